//! `distinct-correspondents` (CON-1): how many people were contacted, those with at least one contact-day (PRECISIONS 44; Bortree & Seltzer 2009).

use crate::indicator::{Indicator, Reason, Sample, Span, Unit, View};

/// The figure.
pub static INDICATOR: Indicator = Indicator {
    id: "distinct-correspondents",
    card: Some("CON-1"),
    unit: Unit::People,
    minimum: 0,
    span: Span::Every,
    pooled: false,
    received: false,
    measure,
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
