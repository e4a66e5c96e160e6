//! Facebook: the posts of a Page or of a person's profile (FORMATS 4.4).

mod post;

use super::{
    Drafts, Kinds, Likeness, Pictures, Platform, Reading, Source, Watch, base_folder, identity, is_part,
    losses, own_handle, parts, refused,
};
use crate::archive::{Archive, Entry};
use crate::error::{Notice, Result};
use crate::model::{Actor, Availability, Export, Fields, Network};

/// 2004-02-04T00:00:00Z, the day on which the network opened.
const EARLIEST_PARENT: i64 = 1_075_852_800_000;

/// Copies of one post were written within so many milliseconds of each other.
const TOLERANCE: i64 = 10_000;

/// Files of posts without their number, with their generation.
const POSTS: [(&str, &str); 3] = [
    ("your_posts__check_ins__photos_and_videos", "facebook-2023"),
    ("your_posts", "facebook-2018"),
    ("profile_posts", PAGE),
];

/// A Page, or a second profile of a person: what it publishes is for everybody.
const PAGE: &str = "facebook-page";

/// What stands beside the posts and is not opened; parts of names, asked in this order.
const PRIVATE: Kinds = &[
    ("messages", "messages"),
    ("inbox", "messages"),
    ("block", "blocks"),
    ("restrict", "blocks"),
    ("device", "devices"),
    ("login", "logins"),
    ("security", "logins"),
    ("ip_address", "logins"),
    ("location", "locations"),
    ("places", "locations"),
    ("check-in", "locations"),
    ("friends", "contacts"),
    ("contacts", "contacts"),
    ("address_book", "contacts"),
    ("follow", "contacts"),
    ("events", "contacts"),
    ("ads_information", "advertising"),
    ("ads_and_", "advertising"),
    ("advertis", "advertising"),
    ("interests", "advertising"),
    ("search", "searches"),
    ("viewed", "searches"),
    ("archive", "deleted"),
    ("trash", "deleted"),
    ("deleted", "deleted"),
    ("draft", "drafts"),
    ("personal_information", "personal"),
    ("profile_information", "personal"),
    ("preferences", "personal"),
    ("likes", "likes"),
    ("reactions", "likes"),
    ("saved", "bookmarks"),
    ("payment", "payments"),
    ("marketplace", "payments"),
];

/// The reader of Facebook.
#[derive(Debug)]
pub struct Facebook;

/// Where the media of a page's posts stand.
const PICTURES: [&str; 1] = ["posts/media"];

impl Platform for Facebook {
    fn id(&self) -> &'static str {
        "facebook"
    }

    fn recognise(&self, archive: &mut Archive) -> Likeness {
        if !matches!(base_folder(archive, &is_posts), Ok(None)) {
            Likeness::Yes
        } else if archive.entries().iter().any(is_a_trace) {
            Likeness::Resembles
        } else {
            Likeness::No
        }
    }

    fn read(&self, archive: &mut Archive, watch: &mut Watch<'_>) -> Result<Reading> {
        let folder = base_folder(archive, &is_posts)?.unwrap_or_default();
        let mut sources = Vec::new();
        let mut generation = "";
        for (stem, name) in POSTS {
            let files = parts(archive, &folder, stem);
            generation = if files.is_empty() || !generation.is_empty() { generation } else { name };
            sources.extend(files.into_iter().map(|name| Source { name, key: None, shape: post::shape }));
        }
        let mut drafts = Drafts::read(archive, sources, watch)?;
        let mut notices = std::mem::take(&mut drafts.notices);
        // Nobody knows for whom the posts of other exports were.
        let pictures: &[&str] = if generation == PAGE { &PICTURES } else { &[] };
        let mut account = drafts.settle(TOLERANCE, &Pictures::of(archive, pictures));
        notices.extend(losses(&account.tally));
        let posts = account.activities.len() as u64;
        if generation != PAGE && posts > 0 {
            notices.push(Notice { file: String::new(), kind: "audience-unknown", count: posts });
        }
        account.tally.refused = refused(archive, PRIVATE);
        let handle = own_handle(archive, &folder, self.id());
        let identities = handle.iter().map(|handle| identity(handle)).collect();
        account.actor = Actor { handle, identities, ..Actor::default() };
        account.network = network();
        account.exports.push(Export { generation: generation.to_owned(), ..Export::default() });
        Ok(Reading { account, notices })
    }
}

fn is_posts(name: &str) -> bool {
    POSTS.iter().any(|(stem, _)| is_part(name, stem))
}

/// Whether an entry is of an export of this network, though not what a report needs.
fn is_a_trace(entry: &Entry) -> bool {
    let gathers = |folder: &str| folder == "your_facebook_activity" || folder.ends_with("_across_facebook");
    let page = |(stem, _): &(&str, &str)| entry.base().starts_with(stem);
    entry.name.split('/').any(|part| gathers(part) || part.starts_with("facebook-")) || POSTS.iter().any(page)
}

/// What others did is not in the export, and whom the account answered or whose post it shared is told
/// in sentences only, which are not read.
fn network() -> Network {
    use Availability::{Partial, Yes};
    Network {
        hosts: &["facebook.com", "fb.com", "fb.me", "fb.watch"],
        id: "facebook",
        fields: Fields { posts: Yes, reposts_given: Partial, ..Fields::default() },
        earliest_parent: EARLIEST_PARENT,
        maturity_days: 14,
        loses_parents: false,
        edits_in_place: true,
    }
}
