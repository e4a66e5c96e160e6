//! Frequency tables: whole numbers as each distinct value once, rising, with how often it comes (Yule 1911, An Introduction to the Theory of Statistics).
//!
//! What is redrawn thousands of times is sorted once, and a count changes nothing but its row.

/// The table of `values`.
#[must_use]
pub fn table(values: &[u64]) -> Vec<(u64, u64)> {
    let mut sorted = values.to_vec();
    sorted.sort_unstable();
    sorted.chunk_by(|one, other| one == other).map(|run| (run[0], run.len() as u64)).collect()
}

/// How many values a table holds.
pub(super) fn size(table: &[(u64, u64)]) -> f64 {
    table.iter().map(|&(_, times)| times).sum::<u64>() as f64
}

/// Their sum.
pub(super) fn total(table: &[(u64, u64)]) -> f64 {
    table.iter().map(|&(value, times)| value as f64 * times as f64).sum()
}
