//! `impossible-latency-share` and `year-long-latency-share` (QUA-4): replies dated more than 5 seconds before what they answer, and more than 365 days after it, out of the replies whose parent is dated (PRECISIONS 37 and 40).
//!
//! Censuses. From 30 dated replies on, more than one impossible in a hundred withholds all answer times: the
//! identifiers are probably misread. A reply to a parent that was already answered is judged too.

use crate::indicator::{Indicator, Reason, Sample, Standing, Unit, View};

/// Before the question.
pub static IMPOSSIBLE: Indicator = Indicator {
    id: "impossible-latency-share",
    card: Some("QUA-4"),
    unit: Unit::Share,
    minimum: 30,
    standing: Standing::Headline,
    measure: |view| census(view, |latency| latency.is_none()),
    ..Indicator::BASE
};

/// More than a year after.
pub static LONG: Indicator = Indicator {
    id: "year-long-latency-share",
    card: Some("QUA-4"),
    unit: Unit::Share,
    minimum: 30,
    measure: |view| census(view, |latency| latency.is_some_and(|latency| latency > YEAR)),
    ..Indicator::BASE
};

/// Milliseconds of 365 days.
const YEAR: i64 = 365 * 86_400_000;

/// The dated replies of which `success` is true, given their latency where it is possible.
fn census(view: &View, success: fn(Option<i64>) -> bool) -> Result<Sample, Reason> {
    view.require(view.dialogue.account.network.fields.parent_times)?;
    let (mut k, mut n) = (0, 0);
    for (record, activity) in view.records().filter(|(record, _)| record.timed.is_dated()) {
        n += 1;
        k += u64::from(success(
            view.dialogue.timing(record).parent().map(|parent| activity.published - parent),
        ));
    }
    Ok(Sample::Census { k, n })
}
