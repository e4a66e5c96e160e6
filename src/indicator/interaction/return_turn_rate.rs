//! `return-turn-rate` (INT-4): first answers that the person provably came back to within seven days / first answers (Rafaeli 1988).
//!
//! Unit: an exchange whose first event is a reply (as PRECISIONS 41) to a dated and possible parent, given at least
//! 14 days before the export; decides: without the dated parent a return could not be seen either, as in
//! `sustained-exchange-share`. Success: a later reply to the same person, in this exchange or another, whose
//! parent is dated and possible and was written after the first answer and at most seven days after it. Changes
//! are checked with three and fourteen days. As `sustained-exchange-share` it is not behind the gate of the delays:
//! it asks which came first, not how long it took.

use crate::indicator::sample::Weeks;
use crate::indicator::{Check, Comparison, Indicator, Reason, Sample, Standing, Unit, View};

/// The figure.
pub static INDICATOR: Indicator = Indicator {
    id: "return-turn-rate",
    card: Some("INT-4"),
    unit: Unit::Share,
    minimum: 50,
    standing: Standing::Headline,
    comparison: Comparison::Difference,
    checks: &Check::shorter_and_longer(
        CAVEAT,
        [|view| returned(view, 3 * DAY), |view| returned(view, 14 * DAY)],
    ),
    trend: true,
    measure: |view| returned(view, RETURN),
    ..Indicator::BASE
};

/// Caveat of a change that another wait does not confirm.
const CAVEAT: &str = "depends-on-delay";
/// A day, milliseconds.
const DAY: i64 = 86_400_000;
/// How long a return is waited for.
const RETURN: i64 = 7 * DAY;
/// How old an answer must be at the export.
const EMBARGO: i64 = 14 * DAY;

fn returned(view: &View, within: i64) -> Result<Sample, Reason> {
    let dialogue = view.dialogue;
    let fields = dialogue.account.network.fields;
    view.require(fields.parent_times.min(fields.people_answered))?;
    let mut weeks = Weeks::default();
    for run in view.exchanges() {
        let first = &run.events[0];
        let answered = view.instant(first);
        if view.answered_instant(first).is_none() || answered > dialogue.export - EMBARGO {
            continue;
        }
        weeks.count(run.date, dialogue.comes_back(first.person, first.record, answered, within));
    }
    Ok(Sample::Share(weeks))
}
