//! Medians: the interval between two order statistics.

use bilan::indicator::{Outcome, Sample, Unit};
use bilan::stats::Interval;
use bilan::stats::random::Random;

use super::chance::lognormal;
use super::record::{YEARS, claimed, holds, percent, seen};

/// ln of the median latency in seconds (2 hours), and its spread.
const MEDIAN: f64 = 8.882;
const SPREAD: f64 = 1.6;

fn printed(sample: Sample) -> Interval {
    match sample.outcome(Unit::Seconds, 20) {
        Outcome::Value { low: Some(low), high: Some(high), .. } => Interval { low, high },
        other => panic!("{other:?}"),
    }
}

fn latencies(random: &mut Random, n: usize) -> Vec<f64> {
    (0..n).map(|_| lognormal(random, MEDIAN, SPREAD)).collect()
}

#[test]
fn medians_of_latencies() {
    let truth = MEDIAN.exp();
    for (n, seed) in [(30, 21), (100, 22), (400, 23)] {
        let found =
            percent(YEARS, seed, |random| holds(printed(Sample::Values(latencies(random, n))), truth));
        claimed(&format!("Median of {n} lognormal latencies, order statistics"), 93.0..=97.0, found);
    }
}

/// Ranks are whole: the law of 21 values allows no interval between 92.2 % (7 to 15) and 97.3 % (6 to 16).
#[test]
fn medians_of_few_or_rounded_latencies() {
    let truth = MEDIAN.exp();
    let few = percent(YEARS, 24, |random| holds(printed(Sample::Values(latencies(random, 21))), truth));
    claimed("Median of 21 latencies (exact law: 97.3 %)", 96.0..=98.5, few);
    let hour = 3_600.0;
    let rounded = percent(YEARS, 25, |random| {
        let values = latencies(random, 100).into_iter().map(|one| (one / hour).floor() * hour).collect();
        // The median of the rounded law is the hour that the true one lies in.
        holds(printed(Sample::Values(values)), (truth / hour).floor() * hour)
    });
    claimed("Median of 100 latencies cut to whole hours (above 95 % by nature)", 95.0..=100.0, rounded);
}

#[test]
fn upper_quantiles_of_latencies() {
    // 1.281552 is the 90 % quantile of the normal law.
    let truth = (MEDIAN + 1.281_552 * SPREAD).exp();
    let found = percent(YEARS, 26, |random| {
        holds(printed(Sample::Quantile { p: 0.9, values: latencies(random, 200) }), truth)
    });
    claimed("90 % quantile of 200 latencies, order statistics", 93.0..=97.0, found);
}

/// Order statistics take values for independent: weeks of haste and weeks of delay are not in their law.
#[test]
fn medians_of_latencies_that_come_in_waves() {
    for (effect, seed) in [(0.25, 27), (0.5, 28), (1.0, 29)] {
        let truth = MEDIAN.exp();
        let found = percent(YEARS, seed, |random| {
            let mut values = Vec::new();
            for _ in 0..52 {
                let week = effect * SPREAD * random.normal();
                let rest = SPREAD * (1.0 - effect * effect).max(0.0).sqrt();
                values.extend((0..4).map(|_| lognormal(random, MEDIAN + week, rest)));
            }
            holds(printed(Sample::Values(values)), truth)
        });
        seen(
            &format!(
                "Median of 208 latencies, {:.0} % of the variance between weeks",
                effect * effect * 100.0
            ),
            &format!("{found:.1} %"),
        );
    }
}
