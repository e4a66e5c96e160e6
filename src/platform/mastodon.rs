//! Mastodon: the outbox of an `ActivityPub` actor, of which only public posts enter (FORMATS 2.1, PRECISIONS 24 to 29).

use super::{Kinds, Likeness, Naming, Platform, Reading, Watch, outbox_naming, read_outbox};
use crate::archive::Archive;
use crate::error::Result;
use crate::model::{Availability, Export, Fields, Network};

/// 2016-01-01T00:00:00Z, the year in which the software appeared.
const EARLIEST_PARENT: i64 = 1_451_606_400_000;

/// What stands beside the outbox and is not opened.
const PRIVATE: Kinds = &[("likes", "likes"), ("bookmarks", "bookmarks"), (".csv", "contacts")];

/// The reader of Mastodon.
#[derive(Debug)]
pub struct Mastodon;

impl Platform for Mastodon {
    fn id(&self) -> &'static str {
        "mastodon"
    }

    fn recognise(&self, archive: &mut Archive) -> Likeness {
        if outbox_naming(archive) == Some(Naming::Statuses) { Likeness::Yes } else { Likeness::No }
    }

    fn read(&self, archive: &mut Archive, watch: &mut Watch<'_>) -> Result<Reading> {
        let mut reading = read_outbox(archive, PRIVATE, watch)?;
        let account = &mut reading.account;
        let counted = account.activities.iter().any(|a| a.likes.is_some() && a.reposts.is_some());
        let generation = if counted { "mastodon-recent" } else { "mastodon-old" };
        account.network = network(counted);
        account.exports.push(Export { generation: generation.to_owned(), ..Export::default() });
        Ok(reading)
    }
}

fn network(counted: bool) -> Network {
    use Availability::{No, Partial, Yes};
    let counters = if counted { Yes } else { No };
    Network {
        hosts: &[],
        id: "mastodon",
        fields: Fields {
            posts: Yes,
            replies: Yes,
            people_answered: Yes,
            parent_times: Partial,
            likes: counters,
            reposts: counters,
            comments: No,
            mentions: Yes,
            reposts_given: Yes,
            quotes_given: Yes,
            followers: No,
            descriptions: Yes,
            links: Yes,
            threads: Yes,
            polls: Yes,
            ..Fields::default()
        },
        earliest_parent: EARLIEST_PARENT,
        maturity_days: 7,
        loses_parents: true,
        edits_in_place: true,
    }
}
