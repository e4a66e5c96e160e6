//! YouTube: the tables of a Takeout, in whatever language it was asked for (FORMATS 6).

mod column;
mod gather;
mod table;

use super::{Kinds, Likeness, Platform, Reading, Tables, Watch, losses, refused};
use crate::archive::Archive;
use crate::archive::names::shown;
use crate::error::{Error, Result};
use crate::model::Availability::Partial;
use crate::model::{Actor, Export, Fields, Network};
use gather::Gathering;
use table::Content;

/// 2005-04-23T00:00:00Z, the day of the first film. No parent is ever dated here.
const EARLIEST_PARENT: i64 = 1_114_214_400_000;

/// What stands beside the tables that are read and is not opened, in the languages of the names of files.
const PRIVATE: Kinds = &[
    ("live chat", "messages"),
    ("chat", "messages"),
    ("history", "searches"),
    ("historique", "searches"),
    ("historial", "searches"),
    ("verlauf", "searches"),
    ("cronologia", "searches"),
    ("histórico", "searches"),
    ("playlist", "bookmarks"),
    ("listes de", "bookmarks"),
    ("wiedergabelisten", "bookmarks"),
    ("listas de", "bookmarks"),
    ("subscription", "contacts"),
    ("abonnement", "contacts"),
    ("abos", "contacts"),
    ("suscripciones", "contacts"),
    ("iscrizioni", "contacts"),
    ("recording", "locations"),
    ("feature data", "personal"),
    ("url config", "personal"),
    ("page settings", "personal"),
    ("moderation", "personal"),
    ("video texts", "others"),
    ("purchase", "payments"),
    ("membership", "payments"),
    ("product", "payments"),
];

/// The reader of YouTube.
#[derive(Debug)]
pub struct YouTube;

impl Platform for YouTube {
    fn id(&self) -> &'static str {
        "youtube"
    }

    fn recognise(&self, archive: &mut Archive) -> Likeness {
        let tables = table::tables(archive, PRIVATE);
        if tables.iter().any(|(content, _)| *content != Content::Channel) {
            Likeness::Yes
        } else if !tables.is_empty() || table::is_takeout(archive) {
            Likeness::Resembles
        } else {
            Likeness::No
        }
    }

    fn read(&self, archive: &mut Archive, watch: &mut Watch<'_>) -> Result<Reading> {
        let tables = table::tables(archive, PRIVATE);
        let channel = table::channel(archive, &tables)?;
        let mut gathering = Gathering::new(channel);
        let mut files = Tables::new(archive, tables.iter().map(|(_, name)| name));
        for (content, name) in &tables {
            if *content == Content::Channel {
                archive.rows(name, content.form(), &mut |row| gathering.channel(row))?;
                continue;
            }
            files.read(archive, name, content.form(), watch, &mut |row, tally| match content {
                Content::Videos => gathering.video(row, tally),
                Content::Posts => gathering.post(row, tally),
                _ => gathering.comment(row, tally),
            })?;
            if *content == Content::Videos && !gathering.tells_visibility() {
                // Nobody can tell which of these are public, and a private one must not pass for it.
                return Err(Error::new("visibility-unknown")
                    .with("entry", shown(name))
                    .with("file", archive.file_name()));
            }
        }
        gathering.settle();
        let Gathering { mut account, channel, name, .. } = gathering;
        account.tally = files.tally;
        account.actor = Actor {
            identities: channel.iter().cloned().collect(),
            stable_id: channel,
            name: Some(name).filter(|name| !name.is_empty()),
            handle: None,
        };
        account.sort();
        let held = |wanted| tables.iter().any(|(content, _)| *content == wanted);
        account.network = network(held(Content::Videos) || held(Content::Posts), held(Content::Comments));
        account.exports.push(Export { generation: "youtube-takeout".to_owned(), ..Export::default() });
        let notices =
            losses(&account.tally).into_iter().chain(table::damaged(archive, &tables, PRIVATE)).collect();
        account.tally.refused = refused(archive, PRIVATE);
        Ok(Reading { account, notices })
    }
}

fn network(posts: bool, replies: bool) -> Network {
    let mut fields = Fields::default();
    if posts {
        fields.posts = Partial;
    }
    if replies {
        fields.replies = Partial;
    }
    Network {
        hosts: &["youtube.com", "youtu.be"],
        id: "youtube",
        fields,
        earliest_parent: EARLIEST_PARENT,
        maturity_days: 90,
        loses_parents: false,
        edits_in_place: true,
    }
}
