//! Concentration of what people share unequally, from its frequency table: the Gini coefficient and the Lorenz curve (Gini 1912; Lorenz 1905).

use super::table::{size, total};

/// Gini's Σᵢ Σⱼ |xᵢ − xⱼ| / (2n²x̄) of the values of a `table`, times n/(n−1), without its bias in small samples
/// (Deltas 2003, Rev. Econ. Stat. 85): 0 when all are equal, 1 when one has everything.
///
/// `None` for fewer than two values or when all are 0.
#[must_use]
pub fn gini(table: &[(u64, u64)]) -> Option<f64> {
    let (n, total) = (size(table), total(table));
    let (mut below, mut ranked) = (0.0, 0.0);
    for &(value, times) in table {
        let times = times as f64;
        // The double sum over rising values is Σ (2i − n − 1) xᵢ, twice: here over the ranks that this value fills.
        ranked += value as f64 * times * (2.0 * below + times - n);
        below += times;
    }
    (n > 1.0 && total > 0.0).then(|| ranked / (total * (n - 1.0)))
}

/// The part of the total that goes to the `fraction` of values with the most, by linear interpolation on the
/// Lorenz curve: with 0.10 of 25 values, the two largest and half of the third.
///
/// `None` without values or when all are 0.
#[must_use]
pub fn top_share(table: &[(u64, u64)], fraction: f64) -> Option<f64> {
    let total = total(table);
    let mut left = fraction.clamp(0.0, 1.0) * size(table);
    let mut top = 0.0;
    for &(value, times) in table.iter().rev() {
        let taken = left.min(times as f64);
        top += value as f64 * taken;
        left -= taken;
    }
    (total > 0.0).then(|| top / total)
}
