//! One figure: a measure of one account in one period, with its state, its n and its interval.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

pub use crate::indicator::outcome::{Outcome, Reason, Unit};

/// A row of `measures`.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct Measure {
    /// Identifier, kebab-case.
    pub id: String,
    /// Code of the catalogue's card.
    pub code: Option<String>,
    /// Account id or `institution`.
    pub scope: String,
    /// A reporting year's label, `all`, or `first..last`.
    pub period: String,
    /// State and figure.
    #[serde(flatten)]
    pub outcome: Outcome,
    /// A message id that qualifies the figure.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub caveat: Option<String>,
    /// With `scope: "institution"`: the accounts pooled.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub accounts_used: Option<Vec<String>>,
    /// With `scope: "institution"`: the accounts left out because the measure is unavailable there.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub accounts_left_out: Option<Vec<String>>,
}
