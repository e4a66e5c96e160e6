//! `rhythm-overlap` and `rhythm-shift` (RYT-7): Σ min(p, q) of the hours of our replies and of the messages that they answer, and the hours between their circular means (Weitzman 1970; Ridout & Linkie 2009).
//!
//! Both profiles are of the same replies, those with a latency, behind the gate of the answer times: p from our
//! instants, q from the parents'. Local hours, 24 bins; 8 bins of three hours under 300 replies. `low` and `high` are no
//! interval of the value but the 95 % band of 1 000 seeded swaps of labels: what one and the same rhythm gives by
//! chance. A value below `low` is a shifted rhythm. The shift is positive where we write later than they do.

use crate::indicator::{Ends, Indicator, Reason, Sample, Standing, Unit, View};
use crate::stats::circular;
use crate::stats::overlap;
use crate::stats::random::SEED;

/// How far the two profiles cover each other.
pub static OVERLAP: Indicator = Indicator {
    standing: Standing::Headline,
    ends: Ends::Chance,
    ..indicator("rhythm-overlap", Unit::Index, |view| {
        let (ours, theirs) = hours(view)?;
        let n = ours.len() as u64;
        if n < MINIMUM {
            return Ok(Sample::TooFew { k: None, n });
        }
        let bins = if n < FINE { 8 } else { 24 };
        let found = overlap::overlap(&histogram(&ours, bins), &histogram(&theirs, bins), SEED);
        let found = found.ok_or(Reason::Gate)?;
        let chance = Some((found.chance.low, found.chance.high));
        Ok(Sample::Estimate { value: found.value, k: None, n, interval: chance })
    })
};
/// How much later we write.
pub static SHIFT: Indicator = indicator("rhythm-shift", Unit::Hours, |view| {
    let (ours, theirs) = hours(view)?;
    let n = ours.len() as u64;
    if n < MINIMUM {
        return Ok(Sample::TooFew { k: None, n });
    }
    let mean = |hours: &[f64]| circular::direction(hours).and_then(|direction| direction.mean);
    let (earlier, later) = mean(&theirs).zip(mean(&ours)).ok_or(Reason::Gate)?;
    Ok(Sample::Estimate { value: circular::shift(earlier, later), k: None, n, interval: None })
});

/// Fewest replies.
const MINIMUM: u64 = 200;
/// Fewest replies for hours of their own.
const FINE: u64 = 300;

const fn indicator(
    id: &'static str,
    unit: Unit,
    measure: fn(&View) -> Result<Sample, Reason>,
) -> Indicator<'static> {
    Indicator { id, card: Some("RYT-7"), unit, minimum: MINIMUM, measure, ..Indicator::BASE }
}

/// The local hours of our replies and of what they answer.
fn hours(view: &View) -> Result<(Vec<f64>, Vec<f64>), Reason> {
    let hour = |instant: i64| view.local_hour(instant).1;
    let replies = view.timed_replies()?.into_iter().filter(|reply| !reply.activity.day_only);
    Ok(replies
        .map(|reply| {
            let ours = reply.activity.published;
            (hour(ours), hour(ours - reply.latency))
        })
        .unzip())
}

/// How many hours of 0..24 fall in each of `bins` equal bins.
fn histogram(hours: &[f64], bins: usize) -> Vec<u64> {
    let mut counts = vec![0; bins];
    for hour in hours {
        #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "0 to 24 bins")]
        let bin = (hour * bins as f64 / 24.0) as usize;
        counts[bin.min(bins - 1)] += 1;
    }
    counts
}
