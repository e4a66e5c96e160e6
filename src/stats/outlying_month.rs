//! Whether a month of counts stands out from the others of the same account (quasi-Poisson prediction; McCullagh & Nelder 1989, INDICATORS 3.2).
//!
//! A count x is compared with the mean μ and the dispersion φ = max(1, χ² / (m − 1)) of the m other months:
//! z = (x − μ) / √(φ μ (1 + 1/m)). It stands out from |z| = 3 on, which twelve months that differ by chance alone
//! reach about once in thirty years; and only if it is at least twice the mean and 10 itself, or at most half of a
//! mean of 10.

/// Fewest other months.
const OTHERS: usize = 5;
/// From this score on a month stands out.
const SCORE: f64 = 3.0;
/// From this ratio to the mean on, or its inverse.
const RATIO: f64 = 2.0;
/// Fewest records of a month that stands out, or of the mean that it falls short of.
const LEAST: f64 = 10.0;

/// On which side a month stands out.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Outlying {
    /// Far more than in the others.
    Above,
    /// Far less.
    Below,
}

/// Whether the month at `place` stands out from the others; `None` also where there are too few others.
#[must_use]
pub fn test(counts: &[u64], place: usize) -> Option<Outlying> {
    let here = *counts.get(place)? as f64;
    let others: Vec<f64> = counts
        .iter()
        .enumerate()
        .filter(|(other, _)| *other != place)
        .map(|(_, count)| *count as f64)
        .collect();
    if others.len() < OTHERS {
        return None;
    }
    let months = others.len() as f64;
    let mean = others.iter().sum::<f64>() / months;
    let above = here >= LEAST && here >= RATIO * mean;
    let below = mean >= LEAST && here * RATIO <= mean;
    if mean == 0.0 {
        return above.then_some(Outlying::Above);
    }
    let chi2: f64 = others.iter().map(|other| (other - mean).powi(2) / mean).sum();
    let dispersion = (chi2 / (months - 1.0)).max(1.0);
    let score = (here - mean) / (dispersion * mean * (1.0 + 1.0 / months)).sqrt();
    match () {
        () if above && score >= SCORE => Some(Outlying::Above),
        () if below && score <= -SCORE => Some(Outlying::Below),
        () => None,
    }
}
