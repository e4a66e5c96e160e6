//! Tar archives, plain or compressed with gzip: without a directory, so each read goes through them again.

use std::fs::File;
use std::io::{self, BufReader, Read};
use std::path::Path;

use flate2::bufread::MultiGzDecoder;

use super::ahead;
use super::limits::{self, Metered};
use super::names::{Listing, shown};
use super::{Entry, Take};
use crate::error::{Error, Result};

/// A tar that was gone through once.
#[derive(Debug)]
pub(super) struct Tar {
    packed: u64,
    gzip: bool,
}

impl Tar {
    /// Goes through the tar at `path`, which has `packed` bytes, and lists its files.
    pub(super) fn open(path: &Path, packed: u64, gzip: bool) -> Result<(Self, Vec<Entry>)> {
        let tar = Self { packed, gzip };
        let mut listing = Listing::default();
        let unfinished = |error: &io::Error| unfinished(error, packed);
        let mut archive = tar.stream(path, "")?;
        for entry in archive.entries().map_err(|error| unfinished(&error))? {
            let entry = entry.map_err(|error| unfinished(&error))?;
            let name = listing.admit(&String::from_utf8_lossy(&entry.path_bytes()))?;
            if entry.header().entry_type().is_file() {
                listing.add(name, entry.size())?;
            }
        }
        // What follows the last entry holds the checksum of the whole.
        io::copy(&mut archive.into_inner(), &mut io::sink()).map_err(|error| unfinished(&error))?;
        Ok((tar, listing.into_entries()))
    }

    /// Hands the content of the entry `name` to `take`.
    pub(super) fn read(&self, path: &Path, name: &str, take: &mut Take<'_>) -> Result<()> {
        let stream = self.stream(path, name)?;
        if self.gzip && self.packed >= ahead::FROM {
            ahead::ahead(stream.into_inner(), |bytes| find(tar::Archive::new(bytes), name, take))
        } else {
            find(stream, name, take)
        }
    }

    fn stream<'n>(
        &self,
        path: &Path,
        entry: &'n str,
    ) -> Result<tar::Archive<Metered<'n, Box<dyn Read + Send>>>> {
        let file = File::open(path).map_err(|error| super::unopened(path, &error))?;
        let file = BufReader::with_capacity(1 << 16, file);
        let bytes: Box<dyn Read + Send> =
            if self.gzip { Box::new(MultiGzDecoder::new(file)) } else { Box::new(file) };
        Ok(tar::Archive::new(Metered::new(bytes, entry, Some(self.packed))))
    }
}

/// Hands the content of the entry `name` of `archive` to `take`.
fn find<R: Read>(mut archive: tar::Archive<R>, name: &str, take: &mut Take<'_>) -> Result<()> {
    let damaged = |error: &io::Error| limits::failure(name, error);
    for entry in archive.entries().map_err(|error| damaged(&error))? {
        let mut entry = entry.map_err(|error| damaged(&error))?;
        // The names were all checked when the tar was opened: this only brings one to its spelling.
        let spelled = Listing::default().admit(&String::from_utf8_lossy(&entry.path_bytes()))?;
        if spelled == name && entry.header().entry_type().is_file() {
            return take(&mut Metered::new(&mut entry, name, None));
        }
    }
    Err(Error::new("entry-damaged").with("entry", shown(name)))
}

fn unfinished(error: &io::Error, size: u64) -> Error {
    if let Some(limit) = error.get_ref().and_then(|inner| inner.downcast_ref::<Error>()) {
        return limit.clone();
    }
    let told = error.to_string();
    let ends = ["unexpected EOF", "entire block"].iter().any(|sign| told.contains(sign));
    let truncated = ends || error.kind() == io::ErrorKind::UnexpectedEof;
    Error::new(if truncated { "archive-truncated" } else { "archive-unreadable" }).with("size", size)
}
