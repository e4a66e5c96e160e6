//! `unseen-correspondents` (PUB-9): a lower bound of the people within reach, those contacted and those that Chao2 estimates unseen, with months as occasions (Chao 1984, 1987).
//!
//! Occasions are the T local months that the window and the archive share, cut or empty ones included; incidences the
//! months in which each person was contacted (all contacts, as `effective-correspondents`). T < 12:
//! `archive-too-short`. Fewer than five people met in exactly two months: too few. Coverage of the contact-days
//! (Chao & Jost 2012) below one half: `gate`. n = people contacted; of a row that has too few, people met in exactly
//! two months.

use crate::indicator::view::{month, months_between};
use crate::indicator::{Indicator, Reason, Sample, Standing, Unit, View};
use crate::model::Person;
use crate::stats::{chao, coverage};

/// The figure.
pub static INDICATOR: Indicator = Indicator {
    id: "unseen-correspondents",
    card: Some("PUB-9"),
    unit: Unit::People,
    minimum: TWICE,
    standing: Standing::Appendix,
    measure,
    ..Indicator::BASE
};

/// Fewest months.
const MONTHS: u64 = 12;
/// Fewest people met in exactly two months.
const TWICE: u64 = 5;
/// Least coverage.
const COVERED: f64 = 0.5;

fn measure(view: &View) -> Result<Sample, Reason> {
    view.require(view.dialogue.account.network.fields.mentions)?;
    let (from, to) = view.covered()?;
    let occasions = months_between(from, to);
    if occasions < MONTHS {
        return Err(Reason::ArchiveTooShort);
    }
    let mut months: Vec<(Person, (i32, u32))> =
        view.contacts().map(|(contact, record)| (contact.person, month(record.date))).collect();
    months.sort_unstable();
    months.dedup();
    let of_one = months.chunk_by(|one, other| one.0 == other.0);
    let incidences: Vec<u64> = of_one.map(|months| months.len() as u64).collect();
    let n = incidences.len() as u64;
    let twice = incidences.iter().filter(|&&months| months == 2).count() as u64;
    if twice < TWICE {
        return Ok(Sample::TooFew { k: None, n: twice });
    }
    let days: Vec<u64> = view.contact_days().into_values().collect();
    let bound = chao::chao2(&incidences, occasions)
        .filter(|_| coverage::coverage(&days).is_some_and(|(covered, _)| covered >= COVERED))
        .ok_or(Reason::Gate)?;
    let interval = bound.interval.map(|ends| (ends.low, ends.high));
    Ok(Sample::Estimate { value: bound.value, k: None, n, interval })
}
