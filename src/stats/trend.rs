//! Which trend test a series of years allows, and its result: the rule of INDICATORS 3.4 in one place.

use super::Interval;
use super::autocorrelation::lag_one;
use super::heterogeneity::{Heterogeneity, heterogeneity};
use super::hirsch_slack::hirsch_slack;
use super::mann_kendall::MannKendall;
use super::normal::two_sided_p;
use super::seasonal::{residuals, season_slopes, seasonal_mann_kendall, seasonal_slope};

/// Under so many complete years no trend can be told.
const FEWEST: usize = 5;
/// From so many years on the test that allows for seasons depending on each other has power.
const MANY: usize = 8;
/// Residuals that resemble their neighbours more than this are looked at more coarsely and more strictly.
const RESEMBLING: f64 = 0.4;
/// Nothing is taken to resemble its neighbour more than this.
const CLOSEST: f64 = 0.99;
/// Probability of a false trend.
const USUAL: f64 = 0.05;
const STRICT: f64 = 0.01;

/// A series by season: one row a year, years in order without a gap, a missing value where there was no unit
/// to measure.
#[derive(Clone, Copy, Debug)]
pub struct Series<'a> {
    /// Twelve columns; absent when the median month has too few units.
    pub months: Option<&'a [Vec<Option<f64>>]>,
    /// The same years in four columns.
    pub quarters: &'a [Vec<Option<f64>>],
    /// How many of the years are complete.
    pub complete_years: usize,
}

/// How a trend was tested.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Method {
    /// Seasonal Mann–Kendall, seasons independent (Hirsch, Slack & Smith 1982), its variance inflated by
    /// (1 + r₁)/(1 − r₁) of the residuals, never below 1 (Bayley & Hammersley 1946; Yue & Wang 2004).
    Seasonal,
    /// With the covariance of the seasons (Hirsch & Slack 1984).
    Covariance,
}

/// A slope over the years, and whether chance could make it.
#[derive(Clone, Debug, PartialEq)]
pub struct Trend {
    /// Median slope, units of the values per year.
    pub slope: f64,
    /// Its interval by ranks, which leaves out `alpha`: with the variance of independent seasons, inflated as for
    /// [`Method::Seasonal`]. The covariances of the other test grow with a trend: they hold without one only.
    pub interval: Interval,
    /// Two-sided p of the test.
    pub p: f64,
    /// Score of the test as a share of all pairs, −1 for a fall in all, 1 for a rise.
    pub tau: f64,
    /// The test.
    pub method: Method,
    /// Seasons of a year that were compared, 12 or 4.
    pub seasons: usize,
    /// The level at which the test speaks of a trend, 0.05 or 0.01.
    pub alpha: f64,
    /// Lag-1 autocorrelation of the residuals of these seasons; absent where it was not needed or is unknown.
    pub autocorrelation: Option<f64>,
    /// Whether the seasons go the same way.
    pub heterogeneity: Option<Heterogeneity>,
    /// The slope of each season.
    pub season_slopes: Vec<Option<f64>>,
}

impl Trend {
    /// Whether a trend may be told: the test sees one, and the interval leaves 0 out.
    #[must_use]
    pub fn is_told(&self) -> bool {
        self.p < self.alpha && (self.interval.low > 0.0 || self.interval.high < 0.0)
    }

    /// Whether the seasons do not share one trend, at the level of 5 %.
    #[must_use]
    pub fn is_heterogeneous(&self) -> bool {
        self.heterogeneity.is_some_and(|test| test.p < USUAL)
    }
}

/// The trend of a series; `None` under five complete years or without two values of a season.
///
/// - From eight years on: the covariance test, on months; on quarters if missing months leave it fewer
///   than eight whole years; if quarters do so too, as for fewer years.
/// - Five to seven years: the seasonal test, on months, at the level of 5 %. When residuals of months have
///   r₁ > 0.4: on quarters, at the level of 1 %. Without months: on quarters, at 5 %, at 1 % when their
///   residuals have r₁ > 0.4.
#[must_use]
pub fn trend(series: Series<'_>) -> Option<Trend> {
    if series.complete_years < FEWEST {
        return None;
    }
    let given = series.months.unwrap_or(series.quarters);
    let whole = [given, series.quarters].into_iter().find(|years| whole_years(years) >= MANY);
    if series.complete_years >= MANY
        && let Some(years) = whole
        && let Some(test) = hirsch_slack(years)
    {
        return told(years, test, Method::Covariance, USUAL, None);
    }
    let resemblance = of_residuals(given);
    let (years, alpha) = match resemblance {
        Some(r1) if r1 > RESEMBLING => (series.quarters, STRICT),
        _ => (given, USUAL),
    };
    let test = inflated(seasonal_mann_kendall(years)?, inflation(years));
    told(years, test, Method::Seasonal, alpha, resemblance)
}

fn told(
    years: &[Vec<Option<f64>>],
    test: MannKendall,
    method: Method,
    alpha: f64,
    autocorrelation: Option<f64>,
) -> Option<Trend> {
    let variance = match method {
        Method::Seasonal => test.variance,
        Method::Covariance => seasonal_mann_kendall(years)?.variance * inflation(years),
    };
    let slope = seasonal_slope(years, variance, alpha)?;
    Some(Trend {
        slope: slope.value,
        interval: slope.interval,
        p: test.p,
        tau: test.tau,
        method,
        seasons: years.iter().map(Vec::len).max()?,
        alpha,
        autocorrelation,
        heterogeneity: heterogeneity(years),
        season_slopes: season_slopes(years),
    })
}

/// How much more the score of values that resemble their neighbours varies, as their sum does: (1 + r₁)/(1 − r₁),
/// only ever more.
fn inflation(years: &[Vec<Option<f64>>]) -> f64 {
    let r1 = of_residuals(years).unwrap_or_default().clamp(0.0, CLOSEST);
    (1.0 + r1) / (1.0 - r1)
}

/// The test with a variance that is `factor` times as large.
fn inflated(test: MannKendall, factor: f64) -> MannKendall {
    let z = test.z / factor.sqrt();
    MannKendall { variance: test.variance * factor, z, p: two_sided_p(z), ..test }
}

/// Years without a missing value.
fn whole_years(years: &[Vec<Option<f64>>]) -> usize {
    years.iter().filter(|row| row.iter().all(Option::is_some)).count()
}

/// r₁ of what season and slope leave; `None` when that is nothing but rounding.
fn of_residuals(years: &[Vec<Option<f64>>]) -> Option<f64> {
    let slope = seasonal_slope(years, 0.0, USUAL)?.value;
    let residuals = residuals(years, slope);
    let largest = |values: &mut dyn Iterator<Item = f64>| values.map(f64::abs).fold(0.0, f64::max);
    let scale = largest(&mut years.iter().flatten().copied().flatten());
    let left = largest(&mut residuals.iter().copied().flatten());
    if left > scale * 1e-9 { lag_one(&residuals) } else { None }
}
