//! `first-response-latency` (ATT-1): median latency of the replies that open an exchange (PRECISIONS 41).

use std::collections::HashSet;

use crate::indicator::{Comparison, Indicator, Reason, Sample, Standing, Unit, View};

/// The figure.
pub static INDICATOR: Indicator = Indicator {
    id: "first-response-latency",
    card: Some("ATT-1"),
    unit: Unit::Seconds,
    minimum: 20,
    standing: Standing::Headline,
    comparison: Comparison::Ratio,
    trend: true,
    pooled: true,
    measure,
    ..Indicator::BASE
};

fn measure(view: &View) -> Result<Sample, Reason> {
    let dialogue = view.dialogue;
    view.timed_replies()?;
    let openings: HashSet<u32> =
        dialogue.exchanges.iter().map(|exchange| dialogue.contacts[exchange.events.start].record).collect();
    let latencies = openings
        .into_iter()
        .map(|index| &dialogue.records[index as usize])
        .filter(|record| view.holds(record.date))
        .filter_map(|record| record.timing.latency())
        .map(|milliseconds| milliseconds as f64 / 1000.0)
        .collect();
    Ok(Sample::Values(latencies))
}
