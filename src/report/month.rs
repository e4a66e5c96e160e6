//! The entries of `months`: the told year month by month, an account at a time and then all together, each with one fact.
//!
//! A fact comes from the first rule that holds:
//! - `partial`: an archive ends inside the month;
//! - `closed`: nothing was written, and every working day was a declared closure; `silent`: nothing was written;
//! - `peak-explained`, `peak`: far more records than in the account's own other months, with or without an event or
//!   a campaign of the configuration that falls in the month;
//! - `busiest-replies`: far more replies than in them, where the records together are not;
//! - `quiet`: far fewer records than in them;
//! - `first-month`: the archive begins inside the month; `usual`: none of all this.
//!
//! What is far is one test (`stats::outlying_month`). The months compared are those that the archive covers whole,
//! without the months that were closed from one end to the other.

use std::collections::BTreeSet;

use chrono::{Datelike, Days, Months, NaiveDate};
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::calendar::{Calendar, Opening};
use crate::config::Config;
use crate::dialogue::RecordKind;
use crate::model::{Availability, Person};
use crate::stats::outlying_month::{self, Outlying};

use super::rows::INSTITUTION;
use super::source::Subject;
use super::{Campaign, Event, Stretch};

/// One month of one account, or of all accounts together. A month that no archive covers has no entry.
#[derive(Clone, Debug, Serialize, Deserialize, JsonSchema)]
pub struct Month {
    /// Account id, or `institution`.
    pub scope: String,
    /// `2023-09`.
    pub month: String,
    /// Replies to others.
    pub replies: u64,
    /// Publications.
    pub publications: u64,
    /// Posts of others passed on.
    pub reposts: u64,
    /// Continuations of own threads.
    pub continuations: u64,
    /// Distinct people answered; absent where they cannot be known, for all accounts together, and where they or
    /// another month's are too few to be shown.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub people: Option<u64>,
    /// Whole working days that declared closures closed.
    #[serde(default)]
    pub closed: u64,
    /// Names of the campaigns that ran, in the order of the configuration.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub campaigns: Vec<String>,
    /// The institution's dated events, in order.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub events: Vec<Event>,
    /// What there is to say of it: `partial`, `closed`, `silent`, `peak-explained`, `peak`, `busiest-replies`,
    /// `quiet`, `first-month`, `usual`.
    pub fact: String,
    /// The day on which the archive begins (`first-month`) or ends (`partial`) in it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub day: Option<String>,
}

impl Month {
    /// All its records.
    #[must_use]
    pub fn records(&self) -> u64 {
        self.replies + self.publications + self.reposts + self.continuations
    }
}

/// The months of the year that is told, by account, then those of the institution where it has several accounts.
pub(super) fn months(
    subjects: &[Subject],
    config: &Config,
    calendar: &Calendar,
    opening: Option<&Opening>,
    year: Option<i32>,
) -> Vec<Month> {
    let Some(year) = year else { return Vec::new() };
    let year = Year { config, calendar, opening, first: calendar.first_day(year) };
    let mut all: Vec<Vec<Draft>> = subjects.iter().map(|subject| year.of(subject)).collect();
    if subjects.len() > 1 {
        let together = year.together(&all);
        all.push(together);
    }
    all.into_iter().flat_map(told).collect()
}

/// The campaigns of the configuration that touch the year, their ends cut to it.
pub(super) fn campaigns(config: &Config, calendar: &Calendar, year: Option<i32>) -> Vec<Campaign> {
    let Some(year) = year else { return Vec::new() };
    let (first, last) = (calendar.first_day(year), calendar.last_day(year));
    let ran = config.campaign.iter().filter_map(|campaign| {
        let (from, to) = span(campaign)?;
        (from <= last && to >= first).then(|| Campaign {
            name: campaign.name.clone(),
            from: from.max(first).to_string(),
            to: to.min(last).to_string(),
        })
    });
    ran.collect()
}

