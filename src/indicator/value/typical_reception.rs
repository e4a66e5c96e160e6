//! `typical-reception` (VAL-4): median of likes + reposts over mature publications where both are known (PRECISIONS 50).

use crate::indicator::{Comparison, Indicator, Reason, Sample, Standing, Unit, View};

/// The figure.
pub static INDICATOR: Indicator = Indicator {
    id: "typical-reception",
    card: Some("VAL-4"),
    unit: Unit::Interactions,
    minimum: 20,
    standing: Standing::Headline,
    comparison: Comparison::Ratio,
    trend: true,
    received: true,
    measure,
    ..Indicator::BASE
};

fn measure(view: &View) -> Result<Sample, Reason> {
    let fields = &view.dialogue.account.network.fields;
    view.require(fields.likes.min(fields.reposts))?;
    Ok(Sample::Values(
        view.mature_publications()
            .filter_map(|(_, activity)| Some(f64::from(activity.likes?) + f64::from(activity.reposts?)))
            .collect(),
    ))
}
