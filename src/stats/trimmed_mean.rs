//! The mean without the extremes, from a frequency table (Tukey 1962, Annals of Mathematical Statistics 33).

use super::table::size;

/// The mean of the values of a `table` without the `share` n at either end, cut to whole values: 0.10 for the
/// trimmed mean of 10 %; `None` when nothing is left.
#[must_use]
pub fn trimmed_mean(table: &[(u64, u64)], share: f64) -> Option<f64> {
    let n = size(table);
    let cut = (n * share.max(0.0)).floor();
    let (from, to) = (cut, n - cut);
    let (mut below, mut sum) = (0.0, 0.0);
    for &(value, times) in table {
        let above = below + times as f64;
        sum += value as f64 * (above.min(to) - f64::max(below, from)).max(0.0);
        below = above;
    }
    (to > from).then(|| sum / (to - from))
}