/// The stretches of the year in which every working day was closed, from the first such day to the last.
pub(super) fn closures(opening: Option<&Opening>, calendar: &Calendar, year: Option<i32>) -> Vec<Stretch> {
    let (Some(opening), Some(year)) = (opening, year) else { return Vec::new() };
    let mut stretches: Vec<(NaiveDate, NaiveDate)> = Vec::new();
    let mut goes_on = false;
    let days = calendar.first_day(year).iter_days().take_while(|day| *day <= calendar.last_day(year));
    for day in days.filter(|day| opening.is_working_day(*day)) {
        let closed = opening.is_closed(day);
        match stretches.last_mut() {
            Some(last) if closed && goes_on => last.1 = day,
            _ if closed => stretches.push((day, day)),
            _ => {}
        }
        goes_on = closed;
    }
    let written = |(from, to): (NaiveDate, NaiveDate)| Stretch { from: from.to_string(), to: to.to_string() };
    stretches.into_iter().map(written).collect()
}

/// The days of a campaign; one that tells a single end lasts that day, one without dates is none.
fn span(campaign: &crate::config::Campaign) -> Option<(NaiveDate, NaiveDate)> {
    let (from, to) = (campaign.from.or(campaign.to)?, campaign.to.or(campaign.from)?);
    (from <= to).then_some((from, to))
}

/// The told year and what the configuration says of it.
struct Year<'a> {
    config: &'a Config,
    calendar: &'a Calendar,
    opening: Option<&'a Opening>,
    first: NaiveDate,
}

/// A month before its fact.
struct Draft {
    month: Month,
    /// Whether its archive begins in it, not on its first day, or ends in it before its last.
    begins: Option<NaiveDate>,
    ends: Option<NaiveDate>,
    /// Whether it has working days and all were closed.
    shut: bool,
}

impl Year<'_> {
    /// First and last day of each month.
    fn stretches(&self) -> impl Iterator<Item = (NaiveDate, NaiveDate)> + use<> {
        let first = self.first;
        (0..12).map_while(move |month| {
            let start = first.checked_add_months(Months::new(month))?;
            Some((start, start.checked_add_months(Months::new(1))? - Days::new(1)))
        })
    }

    /// The months of an account that its archive covers.
    fn of(&self, subject: &Subject) -> Vec<Draft> {
        let dialogue = &subject.dialogue;
        let Some(start) = dialogue.start else { return Vec::new() };
        let covered =
            self.stretches().filter(|(first, last)| *last >= start && *first <= dialogue.export_date);
        let mut months: Vec<Draft> = covered
            .map(|(first, last)| {
                let mut draft = self.blank(&subject.id, first, last);
                draft.begins = (start > first).then_some(start);
                draft.ends = (dialogue.export_date < last).then_some(dialogue.export_date);
                for (_, record, _) in dialogue.records_in(Some(first..=last)) {
                    let month = &mut draft.month;
                    *match record.kind {
                        RecordKind::Reply => &mut month.replies,
                        RecordKind::ReplySelf => &mut month.continuations,
                        RecordKind::Repost => &mut month.reposts,
                        _ => &mut month.publications,
                    } += 1;
                }
                if subject.source.account.network.fields.people_answered != Availability::No {
                    let contacts = dialogue.contacts_in(Some(first..=last));
                    let replies = contacts.filter(|(_, record)| record.kind == RecordKind::Reply);
                    let people: BTreeSet<Person> = replies.map(|(contact, _)| contact.person).collect();
                    draft.month.people = Some(people.len() as u64).filter(|people| *people > 0);
                }
                draft
            })
            .collect();
        hide(&mut months, self.config.privacy.minimum_cell);
        settle(&mut months);
        months
    }

    /// The months of all accounts, whose records of one kind are added.
    fn together(&self, accounts: &[Vec<Draft>]) -> Vec<Draft> {
        let mut months = Vec::new();
        for (first, last) in self.stretches() {
            let mut draft = self.blank(INSTITUTION, first, last);
            let known: Vec<&Draft> =
                accounts.iter().flatten().filter(|one| one.month.month == draft.month.month).collect();
            if known.is_empty() {
                continue;
            }
            for Draft { month, .. } in &known {
                draft.month.replies += month.replies;
                draft.month.publications += month.publications;
                draft.month.reposts += month.reposts;
                draft.month.continuations += month.continuations;
            }
            // The institution begins with its first account; it is known until the first archive ends.
            draft.begins = known.iter().map(|one| one.begins).min().flatten();
            draft.ends = known.iter().filter_map(|one| one.ends).min();
            months.push(draft);
        }
        settle(&mut months);
        months
    }

    /// A month without records yet.
    fn blank(&self, scope: &str, first: NaiveDate, last: NaiveDate) -> Draft {
        let days = || first.iter_days().take_while(|day| *day <= last);
        let working = |opening: &Opening| days().filter(|day| opening.is_working_day(*day)).count();
        let closed = |opening: &Opening| days().filter(|day| opening.is_closed(*day)).count();
        let (working, closed) = self.opening.map_or((0, 0), |opening| (working(opening), closed(opening)));
        let runs = |campaign: &&crate::config::Campaign| {
            span(campaign).is_some_and(|(from, to)| from <= last && to >= first)
        };
        let mut events: Vec<Event> = self
            .config
            .event
            .iter()
            .filter(|event| (first..=last).contains(&event.date))
            .map(|event| Event {
                date: event.date.to_string(),
                label: event.label.clone(),
                breaks: event.breaks,
            })
            .collect();
        events.sort_by(|a, b| a.date.cmp(&b.date));
        debug_assert_eq!(self.calendar.year(first), self.calendar.year(last));
        Draft {
            month: Month {
                scope: scope.to_owned(),
                month: format!("{:04}-{:02}", first.year(), first.month()),
                replies: 0,
                publications: 0,
                reposts: 0,
                continuations: 0,
                people: None,
                closed: closed as u64,
                campaigns: self.config.campaign.iter().filter(runs).map(|one| one.name.clone()).collect(),
                events,
                fact: String::new(),
                day: None,
            },
            begins: None,
            ends: None,
            shut: working > 0 && closed == working,
        }
    }
}

