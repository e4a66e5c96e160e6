//! The block bootstrap over week clusters, with percentile intervals (Efron & Tibshirani 1993, chapters 8 and 13).
//!
//! For figures whose unit is a post or a reply: means, ratios of sums, Gini and h of posts. Never for counts of
//! people or their diversity: drawing a week twice doubles its people, and the interval slides off the
//! estimate (INDICATORS 3.2).

use super::Interval;
use super::quantile::quantile;
use super::random::Random;

/// Resamples of one bootstrap.
pub const RESAMPLES: usize = 2000;
/// Fewest resamples, of every hundred, in which the figure must exist.
const DEFINED: usize = 95;

/// What the resamples gave, in rising order.
#[derive(Clone, Debug, PartialEq)]
pub struct Resamples(pub Vec<f64>);

impl Resamples {
    fn new(values: impl Iterator<Item = Option<f64>>) -> Option<Self> {
        let mut sorted: Vec<f64> = values.flatten().filter(|value| value.is_finite()).collect();
        sorted.sort_by(f64::total_cmp);
        (sorted.len() * 100 >= RESAMPLES * DEFINED).then_some(Self(sorted))
    }

    /// The 95 % percentile interval, quantiles of type 7.
    #[must_use]
    pub fn interval(&self) -> Interval {
        let end = |p| quantile(&self.0, p).unwrap_or(f64::NAN);
        Interval { low: end(0.025), high: end(0.975) }
    }
}

/// The `statistic` of [`RESAMPLES`] resamples of the `clusters`, given the places of those drawn, as many as
/// there are, with repetitions.
///
/// `None` for fewer than two clusters, or when the statistic does not exist in more than one resample of
/// twenty.
pub fn bootstrap(
    clusters: usize,
    seed: u64,
    mut statistic: impl FnMut(&[usize]) -> Option<f64>,
) -> Option<Resamples> {
    if clusters < 2 {
        return None;
    }
    let mut random = Random::new(seed);
    let mut drawn = vec![0; clusters];
    Resamples::new((0..RESAMPLES).map(|_| {
        drawn.fill_with(|| random.below(clusters));
        statistic(&drawn)
    }))
}

/// The ratio of two sums, Σ first / Σ second of each cluster's pair: a mean when the second is the number of
/// units. `None` as [`bootstrap`].
#[must_use]
pub fn ratio(clusters: &[(f64, f64)], seed: u64) -> Option<Resamples> {
    bootstrap(clusters.len(), seed, |drawn| quotient(clusters, drawn))
}

/// Σ first / Σ second over the clusters drawn.
fn quotient(clusters: &[(f64, f64)], drawn: &[usize]) -> Option<f64> {
    let (mut above, mut below) = (0.0, 0.0);
    for &place in drawn {
        above += clusters[place].0;
        below += clusters[place].1;
    }
    (below != 0.0).then(|| above / below)
}
