//! Evenness of a distribution over k bins: its entropy as a share of the largest possible one (Pielou 1966, Journal of Theoretical Biology 13).

/// H / ln k with H = −Σ p ln p over the k `bins`, empty ones counted in k: 1 when all bins hold as many.
///
/// `None` without events or for fewer than two bins.
#[must_use]
pub fn evenness(bins: &[u64]) -> Option<f64> {
    let total = bins.iter().sum::<u64>() as f64;
    if total <= 0.0 || bins.len() < 2 {
        return None;
    }
    let shares = bins.iter().filter(|&&bin| bin > 0).map(|&bin| bin as f64 / total);
    let entropy: f64 = shares.map(|p| -p * p.ln()).sum();
    Some(entropy / (bins.len() as f64).ln())
}
