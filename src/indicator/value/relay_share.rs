//! `relay-share` (VAL-7): reposts and quotes of others / (reposts of others + publications) (PRECISIONS 49).

use crate::indicator::{Comparison, Indicator, Sample, Standing, Unit, View};

/// The figure.
pub static INDICATOR: Indicator = Indicator {
    id: "relay-share",
    card: Some("VAL-7"),
    unit: Unit::Share,
    minimum: 50,
    standing: Standing::Headline,
    comparison: Comparison::Difference,
    trend: true,
    pooled: true,
    measure: |view: &View| Ok(Sample::Share(view.relays()?.collect())),
    ..Indicator::BASE
};
