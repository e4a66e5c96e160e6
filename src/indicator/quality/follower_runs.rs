//! `follower-runs` (QUA-6): runs of at least 50 followers in a row whose accounts were opened within less than 7 days, in the order of following (Stringhini et al. 2013; Gurajala et al. 2015).
//!
//! The order is that of the dates of a dated list, or the list's own once the test of records proves it. Runs are
//! taken from the first follower on, each as long as it can be, and share nobody; a follower
//! whose account has no date ends a run. A signal whose cause is to be looked for, never a proof.

use crate::indicator::{Indicator, Reason, Sample, Span, Unit, View};
use crate::model::Follower;

/// The figure.
pub static INDICATOR: Indicator = Indicator {
    id: "follower-runs",
    card: Some("QUA-6"),
    unit: Unit::Index,
    minimum: 500,
    span: Span::All,
    measure,
    ..Indicator::BASE
};

/// Fewest followers of a run.
const LENGTH: usize = 50;
/// Milliseconds within which their accounts were opened.
const WEEK: i64 = 7 * 86_400_000;

fn measure(view: &View) -> Result<Sample, Reason> {
    let (followers, _) = view.followers()?;
    let dated = followers.iter().filter(|follower| follower.created.is_some()).count() as u64;
    if dated == 0 && !followers.is_empty() {
        return Err(Reason::FieldNotInExport);
    }
    if dated < INDICATOR.minimum {
        return Ok(Sample::TooFew { k: None, n: dated });
    }
    // A list that is not dated must be proven to stand in the order of following.
    view.follow_dates()?;
    let mut ordered: Vec<&Follower> = followers.iter().collect();
    if ordered.iter().any(|follower| follower.since.is_some()) {
        ordered.retain(|follower| follower.since.is_some());
        ordered.sort_by_key(|follower| follower.since);
    }
    let created: Vec<Option<i64>> = ordered.into_iter().map(|follower| follower.created).collect();
    Ok(Sample::exact(runs(&created), dated))
}

/// How many runs there are.
fn runs(created: &[Option<i64>]) -> u64 {
    let (mut runs, mut start) = (0, 0);
    while start < created.len() {
        let length = reach(&created[start..]);
        if length >= LENGTH {
            runs += 1;
            start += length;
        } else {
            start += 1;
        }
    }
    runs
}

/// How many of the first accounts were opened within a week of each other.
fn reach(created: &[Option<i64>]) -> usize {
    let (mut earliest, mut latest) = (i64::MAX, i64::MIN);
    let near = created.iter().take_while(|created| {
        created.is_some_and(|created| {
            (earliest, latest) = (earliest.min(created), latest.max(created));
            latest - earliest < WEEK
        })
    });
    near.count()
}
