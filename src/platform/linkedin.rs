//! LinkedIn: a member's export as tables, or the analytics that a Page's administrators download (FORMATS 5).

mod member;
mod page;
mod urn;

use super::{Kinds, Likeness, Platform, Reading, Watch, losses, refused};
use crate::archive::Archive;
use crate::error::Result;
use crate::model::{Export, Fields, Network};

/// What stands beside the tables that are read and is not opened.
const PRIVATE: Kinds = &[
    ("message", "messages"),
    ("role_play", "messages"),
    ("role play", "messages"),
    ("connections", "contacts"),
    ("invitations", "contacts"),
    ("contacts", "contacts"),
    ("follow", "contacts"),
    ("recommendation", "contacts"),
    ("endorsement", "contacts"),
    ("email", "personal"),
    ("phone", "personal"),
    ("profile", "personal"),
    ("registration", "personal"),
    ("position", "personal"),
    ("education", "personal"),
    ("skill", "personal"),
    ("language", "personal"),
    ("job", "personal"),
    ("login", "logins"),
    ("security", "logins"),
    ("device", "devices"),
    ("ads clicked", "advertising"),
    ("ad_targeting", "advertising"),
    ("ads engagement", "advertising"),
    ("inferences", "advertising"),
    ("search", "searches"),
    ("reactions", "likes"),
    ("votes", "likes"),
    ("saved", "bookmarks"),
    ("receipts", "payments"),
    ("visitors", "others"),
];

/// The reader of LinkedIn.
#[derive(Debug)]
pub struct LinkedIn;

impl Platform for LinkedIn {
    fn id(&self) -> &'static str {
        "linkedin"
    }

    fn recognise(&self, archive: &mut Archive) -> Likeness {
        if !member::tables(archive).is_empty() || !page::tables(archive).is_empty() {
            Likeness::Yes
        } else if member::is_part(archive) {
            Likeness::Resembles
        } else {
            Likeness::No
        }
    }

    fn read(&self, archive: &mut Archive, watch: &mut Watch<'_>) -> Result<Reading> {
        let tables = member::tables(archive);
        let damaged = if tables.is_empty() { Vec::new() } else { member::damaged(archive, &tables) };
        let (mut account, fields, generation) = if tables.is_empty() {
            let tables = page::tables(archive);
            page::read(archive, &tables, watch)?
        } else {
            member::read(archive, &tables, watch)?
        };
        account.network = network(fields);
        account.exports.push(Export { generation: generation.to_owned(), ..Export::default() });
        let notices = losses(&account.tally).into_iter().chain(damaged).collect();
        account.tally.refused = refused(archive, PRIVATE);
        Ok(Reading { account, notices })
    }
}

fn network(fields: Fields) -> Network {
    Network {
        hosts: &["linkedin.com", "lnkd.in"],
        id: "linkedin",
        fields,
        earliest_parent: urn::EARLIEST,
        maturity_days: 21,
        loses_parents: false,
        edits_in_place: true,
    }
}
