//! The h-index of a set of counts (Hirsch 2005, PNAS 102), and the h of samples of one size, which alone compares sets of different sizes.

use super::Interval;
use super::quantile::quantile;
use super::random::{Factorials, Random};

/// The h of a set of one size.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Rarefied {
    /// Mean over the samples.
    pub value: f64,
    /// What 95 % of the samples give.
    pub interval: Interval,
}

/// The largest h such that h of the `counts` are at least h.
#[must_use]
pub fn h_index(counts: &[u64]) -> u64 {
    // Counts beyond their number make no difference; from the top, h is reached where enough were met.
    let mut times = vec![0_u64; counts.len() + 1];
    for &count in counts {
        times[usize::try_from(count).map_or(counts.len(), |count| count.min(counts.len()))] += 1;
    }
    let mut met = 0;
    let reached = times.iter().enumerate().rev().find(|&(h, &times)| {
        met += times;
        met >= h as u64
    });
    reached.map_or(0, |(h, _)| h as u64)
}

/// The mean h of `draws` samples of `size` counts without repetition, 1 000 in the catalogue (VAL-5), and
/// the 2.5 % and 97.5 % quantiles (type 7) of what they give; of all counts, h and no width.
///
/// `None` when there are fewer counts than `size`, or for a size or number of draws of 0.
#[must_use]
pub fn rarefied(counts: &[u64], size: usize, draws: usize, seed: u64) -> Option<Rarefied> {
    if size == 0 || draws == 0 || counts.len() < size {
        return None;
    }
    let mut random = Random::new(seed);
    let factorials = Factorials::up_to(counts.len() as u64);
    // From the largest on, each value with how often it comes: a sample is how many of each it holds.
    let mut sorted = counts.to_vec();
    sorted.sort_unstable_by(|one, other| other.cmp(one));
    let table: Vec<(u64, u64)> =
        sorted.chunk_by(|one, other| one == other).map(|run| (run[0], run.len() as u64)).collect();
    let mut found: Vec<f64> = (0..draws)
        .map(|_| {
            let (mut pool, mut wanted) = (counts.len() as u64, size as u64);
            let (mut h, mut met) = (0, 0);
            for &(value, times) in &table {
                // Values below h, or none left to draw, raise it no more.
                if value <= h || wanted == 0 {
                    break;
                }
                let drawn = random.hypergeometric(&factorials, pool, times, wanted);
                (pool, wanted) = (pool - times, wanted - drawn);
                met += drawn;
                h = h.max(met.min(value));
            }
            h as f64
        })
        .collect();
    found.sort_by(f64::total_cmp);
    let interval = Interval { low: quantile(&found, 0.025)?, high: quantile(&found, 0.975)? };
    Some(Rarefied { value: found.iter().sum::<f64>() / draws as f64, interval })
}
