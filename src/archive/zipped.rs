//! Zip archives, the form of nearly all exports.

use std::collections::HashMap;
use std::fs::File;
use std::io::BufReader;
use std::path::Path;

use zip::ZipArchive;
use zip::result::ZipError;

use super::ahead;
use super::limits::{self, Metered};
use super::names::{Listing, shown};
use super::{Entry, Take};
use crate::error::{Error, Result};

/// An open zip and where each name stands in it.
#[derive(Debug)]
pub(super) struct Zip {
    archive: ZipArchive<BufReader<File>>,
    places: HashMap<String, usize>,
}

impl Zip {
    /// Opens the zip at `path` and checks everything that its directory tells.
    pub(super) fn open(path: &Path, size: u64) -> Result<(Self, Vec<Entry>)> {
        let file = File::open(path).map_err(|error| super::unopened(path, &error))?;
        let mut archive =
            ZipArchive::new(BufReader::new(file)).map_err(|error| unopened(path, &error, size))?;
        if archive.has_duplicate_names() {
            return Err(Error::new("archive-repeated-name").with("entry", "?"));
        }
        let mut listing = Listing::default();
        let mut places = HashMap::new();
        for place in 0..archive.len() {
            let entry = archive.by_index_data(place).map_err(|error| unopened(path, &error, size))?;
            let raw = entry.name().map_err(|error| unopened(path, &error, size))?;
            let name = listing.admit(&raw)?;
            if !entry.is_file() || name.is_empty() || name.ends_with('/') {
                continue;
            }
            if entry.encrypted() {
                return Err(Error::new("archive-encrypted"));
            }
            places.insert(name.clone(), place);
            listing.add(name, entry.size())?;
        }
        let overlapping = archive.has_overlapping_entries().map_err(|error| unopened(path, &error, size))?;
        if overlapping {
            return Err(Error::new("archive-overlapping-entries"));
        }
        Ok((Self { archive, places }, listing.into_entries()))
    }

    /// Inflates the entry `name` into `take`.
    pub(super) fn read(&mut self, name: &str, take: &mut Take<'_>) -> Result<()> {
        let damaged = || Error::new("entry-damaged").with("entry", shown(name));
        let place = *self.places.get(name).ok_or_else(damaged)?;
        let file = self.archive.by_index(place).map_err(|error| match error {
            ZipError::CompressionMethodNotSupported(_) | ZipError::UnsupportedArchive(_) => {
                Error::new("entry-compression").with("entry", shown(name))
            }
            ZipError::Io(error) => limits::failure(name, &error),
            _ => damaged(),
        })?;
        let (packed, size) = (file.compressed_size(), file.size());
        let mut file = Metered::new(file, name, Some(packed));
        if size < ahead::FROM { take(&mut file) } else { ahead::ahead(file, |file| take(file)) }
    }
}

/// Whether a file is one part of a zip that was cut into several files.
pub(super) fn is_split_part(path: &Path, lower_name: &str) -> bool {
    let numbered = |extension: &str| {
        extension.len() == 3 && extension[..1].eq("z") && extension[1..].bytes().all(|b| b.is_ascii_digit())
    };
    match lower_name.rsplit_once('.') {
        Some((_, "zip")) => path.with_extension("z01").exists() || path.with_extension("Z01").exists(),
        Some((stem, "001")) => stem.rsplit_once('.').is_some_and(|(_, extension)| extension == "zip"),
        Some((_, extension)) => extension.is_ascii() && numbered(extension),
        None => false,
    }
}

/// A zip without its directory, which stands at its end, is a download that did not finish.
fn unopened(path: &Path, error: &ZipError, size: u64) -> Error {
    let key = match error {
        ZipError::Io(error) => return super::unopened(path, error),
        ZipError::InvalidArchive(reason) if reason.contains("EOCD") => "archive-truncated",
        ZipError::UnsupportedArchive(_) => "archive-split",
        _ => "archive-unreadable",
    };
    Error::new(key).with("size", size)
}
