//! Which of many tests survive at a false discovery rate (Benjamini & Hochberg 1995, JRSS B 57).

/// For each p, whether it survives at the rate `q`: it is not above the largest p₍ᵢ₎ ≤ q·i/m.
#[must_use]
pub fn survivors(p: &[f64], q: f64) -> Vec<bool> {
    let mut sorted = p.to_vec();
    sorted.sort_by(f64::total_cmp);
    let m = sorted.len() as f64;
    let threshold = sorted
        .iter()
        .enumerate()
        .rev()
        .find(|&(rank, &value)| value <= q * (rank + 1) as f64 / m)
        .map(|(_, &value)| value);
    p.iter().map(|&value| threshold.is_some_and(|limit| value <= limit)).collect()
}
