//! `outward-reply-share` (CON-6): replies in conversations that somebody else opened / replies in conversations whose opener is known (Kent & Taylor 2002, propinquity).
//!
//! By message, as the catalogue writes it; a conversation opened by any account of the house is its own.

use crate::indicator::{Comparison, Indicator, Reason, Sample, Standing, Unit, View};
use crate::model::Thread;

/// The figure.
pub static INDICATOR: Indicator = Indicator {
    id: "outward-reply-share",
    card: Some("CON-6"),
    unit: Unit::Share,
    minimum: 30,
    standing: Standing::Headline,
    comparison: Comparison::Difference,
    trend: true,
    measure,
    ..Indicator::BASE
};

fn measure(view: &View) -> Result<Sample, Reason> {
    let dialogue = view.dialogue;
    view.require(dialogue.account.network.fields.threads)?;
    Ok(Sample::Share(
        view.replies()
            .filter_map(|(record, activity)| match view.dialogue.account.aside(activity).thread {
                Thread::Unknown => None,
                Thread::Elsewhere => Some((record.date, true)),
                Thread::By(opener) => Some((record.date, !dialogue.is_own(dialogue.who(opener)))),
            })
            .collect(),
    ))
}
