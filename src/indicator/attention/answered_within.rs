//! `answered-within-1h-share` and `answered-within-24h-share` (ATT-2): replies with L at most one hour, one day (PRECISIONS 42).

use crate::indicator::{Comparison, Indicator, Reason, Sample, Standing, Unit, View};

/// Within one hour.
pub static ONE_HOUR: Indicator = Indicator {
    id: "answered-within-1h-share",
    card: Some("ATT-2"),
    unit: Unit::Share,
    minimum: 30,
    standing: Standing::Headline,
    comparison: Comparison::Difference,
    trend: true,
    pooled: true,
    measure: |view| within(view, 3_600_000),
    ..Indicator::BASE
};

/// Within 24 hours.
pub static ONE_DAY: Indicator = Indicator {
    id: "answered-within-24h-share",
    card: Some("ATT-2"),
    unit: Unit::Share,
    minimum: 30,
    standing: Standing::Headline,
    comparison: Comparison::Difference,
    trend: true,
    pooled: true,
    measure: |view| within(view, 86_400_000),
    ..Indicator::BASE
};

fn within(view: &View, limit: i64) -> Result<Sample, Reason> {
    let timed = view.timed_replies()?;
    Ok(Sample::Share(timed.iter().map(|reply| (reply.record.date, reply.latency <= limit)).collect()))
}
