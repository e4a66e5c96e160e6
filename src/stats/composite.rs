//! The arithmetic of one index of several components, a geometric mean of their ratios to a base, with its error (INDICATORS 5; OECD/JRC 2008).

use std::ops::Range;

use super::{Interval, normal::Z95};

/// What is assumed of the correlation of the components' errors, on the careful side.
pub const CORRELATION: f64 = 0.5;

/// One component in one year.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Component {
    /// Its value, above 0, higher being better.
    pub value: f64,
    /// The standard error of ln value.
    pub error: f64,
}

impl Component {
    /// A share of `k` among `n` units, worth `effective` independent ones: p = (k + ½)/(n + 1), error
    /// √((1−p)/(n*·p)).
    #[must_use]
    pub fn share(k: f64, n: f64, effective: f64) -> Self {
        let value = (k + 0.5) / (n + 1.0);
        Self { value, error: ((1.0 - value) / (effective * value)).sqrt() }
    }

    /// A count with its `dispersion` φ: k + ½, error √(φ/(k + ½)).
    #[must_use]
    pub fn count(k: f64, dispersion: f64) -> Self {
        Self { value: k + 0.5, error: (dispersion / (k + 0.5)).sqrt() }
    }

    /// A rate of return 1 − Ŝ with the standard error of Ŝ; `None` when nobody returned.
    #[must_use]
    pub fn returned(survival: f64, error: f64) -> Option<Self> {
        let value = 1.0 - survival;
        (value > 0.0).then(|| Self { value, error: error / value })
    }
}

/// The index of one year, or the ratio of two.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Index {
    /// 100 for the base, or the ratio of two years.
    pub value: f64,
    /// The standard error of its logarithm.
    pub error: f64,
    /// Its 95 % interval, value · exp(∓z·error).
    pub interval: Interval,
}

/// 100 · Π (x/x̄)^(1/K) of the year `at`, x̄ the geometric mean of a component over the `base` years.
///
/// `years` are rows of the same K components. Var(ln) = Σᵢⱼ ρᵢⱼ·SEᵢ·SEⱼ/K², the SE of a component holding the
/// errors of the year and of the base, ρᵢⱼ = `correlation` between components. `None` for places that do
/// not exist, rows that differ in length, or values not above 0.
#[must_use]
pub fn index(years: &[Vec<Component>], base: Range<usize>, at: usize, correlation: f64) -> Option<Index> {
    let width = base.len() as f64;
    if base.is_empty() || base.end > years.len() || at >= years.len() {
        return None;
    }
    let coefficients: Vec<f64> = (0..years.len())
        .map(|year| f64::from(u8::from(year == at)) - if base.contains(&year) { 1.0 / width } else { 0.0 })
        .collect();
    combined(years, &coefficients, correlation, 100.0)
}

/// The index of the year `at` over that of the year `from`: the base cancels, and so does its error.
/// `None` as [`index`].
#[must_use]
pub fn ratio(years: &[Vec<Component>], from: usize, at: usize, correlation: f64) -> Option<Index> {
    if from == at || from.max(at) >= years.len() {
        return None;
    }
    let one = |year: usize| f64::from(u8::from(year == at)) - f64::from(u8::from(year == from));
    let coefficients: Vec<f64> = (0..years.len()).map(one).collect();
    combined(years, &coefficients, correlation, 1.0)
}

/// The components whose absence would turn the change from the year `from` to the year `at` round, or
/// leave none; all of them when there is no change. `None` as [`index`], or for a single component.
#[must_use]
pub fn reversing(years: &[Vec<Component>], from: usize, at: usize) -> Option<Vec<usize>> {
    let all = ratio(years, from, at, CORRELATION)?.value.ln();
    let components = years[at].len();
    if components < 2 {
        return None;
    }
    let logs: Vec<f64> =
        years[from].iter().zip(&years[at]).map(|(from, at)| (at.value / from.value).ln()).collect();
    let sum: f64 = logs.iter().sum();
    Some((0..components).filter(|&dropped| (sum - logs[dropped]) * all <= 0.0).collect())
}

/// scale · exp of the mean over components of Σ coefficient · ln x over years.
fn combined(years: &[Vec<Component>], coefficients: &[f64], correlation: f64, scale: f64) -> Option<Index> {
    let components = years.first()?.len();
    let sound = |row: &Vec<Component>| {
        row.len() == components && row.iter().all(|one| one.value > 0.0 && one.error >= 0.0)
    };
    if components == 0 || !years.iter().all(sound) {
        return None;
    }
    let over_years = |term: &dyn Fn(f64, Component) -> f64, component: usize| -> f64 {
        coefficients.iter().zip(years).map(|(&c, row)| term(c, row[component])).sum()
    };
    let k = components as f64;
    let log = (0..components).map(|one| over_years(&|c, x| c * x.value.ln(), one)).sum::<f64>() / k;
    let errors: Vec<f64> =
        (0..components).map(|one| over_years(&|c, x| (c * x.error).powi(2), one).sqrt()).collect();
    let own: f64 = errors.iter().map(|error| error * error).sum();
    let all = errors.iter().sum::<f64>().powi(2);
    let error = (own + correlation * (all - own)).max(0.0).sqrt() / k;
    let value = scale * log.exp();
    let spread = (Z95 * error).exp();
    Some(Index { value, error, interval: Interval { low: value / spread, high: value * spread } })
}
