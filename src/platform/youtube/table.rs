//! Which of the entries are the tables to read: by their names, then by the names of their columns.

use std::collections::BTreeMap;

use super::column::{
    is_channel_id, is_comment_id, is_created, is_post_id, is_published, is_text, is_title, is_video_id,
};
use super::gather;
use crate::archive::rows::{Form, Quotes, plain};
use crate::archive::{Archive, Entry};
use crate::error::{Notice, Result};
use crate::platform::{Kinds, without_content};

/// What a table holds, in the order in which they are read.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Content {
    Channel,
    Videos,
    Posts,
    Comments,
}

/// The names of these tables as far as they are known, as [`plain`] spells them.
const NAMES: [&str; 24] = [
    "channel",
    "chaine",
    "kanal",
    "canal",
    "canale",
    "kanaal",
    "videos",
    "video",
    "video's",
    "posts",
    "post",
    "publications",
    "beitrage",
    "publicaciones",
    "postagens",
    "berichten",
    "comments",
    "commentaires",
    "kommentare",
    "comentarios",
    "commenti",
    "reacties",
    "comment",
    "kommentar",
];

impl Content {
    const ALL: [Self; 4] = [Self::Channel, Self::Videos, Self::Posts, Self::Comments];

    pub(super) fn form(self) -> Form<'static> {
        let header: &'static dyn Fn(&[String]) -> bool = match self {
            Self::Channel => &|names| is_channel(names),
            Self::Videos => &|names| is_videos(names),
            Self::Posts => &|names| is_posts(names),
            Self::Comments => &|names| is_comments(names),
        };
        Form { header, quotes: Quotes::Sound }
    }
}

fn any(names: &[String], is: fn(&str) -> bool) -> bool {
    names.iter().any(|name| is(name))
}

/// The account's own channel; the channels that it follows come with their addresses.
fn is_channel(names: &[String]) -> bool {
    any(names, is_channel_id)
        && any(names, is_title)
        && !any(names, |name| name.contains("url"))
        && !any(names, is_video_id)
}

/// The films of a playlist or their texts alone name no channel.
fn is_videos(names: &[String]) -> bool {
    let dated = any(names, is_created) || any(names, is_published);
    any(names, is_video_id)
        && any(names, is_channel_id)
        && any(names, is_title)
        && dated
        && !any(names, is_comment_id)
}

fn is_posts(names: &[String]) -> bool {
    any(names, is_post_id)
        && any(names, is_text)
        && any(names, is_created)
        && !any(names, is_comment_id)
        && !any(names, is_video_id)
}

fn is_comments(names: &[String]) -> bool {
    let target = any(names, is_video_id) || any(names, is_post_id);
    any(names, is_comment_id) && any(names, is_created) && any(names, is_text) && target
}

/// The tables that are read, by content, then name. Where none has a name that is known, those of the folder
/// are looked at whose name is not one of `private`.
pub(super) fn tables(archive: &mut Archive, private: Kinds) -> Vec<(Content, String)> {
    let candidates: Vec<&Entry> = archive.entries().iter().filter(|entry| is_open(entry, private)).collect();
    let of_folder = |entry: &Entry| plain(entry.folder()).contains("youtube");
    let (named, others): (Vec<&Entry>, Vec<&Entry>) =
        candidates.into_iter().partition(|entry| is_named(entry));
    let names = |entries: Vec<&Entry>| entries.into_iter().map(|entry| entry.name.clone()).collect();
    let others = names(others.into_iter().filter(|entry| of_folder(entry)).collect());
    let named = with_content(archive, names(named));
    if named.iter().any(|(content, _)| *content != Content::Channel) {
        return named;
    }
    let mut tables = with_content(archive, others);
    tables.extend(named);
    tables.sort();
    tables
}

/// Whether an entry is a table that may be opened.
fn is_open(entry: &Entry, private: Kinds) -> bool {
    let name = plain(&entry.name);
    let is_table = entry.name.to_lowercase().ends_with(".csv");
    is_table && !private.iter().any(|(part, _)| name.contains(&plain(part)))
}

/// The files that have the name of such a table, but nothing of it inside.
pub(super) fn damaged(archive: &Archive, tables: &[(Content, String)], private: Kinds) -> Vec<Notice> {
    let of_folder = |entry: &Entry| plain(entry.folder()).contains("youtube");
    let named = archive
        .entries()
        .iter()
        .filter(|entry| is_open(entry, private) && of_folder(entry) && is_named(entry));
    without_content(named, tables)
}

/// Whether a table has one of the names, also with the number of a part: `videos(1).csv`.
fn is_named(entry: &Entry) -> bool {
    let name = plain(entry.base());
    let stem = name.strip_suffix(".csv").unwrap_or(&name);
    let stem = stem.trim_end_matches(|c: char| c.is_ascii_digit() || "() _-".contains(c));
    NAMES.contains(&stem)
}

fn with_content(archive: &mut Archive, names: Vec<String>) -> Vec<(Content, String)> {
    let forms = Content::ALL.map(Content::form);
    let mut content = |name: &String| archive.which_table(name, &forms).map(|place| Content::ALL[place]);
    let mut tables: Vec<(Content, String)> =
        names.into_iter().filter_map(|name| Some((content(&name)?, name))).collect();
    tables.sort();
    tables
}

/// Whether a Takeout has a folder of this network at all.
pub(super) fn is_takeout(archive: &Archive) -> bool {
    let of_folder = |entry: &Entry| plain(entry.folder()).contains("youtube");
    archive.entries().iter().any(|entry| entry.folder().contains("Takeout") && of_folder(entry))
}

/// The channel that the export is about: the one of most public films, else of most comments, else the
/// first that is listed. An export may hold another channel of the same person.
pub(super) fn channel(archive: &mut Archive, tables: &[(Content, String)]) -> Result<Option<String>> {
    for wanted in [Content::Videos, Content::Posts, Content::Comments, Content::Channel] {
        let mut counts: BTreeMap<String, u64> = BTreeMap::new();
        for (content, name) in tables.iter().filter(|(content, _)| *content == wanted) {
            archive.rows(name, content.form(), &mut |row| {
                if let Some(id) = row.find(is_channel_id).filter(|id| !id.is_empty())
                    && (wanted != Content::Videos || gather::is_shown(row) == Some(true))
                {
                    *counts.entry(id.to_owned()).or_default() += 1;
                }
                true
            })?;
        }
        let most = counts.values().max().copied();
        let channel = counts.into_iter().find(|(_, count)| Some(*count) == most);
        if channel.is_some() {
            return Ok(channel.map(|(id, _)| id));
        }
    }
    Ok(None)
}
