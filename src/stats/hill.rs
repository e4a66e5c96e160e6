//! Hill numbers, the effective numbers of people of order 0, 1 and 2 (Hill 1973, Ecology 54), and richness at equal effort (Hurlbert 1971, Ecology 52).

use super::coverage::log_choose;

/// How many people were met at all: ⁰D.
#[must_use]
pub fn richness(abundances: &[u64]) -> u64 {
    abundances.iter().filter(|&&x| x > 0).count() as u64
}

/// ¹D = exp(−Σ p ln p); `None` without meetings.
///
/// Like ⁰D and ²D it grows with the number of meetings: only `diversity::effective_number` compares years.
#[must_use]
pub fn shannon_number(abundances: &[u64]) -> Option<f64> {
    let terms = shares(abundances)?;
    Some(f64::exp(-terms.iter().map(|p| p * p.ln()).sum::<f64>()))
}

/// ²D = 1 / Σ p², the inverse Simpson index of the people met; `None` without meetings.
#[must_use]
pub fn simpson_number(abundances: &[u64]) -> Option<f64> {
    let terms = shares(abundances)?;
    Some(1.0 / terms.iter().map(|p| p * p).sum::<f64>())
}

/// The people expected among `m` of the N meetings: Σ 1 − C(N−x, m) / C(N, m); `None` for m above N.
#[must_use]
pub fn rarefied_richness(abundances: &[u64], m: u64) -> Option<f64> {
    let n: u64 = abundances.iter().sum();
    let missed = |x: u64| if x > n - m { 0.0 } else { f64::exp(log_choose(n - x, m) - log_choose(n, m)) };
    (m <= n).then(|| abundances.iter().map(|&x| 1.0 - missed(x)).sum())
}

/// The shares of the people met, none of them 0.
fn shares(abundances: &[u64]) -> Option<Vec<f64>> {
    let n = abundances.iter().sum::<u64>() as f64;
    let met = abundances.iter().filter(|&&x| x > 0);
    (n > 0.0).then(|| met.map(|&x| x as f64 / n).collect())
}
