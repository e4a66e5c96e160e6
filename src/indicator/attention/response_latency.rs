//! `response-latency` (ATT-1): median latency of all replies that have one, the later ones of an exchange included (PRECISIONS 37 and 40).

use crate::indicator::{Indicator, Reason, Sample, Unit, View};

/// The figure.
pub static INDICATOR: Indicator = Indicator {
    id: "response-latency",
    card: Some("ATT-1"),
    unit: Unit::Seconds,
    minimum: 20,
    pooled: true,
    measure,
    ..Indicator::BASE
};

fn measure(view: &View) -> Result<Sample, Reason> {
    let timed = view.timed_replies()?;
    Ok(Sample::Values(timed.iter().map(|reply| reply.latency as f64 / 1000.0).collect()))
}
