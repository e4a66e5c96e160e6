//! The ratio of two overdispersed counts over months (quasi-Poisson; McCullagh & Nelder 1989, INDICATORS 3.2 [QP]).

/// The dispersion φ = Pearson χ² / degrees of freedom, floored at 1, of monthly counts around the
/// mean of their own year; the degrees of freedom are the months less one for each year.
#[must_use]
pub fn dispersion(earlier: &[u64], later: &[u64]) -> f64 {
    let (mut chi2, mut freedom) = (0.0, 0.0);
    for months in [earlier, later] {
        let mean = months.iter().sum::<u64>() as f64 / months.len() as f64;
        if mean > 0.0 {
            chi2 += months.iter().map(|&x| (x as f64 - mean).powi(2) / mean).sum::<f64>();
            freedom += months.len() as f64 - 1.0;
        }
    }
    if freedom > 0.0 { (chi2 / freedom).max(1.0) } else { 1.0 }
}

/// The standard error √(φ(1/k₁ + 1/k₂)) of ln(k₂/k₁).
#[must_use]
pub fn log_ratio_error(k1: f64, k2: f64, dispersion: f64) -> f64 {
    (dispersion * (1.0 / k1 + 1.0 / k2)).sqrt()
}
