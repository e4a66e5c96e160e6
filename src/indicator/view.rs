//! What an indicator may look at: one account's dialogue, the calendar, and a window of local dates.

pub mod answers;
pub mod blocks;
pub mod closed;
pub mod exchanges;
pub mod followers;
pub mod habitual;
pub mod hosts;
pub mod hours;
pub mod likes;
pub mod links;
pub mod means;
pub mod months;
pub mod reception;
pub mod relays;
pub mod weeks;

use std::collections::{BTreeMap, BTreeSet};

use chrono::{Datelike, NaiveDate};

pub use blocks::{Blocks, WEEKS, month, months_between};
pub use exchanges::{Run, silences};
pub use habitual::Habitual;
pub use links::{Destination, Linked};
pub use means::weekly_mean;
pub use months::Months;

use crate::calendar::{Calendar, plus_months};
use crate::dialogue::{Contact, Dialogue, Record, RecordKind};
use crate::model::{Activity, Availability, Person};

use super::house::House;
use super::outcome::Reason;
use super::sample::Sample;

/// Below this many authored records, having contacted nobody says nothing.
const OBSERVED: u64 = 30;

/// A stretch of local dates for which a figure is made.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Window {
    /// One reporting year, by its first calendar year.
    Year(i32),
    /// Consecutive reporting years, both ends included.
    Years(i32, i32),
    /// Any dates, both ends included (months, for the dispersion of counts).
    Days(NaiveDate, NaiveDate),
    /// The whole archive.
    All,
}

/// One account in one window.
pub struct View<'a> {
    /// The account and what it said to whom.
    pub dialogue: &'a Dialogue<'a>,
    /// Dates and years.
    pub calendar: &'a Calendar,
    /// What the institution says of itself.
    pub house: House<'a>,
    /// The stretch of dates.
    pub window: Window,
}

impl<'a> View<'a> {
    /// First day of the window.
    #[must_use]
    pub fn first_day(&self) -> NaiveDate {
        match self.window {
            Window::Year(year) | Window::Years(year, _) => self.calendar.first_day(year),
            Window::Days(first, _) => first,
            Window::All => self.dialogue.start.unwrap_or(NaiveDate::MIN),
        }
    }

    /// Last day of the window.
    #[must_use]
    pub fn last_day(&self) -> NaiveDate {
        match self.window {
            Window::Year(year) | Window::Years(_, year) => self.calendar.last_day(year),
            Window::Days(_, last) => last,
            Window::All => self.dialogue.export_date,
        }
    }

    /// First day of the window; the first day of all for the whole archive, where some lists begin before
    /// the first record.
    #[must_use]
    pub fn earliest_day(&self) -> NaiveDate {
        if self.window == Window::All { NaiveDate::MIN } else { self.first_day() }
    }

    /// Whether a local date lies in the window.
    #[must_use]
    pub fn holds(&self, date: NaiveDate) -> bool {
        self.window == Window::All || (self.first_day()..=self.last_day()).contains(&date)
    }

    /// The days of the window that the archive covers, from its first record to its export, both ends
    /// included.
    ///
    /// # Errors
    /// `no-posts` without any record; `archive-too-short` when the archive holds no day of the window.
    pub fn covered(&self) -> Result<(NaiveDate, NaiveDate), Reason> {
        let start = self.dialogue.start.ok_or(Reason::NoPosts)?;
        let (first, last) = (self.first_day().max(start), self.reference_day());
        if first <= last { Ok((first, last)) } else { Err(Reason::ArchiveTooShort) }
    }

    /// The day on which a state at the end of the window is looked at: its last day, or that of the export.
    #[must_use]
    pub fn reference_day(&self) -> NaiveDate {
        self.last_day().min(self.dialogue.export_date)
    }

