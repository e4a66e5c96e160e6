//! What the user hands in, as named entries that can only be read: a zip, a tar, a folder or a single file.
//!
//! Nothing is ever extracted or written. Every limit on what a container may hold lives in
//! [`limits`] and [`names`]; JSON arrays are cut into their elements by [`elements`], tables into [`rows`].

pub mod checksum;
pub mod elements;
pub mod json;
pub mod limits;
pub mod names;
pub mod parts;
pub mod rows;
pub mod stamp;
pub mod text;

mod ahead;
mod document;
mod folder;
mod sheet;
mod tarball;
mod zipped;

use std::collections::BTreeSet;
use std::fs::{self, File};
use std::io::{self, Read};
use std::path::{Path, PathBuf};

use crate::error::{Error, Result};
use checksum::Checksum;
use elements::{Each, Place, Visit};
use limits::Metered;
use names::shown;

/// One file of an archive.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Entry {
    /// Its name inside the archive, with forward slashes.
    pub name: String,
    /// Its size in bytes, as the container declares it.
    pub size: u64,
    /// The part of the download that holds it.
    part: usize,
}

impl Entry {
    /// An entry of a container that is read alone.
    fn new(name: String, size: u64) -> Self {
        Self { name, size, part: 0 }
    }

    /// The name without its folders.
    #[must_use]
    pub fn base(&self) -> &str {
        names::split(&self.name).1
    }

    /// The folders of the name, with their last slash; empty for an entry of the root.
    #[must_use]
    pub fn folder(&self) -> &str {
        names::split(&self.name).0
    }
}

/// Where the entries are.
#[derive(Debug)]
enum Container {
    Zip(zipped::Zip),
    Tar(tarball::Tar),
    Folder,
    File,
}

/// What is done with an entry's bytes.
pub type Take<'a> = dyn FnMut(&mut dyn Read) -> Result<()> + 'a;

/// One file or folder that was handed in.
#[derive(Debug)]
struct Part {
    path: PathBuf,
    container: Container,
}

/// An archive that was opened: a list of entries and the means to read each in place. A download
/// that came in several files is one archive.
#[derive(Debug)]
pub struct Archive {
    parts: Vec<Part>,
    entries: Vec<Entry>,
    opened: BTreeSet<String>,
}

impl Archive {
    /// Opens what stands at `path` and lists its entries, sorted by name.
    ///
    /// # Errors
    /// When nothing can be read there, when the download is incomplete, or when the container is
    /// hostile (climbing or repeated names, overlapping entries, absurd sizes).
    pub fn open(path: &Path) -> Result<Self> {
        let about = |error: Error| error.with("file", file_name(path));
        let metadata = fs::metadata(path).map_err(|error| unopened(path, &error))?;
        let (container, mut entries) = if metadata.is_dir() {
            (Container::Folder, folder::list(path).map_err(about)?)
        } else {
            open_file(path, metadata.len()).map_err(about)?
        };
        entries.retain(|entry| !names::is_desktop_debris(&entry.name));
        entries.sort_by(|a, b| a.name.cmp(&b.name));
        if entries.is_empty() {
            return Err(about(Error::new("archive-without-entries")));
        }
        let parts = vec![Part { path: path.to_owned(), container }];
        Ok(Self { parts, entries, opened: BTreeSet::new() })
    }

    /// Opens all of `paths` in the order of their names, whatever order they were named in; those that are parts of
    /// one download become one archive (see [`parts`]).
    ///
    /// # Errors
    /// As [`Archive::open`], for the first path that cannot be opened.
    pub fn open_all(paths: &[PathBuf]) -> Result<Vec<Self>> {
        let mut paths: Vec<&PathBuf> = paths.iter().collect();
        paths.sort_by_key(|path| (path.file_name(), *path));
        Ok(parts::united(paths.into_iter().map(|path| Self::open(path)).collect::<Result<_>>()?))
    }

