//! `active-weeks-share` (RYT-2): ISO weeks with something authored / weeks of the window that the archive covers (PRECISIONS 53).

use crate::dialogue::RecordKind;
use crate::indicator::{Comparison, Indicator, Sample, Standing, Unit};

/// The figure.
pub static INDICATOR: Indicator = Indicator {
    id: "active-weeks-share",
    card: Some("RYT-2"),
    unit: Unit::Share,
    minimum: 26,
    standing: Standing::Headline,
    comparison: Comparison::Difference,
    pooled: true,
    measure: |view| {
        let covered = view.covered_weeks()?;
        let active = view.weeks_with(RecordKind::is_authored);
        Ok(Sample::Census { k: active.intersection(&covered).count() as u64, n: covered.len() as u64 })
    },
    ..Indicator::BASE
};
