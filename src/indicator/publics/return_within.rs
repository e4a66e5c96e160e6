//! `twelve-month-return` and `six-month-return` (PUB-3): 1 − Ŝ(365 d) and 1 − Ŝ(180 d), Kaplan–Meier over the people first answered in the window (PRECISIONS 56).
//!
//! The second stands in where nobody could be watched for a year yet: same cohort, same minimum, at least ten
//! people watched for 180 days.

use crate::indicator::{Comparison, Indicator, Reason, Sample, Standing, Unit, View};
use crate::stats::kaplan_meier::{self, Life};

/// Within 365 days.
pub static INDICATOR: Indicator = Indicator {
    id: "twelve-month-return",
    card: Some("PUB-3"),
    unit: Unit::Share,
    minimum: MINIMUM,
    standing: Standing::Headline,
    comparison: Comparison::Difference,
    measure: |view| returned(view, 365 * DAY),
    ..Indicator::BASE
};

/// Within 180 days.
pub static SIX_MONTHS: Indicator = Indicator {
    id: "six-month-return",
    card: Some("PUB-3"),
    unit: Unit::Share,
    minimum: MINIMUM,
    measure: |view| returned(view, 180 * DAY),
    ..Indicator::BASE
};

/// Fewest people in the cohort.
const MINIMUM: u64 = 50;
/// Fewest people watched for the whole time.
const WATCHED: usize = 10;
/// A return is news from the person more than a day after the first answer, milliseconds.
const DAY: i64 = 86_400_000;

/// The share that came back within `time`, milliseconds.
fn returned(view: &View, time: i64) -> Result<Sample, Reason> {
    view.require(view.dialogue.account.network.fields.people_answered)?;
    let from = view.after_running_in(12)?;
    let lives = cohort(view, from);
    let n = lives.len() as u64;
    let returned = lives.iter().filter(|life| life.event && life.time <= time).count() as u64;
    if n < MINIMUM || lives.iter().filter(|life| life.time >= time).count() < WATCHED {
        return Ok(Sample::TooFew { k: Some(returned), n });
    }
    let survival = kaplan_meier::survival(&lives, time);
    Ok(Sample::Estimate {
        value: 1.0 - survival.value,
        // Those seen coming back; the value also speaks for those not watched long enough, so that it is k/n only
        // where nobody was lost from sight.
        k: Some(returned),
        n,
        interval: survival.interval.map(|interval| (1.0 - interval.high, 1.0 - interval.low)),
    })
}

/// The people first answered in the window from `from` on, each with the time until they came back.
fn cohort(view: &View, from: chrono::NaiveDate) -> Vec<Life> {
    let dialogue = view.dialogue;
    let mut lives = Vec::new();
    for relation in dialogue.begun(from, view.last_day()) {
        let replies = dialogue.replies(relation);
        let answered = dialogue.activity(replies[0]).published;
        let back = replies[1..]
            .iter()
            .map(|&index| {
                let parent = dialogue.timing(&dialogue.records[index as usize]).parent();
                parent.unwrap_or(dialogue.activity(index).published)
            })
            .filter(|&instant| instant > answered + DAY)
            .min();
        lives.push(Life { time: back.unwrap_or(dialogue.export) - answered, event: back.is_some() });
    }
    lives
}
