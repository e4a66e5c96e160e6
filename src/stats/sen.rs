//! Sen's slope, the median of the slopes of all pairs, with its interval by ranks (Theil 1950; Sen 1968, JASA 63; Gilbert 1987, section 16.5).

use super::Interval;
use super::mann_kendall::{ties, variance};
use super::normal::{Z95, two_sided_z};
use super::quantile::median;

/// A slope.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Slope {
    /// Units of the values per unit of time.
    pub value: f64,
    /// Its interval.
    pub interval: Interval,
}

/// The slope of `points`, each a time and a value, and its 95 % interval; `None` without two different times.
#[must_use]
pub fn sen(points: &[(f64, f64)]) -> Option<Slope> {
    let values: Vec<f64> = points.iter().map(|point| point.1).collect();
    let times: Vec<f64> = points.iter().map(|point| point.0).collect();
    let shared = ties(&times).into_iter().map(|t| t * (t - 1.0) * (2.0 * t + 5.0) / 18.0).sum::<f64>();
    among(slopes(points), variance(&values) - shared, Z95)
}

/// The slopes of all pairs of points at different times.
pub(super) fn slopes(points: &[(f64, f64)]) -> Vec<f64> {
    let later = |(place, one): (usize, &(f64, f64))| {
        let slope = |other: &(f64, f64)| {
            let (early, late) = if one.0 <= other.0 { (*one, *other) } else { (*other, *one) };
            (late.0 > early.0).then(|| (late.1 - early.1) / (late.0 - early.0))
        };
        points[place + 1..].iter().filter_map(slope).collect::<Vec<_>>()
    };
    points.iter().enumerate().flat_map(later).collect()
}

/// The median of the N `slopes` and the interval from the slopes of rank (N − z√Var)/2 and
/// (N + z√Var)/2 + 1, Var being the variance of the Mann–Kendall score.
///
/// Ranks are rounded to the nearest whole one, to the even one at equal distance, and cut to 1..N, as in
/// `scipy.stats.theilslopes`; Gilbert interpolates instead.
pub(super) fn among(mut slopes: Vec<f64>, variance: f64, z: f64) -> Option<Slope> {
    slopes.sort_by(f64::total_cmp);
    let value = median(&slopes)?;
    let (n, reach) = (slopes.len() as f64, z * variance.max(0.0).sqrt());
    let low = (f64::midpoint(n, -reach).round_ties_even() - 1.0).max(0.0);
    let high = f64::midpoint(n, reach).round_ties_even().min(n - 1.0);
    #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "places between 0 and n − 1")]
    let at = |place: f64| slopes[place as usize];
    Some(Slope { value, interval: Interval { low: at(low), high: at(high) } })
}

/// As [`among`], the interval leaving out `alpha`.
pub(super) fn among_without(slopes: Vec<f64>, variance: f64, alpha: f64) -> Option<Slope> {
    among(slopes, variance, two_sided_z(alpha))
}
