//! The h-index of the frequency table of a set of counts (Hirsch 2005, PNAS 102), and the h of samples of one size, which alone compares sets of different sizes.

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

/// The largest h such that h of the counts of a `table` are at least h.
#[must_use]
pub fn h_index(table: &[(u64, u64)]) -> u64 {
    reached(table, |times| times)
}

/// The mean h of `draws` samples of `size` counts of a `table` without repetition, 1 000 in the catalogue (VAL-5), and
/// the 2.5 % and 97.5 % quantiles (type 7) of what they give; of all counts, h and no width.
///
/// `None` when there are fewer counts than `size`, or for a size or number of draws of 0.
#[must_use]
pub fn rarefied(table: &[(u64, u64)], size: u64, draws: usize, seed: u64) -> Option<Rarefied> {
    let counts: u64 = table.iter().map(|&(_, times)| times).sum();
    if size == 0 || draws == 0 || counts < size {
        return None;
    }
    let mut random = Random::new(seed);
    let factorials = Factorials::up_to(counts);
    let mut found: Vec<f64> = (0..draws)
        .map(|_| {
            let (mut pool, mut wanted) = (counts, size);
            // A sample is how many it holds of each value.
            let h = reached(table, |times| {
                if wanted == 0 {
                    return 0;
                }
                let drawn = random.hypergeometric(&factorials, pool, times, wanted);
                (pool, wanted) = (pool - times, wanted - drawn);
                drawn
            });
            h as f64
        })
        .collect();
    found.sort_by(f64::total_cmp);
    let interval = Interval { low: quantile(&found, 0.025)?, high: quantile(&found, 0.975)? };
    Some(Rarefied { value: found.iter().sum::<f64>() / draws as f64, interval })
}

/// The h of those that are `kept` of each value, from the largest on, as long as they can raise it.
fn reached(table: &[(u64, u64)], mut kept: impl FnMut(u64) -> u64) -> u64 {
    let (mut h, mut met) = (0, 0);
    for &(value, times) in table.iter().rev() {
        // Values of h or less raise it no more.
        if value <= h {
            break;
        }
        met += kept(times);
        h = h.max(met.min(value));
    }
    h
}
