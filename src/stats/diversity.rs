//! The effective number of people: unbiased inverse Simpson (Simpson 1949, Nature 163; Jost 2006, Oikos 113).

use super::{Interval, normal::Z95};

/// The unbiased effective number D2u = N(N−1) / Σx(x−1) of the `abundances` x, and its interval
/// exp(∓z·√Var/λ)/λ with Simpson's exact variance of λ = 1/D2u (INDICATORS 3.2), the variance
/// floored at 0.
///
/// `None` when nobody is met twice (λ = 0) or fewer than three meetings exist.
#[must_use]
pub fn effective_number(abundances: &[u64]) -> Option<(f64, Interval)> {
    let n: f64 = abundances.iter().map(|&x| x as f64).sum();
    let pairs: f64 = abundances.iter().map(|&x| x as f64 * (x as f64 - 1.0)).sum();
    if pairs <= 0.0 || n < 3.0 {
        return None;
    }
    let triples: f64 = abundances.iter().map(|&x| x as f64 * (x as f64 - 1.0) * (x as f64 - 2.0)).sum();
    let lambda = pairs / (n * (n - 1.0));
    let sigma3 = triples / (n * (n - 1.0) * (n - 2.0));
    let numerator = 4.0 * n * (n - 1.0) * (n - 2.0) * sigma3 + 2.0 * n * (n - 1.0) * lambda
        - 2.0 * n * (n - 1.0) * (2.0 * n - 3.0) * lambda * lambda;
    let variance = (numerator / (n * (n - 1.0)).powi(2)).max(0.0);
    let spread = Z95 * variance.sqrt() / lambda;
    Some((1.0 / lambda, Interval { low: (-spread).exp() / lambda, high: spread.exp() / lambda }))
}
