//! `slow-tail-latency` (ATT-4): the latency that nine replies of ten do not exceed, the 90 % quantile of type 7 (PRECISIONS 37 and 40).
//!
//! Order-statistic interval, as for medians.

use crate::indicator::{Indicator, Reason, Sample, Unit, View};

/// The figure.
pub static INDICATOR: Indicator = Indicator {
    id: "slow-tail-latency",
    card: Some("ATT-4"),
    unit: Unit::Seconds,
    minimum: 40,
    pooled: true,
    measure,
    ..Indicator::BASE
};

fn measure(view: &View) -> Result<Sample, Reason> {
    let timed = view.timed_replies()?;
    let values = timed.iter().map(|reply| reply.latency as f64 / 1000.0).collect();
    Ok(Sample::Quantile { p: 0.90, values })
}
