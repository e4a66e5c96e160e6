//! `spontaneous-outreach-share` (CON-3): mentions and quotes that contact somebody, out of these and replies (PRECISIONS 45; Waters & Jamal 2011).

use crate::dialogue::RecordKind;
use crate::indicator::{Comparison, Indicator, Reason, Sample, Standing, Unit, View};

/// The figure.
pub static INDICATOR: Indicator = Indicator {
    id: "spontaneous-outreach-share",
    card: Some("CON-3"),
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
    view.require(view.dialogue.account.network.fields.mentions)?;
    Ok(Sample::Share(
        view.records()
            .filter_map(|(record, _)| match record.kind {
                RecordKind::Reply => Some((record.date, false)),
                RecordKind::Mention | RecordKind::Quote if record.contacts => Some((record.date, true)),
                _ => None,
            })
            .collect(),
    ))
}
