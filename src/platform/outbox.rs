//! The outbox of an `ActivityPub` actor, as several kinds of software export it, of which only public posts enter (FORMATS 2, PRECISIONS 24 to 29).

mod conversation;
mod forms;
mod gather;
mod item;

use serde::Deserialize;

use super::{Kinds, Pictures, Reading, Watch, base_folder, each_record, losses, refused};
use crate::archive::Archive;
use crate::archive::elements::Place;
use crate::archive::text;
use crate::error::{Notice, Result};
use crate::model::Actor;
use gather::Gathering;

/// Bytes of an outbox in which the address of its first activity stands.
const OPENING: u64 = 64 << 10;

/// `actor.json`.
#[derive(Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
struct ActorFile {
    id: Option<String>,
    preferred_username: Option<String>,
    name: Option<String>,
}

/// What an activity is called, by which the software that wrote the outbox is known.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Naming {
    /// After its status: `…/statuses/1/activity`.
    Statuses,
    /// By a name of its own: `…/activities/<uuid>`, and `…/objects/<uuid>` for what it is about.
    Activities,
}

/// How the activities of the outbox are called; `None` when there is no outbox.
pub(crate) fn outbox_naming(archive: &mut Archive) -> Option<Naming> {
    let base = match base_folder(archive, &is_outbox) {
        Ok(base) => base?,
        // Several exports side by side: whoever reads them says so.
        Err(_) => return Some(Naming::Statuses),
    };
    let media = format!("{base}media_attachments/");
    if archive.entries().iter().any(|entry| entry.name.starts_with(&media)) {
        return Some(Naming::Statuses);
    }
    let opening = archive.opening(&format!("{base}outbox.json"), OPENING);
    let opening = String::from_utf8_lossy(&opening);
    let named = match first_address(&opening) {
        Some(address) => ["/activities/", "/objects/"].iter().any(|part| address.contains(part)),
        // Nothing in it: those that count at the end are the others.
        None => opening.split_once("\"orderedItems\"").is_some_and(|(head, _)| !head.contains("totalItems")),
    };
    Some(if named { Naming::Activities } else { Naming::Statuses })
}

/// The first address that is the `id` of something.
fn first_address(json: &str) -> Option<&str> {
    json.split("\"id\"").skip(1).find_map(|rest| {
        let value = rest.trim_start().strip_prefix(':')?.trim_start().strip_prefix('"')?;
        value.split('"').next().filter(|value| value.starts_with("http"))
    })
}

/// Where the media of posts stand.
const PICTURES: [&str; 1] = ["media_attachments/files"];

/// Reads the outbox and who it is of; what the network can know is left to its own reader.
///
/// # Errors
/// What reading an entry returns, and when several outboxes stand side by side.
pub(crate) fn read_outbox(archive: &mut Archive, private: Kinds, watch: &mut Watch<'_>) -> Result<Reading> {
    let base = base_folder(archive, &is_outbox)?.unwrap_or_default();
    let mut notices = Vec::new();
    let actor = read_actor(archive, &base, &mut notices)?;
    let outbox = format!("{base}outbox.json");
    let mut gathering = Gathering::new(actor.id, Pictures::of(archive, &PICTURES));
    let names = [outbox];
    let place = Place::Under("orderedItems");
    let tally = each_record(archive, &names, place, watch, &mut |element, tally| {
        item::parse(element, |item| gathering.take(item, tally)).is_some()
    })?;
    let (mut account, identities) = gathering.settle(tally);
    notices.extend(losses(&account.tally));
    account.tally.refused = refused(archive, private);
    account.actor = Actor {
        stable_id: identities.first().and_then(|uri| stable_id(uri)),
        handle: actor.preferred_username,
        name: actor.name.filter(|name| !name.is_empty()),
        identities,
    };
    Ok(Reading { account, notices })
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
