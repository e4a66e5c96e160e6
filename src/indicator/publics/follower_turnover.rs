//! `follower-arrivals` and `follower-departures`: followers of the later export who were not in the earlier list, and the reverse.
//!
//! Set differences of two lists of one account; the same two lists as `follower-retention`.

use std::collections::HashSet;

use crate::indicator::{Indicator, Reason, Sample, Span, Unit, View};
use crate::model::Follower;

/// Who came.
pub static ARRIVALS: Indicator = indicator("follower-arrivals", |view| {
    let (earlier, later) = view.follower_lists()?;
    Ok(Sample::exact(missing(later, earlier), later.len() as u64))
});
/// Who left.
pub static DEPARTURES: Indicator = indicator("follower-departures", |view| {
    let (earlier, later) = view.follower_lists()?;
    Ok(Sample::exact(missing(earlier, later), earlier.len() as u64))
});

const fn indicator(id: &'static str, measure: fn(&View) -> Result<Sample, Reason>) -> Indicator<'static> {
    Indicator { id, card: None, unit: Unit::People, minimum: 30, span: Span::All, measure, ..Indicator::BASE }
}

/// How many of `these` are not among `those`.
fn missing(these: &[Follower], those: &[Follower]) -> u64 {
    let known: HashSet<&str> = those.iter().map(|follower| follower.identity.as_str()).collect();
    let unknown = |identity: &&str| !known.contains(identity);
    let these: HashSet<&str> = these.iter().map(|follower| follower.identity.as_str()).collect();
    these.into_iter().filter(|identity| unknown(identity)).count() as u64
}
