//! `answered-within-1h-share`, `answered-within-4h-share`, `answered-within-24h-share` and `answered-same-day-share` (ATT-2): replies with L at most one hour, four hours, one day (PRECISIONS 42), and on the local date of their parent.

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

/// Within four hours.
pub static FOUR_HOURS: Indicator = Indicator {
    id: "answered-within-4h-share",
    card: Some("ATT-2"),
    unit: Unit::Share,
    minimum: 30,
    pooled: true,
    measure: |view| within(view, 4 * 3_600_000),
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

/// On the same local date.
pub static SAME_DAY: Indicator = Indicator {
    id: "answered-same-day-share",
    card: Some("ATT-2"),
    unit: Unit::Share,
    minimum: 30,
    pooled: true,
    measure: |view| {
        let timed = view.timed_replies()?;
        let asked = |latency: i64, answered: i64| view.calendar.date(answered - latency);
        Ok(Sample::Share(
            timed
                .iter()
                .map(|reply| {
                    let date = reply.record.date;
                    (date, asked(reply.latency, reply.activity.published) == date)
                })
                .collect(),
        ))
    },
    ..Indicator::BASE
};

fn within(view: &View, limit: i64) -> Result<Sample, Reason> {
    let timed = view.timed_replies()?;
    Ok(Sample::Share(timed.iter().map(|reply| (reply.record.date, reply.latency <= limit)).collect()))
}
