//! How much a container may hold and an entry may grow: a small archive that inflates without end is a bomb.

use std::io::{self, Read};

use zip::result::ZipError;

use super::names::shown;
use crate::error::Error;

/// Entries of one archive. The largest real exports hold some hundred thousand pictures.
pub const ENTRIES: usize = 2_000_000;
/// Bytes of one entry, inflated. Networks cut their exports into parts of 50 GB at most.
pub const ENTRY_BYTES: u64 = 64 << 30;
/// Bytes of all entries, inflated.
pub const TOTAL_BYTES: u64 = 1 << 40;
/// Inflated bytes for one packed byte, once [`RATIO_FROM`] bytes came. Exported JSON reaches 30.
pub const RATIO: u64 = 200;
/// Bytes below which the ratio is not looked at: a short file of blanks is no bomb.
pub const RATIO_FROM: u64 = 100 << 20;
/// Bytes of an entry that is read whole.
pub const SMALL_ENTRY: u64 = 16 << 20;
/// Bytes of one JSON record, or of one row of a table.
pub const RECORD: usize = 32 << 20;
/// Bytes of a workbook, inflated.
pub const WORKBOOK: u64 = 256 << 20;

/// A reader that stops when an entry grows beyond its limits.
pub(super) struct Metered<'n, R> {
    inner: R,
    entry: &'n str,
    packed: Option<u64>,
    read: u64,
}

impl<'n, R: Read> Metered<'n, R> {
    /// Watches over `inner`, whose bytes come from `packed` bytes of the archive.
    pub(super) fn new(inner: R, entry: &'n str, packed: Option<u64>) -> Self {
        Self { inner, entry, packed, read: 0 }
    }

    fn check(&self) -> io::Result<()> {
        let inflated = |packed: u64| self.read > RATIO_FROM && self.read / RATIO > packed;
        let limit = if self.packed.is_some_and(inflated) {
            Error::new("archive-bomb").with("ratio", RATIO)
        } else if self.read > ENTRY_BYTES {
            Error::new("entry-too-large").with("limit", ENTRY_BYTES)
        } else {
            return Ok(());
        };
        Err(io::Error::other(limit.with("entry", shown(self.entry))))
    }
}

impl<R: Read> Read for Metered<'_, R> {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        let read = self.inner.read(buffer)?;
        self.read += read as u64;
        self.check()?;
        Ok(read)
    }
}

/// The error behind a failed read: a limit of ours, a way of packing that is not read, or damage in the entry.
pub(super) fn failure(entry: &str, error: &io::Error) -> Error {
    let inner = error.get_ref();
    if let Some(limit) = inner.and_then(|inner| inner.downcast_ref::<Error>()) {
        return limit.clone();
    }
    let packing = inner.and_then(|inner| inner.downcast_ref::<ZipError>());
    let unknown = matches!(packing, Some(ZipError::CompressionMethodNotSupported(_)));
    let key = if unknown { "entry-compression" } else { "entry-damaged" };
    Error::new(key).with("entry", shown(entry))
}
