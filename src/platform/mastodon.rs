//! Mastodon: the outbox of an `ActivityPub` actor, of which only public posts enter (FORMATS 2.1, PRECISIONS 24 to 29).

mod forms;
mod gather;
mod item;

use serde::Deserialize;

use super::{Platform, Progress, Reading, Watch, base_folder};
use crate::archive::Archive;
use crate::archive::elements::Place;
use crate::archive::{names::shown, text};
use crate::error::{Error, Notice, Result};
use crate::model::{Actor, Availability, Export, Fields, Network};
use gather::Gathering;

/// 2016-01-01T00:00:00Z, the year in which the software appeared.
const EARLIEST_PARENT: i64 = 1_451_606_400_000;

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

    fn recognise(&self, archive: &Archive) -> bool {
        !matches!(base_folder(archive, &is_outbox), Ok(None))
    }

    fn read(&self, archive: &mut Archive, watch: &mut Watch<'_>) -> Result<Reading> {
        let base = base_folder(archive, &is_outbox)?.unwrap_or_default();
        let mut notices = Vec::new();
        let actor = read_actor(archive, &base, &mut notices)?;
        let outbox = format!("{base}outbox.json");
        let mut gathering = Gathering::new(actor.id);
        read_outbox(archive, &outbox, &mut gathering, watch)?;
        let (mut account, tally, identities) = gathering.settle();
        let undated_or_unreadable = ["unreadable-record", "undated"];
        for kind in undated_or_unreadable {
            if let Some(&count) = tally.skipped.get(kind) {
                notices.push(Notice { file: outbox.clone(), kind, count });
            }
        }
        account.tally.files.insert(outbox, tally);
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

fn read_outbox(
    archive: &mut Archive,
    name: &str,
    gathering: &mut Gathering,
    watch: &mut Watch<'_>,
) -> Result<()> {
    let total = archive.entry(name).map_or(0, |entry| entry.size);
    let (mut done, mut records) = (0, 0);
    let unreadable = archive.elements(name, Place::Under("orderedItems"), &mut |element| {
        done += element.len() as u64;
        records += 1;
        if records % 256 == 1 {
            watch(Progress { entry: name, done: done.min(total), total, records });
        }
        item::parse(element, |item| gathering.take(item)).is_some()
    })?;
    watch(Progress { entry: name, done: total, total, records });
    if gathering.lose(unreadable) {
        return Ok(());
    }
    Err(Error::new("no-readable-record")
        .with("entry", shown(name))
        .with("file", archive.file_name())
        .with("count", unreadable))
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
    }
}
