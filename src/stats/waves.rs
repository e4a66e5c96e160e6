//! Waves in weekly counts: weeks far above the running median of their year, under a negative binomial law (INDICATORS, QUA-6).

use statrs::distribution::{DiscreteCDF, NegativeBinomial, Poisson};

/// Weeks on either side that make the baseline.
const REACH: usize = 26;
/// A week is flagged when chance would give as many in fewer than this share of like weeks.
const RARE: f64 = 1e-4;
/// Fewest events of a wave, and fewest as a share of all events.
const FEWEST: u64 = 10;
const LEAST_SHARE: f64 = 0.005;
/// The spread of a normal law in units of its median absolute deviation.
const MAD: f64 = 1.4826;

/// A week far above its neighbours.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Wave {
    /// Its place in the counts.
    pub week: usize,
    /// Its count.
    pub count: u64,
    /// Its count above the baseline.
    pub excess: f64,
}

/// The waves in `counts`, one count a week without a gap.
#[must_use]
pub fn waves(counts: &[u64]) -> Vec<Wave> {
    let total: u64 = counts.iter().sum();
    let least = LEAST_SHARE * total as f64;
    let candidate = |&(_, &count): &(usize, &u64)| count >= FEWEST && count as f64 >= least;
    counts
        .iter()
        .enumerate()
        .filter(candidate)
        .filter_map(|(week, &count)| {
            let near = week.saturating_sub(REACH)..counts.len().min(week + REACH + 1);
            let mut around: Vec<f64> =
                near.filter(|&place| place != week).map(|place| counts[place] as f64).collect();
            let baseline = median(&mut around)?;
            let mut apart: Vec<f64> = around.iter().map(|one| (one - baseline).abs()).collect();
            let spread = MAD * median(&mut apart)?;
            let rare = tail(count, baseline, f64::max(spread * spread, baseline)) < RARE;
            rare.then_some(Wave { week, count, excess: count as f64 - baseline })
        })
        .collect()
}

/// P(X ≥ count) for a law of this mean and variance, the variance at least the mean.
fn tail(count: u64, mean: f64, variance: f64) -> f64 {
    if count == 0 || mean <= 0.0 {
        return if count == 0 { 1.0 } else { 0.0 };
    }
    let above = |law: &dyn DiscreteCDF<u64, f64>| law.sf(count - 1);
    if variance <= mean {
        return Poisson::new(mean).map_or(1.0, |law| above(&law));
    }
    let size = mean * mean / (variance - mean);
    NegativeBinomial::new(size, size / (size + mean)).map_or(1.0, |law| above(&law))
}

/// The middle value; sorts `values`.
fn median(values: &mut [f64]) -> Option<f64> {
    values.sort_by(f64::total_cmp);
    super::quantile::median(values)
}
