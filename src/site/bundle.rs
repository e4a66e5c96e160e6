//! A site as a zip: the same bytes for the same site, wherever and whenever it is made.

use std::{
    ffi::OsString,
    fs,
    io::{self, Cursor, Write},
    path::Path,
};

use zip::{CompressionMethod, DateTime, ZipArchive, ZipWriter, result::ZipError, write::SimpleFileOptions};

use super::Site;
use crate::error::{Error, Result};

/// What marks a zip as ours.
const COMMENT: &str = env!("CARGO_PKG_NAME");

impl Site {
    /// Writes the site as a zip to `path`, over one of ours at most.
    ///
    /// # Errors
    /// `output-not-ours` where something else is there; `cannot-write` when the disk refuses.
    pub fn write_zip(&self, path: &Path) -> Result<()> {
        if path.exists() && !is_ours(path) {
            return Err(Error::refused("output-not-ours").with("file", path.display()));
        }
        let failed =
            |error: io::Error| Error::new("cannot-write").with("file", path.display()).with("reason", error);
        let bytes = self.zip().map_err(|error| failed(error.into()))?;
        if let Some(folder) = path.parent() {
            fs::create_dir_all(folder).map_err(failed)?;
        }
        replace(path, &bytes).map_err(failed)
    }

    /// The bytes of the zip: files in their order, without the time at which they were made.
    fn zip(&self) -> std::result::Result<Vec<u8>, ZipError> {
        let options = SimpleFileOptions::default()
            .compression_method(CompressionMethod::Deflated)
            .last_modified_time(DateTime::default())
            .unix_permissions(0o644);
        let mut zip = ZipWriter::new(Cursor::new(Vec::new()));
        zip.set_comment(COMMENT)?;
        for page in &self.pages {
            zip.start_file(&page.path, options)?;
            zip.write_all(&page.bytes)?;
        }
        Ok(zip.finish()?.into_inner())
    }
}

/// Writes a file beside its place, then gives it its name: the former one stays whole until then.
fn replace(path: &Path, bytes: &[u8]) -> io::Result<()> {
    let path = path.canonicalize().unwrap_or_else(|_| path.to_owned());
    let mut name = OsString::from(".");
    name.push(path.file_name().unwrap_or_default());
    name.push(".bilan-next");
    let next = path.with_file_name(name);
    let written = fs::write(&next, bytes).and_then(|()| fs::rename(&next, &path));
    if written.is_err() {
        let _ = fs::remove_file(&next);
    }
    written
}

/// Whether an earlier build made a file.
fn is_ours(path: &Path) -> bool {
    let archive = fs::File::open(path).ok().and_then(|file| ZipArchive::new(file).ok());
    archive.is_some_and(|archive| archive.comment() == COMMENT.as_bytes())
}
