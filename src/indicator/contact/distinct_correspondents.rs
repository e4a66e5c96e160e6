//! `distinct-correspondents` (CON-1): how many people were contacted, those with at least one contact-day (PRECISIONS 44; Bortree & Seltzer 2009).

use crate::indicator::{Comparison, Indicator, Reason, Sample, Standing, Unit, View};

/// The figure.
pub static INDICATOR: Indicator = Indicator {
    id: "distinct-correspondents",
    card: Some("CON-1"),
    unit: Unit::People,
    minimum: 0,
    standing: Standing::Headline,
    comparison: Comparison::Count,
    trend: true,
    measure,
    ..Indicator::BASE
};

fn measure(view: &View) -> Result<Sample, Reason> {
    view.require(
        view.dialogue
            .account
            .network
            .fields
            .people_answered
            .max(view.dialogue.account.network.fields.mentions),
    )?;
    let days = view.contact_days();
    Ok(if days.is_empty() { view.nobody() } else { Sample::exact(days.len() as u64, days.values().sum()) })
}
