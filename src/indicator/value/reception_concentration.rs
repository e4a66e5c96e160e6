//! `reception-gini`, `reception-top-share` and `zero-reception-share` (VAL-6): Gini of what mature publications received times n/(n−1), part of it that the 5 % most taken up received, share that received nothing (Gini 1912; Lorenz 1905; Deltas 2003).
//!
//! Received are likes + reposts, or the one of them that the network tells. When nothing was received at all
//! there is no concentration: `gate`. The top 5 % are interpolated on the Lorenz curve. Intervals: block
//! bootstrap by ISO weeks for the first two, Wilson on n* for the share of publications. A change of the Gini is
//! told without a caveat only if it has the same word without the publication that received most (QUA-7).

use crate::indicator::{
    Agreement, Check, Comparison, Indicator, Reason, Sample, Standing, Unit, View, redraw,
};
use crate::stats::gini::{gini, top_share};

/// How unequal.
pub static GINI: Indicator = Indicator {
    unit: Unit::Index,
    standing: Standing::Headline,
    comparison: Comparison::Difference,
    checks: &[Check {
        caveat: "one-post-decides",
        agreement: Agreement::Word,
        measure: |view| {
            let mut units = view.interactions()?;
            if let Some((top, _)) = units.iter().enumerate().max_by_key(|(_, unit)| unit.1) {
                units.remove(top);
            }
            concentration(view, &units, gini)
        },
    }],
    trend: true,
    ..indicator("reception-gini", |view| concentration(view, &view.interactions()?, gini))
};
/// What the few most taken up received.
pub static TOP: Indicator = indicator("reception-top-share", |view| {
    concentration(view, &view.interactions()?, |table| top_share(table, TOP_PART))
});
/// Nothing received.
pub static ZERO: Indicator = indicator("zero-reception-share", |view| {
    let units = view.interactions()?;
    Ok(Sample::Share(units.into_iter().map(|(date, received)| (date, received == 0)).collect()))
});

/// Fewest publications.
const MINIMUM: u64 = 30;
/// The part of publications that is the top.
const TOP_PART: f64 = 0.05;

const fn indicator(id: &'static str, measure: fn(&View) -> Result<Sample, Reason>) -> Indicator<'static> {
    Indicator {
        id,
        card: Some("VAL-6"),
        unit: Unit::Share,
        minimum: MINIMUM,
        received: true,
        measure,
        ..Indicator::BASE
    }
}

fn concentration(
    view: &View,
    units: &[(chrono::NaiveDate, u64)],
    statistic: fn(&[(u64, u64)]) -> Option<f64>,
) -> Result<Sample, Reason> {
    let n = units.len() as u64;
    if n < MINIMUM {
        return Ok(Sample::TooFew { k: None, n });
    }
    let (value, interval) =
        redraw::Spread::new(units).estimate(view.shows_doubt(), statistic).ok_or(Reason::Gate)?;
    Ok(Sample::Estimate { value, k: None, n, interval })
}
