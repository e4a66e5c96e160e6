//! The block bootstrap over week clusters, with percentile intervals (Efron & Tibshirani 1993, chapters 8 and 13).
//!
//! For figures whose unit is a post or a reply: means, ratios of sums, ratios of medians. Never for counts of
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
pub struct Resamples(Vec<f64>);

impl Resamples {
    fn new(values: impl Iterator<Item = Option<f64>>) -> Option<Self> {
        let mut sorted: Vec<f64> = values.flatten().filter(|value| value.is_finite()).collect();
        sorted.sort_by(f64::total_cmp);
        (sorted.len() * 100 >= RESAMPLES * DEFINED).then_some(Self(sorted))
    }

    /// The values in rising order.
    #[must_use]
    pub fn sorted(&self) -> &[f64] {
        &self.0
    }

    /// The 95 % percentile interval, quantiles of type 7.
    #[must_use]
    pub fn interval(&self) -> Interval {
        self.interval_without(0.05)
    }

    /// The percentile interval that leaves out `alpha`, half of it at either end.
    #[must_use]
    pub fn interval_without(&self, alpha: f64) -> Interval {
        let end = |p| quantile(&self.0, p).unwrap_or(f64::NAN);
        Interval { low: end(alpha / 2.0), high: end(1.0 - alpha / 2.0) }
    }

    /// The standard error, the standard deviation of the resamples.
    #[must_use]
    pub fn error(&self) -> f64 {
        let n = self.0.len() as f64;
        let mean = self.0.iter().sum::<f64>() / n;
        (self.0.iter().map(|value| (value - mean).powi(2)).sum::<f64>() / (n - 1.0)).sqrt()
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
    pair(&[clusters], seed, |drawn| statistic(&drawn[0]))
}

/// As [`bootstrap`], with several sets of clusters drawn apart, such as the weeks of two years.
pub fn pair<const N: usize>(
    clusters: &[usize; N],
    seed: u64,
    mut statistic: impl FnMut(&[Vec<usize>; N]) -> Option<f64>,
) -> Option<Resamples> {
    if clusters.iter().any(|&clusters| clusters < 2) {
        return None;
    }
    let mut random = Random::new(seed);
    let mut drawn = clusters.map(|clusters| vec![0; clusters]);
    Resamples::new((0..RESAMPLES).map(|_| {
        for places in &mut drawn {
            let clusters = places.len();
            places.fill_with(|| random.below(clusters));
        }
        statistic(&drawn)
    }))
}

/// The ratio of two sums, Σ first / Σ second of each cluster's pair: a mean when the second is the number of
/// units. `None` as [`bootstrap`].
#[must_use]
pub fn ratio(clusters: &[(f64, f64)], seed: u64) -> Option<Resamples> {
    bootstrap(clusters.len(), seed, |drawn| quotient(clusters, drawn))
}

/// The ratio of two ratios of sums, the `later` over the `earlier` one, each with its own clusters.
#[must_use]
pub fn ratio_of_ratios(earlier: &[(f64, f64)], later: &[(f64, f64)], seed: u64) -> Option<Resamples> {
    pair(&[earlier.len(), later.len()], seed, |[first, second]| {
        Some(quotient(later, second)? / quotient(earlier, first)?)
    })
}

/// The ratio of two medians, the `later` over the `earlier` one, each of the values of its own clusters.
#[must_use]
pub fn ratio_of_medians(earlier: &[Vec<f64>], later: &[Vec<f64>], seed: u64) -> Option<Resamples> {
    let (first, second) = (Ranked::new(earlier), Ranked::new(later));
    pair(&[earlier.len(), later.len()], seed, |[one, other]| Some(second.median(other)? / first.median(one)?))
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

/// Values in rising order with their cluster, sorted once for all resamples.
struct Ranked {
    values: Vec<(f64, usize)>,
    clusters: usize,
}

impl Ranked {
    fn new(clusters: &[Vec<f64>]) -> Self {
        let places = clusters.iter().enumerate();
        let mut values: Vec<(f64, usize)> =
            places.flat_map(|(place, values)| values.iter().map(move |&value| (value, place))).collect();
        values.sort_by(|one, other| one.0.total_cmp(&other.0));
        Self { values, clusters: clusters.len() }
    }

    /// The median of the values of the clusters drawn, each as often as its cluster.
    fn median(&self, drawn: &[usize]) -> Option<f64> {
        let mut times = vec![0_usize; self.clusters];
        for &place in drawn {
            times[place] += 1;
        }
        let n: usize = self.values.iter().map(|&(_, place)| times[place]).sum();
        let lower_rank = n.checked_sub(1)? / 2;
        let (mut seen, mut lower) = (0, None);
        for &(value, place) in &self.values {
            seen += times[place];
            if seen > lower_rank && lower.is_none() {
                lower = Some(value);
            }
            if seen > n / 2 {
                return lower.map(|lower| f64::midpoint(lower, value));
            }
        }
        None
    }
}
