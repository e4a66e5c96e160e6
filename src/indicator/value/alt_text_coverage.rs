//! `alt-text-coverage` (VAL-11): images with a text alternative / images of authored records (PRECISIONS 51; WCAG 2 SC 1.1.1).

use crate::indicator::{Comparison, Indicator, Reason, Sample, Standing, Unit, View};
use crate::model::Media;

/// The figure.
pub static INDICATOR: Indicator = Indicator {
    id: "alt-text-coverage",
    card: Some("VAL-11"),
    unit: Unit::Share,
    minimum: 20,
    standing: Standing::Headline,
    comparison: Comparison::Difference,
    trend: true,
    pooled: true,
    measure,
    ..Indicator::BASE
};

fn measure(view: &View) -> Result<Sample, Reason> {
    let account = view.dialogue.account;
    view.require(account.network.fields.descriptions)?;
    let images = view
        .records()
        .filter(|(record, _)| record.kind.is_authored())
        .flat_map(|(record, activity)| account.attachments(activity).iter().map(|one| (record.date, one)))
        .filter(|(_, attachment)| attachment.media == Media::Image);
    Ok(Sample::Whole(images.map(|(date, image)| (date, image.description.is_some())).collect()))
}
