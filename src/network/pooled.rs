//! The common estimate of a measure, where one may be made, rounded before anybody sees it.

use schemars::JsonSchema;
use serde::Serialize;

use super::{GROUP, Scale};
use crate::report::{CatalogueEntry, Outcome, Unit};
use crate::stats::random_effects::{RandomEffects, dersimonian_laird, paule_mandel};

/// The greatest weight that one institution may have: beyond it, the estimate would be its figure (the rule of 85 % of
/// French official statistics, INSEE, Guide du secret statistique).
const DOMINANT: f64 = 0.85;

/// A common estimate: figures in the measure's unit, rounded to three significant digits so that no institution's own
/// figure can be computed from them; [`Pooled::q`], [`Pooled::i2`] and [`Pooled::tau2`] as the model gives them, rounded
/// alike.
#[derive(Clone, Debug, PartialEq, Serialize, JsonSchema)]
pub struct Pooled {
    /// The mean of the institutions.
    pub value: f64,
    /// Low end of its 95 % interval.
    pub low: f64,
    /// High end.
    pub high: f64,
    /// From where the next institution's true figure would lie with 95 %.
    pub next_low: f64,
    /// Up to where.
    pub next_high: f64,
    /// Variance of the institutions' true figures, on the scale.
    pub tau2: f64,
    /// Cochran's Q; absent where figures are exact.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub q: Option<f64>,
    /// Part of the scatter that is not chance, 0 to 1; absent where figures are exact.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub i2: Option<f64>,
    /// The mean with τ² by the convention of `DerSimonian` and Laird, to check that it does not hang on the method; absent
    /// where figures are exact.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub laird: Option<f64>,
    /// How many institutions it is made of.
    pub institutions: u64,
}

/// Why there is no common estimate.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum Withheld {
    /// Fewer institutions than the minimum have a figure with an interval.
    Few,
    /// It is a count without interval, which grows with the institution.
    Count,
    /// The ends of its interval are those of chance, not of doubt.
    Chance,
    /// A figure or an end of an interval is 0, so that a logarithm has no place for it and to leave it out would lift the
    /// mean; or an interval has no width; or all figures are exact and the same. Which of these is not told: whoever knows
    /// his own figure would know all.
    Unfit,
    /// One institution would make nearly all of it.
    Dominated,
}

/// What the institutions of a measure have in common; nothing is rounded here.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Model {
    /// The model that is told.
    pub told: RandomEffects,
    /// The one under the other convention of τ²; `None` where figures are exact.
    pub laird: Option<RandomEffects>,
    /// How many institutions are in it.
    pub institutions: usize,
}

/// The model of some rows.
///
/// # Errors
/// Why there is none.
pub fn model(entry: &CatalogueEntry, rows: &[&Outcome]) -> Result<Model, Withheld> {
    if entry.chance {
        return Err(Withheld::Chance);
    }
    let scale = Scale::of(entry.unit);
    let exact = !rows.iter().any(|row| matches!(row, Outcome::Value { low: Some(_), .. }));
    if rows.len() >= GROUP && exact && scale != Scale::Logit {
        return Err(Withheld::Count);
    }
    let mut terms = Vec::new();
    for row in rows {
        terms.extend(scale.term(row, exact)?);
    }
    if terms.len() < GROUP {
        return Err(Withheld::Few);
    }
    let (estimates, variances): (Vec<f64>, Vec<f64>) = terms.into_iter().unzip();
    let found = paule_mandel(&estimates, &variances).ok_or(Withheld::Unfit)?;
    let weights: Vec<f64> = variances.iter().map(|v| 1.0 / (v + found.tau2)).collect();
    let heaviest = weights.iter().copied().fold(0.0, f64::max);
    if heaviest > DOMINANT * weights.iter().sum::<f64>() {
        return Err(Withheld::Dominated);
    }
    let laird = dersimonian_laird(&estimates, &variances);
    Ok(Model { told: found, laird, institutions: estimates.len() })
}

impl Pooled {
    /// The common estimate of some rows.
    ///
    /// # Errors
    /// Why there is none.
    pub fn of(entry: &CatalogueEntry, rows: &[&Outcome]) -> Result<Self, Withheld> {
        let Model { told: found, laird, institutions } = model(entry, rows)?;
        let scale = Scale::of(entry.unit);
        let all = |wanted: fn(f64) -> bool| {
            rows.iter().all(|row| matches!(row, Outcome::Value { value, .. } if wanted(*value)))
        };
        // An index that has no value outside 0 to 1, or −1 to 1, has none in the group either; nor is a length below 0.
        let (least, most) = match entry.unit {
            Unit::Index if all(|value| (0.0..=1.0).contains(&value)) => (0.0, 1.0),
            Unit::Index if all(|value| (-1.0..=1.0).contains(&value)) => (-1.0, 1.0),
            Unit::Hours => (f64::MIN, f64::MAX),
            _ => (0.0, f64::MAX),
        };
        let figure = |place: f64| rounded(scale.back(place).clamp(least, most));
        let next = found.prediction.unwrap_or(found.interval);
        Ok(Self {
            value: figure(found.estimate),
            low: figure(found.interval.low),
            high: figure(found.interval.high),
            next_low: figure(next.low),
            next_high: figure(next.high),
            tau2: rounded(found.tau2),
            q: found.heterogeneity.map(|spread| rounded(spread.q)),
            i2: found.heterogeneity.map(|spread| rounded(spread.i2)),
            laird: laird.map(|other| figure(other.estimate)),
            institutions: institutions as u64,
        })
    }
}

/// A number with three significant digits.
fn rounded(number: f64) -> f64 {
    format!("{number:.2e}").parse().unwrap_or(number)
}
