//! `opening-hours-latency` (ATT-3): median opening time between a message and its answer, `L_w`, over the replies with a latency (PRECISIONS 62 and 63).
//!
//! An answer outside opening hours before the next opening took none: `L_w` = 0.

use crate::indicator::{Comparison, Indicator, Reason, Sample, Standing, Unit, View};

/// The figure.
pub static INDICATOR: Indicator = Indicator {
    id: "opening-hours-latency",
    card: Some("ATT-3"),
    unit: Unit::OpeningSeconds,
    minimum: 20,
    standing: Standing::Headline,
    comparison: Comparison::Ratio,
    trend: true,
    pooled: true,
    measure,
    ..Indicator::BASE
};

fn measure(view: &View) -> Result<Sample, Reason> {
    let opening = view.house.opening.ok_or(Reason::NoOpeningHours)?;
    let timed = view.timed_replies()?;
    Ok(Sample::Values(timed.iter().map(|reply| reply.opening_time(opening) as f64 / 1000.0).collect()))
}
