//! `exchange-turns`, `two-turn-exchanges-share` and `three-turn-exchanges-share` (INT-2): own turns of the exchanges, their mean and the shares with at least two and three (Kent & Taylor 1998, dialogic loop).
//!
//! Unit: every exchange of PRECISIONS 36, also one that we opened and that stayed without an answer (decides). Own
//! records of one exchange less than 10 minutes after the one before belong to its turn: an answer in several
//! posts is one (decides: from record to record, exactly ten minutes are a new turn). Interval of the mean:
//! block bootstrap by the ISO week of the first event. Changes of the shares are checked with silences of 12 and
//! 48 hours between exchanges.

use crate::indicator::sample::Weeks;
use crate::indicator::view::{Run, silences, weekly_mean};
use crate::indicator::{Check, Comparison, Indicator, Reason, Sample, Standing, Unit, View};

/// The mean.
pub static TURNS: Indicator = Indicator {
    id: "exchange-turns",
    card: Some("INT-2"),
    unit: Unit::Turns,
    minimum: MINIMUM,
    measure: mean,
    ..Indicator::BASE
};

/// At least two.
pub static TWO: Indicator = Indicator {
    id: "two-turn-exchanges-share",
    card: Some("INT-2"),
    unit: Unit::Share,
    minimum: MINIMUM,
    standing: Standing::Headline,
    comparison: Comparison::Difference,
    checks: &Check::shorter_and_longer(
        silences::CAVEAT,
        [|view| twice(view, silences::HALF), |view| twice(view, silences::DOUBLE)],
    ),
    trend: true,
    measure: |view| at_least(view, 2),
    ..Indicator::BASE
};

/// At least three.
pub static THREE: Indicator = Indicator {
    id: "three-turn-exchanges-share",
    card: Some("INT-2"),
    unit: Unit::Share,
    minimum: MINIMUM,
    measure: |view| at_least(view, 3),
    ..Indicator::BASE
};

/// Fewest exchanges.
const MINIMUM: u64 = 30;

fn at_least(view: &View, turns: u64) -> Result<Sample, Reason> {
    view.require(view.dialogue.account.network.fields.people_answered)?;
    let mut weeks = Weeks::default();
    for run in view.exchanges() {
        weeks.count(run.date, view.turns(&run) >= turns);
    }
    Ok(Sample::Share(weeks))
}

/// At least two turns, another silence parting the exchanges.
fn twice(view: &View, silence: i64) -> Result<Sample, Reason> {
    view.require(view.dialogue.account.network.fields.people_answered)?;
    let mut weeks = Weeks::default();
    for (events, date) in view.exchanges_apart(silence) {
        weeks.count(date, view.turns(&Run { events, date }) >= 2);
    }
    Ok(Sample::Share(weeks))
}

fn mean(view: &View) -> Result<Sample, Reason> {
    view.require(view.dialogue.account.network.fields.people_answered)?;
    Ok(weekly_mean(view.exchanges().map(|run| (run.date, view.turns(&run) as f64)), 1.0))
}
