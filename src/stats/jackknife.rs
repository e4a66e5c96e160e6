//! The delete-one-cluster jackknife, for figures that resampling would bias (Quenouille 1956; Miller 1974, Biometrika 61).

use super::{Interval, normal::Z95};

/// SE = √((m−1)/m · Σ(θᵢ − θ̄)²) over the `clusters` (m), θᵢ being the estimate `without` cluster i.
///
/// `None` for fewer than two clusters, or when an estimate without a cluster does not exist.
#[must_use]
pub fn standard_error(clusters: usize, without: impl FnMut(usize) -> Option<f64>) -> Option<f64> {
    if clusters < 2 {
        return None;
    }
    let estimates: Vec<f64> = (0..clusters).map(without).collect::<Option<_>>()?;
    let m = clusters as f64;
    let mean = estimates.iter().sum::<f64>() / m;
    let squares: f64 = estimates.iter().map(|estimate| (estimate - mean).powi(2)).sum();
    Some(((m - 1.0) / m * squares).sqrt())
}

/// The 95 % interval `value` ∓ z·SE; `None` as [`standard_error`].
#[must_use]
pub fn interval(value: f64, clusters: usize, without: impl FnMut(usize) -> Option<f64>) -> Option<Interval> {
    let spread = Z95 * standard_error(clusters, without)?;
    Some(Interval { low: value - spread, high: value + spread })
}
