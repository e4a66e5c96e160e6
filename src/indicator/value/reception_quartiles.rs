//! `reception-lower-quartile`, `reception-upper-quartile` and `reception-trimmed-mean` (VAL-4): the spread around the usual reception, likes + reposts of mature publications where both are known (Tukey; Huber).
//!
//! Quartiles of type 7 with their exact order-statistic intervals; the mean without the lowest and the
//! highest 10 % of publications with its block bootstrap by ISO weeks.

use crate::indicator::{Indicator, Reason, Sample, Unit, View, redraw};
use crate::stats::quantile;
use crate::stats::trimmed_mean::trimmed_mean;

/// A quarter of the publications received at most this.
pub static LOWER: Indicator = indicator("reception-lower-quartile", |view| quartile(view, 0.25));
/// A quarter received at least this.
pub static UPPER: Indicator = indicator("reception-upper-quartile", |view| quartile(view, 0.75));
/// The mean without the extremes.
pub static TRIMMED: Indicator = indicator("reception-trimmed-mean", |view| {
    let units = view.reactions()?;
    let n = units.len() as u64;
    if n < MINIMUM {
        return Ok(Sample::TooFew { k: None, n });
    }
    let mean = redraw::Spread::new(&units).estimate(view.shows_doubt(), |table| trimmed_mean(table, TRIM));
    let (value, interval) = mean.ok_or(Reason::Gate)?;
    Ok(Sample::Estimate { value, k: None, n, interval })
});

/// Fewest publications.
const MINIMUM: u64 = 20;
/// Left out at either end.
const TRIM: f64 = 0.10;

const fn indicator(id: &'static str, measure: fn(&View) -> Result<Sample, Reason>) -> Indicator<'static> {
    Indicator {
        id,
        card: Some("VAL-4"),
        unit: Unit::Interactions,
        minimum: MINIMUM,
        received: true,
        measure,
        ..Indicator::BASE
    }
}

fn quartile(view: &View, p: f64) -> Result<Sample, Reason> {
    let mut values: Vec<f64> = view.reactions()?.into_iter().map(|(_, received)| received as f64).collect();
    values.sort_by(f64::total_cmp);
    let n = values.len() as u64;
    let Some(value) = quantile::quantile(&values, p).filter(|_| n >= MINIMUM) else {
        return Ok(Sample::TooFew { k: None, n });
    };
    let interval = quantile::quantile_interval(&values, p).map(|ends| (ends.low, ends.high));
    Ok(Sample::Estimate { value, k: None, n, interval })
}
