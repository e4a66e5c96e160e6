//! The standard normal distribution, from the `statrs` crate.

use statrs::distribution::{ContinuousCDF, Normal};

/// The 97.5 % quantile: the factor of two-sided 95 % intervals.
pub const Z95: f64 = 1.959_963_984_540_054;

/// Two-sided p of a difference of `z` standard errors: 2 (1 − Φ(|z|)).
#[must_use]
pub fn two_sided_p(z: f64) -> f64 {
    // Φ(−|z|) instead of 1 − Φ(|z|) keeps its digits in the tail.
    2.0 * Normal::standard().cdf(-z.abs())
}

/// The number below which the law lies with `probability`, infinite for 0 and 1 and what lies beyond.
#[must_use]
pub fn quantile(probability: f64) -> f64 {
    Normal::standard().inverse_cdf(probability.clamp(0.0, 1.0))
}

/// The factor of two-sided intervals that leave out `alpha`, 1.96 for 0.05.
#[must_use]
pub fn two_sided_z(alpha: f64) -> f64 {
    -quantile(alpha / 2.0)
}
