//! Reads files of records one by one: counts each, shows the progress, and stops when a file yields nothing.

use serde::de::DeserializeOwned;

use super::{Progress, Watch};
use crate::archive::Archive;
use crate::archive::elements::Place;
use crate::archive::names::shown;
use crate::archive::text;
use crate::error::{Error, Notice, Result};
use crate::model::{FileTally, Tally};

/// Hands the elements of the JSON array at `place` of each of `names` to `take`, which answers whether
/// it was a record of the expected shape and counts in the tally what became of it.
/// Elements that are none are counted as unreadable.
///
/// # Errors
/// When an entry cannot be read, or when it holds elements and none of them is a record.
pub(crate) fn each_record(
    archive: &mut Archive,
    names: &[String],
    place: Place<'_>,
    watch: &mut Watch<'_>,
    take: &mut dyn FnMut(&[u8], &mut FileTally) -> bool,
) -> Result<Tally> {
    let size = |archive: &Archive, name: &str| archive.entry(name).map_or(0, |entry| entry.size);
    let total = names.iter().map(|name| size(archive, name)).sum();
    let (mut finished, mut records) = (0, 0);
    let mut tally = Tally::default();
    for name in names {
        let mut file = FileTally::default();
        let mut done = finished;
        let unreadable = archive.elements(name, place, &mut |element| {
            done += element.len() as u64;
            records += 1;
            if records % 256 == 1 {
                watch(Progress { entry: name, done: done.min(total), total, records });
            }
            take(element, &mut file)
        })?;
        finished += size(archive, name);
        watch(Progress { entry: name, done: finished, total, records });
        if unreadable > 0 && file.present == 0 {
            return Err(Error::new("no-readable-record")
                .with("entry", shown(name))
                .with("file", archive.file_name())
                .with("count", unreadable));
        }
        file.lose(unreadable);
        tally.files.insert(name.clone(), file);
    }
    Ok(tally)
}

/// The record in `element`, also where a text was cut in the middle of a character; `None` when it has not its shape.
#[must_use]
pub(crate) fn parsed<T: DeserializeOwned>(element: &[u8]) -> Option<T> {
    let exact = serde_json::from_slice(element).ok();
    exact.or_else(|| serde_json::from_slice(&text::whole_surrogates(element)?).ok())
}

/// What was lost in each file, as notices.
#[must_use]
pub(crate) fn losses(tally: &Tally) -> Vec<Notice> {
    let lost = |kind: &'static str| {
        tally.files.iter().filter_map(move |(file, tally)| {
            let count = tally.skipped.get(kind).copied()?;
            Some(Notice { file: file.clone(), kind, count })
        })
    };
    lost("unreadable-record").chain(lost("undated")).collect()
}
