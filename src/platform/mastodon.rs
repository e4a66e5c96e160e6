//! Mastodon: the outbox of an `ActivityPub` actor, of which only public posts enter (FORMATS 2.1, PRECISIONS 24 to 29).

mod forms;
mod gather;
mod item;

use serde::Deserialize;

use super::{Kinds, Likeness, Platform, Reading, Watch, base_folder, each_record, losses, refused};
use crate::archive::Archive;
use crate::archive::elements::Place;
use crate::archive::text;
use crate::error::{Notice, Result};
use crate::model::{Actor, Availability, Export, Fields, Network};
use gather::Gathering;

/// 2016-01-01T00:00:00Z, the year in which the software appeared.
const EARLIEST_PARENT: i64 = 1_451_606_400_000;

/// What stands beside the outbox and is not opened.
const PRIVATE: Kinds = &[("likes", "likes"), ("bookmarks", "bookmarks"), (".csv", "contacts")];

/// The reader of Mastodon.
#[derive(Debug)]
pub struct Mastodon;

/// `actor.json`.
#[derive(Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
struct ActorFile {
    id: Option<String>,
    preferred_username: Option<String>,
    name: Option<String>,
}

impl Platform for Mastodon {
    fn id(&self) -> &'static str {
        "mastodon"
    }

    fn recognise(&self, archive: &mut Archive) -> Likeness {
        if matches!(base_folder(archive, &is_outbox), Ok(None)) { Likeness::No } else { Likeness::Yes }
    }

    fn read(&self, archive: &mut Archive, watch: &mut Watch<'_>) -> Result<Reading> {
        let base = base_folder(archive, &is_outbox)?.unwrap_or_default();
        let mut notices = Vec::new();
        let actor = read_actor(archive, &base, &mut notices)?;
        let outbox = format!("{base}outbox.json");
        let mut gathering = Gathering::new(actor.id);
        let names = [outbox];
        let place = Place::Under("orderedItems");
        let tally = each_record(archive, &names, place, watch, &mut |element, tally| {
            item::parse(element, |item| gathering.take(item, tally)).is_some()
        })?;
        let (mut account, identities) = gathering.settle(tally);
        notices.extend(losses(&account.tally));
        account.tally.refused = refused(archive, PRIVATE);
        account.actor = Actor {
            stable_id: identities.first().and_then(|uri| stable_id(uri)),
            handle: actor.preferred_username,
            name: actor.name.filter(|name| !name.is_empty()),
            identities,
        };
        let counted = account.activities.iter().any(|a| a.likes.is_some() && a.reposts.is_some());
        let generation = if counted { "mastodon-recent" } else { "mastodon-old" };
        account.network = network(counted);
        account.exports.push(Export { generation: generation.to_owned(), ..Export::default() });
        Ok(Reading { account, notices })
    }
}

fn is_outbox(name: &str) -> bool {
    name == "outbox.json"
}

/// Who the account is; an export without this file is read all the same.
fn read_actor(archive: &mut Archive, base: &str, notices: &mut Vec<Notice>) -> Result<ActorFile> {
    let name = format!("{base}actor.json");
    if archive.entry(&name).is_none() {
        return Ok(ActorFile::default());
    }
    let content = archive.whole(&name)?;
    Ok(serde_json::from_slice(text::assigned(&content)).unwrap_or_else(|_| {
        notices.push(Notice { file: name, kind: "unreadable-file", count: 1 });
        ActorFile::default()
    }))
}

/// `host/last-segment` of an actor's address.
fn stable_id(uri: &str) -> Option<String> {
    let (_, rest) = uri.split_once("://")?;
    let (host, path) = rest.split_once('/')?;
    let last = path.trim_end_matches('/').rsplit('/').next().filter(|last| !last.is_empty())?;
    Some(format!("{host}/{last}"))
}

fn network(counted: bool) -> Network {
    use Availability::{No, Partial, Yes};
    let counters = if counted { Yes } else { No };
    Network {
        id: "mastodon",
        fields: Fields {
            posts: Yes,
            replies: Yes,
            parent_times: Partial,
            likes: counters,
            reposts: counters,
            comments: No,
            mentions: Yes,
            reposts_given: Yes,
            quotes_given: Yes,
            followers: No,
            descriptions: Yes,
        },
        earliest_parent: EARLIEST_PARENT,
        maturity_days: 7,
        loses_parents: true,
        edits_in_place: true,
    }
}
