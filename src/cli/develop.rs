//! Photographs are drawn from the archives once the report tells which of them it may show.

use std::collections::BTreeMap;

use crate::error::{Error, Result};
use crate::picture::Picture;
use crate::report::{Report, Standing};

use super::project::Project;

/// Bytes of photographs that one page has room for.
const ROOM: usize = 350_000;

/// Puts the photographs that may be shown into the report; tells how many could not be, by reason.
///
/// # Errors
/// When an archive can no longer be opened.
pub(super) fn develop(project: &Project, report: &mut Report) -> Result<Vec<Error>> {
    let mut left: BTreeMap<&'static str, u64> = BTreeMap::new();
    let photographs = || report.highlights.iter().filter_map(|one| one.photograph.as_ref());
    for photograph in photographs().filter(|photograph| photograph.standing != Standing::Shown) {
        *left.entry(photograph.standing.name()).or_default() += 1;
    }
    let shown = photographs().filter(|photograph| photograph.standing == Standing::Shown);
    let wanted: Vec<String> = shown.map(|photograph| photograph.entry.clone()).collect();
    let mut files = if wanted.is_empty() { BTreeMap::new() } else { held(project, &wanted)? };
    let mut room = ROOM;
    for photograph in report.highlights.iter_mut().filter_map(|one| one.photograph.as_mut()) {
        if photograph.standing != Standing::Shown {
            continue;
        }
        let file = files.remove(&photograph.entry).flatten();
        match file.as_deref().map(Picture::redrawn) {
            Some(Ok(picture)) if picture.bytes.len() <= room => {
                room -= picture.bytes.len();
                photograph.picture = Some(picture);
            }
            Some(Ok(_)) => *left.entry("room").or_default() += 1,
            Some(Err(_)) | None => *left.entry("unreadable").or_default() += 1,
        }
    }
    let told = |(reason, count): (&'static str, u64)| {
        Error::new("photographs-left-out").with("reason", reason).with("count", count)
    };
    Ok(left.into_iter().map(told).collect())
}

/// The files of these entries. `None` where it cannot be read, or where archives hold different files of one name:
/// nobody could tell whose it is.
fn held(project: &Project, wanted: &[String]) -> Result<BTreeMap<String, Option<Vec<u8>>>> {
    let mut files: BTreeMap<String, Option<Vec<u8>>> = BTreeMap::new();
    for (_, paths) in project.exports() {
        for mut archive in crate::open(&paths)? {
            for entry in wanted {
                if archive.entry(entry).is_some() {
                    let file = archive.whole(entry).ok();
                    let kept = files.entry(entry.clone()).or_insert_with(|| file.clone());
                    if *kept != file {
                        *kept = None;
                    }
                }
            }
        }
    }
    Ok(files)
}
