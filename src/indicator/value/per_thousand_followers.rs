//! `likes-per-thousand-followers` (VAL-1 P3), `reposts-per-thousand-followers` (VAL-2 V3) and `engagement-index` (VAL-3 E = P3 + C3 + V3): 1000 · Σ received / (publications · followers) (Bonsón & Ratkai 2013; Bonsón, Royo & Ratkai 2015).
//!
//! The number of followers is that of the latest export's list. Therefore only the mature publications of
//! the 12 months before the export count (local date after the export's less 12 months): today's followers
//! are no denominator of past years. E adds the means of likes, comments and reposts over publications
//! where all three are known; where a network tells only two there is no E. Interval: block bootstrap by ISO weeks.

use crate::indicator::{Indicator, Reason, Sample, Span, Unit, View, redraw};
use crate::model::{Account, Activity};

/// Likes.
pub static LIKES: Indicator = indicator("likes-per-thousand-followers", "VAL-1", |view| {
    view.require(view.dialogue.account.network.fields.likes)?;
    per_thousand(view, |_, activity| activity.likes.map(f64::from))
});

/// Reposts.
pub static REPOSTS: Indicator = indicator("reposts-per-thousand-followers", "VAL-2", |view| {
    view.require(view.dialogue.account.network.fields.reposts)?;
    per_thousand(view, |_, activity| activity.reposts.map(f64::from))
});

/// Likes, comments and reposts.
pub static ENGAGEMENT: Indicator = indicator("engagement-index", "VAL-3", |view| {
    let fields = &view.dialogue.account.network.fields;
    view.require(fields.likes.min(fields.comments).min(fields.reposts))?;
    per_thousand(view, |account, activity| {
        Some(
            f64::from(activity.likes?)
                + f64::from(account.aside(activity).comments?)
                + f64::from(activity.reposts?),
        )
    })
});

/// Fewest publications.
const MINIMUM: u64 = 30;

const fn indicator(
    id: &'static str,
    card: &'static str,
    measure: fn(&View) -> Result<Sample, Reason>,
) -> Indicator<'static> {
    Indicator {
        id,
        card: Some(card),
        unit: Unit::Index,
        minimum: MINIMUM,
        span: Span::All,
        received: true,
        measure,
        ..Indicator::BASE
    }
}

fn per_thousand(view: &View, received: fn(&Account, &Activity) -> Option<f64>) -> Result<Sample, Reason> {
    let followers = view.followers_at_export()? as f64;
    let units: Vec<_> = view
        .last_year_publications()
        .filter_map(|(date, activity)| {
            Some((date, received(view.dialogue.account, activity)?, followers / 1000.0))
        })
        .collect();
    let n = units.len() as u64;
    if n < MINIMUM {
        return Ok(Sample::TooFew { k: None, n });
    }
    let (value, interval) = redraw::ratio(&units).ok_or(Reason::Gate)?;
    Ok(Sample::Estimate { value, k: None, n, interval })
}