    /// The entries, sorted by name. Folders, links and what desktops leave behind are not among them.
    #[must_use]
    pub fn entries(&self) -> &[Entry] {
        &self.entries
    }

    /// The entry called exactly `name`.
    #[must_use]
    pub fn entry(&self, name: &str) -> Option<&Entry> {
        let place = self.entries.binary_search_by(|entry| entry.name.as_str().cmp(name));
        place.ok().map(|place| &self.entries[place])
    }

    /// The name of the (first) file or folder that was handed in, without its path.
    #[must_use]
    pub fn file_name(&self) -> String {
        self.parts.first().map(|part| file_name(&part.path)).unwrap_or_default()
    }

    /// The files or folders that were handed in.
    pub fn paths(&self) -> impl Iterator<Item = &Path> {
        self.parts.iter().map(|part| part.path.as_path())
    }

    /// The first `length` bytes of the entry `name`, to know its form; nothing of an entry that cannot be read.
    pub fn opening(&mut self, name: &str, length: u64) -> Vec<u8> {
        let mut bytes = Vec::new();
        let Some(entry) = self.entry(name).cloned() else { return bytes };
        self.opened.insert(entry.name.clone());
        // A damaged entry shows itself when it is read; here what came before the damage is enough.
        let _ = self.parts[entry.part].read(name, &mut |content| {
            let _ = content.take(length).read_to_end(&mut bytes);
            Ok(())
        });
        bytes
    }

    /// The names of the entries whose content was opened so far.
    #[must_use]
    pub fn opened(&self) -> &BTreeSet<String> {
        &self.opened
    }

    /// Hands the bytes of the entry `name` to `take`, then reads to its end so that its checksum is checked.
    ///
    /// # Errors
    /// What `take` returns; a missing, damaged or oversized entry.
    pub fn read(&mut self, name: &str, take: &mut Take<'_>) -> Result<()> {
        let Some(entry) = self.entry(name).cloned() else {
            return Err(Error::new("entry-missing")
                .with("entry", shown(name))
                .with("file", self.file_name()));
        };
        self.opened.insert(entry.name.clone());
        let mut whole = |bytes: &mut dyn Read| {
            take(bytes)?;
            io::copy(bytes, &mut io::sink()).map_err(|error| limits::failure(name, &error))?;
            Ok(())
        };
        self.parts[entry.part].read(name, &mut whole)
    }

    /// The whole content of a small entry.
    ///
    /// # Errors
    /// As [`Archive::read`]; also when the entry is larger than [`limits::SMALL_ENTRY`].
    pub fn whole(&mut self, name: &str) -> Result<Vec<u8>> {
        let mut content = Vec::new();
        self.read(name, &mut |bytes| {
            bytes
                .take(limits::SMALL_ENTRY + 1)
                .read_to_end(&mut content)
                .map_err(|error| limits::failure(name, &error))?;
            if content.len() as u64 > limits::SMALL_ENTRY {
                return Err(Error::new("entry-too-large")
                    .with("entry", shown(name))
                    .with("limit", limits::SMALL_ENTRY));
            }
            Ok(())
        })?;
        Ok(content)
    }

    /// Hands each element of the JSON array of the entry `name` to `take` (see [`elements::each`]).
    ///
    /// # Errors
    /// As [`Archive::read`].
    pub fn elements(
        &mut self,
        name: &str,
        place: Place<'_>,
        take: &mut dyn FnMut(&[u8]) -> bool,
    ) -> Result<u64> {
        self.visit(name, place, &mut Each(take))
    }

    /// As [`Archive::elements`], for a visitor.
    ///
    /// # Errors
    /// As [`Archive::read`].
    pub fn visit(&mut self, name: &str, place: Place<'_>, visitor: &mut dyn Visit) -> Result<u64> {
        let mut unreadable = 0;
        self.read(name, &mut |bytes| {
            unreadable =
                elements::visit(bytes, place, visitor).map_err(|error| limits::failure(name, &error))?;
            Ok(())
        })?;
        Ok(unreadable)
    }

