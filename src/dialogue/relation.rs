//! The relation with each person who was answered: its replies, its first day and its last one.

use chrono::NaiveDate;

use crate::model::Person;

use super::{Contact, Record, RecordKind};

/// All replies to one person.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Relation {
    /// Who was answered.
    pub person: Person,
    /// The first local date with a reply.
    pub first: NaiveDate,
    /// The last one.
    pub last: NaiveDate,
    /// The replies, as indices into the records, in time order; at least one.
    pub replies: Vec<u32>,
}

/// The relations by (first day, person); `contacts` stand by (person, record order).
pub(super) fn relations(contacts: &[Contact], records: &[Record]) -> Vec<Relation> {
    let is_reply = |record: &u32| records[*record as usize].kind == RecordKind::Reply;
    let of_one = |contacts: &[Contact]| {
        let replies: Vec<u32> = contacts.iter().map(|contact| contact.record).filter(is_reply).collect();
        let dates = || replies.iter().map(|&record| records[record as usize].date);
        let (first, last) = dates().min().zip(dates().max())?;
        Some(Relation { person: contacts[0].person, first, last, replies })
    };
    let mut relations: Vec<Relation> =
        contacts.chunk_by(|one, other| one.person == other.person).filter_map(of_one).collect();
    relations.sort_unstable_by_key(|relation| (relation.first, relation.person));
    relations
}
