//! The scale on which figures of a unit are averaged, and a figure with its interval as an estimate with its variance on it.

use schemars::JsonSchema;
use serde::Serialize;

use super::pooled::Withheld;
use crate::report::{Outcome, Unit};
use crate::stats::normal::Z95;

/// On which scale institutions scatter evenly enough to be averaged.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum Scale {
    /// ln(p / (1 − p)), for shares.
    Logit,
    /// The natural logarithm, for durations, rates and effective numbers.
    Log,
    /// The figure itself, for indices, medians of counts and the like.
    Plain,
}

impl Scale {
    /// The scale of a unit.
    #[must_use]
    pub fn of(unit: Unit) -> Self {
        match unit {
            Unit::Share => Self::Logit,
            Unit::Seconds
            | Unit::OpeningSeconds
            | Unit::Days
            | Unit::Years
            | Unit::People
            | Unit::PerWeek
            | Unit::PerPublication
            | Unit::Turns
            | Unit::Domains => Self::Log,
            Unit::Posts | Unit::Weeks | Unit::Interactions | Unit::Index | Unit::Hours => Self::Plain,
        }
    }

    /// From the figure to the scale.
    #[must_use]
    pub fn there(self, figure: f64) -> f64 {
        match self {
            Self::Logit => (figure / (1.0 - figure)).ln(),
            Self::Log => figure.ln(),
            Self::Plain => figure,
        }
    }

    /// From the scale to the figure.
    #[must_use]
    pub fn back(self, place: f64) -> f64 {
        match self {
            Self::Logit => 1.0 / (1.0 + (-place).exp()),
            Self::Log => place.exp(),
            Self::Plain => place,
        }
    }

    /// The figure of a row as an estimate and its variance on this scale.
    ///
    /// With an interval, the standard error is half its width on the scale by 1.96. Wilson's interval of a share lies
    /// evenly around it on the logit scale (Newcombe 2001, The American Statistician 55), so that nothing is lost. Where
    /// one end is a bound of the share, the other half counts. `exact` is for shares of a full count: no variance.
    ///
    /// `None` where the interval says nothing of the figure.
    ///
    /// # Errors
    /// [`Withheld::Unfit`] where the scale has no place for the figure or for its interval.
    pub fn term(self, row: &Outcome, exact: bool) -> Result<Option<(f64, f64)>, Withheld> {
        let Outcome::Value { value, n, low, high, .. } = *row else { return Ok(None) };
        let share = self == Self::Logit;
        if share && exact {
            return Ok(Some((self.there(inside(value, n as f64)), 0.0)));
        }
        let Some((low, high)) = low.zip(high) else { return Ok(None) };
        if share && (value <= 0.0 || value >= 1.0) {
            return Ok(boundary(value, low, high));
        }
        if low >= high || self == Self::Log && low <= 0.0 {
            return Err(Withheld::Unfit);
        }
        let [low, value, high] = [low, value, high].map(|figure| self.there(figure));
        let half = match (low.is_finite(), high.is_finite()) {
            (true, true) => (high - low) / 2.0,
            (true, false) => value - low,
            (false, true) => high - value,
            (false, false) => return Ok(None),
        };
        let error = half / Z95;
        if error > 0.0 { Ok(Some((value, error * error))) } else { Err(Withheld::Unfit) }
    }
}

/// A share of `n` that keeps off 0 and 1 by half a case (Haldane 1956, Annals of Human Genetics 20).
fn inside(share: f64, n: f64) -> f64 {
    if share <= 0.0 || share >= 1.0 { share.mul_add(n, 0.5) / (n + 1.0) } else { share }
}

/// A share of 0 or 1: half a case on either side gives estimate and variance (Gart & Zweifel 1967, Biometrika 54), of as
/// many cases as the other end of Wilson's interval tells: it is z²/(n + z²) away, with n corrected for clusters.
fn boundary(value: f64, low: f64, high: f64) -> Option<(f64, f64)> {
    let reach = if value <= 0.0 { high } else { 1.0 - low };
    if reach <= 0.0 || reach >= 1.0 {
        return None;
    }
    let n = Z95 * Z95 * (1.0 - reach) / reach;
    let variance = 1.0 / 0.5 + 1.0 / (n + 0.5);
    Some((Scale::Logit.there(inside(value, n)), variance))
}
