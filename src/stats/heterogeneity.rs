//! Whether the seasons go the same way (van Belle & Hughes 1984, WRR 20; Gilbert 1987, section 17.4).

use statrs::distribution::{ChiSquared, ContinuousCDF};

use super::mann_kendall::{score, variance};
use super::seasonal::columns;

/// A test that all seasons share one trend.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Heterogeneity {
    /// Σ zₛ² − m·z̄² with zₛ = S/√Var of each season, without continuity correction.
    pub chi2: f64,
    /// Seasons that can move (m), minus one.
    pub freedom: f64,
    /// Probability of such a spread when all seasons share one trend.
    pub p: f64,
}

/// The test for `years`, one row a year, seasons in columns; seasons without two different values are left
/// out. `None` with fewer than two others.
#[must_use]
pub fn heterogeneity(years: &[Vec<Option<f64>>]) -> Option<Heterogeneity> {
    let z: Vec<f64> = columns(years)
        .map(|points| points.iter().map(|point| point.1).collect::<Vec<f64>>())
        .filter(|values| variance(values) > 0.0)
        .map(|values| score(&values) / variance(&values).sqrt())
        .collect();
    let m = z.len() as f64;
    let mean = z.iter().sum::<f64>() / m;
    // Σ z² − m·z̄², written so that rounding cannot make it negative.
    let chi2: f64 = z.iter().map(|z| (z - mean).powi(2)).sum();
    let law = ChiSquared::new(m - 1.0).ok()?;
    Some(Heterogeneity { chi2, freedom: m - 1.0, p: law.sf(chi2) })
}
