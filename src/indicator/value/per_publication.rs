//! `likes-per-publication` (VAL-1 P2) and `reposts-per-publication` (VAL-2 V2): Σ received / mature publications whose counter is known (Bonsón & Ratkai 2013).
//!
//! Interval: block bootstrap by ISO weeks.

use crate::indicator::{Indicator, Reason, Sample, Unit, View, redraw};
use crate::model::Activity;

/// Likes.
pub static LIKES: Indicator = Indicator {
    id: "likes-per-publication",
    card: Some("VAL-1"),
    unit: Unit::PerPublication,
    minimum: MINIMUM,
    received: true,
    measure: |view| {
        view.require(view.dialogue.account.network.fields.likes)?;
        mean(view, |activity| activity.likes)
    },
    ..Indicator::BASE
};

/// Reposts.
pub static REPOSTS: Indicator = Indicator {
    id: "reposts-per-publication",
    card: Some("VAL-2"),
    unit: Unit::PerPublication,
    minimum: MINIMUM,
    received: true,
    measure: |view| {
        view.require(view.dialogue.account.network.fields.reposts)?;
        mean(view, |activity| activity.reposts)
    },
    ..Indicator::BASE
};

/// Fewest publications.
const MINIMUM: u64 = 30;

fn mean(view: &View, counter: fn(&Activity) -> Option<u32>) -> Result<Sample, Reason> {
    let units: Vec<_> = view
        .mature_publications()
        .filter_map(|(date, activity)| Some((date, f64::from(counter(activity)?), 1.0)))
        .collect();
    let n = units.len() as u64;
    if n < MINIMUM {
        return Ok(Sample::TooFew { k: None, n });
    }
    let (value, interval) = redraw::ratio(&units).ok_or(Reason::Gate)?;
    Ok(Sample::Estimate { value, k: None, n, interval })
}
