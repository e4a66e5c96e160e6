//! Coverage: the probability that the next meeting is with somebody already met (Good 1953, Biometrika 40; Chao & Jost 2012, Ecology 93).

use statrs::function::gamma::ln_gamma;

use super::table::table;
use super::{Interval, normal::Z95};

/// Ĉ = 1 − (f₁/N) · (N−1)f₁ / ((N−1)f₁ + 2f₂) of the `abundances`, f₁ people met once, f₂ twice; without
/// people met twice 1 − (f₁/N) · (N−1)(f₁−1) / ((N−1)(f₁−1) + 2).
///
/// Its interval is Ĉ ∓ z·SE cut to 0..1, SE = √(f₁(1 − f₁/N) + 2f₂) / N (Esty 1983, Annals of Statistics 11);
/// absent where that SE is 0, since nobody or everybody being met once only tells nothing of the error.
/// `None` without meetings.
#[must_use]
pub fn coverage(abundances: &[u64]) -> Option<(f64, Option<Interval>)> {
    let (n, once, twice) = frequencies(abundances);
    if n <= 0.0 {
        return None;
    }
    let (many, few) =
        if twice > 0.0 { ((n - 1.0) * once, 2.0 * twice) } else { ((n - 1.0) * (once - 1.0).max(0.0), 2.0) };
    let value = 1.0 - once / n * (many / (many + few));
    let error = standard_error(abundances)?;
    let interval = Interval { low: (value - Z95 * error).max(0.0), high: (value + Z95 * error).min(1.0) };
    Some((value, (error > 0.0).then_some(interval)))
}

/// Esty's standard error of the coverage; `None` without meetings.
#[must_use]
pub fn standard_error(abundances: &[u64]) -> Option<f64> {
    let (n, once, twice) = frequencies(abundances);
    (n > 0.0).then(|| (once * (1.0 - once / n) + 2.0 * twice).max(0.0).sqrt() / n)
}

/// The coverage expected of `m` of the N meetings, 1 ≤ m < N: 1 − Σ (x/N) · C(N−x, m) / C(N−1, m)
/// (Chao & Jost 2012, equation 4a); at m = N that of [`coverage`].
///
/// `None` for m = 0 or above N: nothing is extrapolated.
#[must_use]
pub fn rarefied(abundances: &[u64], m: u64) -> Option<f64> {
    let n: u64 = abundances.iter().sum();
    if m == 0 || m > n {
        return None;
    }
    if m == n {
        return coverage(abundances).map(|(value, _)| value);
    }
    // Many have few meetings.
    let missed = table(abundances).into_iter().filter(|&(x, _)| x > 0 && x <= n - m).map(|(x, people)| {
        let log = log_choose(n - x, m) - log_choose(n - 1, m);
        people as f64 * x as f64 / n as f64 * log.exp()
    });
    Some(1.0 - missed.sum::<f64>())
}

/// The interval of [`rarefied`]: Esty's, with the numbers of people that `m` meetings are expected to meet once
/// and twice, E fⱼ = Σ C(x, j) · C(N−x, m−j) / C(N, m), in the place of f₁ and f₂; at m = N that of [`coverage`].
///
/// It is the interval of m meetings, so never narrower than what all N would allow. `None` as [`rarefied`], and
/// where the standard error is 0.
#[must_use]
pub fn rarefied_interval(abundances: &[u64], m: u64) -> Option<Interval> {
    let n: u64 = abundances.iter().sum();
    let value = rarefied(abundances, m)?;
    let table = table(abundances);
    let expected = |times: u64| -> f64 {
        let possible = |&(x, _): &(u64, u64)| x >= times && m >= times && n - x >= m - times;
        let log = |x: u64| log_choose(x, times) + log_choose(n - x, m - times) - log_choose(n, m);
        let possible = table.iter().filter(|one| possible(one));
        possible.map(|&(x, people)| people as f64 * log(x).exp()).sum()
    };
    let (once, twice, m) = (expected(1), expected(2), m as f64);
    let error = (once * (1.0 - once / m) + 2.0 * twice).max(0.0).sqrt() / m;
    let interval = Interval { low: (value - Z95 * error).max(0.0), high: (value + Z95 * error).min(1.0) };
    (error > 0.0).then_some(interval)
}

/// ln of the number of ways to draw `k` of `n`.
fn log_choose(n: u64, k: u64) -> f64 {
    let (n, k) = (n as f64, k as f64);
    ln_gamma(n + 1.0) - ln_gamma(k + 1.0) - ln_gamma(n - k + 1.0)
}

/// All meetings, people met once and people met twice.
fn frequencies(abundances: &[u64]) -> (f64, f64, f64) {
    let people = |times: u64| abundances.iter().filter(|&&x| x == times).count() as f64;
    (abundances.iter().sum::<u64>() as f64, people(1), people(2))
}
