//! Instagram: posts, reels and own comments of the generations since 2018, and dated lists of followers (FORMATS 4.2).

mod comment;
mod first;
mod layout;
mod post;

use super::{
    Drafts, Kinds, Likeness, Pictures, Platform, Reading, Watch, followers, following, identity, losses,
    own_handle, refused,
};
use crate::archive::Archive;
use crate::error::{Notice, Result};
use crate::model::{Actor, Availability, Export, Fields, Network};
use layout::Layout;

/// 2010-10-06T00:00:00Z, the day on which the network opened.
const EARLIEST_PARENT: i64 = 1_286_323_200_000;

/// What stands beside the allow-list and is not opened; parts of names, asked in this order.
const PRIVATE: Kinds = &[
    ("messages", "messages"),
    ("inbox", "messages"),
    ("blocked", "blocks"),
    ("restricted", "blocks"),
    ("hide_story", "blocks"),
    ("device", "devices"),
    ("camera_information", "devices"),
    ("login", "logins"),
    ("security", "logins"),
    ("location", "locations"),
    ("based_in", "locations"),
    ("contacts", "contacts"),
    ("close_friends", "contacts"),
    ("followers_and_following", "contacts"),
    ("connections.json", "contacts"),
    ("ads_information", "advertising"),
    ("ads_and_", "advertising"),
    ("advertis", "advertising"),
    ("your_topics", "advertising"),
    ("search", "searches"),
    ("viewed", "searches"),
    ("seen_content", "searches"),
    ("archived", "deleted"),
    ("deleted", "deleted"),
    ("draft", "drafts"),
    ("personal_information", "personal"),
    ("profile", "personal"),
    ("preferences", "personal"),
    ("settings", "personal"),
    ("liked", "likes"),
    ("likes", "likes"),
    ("saved", "bookmarks"),
    ("shopping", "payments"),
    ("payment", "payments"),
    ("orders", "payments"),
];

/// The reader of Instagram.
#[derive(Debug)]
pub struct Instagram;

/// Where the media of posts stand.
const PICTURES: [&str; 1] = ["media/posts"];

impl Platform for Instagram {
    fn id(&self) -> &'static str {
        "instagram"
    }

    fn recognise(&self, archive: &mut Archive) -> Likeness {
        if !matches!(Layout::of(archive), Ok(None)) {
            Likeness::Yes
        } else if archive.entries().iter().any(|entry| layout::is_a_trace(&entry.name)) {
            Likeness::Resembles
        } else {
            Likeness::No
        }
    }

    fn read(&self, archive: &mut Archive, watch: &mut Watch<'_>) -> Result<Reading> {
        let layout = Layout::of(archive)?.unwrap_or_default();
        let mut sources = layout.sources(layout::POSTS, post::shape);
        sources.extend(layout.sources(layout::STORIES, post::story));
        sources.extend(layout.sources(layout::COMMENTS, comment::shape));
        if let Some(name) = &layout.first {
            sources.extend(first::lists(archive, name)?);
        }
        let mut drafts = Drafts::read(archive, sources, watch)?;
        if layout.first.is_some() {
            drafts.gather();
        }
        let mut notices = std::mem::take(&mut drafts.notices);
        let mut account = drafts.settle(0, &Pictures::of(archive, &PICTURES));
        notices.extend(losses(&account.tally));
        let followers = followers(archive, &layout.names(layout::FOLLOWERS), &mut notices)?;
        let following = following(archive, &layout.names(layout::FOLLOWING), &mut notices)?;
        let posts = layout.first.is_some() || layout.has(layout::POSTS);
        let comments = layout.has(layout::COMMENTS);
        if !posts && !comments {
            notices.push(Notice { file: String::new(), kind: "no-posts", count: 1 });
        }
        account.tally.refused = refused(archive, PRIVATE);
        let handle = own_handle(archive, &layout.root, self.id());
        let identities = handle.iter().map(|handle| identity(handle)).collect();
        account.actor = Actor { handle, identities, ..Actor::default() };
        account.network = network(posts, comments, [followers.is_some(), following.is_some()]);
        let generation = layout.generation.to_owned();
        account.exports.push(Export { generation, followers, following, ..Export::default() });
        Ok(Reading { account, notices })
    }
}

/// A name in a caption is a text, not somebody whom the export identifies: no mentions.
fn network(posts: bool, comments: bool, [followers, following]: [bool; 2]) -> Network {
    use Availability::{No, Partial, Yes};
    let if_there = |there, then| if there { then } else { No };
    Network {
        hosts: &["instagram.com", "instagr.am"],
        id: "instagram",
        fields: Fields {
            posts: if_there(posts, Yes),
            replies: if_there(comments, Partial),
            people_answered: if_there(comments, Partial),
            followers: if_there(followers, Yes),
            following: if_there(following, Yes),
            ..Fields::default()
        },
        earliest_parent: EARLIEST_PARENT,
        maturity_days: 21,
        loses_parents: false,
        edits_in_place: true,
    }
}
