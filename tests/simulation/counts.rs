//! Ratios of yearly counts whose months vary more than chance does.

use bilan::stats::Interval;
use bilan::stats::normal::Z95;
use bilan::stats::random::Random;
use bilan::stats::rate_ratio::{dispersion, log_ratio_error, log_ratio_spread};

use super::chance::{mood, poisson};
use super::record::{YEARS, claimed, holds, percent};

/// A summer that both years share.
const SEASON: [f64; 12] = [1.0, 1.1, 1.2, 1.1, 1.0, 0.9, 0.5, 0.3, 1.2, 1.3, 1.2, 1.0];

/// Monthly counts around `mean`; months vary by chance alone, or by moods of variance 1/`shape` too.
fn year(random: &mut Random, mean: f64, shape: Option<u32>) -> Vec<u64> {
    SEASON
        .iter()
        .map(|season| {
            let mood = shape.map_or(1.0, |shape| mood(random, shape));
            poisson(random, mean * season * mood)
        })
        .collect()
}

/// The interval of ln(k₂/k₁), as the changes of a report have it.
fn interval(one: &[u64], two: &[u64]) -> Interval {
    let (k1, k2) = (one.iter().sum::<u64>() as f64, two.iter().sum::<u64>() as f64);
    let spread = log_ratio_spread(k1, k2, one, two);
    let value = (k2 / k1).ln();
    Interval { low: value - spread, high: value + spread }
}

#[test]
fn ratios_of_yearly_counts() {
    // Floored at 1, the dispersion of months that vary by chance alone is too large: the interval is wide then.
    for (what, mean, shape, seed) in [
        ("Ratio of yearly counts, 30 a month by chance alone (φ floored at 1)", 30.0, None, 31),
        ("Ratio of yearly counts, 30 a month, dispersion near 2", 30.0, Some(30), 32),
        ("Ratio of yearly counts, 30 a month, dispersion near 4", 30.0, Some(10), 33),
        ("Ratio of yearly counts, 5 a month, dispersion near 2", 5.0, Some(5), 34),
    ] {
        let truth = 1.2_f64.ln();
        let found = percent(YEARS, seed, |random| {
            let (one, two) = (year(random, mean, shape), year(random, 1.2 * mean, shape));
            holds(interval(&one, &two), truth)
        });
        let most = if shape.is_none() { 98.0 } else { 97.0 };
        claimed(what, 93.0..=most, found);
    }
}

/// Why the spread is not the normal law's: φ is estimated from twelve months.
#[test]
fn the_normal_law_is_too_narrow() {
    let found = percent(YEARS, 33, |random| {
        let (one, two) = (year(random, 30.0, Some(10)), year(random, 36.0, Some(10)));
        let (k1, k2) = (one.iter().sum::<u64>() as f64, two.iter().sum::<u64>() as f64);
        let error = log_ratio_error(k1, k2, dispersion(&one, &two));
        ((k2 / k1).ln() - 1.2_f64.ln()).abs() <= Z95 * error
    });
    claimed("Guard: the same with z in the place of Student's t, must miss", 0.0..=92.5, found);
}
