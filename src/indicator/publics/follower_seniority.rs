//! `followers-over-1-year-share`, `followers-over-3-years-share`, `followers-over-5-years-share`: current followers who have followed for longer / current followers (PUB-12; Meeder et al. 2011).
//!
//! Survivors only: who left is in no list. A dated list is a census. A list in the order of following gives
//! lower bounds of the dates: the share is then the largest possible one, and the interval reaches down
//! to the share that dates later by the list's own spacing give. An account of before 2016 has no date:
//! years that would need one are withheld (`gate`).

use chrono::Months;

use crate::calendar::utc;
use crate::indicator::{Indicator, Reason, Sample, Span, Unit, View};

/// More than one year.
pub static ONE_YEAR: Indicator = indicator("followers-over-1-year-share", |view| share(view, 1));
/// More than three years.
pub static THREE_YEARS: Indicator = indicator("followers-over-3-years-share", |view| share(view, 3));
/// More than five years.
pub static FIVE_YEARS: Indicator = indicator("followers-over-5-years-share", |view| share(view, 5));

const fn indicator(id: &'static str, measure: fn(&View) -> Result<Sample, Reason>) -> Indicator<'static> {
    Indicator {
        id,
        card: Some("PUB-12"),
        unit: Unit::Share,
        minimum: 200,
        span: Span::All,
        measure,
        ..Indicator::BASE
    }
}

fn share(view: &View, years: u32) -> Result<Sample, Reason> {
    let dates = view.follow_dates()?;
    let n = dates.since.len() as u64;
    let cut = utc(dates.listed).checked_sub_months(Months::new(12 * years)).ok_or(Reason::Gate)?;
    let cut = cut.timestamp_millis();
    let before = |later: i64| {
        let long = |since: &&Option<i64>| since.is_none_or(|since| since.saturating_add(later) < cut);
        dates.since.iter().filter(long).count() as u64
    };
    let k = before(0);
    let Some(spacing) = dates.spacing else { return Ok(Sample::Census { k, n }) };
    if dates.since.iter().flatten().min().is_none_or(|&first| first > cut) {
        return Err(Reason::Gate);
    }
    let of = |k: u64| k as f64 / n as f64;
    Ok(Sample::Estimate { value: of(k), k: Some(k), n, interval: Some((of(before(spacing)), of(k))) })
}
