//! Threads: posts and answers by user name, in an export of their own or beside the pictures of the same account (FORMATS 4.3).

use serde::Deserialize;

use super::{
    Deed, Draft, Drafts, Found, Kinds, Likeness, Mended, Pictures, Platform, Reading, Source, Stamp, Watch,
    base_folder, followers, following, identity, is_part, losses, own_handle, parse, parts, refused,
};
use crate::archive::{Archive, Entry};
use crate::error::{Notice, Result};
use crate::model::{Account, Actor, Availability, Export, Fields, Network};

/// 2023-07-05T00:00:00Z, the day on which the network opened.
const EARLIEST_PARENT: i64 = 1_688_515_200_000;

/// The name of the posts' file, without number.
const POSTS: &str = "threads_and_replies";

/// Who the account is where no handle is known: no handle is spelled so.
const SELF: &str = "self";

/// What stands beside the allow-list and is not opened; parts of names, asked in this order.
const PRIVATE: Kinds = &[
    ("messages", "messages"),
    ("blocked", "blocks"),
    ("restricted", "blocks"),
    ("muted", "blocks"),
    ("device", "devices"),
    ("login", "logins"),
    ("security", "logins"),
    ("location", "locations"),
    ("contacts", "contacts"),
    ("follow", "contacts"),
    ("ads_information", "advertising"),
    ("ads_and_", "advertising"),
    ("advertis", "advertising"),
    ("search", "searches"),
    ("viewed", "searches"),
    ("archived", "deleted"),
    ("deleted", "deleted"),
    ("draft", "drafts"),
    ("personal_information", "personal"),
    ("preferences", "personal"),
    ("liked", "likes"),
    ("likes", "likes"),
    ("saved", "bookmarks"),
    ("payment", "payments"),
];

/// The reader of Threads.
#[derive(Debug)]
pub struct Threads;

/// A post. Its text is the caption of its first medium, which may be an empty one.
#[derive(Default, Deserialize)]
#[serde(default)]
struct Item {
    media: Option<Vec<Part>>,
    title: Mended,
    creation_timestamp: Stamp,
    text_app_post: Option<Told>,
}

#[derive(Default, Deserialize)]
#[serde(default)]
struct Part {
    uri: Mended,
    creation_timestamp: Stamp,
    title: Mended,
    text_app_post: Option<Told>,
}

/// What the network tells of a post.
#[derive(Default, Deserialize)]
#[serde(default)]
struct Told {
    is_reply: Option<bool>,
    in_reply_to_username: Mended,
}

/// Where the media of posts stand.
const PICTURES: [&str; 1] = ["media/posts"];

impl Platform for Threads {
    fn id(&self) -> &'static str {
        "threads"
    }

    fn recognise(&self, archive: &mut Archive) -> Likeness {
        let trace = |entry: &Entry| entry.folder().ends_with("threads/") || entry.base().starts_with(POSTS);
        if !matches!(base_folder(archive, &is_posts), Ok(None)) {
            Likeness::Yes
        } else if archive.entries().iter().any(trace) {
            Likeness::Resembles
        } else {
            Likeness::No
        }
    }

    fn read(&self, archive: &mut Archive, watch: &mut Watch<'_>) -> Result<Reading> {
        let folder = base_folder(archive, &is_posts)?.unwrap_or_default();
        let names = parts(archive, &folder, POSTS);
        let sources = names.into_iter().map(|name| Source { name, key: None, shape });
        let mut drafts = Drafts::read(archive, sources.collect(), watch)?;
        let mut notices = std::mem::take(&mut drafts.notices);
        let handle =
            ["instagram", self.id()].iter().find_map(|network| own_handle(archive, &folder, network));
        let own = handle.as_deref().map_or_else(|| SELF.to_owned(), identity);
        let mut account = drafts.settle(0, &Pictures::of(archive, &PICTURES));
        let unknown = continue_threads(&mut account, &own);
        if unknown > 0 {
            notices.push(Notice { file: String::new(), kind: "reply-target-unknown", count: unknown });
        }
        notices.extend(losses(&account.tally));
        let followers = followers(archive, &parts(archive, &folder, "followers"), &mut notices)?;
        let following = following(archive, &parts(archive, &folder, "following"), &mut notices)?;
        account.tally.refused = refused(archive, PRIVATE);
        account.actor = Actor { handle, identities: vec![own], ..Actor::default() };
        account.network = network(followers.is_some(), following.is_some());
        let generation = "threads-2023".to_owned();
        account.exports.push(Export { generation, followers, following, ..Export::default() });
        Ok(Reading { account, notices })
    }
}

fn is_posts(name: &str) -> bool {
    is_part(name, POSTS)
}

/// What an element of the file of posts is.
fn shape(element: &[u8]) -> Option<Found> {
    let post: Item = parse(element)?;
    let mut parts = post.media.unwrap_or_default();
    let told = post.text_app_post.or_else(|| parts.iter_mut().find_map(|part| part.text_app_post.take()));
    let first = parts.first();
    let dates = [post.creation_timestamp, first.map(|part| part.creation_timestamp).unwrap_or_default()];
    let stamp = dates.into_iter().find(|stamp| stamp.0.is_some()).unwrap_or_default();
    if parts.is_empty() && stamp.0.is_none() {
        return None;
    }
    let texts = std::iter::once(&post.title).chain(first.map(|part| &part.title));
    let text = texts.map(|text| &text.0).find(|text| !text.is_empty()).cloned().unwrap_or_default();
    let deed = match told {
        Some(Told { is_reply: Some(true), in_reply_to_username: Mended(name) }) => {
            Deed::Answer((!name.is_empty()).then(|| identity(&name)))
        }
        _ => Deed::Publish,
    };
    let media = parts.into_iter().map(|part| part.uri.0).filter(|uri| !uri.is_empty()).collect();
    Some(Found::dated(stamp, Draft { text, deed, media, ..Draft::default() }))
}

/// An answer without a name is to somebody who is gone or to the account itself. It is read as the
/// continuation of an own thread, the likelier case, which claims no dialogue that may not have been.
fn continue_threads(account: &mut Account, own: &str) -> u64 {
    let own = account.people.intern(own);
    let responses = account.activities.iter_mut().filter_map(|activity| activity.in_reply_to.as_mut());
    let unnamed = responses.filter(|response| response.person.is_none());
    unnamed.map(|response| response.person = Some(own)).count() as u64
}

/// A name in a text is no person whom the export identifies: no mentions.
fn network(followers: bool, following: bool) -> Network {
    use Availability::{No, Partial, Yes};
    Network {
        hosts: &["threads.net", "threads.com"],
        id: "threads",
        fields: Fields {
            posts: Yes,
            replies: Yes,
            people_answered: Partial,
            followers: if followers { Yes } else { No },
            following: if following { Yes } else { No },
            ..Fields::default()
        },
        earliest_parent: EARLIEST_PARENT,
        maturity_days: 21,
        loses_parents: true,
        edits_in_place: true,
    }
}
