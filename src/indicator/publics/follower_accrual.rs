//! `follower-accrual` (PUB-12): current followers who began to follow in the year, survivors only (Meeder et al. 2011).
//!
//! Of the latest list, by its own dates or by its order as `followers-over-1-year-share`. In the second case the
//! dates are lower bounds: the interval reaches to the number that dates later by the list's own spacing would
//! give, and years before the first dated account are withheld (`gate`). A year that begins after the list was
//! made has no list (`no-list`). n = followers whose date is known or bounded.

use crate::indicator::{Indicator, Reason, Sample, Span, Unit, View};

/// The figure.
pub static INDICATOR: Indicator = Indicator {
    id: "follower-accrual",
    card: Some("PUB-12"),
    unit: Unit::People,
    minimum: 200,
    span: Span::Years,
    measure,
    ..Indicator::BASE
};

fn measure(view: &View) -> Result<Sample, Reason> {
    view.require(view.dialogue.account.network.fields.followers)?;
    let dates = view.follow_dates()?;
    let from = view.calendar.start_of(view.first_day());
    let to = view.calendar.start_of(view.last_day().succ_opt().unwrap_or(view.last_day()));
    if from > dates.listed {
        return Err(Reason::NoList);
    }
    let n = dates.since.len() as u64;
    let began = |later: i64| {
        let inside = |since: i64| (from..to).contains(&since.saturating_add(later));
        dates.since.iter().flatten().filter(|&&since| inside(since)).count() as f64
    };
    let value = began(0);
    let Some(spacing) = dates.spacing else {
        return Ok(Sample::Estimate { value, k: None, n, interval: None });
    };
    if dates.since.iter().flatten().min().is_none_or(|&first| first > from) {
        return Err(Reason::Gate);
    }
    let shifted = began(spacing);
    Ok(Sample::Estimate { value, k: None, n, interval: Some((value.min(shifted), value.max(shifted))) })
}
