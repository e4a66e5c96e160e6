//! A folder as an archive: an export that somebody unpacked.

use std::path::Path;

use walkdir::WalkDir;

use super::limits;
use super::{Entry, names};
use crate::error::{Error, Result};

/// The files under `root`. Links are not followed: they may lead anywhere.
pub(super) fn list(root: &Path) -> Result<Vec<Entry>> {
    let mut entries = Vec::new();
    for item in WalkDir::new(root).follow_links(false) {
        let item = item.map_err(|_| Error::new("source-unreadable"))?;
        if !item.file_type().is_file() {
            continue;
        }
        if entries.len() == limits::ENTRIES {
            return Err(Error::new("archive-too-many-entries").with("limit", limits::ENTRIES));
        }
        let inside = item.path().strip_prefix(root).unwrap_or(item.path());
        let parts: Vec<_> = inside.iter().map(|part| part.to_string_lossy()).collect();
        let name = parts.join("/");
        let size = item.metadata().map_err(|_| unreadable(&name))?.len();
        entries.push(Entry::new(name, size));
    }
    Ok(entries)
}

fn unreadable(name: &str) -> Error {
    Error::new("entry-damaged").with("entry", names::shown(name))
}
