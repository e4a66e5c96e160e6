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
        .flat_map(|(_, activity)| account.attachments(activity))
        .filter(|attachment| attachment.media == Media::Image);
    let (mut k, mut n) = (0, 0);
    for image in images {
        n += 1;
        k += u64::from(image.description.is_some());
    }
    Ok(Sample::Census { k, n })
}
