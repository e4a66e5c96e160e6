//! `one-year-retention` (PUB-4): R(y−1, 1), people answered in a year and again in the next / people answered in the first; with the whole matrix R(y, k) for pages.
//!
//! Complete reporting years only, at least 50 people in the first; Wilson interval without design effect, as the
//! units are people. Decides: the row of year y is R(y−1, 1), told when the second year is over; before that the
//! figure is withheld (`gate`).

use std::collections::BTreeSet;

use crate::indicator::{Comparison, Indicator, Reason, Sample, Span, Standing, Unit, View, Window};
use crate::model::Person;
use crate::stats::wilson;

/// The figure.
pub static INDICATOR: Indicator = Indicator {
    id: "one-year-retention",
    card: Some("PUB-4"),
    unit: Unit::Share,
    minimum: MINIMUM,
    span: Span::Years,
    standing: Standing::Headline,
    comparison: Comparison::Difference,
    measure,
    ..Indicator::BASE
};

/// Fewest people in a cohort.
const MINIMUM: u64 = 50;

/// The people answered in one complete year, and how many of them were answered again in later ones.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Cohort {
    /// First calendar year of the reporting year.
    pub year: i32,
    /// People answered in it.
    pub n: u64,
    /// Each later complete year, ascending, with how many of these people were answered in it.
    pub again: Vec<(i32, u64)>,
}

/// The matrix of PUB-4: each complete year with at least 50 people, whatever the window of `view`; all cells,
/// small ones too.
///
/// # Errors
/// `field-not-in-export`.
pub fn cohorts(view: &View) -> Result<Vec<Cohort>, Reason> {
    view.require(view.dialogue.account.network.fields.people_answered)?;
    let years: Vec<(i32, BTreeSet<Person>)> =
        view.complete_years().into_iter().map(|year| (year, people(view, year))).collect();
    let cohorts = years.iter().enumerate().map(|(place, (year, cohort))| Cohort {
        year: *year,
        n: cohort.len() as u64,
        again: years[place + 1..]
            .iter()
            .map(|(later, people)| (*later, cohort.intersection(people).count() as u64))
            .collect(),
    });
    Ok(cohorts.filter(|cohort| cohort.n >= MINIMUM).collect())
}

fn measure(view: &View) -> Result<Sample, Reason> {
    view.require(view.dialogue.account.network.fields.people_answered)?;
    let start = view.dialogue.start.ok_or(Reason::NoPosts)?;
    let Window::Year(year) = view.window else { return Err(Reason::NoPreviousYear) };
    if view.calendar.first_day(year - 1) < start {
        return Err(Reason::NoPreviousYear);
    }
    if !view.is_complete(year) {
        return Err(Reason::Gate);
    }
    let before = people(view, year - 1);
    let n = before.len() as u64;
    let k = before.intersection(&people(view, year)).count() as u64;
    if n < MINIMUM {
        return Ok(Sample::TooFew { k: Some(k), n });
    }
    let value = k as f64 / n as f64;
    let interval = wilson::wilson(value, n as f64);
    Ok(Sample::Estimate { value, k: Some(k), n, interval: Some((interval.low, interval.high)) })
}

/// The people answered in a reporting year.
fn people(view: &View, year: i32) -> BTreeSet<Person> {
    view.people_answered(view.calendar.first_day(year), view.calendar.last_day(year))
}
