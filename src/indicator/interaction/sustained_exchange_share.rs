//! `sustained-exchange-share` (INT-3): exchanges in which the person provably wrote again after our first turn (PRECISIONS 52; Rafaeli 1988).

use crate::dialogue::RecordKind;
use crate::indicator::{Comparison, Indicator, Reason, Sample, Standing, Unit, View};

/// The figure.
pub static INDICATOR: Indicator = Indicator {
    id: "sustained-exchange-share",
    card: Some("INT-3"),
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
    let dialogue = view.dialogue;
    let fields = dialogue.account.network.fields;
    view.require(fields.parent_times.min(fields.people_answered))?;
    let mut weeks = crate::indicator::sample::Weeks::default();
    for (events, date) in dialogue.exchanges_in(view.dates()) {
        let opened = dialogue.activity(events[0].record).published;
        // The parents of the replies, with whether the reply comes after the opening turn.
        let mut parents = events.iter().enumerate().filter_map(|(turn, contact)| {
            let record = &dialogue.records[contact.record as usize];
            let parent = (record.kind == RecordKind::Reply).then(|| record.timing.parent()).flatten()?;
            Some((turn, parent))
        });
        let mut dated = false;
        let sustained = parents.any(|(turn, parent)| {
            dated = true;
            turn > 0 && parent > opened
        });
        if dated {
            weeks.count(date, sustained);
        }
    }
    Ok(Sample::Share(weeks))
}
