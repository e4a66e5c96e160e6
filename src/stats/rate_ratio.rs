//! The ratio of two overdispersed counts over months (quasi-Poisson; McCullagh & Nelder 1989, INDICATORS 3.2).

/// The dispersion φ = Pearson χ² / (m − 1), floored at 1, of two years of counts in the same m
/// months: χ² of the 2 × m table against years and months that act independently, so that a season
/// which both years share (summer holidays) is no dispersion. Months empty in both years are left out.
#[must_use]
pub fn dispersion(earlier: &[u64], later: &[u64]) -> f64 {
    let months: Vec<[f64; 2]> = earlier
        .iter()
        .zip(later)
        .filter(|&(&one, &two)| one + two > 0)
        .map(|(&one, &two)| [one as f64, two as f64])
        .collect();
    let years = [0, 1].map(|year| months.iter().map(|month| month[year]).sum::<f64>());
    let total = years[0] + years[1];
    if months.len() < 2 || years.contains(&0.0) {
        return 1.0;
    }
    let cell = |month: &[f64; 2], year: usize| {
        let expected = (month[0] + month[1]) * years[year] / total;
        (month[year] - expected).powi(2) / expected
    };
    let chi2: f64 = months.iter().map(|month| cell(month, 0) + cell(month, 1)).sum();
    (chi2 / (months.len() - 1) as f64).max(1.0)
}

/// The standard error √(φ(1/k₁ + 1/k₂)) of ln(k₂/k₁).
#[must_use]
pub fn log_ratio_error(k1: f64, k2: f64, dispersion: f64) -> f64 {
    (dispersion * (1.0 / k1 + 1.0 / k2)).sqrt()
}
