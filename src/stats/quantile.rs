//! The median and its exact order-statistic interval (type 7 of Hyndman & Fan 1996; Conover 1999, section 3.2).

use statrs::function::gamma::ln_gamma;

use super::Interval;

/// The median of `sorted` values, mean of the two middle ones for an even number; `None` without values.
#[must_use]
pub fn median(sorted: &[f64]) -> Option<f64> {
    let n = sorted.len();
    match n {
        0 => None,
        _ if n % 2 == 1 => Some(sorted[n / 2]),
        _ => Some(f64::midpoint(sorted[n / 2 - 1], sorted[n / 2])),
    }
}

/// The 95 % interval `[x(l), x(n+1−l)]` of the median of `sorted` values, where l is the largest
/// rank with P(Bin(n, ½) ≤ l − 1) ≤ 0.025; `None` under six values, where there is no such rank.
#[must_use]
pub fn median_interval(sorted: &[f64]) -> Option<Interval> {
    let n = sorted.len();
    let rank = lower_rank(n);
    (rank >= 1).then(|| Interval { low: sorted[rank - 1], high: sorted[n - rank] })
}

/// The largest l with P(Bin(n, ½) ≤ l − 1) ≤ 0.025, 0 when there is none.
fn lower_rank(n: usize) -> usize {
    let trials = n as f64;
    let log_probability = |k: f64| {
        ln_gamma(trials + 1.0)
            - ln_gamma(k + 1.0)
            - ln_gamma(trials - k + 1.0)
            - trials * std::f64::consts::LN_2
    };
    // Below n/2 − 10√n lies less than 10^-80 of the distribution.
    let far = (trials / 2.0 - 10.0 * trials.sqrt()).max(0.0).floor();
    let mut k = far;
    let mut probability = log_probability(k).exp();
    let mut cumulated = probability;
    let mut rank = far;
    while cumulated <= 0.025 && k < trials {
        rank = k + 1.0;
        probability *= (trials - k) / (k + 1.0);
        k += 1.0;
        cumulated += probability;
    }
    #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "a rank, between 0 and n")]
    let rank = rank as usize;
    rank
}
