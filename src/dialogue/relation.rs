//! The relation with each person who was answered: its replies, its first day and its last one.

use std::num::NonZeroU32;

use chrono::NaiveDate;

use crate::model::{Person, Span};

use super::{Answer, Contact, Record, RecordKind};

/// All replies to one person.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Relation {
    /// Who was answered.
    pub person: Person,
    /// The first local date with a reply.
    pub first: NaiveDate,
    /// The last one.
    pub last: NaiveDate,
    replies: Span,
    dated: Span,
}

/// The relations with all people who were answered. Most have one reply or two: these stand in one list for all.
#[derive(Default)]
pub(super) struct Relations {
    /// By (first day, person).
    all: Vec<Relation>,
    /// For each person the place of the relation among them, counted from 1.
    numbers: Vec<Option<NonZeroU32>>,
    /// Stretches of replies to one person, in time order.
    replies: Vec<u32>,
    /// Those whose parents are dated and possible, in the order in which these were written.
    dated: Vec<u32>,
}

impl Relations {
    /// The relations with `people` people; `contacts` stand by (person, record order).
    pub(super) fn new(contacts: &[Contact], records: &[Record], answers: &[Answer], people: usize) -> Self {
        let mut found = Self { numbers: vec![None; people], ..Self::default() };
        let parent = |reply: u32| records[reply as usize].timed.among(answers).parent();
        for of_one in contacts.chunk_by(|one, other| one.person == other.person) {
            let (start, dated) = (found.replies.len(), found.dated.len());
            let records_of_one = of_one.iter().map(|contact| contact.record);
            found.replies.extend(records_of_one.filter(|&at| records[at as usize].kind == RecordKind::Reply));
            let replies = &found.replies[start..];
            let dates = || replies.iter().map(|&reply| records[reply as usize].date);
            let Some((first, last)) = dates().min().zip(dates().max()) else { continue };
            found.dated.extend(replies.iter().filter(|&&reply| parent(reply).is_some()));
            found.dated[dated..].sort_unstable_by_key(|&reply| (parent(reply), reply));
            found.all.push(Relation {
                person: of_one[0].person,
                first,
                last,
                replies: Span::since(start, found.replies.len()),
                dated: Span::since(dated, found.dated.len()),
            });
        }
        found.all.sort_unstable_by_key(|relation| (relation.first, relation.person));
        for (relation, number) in found.all.iter().zip(1..) {
            found.numbers[relation.person as usize] = NonZeroU32::new(number);
        }
        found
    }

    /// The relation with one person.
    pub(super) fn with(&self, person: Person) -> Option<&Relation> {
        let number = (*self.numbers.get(person as usize)?)?;
        Some(&self.all[number.get() as usize - 1])
    }

    /// Those whose first reply fell on these local dates.
    pub(super) fn begun(&self, from: NaiveDate, to: NaiveDate) -> &[Relation] {
        let place = self.all.partition_point(|relation| relation.first < from);
        let behind = self.all.partition_point(|relation| relation.first <= to);
        &self.all[place..behind.max(place)]
    }

    /// The replies of a relation.
    pub(super) fn replies(&self, relation: &Relation) -> &[u32] {
        &self.replies[relation.replies.range()]
    }

    /// Its replies whose parents are dated and possible, in the order in which these were written.
    pub(super) fn dated(&self, relation: &Relation) -> &[u32] {
        &self.dated[relation.dated.range()]
    }
}
