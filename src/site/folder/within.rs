//! A site whose files take their places one after the other, each whole.

use std::collections::HashSet;
use std::fs;
use std::io;
use std::path::Path;

use super::{Fill, WAITING, list, put, refused};
use crate::error::Result;

/// Has `fill` write the files of `folder`, where an earlier run wrote the files `before`.
pub(super) fn write(folder: &Path, manifest: &str, fill: &Fill, before: &[String]) -> Result<()> {
    let waiting = folder.join(WAITING);
    let written = put_waiting(&waiting, fill);
    if written.is_err() {
        let _ = fs::remove_dir_all(&waiting);
    }
    let files = written?;
    // Claimed before the first is there: a killed build is completed by the next, and never taken for foreign.
    let fresh = || files.iter().map(String::as_str);
    let known: HashSet<&str> = fresh().collect();
    let stale: Vec<&str> = before.iter().map(String::as_str).filter(|path| !known.contains(path)).collect();
    replace(folder, manifest, &list(fresh().chain(stale.iter().copied())))?;
    for path in fresh() {
        let target = folder.join(path);
        let moved = target
            .parent()
            .map_or(Ok(()), fs::create_dir_all)
            .and_then(|()| fs::rename(waiting.join(path), &target));
        moved.map_err(|error| refused(path, &error))?;
    }
    for path in stale.into_iter().filter(|path| is_safe(path)) {
        match fs::remove_file(folder.join(path)) {
            Err(error) if error.kind() != io::ErrorKind::NotFound => return Err(refused(path, &error)),
            _ => {}
        }
    }
    replace(folder, manifest, &list(fresh()))?;
    fs::remove_dir_all(&waiting).map_err(|error| refused(WAITING, &error))
}

/// Has all files written where they wait; what a killed build left there goes.
fn put_waiting(waiting: &Path, fill: &Fill) -> Result<Vec<String>> {
    match fs::remove_dir_all(waiting) {
        Err(error) if error.kind() != io::ErrorKind::NotFound => return Err(refused(WAITING, &error)),
        _ => {}
    }
    fs::create_dir_all(waiting).map_err(|error| refused(WAITING, &error))?;
    fill(waiting)
}

/// The list, written whole in the place of the one before.
fn replace(folder: &Path, manifest: &str, text: &[u8]) -> Result<()> {
    let waiting = folder.join(WAITING);
    put(&waiting, manifest, text)?;
    fs::rename(waiting.join(manifest), folder.join(manifest)).map_err(|error| refused(manifest, &error))
}

/// A path of a list is followed only downwards.
fn is_safe(path: &str) -> bool {
    !path.is_empty()
        && path
            .split('/')
            .all(|part| !part.is_empty() && part != "." && part != ".." && !part.contains(['\\', ':']))
}
