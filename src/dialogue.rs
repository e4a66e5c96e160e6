//! What an account's records are to other people: their types, contacts, exchanges and latencies (PRECISIONS D), computed once.

pub mod contact;
mod days;
pub mod identity;
pub mod kind;
pub mod latency;
pub mod mark;
pub mod plain;
pub mod question;
pub mod relation;
pub mod repeat;
pub mod writing;

use std::collections::BTreeSet;
use std::ops::RangeInclusive;
use std::sync::OnceLock;

use chrono::{Datelike, NaiveDate};

use crate::calendar::{Calendar, utc};
use crate::model::{Account, Activity, Map, Person};
use crate::parallel;

use days::{Days, Places};

pub use contact::{Contact, Exchange};
pub use identity::Identities;
pub use kind::RecordKind;
pub use latency::{Answer, Timed, Timing};
pub use mark::{Mark, Marks};
pub use relation::Relation;
use relation::Relations;
pub use repeat::Repeat;

/// Local dates are less than so many days from the dates of their instants.
const MARGIN: i64 = 3;
/// The first day of 1970, counted from the first of the calendar.
const EPOCH: i64 = 719_163;

/// Local dates, both ends included; all of them without any.
pub type Dates = Option<RangeInclusive<NaiveDate>>;

/// A record with its place in the archive and its activity.
pub type Placed<'a> = (usize, &'a Record, &'a Activity);

/// Everything the indicators share about one account.
pub struct Dialogue<'a> {
    /// The account.
    pub account: &'a Account,
    /// One for each activity, in the same order.
    pub records: Vec<Record>,
    /// Contact events, by (person, record order).
    pub contacts: Vec<Contact>,
    /// The same, by (record order, person).
    in_order: Vec<Contact>,
    /// Exchanges, in the order of their first records.
    pub exchanges: Vec<Exchange>,
    /// The days of records, of contact events in their order, and of exchanges.
    days: [Days; 3],
    /// Originals, mentions and quotes: half of all figures look at nothing else.
    publications: Places,
    /// The same for replies.
    replies: Places,
    /// Who is who.
    identities: Identities,
    /// The local date of the first kept record (A0).
    pub start: Option<NaiveDate>,
    /// The export instant (E), milliseconds.
    pub export: i64,
    /// The local date of E.
    pub export_date: NaiveDate,
    /// First contact date of each person of the whole archive, where there is one.
    first_contact: Vec<Option<NaiveDate>>,
    /// The people answered in the whole archive.
    relations: Relations,
    /// The replies whose parents are dated and possible.
    answers: Vec<Answer>,
    /// Whether each record repeats an earlier publication.
    pub repeats: Vec<Repeat>,
    /// What the text of each publication shows.
    pub marks: Vec<Marks>,
    /// The days with something authored, found when they are first asked for.
    authored_days: OnceLock<Vec<NaiveDate>>,
    /// When each other author was first relayed, found when it is first asked for.
    first_relays: OnceLock<Map<Person, NaiveDate>>,
    /// The records that say the same as one of another account within a day (`repeat::across`); unknown
    /// until somebody who sees several accounts says so.
    pub twins: Option<BTreeSet<u32>>,
}

/// What one activity is.
#[derive(Clone, Copy, Debug)]
pub struct Record {
    /// Its type.
    pub kind: RecordKind,
    /// Its local date.
    pub date: NaiveDate,
    /// Where its timing stands; see [`Dialogue::timing`]. Records are walked through a hundred times: they stay small.
    pub(crate) timed: Timed,
    /// Whether it has at least one contact event.
    pub contacts: bool,
}

