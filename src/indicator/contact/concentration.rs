//! `contact-gini` and `contact-top-tenth-share` (CON-5): how unequally the contact-days go to the people contacted (Gini 1912; Lorenz 1905; Deltas 2003).
//!
//! The Gini coefficient times S/(S−1) over the S people with a contact-day, and the part of the N contact-days
//! that the tenth of them with the most has, interpolated on the Lorenz curve. Both need 30 people and 60
//! contact-days; n = S for the index, N for the share (decides: the share has no whole number of successes,
//! hence no k). Interval: jackknife by ISO week, whoever has no day left in the other weeks left out, cut to 0..1.

use crate::indicator::weekly::Weekly;
use crate::indicator::{Comparison, Indicator, Reason, Sample, Standing, Unit, View, unequal};
use crate::stats::gini::{gini, top_share};

/// The index.
pub static GINI: Indicator = Indicator {
    id: "contact-gini",
    card: Some("CON-5"),
    unit: Unit::Index,
    minimum: PEOPLE,
    standing: Standing::Headline,
    comparison: Comparison::Difference,
    trend: true,
    measure: |view| spread(view, gini, |people, _| people),
    ..Indicator::BASE
};

/// The share of the tenth.
pub static TOP_TENTH: Indicator = Indicator {
    id: "contact-top-tenth-share",
    card: Some("CON-5"),
    unit: Unit::Share,
    minimum: DAYS,
    standing: Standing::Headline,
    measure: |view| spread(view, |days| top_share(days, 0.10), |_, days| days),
    ..Indicator::BASE
};

/// Fewest people.
const PEOPLE: u64 = 30;
/// Fewest contact-days.
const DAYS: u64 = 60;

/// A measure of inequality with its interval; `units` chooses n among people and contact-days.
fn spread(view: &View, inequality: unequal::Statistic, units: fn(u64, u64) -> u64) -> Result<Sample, Reason> {
    view.require(view.dialogue.account.network.fields.mentions)?;
    let contacts = view.contacts().map(|(contact, record)| (contact.person, record.date));
    let mut days: Vec<_> = contacts.collect();
    days.sort_unstable();
    days.dedup();
    let people: Vec<_> = days.chunk_by(|one, other| one.0 == other.0).collect();
    let n = units(people.len() as u64, days.len() as u64);
    if (people.len() as u64) < PEOPLE || (days.len() as u64) < DAYS {
        return Ok(Sample::TooFew { k: None, n });
    }
    let mut weeks: Weekly<Vec<(usize, u64)>> = Weekly::default();
    for (place, of_one) in people.iter().enumerate() {
        for &(_, date) in *of_one {
            let week = weeks.at(date);
            match week.last_mut() {
                Some((last, had)) if *last == place => *had += 1,
                _ => week.push((place, 1)),
            }
        }
    }
    let weeks: Vec<Vec<(usize, u64)>> = weeks.into_values().collect();
    let counts: Vec<u64> = people.iter().map(|of_one| of_one.len() as u64).collect();
    let (value, interval) =
        unequal::estimate(&counts, &weeks, view.shows_doubt(), inequality).ok_or(Reason::NoPosts)?;
    Ok(Sample::Estimate { value, k: None, n, interval })
}
