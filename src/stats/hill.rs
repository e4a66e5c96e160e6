//! The Hill number of order 1, an effective number of people (Hill 1973, Ecology 54).

/// ¹D = exp(−Σ p ln p) of the `abundances`, p being the shares of the people met; `None` without meetings.
///
/// It grows with the number of meetings: only `diversity::effective_number` compares years.
#[must_use]
pub fn shannon_number(abundances: &[u64]) -> Option<f64> {
    let n = abundances.iter().sum::<u64>() as f64;
    let shares = abundances.iter().filter(|&&x| x > 0).map(|&x| x as f64 / n);
    (n > 0.0).then(|| f64::exp(-shares.map(|p| p * p.ln()).sum::<f64>()))
}
