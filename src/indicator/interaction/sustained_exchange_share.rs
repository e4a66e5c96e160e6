//! `sustained-exchange-share` (INT-3): exchanges in which the person provably wrote again after our first turn (PRECISIONS 52; Rafaeli 1988).
//!
//! A rise or fall is told without a caveat only if silences of 12 and of 48 hours between exchanges show the
//! same sign.

use chrono::NaiveDate;

use crate::dialogue::{Contact, RecordKind};
use crate::indicator::sample::Weeks;
use crate::indicator::view::silences;
use crate::indicator::{Check, Comparison, Indicator, Reason, Sample, Standing, Unit, View};

/// The figure.
pub static INDICATOR: Indicator = Indicator {
    id: "sustained-exchange-share",
    card: Some("INT-3"),
    unit: Unit::Share,
    minimum: 30,
    standing: Standing::Headline,
    comparison: Comparison::Difference,
    checks: &Check::shorter_and_longer(
        silences::CAVEAT,
        [
            |view| share(view, view.exchanges_apart(silences::HALF)),
            |view| share(view, view.exchanges_apart(silences::DOUBLE)),
        ],
    ),
    trend: true,
    pooled: true,
    measure: |view| share(view, view.dialogue.exchanges_in(view.dates())),
    ..Indicator::BASE
};

fn share<'a>(
    view: &View,
    exchanges: impl IntoIterator<Item = (&'a [Contact], NaiveDate)>,
) -> Result<Sample, Reason> {
    let dialogue = view.dialogue;
    let fields = dialogue.account.network.fields;
    view.require(fields.parent_times.min(fields.people_answered))?;
    let mut weeks = Weeks::default();
    for (events, date) in exchanges {
        let opened = dialogue.activity(events[0].record).published;
        // The parents of the replies, with whether the reply comes after the opening turn.
        let mut parents = events.iter().enumerate().filter_map(|(turn, contact)| {
            let record = &dialogue.records[contact.record as usize];
            let parent =
                (record.kind == RecordKind::Reply).then(|| dialogue.timing(record).parent()).flatten()?;
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