/// Hides the months with fewer people than a small cell allows; where one alone would be hidden, the next smallest
/// too, lest it be told from the others and the year.
fn hide(months: &mut [Draft], smallest: u64) {
    let hidden = months.iter().filter(|one| one.month.people.is_some_and(|people| people < smallest)).count();
    for one in months.iter_mut() {
        one.month.people = one.month.people.filter(|people| *people >= smallest);
    }
    if hidden == 1
        && let Some(next) =
            months.iter_mut().filter(|one| one.month.people.is_some()).min_by_key(|one| one.month.people)
    {
        next.month.people = None;
    }
}

/// Gives each month of one scope its fact.
fn settle(months: &mut [Draft]) {
    let whole =
        |one: &Draft| one.begins.is_none() && one.ends.is_none() && !(one.shut && one.month.records() == 0);
    let compared: Vec<usize> = (0..months.len()).filter(|&place| whole(&months[place])).collect();
    let counts = |of: fn(&Month) -> u64| compared.iter().map(|&place| of(&months[place].month)).collect();
    let (records, replies): (Vec<u64>, Vec<u64>) = (counts(Month::records), counts(|month| month.replies));
    let mut facts = Vec::new();
    for (place, one) in months.iter().enumerate() {
        let test = |counts: &[u64]| {
            let place = compared.iter().position(|other| *other == place)?;
            outlying_month::test(counts, place)
        };
        let silent = one.month.records() == 0;
        let known = !one.month.events.is_empty() || !one.month.campaigns.is_empty();
        facts.push(match test(&records) {
            _ if one.ends.is_some() => "partial",
            _ if silent && one.shut => "closed",
            _ if silent => "silent",
            Some(Outlying::Above) if known => "peak-explained",
            Some(Outlying::Above) => "peak",
            _ if test(&replies) == Some(Outlying::Above) => "busiest-replies",
            Some(Outlying::Below) => "quiet",
            _ if one.begins.is_some() => "first-month",
            _ => "usual",
        });
    }
    for (one, fact) in months.iter_mut().zip(facts) {
        fact.clone_into(&mut one.month.fact);
        let day = match fact {
            "partial" => one.ends,
            "first-month" => one.begins,
            _ => None,
        };
        one.month.day = day.map(|day| day.to_string());
    }
}

fn told(months: Vec<Draft>) -> impl Iterator<Item = Month> {
    months.into_iter().map(|draft| draft.month)
}
