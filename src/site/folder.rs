//! Writing a site to a folder, never over files that are not ours.

use std::{fs, io, path::Path};

use serde::{Deserialize, Serialize};

use super::Site;
use crate::error::{Error, Result};

/// The file that names what a folder got from us.
const MANIFEST: &str = "site.json";

/// The list of our files.
#[derive(Serialize, Deserialize)]
struct Manifest {
    generator: String,
    files: Vec<String>,
}

impl Site {
    /// Writes all files to `folder` and removes those that an earlier build wrote and this one does not.
    ///
    /// # Errors
    /// `output-not-empty` for a folder that holds something else; `cannot-write` when the disk refuses.
    pub fn write(&self, folder: &Path) -> Result<()> {
        let before = owned(folder)?;
        for page in &self.pages {
            put(folder, &page.path, &page.bytes)?;
        }
        let files: Vec<String> = self.pages.iter().map(|page| page.path.clone()).collect();
        for stale in before.iter().filter(|path| !files.contains(path) && is_safe(path)) {
            match fs::remove_file(folder.join(stale)) {
                Err(error) if error.kind() != io::ErrorKind::NotFound => return Err(refused(stale, &error)),
                _ => {}
            }
        }
        let manifest = Manifest { generator: env!("CARGO_PKG_NAME").to_owned(), files };
        let mut text = serde_json::to_vec_pretty(&manifest).unwrap_or_default();
        text.push(b'\n');
        put(folder, MANIFEST, &text)
    }
}

/// The files that an earlier build wrote, or a refusal when the folder is somebody else's.
fn owned(folder: &Path) -> Result<Vec<String>> {
    let Ok(text) = fs::read(folder.join(MANIFEST)) else {
        let mut entries = match fs::read_dir(folder) {
            Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(Vec::new()),
            Err(error) => return Err(refused(&folder.to_string_lossy(), &error)),
            Ok(entries) => entries,
        };
        let ours = folder.join("report.json").is_file() && folder.join("index.html").is_file();
        return if entries.next().is_none() || ours {
            Ok(Vec::new())
        } else {
            Err(Error::refused("output-not-empty").with("folder", folder.display()))
        };
    };
    match serde_json::from_slice::<Manifest>(&text) {
        Ok(manifest) if manifest.generator == env!("CARGO_PKG_NAME") => Ok(manifest.files),
        _ => Err(Error::refused("output-not-empty").with("folder", folder.display())),
    }
}

/// A path of a manifest is followed only downwards.
fn is_safe(path: &str) -> bool {
    !path.is_empty()
        && path
            .split('/')
            .all(|part| !part.is_empty() && part != "." && part != ".." && !part.contains(['\\', ':']))
}

fn put(folder: &Path, path: &str, bytes: &[u8]) -> Result<()> {
    let target = folder.join(path);
    if let Some(parent) = target.parent() {
        fs::create_dir_all(parent).map_err(|error| refused(path, &error))?;
    }
    fs::write(&target, bytes).map_err(|error| refused(path, &error))
}

fn refused(path: &str, error: &io::Error) -> Error {
    Error::new("cannot-write").with("file", path).with("reason", error)
}
