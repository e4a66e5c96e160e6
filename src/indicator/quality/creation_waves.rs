//! `follower-wave-weeks` and `follower-wave-share`: weeks in which unusually many followers opened their account (or began to follow, in a dated list), and their share (QUA-6; Stringhini et al. 2013).
//!
//! Weekly counts from the first to the last date, baseline the running median of 26 weeks on either
//! side. A signal whose cause is to be looked for (a training, an event, a purchase), never a proof.

use crate::indicator::{Indicator, Reason, Sample, Span, Unit, View};
use crate::stats::waves::{Wave, waves};

/// Milliseconds of a week.
const WEEK: i64 = 7 * 86_400_000;

/// Flagged weeks.
pub static WEEKS: Indicator = indicator("follower-wave-weeks", Unit::Weeks, |view| {
    let (waves, dated) = found(view)?;
    Ok(Sample::exact(waves.len() as u64, dated))
});
/// Followers above the baseline in these weeks / dated followers.
pub static SHARE: Indicator = indicator("follower-wave-share", Unit::Share, |view| {
    let (waves, dated) = found(view)?;
    let excess: f64 = waves.iter().map(|wave| wave.excess).sum();
    Ok(Sample::Estimate { value: excess / dated.max(1) as f64, k: None, n: dated, interval: None })
});

const fn indicator(
    id: &'static str,
    unit: Unit,
    measure: fn(&View) -> Result<Sample, Reason>,
) -> Indicator<'static> {
    Indicator { id, card: Some("QUA-6"), unit, minimum: 500, span: Span::All, measure, ..Indicator::BASE }
}

/// The waves, and the number of dated followers.
fn found(view: &View) -> Result<(Vec<Wave>, u64), Reason> {
    let (followers, _) = view.followers()?;
    let dates: Vec<i64> =
        followers.iter().filter_map(|follower| follower.since.or(follower.created)).collect();
    let (Some(first), Some(last)) = (dates.iter().min(), dates.iter().max()) else {
        return Ok((Vec::new(), 0));
    };
    let place = |date: i64| usize::try_from((date - first) / WEEK).unwrap_or_default();
    let mut counts = vec![0; place(*last) + 1];
    for &date in &dates {
        counts[place(date)] += 1;
    }
    Ok((waves(&counts), dates.len() as u64))
}
