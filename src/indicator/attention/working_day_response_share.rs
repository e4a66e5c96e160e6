//! `working-day-response-share` (ATT-3): replies that took at most one opening day of opening time, `L_w` ≤ H (PRECISIONS 62 and 63).

use crate::indicator::{Indicator, Reason, Sample, Span, Unit, View};

/// The figure.
pub static INDICATOR: Indicator = Indicator {
    id: "working-day-response-share",
    card: Some("ATT-3"),
    unit: Unit::Share,
    minimum: 30,
    span: Span::Every,
    pooled: true,
    received: false,
    measure,
};

fn measure(view: &View) -> Result<Sample, Reason> {
    let opening = view.opening.ok_or(Reason::NoOpeningHours)?;
    let timed = view.timed_replies()?;
    Ok(Sample::Share(
        timed.iter().map(|reply| (reply.record.date, reply.within_opening_day(opening))).collect(),
    ))
}
