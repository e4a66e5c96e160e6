//! `working-day-response-share` (ATT-3): replies that took at most one opening day of opening time, `L_w` ≤ H (PRECISIONS 62 and 63).

use crate::calendar::Opening;
use crate::indicator::{Indicator, Reason, Sample, Span, Unit, View};

use super::replies::{self, TimedReply};

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
    let timed = replies::timed(view)?;
    Ok(Sample::Share(timed.iter().map(|reply| (reply.record.date, in_time(opening, reply))).collect()))
}

/// Whether the opening time between question and answer is at most one opening day.
pub(super) fn in_time(opening: &Opening, reply: &TimedReply) -> bool {
    let answered = reply.activity.published;
    opening.open_between(answered - reply.latency, answered) as f64 <= opening.day_ms()
}
