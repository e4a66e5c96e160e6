//! The rows of `contacts`: whom records contact, as running numbers that mean nothing outside one run.
//!
//! Personal data all the same (pseudonymous, GDPR art. 4(5)): in the internal edition only. The numbers are dealt out
//! by a stream of random numbers that the archives themselves key: the same archives give the same bytes, and a number
//! of one export says nothing about the same number of another.

use std::ops::RangeInclusive;

use chrono::NaiveDate;

use crate::archive::checksum::digest;
use crate::dialogue::RecordKind;
use crate::model::{Map, Person};
use crate::report::Subject;
use crate::stats::random::Random;

use super::records::number_of;
use super::table::Row;

/// The numbers of the people of each account; no number is used twice in a run.
pub(super) struct Numbers(Vec<Map<Person, u64>>);

impl Numbers {
    /// Deals out the numbers.
    pub(super) fn of(subjects: &[Subject]) -> Self {
        let mut random = Random::new(seed(subjects));
        let mut given = 0;
        let mut number = |subject: &Subject| {
            let mut people: Vec<Person> =
                subject.dialogue.contacts.iter().map(|contact| contact.person).collect();
            people.dedup();
            // Fisher & Yates.
            for last in (1..people.len()).rev() {
                people.swap(last, random.below(last + 1));
            }
            let numbers = people.into_iter().zip(given + 1..).collect::<Map<Person, u64>>();
            given += numbers.len() as u64;
            numbers
        };
        Self(subjects.iter().map(&mut number).collect())
    }

    /// The rows of the account at `place` on the `days` of the reporting year `year`, in the order of `schema::CONTACTS`.
    pub(super) fn rows<'a>(
        &'a self,
        place: usize,
        subject: &'a Subject<'a>,
        year: i32,
        days: RangeInclusive<NaiveDate>,
    ) -> impl Iterator<Item = Row<'a>> {
        let dialogue = &subject.dialogue;
        dialogue.contacts_in(Some(days)).map(move |(contact, record)| {
            let reply = record.kind == RecordKind::Reply;
            vec![
                subject.id.as_str().into(),
                number_of(contact.record as usize).into(),
                record.date.into(),
                record.kind.name().into(),
                i64::from(year).into(),
                dialogue.activity(contact.record).published.into(),
                reply.then(|| dialogue.timing(record).parent()).flatten().into(),
                self.0[place].get(&contact.person).copied().into(),
            ]
        })
    }
}

/// A number that the archives decide: their digests, and what a folder, which has none, holds.
fn seed(subjects: &[Subject]) -> u64 {
    let mut bytes = Vec::new();
    for Subject { id, source, .. } in subjects {
        for export in &source.account.exports {
            let sha256 = export.sha256.as_deref().unwrap_or_default();
            bytes.extend(format!("{id} {sha256} {:?}\n", export.instant).into_bytes());
        }
        bytes.extend(source.account.activities.iter().flat_map(|activity| activity.published.to_le_bytes()));
    }
    u64::from_str_radix(&digest(&bytes)[..16], 16).unwrap_or_default()
}
