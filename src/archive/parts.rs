//! A download that a network cut into several files is one archive.
//!
//! Two files are parts of one download when their names differ only by a short number at the end
//! (`takeout-…-001.zip`, `export (2).zip`), or when everything inside stands in one folder of the same
//! dated name, and no data entry of one says something else in the other: two exports of different
//! days would both hold the same names with other contents.

use std::collections::HashMap;
use std::path::Path;

use super::{Archive, Entry};

/// Unites the archives that are parts of one download, in the order of the first of each.
#[must_use]
pub fn united(archives: Vec<Archive>) -> Vec<Archive> {
    let mut downloads: Vec<Archive> = Vec::new();
    for archive in archives {
        match downloads.iter_mut().find(|known| belong_together(known, &archive)) {
            Some(download) => download.take_in(archive),
            None => downloads.push(archive),
        }
    }
    downloads
}

fn belong_together(one: &Archive, other: &Archive) -> bool {
    let (first, second) = (stem(&one.file_name()), stem(&other.file_name()));
    // Files of one name stand in different folders: they are different downloads.
    let named = one.folder() == other.folder() && first.0 == second.0 && first.1 != second.1;
    let rooted = || root(one).is_some_and(|folder| root(other) == Some(folder));
    (named || rooted()) && agree(one, other)
}

/// `name` in lower case without its number, when that is one of at most three digits, and that number.
fn stem(name: &str) -> (String, String) {
    let lower = name.to_lowercase();
    let (stem, extension) = [".tar.gz", ".tgz", ".tar", ".zip"]
        .iter()
        .find_map(|end| Some((lower.strip_suffix(end)?, *end)))
        .unwrap_or((&lower, ""));
    let bare = stem.trim_end_matches(')');
    let unnumbered = bare.trim_end_matches(|c: char| c.is_ascii_digit());
    let digits = bare.len() - unnumbered.len();
    let separated = unnumbered.ends_with(['-', '_', ' ', '.', '(']) || unnumbered.ends_with("part");
    if extension.is_empty() || !(1..=3).contains(&digits) || !separated {
        return (format!("{stem}{extension}"), String::new());
    }
    let separators = ['-', '_', ' ', '.', '('];
    let kept = unnumbered.trim_end_matches(separators).trim_end_matches("part").trim_end_matches(separators);
    (format!("{kept}{extension}"), bare[unnumbered.len()..].to_owned())
}

/// The one folder in which all entries stand, when its name holds a date or a number.
fn root(archive: &Archive) -> Option<&str> {
    let first = |entry: &Entry| entry.name.split_once('/').map(|(folder, _)| folder.to_owned());
    let folder = archive.entries.first()?.name.split_once('/')?.0;
    let dated = folder.len() >= 12 && folder.bytes().filter(u8::is_ascii_digit).count() >= 4;
    let alone = archive.entries.iter().all(|entry| first(entry).as_deref() == Some(folder));
    (dated && alone).then_some(folder)
}

/// Whether no data of one contradicts the other's: pages for people may differ from part to part.
fn agree(one: &Archive, other: &Archive) -> bool {
    let sizes: HashMap<&str, u64> =
        one.entries.iter().map(|entry| (entry.name.as_str(), entry.size)).collect();
    let page = |entry: &Entry| [".html", ".htm", ".txt", ".css"].iter().any(|end| entry.name.ends_with(end));
    let same = |entry: &Entry| sizes.get(entry.name.as_str()).is_none_or(|&size| size == entry.size);
    other.entries.iter().all(|entry| page(entry) || same(entry))
}

impl Archive {
    /// The folder in which the (first) file that was handed in stands.
    fn folder(&self) -> Option<&Path> {
        self.parts.first().and_then(|part| part.path.parent())
    }

    /// Adds the entries of another part; of a name that both have the first stays.
    fn take_in(&mut self, other: Self) {
        let offset = self.parts.len();
        self.parts.extend(other.parts);
        for mut entry in other.entries {
            if let Err(place) = self.entries.binary_search_by(|known| known.name.cmp(&entry.name)) {
                entry.part += offset;
                self.entries.insert(place, entry);
            }
        }
    }
}
