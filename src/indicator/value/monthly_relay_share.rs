//! `monthly-relay-share` (VAL-7): the median of the relay shares of the months (INDICATORS VAL-7, robust).
//!
//! Units of `relay-share`, months of `monthly-dialogue-share`: local calendar months that hold a unit, each month
//! alike; n = such months, at least six. Interval: order statistics.

use crate::indicator::view::Months;
use crate::indicator::{Indicator, Sample, Unit, View};

/// The figure.
pub static INDICATOR: Indicator = Indicator {
    id: "monthly-relay-share",
    card: Some("VAL-7"),
    unit: Unit::Share,
    minimum: 6,
    measure: |view: &View| Ok(Sample::Values(view.relays()?.collect::<Months>().shares())),
    ..Indicator::BASE
};
