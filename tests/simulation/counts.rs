//! Ratios of yearly counts whose months vary more than chance does.

use bilan::stats::Interval;
use bilan::stats::normal::Z95;
use bilan::stats::random::Random;
use bilan::stats::rate_ratio::{dispersion, log_ratio_error};

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

/// 97.5 % quantile of Student's t with 11 degrees of freedom.
const STUDENT: f64 = 2.200_985_160_082_949;

/// The interval of ln(k₂/k₁) of so many standard errors: `Z95` of them as the changes of a report have it.
fn interval(one: &[u64], two: &[u64], width: f64) -> Interval {
    let (k1, k2) = (one.iter().sum::<u64>() as f64, two.iter().sum::<u64>() as f64);
    let spread = width * log_ratio_error(k1, k2, dispersion(one, two));
    let value = (k2 / k1).ln();
    Interval { low: value - spread, high: value + spread }
}

#[test]
fn ratios_of_yearly_counts() {
    let truth = 1.2_f64.ln();
    for (what, mean, shape, seed) in [
        ("30 a month by chance alone (φ floored at 1)", 30.0, None, 31),
        ("30 a month, dispersion near 2", 30.0, Some(30), 32),
        ("30 a month, dispersion near 4", 30.0, Some(10), 33),
        ("5 a month, dispersion near 2", 5.0, Some(5), 34),
    ] {
        let held = |width: f64| {
            percent(YEARS, seed, |random| {
                let (one, two) = (year(random, mean, shape), year(random, 1.2 * mean, shape));
                holds(interval(&one, &two, width), truth)
            })
        };
        // φ comes from twelve months: the catalogue's z is a little too narrow for it, and claims no number.
        claimed(&format!("Ratio of yearly counts, z√φ, {what}"), 90.0..=97.0, held(Z95));
        if shape.is_some() {
            claimed(&format!("The same with Student's t of 11 degrees, {what}"), 93.0..=97.0, held(STUDENT));
        }
    }
}
