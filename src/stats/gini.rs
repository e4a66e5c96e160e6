//! Concentration of what people share unequally: the Gini coefficient and the Lorenz curve (Gini 1912; Lorenz 1905).

/// Gini's Σᵢ Σⱼ |xᵢ − xⱼ| / (2n²x̄) of the `values`, none below 0: 0 when all are equal, towards 1 when one
/// has everything.
///
/// `None` without values or when all are 0.
#[must_use]
pub fn gini(values: &[f64]) -> Option<f64> {
    let mut sorted = values.to_vec();
    sorted.sort_by(f64::total_cmp);
    let (n, total) = (sorted.len() as f64, sorted.iter().sum::<f64>());
    // The double sum over sorted values is Σ (2i − n − 1) xᵢ, twice.
    let ranked: f64 = (1..).zip(&sorted).map(|(rank, x)| (2.0 * f64::from(rank) - n - 1.0) * x).sum();
    (total > 0.0).then(|| ranked / (n * total))
}

/// The Gini coefficient times n/(n−1), without its bias in small samples (Deltas 2003, Rev. Econ. Stat. 85);
/// `None` for fewer than two values or when all are 0.
#[must_use]
pub fn corrected_gini(values: &[f64]) -> Option<f64> {
    let n = values.len() as f64;
    gini(values).filter(|_| n > 1.0).map(|gini| gini * n / (n - 1.0))
}

/// The part of the total that goes to the `fraction` of values with the most, by linear interpolation on the
/// Lorenz curve: with 0.10 of 25 values, the two largest and half of the third.
///
/// `None` without values or when all are 0.
#[must_use]
pub fn top_share(values: &[f64], fraction: f64) -> Option<f64> {
    let mut sorted = values.to_vec();
    sorted.sort_by(|one, other| other.total_cmp(one));
    let total: f64 = sorted.iter().sum();
    let mut left = fraction.clamp(0.0, 1.0) * sorted.len() as f64;
    let mut top = 0.0;
    for x in sorted {
        top += x * left.clamp(0.0, 1.0);
        left -= 1.0;
    }
    (total > 0.0).then(|| top / total)
}
