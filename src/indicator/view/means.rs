//! Means of posts and exchanges with their interval: a block bootstrap by ISO week (INDICATORS 3.2, B).

use chrono::NaiveDate;

use crate::indicator::sample::Sample;
use crate::indicator::weekly::Weekly;
use crate::stats::bootstrap;
use crate::stats::random::SEED;

/// The mean of dated values times `scale`, n = values; no interval where all stand in one week.
#[must_use]
pub fn weekly_mean(values: impl IntoIterator<Item = (NaiveDate, f64)>, scale: f64) -> Sample {
    let mut weeks: Weekly<(f64, f64)> = Weekly::default();
    let mut n = 0;
    for (date, value) in values {
        let week = weeks.at(date);
        week.0 += value;
        week.1 += 1.0;
        n += 1;
    }
    if n == 0 {
        return Sample::TooFew { k: None, n };
    }
    let weeks: Vec<(f64, f64)> = weeks.into_values().collect();
    let total: f64 = weeks.iter().map(|week| week.0).sum();
    let interval = bootstrap::ratio(&weeks, SEED).map(|resamples| resamples.interval());
    Sample::Estimate {
        value: total / n as f64 * scale,
        k: None,
        n,
        interval: interval.map(|ends| (ends.low * scale, ends.high * scale)),
    }
}
