//! `loyal-core` and `loyal-core-share` (PUB-7): people answered in at least three of the last four reporting years (PRECISIONS 65), and their share of the year's reply-days.
//!
//! The share is a census of the year's own reply-days (decides: not of the four years'), at least 30 of them.

use std::collections::{BTreeMap, BTreeSet};

use chrono::NaiveDate;

use crate::indicator::{Comparison, Indicator, Reason, Sample, Span, Standing, Unit, View, Window};
use crate::model::Person;

/// The figure.
pub static INDICATOR: Indicator = Indicator {
    id: "loyal-core",
    card: Some("PUB-7"),
    unit: Unit::People,
    minimum: 1,
    standing: Standing::Headline,
    comparison: Comparison::Count,
    span: Span::Years,
    measure: |view| {
        let (_, years) = four_years(view)?;
        let loyal = years.values().filter(|years| is_loyal(years)).count();
        Ok(Sample::exact(loyal as u64, years.len() as u64))
    },
    ..Indicator::BASE
};

/// Their share.
pub static SHARE: Indicator = Indicator {
    id: "loyal-core-share",
    card: Some("PUB-7"),
    unit: Unit::Share,
    minimum: 30,
    span: Span::Years,
    measure: |view| {
        let (days, years) = four_years(view)?;
        let this_year: Vec<_> = days.iter().filter(|(_, date)| *date >= view.first_day()).collect();
        let loyal = this_year.iter().filter(|(person, _)| is_loyal(&years[person])).count();
        Ok(Sample::Census { k: loyal as u64, n: this_year.len() as u64 })
    },
    ..Indicator::BASE
};

/// Years that are looked at, the window's included.
const YEARS: i32 = 4;
/// Years in which a loyal person was answered.
const PRESENT: usize = 3;

/// The reply-days of four years, and the years in which each of their people was answered.
type FourYears = (Vec<(Person, NaiveDate)>, BTreeMap<Person, BTreeSet<i32>>);

fn four_years(view: &View) -> Result<FourYears, Reason> {
    view.require(view.dialogue.account.network.fields.people_answered)?;
    let start = view.dialogue.start.ok_or(Reason::NoPosts)?;
    let Window::Year(year) = view.window else {
        return Err(Reason::ArchiveTooShort);
    };
    let from = view.calendar.first_day(year - YEARS + 1);
    if from < start {
        return Err(Reason::ArchiveTooShort);
    }
    let days = view.reply_days(from, view.last_day());
    let mut years: BTreeMap<Person, BTreeSet<i32>> = BTreeMap::new();
    for &(person, date) in &days {
        years.entry(person).or_default().insert(view.calendar.year(date));
    }
    Ok((days, years))
}

fn is_loyal(years: &BTreeSet<i32>) -> bool {
    years.len() >= PRESENT
}
