//! A site whose files take their places one after the other, each whole.

use std::fs;
use std::io;
use std::path::Path;

use super::{MANIFEST, Page, WAITING, list, put, put_all, refused};
use crate::error::Result;

/// Writes `pages` to `folder`, where an earlier build wrote the files `before`.
pub(super) fn write(folder: &Path, pages: &[Page], before: &[String]) -> Result<()> {
    let waiting = folder.join(WAITING);
    let written = put_waiting(&waiting, pages);
    if written.is_err() {
        let _ = fs::remove_dir_all(&waiting);
    }
    written?;
    // Claimed before the first is there: a killed build is completed by the next, and never taken for foreign.
    let fresh = || pages.iter().map(|page| page.path.as_str());
    let stale: Vec<&str> =
        before.iter().map(String::as_str).filter(|path| fresh().all(|one| one != *path)).collect();
    replace(folder, &list(fresh().chain(stale.iter().copied())))?;
    for page in pages {
        let target = folder.join(&page.path);
        let moved = target
            .parent()
            .map_or(Ok(()), fs::create_dir_all)
            .and_then(|()| fs::rename(waiting.join(&page.path), &target));
        moved.map_err(|error| refused(&page.path, &error))?;
    }
    for path in stale.into_iter().filter(|path| is_safe(path)) {
        match fs::remove_file(folder.join(path)) {
            Err(error) if error.kind() != io::ErrorKind::NotFound => return Err(refused(path, &error)),
            _ => {}
        }
    }
    replace(folder, &list(fresh()))?;
    fs::remove_dir_all(&waiting).map_err(|error| refused(WAITING, &error))
}

/// Writes all files where they wait; what a killed build left there goes.
fn put_waiting(waiting: &Path, pages: &[Page]) -> Result<()> {
    match fs::remove_dir_all(waiting) {
        Err(error) if error.kind() != io::ErrorKind::NotFound => return Err(refused(WAITING, &error)),
        _ => {}
    }
    fs::create_dir_all(waiting).map_err(|error| refused(WAITING, &error))?;
    put_all(waiting, pages)
}

/// The list, written whole in the place of the one before.
fn replace(folder: &Path, text: &[u8]) -> Result<()> {
    let waiting = folder.join(WAITING);
    put(&waiting, MANIFEST, text)?;
    fs::rename(waiting.join(MANIFEST), folder.join(MANIFEST)).map_err(|error| refused(MANIFEST, &error))
}

/// A path of a list is followed only downwards.
fn is_safe(path: &str) -> bool {
    !path.is_empty()
        && path
            .split('/')
            .all(|part| !part.is_empty() && part != "." && part != ".." && !part.contains(['\\', ':']))
}
