//! `long-gap`, `clamped-records-share` and `random-burstiness` (RYT-4): 95 % quantile of the gaps between authored records on the opening clock, records that it moves to the next opening, and the A of streams that are random (Goh & Barabási 2008; Kim & Jo 2016).
//!
//! The records of `burstiness`: authored, threads once, imported ones and those of a day only included. Gaps have no interval, as consecutive ones depend on each
//! other; 72 of them are the fewest whose 95 % quantile order statistics could bound. A record outside
//! opening hours is clamped to the next opening and makes a gap of 0: their share is that of work outside the
//! hours, and like all hours it is shown for declared teams of three or more only. The random
//! A is the middle of what 95 % of 1 000 seeded Poisson streams of as many gaps give, with that range; from 1 000
//! gaps on it is the range of 1 000, which leaves chance more room than it has.

use std::sync::LazyLock;

use crate::dialogue::RecordKind;
use crate::indicator::{Ends, Indicator, Reason, Sample, Unit, View};
use crate::stats::random::SEED;
use crate::stats::{Interval, burstiness, quantile};

/// Nineteen gaps of twenty are shorter.
pub static LONG: Indicator = Indicator {
    id: "long-gap",
    card: Some("RYT-4"),
    unit: Unit::OpeningSeconds,
    minimum: BOUNDED,
    measure: |view| {
        let mut gaps: Vec<f64> = gaps(view)?.into_iter().map(|gap| gap as f64 / 1000.0).collect();
        gaps.sort_by(f64::total_cmp);
        let n = gaps.len() as u64;
        let Some(value) = quantile::quantile(&gaps, 0.95) else { return Ok(Sample::TooFew { k: None, n }) };
        Ok(Sample::Estimate { value, k: None, n, interval: None })
    },
    ..Indicator::BASE
};

/// Records that the clock moves.
pub static CLAMPED: Indicator = Indicator {
    id: "clamped-records-share",
    card: Some("RYT-4"),
    unit: Unit::Share,
    minimum: 30,
    measure: |view| {
        view.house.team_may_be_seen()?;
        let opening = view.house.opening.ok_or(Reason::NoOpeningHours)?;
        let instants = instants(view);
        let k = instants.iter().filter(|&&instant| !opening.is_open(instant)).count() as u64;
        Ok(Sample::Census { k, n: instants.len() as u64 })
    },
    ..Indicator::BASE
};

/// What chance gives.
pub static RANDOM: Indicator = Indicator {
    id: "random-burstiness",
    ends: Ends::Chance,
    card: Some("RYT-4"),
    unit: Unit::Index,
    minimum: GAPS,
    measure: |view| {
        let n = gaps(view)?.len();
        if (n as u64) < GAPS {
            return Ok(Sample::TooFew { k: None, n: n as u64 });
        }
        let chance = match n {
            STREAM.. => *LONG_STREAM,
            _ => burstiness::chance(n, SEED),
        };
        let chance = chance.ok_or(Reason::Gate)?;
        let value = f64::midpoint(chance.low, chance.high);
        Ok(Sample::Estimate { value, k: None, n: n as u64, interval: Some((chance.low, chance.high)) })
    },
    ..Indicator::BASE
};

/// Fewest gaps of `burstiness`.
const GAPS: u64 = 20;
/// Most gaps of a random stream.
const STREAM: usize = 1000;
/// What chance gives to the longest stream: most years of busy accounts ask for it.
static LONG_STREAM: LazyLock<Option<Interval>> = LazyLock::new(|| burstiness::chance(STREAM, SEED));
/// Fewest values whose 95 % quantile has an order-statistic interval.
const BOUNDED: u64 = 72;

/// The instants of the window that make gaps.
fn instants(view: &View) -> Vec<i64> {
    view.records()
        .filter(|(record, _)| record.kind.is_authored() && record.kind != RecordKind::ReplySelf)
        .map(|(_, activity)| activity.published)
        .collect()
}

/// The gaps on the opening clock, milliseconds.
fn gaps(view: &View) -> Result<Vec<i64>, Reason> {
    let opening = view.house.opening.ok_or(Reason::NoOpeningHours)?;
    let clock: Vec<i64> = instants(view).into_iter().map(|instant| opening.clock(instant)).collect();
    Ok(clock.windows(2).map(|pair| pair[1] - pair[0]).collect())
}
