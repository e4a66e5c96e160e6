//! Survival with censoring: the log-log interval of Kaplan and Meier's curve.

use bilan::stats::kaplan_meier::{Life, survival};
use bilan::stats::random::Random;

use super::chance::whole;
use super::record::{YEARS, claimed, holds, percent};

/// Lives whose hazard falls with time (Weibull, shape ½), watched between 60 days and two years.
fn lives(random: &mut Random, n: usize, scale: f64) -> Vec<Life> {
    (0..n)
        .map(|_| {
            let end = scale * random.exponential().powi(2);
            let watched = 60.0 + random.unit() * 670.0;
            Life { time: whole(end.min(watched) * 86_400.0), event: end <= watched }
        })
        .collect()
}

#[test]
fn survival_at_a_year() {
    for (n, scale, seed) in [(60, 1_630.0, 41), (200, 1_630.0, 42), (200, 365.0, 43)] {
        let truth = (-(365.0_f64 / scale).sqrt()).exp();
        let found = percent(YEARS, seed, |random| {
            let at = survival(&lives(random, n, scale), 365 * 86_400);
            at.interval.is_some_and(|interval| holds(interval, truth))
        });
        let what = format!("Survival at 365 d of {n} people, {:.0} % true, censored", truth * 100.0);
        claimed(&what, 93.0..=97.0, found);
    }
}
