//! The Mann–Kendall test of a monotone trend (Mann 1945, Econometrica 13; Kendall 1975; ties as in Gilbert 1987, section 16.4).

use super::normal::two_sided_p;

/// The longest series without ties whose p is exact.
const LONGEST_EXACT: usize = 10;

/// The score of a series and what chance makes of it.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct MannKendall {
    /// S, the rising pairs minus the falling ones.
    pub score: f64,
    /// The variance of S without a trend.
    pub variance: f64,
    /// S brought one step nearer to 0, in standard deviations; 0 for a variance of 0.
    pub z: f64,
    /// Two-sided p: exact for at most ten values without ties, else from the normal law of z.
    pub p: f64,
    /// S as a share of all pairs.
    pub tau: f64,
}

/// The test of `values` in the order of time; `None` for fewer than two.
///
/// The z is that of the normal law also where p is exact.
#[must_use]
pub fn mann_kendall(values: &[f64]) -> Option<MannKendall> {
    let n = values.len();
    if n < 2 {
        return None;
    }
    let (score, variance) = (score(values), variance(values));
    let z = continuous_z(score, variance);
    let untied = ties(values).is_empty();
    let p = if untied && n <= LONGEST_EXACT { exact_p(score, n) } else { two_sided_p(z) };
    Some(MannKendall { score, variance, z, p, tau: score / pairs(n as f64) })
}

/// S, the sum of the signs of all later minus earlier values.
pub(super) fn score(values: &[f64]) -> f64 {
    let later = |(place, value): (usize, &f64)| {
        values[place + 1..].iter().map(|other| sign(other - value)).sum::<f64>()
    };
    values.iter().enumerate().map(later).sum()
}

/// The variance of S without a trend: [n(n−1)(2n+5) − Σ t(t−1)(2t+5)] / 18 over ties of t values.
pub(super) fn variance(values: &[f64]) -> f64 {
    let term = |t: f64| t * (t - 1.0) * (2.0 * t + 5.0);
    (term(values.len() as f64) - ties(values).into_iter().map(term).sum::<f64>()) / 18.0
}

/// S with a continuity correction of one, in standard deviations.
pub(super) fn continuous_z(score: f64, variance: f64) -> f64 {
    if variance <= 0.0 { 0.0 } else { sign(score) * (score.abs() - 1.0) / variance.sqrt() }
}

/// The pairs of n values.
pub(super) fn pairs(n: f64) -> f64 {
    n * (n - 1.0) / 2.0
}

/// −1, 0 or 1; `f64::signum` knows no 0.
pub(super) fn sign(number: f64) -> f64 {
    f64::from(i8::from(number > 0.0) - i8::from(number < 0.0))
}

/// The sizes of the groups of equal values.
#[expect(clippy::float_cmp, reason = "a tie is an exact one")]
pub(super) fn ties(values: &[f64]) -> Vec<f64> {
    let mut sorted = values.to_vec();
    sorted.sort_by(f64::total_cmp);
    sorted.chunk_by(|one, other| one == other).map(|tie| tie.len() as f64).filter(|&t| t > 1.0).collect()
}

/// Two-sided p of the score of n values in a random order: orders by their number of inversions, each
/// new value adding 0 to k inversions to those of k values (Kendall 1975, section 5.2).
fn exact_p(score: f64, n: usize) -> f64 {
    let mut orders = vec![1.0_f64];
    for added in 1..n {
        let mut next = vec![0.0; orders.len() + added];
        for (inversions, count) in orders.iter().enumerate() {
            next[inversions..=inversions + added].iter_mut().for_each(|sum| *sum += count);
        }
        orders = next;
    }
    // S = pairs − 2 · inversions.
    let as_far = |inversions: usize| pairs(n as f64) - 2.0 * inversions as f64 >= score.abs();
    let far: f64 =
        orders.iter().enumerate().filter(|&(inversions, _)| as_far(inversions)).map(|one| one.1).sum();
    (2.0 * far / orders.iter().sum::<f64>()).min(1.0)
}
