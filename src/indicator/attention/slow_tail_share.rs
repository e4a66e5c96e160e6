//! `slow-tail-share` (ATT-4): replies with L over seven days (PRECISIONS 43; Services Publics+ commitment 4).

use crate::indicator::{Comparison, Indicator, Reason, Sample, Standing, Unit, View};

/// The figure.
pub static INDICATOR: Indicator = Indicator {
    id: "slow-tail-share",
    card: Some("ATT-4"),
    unit: Unit::Share,
    minimum: 30,
    standing: Standing::Headline,
    comparison: Comparison::Difference,
    trend: true,
    pooled: true,
    measure,
    ..Indicator::BASE
};

/// Seven days, milliseconds.
const WEEK: i64 = 604_800_000;

fn measure(view: &View) -> Result<Sample, Reason> {
    let timed = view.timed_replies()?;
    Ok(Sample::Share(timed.iter().map(|reply| (reply.record.date, reply.latency > WEEK)).collect()))
}
