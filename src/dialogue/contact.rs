//! Whom a record contacts, and the exchanges that contacts make up (PRECISIONS 34 and 36).

use crate::model::{Account, Activity, Person, Span};

use super::{Identities, Record, RecordKind};

/// Naming more distinct people than this is a circular: it contacts nobody.
const CIRCULAR: usize = 5;

/// From this silence on, the next contact opens a new exchange, milliseconds.
pub const SILENCE: i64 = 86_400_000;

/// One contact event.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Contact {
    /// Who was contacted.
    pub person: Person,
    /// By which record: an index into `Dialogue::records`.
    pub record: u32,
}

/// A run of contacts with one person, each less than 24 hours after the one before.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Exchange {
    /// Its events: a stretch of `Dialogue::contacts`.
    pub events: Span,
}

impl Exchange {
    /// The contact that opened it.
    #[must_use]
    pub fn first(self, contacts: &[Contact]) -> Contact {
        contacts[self.events.range().start]
    }
}

/// All contact events by (record, person), and the mark of each record that has one.
pub(super) fn events(account: &Account, identities: &Identities, records: &mut [Record]) -> Vec<Contact> {
    let mut contacts = Vec::new();
    let mut people = Vec::new();
    for (index, (record, activity)) in records.iter_mut().zip(&account.activities).enumerate() {
        people.clear();
        addressed(account, activity, record.kind, identities, &mut people);
        record.contacts = !people.is_empty();
        let record = u32::try_from(index).unwrap_or(u32::MAX);
        contacts.extend(people.iter().map(|&person| Contact { person, record }));
    }
    contacts
}

/// Fills `people` with the distinct people that one record contacts.
fn addressed(
    account: &Account,
    activity: &Activity,
    kind: RecordKind,
    identities: &Identities,
    people: &mut Vec<Person>,
) {
    let stranger = |person: Person| Some(identities.who(person)).filter(|&person| !identities.is_own(person));
    match kind {
        RecordKind::Reply => {
            // An answer contacts the person answered only, whoever else it names.
            people.extend(activity.in_reply_to.and_then(|response| response.person).and_then(stranger));
        }
        RecordKind::Mention | RecordKind::Quote => {
            people.extend(account.mentions(activity).iter().copied().filter_map(stranger));
            people.sort_unstable();
            people.dedup();
            if people.len() > CIRCULAR {
                people.clear();
                return;
            }
            people.extend(activity.quote().and_then(|quote| quote.person).and_then(stranger));
            people.sort_unstable();
            people.dedup();
        }
        RecordKind::Original | RecordKind::ReplySelf | RecordKind::Repost => {}
    }
}

/// Cuts the contacts with each person into exchanges, a new one after `silence` milliseconds.
pub(super) fn exchanges(account: &Account, contacts: &[Contact], silence: i64) -> Vec<Exchange> {
    let instant = |contact: &Contact| account.activities[contact.record as usize].published;
    let mut exchanges = Vec::new();
    let mut start = 0;
    for run in contacts.chunk_by(|a, b| a.person == b.person && instant(b) - instant(a) < silence) {
        exchanges.push(Exchange { events: Span::since(start, start + run.len()) });
        start += run.len();
    }
    exchanges
}
