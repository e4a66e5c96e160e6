//! `relation-seniority`, `relations-over-2-years-share` and `relations-over-5-years-share` (PUB-6): age of the relations with the people answered in the last 12 months, since the first answer of the archive (tenure measures of customer relations).
//!
//! Decides: a state at the last day of the window or of the export, whichever comes first, over the 12 months
//! that end with it; an age is a difference of dates over 365.25 days. No age can exceed the archive's: a share is
//! told only when the archive reaches further back than its years (`archive-too-short`), and neither is compared.
//! Intervals: order statistics; Wilson without design effect, as the units are people.

use chrono::NaiveDate;

use crate::calendar::minus_months;
use crate::indicator::{Indicator, Reason, Sample, Standing, Unit, View};
use crate::stats::wilson;

/// The median.
pub static INDICATOR: Indicator = Indicator {
    id: "relation-seniority",
    card: Some("PUB-6"),
    unit: Unit::Years,
    minimum: MINIMUM,
    standing: Standing::Headline,
    measure: |view| {
        let today = view.reference_day();
        let years = |first: NaiveDate| (today - first).num_days() as f64 / 365.25;
        Ok(Sample::Values(beginnings(view)?.into_iter().map(years).collect()))
    },
    ..Indicator::BASE
};

/// More than two years.
pub static TWO_YEARS: Indicator = Indicator {
    id: "relations-over-2-years-share",
    card: Some("PUB-6"),
    unit: Unit::Share,
    minimum: MINIMUM,
    measure: |view| over(view, 2),
    ..Indicator::BASE
};

/// More than five years.
pub static FIVE_YEARS: Indicator = Indicator {
    id: "relations-over-5-years-share",
    card: Some("PUB-6"),
    unit: Unit::Share,
    minimum: MINIMUM,
    measure: |view| over(view, 5),
    ..Indicator::BASE
};

/// Fewest people.
const MINIMUM: u64 = 30;

/// The first reply-day of each person answered in the 12 months up to the reference day.
fn beginnings(view: &View) -> Result<Vec<NaiveDate>, Reason> {
    let dialogue = view.dialogue;
    view.require(dialogue.account.network.fields.people_answered)?;
    let today = view.reference_day();
    let after = minus_months(today, 12).succ_opt().unwrap_or(today);
    let first = |person| dialogue.relation(person).map(|relation| relation.first);
    Ok(view.people_answered(after, today).into_iter().filter_map(first).collect())
}

fn over(view: &View, years: u32) -> Result<Sample, Reason> {
    let beginnings = beginnings(view)?;
    let start = view.dialogue.start.ok_or(Reason::NoPosts)?;
    let limit = minus_months(view.reference_day(), 12 * years);
    if start >= limit {
        return Err(Reason::ArchiveTooShort);
    }
    let n = beginnings.len() as u64;
    let k = beginnings.iter().filter(|&&first| first < limit).count() as u64;
    if n < MINIMUM {
        return Ok(Sample::TooFew { k: Some(k), n });
    }
    let value = k as f64 / n as f64;
    let interval = wilson::wilson(value, n as f64);
    Ok(Sample::Estimate { value, k: Some(k), n, interval: Some((interval.low, interval.high)) })
}
