//! Where the files of each generation stand.

use super::super::{Shape, Source, is_part};
use crate::archive::{Archive, Entry};
use crate::error::{Error, Result};

/// Files by the folder that holds them and their name without number.
pub(super) type Shelf = &'static [(&'static str, &'static str)];

/// Posts, films included.
pub(super) const POSTS: Shelf = &[
    ("media", "posts"),
    ("content", "posts"),
    ("media", "reels"),
    ("content", "reels"),
    ("media", "igtv"),
    ("content", "igtv"),
    ("media", "igtv_videos"),
    ("content", "igtv_videos"),
];

/// What lived a day.
pub(super) const STORIES: Shelf = &[("media", "stories"), ("content", "stories")];

/// Comments that the account wrote.
pub(super) const COMMENTS: Shelf = &[("comments", "post_comments"), ("comments", "reels_comments")];

/// Who follows the account.
pub(super) const FOLLOWERS: Shelf = &[("followers_and_following", "followers")];

/// Whom it follows.
pub(super) const FOLLOWING: Shelf = &[("followers_and_following", "following")];

/// Folders between the root and those of the shelves, since 2023.
const GATHERING: [&str; 2] = ["your_instagram_activity/", "connections/"];

/// The files of one export.
#[derive(Default)]
pub(super) struct Layout {
    /// The folder that holds the export, with its last slash.
    pub(super) root: String,
    pub(super) generation: &'static str,
    /// `media.json` of the first generation.
    pub(super) first: Option<String>,
    entries: Vec<Entry>,
}

impl Layout {
    /// The export in the archive; `None` when there is none that holds posts, comments or followers.
    ///
    /// # Errors
    /// When several stand side by side.
    pub(super) fn of(archive: &mut Archive) -> Result<Option<Self>> {
        let known: Vec<Entry> = archive.entries().iter().filter(|entry| is_known(entry)).cloned().collect();
        let Some(root) = root(&known, archive)? else { return Ok(Self::alone(archive)) };
        let entries: Vec<Entry> = known.into_iter().filter(|entry| root_of(entry) == root).collect();
        let mut layout = Self { root, generation: "", first: None, entries };
        let telling = [POSTS, COMMENTS, FOLLOWERS].into_iter().any(|shelf| layout.has(shelf));
        layout.generation = layout.name();
        Ok(telling.then_some(layout))
    }

    /// Files of posts handed in without their folders, or that of the first generation: these have names that
    /// anything could have, so they are told by their content.
    fn alone(archive: &mut Archive) -> Option<Self> {
        let bare = |entry: &&Entry| entry.folder().is_empty() && is_part(entry.base(), "posts");
        let entries: Vec<Entry> = archive.entries().iter().filter(bare).cloned().collect();
        if entries.first().is_some_and(|entry| holds(archive, entry, "\"creation_timestamp\"")) {
            return Some(Self { generation: "instagram-posts", entries, ..Self::default() });
        }
        let first = archive.entries().iter().filter(|entry| entry.base() == "media.json");
        let first = first.min_by_key(|entry| entry.name.matches('/').count())?.clone();
        holds(archive, &first, "\"taken_at\"").then(|| Self {
            root: first.folder().to_owned(),
            generation: "instagram-2018",
            first: Some(first.name),
            entries: Vec::new(),
        })
    }

    /// The generation, by the first year in which its folders were seen.
    fn name(&self) -> &'static str {
        let stands = |part: &str| self.entries.iter().any(|entry| entry.folder().ends_with(part));
        let gathered = self.entries.iter().any(|entry| entry.folder().contains(GATHERING[0]));
        match (stands("media/"), gathered || stands("connections/followers_and_following/")) {
            (true, _) => "instagram-2024",
            (false, true) => "instagram-2023",
            (false, false) => "instagram-2021",
        }
    }

    /// Whether there is a file of the shelf.
    pub(super) fn has(&self, shelf: Shelf) -> bool {
        !self.names(shelf).is_empty()
    }

    /// The files of the shelf, numbered parts in their order.
    pub(super) fn names(&self, shelf: Shelf) -> Vec<String> {
        let mut names: Vec<(usize, &str)> = Vec::new();
        for entry in self.entries.iter().filter(|entry| on_shelf(entry, shelf)) {
            names.push((entry.name.len(), &entry.name));
        }
        names.sort_unstable();
        names.into_iter().map(|(_, name)| name.to_owned()).collect()
    }

    /// The files of the shelf, with the shape of their records.
    pub(super) fn sources(&self, shelf: Shelf, shape: Shape) -> Vec<Source> {
        self.names(shelf).into_iter().map(|name| Source { name, key: None, shape }).collect()
    }
}

/// Whether a key stands near the beginning of an entry.
fn holds(archive: &mut Archive, entry: &Entry, key: &str) -> bool {
    archive.opening(&entry.name, 1 << 16).windows(key.len()).any(|bytes| bytes == key.as_bytes())
}

fn on_shelf(entry: &Entry, shelf: Shelf) -> bool {
    let folder = entry.folder().trim_end_matches('/').rsplit('/').next().unwrap_or_default();
    shelf.iter().any(|(holder, stem)| (folder == *holder || folder.is_empty()) && is_part(entry.base(), stem))
}

fn is_known(entry: &Entry) -> bool {
    let shelves = [POSTS, STORIES, COMMENTS, FOLLOWERS, FOLLOWING];
    !entry.folder().is_empty() && shelves.iter().any(|shelf| on_shelf(entry, shelf))
}

/// The folder above the shelf and what gathers shelves.
fn root_of(entry: &Entry) -> &str {
    let folder = entry.folder().trim_end_matches('/');
    let above = &folder[..folder.rfind('/').map_or(0, |slash| slash + 1)];
    GATHERING.into_iter().find_map(|name| above.strip_suffix(name)).unwrap_or(above)
}

/// The shallowest root.
fn root(known: &[Entry], archive: &Archive) -> Result<Option<String>> {
    let depth = |root: &&str| root.matches('/').count();
    let mut roots: Vec<&str> = known.iter().map(root_of).collect();
    roots.sort_unstable();
    roots.dedup();
    let least = roots.iter().map(depth).min().unwrap_or_default();
    roots.retain(|root| depth(root) == least);
    match roots[..] {
        [] => Ok(None),
        [only] => Ok(Some(only.to_owned())),
        _ => Err(Error::new("export-several").with("file", archive.file_name()).with("count", roots.len())),
    }
}

/// Whether an entry is of an export of this network, though not what a report needs.
pub(super) fn is_a_trace(name: &str) -> bool {
    let parts = ["your_instagram_activity/", "followers_and_following/", "media/posts/", "content/posts_"];
    parts.iter().any(|part| name.contains(part)) || name.split('/').any(|part| part.starts_with("instagram-"))
}
