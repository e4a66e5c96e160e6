//! `follower-retention`: followers of the earlier export still in the later one / followers of the earlier (PRECISIONS 58).

use std::collections::HashSet;

use crate::indicator::{Indicator, Reason, Sample, Span, Standing, Unit, View};
use crate::model::Follower;

/// The figure.
pub static INDICATOR: Indicator = Indicator {
    id: "follower-retention",
    card: None,
    unit: Unit::Share,
    minimum: 30,
    standing: Standing::Headline,
    span: Span::All,
    measure,
    ..Indicator::BASE
};

fn measure(view: &View) -> Result<Sample, Reason> {
    let (earlier, later) = view.follower_lists()?;
    let set = |list: &'_ [Follower]| list.iter().map(|one| one.identity.clone()).collect::<HashSet<_>>();
    let (earlier, later) = (set(earlier), set(later));
    Ok(Sample::Census { k: earlier.intersection(&later).count() as u64, n: earlier.len() as u64 })
}
