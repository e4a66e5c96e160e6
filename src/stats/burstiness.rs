//! Burstiness of a stream of events, corrected for their number (Goh & Barabási 2008, EPL 81; Kim & Jo 2016, PRE 94).

use super::Interval;
use super::quantile::quantile;
use super::random::Random;

/// Random streams that a stream is compared with.
pub const STREAMS: usize = 1000;

/// `A_n`(r) = (√(n+1)·r − √(n−1)) / ((√(n+1) − 2)·r + √(n−1)) with r = σ/μ of the n `intervals`
/// (population σ): −1 for a regular stream, 0 for a random one, towards 1 for bursts.
///
/// `None` for fewer than two intervals or a mean of 0.
#[must_use]
pub fn burstiness(intervals: &[f64]) -> Option<f64> {
    let n = intervals.len() as f64;
    let mean = intervals.iter().sum::<f64>() / n;
    if intervals.len() < 2 || mean <= 0.0 {
        return None;
    }
    let variance = intervals.iter().map(|x| (x - mean).powi(2)).sum::<f64>() / n;
    let r = variance.sqrt() / mean;
    let (above, below) = ((n + 1.0).sqrt(), (n - 1.0).sqrt());
    Some((above * r - below) / ((above - 2.0) * r + below))
}

/// What 95 % of [`STREAMS`] seeded Poisson streams of `n` intervals give (quantiles of type 7): the A that chance
/// explains. `None` for fewer than two intervals.
#[must_use]
pub fn chance(n: usize, seed: u64) -> Option<Interval> {
    let mut random = Random::new(seed);
    let mut intervals = vec![0.0; n];
    let mut found: Vec<f64> = (0..STREAMS)
        .map(|_| {
            intervals.fill_with(|| random.exponential());
            burstiness(&intervals)
        })
        .collect::<Option<_>>()?;
    found.sort_by(f64::total_cmp);
    Some(Interval { low: quantile(&found, 0.025)?, high: quantile(&found, 0.975)? })
}
