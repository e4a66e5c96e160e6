//! `dialogue-share` (INT-1): replies / (replies + publications) (PRECISIONS 48; Lovejoy, Waters & Saxton 2012).

use crate::dialogue::RecordKind;
use crate::indicator::{Comparison, Indicator, Reason, Sample, Standing, Unit, View};

/// The figure.
pub static INDICATOR: Indicator = Indicator {
    id: "dialogue-share",
    card: Some("INT-1"),
    unit: Unit::Share,
    minimum: 50,
    standing: Standing::Headline,
    comparison: Comparison::Difference,
    trend: true,
    pooled: true,
    measure,
    ..Indicator::BASE
};

fn measure(view: &View) -> Result<Sample, Reason> {
    view.require_whole(view.dialogue.account.network.fields.replies)?;
    Ok(Sample::Share(
        view.records()
            .filter(|(record, _)| record.kind == RecordKind::Reply || record.kind.is_publication())
            .map(|(record, _)| (record.date, record.kind == RecordKind::Reply))
            .collect(),
    ))
}