impl<'a> Dialogue<'a> {
    /// Reads `account` with the local dates of `calendar`; `ours` are the identities of all
    /// accounts of the run on the same network (S of the PRECISIONS, with the account's own).
    #[must_use]
    pub fn new(account: &'a Account, ours: &BTreeSet<String>, calendar: &Calendar) -> Self {
        let identities = Identities::new(account, ours);
        let export = account.export_instant().unwrap_or(0);
        let mut records: Vec<Record> = account
            .activities
            .iter()
            .map(|activity| Record {
                kind: kind::of(account, activity, &identities),
                date: local_date(activity, calendar),
                timed: Timed::default(),
                contacts: false,
            })
            .collect();
        // Before all else: what texts are compared with takes more room than what is found.
        let (repeats, marks) =
            parallel::both(|| repeat::within(account, &records), || mark::of_publications(account, &records));
        let answers = latency::time(account, export, &mut records);
        let in_order = contact::events(account, &identities, &mut records);
        let mut contacts = in_order.clone();
        contacts.sort_unstable_by_key(|contact| (contact.person, contact.record));
        let mut exchanges = contact::exchanges(account, &contacts, contact::SILENCE);
        exchanges.sort_by_key(|exchange| exchange.first(&contacts).record);
        let mut first_contact = vec![None; account.people.len()];
        for of_one in contacts.chunk_by(|one, other| one.person == other.person) {
            let dates = of_one.iter().map(|contact| records[contact.record as usize].date);
            first_contact[of_one[0].person as usize] = dates.min();
        }
        let relations = Relations::new(&contacts, &records, &answers, account.people.len());
        let activities = account.activities.as_slice();
        let activity = |contact: &Contact| &activities[contact.record as usize];
        let days = [
            Days::of(activities.iter()),
            Days::of(in_order.iter().map(activity)),
            Days::of(exchanges.iter().map(|exchange| activity(&exchange.first(&contacts)))),
        ];
        Self {
            days,
            publications: Places::of(&records, activities, |record| record.kind.is_publication()),
            replies: Places::of(&records, activities, |record| record.kind == RecordKind::Reply),
            account,
            start: records.iter().map(|record| record.date).min(),
            records,
            contacts,
            in_order,
            exchanges,
            identities,
            export,
            export_date: calendar.date(export),
            first_contact,
            relations,
            answers,
            repeats,
            marks,
            authored_days: OnceLock::new(),
            first_relays: OnceLock::new(),
            twins: None,
        }
    }

    /// When the parent of a record was written and how long the answer took; only replies have one.
    #[must_use]
    pub fn timing(&self, record: &Record) -> Timing {
        record.timed.among(&self.answers)
    }

    /// The local dates of all authored records but imported ones, rising, each once.
    #[must_use]
    pub fn authored_days(&self) -> &[NaiveDate] {
        self.authored_days.get_or_init(|| {
            let written = self.records.iter().zip(&self.account.activities);
            let authored = written.filter(|(record, one)| record.kind.is_authored() && !one.imported);
            let mut days: Vec<NaiveDate> = authored.map(|(record, _)| record.date).collect();
            days.sort_unstable();
            days.dedup();
            days
        })
    }

    /// The other author whom a repost or a quote relays, where one is known; none for own posts.
    #[must_use]
    pub fn relayed(&self, record: &Record, activity: &Activity) -> Option<Person> {
        let author = match record.kind {
            RecordKind::Repost => activity.repost()?.person?,
            RecordKind::Quote => activity.quote()?.person?,
            _ => return None,
        };
        Some(self.who(author)).filter(|&person| !self.is_own(person))
    }

    /// The local date on which each other author was first relayed.
    #[must_use]
    pub fn first_relays(&self) -> &Map<Person, NaiveDate> {
        self.first_relays.get_or_init(|| {
            let mut first: Map<Person, NaiveDate> = Map::default();
            for (record, activity) in self.records.iter().zip(&self.account.activities) {
                if let Some(person) = self.relayed(record, activity) {
                    let known = first.entry(person).or_insert(record.date);
                    *known = record.date.min(*known);
                }
            }
            first
        })
    }

    /// The replies to a person who was answered.
    #[must_use]
    pub fn relation(&self, person: Person) -> Option<&Relation> {
        self.relations.with(person)
    }

    /// The replies of a relation, as indices into the records, in time order; at least one.
    #[must_use]
    pub fn replies(&self, relation: &Relation) -> &[u32] {
        self.relations.replies(relation)
    }

    /// Whether a reply to `person` behind the record `behind` answers something that was written after the instant
    /// `after` and at most `within` milliseconds later.
    #[must_use]
    pub fn comes_back(&self, person: Person, behind: u32, after: i64, within: i64) -> bool {
        let Some(relation) = self.relation(person) else { return false };
        let dated = self.relations.dated(relation);
        let parent = |reply: u32| self.timing(&self.records[reply as usize]).parent();
        let later = &dated[dated.partition_point(|&reply| parent(reply) <= Some(after))..];
        later.iter().take_while(|&&reply| parent(reply) <= Some(after + within)).any(|&reply| reply > behind)
    }

    /// The local date of the first contact with `person`.
    #[must_use]
    pub fn first_contact(&self, person: Person) -> Option<NaiveDate> {
        *self.first_contact.get(person as usize)?
    }

