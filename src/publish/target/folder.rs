//! A folder of this computer or of a shared drive: each file is written beside its place, then moved there.

use std::fs;
use std::io::{ErrorKind, Result as Attempt};
use std::path::PathBuf;

use super::{Target, Upload};
use crate::error::{Error, Result};
use crate::publish::fault;

/// What a file is called until it is whole.
const PART: &str = ".part";

/// A folder.
pub(super) struct Folder {
    root: PathBuf,
}

impl Folder {
    pub(super) fn new(root: PathBuf) -> Self {
        Self { root }
    }

    fn put_one(&self, file: Upload<'_>) -> Attempt<()> {
        let place = self.root.join(file.path);
        let part = self.root.join(format!("{}{PART}", file.path));
        fs::create_dir_all(place.parent().unwrap_or(&self.root))?;
        let written = fs::copy(file.source, &part).and_then(|_| fs::rename(&part, &place));
        if written.is_err() {
            let _ = fs::remove_file(&part);
        }
        written
    }

    fn fault(&self, error: &std::io::Error) -> Error {
        fault::write(&self.root.to_string_lossy(), error)
    }
}

impl Target for Folder {
    fn list(&mut self, folder: &str) -> Result<Vec<String>> {
        match fs::read_dir(self.root.join(folder)) {
            Err(error) if error.kind() == ErrorKind::NotFound => Ok(Vec::new()),
            Err(error) => Err(fault::unreachable(&self.root.to_string_lossy(), error)),
            Ok(entries) => {
                Ok(entries.flatten().map(|entry| entry.file_name().to_string_lossy().into_owned()).collect())
            }
        }
    }

    fn read(&mut self, path: &str) -> Result<Option<Vec<u8>>> {
        match fs::read(self.root.join(path)) {
            Ok(bytes) => Ok(Some(bytes)),
            Err(error) if error.kind() == ErrorKind::NotFound => Ok(None),
            Err(error) => Err(fault::unreachable(&self.root.to_string_lossy(), error)),
        }
    }

    fn put(&mut self, files: &[Upload<'_>]) -> Result<()> {
        files.iter().try_for_each(|file| self.put_one(*file).map_err(|error| self.fault(&error)))
    }

    fn delete(&mut self, paths: &[String]) -> Result<()> {
        for path in paths {
            match fs::remove_file(self.root.join(path)) {
                Err(error) if error.kind() != ErrorKind::NotFound => return Err(self.fault(&error)),
                _ => {}
            }
        }
        // A folder that still holds something is not removed by the system.
        for folder in super::folders(paths.iter().map(String::as_str)).iter().rev() {
            let _ = fs::remove_dir(self.root.join(folder));
        }
        Ok(())
    }

    #[cfg(unix)]
    fn turn(&mut self, name: &str, folder: &str) -> Result<()> {
        let part = self.root.join(format!("{name}{PART}"));
        let _ = fs::remove_file(&part);
        let turned =
            std::os::unix::fs::symlink(folder, &part).and_then(|()| fs::rename(&part, self.root.join(name)));
        turned.map_err(|error| self.fault(&error))
    }
}
