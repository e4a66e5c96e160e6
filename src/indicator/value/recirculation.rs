//! `recirculation-share` and `recirculated-age` (VAL-10): own posts older than 30 days that are reposted or quoted again, out of publications and own reposts, and their median age (INDICATORS, VAL-10).
//!
//! The card divides by publications; since a repost is none, such a share could pass 1: reposts of own posts are
//! in the denominator too (decides). The age is that of the instant inside the post's identifier. An own one
//! without a believable age (unknown, before the network's first parents, after the repost, imported) is in
//! neither part; when they are more than half of the own ones there is no figure: `parents-not-datable`.

use chrono::NaiveDate;

use crate::dialogue::RecordKind;
use crate::indicator::{Comparison, Indicator, Reason, Sample, Standing, Unit, View};
use crate::model::Activity;

/// How much comes again.
pub static SHARE: Indicator = Indicator {
    id: "recirculation-share",
    card: Some("VAL-10"),
    unit: Unit::Share,
    minimum: 30,
    standing: Standing::Headline,
    comparison: Comparison::Difference,
    trend: true,
    measure: |view| {
        let units = units(view)?.into_iter();
        Ok(Sample::Share(units.map(|(date, age)| (date, age.is_some_and(|age| age > LASTING))).collect()))
    },
    ..Indicator::BASE
};

/// After how long.
pub static AGE: Indicator = Indicator {
    id: "recirculated-age",
    card: Some("VAL-10"),
    unit: Unit::Days,
    minimum: 20,
    measure: |view| {
        let ages = units(view)?.into_iter().filter_map(|(_, age)| age).filter(|&age| age > LASTING);
        Ok(Sample::Values(ages.map(|age| age as f64 / DAY as f64).collect()))
    },
    ..Indicator::BASE
};

const DAY: i64 = 86_400_000;
/// A post this old has lasted, milliseconds.
const LASTING: i64 = 30 * DAY;
/// Clocks of one network differ by this much, milliseconds.
const TOLERANCE: i64 = 5_000;

/// Publications and own reposts with their local dates; those of own posts with the age of these.
fn units(view: &View) -> Result<Vec<(NaiveDate, Option<i64>)>, Reason> {
    let dialogue = view.dialogue;
    view.require(dialogue.account.network.fields.reposts_given)?;
    let (mut units, mut own, mut undated) = (Vec::new(), 0_usize, 0_usize);
    for (record, activity) in view.records() {
        let of = match record.kind {
            RecordKind::Repost => activity.repost().and_then(|repost| repost.person),
            RecordKind::Quote => activity.quote().and_then(|quote| quote.person),
            _ => None,
        };
        if of.is_some_and(|person| dialogue.is_own(person)) {
            own += 1;
            match age(activity, dialogue.account.network.earliest_parent) {
                Some(age) => units.push((record.date, Some(age))),
                None => undated += 1,
            }
        } else if record.kind.is_publication() {
            units.push((record.date, None));
        }
    }
    if undated * 2 > own { Err(Reason::ParentsNotDatable) } else { Ok(units) }
}

/// How old the post was that `activity` brings back, where that can be believed.
fn age(activity: &Activity, earliest: i64) -> Option<i64> {
    let source = activity
        .source
        .and_then(crate::model::Source::instant)
        .filter(|&instant| instant >= earliest && !activity.imported)?;
    let age = activity.published - source;
    (age >= -TOLERANCE).then_some(age.max(0))
}
