//! `typical-likes` (VAL-1): median of the likes of mature publications, beside their mean (INDICATORS, VAL-1; PRECISIONS 60).

use crate::indicator::{Indicator, Sample, Unit};

/// The figure.
pub static INDICATOR: Indicator = Indicator {
    id: "typical-likes",
    card: Some("VAL-1"),
    unit: Unit::Interactions,
    minimum: 30,
    received: true,
    measure: |view| {
        view.require(view.dialogue.account.network.fields.likes)?;
        Ok(Sample::Values(
            view.mature_publications().filter_map(|(_, activity)| activity.likes.map(f64::from)).collect(),
        ))
    },
    ..Indicator::BASE
};
