//! `dateable-parents-share` (QUA-3): replies whose parent is dated, impossibly or not, out of all replies (PRECISIONS 39).

use crate::indicator::{Comparison, Indicator, Reason, Sample, Standing, Unit, View};

/// The figure.
pub static INDICATOR: Indicator = Indicator {
    id: "dateable-parents-share",
    card: Some("QUA-3"),
    unit: Unit::Share,
    minimum: 30,
    standing: Standing::Headline,
    comparison: Comparison::Difference,
    trend: true,
    pooled: true,
    measure,
    ..Indicator::BASE
};

fn measure(view: &View) -> Result<Sample, Reason> {
    view.require(view.dialogue.account.network.fields.parent_times)?;
    Ok(Sample::Share(view.replies().map(|(record, _)| (record.date, record.timed.is_dated())).collect()))
}
