//! Pixelfed: the statuses of an account as one JSON array, of which only public and unlisted ones enter (FORMATS 2.3).

mod gather;
mod status;

use super::{Kinds, Likeness, Platform, Reading, Watch, each_record, losses, parsed, refused};
use crate::archive::elements::Place;
use crate::archive::names::shown;
use crate::archive::{Archive, Entry};
use crate::error::{Error, Result};
use crate::model::{Actor, Availability, Export, Fields, Network};
use gather::Gathering;
use status::{Owner, Status};

/// Bytes in which all the keys of a first status stand.
const OPENING: u64 = 64 << 10;

/// What may stand beside the statuses and is not opened.
const PRIVATE: Kinds = &[("block", "blocks"), ("follow", "contacts"), ("account", "personal")];

/// The reader of Pixelfed.
#[derive(Debug)]
pub struct Pixelfed;

impl Platform for Pixelfed {
    fn id(&self) -> &'static str {
        "pixelfed"
    }

    fn recognise(&self, archive: &mut Archive) -> Likeness {
        if !statuses(archive).is_empty() {
            return Likeness::Yes;
        }
        let named = |entry: &Entry| entry.base().to_lowercase().starts_with("pixelfed");
        if archive.entries().iter().any(named) { Likeness::Resembles } else { Likeness::No }
    }

    fn read(&self, archive: &mut Archive, watch: &mut Watch<'_>) -> Result<Reading> {
        let names = statuses(archive);
        if names.len() != 1 {
            let error = Error::new("export-several").with("file", archive.file_name());
            return Err(error.with("count", names.len()));
        }
        let mut gathering = Gathering::default();
        let tally = each_record(archive, &names, Place::Top, watch, &mut |element, tally| {
            let status = parsed::<Status>(element).and_then(|status| Some((status.id.told()?, status)));
            status.map(|(id, status)| gathering.take(&id, &status, tally)).is_some()
        })?;
        if gathering.owners.len() > 1 {
            // A timeline: nobody can tell whose posts are ours.
            return Err(Error::new("several-authors")
                .with("entry", shown(&names[0]))
                .with("file", archive.file_name()));
        }
        let owner = gathering.owners.pop_first();
        let (mut account, fields) = gathering.settle(owner.as_ref().map(|(id, _)| id.as_str()));
        account.tally = tally;
        let notices = losses(&account.tally);
        account.tally.refused = refused(archive, PRIVATE);
        account.network = network(fields);
        account.exports.push(Export { generation: "pixelfed".to_owned(), ..Export::default() });
        account.actor = owner.map(|(id, owner)| actor(id, owner)).unwrap_or_default();
        Ok(Reading { account, notices })
    }
}

fn actor(id: String, owner: Owner) -> Actor {
    let host = owner.url.as_deref().and_then(|url| url.split_once("://")?.1.split('/').next());
    Actor {
        stable_id: Some(host.map_or_else(|| id.clone(), |host| format!("{host}/{id}"))),
        handle: owner.username.filter(|handle| !handle.is_empty()),
        name: owner.display_name.filter(|name| !name.is_empty()),
        identities: vec![id],
    }
}

/// The entries that are exports of statuses: so called, with the keys of one.
fn statuses(archive: &mut Archive) -> Vec<String> {
    let called = |entry: &&Entry| {
        let base = entry.base().to_lowercase();
        base.rsplit('.').next() == Some("json")
            && ["statuses", "pixelfed"].iter().any(|name| base.contains(name))
            && !base.contains("follow")
    };
    let mut names: Vec<String> =
        archive.entries().iter().filter(called).map(|entry| entry.name.clone()).collect();
    names.retain(|name| {
        let opening = archive.opening(name, OPENING);
        let opening = String::from_utf8_lossy(&opening);
        ["\"shortcode\"", "\"in_reply_to_account_id\""].iter().all(|key| opening.contains(key))
    });
    names
}

/// What only some exports tell.
#[derive(Clone, Copy, Debug, Default)]
struct Told {
    likes: bool,
    reposts: bool,
    mentions: bool,
}

fn network(told: Told) -> Network {
    use Availability::{No, Yes};
    let known = |told: bool| if told { Yes } else { No };
    Network {
        hosts: &[],
        id: "pixelfed",
        fields: Fields {
            posts: Yes,
            replies: Yes,
            people_answered: Yes,
            // Statuses from elsewhere get an identifier when they arrive, not when they are written.
            parent_times: No,
            likes: known(told.likes),
            reposts: known(told.reposts),
            comments: No,
            mentions: known(told.mentions),
            reposts_given: Yes,
            quotes_given: No,
            followers: No,
            descriptions: Yes,
            links: Yes,
            ..Fields::default()
        },
        // No parent is dated.
        earliest_parent: 0,
        maturity_days: 7,
        loses_parents: true,
        edits_in_place: true,
    }
}
