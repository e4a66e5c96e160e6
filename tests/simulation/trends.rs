//! Trends that are not there, and how often a real one is seen.

use bilan::stats::random::Random;
use bilan::stats::seasonal::seasonal_mann_kendall;
use bilan::stats::trend::{Series, Trend, trend};

use super::record::{claimed, percent, seen};

/// Simulated series of one false alarm: its own standard error is then 0.4 points at 5 %.
const SERIES: u32 = 3_000;
const SEASON: [f64; 12] = [0.0, 0.05, 0.1, 0.1, 0.0, -0.1, -0.5, -0.9, 0.2, 0.3, 0.2, 0.0];

/// A law of monthly levels (their logarithms).
#[derive(Clone, Copy)]
pub(crate) struct Law {
    pub(crate) years: usize,
    /// How much the noise of a month resembles that of the one before.
    pub(crate) r1: f64,
    /// A year.
    pub(crate) slope: f64,
    /// Standard deviation of the noise.
    pub(crate) noise: f64,
}

impl Law {
    pub(crate) fn months(self, random: &mut Random) -> Vec<Vec<Option<f64>>> {
        let mut noise = random.normal();
        let mut month = |year: usize, month: usize| {
            noise = self.r1 * noise + (1.0 - self.r1 * self.r1).sqrt() * random.normal();
            let time = year as f64 + month as f64 / 12.0;
            Some(SEASON[month] + self.slope * time + self.noise * noise)
        };
        (0..self.years).map(|year| (0..12).map(|place| month(year, place)).collect()).collect()
    }

    /// What the program finds in such a series.
    pub(crate) fn found(self, random: &mut Random) -> Trend {
        let months = self.months(random);
        let quarters = quarters(&months);
        let series = Series { months: Some(&months), quarters: &quarters, complete_years: self.years };
        trend(series).expect("enough years")
    }
}

/// The quarters of months, each the mean of its months.
fn quarters(months: &[Vec<Option<f64>>]) -> Vec<Vec<Option<f64>>> {
    let quarter = |months: &[Option<f64>]| {
        months.iter().copied().sum::<Option<f64>>().map(|sum| sum / months.len() as f64)
    };
    months.iter().map(|year| year.chunks(3).map(quarter).collect()).collect()
}

/// The years and resemblances of every table of trends.
const LENGTHS: [usize; 5] = [5, 6, 7, 8, 10];
const RESEMBLANCES: [f64; 3] = [0.0, 0.3, 0.6];

#[test]
fn false_alarms() {
    for (number, r1) in (0_u64..).zip(RESEMBLANCES) {
        for years in LENGTHS {
            let law = Law { years, r1, slope: 0.0, noise: 0.1 };
            let told = percent(SERIES, 100 * number + years as u64, |random| law.found(random).is_told());
            claimed(&format!("False trend, {years} years, lag-1 autocorrelation {r1}"), 0.0..=8.0, told);
        }
    }
}

/// Months too poor in units: the rule sees quarters only.
#[test]
fn false_alarms_of_quarters() {
    for (number, r1) in (0_u64..).zip(RESEMBLANCES) {
        for years in [5, 7, 8] {
            let law = Law { years, r1, slope: 0.0, noise: 0.1 };
            let told = percent(SERIES, 1_000 + 100 * number + years as u64, |random| {
                let quarters = quarters(&law.months(random));
                let series = Series { months: None, quarters: &quarters, complete_years: years };
                trend(series).expect("enough years").is_told()
            });
            let what = format!("False trend, {years} years, quarters only, months' autocorrelation {r1}");
            claimed(&what, 0.0..=8.0, told);
        }
    }
}

/// What the variance of independent months alone would say.
#[test]
fn false_alarms_without_inflation() {
    let law = Law { years: 6, r1: 0.3, slope: 0.0, noise: 0.1 };
    let told = percent(SERIES, 106, |random| {
        seasonal_mann_kendall(&law.months(random)).is_some_and(|test| test.p < 0.05)
    });
    claimed(
        "Guard: seasonal test without inflation, 6 years, autocorrelation 0.3, must alarm",
        8.0..=100.0,
        told,
    );
}

#[test]
fn power() {
    for (noise, seed) in [(0.1, 2_000), (0.3, 2_100)] {
        for years in LENGTHS {
            let powers = RESEMBLANCES.map(|r1| {
                let law = Law { years, r1, slope: 1.1_f64.ln(), noise };
                let told = percent(1_000, seed + years as u64, |random| law.found(random).is_told());
                format!("{told:.0} %")
            });
            let what = format!(
                "Power, +10 % a year, {years} years, noise of {:.0} %; autocorrelation 0, 0.3, 0.6",
                noise * 100.0
            );
            seen(&what, &powers.join(", "));
        }
    }
}
