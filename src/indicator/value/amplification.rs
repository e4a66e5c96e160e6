//! `amplification-share` and `typical-amplification-share` (VAL-3): Σ reposts / (Σ reposts + Σ likes) of mature publications, and the median of the same ratio by publication (Kaushik 2011; Bonsón, Royo & Ratkai 2015).
//!
//! The units of the share are interactions: k reposts out of n, at least 100 on at least 30 publications; its
//! interval is the block bootstrap by ISO weeks, since one publication brings many. The median is over
//! publications with at least 5 interactions, 30 of them, so that one success does not carry it. A change of the
//! share is told without a caveat only if it has the same word without the publication that received most in
//! either year (QUA-7).

use crate::indicator::{
    Agreement, Check, Comparison, Indicator, Reason, Sample, Standing, Unit, View, redraw,
};

/// Over all interactions.
pub static SHARE: Indicator = Indicator {
    id: "amplification-share",
    card: Some("VAL-3"),
    unit: Unit::Share,
    minimum: INTERACTIONS,
    standing: Standing::Headline,
    comparison: Comparison::Difference,
    checks: &[Check {
        caveat: "one-post-decides",
        agreement: Agreement::Word,
        measure: |view| {
            let mut units = received(view)?;
            if let Some((top, _)) = units.iter().enumerate().max_by_key(|(_, unit)| unit.2) {
                units.remove(top);
            }
            Ok(share(units))
        },
    }],
    trend: true,
    received: true,
    measure: |view| Ok(share(received(view)?)),
    ..Indicator::BASE
};

/// By publication.
pub static TYPICAL: Indicator = Indicator {
    id: "typical-amplification-share",
    card: Some("VAL-3"),
    unit: Unit::Share,
    minimum: PUBLICATIONS as u64,
    received: true,
    measure: typical,
    ..Indicator::BASE
};

/// Fewest publications.
const PUBLICATIONS: usize = 30;
/// Fewest interactions.
const INTERACTIONS: u64 = 100;
/// Fewest interactions of a publication whose own ratio counts.
const RECEIVED: u64 = 5;

/// Reposts and interactions of each mature publication, with its local date.
fn received(view: &View) -> Result<Vec<(chrono::NaiveDate, u64, u64)>, Reason> {
    let fields = &view.dialogue.account.network.fields;
    view.require(fields.likes.min(fields.reposts))?;
    Ok(view
        .mature_publications()
        .filter_map(|(date, activity)| {
            let (likes, reposts) = (u64::from(activity.likes?), u64::from(activity.reposts?));
            Some((date, reposts, likes + reposts))
        })
        .collect())
}

fn share(units: Vec<(chrono::NaiveDate, u64, u64)>) -> Sample {
    let k = units.iter().map(|unit| unit.1).sum();
    let n = units.iter().map(|unit| unit.2).sum();
    if units.len() < PUBLICATIONS {
        // The publications are what is missing.
        return Sample::TooFew { k: None, n: units.len() as u64 };
    }
    if n < INTERACTIONS {
        return Sample::TooFew { k: Some(k), n };
    }
    let units: Vec<_> = units.into_iter().map(|(date, k, n)| (date, k as f64, n as f64)).collect();
    match redraw::ratio(&units) {
        Some((value, interval)) => Sample::Estimate { value, k: Some(k), n, interval },
        None => Sample::TooFew { k: Some(k), n },
    }
}

fn typical(view: &View) -> Result<Sample, Reason> {
    let enough = received(view)?.into_iter().filter(|unit| unit.2 >= RECEIVED);
    Ok(Sample::Values(enough.map(|(_, k, n)| k as f64 / n as f64).collect()))
}
