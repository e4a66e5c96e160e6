//! Quantiles and their exact order-statistic interval (type 7 of Hyndman & Fan 1996; Conover 1999, section 3.2).

use statrs::function::gamma::ln_gamma;

use super::Interval;

/// What may lie beyond each end of an interval.
const TAIL: f64 = 0.025;

/// The `p` quantile of `sorted` values by type 7, the linear interpolation at rank 1 + (n − 1)p; `None`
/// without values.
#[must_use]
pub fn quantile(sorted: &[f64], p: f64) -> Option<f64> {
    let rank = sorted.len().checked_sub(1)? as f64 * p.clamp(0.0, 1.0);
    let (below, part) = (whole(rank), rank.fract());
    let above = (below + 1).min(sorted.len() - 1);
    Some(sorted[below] + part * (sorted[above] - sorted[below]))
}

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

/// The 95 % interval `[x(l), x(u)]` of the `p` quantile of `sorted` values: l is the largest rank with
/// P(Bin(n, p) ≤ l − 1) ≤ 0.025, u the smallest with P(Bin(n, p) ≥ u) ≤ 0.025.
///
/// `None` where one of the ranks does not exist: under 6 values for the median, 13 for the quartiles, 36 for
/// the 90 % quantile, 72 for the 95 % quantile.
#[must_use]
pub fn quantile_interval(sorted: &[f64], p: f64) -> Option<Interval> {
    let n = sorted.len();
    // Turned round, the upper rank is the lower one of the values counted from the other end.
    let (lower, upper) = (lower_rank(n, p), lower_rank(n, 1.0 - p));
    (lower >= 1 && upper >= 1).then(|| Interval { low: sorted[lower - 1], high: sorted[n - upper] })
}

/// The 95 % interval of the median of `sorted` values; `None` under six values.
#[must_use]
pub fn median_interval(sorted: &[f64]) -> Option<Interval> {
    quantile_interval(sorted, 0.5)
}

/// The largest l with P(Bin(n, p) ≤ l − 1) ≤ 0.025, 0 when there is none.
fn lower_rank(n: usize, p: f64) -> usize {
    let trials = n as f64;
    let log_probability = |k: f64| {
        let arrangements = ln_gamma(trials + 1.0) - ln_gamma(k + 1.0) - ln_gamma(trials - k + 1.0);
        arrangements + k * p.ln() + (trials - k) * (1.0 - p).ln()
    };
    // Twenty standard deviations below the mean lies less than 10^-20 of the distribution.
    let mut k = (trials * p - 20.0 * (trials * p * (1.0 - p)).sqrt()).max(0.0).floor();
    let mut probability = log_probability(k).exp();
    let mut cumulated = probability;
    let mut rank = k;
    while cumulated <= TAIL && k < trials {
        rank = k + 1.0;
        probability *= (trials - k) / (k + 1.0) * p / (1.0 - p);
        k += 1.0;
        cumulated += probability;
    }
    whole(rank)
}

/// A number of 0 to n, cut to a whole one.
fn whole(number: f64) -> usize {
    #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "never below 0")]
    let whole = number as usize;
    whole
}
