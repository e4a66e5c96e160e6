//! Figures of posts with their block bootstrap by ISO weeks (INDICATORS 3.2, B; Efron & Tibshirani 1993).

use std::collections::BTreeMap;

use chrono::NaiveDate;

use crate::stats::bootstrap::{self, Resamples};
use crate::stats::random::SEED;

use super::weekly::Weekly;

/// A value and the two ends of its 95 % interval, absent for a single week.
pub type Estimate = (f64, Option<(f64, f64)>);

/// Σ part / Σ whole over units of (local date, part, whole): a mean when each whole is 1.
///
/// `None` when the wholes sum to 0.
#[must_use]
pub fn ratio(units: &[(NaiveDate, f64, f64)]) -> Option<Estimate> {
    let mut weeks: Weekly<(f64, f64)> = Weekly::default();
    for &(date, part, whole) in units {
        let week = weeks.at(date);
        week.0 += part;
        week.1 += whole;
    }
    let weeks: Vec<(f64, f64)> = weeks.into_values().collect();
    let (part, whole) = weeks.iter().fold((0.0, 0.0), |sum, week| (sum.0 + week.0, sum.1 + week.1));
    (whole > 0.0).then(|| (part / whole, ends(bootstrap::ratio(&weeks, SEED))))
}

/// Whole numbers received, by week, each value once with how often it came.
pub struct Spread {
    /// The distinct values, rising.
    values: Vec<u64>,
    /// For each week the places of its values, and how often each came.
    weeks: Vec<Vec<(usize, u64)>>,
}

impl Spread {
    /// Sorts units of (local date, value).
    #[must_use]
    pub fn new(units: &[(NaiveDate, u64)]) -> Self {
        let mut values: Vec<u64> = units.iter().map(|&(_, value)| value).collect();
        values.sort_unstable();
        values.dedup();
        let mut weeks: Weekly<BTreeMap<usize, u64>> = Weekly::default();
        for (date, value) in units {
            let place = values.partition_point(|known| known < value);
            *weeks.at(*date).entry(place).or_default() += 1;
        }
        let weeks = weeks.into_values().map(|week| week.into_iter().collect()).collect();
        Self { values, weeks }
    }

    /// The `statistic` of all values, redrawn by weeks if its `doubt` is wanted; the values come to it rising, each
    /// with its count.
    pub fn estimate(
        &self,
        doubt: bool,
        statistic: impl Fn(&[(u64, u64)]) -> Option<f64>,
    ) -> Option<Estimate> {
        let mut table: Vec<(u64, u64)> = Vec::new();
        // How often each week comes.
        let mut of = |drawn: &[u64]| {
            table.clear();
            table.extend(self.values.iter().map(|&value| (value, 0)));
            for (week, &comes) in self.weeks.iter().zip(drawn).filter(|(_, comes)| **comes > 0) {
                for &(place, times) in week {
                    table[place].1 += comes * times;
                }
            }
            statistic(&table)
        };
        let value = of(&vec![1; self.weeks.len()])?;
        if !doubt {
            return Some((value, None));
        }
        let mut comes = vec![0; self.weeks.len()];
        let resamples = bootstrap::bootstrap(self.weeks.len(), SEED, |drawn| {
            comes.fill(0);
            for &week in drawn {
                comes[week] += 1;
            }
            of(&comes)
        });
        Some((value, ends(resamples)))
    }
}

fn ends(resamples: Option<Resamples>) -> Option<(f64, f64)> {
    let interval = resamples?.interval();
    Some((interval.low, interval.high))
}
