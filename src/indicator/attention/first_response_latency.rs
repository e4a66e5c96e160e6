//! `first-response-latency` (ATT-1): median latency of the replies that open an exchange (PRECISIONS 41).

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
    // One record may open exchanges with several people: it answered once.
    let mut openings: Vec<u32> =
        dialogue.exchanges_in(view.dates()).map(|(events, _)| events[0].record).collect();
    openings.dedup();
    let latencies = openings
        .into_iter()
        .filter_map(|index| dialogue.timing(&dialogue.records[index as usize]).latency())
        .map(|milliseconds| milliseconds as f64 / 1000.0)
        .collect();
    Ok(Sample::Values(latencies))
}
