//! `effective-relayed-sources`, `relayed-sources-gini` and `first-time-sources-share` (VAL-8): D2u and Gini (times S/(S−1)) of the relays of each other author, and authors relayed for the first time (Hill 1973; Jost 2006; Deltas 2003).
//!
//! A relay is a repost or a quote of a known author who is none of ours; each counts once (not once a day). At
//! least 50 relays of 10 authors. Intervals: Simpson's variance for D2u, delete-one-week jackknife for the
//! Gini, Wilson over authors for the share. Somebody is new in the window that holds their first relay of the whole archive;
//! as for correspondents the first 12 months of an archive cannot tell, and the share asks for 30 authors.

use std::collections::BTreeMap;

use chrono::NaiveDate;

use crate::indicator::weekly::Weekly;
use crate::indicator::{Comparison, Indicator, Reason, Sample, Standing, Unit, View, unequal};
use crate::model::Person;
use crate::stats::{diversity, gini, wilson};

/// How many sources, as if all were relayed as often.
pub static EFFECTIVE: Indicator = Indicator {
    id: "effective-relayed-sources",
    card: Some("VAL-8"),
    unit: Unit::People,
    minimum: RELAYS,
    standing: Standing::Headline,
    comparison: Comparison::Ratio,
    trend: true,
    measure: effective,
    ..Indicator::BASE
};

/// How unequally.
pub static GINI: Indicator = Indicator {
    id: "relayed-sources-gini",
    card: Some("VAL-8"),
    unit: Unit::Index,
    minimum: RELAYS,
    measure: concentration,
    ..Indicator::BASE
};

/// New ones.
pub static FIRST: Indicator = Indicator {
    id: "first-time-sources-share",
    card: Some("VAL-8"),
    unit: Unit::Share,
    minimum: AUTHORS,
    measure: first_time,
    ..Indicator::BASE
};

/// Fewest relays.
const RELAYS: u64 = 50;
/// Fewest sources.
const SOURCES: usize = 10;
/// Fewest sources of a share of them.
const AUTHORS: u64 = 30;
/// Months of archive before somebody can be new.
const RUNNING_IN: u32 = 12;

/// The relays of the window: local date and author.
fn relays(view: &View) -> Result<Vec<(NaiveDate, Person)>, Reason> {
    let dialogue = view.dialogue;
    view.require(dialogue.account.network.fields.reposts_given)?;
    Ok(view
        .records()
        .filter_map(|(record, activity)| Some((record.date, dialogue.relayed(record, activity)?)))
        .collect())
}

/// The relays by author, of each ISO week.
type Weeks = Vec<BTreeMap<Person, u64>>;

fn by_week(relays: &[(NaiveDate, Person)]) -> Weeks {
    let mut weeks: Weekly<BTreeMap<Person, u64>> = Weekly::default();
    for &(date, person) in relays {
        *weeks.at(date).entry(person).or_default() += 1;
    }
    weeks.into_values().collect()
}

/// The relays of each author.
fn abundances(relays: &[(NaiveDate, Person)]) -> BTreeMap<Person, u64> {
    let mut counts = BTreeMap::new();
    for &(_, person) in relays {
        *counts.entry(person).or_default() += 1;
    }
    counts
}

fn effective(view: &View) -> Result<Sample, Reason> {
    let counts: Vec<u64> = abundances(&relays(view)?).into_values().collect();
    let n = counts.iter().sum();
    if n < RELAYS || counts.len() < SOURCES {
        return Ok(Sample::TooFew { k: None, n });
    }
    let (value, interval) = diversity::effective_number(&counts).ok_or(Reason::Gate)?;
    Ok(Sample::Estimate { value, k: None, n, interval: Some((interval.low, interval.high)) })
}

fn concentration(view: &View) -> Result<Sample, Reason> {
    let relays = relays(view)?;
    let counts = abundances(&relays);
    let n = relays.len() as u64;
    if n < RELAYS || counts.len() < SOURCES {
        return Ok(Sample::TooFew { k: None, n });
    }
    let places: BTreeMap<Person, usize> =
        counts.keys().enumerate().map(|(place, &one)| (one, place)).collect();
    let counts: Vec<u64> = counts.into_values().collect();
    let weeks = by_week(&relays).into_iter();
    let weeks: Vec<Vec<(usize, u64)>> = weeks
        .map(|week| week.into_iter().map(|(person, relays)| (places[&person], relays)).collect())
        .collect();
    let (value, interval) =
        unequal::estimate(&counts, &weeks, view.shows_doubt(), gini::gini).ok_or(Reason::Gate)?;
    Ok(Sample::Estimate { value, k: None, n, interval })
}

fn first_time(view: &View) -> Result<Sample, Reason> {
    let mut now = relays(view)?;
    let from = view.after_running_in(RUNNING_IN)?;
    now.retain(|&(date, _)| date >= from);
    let sources = abundances(&now);
    let n = sources.len() as u64;
    let first = view.dialogue.first_relays();
    let k = sources.keys().filter(|person| first[person] >= from).count() as u64;
    if (now.len() as u64) < RELAYS || n < AUTHORS {
        return Ok(Sample::TooFew { k: Some(k), n });
    }
    let p = k as f64 / n as f64;
    let interval = wilson::wilson(p, n as f64);
    Ok(Sample::Estimate { value: p, k: Some(k), n, interval: Some((interval.low, interval.high)) })
}
