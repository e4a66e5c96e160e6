//! What changed from one complete reporting year to the next, and in what words it may be told.

use std::cmp::Ordering;

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

/// A row of `changes`.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct Change {
    /// Measure id.
    pub id: String,
    /// Account id or `institution`.
    pub scope: String,
    /// Earlier year's label.
    pub from: String,
    /// Later year's label.
    pub to: String,
    /// What `difference` is.
    pub scale: Scale,
    /// The word that it deserves.
    pub verdict: Verdict,
    /// Later minus earlier, or ln(later / earlier).
    pub difference: f64,
    /// Low end of the 95 % interval of the difference.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub low: Option<f64>,
    /// High end.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub high: Option<f64>,
    /// Two-sided p.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub p: Option<f64>,
    /// Smallest change that would have been seen 8 times in 10 (2.8 standard errors).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub detectable: Option<f64>,
    /// A message id that qualifies the change: `break` when a declared break lies between the years, that of the
    /// convention on which its word depends, of the publication that decides it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub caveat: Option<String>,
    /// Of an index: the share of seeded draws over its error and its choices in which it rises.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub rising: Option<f64>,
}

/// The scale of a change.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum Scale {
    /// A difference of two shares.
    Difference,
    /// The natural logarithm of a ratio.
    LogRatio,
}

/// The words of INDICATORS 3.5.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum Verdict {
    /// Rises.
    Up,
    /// Rises clearly: the whole interval is beyond the smallest change that matters.
    UpClear,
    /// Falls.
    Down,
    /// Falls clearly.
    DownClear,
    /// Shown to differ by less than what matters.
    Stable,
    /// No change can be detected; this is not "stable".
    Undetectable,
}

impl Verdict {
    /// How the later value stands to the earlier one: greater, less, or neither as far as can be told.
    #[must_use]
    pub fn way(self) -> Ordering {
        match self {
            Self::Up | Self::UpClear => Ordering::Greater,
            Self::Down | Self::DownClear => Ordering::Less,
            Self::Stable | Self::Undetectable => Ordering::Equal,
        }
    }
}
