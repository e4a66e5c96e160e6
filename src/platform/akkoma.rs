//! Akkoma and Pleroma: the outbox of a backup, of which only public posts enter (FORMATS 2.3, PRECISIONS 24 to 29).

use super::{Kinds, Likeness, Naming, Platform, Reading, Watch, outbox_naming, read_outbox};
use crate::archive::Archive;
use crate::error::Result;
use crate::model::{Availability, Export, Fields, Network};

/// 2016-01-01T00:00:00Z: the parents that can be dated stand on servers of other software, of that year.
const EARLIEST_PARENT: i64 = 1_451_606_400_000;

/// What stands beside the outbox and is not opened.
const PRIVATE: Kinds =
    &[("likes", "likes"), ("bookmarks", "bookmarks"), ("follow", "contacts"), (".csv", "contacts")];

/// The reader of Akkoma and Pleroma.
#[derive(Debug)]
pub struct Akkoma;

impl Platform for Akkoma {
    fn id(&self) -> &'static str {
        "akkoma"
    }

    fn recognise(&self, archive: &mut Archive) -> Likeness {
        if outbox_naming(archive) == Some(Naming::Activities) { Likeness::Yes } else { Likeness::No }
    }

    fn read(&self, archive: &mut Archive, watch: &mut Watch<'_>) -> Result<Reading> {
        let mut reading = read_outbox(archive, PRIVATE, watch)?;
        reading.account.network = network();
        reading.account.exports.push(Export { generation: "akkoma".to_owned(), ..Export::default() });
        Ok(reading)
    }
}

fn network() -> Network {
    use Availability::{No, Partial, Yes};
    Network {
        hosts: &[],
        id: "akkoma",
        fields: Fields {
            posts: Yes,
            replies: Yes,
            // An address here does not tell whose post it is: the mentions do, where there are any.
            people_answered: Yes,
            parent_times: Partial,
            likes: No,
            reposts: No,
            comments: No,
            mentions: Yes,
            reposts_given: Yes,
            quotes_given: Yes,
            followers: No,
            descriptions: Yes,
            links: Yes,
            threads: Partial,
            polls: Yes,
            ..Fields::default()
        },
        earliest_parent: EARLIEST_PARENT,
        maturity_days: 7,
        loses_parents: false,
        edits_in_place: true,
    }
}