    /// Everybody who was contacted, with the local date of the first time.
    pub fn first_contacts(&self) -> impl Iterator<Item = (Person, NaiveDate)> {
        (0..).zip(&self.first_contact).filter_map(|(person, first)| Some((person, (*first)?)))
    }

    /// The relations whose first reply fell on these local dates, in the order of these days.
    #[must_use]
    pub fn begun(&self, from: NaiveDate, to: NaiveDate) -> &[Relation] {
        self.relations.begun(from, to)
    }

    /// Whether `person` is one of the institution's own accounts.
    #[must_use]
    pub fn is_own(&self, person: Person) -> bool {
        self.identities.is_own(person)
    }

    /// The person that `person` is known as: a handle stands for whoever had it last.
    #[must_use]
    pub fn who(&self, person: Person) -> Person {
        self.identities.who(person)
    }

    /// The records of these local dates with their places and activities, in time order.
    pub fn records_in(&self, dates: Dates) -> impl Iterator<Item = Placed<'_>> {
        let [records, ..] = &self.days;
        let places = records.between(around(dates.as_ref()));
        self.placed(places, dates)
    }

    /// Those of them that are publications.
    pub fn publications_in(&self, dates: Dates) -> impl Iterator<Item = Placed<'_>> {
        self.placed(self.publications.between(around(dates.as_ref())), dates)
    }

    /// Those of them that are replies.
    pub fn replies_in(&self, dates: Dates) -> impl Iterator<Item = Placed<'_>> {
        self.placed(self.replies.between(around(dates.as_ref())), dates)
    }

    /// The records at these places, but those of other dates.
    fn placed(&self, places: impl Iterator<Item = usize>, dates: Dates) -> impl Iterator<Item = Placed<'_>> {
        places
            .map(|place| (place, &self.records[place], &self.account.activities[place]))
            .filter(move |(_, record, _)| holds(dates.as_ref(), record.date))
    }

    /// The contact events of these local dates, in time order.
    pub fn contacts_in(&self, dates: Dates) -> impl Iterator<Item = (&Contact, &Record)> {
        let [_, contacts, _] = &self.days;
        self.in_order[contacts.between(around(dates.as_ref()))]
            .iter()
            .map(|contact| (contact, &self.records[contact.record as usize]))
            .filter(move |(_, record)| holds(dates.as_ref(), record.date))
    }

    /// The exchanges whose first contact falls on these local dates, in time order, each with its contact events.
    pub fn exchanges_in(&self, dates: Dates) -> impl Iterator<Item = (&[Contact], NaiveDate)> {
        let [.., exchanges] = &self.days;
        self.exchanges[exchanges.between(around(dates.as_ref()))]
            .iter()
            .map(|exchange| {
                let events = &self.contacts[exchange.events.range()];
                (events, self.records[events[0].record as usize].date)
            })
            .filter(move |(_, date)| holds(dates.as_ref(), *date))
    }

    /// The exchanges of these local dates as another silence parts them, by person.
    #[must_use]
    pub fn exchanges_apart(
        &self,
        silence: i64,
        dates: Option<&RangeInclusive<NaiveDate>>,
    ) -> Vec<(&[Contact], NaiveDate)> {
        contact::exchanges(self.account, &self.contacts, silence)
            .into_iter()
            .map(|exchange| {
                let events = &self.contacts[exchange.events.range()];
                (events, self.records[events[0].record as usize].date)
            })
            .filter(|(_, date)| holds(dates, *date))
            .collect()
    }

    /// The activity of the record at `index`.
    #[must_use]
    pub fn activity(&self, index: u32) -> &'a Activity {
        &self.account.activities[index as usize]
    }
}

/// Whether a local date is among these.
fn holds(dates: Option<&RangeInclusive<NaiveDate>>, date: NaiveDate) -> bool {
    dates.is_none_or(|dates| dates.contains(&date))
}

/// The days (UTC) around local dates, from the first up to the one before the last: none of their instants lies outside.
fn around(dates: Option<&RangeInclusive<NaiveDate>>) -> Option<(i64, i64)> {
    let day = |date: &NaiveDate| i64::from(date.num_days_from_ce()) - EPOCH;
    dates.map(|dates| (day(dates.start()) - MARGIN, day(dates.end()) + MARGIN))
}

/// The local date of an activity; its UTC date where only the day is known (PRECISIONS 2).
fn local_date(activity: &Activity, calendar: &Calendar) -> NaiveDate {
    if activity.day_only { utc(activity.published).date_naive() } else { calendar.date(activity.published) }
}
