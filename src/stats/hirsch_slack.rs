//! The seasonal Mann–Kendall test for seasons that depend on each other (Hirsch & Slack 1984, WRR 20; Dietz & Killeen 1981).

use super::mann_kendall::{MannKendall, pairs, score, sign};
use super::normal::two_sided_p;

/// The test over all seasons of `years`, one row a year: the variance of S holds the covariances of the
/// seasons' scores, σ(g,h) = [K(g,h) + 4·Σ R(g)R(h) − n(n+1)²] / 3, K counting pairs of years that move the
/// same way in both seasons, R being the ranks within a season, ties sharing their mean.
///
/// Years with a missing value are left out. There is no continuity correction. `None` with fewer than two
/// years left, or a variance of 0 or below.
#[must_use]
pub fn hirsch_slack(years: &[Vec<Option<f64>>]) -> Option<MannKendall> {
    let seasons = years.iter().map(Vec::len).max()?;
    let full: Vec<Vec<f64>> = years
        .iter()
        .filter(|row| row.len() == seasons)
        .filter_map(|row| row.iter().copied().collect())
        .collect();
    let n = full.len();
    if n < 2 || seasons == 0 {
        return None;
    }
    let columns: Vec<Vec<f64>> =
        (0..seasons).map(|season| full.iter().map(|row| row[season]).collect()).collect();
    let ranks: Vec<Vec<f64>> = columns.iter().map(|values| ranks(values)).collect();
    let mut variance = 0.0;
    for (one, one_ranks) in columns.iter().zip(&ranks) {
        for (other, other_ranks) in columns.iter().zip(&ranks) {
            let products: f64 = one_ranks.iter().zip(other_ranks).map(|(r, s)| r * s).sum();
            let years = n as f64;
            variance += (concordance(one, other) + 4.0 * products - years * (years + 1.0).powi(2)) / 3.0;
        }
    }
    let score: f64 = columns.iter().map(|values| score(values)).sum();
    (variance > 0.0).then(|| {
        let z = score / variance.sqrt();
        MannKendall { score, variance, z, p: two_sided_p(z), tau: score / (seasons as f64 * pairs(n as f64)) }
    })
}

/// Pairs of years that move the same way in both seasons, minus those that move apart.
fn concordance(one: &[f64], other: &[f64]) -> f64 {
    let mut sum = 0.0;
    for late in 1..one.len() {
        for early in 0..late {
            sum += sign(one[late] - one[early]) * sign(other[late] - other[early]);
        }
    }
    sum
}

/// The rank of each value, ties sharing the mean of theirs: (n + 1 + Σ sign(x − others)) / 2.
fn ranks(values: &[f64]) -> Vec<f64> {
    let above = |x: &f64| values.iter().map(|other| sign(x - other)).sum::<f64>();
    values.iter().map(|x| f64::midpoint(values.len() as f64 + 1.0, above(x))).collect()
}
