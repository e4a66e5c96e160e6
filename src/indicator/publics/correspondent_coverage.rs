//! `correspondent-coverage` and `correspondent-coverage-rarefied` (PUB-2): the probability that the next answer goes to somebody answered already in the window, over the reply-days of each person (Good 1953; Chao & Jost 2012; Esty 1983).
//!
//! Coverage grows with the number of answers: years are compared at equal N only. The rarefied figure is what N₀
//! reply-days drawn from the window would give, N₀ being the fewest of any complete reporting year of the account
//! that has at least 50 (decides: one N₀ an account, whatever the window; n = N₀). A window with fewer is
//! withheld (`gate`); without such a year the archive is too short. Reply-days of people with a stable identity (PRECISIONS 54). Interval: Esty's, at N₀ with the
//! numbers of people that are expected once and twice among N₀ reply-days.

use std::collections::BTreeMap;

use crate::dialogue::RecordKind;
use crate::indicator::{Comparison, Indicator, Reason, Sample, Standing, Unit, View};
use crate::model::Person;
use crate::stats::coverage;

/// As it is.
pub static INDICATOR: Indicator = Indicator {
    id: "correspondent-coverage",
    card: Some("PUB-2"),
    unit: Unit::Share,
    minimum: MINIMUM,
    standing: Standing::Headline,
    measure,
    ..Indicator::BASE
};

/// At equal N.
pub static RAREFIED: Indicator = Indicator {
    id: "correspondent-coverage-rarefied",
    card: Some("PUB-2"),
    unit: Unit::Share,
    minimum: MINIMUM,
    comparison: Comparison::Difference,
    measure: rarefied,
    ..Indicator::BASE
};

/// Fewest reply-days.
const MINIMUM: u64 = 50;

/// How many reply-days each person has in the window.
fn abundances(view: &View) -> Result<Vec<u64>, Reason> {
    view.require_whole(view.dialogue.account.network.fields.people_answered)?;
    let mut days: BTreeMap<Person, u64> = BTreeMap::new();
    for (person, _) in view.reply_days(view.first_day(), view.last_day()) {
        *days.entry(person).or_default() += 1;
    }
    // In the order of their sizes: the order of people in the files must not even touch the last digit.
    let mut days: Vec<u64> = days.into_values().collect();
    days.sort_unstable();
    Ok(days)
}

fn measure(view: &View) -> Result<Sample, Reason> {
    let days = abundances(view)?;
    let n: u64 = days.iter().sum();
    let Some((value, interval)) = coverage::coverage(&days).filter(|_| n >= MINIMUM) else {
        return Ok(Sample::TooFew { k: None, n });
    };
    Ok(Sample::Estimate { value, k: None, n, interval: interval.map(|ends| (ends.low, ends.high)) })
}

fn rarefied(view: &View) -> Result<Sample, Reason> {
    let days = abundances(view)?;
    let n: u64 = days.iter().sum();
    if n < MINIMUM {
        return Ok(Sample::TooFew { k: None, n });
    }
    let fewest = fewest(view).ok_or(Reason::ArchiveTooShort)?;
    // An effort that the window does not reach cannot be rarefied to.
    let value = coverage::rarefied(&days, fewest).ok_or(Reason::Gate)?;
    let interval = coverage::rarefied_interval(&days, fewest).map(|ends| (ends.low, ends.high));
    Ok(Sample::Estimate { value, k: None, n: fewest, interval })
}

/// N₀: the fewest reply-days, at least [`MINIMUM`], of a complete year.
fn fewest(view: &View) -> Option<u64> {
    let years = view.complete_years();
    let (first, last) = (view.calendar.first_day(*years.first()?), view.calendar.last_day(*years.last()?));
    let contacts = view.dialogue.contacts_in(Some(first..=last));
    let replies = contacts.filter(|(_, record)| record.kind == RecordKind::Reply);
    let mut days: Vec<_> = replies.map(|(contact, record)| (record.date, contact.person)).collect();
    days.sort_unstable();
    days.dedup();
    let of_a_year = days.chunk_by(|one, other| view.calendar.year(one.0) == view.calendar.year(other.0));
    of_a_year.map(|year| year.len() as u64).filter(|&days| days >= MINIMUM).min()
}
