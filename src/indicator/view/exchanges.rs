//! The exchanges of a window: those whose first contact falls in it (PRECISIONS 36).

use chrono::NaiveDate;

use crate::dialogue::{Contact, RecordKind, Timing};

use super::View;

/// Own records of one exchange less than this apart are one turn: an answer in several posts, milliseconds.
const ONE_BREATH: i64 = 600_000;

/// Other silences that could part two exchanges, which the catalogue asks to try beside its 24 hours.
pub mod silences {
    /// Caveat of a change that comes out otherwise with them.
    pub const CAVEAT: &str = "depends-on-silence";
    /// 12 hours, milliseconds.
    pub const HALF: i64 = 43_200_000;
    /// 48 hours, milliseconds.
    pub const DOUBLE: i64 = 172_800_000;
}

/// One exchange.
pub struct Run<'a> {
    /// Its contact events with one person, in time order, at least one.
    pub events: &'a [Contact],
    /// The local date of the first.
    pub date: NaiveDate,
}

impl<'a> View<'a> {
    /// The exchanges of the window, in time order.
    pub fn exchanges(&self) -> impl Iterator<Item = Run<'_>> {
        self.dialogue.exchanges_in(self.dates()).map(|(events, date)| Run { events, date })
    }

    /// The exchanges of the window as another silence parts them, milliseconds.
    #[must_use]
    pub fn exchanges_apart(&self, silence: i64) -> Vec<(&[Contact], NaiveDate)> {
        self.dialogue.exchanges_apart(silence, self.dates().as_ref())
    }

    /// The instant of a contact event, milliseconds.
    #[must_use]
    pub fn instant(&self, contact: &Contact) -> i64 {
        self.dialogue.activity(contact.record).published
    }

    /// When the message that a contact event answers was written, where it is a reply whose parent is
    /// dated and possible.
    #[must_use]
    pub fn answered_instant(&self, contact: &Contact) -> Option<i64> {
        let record = &self.dialogue.records[contact.record as usize];
        (record.kind == RecordKind::Reply).then(|| self.dialogue.timing(record)).and_then(Timing::parent)
    }

    /// Own turns of an exchange: its records, those less than ten minutes after the one before being part
    /// of its turn.
    #[must_use]
    pub fn turns(&self, run: &Run<'a>) -> u64 {
        let apart = |pair: &&[Contact]| self.instant(&pair[1]) - self.instant(&pair[0]) >= ONE_BREATH;
        1 + run.events.windows(2).filter(apart).count() as u64
    }
}
