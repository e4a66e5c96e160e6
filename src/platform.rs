//! The networks that Bilan reads: one file each, one line in [`PLATFORMS`].

pub mod akkoma;
pub mod bluesky;
pub mod facebook;
pub mod instagram;
pub mod linkedin;
pub mod mastodon;
mod meta;
pub mod misskey;
mod outbox;
mod pictures;
pub mod pixelfed;
mod records;
mod tables;
pub mod threads;
pub mod tiktok;
mod unopened;
pub mod x;
pub mod youtube;

use std::collections::BTreeMap;
use std::path::Path;
use std::thread;

use crate::archive::Archive;
use crate::error::{Error, Notice, Result};
use crate::model::Account;
pub(crate) use meta::{
    Deed, Draft, Drafts, Found, Labelled, Medium, Mended, Shape, Source, Stamp, followers, following,
    identity, is_handle, is_part, own_handle, parse, parts,
};
pub(crate) use outbox::{Naming, outbox_naming, read_outbox};
pub(crate) use pictures::Pictures;
pub(crate) use records::{each_record, losses, parsed};
pub(crate) use tables::{Tables, without_content};
pub(crate) use unopened::{Kinds, refused};

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

/// How far an archive looks like an export of a network.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Likeness {
    /// Not at all.
    No,
    /// Some of its entries could be of one, but what a report needs is not there.
    Resembles,
    /// It is one.
    Yes,
}

/// One network's exports.
pub trait Platform: Sync {
    /// The id in reports and on the command line.
    fn id(&self) -> &'static str;

    /// Whether the archive looks like an export of this network: judged by the names of its entries
    /// and, where these are not enough, by the opening of one that the reader would read anyway.
    fn recognise(&self, archive: &mut Archive) -> Likeness;

    /// Reads the account.
    ///
    /// # Errors
    /// When the archive is damaged beyond counting, or is of this network but of no use.
    fn read(&self, archive: &mut Archive, watch: &mut Watch<'_>) -> Result<Reading>;
}

/// Every network, in the order in which they are asked.
pub static PLATFORMS: &[&dyn Platform] = &[
    &x::X,
    &mastodon::Mastodon,
    &akkoma::Akkoma,
    &pixelfed::Pixelfed,
    &misskey::Misskey,
    &bluesky::Bluesky,
    &instagram::Instagram,
    &threads::Threads,
    &facebook::Facebook,
    &linkedin::LinkedIn,
    &youtube::YouTube,
    &tiktok::TikTok,
];

/// The networks of which the archive is an export: one download may hold several.
#[must_use]
pub fn recognise(archive: &mut Archive) -> Vec<&'static dyn Platform> {
    PLATFORMS.iter().copied().filter(|platform| platform.recognise(archive) == Likeness::Yes).collect()
}

/// Reads the accounts of the export at `path`.
///
/// # Errors
/// What [`Archive::open`] and [`Platform::read`] return, and when no network is recognised.
pub fn read(path: &Path, watch: &mut Watch<'_>) -> Result<Vec<Reading>> {
    read_archive(&mut Archive::open(path)?, watch)
}

/// Reads the accounts of an archive that is open, at least one.
///
/// # Errors
/// What [`Platform::read`] returns, and when no network is recognised.
pub fn read_archive(archive: &mut Archive, watch: &mut Watch<'_>) -> Result<Vec<Reading>> {
    let platforms = recognise(archive);
    if platforms.is_empty() {
        return Err(unrecognised(archive));
    }
    let checksum = archive.checksum();
    let (sha256, read) = thread::scope(|scope| {
        let sha256 = scope.spawn(move || checksum.compute());
        let mut read = || platforms.iter().map(|platform| platform.read(archive, watch)).collect();
        let read: Result<Vec<Reading>> = read();
        (sha256.join(), read)
    });
    let sha256 = sha256.unwrap_or_else(|panic| std::panic::resume_unwind(panic))?;
    let mut readings = read?;
    for reading in &mut readings {
        for export in &mut reading.account.exports {
            export.sha256.clone_from(&sha256);
        }
        reading.notices.sort();
    }
    Ok(readings)
}

/// Says what was found and what is missing: pages of an HTML export are no data, other files may be anything.
fn unrecognised(archive: &mut Archive) -> Error {
    let ends = |end: &str| archive.entries().iter().any(|entry| entry.name.to_lowercase().ends_with(end));
    let data = [".json", ".js", ".csv", ".car"].into_iter().any(|end| {
        archive.entries().iter().any(|entry| entry.name.ends_with(end) && !entry.name.contains("assets/"))
    });
    let pages = ends(".html") || ends(".htm");
    let alike: Vec<&str> = PLATFORMS
        .iter()
        .filter(|platform| platform.recognise(archive) == Likeness::Resembles)
        .map(|platform| platform.id())
        .collect();
    let key = match (pages && !data, alike.is_empty()) {
        (true, _) => "export-html",
        (false, true) => "export-unrecognised",
        (false, false) => "export-resembles",
    };
    Error::new(key)
        .with("file", archive.file_name())
        .with("found", found(archive))
        .with("networks", alike.join(", "))
}

/// The commonest kinds of files in the archive by extension, as `.html 12, .jpg 3`.
fn found(archive: &Archive) -> String {
    let mut kinds: BTreeMap<String, u64> = BTreeMap::new();
    for entry in archive.entries() {
        let extension = entry.base().rsplit_once('.').map_or("?", |(_, extension)| extension);
        let plain = extension.len() <= 5 && extension.bytes().all(|b| b.is_ascii_alphanumeric());
        *kinds
            .entry(if plain { format!(".{}", extension.to_lowercase()) } else { "?".to_owned() })
            .or_default() += 1;
    }
    let mut kinds: Vec<(String, u64)> = kinds.into_iter().collect();
    kinds.sort_by_key(|(_, count)| std::cmp::Reverse(*count));
    let kinds: Vec<String> =
        kinds.into_iter().take(5).map(|(kind, count)| format!("{kind} {count}")).collect();
    kinds.join(", ")
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
