//! `liked-at-least-once-share` (VAL-1 P1) and `reposted-at-least-once-share` (VAL-2 V1): mature publications with at least one (PRECISIONS 50; Bonsón & Ratkai 2013).

use crate::indicator::{Comparison, Indicator, Sample, Standing, Unit, View};
use crate::model::Activity;

/// Liked.
pub static LIKED: Indicator = Indicator {
    id: "liked-at-least-once-share",
    card: Some("VAL-1"),
    unit: Unit::Share,
    minimum: 30,
    standing: Standing::Headline,
    comparison: Comparison::Difference,
    trend: true,
    received: true,
    measure: |view| {
        view.require(view.dialogue.account.network.fields.likes)?;
        Ok(at_least_once(view, |activity| activity.likes))
    },
    ..Indicator::BASE
};

/// Reposted.
pub static REPOSTED: Indicator = Indicator {
    id: "reposted-at-least-once-share",
    card: Some("VAL-2"),
    unit: Unit::Share,
    minimum: 30,
    standing: Standing::Headline,
    comparison: Comparison::Difference,
    trend: true,
    received: true,
    measure: |view| {
        view.require(view.dialogue.account.network.fields.reposts)?;
        Ok(at_least_once(view, |activity| activity.reposts))
    },
    ..Indicator::BASE
};

fn at_least_once(view: &View, counter: fn(&Activity) -> Option<u32>) -> Sample {
    Sample::Share(
        view.mature_publications()
            .filter_map(|(date, activity)| counter(activity).map(|count| (date, count >= 1)))
            .collect(),
    )
}
