//! Posts far above the others: Tukey's outer fence on a logarithmic scale (Tukey 1977; INDICATORS 3.6).

use super::quantile::quantile;

/// An outlier holds more than this share of the total.
const LEAST_SHARE: f64 = 0.05;
/// The outer fence lies so many interquartile ranges above the third quartile.
const REACH: f64 = 3.0;

/// The places of the `values`, none below 0, with ln(1+x) > Q3 + 3 · IQR of ln(1+x) and more than 5 % of
/// the total.
#[must_use]
pub fn outliers(values: &[f64]) -> Vec<usize> {
    let total: f64 = values.iter().sum();
    let mut logs: Vec<f64> = values.iter().map(|x| x.ln_1p()).collect();
    logs.sort_by(f64::total_cmp);
    let Some((q1, q3)) = quantile(&logs, 0.25).zip(quantile(&logs, 0.75)) else { return Vec::new() };
    let fence = q3 + REACH * (q3 - q1);
    let far = |x: f64| x.ln_1p() > fence && x > LEAST_SHARE * total;
    values.iter().enumerate().filter(|&(_, &x)| far(x)).map(|(place, _)| place).collect()
}
