//! The names of entries: one spelling, no way out of the archive, no two that a file system would confuse.

use std::collections::HashSet;

use super::Entry;
use super::limits;
use crate::error::{Error, Result};

/// The entries of a container whose names and sizes were all checked.
#[derive(Default)]
pub(super) struct Listing {
    entries: Vec<Entry>,
    folded: HashSet<String>,
    seen: usize,
    total: u64,
}

impl Listing {
    /// Checks a name and gives its one spelling: forward slashes, no leading `./`.
    pub(super) fn admit(&mut self, raw: &str) -> Result<String> {
        self.seen += 1;
        if self.seen > limits::ENTRIES {
            return Err(Error::new("archive-too-many-entries").with("limit", limits::ENTRIES));
        }
        let name = raw.replace('\\', "/");
        if climbs(&name) {
            return Err(Error::new("archive-climbing-name").with("entry", shown(raw)));
        }
        Ok(name.strip_prefix("./").unwrap_or(&name).to_owned())
    }

    /// Adds a file. Names that differ only by case are one name to many file systems, so they are refused too.
    pub(super) fn add(&mut self, name: String, size: u64) -> Result<()> {
        if !self.folded.insert(name.to_lowercase()) {
            return Err(Error::new("archive-repeated-name").with("entry", shown(&name)));
        }
        self.total = self.total.saturating_add(size);
        if size > limits::ENTRY_BYTES || self.total > limits::TOTAL_BYTES {
            return Err(Error::new("entry-too-large")
                .with("entry", shown(&name))
                .with("limit", limits::ENTRY_BYTES));
        }
        self.entries.push(Entry::new(name, size));
        Ok(())
    }

    /// The files that were added.
    pub(super) fn into_entries(self) -> Vec<Entry> {
        self.entries
    }
}

/// Whether a name points outside the folder it would be unpacked in.
fn climbs(name: &str) -> bool {
    let drive = name.as_bytes().get(1) == Some(&b':') && name.starts_with(|c: char| c.is_ascii_alphabetic());
    drive || name.starts_with('/') || name.contains('\0') || name.split('/').any(|part| part == "..")
}

/// Files that desktops add to archives and folders.
pub(super) fn is_desktop_debris(name: &str) -> bool {
    let base = split(name).1;
    name.starts_with("__MACOSX/")
        || name.contains("/__MACOSX/")
        || base.starts_with("._")
        || [".DS_Store", "Thumbs.db", "desktop.ini"].contains(&base)
}

/// A name's folders, with their last slash, and the rest.
#[must_use]
pub fn split(name: &str) -> (&str, &str) {
    name.split_at(name.rfind('/').map_or(0, |slash| slash + 1))
}

/// A name as it may stand in a message: short, and without characters that steer a terminal.
#[must_use]
pub fn shown(name: &str) -> String {
    name.chars().take(200).map(|c| if c.is_control() { '\u{fffd}' } else { c }).collect()
}
