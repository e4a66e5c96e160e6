//! The lists beside the posts: followers, posts for a circle or a community, headers, long posts.

use std::collections::HashSet;

use serde::Deserialize;

use super::gather::Gathering;
use super::layout::Layout;
use super::scalar::Number;
use crate::archive::Archive;
use crate::archive::elements::Place;
use crate::archive::text::Text;
use crate::clock;
use crate::error::{Error, Notice, Result};
use crate::model::{FileTally, Follower};

#[derive(Deserialize)]
struct Listed {
    #[serde(alias = "following")]
    follower: Person,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct Person {
    account_id: Number,
}

/// The followers in the order of their list, each account dated by its own number where that tells.
pub(super) fn followers(
    archive: &mut Archive,
    layout: &Layout,
    notices: &mut Vec<Notice>,
) -> Result<Option<Vec<Follower>>> {
    let follower = |identity: String| Follower {
        since: None,
        created: clock::ACCOUNT_SNOWFLAKE.instant(&identity),
        identity,
    };
    let numbers = accounts(archive, layout, "follower", notices)?;
    Ok(numbers.map(|numbers| numbers.into_iter().map(follower).collect()))
}

/// The numbers of the accounts in `follower.js` or `following.js`; `None` when the file is not there.
pub(super) fn accounts(
    archive: &mut Archive,
    layout: &Layout,
    stem: &str,
    notices: &mut Vec<Notice>,
) -> Result<Option<Vec<String>>> {
    let names = layout.parts(archive, stem);
    let mut ids = Vec::new();
    for name in &names {
        let unreadable = archive.elements(name, Place::Top, &mut |element| {
            let id =
                serde_json::from_slice::<Listed>(element).ok().and_then(|item| item.follower.account_id.0);
            ids.extend(id.map(|id| id.to_string()));
            id.is_some()
        })?;
        note(notices, name, unreadable);
    }
    Ok((!names.is_empty()).then_some(ids))
}

/// A post of which only the id is of interest.
#[derive(Deserialize)]
struct Bare {
    tweet: Option<BareId>,
    #[serde(flatten)]
    plain: BareId,
}

#[derive(Default, Deserialize)]
#[serde(default)]
struct BareId {
    id: Number,
    id_str: Number,
    tweet_id: Number,
}

fn id(element: &[u8]) -> Option<u64> {
    let Bare { tweet, plain } = serde_json::from_slice(element).ok()?;
    let BareId { id, id_str, tweet_id } = tweet.unwrap_or(plain);
    id_str.or(id).or(tweet_id.0)
}

/// Marks the posts that were for a circle. They stand among the others, so a list that cannot be
/// read wholly stops the reading: a restricted post must not pass for a public one.
pub(super) fn circle(archive: &mut Archive, layout: &Layout, gathering: &mut Gathering<'_>) -> Result<()> {
    for name in layout.parts(archive, "twitter-circle-tweet") {
        let unreadable = archive.elements(&name, Place::Top, &mut |element| match id(element) {
            Some(id) => {
                gathering.hidden.insert(id, "circle-post");
                true
            }
            None => false,
        })?;
        if unreadable > 0 {
            return Err(Error::new("restricted-list-damaged")
                .with("entry", crate::archive::names::shown(&name))
                .with("file", archive.file_name()));
        }
    }
    Ok(())
}

/// Counts the posts of communities, which are no public posts of the account.
pub(super) fn community(archive: &mut Archive, layout: &Layout, gathering: &mut Gathering<'_>) -> Result<()> {
    for name in layout.parts(archive, "community-tweet") {
        let mut tally = FileTally::default();
        let unreadable = archive.elements(&name, Place::Top, &mut |element| {
            let Some(id) = id(element) else { return false };
            gathering.hidden.insert(id, "community-post");
            tally.present += 1;
            tally.skip("community-post");
            true
        })?;
        tally.lose(unreadable);
        gathering.account.tally.files.insert(name, tally);
    }
    Ok(())
}

/// How far the number of ids in `tweet-headers.js` is from `posts`, the number of ids met; none without the file.
pub(super) fn headers_off(
    archive: &mut Archive,
    layout: &Layout,
    posts: u64,
) -> Result<Option<(String, u64)>> {
    let names = layout.parts(archive, "tweet-headers");
    let mut ids = HashSet::new();
    let mut unreadable = 0;
    for name in &names {
        unreadable += archive.elements(name, Place::Top, &mut |element| {
            let id = id(element);
            ids.extend(id);
            id.is_some()
        })?;
    }
    let promised = ids.len() as u64 + unreadable;
    Ok(names.into_iter().next().map(|name| (name, promised.abs_diff(posts))).filter(|(_, off)| *off > 0))
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct LongItem<'a> {
    #[serde(borrow)]
    note_tweet: Long<'a>,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct Long<'a> {
    note_tweet_id: Number,
    #[serde(borrow)]
    core: Core<'a>,
}

#[derive(Deserialize)]
struct Core<'a> {
    #[serde(borrow)]
    text: Text<'a>,
}

/// The texts of `note-tweet.js` with their own ids, which are never a post's.
pub(super) fn long_texts(
    archive: &mut Archive,
    layout: &Layout,
    notices: &mut Vec<Notice>,
) -> Result<Vec<(u64, String)>> {
    let mut texts = Vec::new();
    for name in layout.parts(archive, "note-tweet") {
        let unreadable = archive.elements(&name, Place::Top, &mut |element| {
            let item = std::str::from_utf8(element).ok().and_then(|json| serde_json::from_str(json).ok());
            let Some(LongItem { note_tweet: Long { note_tweet_id: Number(Some(id)), core } }) = item else {
                return false;
            };
            texts.push((id, core.text.to_string()));
            true
        })?;
        note(notices, &name, unreadable);
    }
    Ok(texts)
}

fn note(notices: &mut Vec<Notice>, name: &str, unreadable: u64) {
    if unreadable > 0 {
        notices.push(Notice { file: name.to_owned(), kind: "unreadable-record", count: unreadable });
    }
}
