//! The seasonal Mann–Kendall test and the seasonal Kendall–Sen slope (Hirsch, Slack & Smith 1982, WRR 18; Gilbert 1987, section 17.5).
//!
//! A `Season`-al series is one row a year, years in order without a gap, one column a season (twelve months,
//! four quarters). A missing value stays missing: nothing is filled in and no row is left out.

use super::mann_kendall::{MannKendall, continuous_z, pairs, score, variance};
use super::normal::two_sided_p;
use super::sen::{self, Slope};

/// The test over all seasons, each compared with itself only: S and Var are sums over the seasons.
///
/// `None` when no season has two values.
#[must_use]
pub fn seasonal_mann_kendall(years: &[Vec<Option<f64>>]) -> Option<MannKendall> {
    let seasons: Vec<Vec<f64>> =
        columns(years).map(|points| points.iter().map(|one| one.1).collect()).collect();
    let sum = |term: &dyn Fn(&[f64]) -> f64| seasons.iter().map(|values| term(values)).sum::<f64>();
    let all = sum(&|values| pairs(values.len() as f64));
    if all <= 0.0 {
        return None;
    }
    let (score, variance) = (sum(&score), sum(&variance));
    let z = continuous_z(score, variance);
    Some(MannKendall { score, variance, z, p: two_sided_p(z), tau: score / all })
}

/// The median slope per year over all pairs of years of the same season, with the interval by ranks that
/// leaves out `alpha`, for a score of this `variance`; `None` when no season has two values.
#[must_use]
pub fn seasonal_slope(years: &[Vec<Option<f64>>], variance: f64, alpha: f64) -> Option<Slope> {
    let slopes = columns(years).flat_map(|points| sen::slopes(&points)).collect();
    sen::among_without(slopes, variance, alpha)
}

/// The slope of each season by itself; `None` for one without two values.
#[must_use]
pub fn season_slopes(years: &[Vec<Option<f64>>]) -> Vec<Option<f64>> {
    columns(years).map(|points| sen::sen(&points).map(|slope| slope.value)).collect()
}

/// What is left of each value without its season's slope in time, `slope` for all, and without its season's
/// median; in the order of time, season after season.
#[must_use]
pub fn residuals(years: &[Vec<Option<f64>>], slope: f64) -> Vec<Option<f64>> {
    let levels: Vec<Option<f64>> = columns(years)
        .map(|points| {
            let mut flat: Vec<f64> = points.iter().map(|(year, value)| value - slope * year).collect();
            flat.sort_by(f64::total_cmp);
            super::quantile::median(&flat)
        })
        .collect();
    let of_year = |(year, row): (usize, &Vec<Option<f64>>)| {
        let time = year as f64;
        let left = |(season, level): (usize, &Option<f64>)| {
            Some(row.get(season).copied().flatten()? - slope * time - (*level)?)
        };
        levels.iter().enumerate().map(left).collect::<Vec<_>>()
    };
    years.iter().enumerate().flat_map(of_year).collect()
}

/// Each season as its known values with their years, the first year being 0.
pub(super) fn columns(years: &[Vec<Option<f64>>]) -> impl Iterator<Item = Vec<(f64, f64)>> {
    let seasons = years.iter().map(Vec::len).max().unwrap_or(0);
    (0..seasons).map(move |season| {
        let values = years.iter().enumerate();
        values.filter_map(|(year, row)| Some((year as f64, row.get(season).copied().flatten()?))).collect()
    })
}
