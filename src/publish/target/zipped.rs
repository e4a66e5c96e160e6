//! A zip file of this computer, written anew and put in its place as a whole; the same files give the same bytes.

use std::collections::BTreeMap;
use std::fs::{self, File};
use std::io::{ErrorKind, Read, Write};
use std::path::PathBuf;

use zip::write::SimpleFileOptions;
use zip::{DateTime, ZipArchive, ZipWriter};

use super::{Target, Upload};
use crate::error::{Error, Result};
use crate::publish::fault;

/// A zip file with its files in memory.
pub(super) struct Zipped {
    file: PathBuf,
    files: BTreeMap<String, Vec<u8>>,
}

impl Zipped {
    /// Reads the zip that is there, also what is not ours in it.
    pub(super) fn open(file: PathBuf) -> Result<Self> {
        let mut files = BTreeMap::new();
        let fault = |reason: &dyn ToString| fault::unreachable(&file.to_string_lossy(), reason.to_string());
        match File::open(&file) {
            Err(error) if error.kind() == ErrorKind::NotFound => {}
            Err(error) => return Err(fault(&error)),
            Ok(opened) => {
                let mut archive = ZipArchive::new(opened).map_err(|error| fault(&error))?;
                for number in 0..archive.len() {
                    let mut entry = archive.by_index(number).map_err(|error| fault(&error))?;
                    let mut bytes = Vec::new();
                    entry.read_to_end(&mut bytes).map_err(|error| fault(&error))?;
                    if entry.is_file() {
                        let name = entry.name().map_err(|error| fault(&error))?.into_owned();
                        files.insert(name, bytes);
                    }
                }
            }
        }
        Ok(Self { file, files })
    }

    /// Writes all files, with the date that zip begins at: the day of the build changes nothing.
    fn write(&self, part: &PathBuf) -> zip::result::ZipResult<()> {
        let options =
            SimpleFileOptions::default().last_modified_time(DateTime::DEFAULT).unix_permissions(0o644);
        let mut writer = ZipWriter::new(File::create(part)?);
        for (path, bytes) in &self.files {
            writer.start_file(path.as_str(), options)?;
            writer.write_all(bytes)?;
        }
        writer.finish()?.sync_all()?;
        fs::rename(part, &self.file)?;
        Ok(())
    }

    fn fault(&self, reason: &dyn ToString) -> Error {
        fault::write(&self.file.to_string_lossy(), reason.to_string())
    }
}

impl Target for Zipped {
    fn list(&mut self, folder: &str) -> Result<Vec<String>> {
        let inside = |path: &String| {
            let (parent, name) = path.rsplit_once('/').unwrap_or(("", path));
            (parent == folder).then(|| name.to_owned())
        };
        Ok(self.files.keys().filter_map(inside).collect())
    }

    fn read(&mut self, path: &str) -> Result<Option<Vec<u8>>> {
        Ok(self.files.get(path).cloned())
    }

    fn put(&mut self, files: &[Upload<'_>]) -> Result<()> {
        for file in files {
            let bytes = fs::read(file.source).map_err(|error| fault::local(&error))?;
            self.files.insert(file.path.to_owned(), bytes);
        }
        Ok(())
    }

    fn delete(&mut self, paths: &[String]) -> Result<()> {
        self.files.retain(|path, _| !paths.contains(path));
        Ok(())
    }

    fn finish(&mut self) -> Result<()> {
        let mut part = self.file.clone().into_os_string();
        part.push(".part");
        let part = PathBuf::from(part);
        let written = self.write(&part).map_err(|error| self.fault(&error));
        if written.is_err() {
            let _ = fs::remove_file(&part);
        }
        written?;
        // What is read from here on is what the disk holds.
        *self = Self::open(self.file.clone())?;
        Ok(())
    }
}
