//! Writing a site, or other files of ours, to a folder, never over files that are not ours and never half.

mod beside;
mod within;

use std::{fs, io, path::Path};

use serde::{Deserialize, Serialize};

use super::{Page, Site};
use crate::error::{Error, Result};

/// The file that names what a folder got from us, in the folder of a site.
const SITE: &str = "site.json";
/// The folder in which files wait that cannot wait beside the site; a killed build leaves it.
const WAITING: &str = ".bilan-next";

/// Writes all files into an empty folder, and names them by their paths with slashes.
pub type Fill<'f> = dyn Fn(&Path) -> Result<Vec<String>> + 'f;

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
    /// As [`write()`].
    pub fn write(&self, folder: &Path) -> Result<()> {
        write(folder, SITE, &|place| {
            put_all(place, &self.pages)?;
            Ok(self.pages.iter().map(|page| page.path.clone()).collect())
        })
    }
}

/// Has `fill` write the files of `folder`, and removes those that an earlier run wrote and this one does not; the file
/// `manifest` names them, by which a folder of one kind is told from others.
///
/// The files are made beside the folder and take its place at once. Where they cannot stand there (another disk behind
/// the folder, no leave to write beside it, a process that works inside it), each file takes its place whole, one after
/// the other.
///
/// # Errors
/// `output-not-empty` for a folder that holds something else; `output-busy` while another run writes there;
/// `cannot-write` when the disk refuses; what `fill` fails with.
pub fn write(folder: &Path, manifest: &'static str, fill: &Fill) -> Result<()> {
    let place = beside::Place::of(folder, manifest);
    if let Some(place) = &place {
        place.restore()?;
    }
    let before = owned(folder, manifest)?;
    if let Some(place) = &place
        && place.write(fill)?
    {
        return Ok(());
    }
    within::write(folder, manifest, fill, &before)
}

/// The files that an earlier run wrote, or a refusal when the folder is somebody else's.
fn owned(folder: &Path, manifest: &str) -> Result<Vec<String>> {
    let Ok(text) = fs::read(folder.join(manifest)) else {
        let entries = match fs::read_dir(folder) {
            Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(Vec::new()),
            Err(error) => return Err(refused(&folder.to_string_lossy(), &error)),
            Ok(entries) => entries,
        };
        let foreign = entries.flatten().any(|entry| entry.file_name() != WAITING);
        let is_there = |path: &str| folder.join(path).is_file();
        let ours = manifest == SITE && is_there("report.json") && is_there("index.html");
        return if !foreign || ours {
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

/// The list of some files as it is written.
fn list<'p>(paths: impl Iterator<Item = &'p str>) -> Vec<u8> {
    let files = paths.map(str::to_owned).collect();
    let manifest = Manifest { generator: env!("CARGO_PKG_NAME").to_owned(), files };
    let mut text = serde_json::to_vec_pretty(&manifest).unwrap_or_default();
    text.push(b'\n');
    text
}

/// The list of the files of a folder that is published by itself.
pub(super) fn listing(pages: &[Page]) -> Page {
    Page { path: SITE.to_owned(), bytes: list(pages.iter().map(|page| page.path.as_str())) }
}

/// Writes all files below `folder`.
fn put_all(folder: &Path, pages: &[Page]) -> Result<()> {
    pages.iter().try_for_each(|page| put(folder, &page.path, &page.bytes))
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
