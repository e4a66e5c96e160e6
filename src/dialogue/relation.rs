//! The relation with each person who was answered: its replies, its first day and its last one.

use chrono::NaiveDate;

use crate::model::Person;

use super::{Answer, Contact, Record, RecordKind};

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
    /// When the parents of those replies were written whose parents are dated and possible, with the replies, rising.
    pub parents: Vec<(i64, u32)>,
}

impl Relation {
    /// Whether one of the replies behind the record `behind` answers something that was written after the instant `after`
    /// and at most `within` milliseconds later.
    #[must_use]
    pub fn comes_back(&self, behind: u32, after: i64, within: i64) -> bool {
        let later = &self.parents[self.parents.partition_point(|&(parent, _)| parent <= after)..];
        later.iter().take_while(|&&(parent, _)| parent <= after + within).any(|&(_, reply)| reply > behind)
    }
}

/// The relations by (first day, person); `contacts` stand by (person, record order).
pub(super) fn relations(contacts: &[Contact], records: &[Record], answers: &[Answer]) -> Vec<Relation> {
    let is_reply = |record: &u32| records[*record as usize].kind == RecordKind::Reply;
    let of_one = |contacts: &[Contact]| {
        let replies: Vec<u32> = contacts.iter().map(|contact| contact.record).filter(is_reply).collect();
        let dates = || replies.iter().map(|&record| records[record as usize].date);
        let (first, last) = dates().min().zip(dates().max())?;
        let parent = |&reply: &u32| Some((records[reply as usize].timed.among(answers).parent()?, reply));
        let mut parents: Vec<(i64, u32)> = replies.iter().filter_map(parent).collect();
        parents.sort_unstable();
        Some(Relation { person: contacts[0].person, first, last, replies, parents })
    };
    let mut relations: Vec<Relation> =
        contacts.chunk_by(|one, other| one.person == other.person).filter_map(of_one).collect();
    relations.sort_unstable_by_key(|relation| (relation.first, relation.person));
    relations
}
