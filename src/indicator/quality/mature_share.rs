//! `mature-share` (QUA-2): publications whose counters have settled at the export / publications, where a counter is told at all (Pfeffer, Matter & Sargsyan 2023).

use crate::indicator::{Indicator, Sample, Standing, Unit};

/// The figure.
pub static INDICATOR: Indicator = Indicator {
    id: "mature-share",
    card: Some("QUA-2"),
    unit: Unit::Share,
    minimum: 30,
    standing: Standing::Headline,
    measure: |view| {
        let fields = &view.dialogue.account.network.fields;
        view.require(fields.likes.max(fields.reposts))?;
        let n = view.publications().count() as u64;
        Ok(Sample::Census { k: view.mature_publications().count() as u64, n })
    },
    ..Indicator::BASE
};
