//! Figures of posts: the block bootstrap by weeks.

use bilan::indicator::redraw::{self, Estimate, Spread};
use bilan::stats::gini::gini;
use bilan::stats::random::Random;
use chrono::{Days, NaiveDate};

use super::chance::{lognormal, poisson};
use super::record::{claimed, seen};

/// Simulated years: each has 2,000 resamples.
const YEARS: usize = 2_000;

/// Likes of a year of publications, three or four a week; weeks have better and worse times.
fn year(random: &mut Random, spread: f64) -> Vec<(NaiveDate, u64)> {
    let monday = NaiveDate::from_ymd_opt(2024, 1, 1).expect("a date");
    let mut posts = Vec::new();
    for week in 0..52 {
        let time = 0.3 * random.normal();
        for _ in 0..poisson(random, 3.5) {
            let mean = lognormal(random, 1.5 + time, spread);
            posts.push((monday + Days::new(7 * week), poisson(random, mean)));
        }
    }
    posts
}

/// How often the interval holds the truth, that of all such years unless it is known.
fn covered(
    seed: u64,
    spread: f64,
    truth: Option<f64>,
    figure: impl Fn(&[(NaiveDate, u64)]) -> Option<Estimate>,
) -> f64 {
    let mut random = Random::new(seed);
    let found: Vec<Estimate> =
        (0..YEARS).map(|_| figure(&year(&mut random, spread)).expect("posts")).collect();
    let truth = truth.unwrap_or_else(|| found.iter().map(|one| one.0).sum::<f64>() / YEARS as f64);
    let held = found.iter().filter(|one| one.1.is_some_and(|(low, high)| low <= truth && truth <= high));
    held.count() as f64 / YEARS as f64 * 100.0
}

fn mean(posts: &[(NaiveDate, u64)]) -> Option<Estimate> {
    let units: Vec<(NaiveDate, f64, f64)> =
        posts.iter().map(|&(date, likes)| (date, likes as f64, 1.0)).collect();
    redraw::ratio(&units)
}

/// Percentile intervals miss the few posts that a year happens not to have: the heavier the tail, the more.
fn told(what: &str, spread: f64, found: f64) {
    if spread < 0.8 {
        claimed(what, 93.0..=97.0, found);
    } else {
        seen(what, &format!("{found:.1} %"));
    }
}

#[test]
fn means_of_posts() {
    for (what, spread, seed) in [("0.6", 0.6, 71), ("1.0", 1.0, 72), ("1.5", 1.5, 73)] {
        // ln of a week's time and of a post's luck add up.
        let truth = f64::exp(1.5 + f64::midpoint(0.09, spread * spread));
        told(
            &format!("Mean likes, week bootstrap, ln spread {what}"),
            spread,
            covered(seed, spread, Some(truth), mean),
        );
    }
}

#[test]
fn concentration_of_posts() {
    let concentration = |posts: &[(NaiveDate, u64)]| Spread::new(posts).estimate(true, gini);
    told("Gini of likes, week bootstrap, ln spread 0.6", 0.6, covered(74, 0.6, None, concentration));
    told("Gini of likes, week bootstrap, ln spread 1.0", 1.0, covered(75, 1.0, None, concentration));
}
