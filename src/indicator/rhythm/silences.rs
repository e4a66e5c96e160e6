//! `longest-silence` and `long-silences` (RYT-3): the most days from one authored record to the next, and how many such gaps have more than 14 days, declared closures left out (INDICATORS, RYT-3).
//!
//! A gap is counted in local days from one date to the next with something authored (imported records are
//! not), less the whole days between them that declared closures close. It belongs to the window of the record that
//! ends it, wherever it began, so that each silence is told once; the one that lasts at the export has no end and is not.
//! n is the number of weeks that the archive covers in the window.

use crate::indicator::{Indicator, Reason, Sample, Standing, Unit, View};

/// The longest one.
pub static LONGEST: Indicator = Indicator {
    id: "longest-silence",
    card: Some("RYT-3"),
    unit: Unit::Days,
    minimum: MINIMUM,
    standing: Standing::Headline,
    measure: |view| summed(view, |gaps| gaps.iter().copied().max().unwrap_or_default()),
    ..Indicator::BASE
};

/// The long ones.
pub static LONG: Indicator = Indicator {
    id: "long-silences",
    card: Some("RYT-3"),
    unit: Unit::Index,
    minimum: MINIMUM,
    measure: |view| {
        summed(view, |gaps| {
            i64::try_from(gaps.iter().filter(|&&gap| gap > LONG_DAYS).count()).unwrap_or(i64::MAX)
        })
    },
    ..Indicator::BASE
};

/// Fewest weeks.
const MINIMUM: u64 = 26;
/// More days than this are a long silence.
const LONG_DAYS: i64 = 14;

fn summed(view: &View, of: fn(&[i64]) -> i64) -> Result<Sample, Reason> {
    let n = view.covered_weeks()?.len() as u64;
    let dates = view.dialogue.authored_days();
    if n < MINIMUM {
        return Ok(Sample::TooFew { k: None, n });
    }
    if !dates.iter().any(|&date| view.holds(date)) {
        return Err(Reason::NoPosts);
    }
    let closed = view.closed_days();
    let ends = dates.windows(2).filter(|pair| view.holds(pair[1]));
    let gaps: Vec<i64> = ends.map(|pair| closed.gap(pair[0], pair[1])).collect();
    if gaps.is_empty() {
        // The only day with something written is the archive's first one.
        return Err(Reason::ArchiveTooShort);
    }
    Ok(Sample::Estimate { value: of(&gaps) as f64, k: None, n, interval: None })
}
