//! `working-day-response-share` (ATT-3): replies that took at most one opening day of opening time, `L_w` ≤ H (PRECISIONS 62 and 63).

use crate::indicator::{Comparison, Indicator, Reason, Sample, Standing, Unit, View};

/// The figure.
pub static INDICATOR: Indicator = Indicator {
    id: "working-day-response-share",
    card: Some("ATT-3"),
    unit: Unit::Share,
    minimum: 30,
    standing: Standing::Headline,
    comparison: Comparison::Difference,
    trend: true,
    pooled: true,
    measure,
    ..Indicator::BASE
};

fn measure(view: &View) -> Result<Sample, Reason> {
    let opening = view.house.opening.ok_or(Reason::NoOpeningHours)?;
    let timed = view.timed_replies()?;
    Ok(Sample::Share(
        timed.iter().map(|reply| (reply.record.date, reply.within_opening_day(opening))).collect(),
    ))
}
