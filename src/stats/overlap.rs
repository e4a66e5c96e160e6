//! How far two daily rhythms coincide, against what chance gives to one and the same rhythm (Weitzman 1970; Ridout & Linkie 2009, JABES 14).

use super::Interval;
use super::circular::{direction_of_bins, shift};
use super::quantile::quantile;
use super::random::{Factorials, Random};

/// Swaps of labels that make the null law.
pub const SWAPS: usize = 1000;

/// The overlap of two histograms of a day.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Overlap {
    /// Σ min(pₕ, qₕ): 1 for equal profiles, 0 for profiles that never meet.
    pub value: f64,
    /// What 95 % of the swaps give when both have one profile: small samples never overlap fully.
    pub chance: Interval,
    /// Probability of an overlap this small for one profile, (1 + swaps as small) / (1 + swaps).
    pub p: f64,
    /// Hours from the mean hour of the first to that of the second, in (−12, 12]; absent when one has none.
    pub shift: Option<f64>,
}

/// Σ min(p, q) of two histograms with as many bins; `None` when one is empty or their bins differ.
#[must_use]
pub fn coefficient(one: &[u64], other: &[u64]) -> Option<f64> {
    let (n, m) = (one.iter().sum::<u64>() as f64, other.iter().sum::<u64>() as f64);
    let common = one.iter().zip(other).map(|(&x, &y)| f64::min(x as f64 / n, y as f64 / m)).sum();
    (n > 0.0 && m > 0.0 && one.len() == other.len()).then_some(common)
}

/// The overlap of two histograms of a day with as many bins, 24 or 8, with the law of [`SWAPS`] seeded
/// swaps of labels: all events in one heap, as many drawn from it as the first one has. `None` as
/// [`coefficient`].
#[must_use]
pub fn overlap(one: &[u64], other: &[u64], seed: u64) -> Option<Overlap> {
    let value = coefficient(one, other)?;
    let both: Vec<u64> = one.iter().zip(other).map(|(x, y)| x + y).collect();
    let (first, all) = (one.iter().sum::<u64>(), both.iter().sum::<u64>());
    let factorials = Factorials::up_to(all);
    let mut random = Random::new(seed);
    let mut swapped: Vec<f64> = (0..SWAPS)
        .map(|_| {
            // Bin by bin, how many of its events bear the first label: what a shuffle of all labels gives.
            let (mut labels, mut events) = (first, all);
            let drawn: Vec<u64> = both
                .iter()
                .map(|&bin| {
                    let labelled = random.hypergeometric(&factorials, events, bin, labels);
                    labels -= labelled;
                    events -= bin;
                    labelled
                })
                .collect();
            let left: Vec<u64> = both.iter().zip(&drawn).map(|(all, part)| all - part).collect();
            coefficient(&drawn, &left)
        })
        .collect::<Option<_>>()?;
    swapped.sort_by(f64::total_cmp);
    let as_small = swapped.iter().filter(|&&chance| chance <= value + f64::EPSILON).count();
    let means = direction_of_bins(one)?.mean.zip(direction_of_bins(other)?.mean);
    Some(Overlap {
        value,
        chance: Interval { low: quantile(&swapped, 0.025)?, high: quantile(&swapped, 0.975)? },
        p: (1 + as_small) as f64 / (1 + SWAPS) as f64,
        shift: means.map(|(first, second)| shift(first, second)),
    })
}