    /// The records of the window with their activities, in time order.
    pub fn records(&self) -> impl Iterator<Item = (&'a Record, &'a Activity)> + use<'a> {
        self.numbered().map(|(_, record, activity)| (record, activity))
    }

    /// The records of the window with their places in the archive.
    pub fn numbered(&self) -> impl Iterator<Item = (usize, &'a Record, &'a Activity)> + use<'a> {
        self.dialogue.records_in(self.dates())
    }

    /// The publications of the window with their places in the archive.
    pub fn numbered_publications(&self) -> impl Iterator<Item = (usize, &'a Record, &'a Activity)> + use<'a> {
        self.dialogue.publications_in(self.dates())
    }

    /// The replies of the window, in time order.
    pub fn replies(&self) -> impl Iterator<Item = (&'a Record, &'a Activity)> + use<'a> {
        self.dialogue.replies_in(self.dates()).map(|(_, record, activity)| (record, activity))
    }

    /// The publications of the window with their local dates, in time order.
    pub fn publications(&self) -> impl Iterator<Item = (NaiveDate, &'a Activity)> + use<'a> {
        self.numbered_publications().map(|(_, record, activity)| (record.date, activity))
    }

    /// The contact events of the window, in time order.
    pub fn contacts(&self) -> impl Iterator<Item = (&'a Contact, &'a Record)> + use<'a> {
        self.dialogue.contacts_in(self.dates())
    }

    /// Contact-days by person: on how many local dates of the window each person was contacted
    /// (PRECISIONS 35).
    #[must_use]
    pub fn contact_days(&self) -> BTreeMap<Person, u64> {
        count_days(self.contacts().map(|(contact, record)| (contact.person, record.date)))
    }

    /// The contact-days themselves: each person with each date, once.
    #[must_use]
    pub fn contact_dates(&self) -> BTreeSet<(Person, NaiveDate)> {
        self.contacts().map(|(contact, record)| (contact.person, record.date)).collect()
    }

    /// The reply-days (person, local date) between two dates, both included (PRECISIONS 54), rising.
    #[must_use]
    pub fn reply_days(&self, from: NaiveDate, to: NaiveDate) -> Vec<(Person, NaiveDate)> {
        let contacts = self.dialogue.contacts_in(Some(from..=to));
        let replies = contacts.filter(|(_, record)| record.kind == RecordKind::Reply);
        let mut days: Vec<(Person, NaiveDate)> =
            replies.map(|(contact, record)| (contact.person, record.date)).collect();
        days.sort_unstable();
        days.dedup();
        days
    }

    /// The people answered between two dates, both included.
    #[must_use]
    pub fn people_answered(&self, from: NaiveDate, to: NaiveDate) -> BTreeSet<Person> {
        self.reply_days(from, to).into_iter().map(|(person, _)| person).collect()
    }

    /// Whether anybody reads the interval of a figure here: not of the months of a trend, which are compared by
    /// their ranks.
    #[must_use]
    pub fn shows_doubt(&self) -> bool {
        !matches!(self.window, Window::Days(..))
    }

    /// Whether a reporting year lies wholly inside the archive.
    #[must_use]
    pub fn is_complete(&self, year: i32) -> bool {
        self.dialogue.start.is_some_and(|start| self.calendar.first_day(year) >= start)
            && self.calendar.last_day(year) <= self.dialogue.export_date
    }

    /// The reporting years wholly inside the archive, with or without records.
    #[must_use]
    pub fn complete_years(&self) -> Vec<i32> {
        let Some(start) = self.dialogue.start else { return Vec::new() };
        let years = self.calendar.year(start)..=self.calendar.year(self.dialogue.export_date);
        years.filter(|&year| self.is_complete(year)).collect()
    }

    /// The first day whose units count when `months` of archive must lie before them: for a year
    /// its own first day or `running-in`; for the longer windows what remains, or `running-in`
    /// when nothing can (REPORT-FORMAT, windows).
    ///
    /// # Errors
    /// `running-in`, and `no-posts` without any record.
    pub fn after_running_in(&self, months: u32) -> Result<NaiveDate, Reason> {
        let start = self.dialogue.start.ok_or(Reason::NoPosts)?;
        let known = plus_months(start, months);
        let first = self.first_day();
        let last = self.last_day().min(self.dialogue.export_date);
        match self.window {
            Window::Year(_) if first < known => Err(Reason::RunningIn),
            Window::Year(_) => Ok(first),
            _ if known > last => Err(Reason::RunningIn),
            _ => Ok(first.max(known)),
        }
    }

    /// Fails with `field-not-in-export` unless the exports hold `field`.
    ///
    /// # Errors
    /// `field-not-in-export`.
    pub fn require(&self, field: Availability) -> Result<(), Reason> {
        if field == Availability::No { Err(Reason::FieldNotInExport) } else { Ok(()) }
    }

    /// Fails with `field-not-in-export` unless the exports hold all of `field`.
    ///
    /// # Errors
    /// `field-not-in-export`.
    pub fn require_whole(&self, field: Availability) -> Result<(), Reason> {
        if field == Availability::Yes { Ok(()) } else { Err(Reason::FieldNotInExport) }
    }

    /// Number of authored records of the window.
    #[must_use]
    pub fn authored(&self) -> u64 {
        self.records().filter(|(record, _)| record.kind.is_authored()).count() as u64
    }

    /// What a count of people is in a window without any contact: a true 0 where enough was
    /// written to see it, too few units elsewhere (PRECISIONS 44).
    #[must_use]
    pub fn nobody(&self) -> Sample {
        let authored = self.authored();
        if authored >= OBSERVED { Sample::exact(0, 0) } else { Sample::TooFew { k: None, n: authored } }
    }

    /// The dates of the window; `None` for the whole archive.
    #[must_use]
    pub fn dates(&self) -> Option<std::ops::RangeInclusive<NaiveDate>> {
        (self.window != Window::All).then(|| self.first_day()..=self.last_day())
    }
}

/// How many distinct dates each person has.
fn count_days(events: impl Iterator<Item = (Person, NaiveDate)>) -> BTreeMap<Person, u64> {
    // Person and day in one number, which sorts faster than the two.
    let packed = |(person, date): (Person, NaiveDate)| {
        (u64::from(person) << 32) | u64::from(date.num_days_from_ce().unsigned_abs())
    };
    let mut days: Vec<u64> = events.map(packed).collect();
    days.sort_unstable();
    days.dedup();
    let person = |day: u64| u32::try_from(day >> 32).unwrap_or_default();
    days.chunk_by(|one, other| one >> 32 == other >> 32)
        .map(|of_one| (person(of_one[0]), of_one.len() as u64))
        .collect()
}
