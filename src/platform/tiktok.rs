//! TikTok: one JSON document with everything in it, in three generations (FORMATS 7).

mod document;
mod forms;
mod gather;

use super::{Kinds, Likeness, Platform, Progress, Reading, Watch, base_folder, losses, refused};
use crate::archive::Archive;
use crate::archive::names::shown;
use crate::error::{Error, Notice, Result};
use crate::model::Availability::{No, Yes};
use crate::model::{Account, Actor, Export, Fields, Network};
use document::Document;

/// 2014-01-01T00:00:00Z, before which no film of this kind was shared. No parent is ever dated here.
const EARLIEST_PARENT: i64 = 1_388_534_400_000;

/// The names of the document, the later first.
const NAMES: [&str; 2] = ["user_data_tiktok.json", "user_data.json"];

/// How keys begin with which the document may begin, and keys that need one of their own below them, as
/// others use them, too.
const TOPS: [&str; 11] = [
    "Ads and ",
    "App Settings",
    "Your Activity",
    "Profile And ",
    "Likes and ",
    "TikTok Shop",
    "Tiktok Shop",
    "TikTok Live",
    "Tiktok Live",
    "Income",
    "Location Review",
];
const GENERIC: [&str; 7] =
    ["Activity", "Comment", "Direct Message", "Direct Messages", "Post", "Profile", "Video"];
const BELOW: [&str; 9] = [
    "Comments",
    "Posts",
    "Videos",
    "Profile Info",
    "Profile Information",
    "Follower List",
    "Favorite Videos",
    "Favorite Effects",
    "Browsing History",
];

/// The names of files of the same export as text, which is what the network proposes first.
const TEXTS: [&str; 8] = [
    "posts.txt",
    "videos.txt",
    "follower.txt",
    "follower list.txt",
    "following list.txt",
    "watch history.txt",
    "video browsing history.txt",
    "profile info.txt",
];

/// What may stand beside the document.
const PRIVATE: Kinds = &[("message", "messages"), ("login", "logins"), ("shop", "payments")];

/// The reader of TikTok.
#[derive(Debug)]
pub struct TikTok;

impl Platform for TikTok {
    fn id(&self) -> &'static str {
        "tiktok"
    }

    fn recognise(&self, archive: &mut Archive) -> Likeness {
        if !matches!(document_name(archive), Ok(None)) {
            return Likeness::Yes;
        }
        let texts = archive.entries().iter().map(|entry| entry.base().to_lowercase());
        if texts.filter(|name| TEXTS.contains(&name.as_str())).count() > 1 {
            Likeness::Resembles
        } else {
            Likeness::No
        }
    }

    fn read(&self, archive: &mut Archive, watch: &mut Watch<'_>) -> Result<Reading> {
        let unknown = Error::new("export-unrecognised").with("file", archive.file_name()).with("found", "?");
        let name = document_name(archive)?.ok_or(unknown)?;
        let total = archive.entry(&name).map_or(0, |entry| entry.size);
        watch(Progress { entry: &name, done: 0, total, records: 0 });
        let document: Document = archive.document(&name)?;
        if !document.holds_something() {
            return Err(no_record(archive, &name, 1));
        }
        let mut account = Account::default();
        let tally = gather::records(&document, &mut account);
        watch(Progress { entry: &name, done: total, total, records: tally.present });
        if tally.present > 0 && tally.skipped.get("unreadable-record") == Some(&tally.present) {
            return Err(no_record(archive, &name, tally.present));
        }
        let mut notices = Vec::new();
        if tally.present == 0 {
            notices.push(Notice { file: String::new(), kind: "no-posts", count: 1 });
        }
        account.tally.files.insert(name, tally);
        notices.extend(losses(&account.tally));
        account.tally.refused = refused(archive, PRIVATE);
        let followers = gather::followers(&document);
        account.network = network(&document, &account, followers.is_some());
        account.actor = actor(&document);
        account.exports.push(Export {
            generation: document.generation().to_owned(),
            followers,
            following: gather::following(&document),
            ..Export::default()
        });
        Ok(Reading { account, notices })
    }
}

/// The entry that is the document.
fn document_name(archive: &mut Archive) -> Result<Option<String>> {
    for name in NAMES {
        let marks = |base: &str| base.eq_ignore_ascii_case(name);
        let Some(folder) = base_folder(archive, &marks)? else { continue };
        let entries = archive.entries().iter();
        let mut here = entries.filter(|entry| entry.folder() == folder && marks(entry.base()));
        let Some(found) = here.next().map(|entry| entry.name.clone()) else { continue };
        // The shorter name could be anybody's; a damaged opening is left to the reader.
        if name == NAMES[0] || begins(archive, &found) != Some(false) {
            return Ok(Some(found));
        }
    }
    let alone = archive.entries().first().filter(|_| archive.entries().len() == 1);
    let json = alone.filter(|entry| entry.name.to_lowercase().ends_with(".json"));
    let name = json.map(|entry| entry.name.clone());
    Ok(name.filter(|name| begins(archive, name) == Some(true)))
}

/// Whether the first keys are those of the document; `None` when nothing that is JSON stands there.
fn begins(archive: &mut Archive, name: &str) -> Option<bool> {
    let opening = archive.opening(name, 512);
    let opening = String::from_utf8_lossy(&opening);
    let inside = opening.trim_start_matches('\u{feff}').trim_start().strip_prefix('{')?;
    let mut keys = inside.split('"').skip(1).step_by(2);
    let first = keys.next()?;
    let second = keys.next().unwrap_or_default();
    let known = TOPS.iter().any(|top| first.starts_with(top));
    Some(known || (GENERIC.contains(&first) && BELOW.contains(&second)))
}

fn no_record(archive: &Archive, name: &str, count: u64) -> Error {
    Error::new("no-readable-record")
        .with("entry", shown(name))
        .with("file", archive.file_name())
        .with("count", count)
}

fn actor(document: &Document) -> Actor {
    let handle = document.handle().map(str::to_owned);
    Actor {
        identities: handle.iter().map(|handle| gather::identity(handle)).collect(),
        handle,
        ..Actor::default()
    }
}

fn network(document: &Document, account: &Account, followers: bool) -> Network {
    let when = |held: bool| if held { Yes } else { No };
    let fields = Fields {
        posts: when(document.posts().is_some()),
        likes: when(account.activities.iter().any(|activity| activity.likes.is_some())),
        followers: when(followers),
        following: when(document.following().is_some()),
        descriptions: when(document.describes()),
        ..Fields::default()
    };
    Network {
        hosts: &["tiktok.com"],
        id: "tiktok",
        fields,
        earliest_parent: EARLIEST_PARENT,
        maturity_days: 30,
        loses_parents: false,
        edits_in_place: true,
    }
}