    /// The means to tell which files were handed in.
    #[must_use]
    pub fn checksum(&self) -> Checksum {
        let folder = self.parts.iter().any(|part| matches!(part.container, Container::Folder));
        Checksum { files: (!folder).then(|| self.parts.iter().map(|part| part.path.clone()).collect()) }
    }
}

impl Part {
    /// Hands the bytes of the entry `name` to `take`.
    fn read(&mut self, name: &str, take: &mut Take<'_>) -> Result<()> {
        let outcome = match &mut self.container {
            Container::Zip(zip) => zip.read(name, take),
            Container::Tar(tar) => tar.read(&self.path, name, take),
            Container::Folder => read_file(&self.path.join(name), name, take),
            Container::File => read_file(&self.path, name, take),
        };
        outcome.map_err(|error| error.with("file", file_name(&self.path)))
    }
}

/// Opens a file by its first bytes; its name only tells what it was meant to be.
fn open_file(path: &Path, size: u64) -> Result<(Container, Vec<Entry>)> {
    let head = head(path)?;
    let name = file_name(path).to_lowercase();
    let meant = |ends: &[&str]| ends.iter().any(|end| name.ends_with(end));
    if size == 0 {
        return Err(Error::new("archive-empty-file"));
    }
    if zipped::is_split_part(path, &name) {
        return Err(Error::new("archive-split"));
    }
    if head.starts_with(b"PK") {
        let (zip, entries) = zipped::Zip::open(path, size)?;
        // A workbook is a zip, too, but what it holds are no files of an export.
        if entries.iter().any(|entry| entry.name == "xl/workbook.xml") {
            return Ok((Container::File, vec![Entry::new(file_name(path), size)]));
        }
        return Ok((Container::Zip(zip), entries));
    }
    if head.starts_with(&[0x1f, 0x8b]) || head.get(257..262) == Some(b"ustar") || meant(&[".tar"]) {
        let (tar, entries) = tarball::Tar::open(path, size, head.starts_with(&[0x1f, 0x8b]))?;
        return Ok((Container::Tar(tar), entries));
    }
    if head.starts_with(b"Rar!") || head.starts_with(b"7z\xBC\xAF") || head.starts_with(b"\xFD7zXZ") {
        return Err(Error::new("archive-format"));
    }
    if meant(&[".zip", ".gz", ".tgz", ".part", ".crdownload", ".download"]) {
        // A zip may stand behind something else, as in archives that unpack themselves.
        if let Ok((zip, entries)) = zipped::Zip::open(path, size) {
            return Ok((Container::Zip(zip), entries));
        }
        let web_page = head.trim_ascii_start().starts_with(b"<");
        let key = if web_page { "archive-web-page" } else { "archive-unreadable" };
        return Err(Error::new(key).with("size", size));
    }
    Ok((Container::File, vec![Entry::new(file_name(path), size)]))
}

/// The first bytes of a file, enough to know a tar.
fn head(path: &Path) -> Result<Vec<u8>> {
    let mut head = Vec::new();
    let file = File::open(path).map_err(|error| unopened(path, &error))?;
    file.take(512).read_to_end(&mut head).map_err(|error| unopened(path, &error))?;
    Ok(head)
}

fn read_file(path: &Path, name: &str, take: &mut Take<'_>) -> Result<()> {
    let file = File::open(path).map_err(|error| unopened(path, &error))?;
    take(&mut Metered::new(file, name, None))
}

fn unopened(path: &Path, error: &io::Error) -> Error {
    let key = match error.kind() {
        io::ErrorKind::NotFound => "source-not-found",
        io::ErrorKind::PermissionDenied => "source-forbidden",
        _ => "source-unreadable",
    };
    Error::new(key).with("file", file_name(path))
}

fn file_name(path: &Path) -> String {
    let last = path.file_name().unwrap_or(path.as_os_str());
    shown(&last.to_string_lossy())
}
