//! `liked-at-least-once-share` (VAL-1 P1), `reposted-at-least-once-share` (VAL-2 V1) and `reposted-at-least-three-times-share` (VAL-2): mature publications with at least one, or three (PRECISIONS 50; Bonsón & Ratkai 2013).
//!
//! Where nearly every publication is passed on once, only the threshold of three still tells years apart. A change of
//! what is passed on is told without a caveat only if it has the same word among publications twice as ripe (QUA-2).

use crate::indicator::{Agreement, Check, Comparison, Indicator, Sample, Standing, Unit, View};
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
        Ok(at_least(view, 1, |activity| activity.likes))
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
    checks: &[Check {
        caveat: "depends-on-ripeness",
        agreement: Agreement::Word,
        measure: |view| {
            let network = &view.dialogue.account.network;
            view.require(network.fields.reposts)?;
            let riper = view.publications_older_than(2 * network.maturity_days);
            let counted = riper.filter_map(|(date, one)| one.reposts.map(|count| (date, count >= 1)));
            Ok(Sample::Share(counted.collect()))
        },
    }],
    trend: true,
    received: true,
    measure: |view| {
        view.require(view.dialogue.account.network.fields.reposts)?;
        Ok(at_least(view, 1, |activity| activity.reposts))
    },
    ..Indicator::BASE
};

/// Reposted three times.
pub static REPOSTED_THRICE: Indicator = Indicator {
    id: "reposted-at-least-three-times-share",
    card: Some("VAL-2"),
    unit: Unit::Share,
    minimum: 30,
    received: true,
    measure: |view| {
        view.require(view.dialogue.account.network.fields.reposts)?;
        Ok(at_least(view, 3, |activity| activity.reposts))
    },
    ..Indicator::BASE
};

fn at_least(view: &View, least: u32, counter: fn(&Activity) -> Option<u32>) -> Sample {
    Sample::Share(
        view.mature_publications()
            .filter_map(|(date, activity)| counter(activity).map(|count| (date, count >= least)))
            .collect(),
    )
}
