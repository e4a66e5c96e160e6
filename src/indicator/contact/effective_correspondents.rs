//! `effective-correspondents` (CON-4, D2u): N(N−1)/Σx(x−1) over contact-days x of each person (PRECISIONS 46; Simpson 1949; Jost 2006).

use crate::indicator::{Comparison, Indicator, Reason, Sample, Standing, Unit, View};
use crate::stats::diversity;

/// The figure.
pub static INDICATOR: Indicator = Indicator {
    id: "effective-correspondents",
    card: Some("CON-4"),
    unit: Unit::People,
    minimum: MINIMUM,
    standing: Standing::Headline,
    comparison: Comparison::Ratio,
    trend: true,
    measure,
    ..Indicator::BASE
};

/// Fewest contact-days.
const MINIMUM: u64 = 50;

fn measure(view: &View) -> Result<Sample, Reason> {
    view.require(view.dialogue.account.network.fields.mentions)?;
    let days: Vec<u64> = view.contact_days().into_values().collect();
    let n = days.iter().sum();
    if n < MINIMUM {
        return Ok(Sample::TooFew { k: None, n });
    }
    let (value, interval) = diversity::effective_number(&days).ok_or(Reason::NoRepeatedContact)?;
    Ok(Sample::Estimate { value, k: None, n, interval: Some((interval.low, interval.high)) })
}
