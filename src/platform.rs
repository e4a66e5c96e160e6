//! The networks that Bilan reads: one file each, one line in [`PLATFORMS`].

pub mod mastodon;
pub mod x;

use std::path::Path;

use crate::archive::Archive;
use crate::error::{Error, Notice, Result};
use crate::model::Account;

/// What a reader brings home.
#[derive(Clone, Debug, Default)]
pub struct Reading {
    /// The account.
    pub account: Account,
    /// What was survived on the way, sorted.
    pub notices: Vec<Notice>,
}

/// How far the reading is.
#[derive(Clone, Copy, Debug)]
pub struct Progress<'a> {
    /// The entry that is being read.
    pub entry: &'a str,
    /// Bytes of posts read so far, over all entries.
    pub done: u64,
    /// Bytes of posts to read, over all entries.
    pub total: u64,
    /// Records found so far.
    pub records: u64,
}

/// Who wants to know how far the reading is.
pub type Watch<'a> = dyn FnMut(Progress<'_>) + 'a;

/// One network's exports.
pub trait Platform: Sync {
    /// The id in reports and on the command line.
    fn id(&self) -> &'static str;

    /// Whether the archive looks like an export of this network. Judged by names: nothing is opened.
    fn recognise(&self, archive: &Archive) -> bool;

    /// Reads the account.
    ///
    /// # Errors
    /// When the archive is damaged beyond counting, or is of this network but of no use.
    fn read(&self, archive: &mut Archive, watch: &mut Watch<'_>) -> Result<Reading>;
}

/// Every network, in the order in which they are asked.
pub static PLATFORMS: &[&dyn Platform] = &[&x::X, &mastodon::Mastodon];

/// The network of an archive.
#[must_use]
pub fn recognise(archive: &Archive) -> Option<&'static dyn Platform> {
    PLATFORMS.iter().find(|platform| platform.recognise(archive)).copied()
}

/// Reads the account of the export at `path`.
///
/// # Errors
/// What [`Archive::open`] and [`Platform::read`] return, and when no network is recognised.
pub fn read(path: &Path, watch: &mut Watch<'_>) -> Result<Reading> {
    read_archive(&mut Archive::open(path)?, watch)
}

/// Reads the account of an archive that is open.
///
/// # Errors
/// What [`Platform::read`] returns, and when no network is recognised.
pub fn read_archive(archive: &mut Archive, watch: &mut Watch<'_>) -> Result<Reading> {
    let Some(platform) = recognise(archive) else {
        return Err(unrecognised(archive));
    };
    let mut reading = platform.read(archive, watch)?;
    let sha256 = archive.sha256()?;
    for export in &mut reading.account.exports {
        export.sha256.clone_from(&sha256);
    }
    reading.notices.sort();
    Ok(reading)
}

/// Says what is missing: pages of an HTML export are no data, other files may be anything.
fn unrecognised(archive: &Archive) -> Error {
    let ends = |end: &str| archive.entries().iter().any(|entry| entry.name.to_lowercase().ends_with(end));
    let data = [".json", ".js", ".csv", ".car"].into_iter().any(|end| {
        archive.entries().iter().any(|entry| entry.name.ends_with(end) && !entry.name.contains("assets/"))
    });
    let pages = ends(".html") || ends(".htm");
    let key = if pages && !data { "export-html" } else { "export-unrecognised" };
    Error::new(key).with("file", archive.file_name())
}

/// The shallowest folder that holds an entry for which `marks` is true, judged by base name.
///
/// # Errors
/// When several folders of the same depth do: these are several exports, and none is the first.
pub(crate) fn base_folder(archive: &Archive, marks: &dyn Fn(&str) -> bool) -> Result<Option<String>> {
    let depth = |folder: &str| folder.matches('/').count();
    let mut folders: Vec<&str> =
        archive.entries().iter().filter(|e| marks(e.base())).map(crate::archive::Entry::folder).collect();
    folders.sort_unstable();
    folders.dedup();
    let Some(least) = folders.iter().map(|folder| depth(folder)).min() else { return Ok(None) };
    folders.retain(|folder| depth(folder) == least);
    match folders[..] {
        [only] => Ok(Some(only.to_owned())),
        _ => Err(Error::new("export-several").with("file", archive.file_name()).with("count", folders.len())),
    }
}
