//! `people-answered-within-working-day` (ATT-5): people with at least one reply within one opening day (PRECISIONS 63).

use std::collections::BTreeSet;

use crate::indicator::{Comparison, Indicator, Reason, Sample, Standing, Unit, View};

/// The figure.
pub static INDICATOR: Indicator = Indicator {
    id: "people-answered-within-working-day",
    card: Some("ATT-5"),
    unit: Unit::People,
    minimum: 1,
    standing: Standing::Headline,
    comparison: Comparison::Count,
    trend: true,
    measure,
    ..Indicator::BASE
};

fn measure(view: &View) -> Result<Sample, Reason> {
    let opening = view.house.opening.ok_or(Reason::NoOpeningHours)?;
    let timed = view.timed_replies()?;
    let (mut answered, mut in_one_day) = (BTreeSet::new(), BTreeSet::new());
    for reply in &timed {
        let Some(person) = reply.activity.in_reply_to.and_then(|response| response.person) else {
            continue;
        };
        let person = view.dialogue.who(person);
        answered.insert(person);
        if reply.within_opening_day(opening) {
            in_one_day.insert(person);
        }
    }
    Ok(Sample::exact(in_one_day.len() as u64, answered.len() as u64))
}
