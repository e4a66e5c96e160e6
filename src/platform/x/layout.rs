//! Which files an export has, by generation: `data/tweets.js`, `tweet.js` at the root, months under `js/tweets/`.

use super::manifest::Manifest;
use crate::archive::Archive;
use crate::error::Result;
use crate::platform::base_folder;

/// The generations of FORMATS 1.1. A refreshed archive of months is only known once its records are read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Generation {
    /// Months in JavaScript and CSV.
    G0,
    /// Months in JavaScript, one `tweets.csv`.
    G1,
    /// Months of which later tools wrote some.
    G1Refreshed,
    /// `tweet.js` at the root.
    G2,
    /// `data/tweet.js`.
    G3,
    /// `data/tweets.js`.
    G4,
}

impl Generation {
    /// As exports call themselves in reports.
    pub(super) fn name(self) -> &'static str {
        match self {
            Self::G0 => "x-g0",
            Self::G1 => "x-g1",
            Self::G1Refreshed => "x-g1x",
            Self::G2 => "x-g2",
            Self::G3 => "x-g3",
            Self::G4 => "x-g4",
        }
    }

    /// Whether posts stand in monthly files.
    pub(super) fn is_monthly(self) -> bool {
        matches!(self, Self::G0 | Self::G1 | Self::G1Refreshed)
    }
}

/// Base names of which one is enough to know an export.
const MARKS: [&str; 6] =
    ["tweets.js", "tweet.js", "tweets-part1.js", "follower.js", "following.js", "tweet-headers.js"];

/// The folder of an export, with its last slash, and whether its posts are monthly files.
pub(super) fn base(archive: &Archive) -> Result<Option<(String, bool)>> {
    if let Some(base) = base_folder(archive, &|name| MARKS.contains(&name))? {
        return Ok(Some((base, false)));
    }
    let months = base_folder(archive, &|name| is_month(name) || name == "user_details.js")?;
    Ok(months.map(|folder| (folder.trim_end_matches("js/tweets/").trim_end_matches("js/").to_owned(), true)))
}

/// Whether the archive is only the table that came with the first generations.
pub(super) fn is_table_only(archive: &Archive) -> bool {
    archive.entries().iter().any(|entry| entry.base() == "tweets.csv")
}

/// `2011_03.js`.
fn is_month(name: &str) -> bool {
    let Some((year, month)) = name.strip_suffix(".js").and_then(|stem| stem.split_once('_')) else {
        return false;
    };
    let digits = |text: &str, length| text.len() == length && text.bytes().all(|b| b.is_ascii_digit());
    digits(year, 4) && digits(month, 2)
}

/// The files of one export.
#[derive(Debug)]
pub(super) struct Layout {
    pub(super) generation: Generation,
    /// Files of posts; none when the export has lists only.
    pub(super) posts: Vec<String>,
    /// Files that the manifest lists and the archive lacks, while others of the same kind are there.
    pub(super) missing: Vec<String>,
    base: String,
}

impl Layout {
    /// Sorts the files of the export in the folder `base`.
    pub(super) fn of(archive: &Archive, base: String, monthly: bool, manifest: Option<&Manifest>) -> Self {
        let mut layout = Self { generation: Generation::G1, posts: Vec::new(), missing: Vec::new(), base };
        if monthly {
            let months = format!("{}js/tweets/", layout.base);
            let names = archive.entries().iter().filter(|e| e.folder() == months && is_month(e.base()));
            layout.posts = names.map(|entry| entry.name.clone()).collect();
            let tables = format!("{}csv/", layout.base);
            if archive.entries().iter().any(|entry| entry.folder() == tables) {
                layout.generation = Generation::G0;
            }
            return layout;
        }
        let listed = manifest.map(Manifest::posts).unwrap_or_default();
        if listed.is_empty() {
            layout.posts = layout.parts(archive, "tweets");
            if layout.posts.is_empty() {
                layout.posts = layout.parts(archive, "tweet");
            }
        } else {
            let path = |name: &String| format!("{}{name}", layout.base);
            let (present, missing): (Vec<_>, Vec<_>) =
                listed.iter().map(path).partition(|name| archive.entry(name).is_some());
            layout.missing = if present.is_empty() { Vec::new() } else { missing };
            layout.posts = present;
        }
        layout.generation = layout.guess(manifest.is_some(), listed.first());
        layout
    }

    /// The generation by the name of the posts' file, else by what else is there.
    fn guess(&self, manifest: bool, listed: Option<&String>) -> Generation {
        let named = listed.map(String::as_str).or_else(|| self.posts.first()?.rsplit('/').next());
        match named {
            Some(name) if name.starts_with("tweets") => Generation::G4,
            _ if manifest || self.base.ends_with("data/") => Generation::G3,
            _ => Generation::G2,
        }
    }

    /// `stem.js`, `stem-part1.js`, … in the order of their numbers.
    pub(super) fn parts(&self, archive: &Archive, stem: &str) -> Vec<String> {
        let number = |name: &str| match name.strip_prefix(stem)?.strip_suffix(".js")? {
            "" => Some(0),
            part => part.strip_prefix("-part")?.parse::<u32>().ok(),
        };
        let mut parts: Vec<(u32, String)> = archive
            .entries()
            .iter()
            .filter(|entry| entry.folder() == self.base)
            .filter_map(|entry| Some((number(entry.base())?, entry.name.clone())))
            .collect();
        parts.sort();
        parts.into_iter().map(|(_, name)| name).collect()
    }

    /// The name of the file called `base` beside the others, if it is there.
    pub(super) fn file(&self, archive: &Archive, base: &str) -> Option<String> {
        archive.entry(&format!("{}{base}", self.base)).map(|entry| entry.name.clone())
    }
}
