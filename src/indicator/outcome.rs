//! The outcome of a figure: a value with its interval, the reason why there is none, or too few units.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize, Serializer};

/// The three states of a figure; there is no fourth.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(tag = "status", rename_all = "kebab-case")]
pub enum Outcome {
    /// A figure.
    Value {
        /// In `unit`.
        #[serde(serialize_with = "plain_number")]
        value: f64,
        /// Unit of `value`, `low` and `high`.
        unit: Unit,
        /// Successes out of `n`, for shares.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        k: Option<u64>,
        /// Units in the denominator.
        n: u64,
        /// Low end of the 95 % interval; absent for exact counts.
        #[serde(default, skip_serializing_if = "Option::is_none", serialize_with = "plain_option")]
        low: Option<f64>,
        /// High end.
        #[serde(default, skip_serializing_if = "Option::is_none", serialize_with = "plain_option")]
        high: Option<f64>,
    },
    /// It cannot be known from this export, or a rule withholds it.
    Unavailable {
        /// Why.
        reason: Reason,
    },
    /// Fewer units than the measure's minimum.
    TooFew {
        /// Successes out of `n`, for shares.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        k: Option<u64>,
        /// Units there are.
        n: u64,
    },
}

/// Why a figure is not available: the closed list of REPORT-FORMAT.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
#[allow(missing_docs, reason = "the names are the format's own words")]
pub enum Reason {
    FieldNotInExport,
    RunningIn,
    ArchiveTooShort,
    NoRepeatedContact,
    ParentsNotDatable,
    ImpossibleLatencies,
    NoPreviousYear,
    NoPosts,
    NeedsTwoExports,
    NoOpeningHours,
    NoList,
    TeamTooSmall,
    NotRequested,
    Gate,
}

impl Reason {
    /// The reason as the report file writes it.
    ///
    /// # Panics
    /// Never: a reason is written as one word.
    #[must_use]
    pub fn key(self) -> String {
        let word = serde_json::to_value(self).expect("a plain word");
        word.as_str().unwrap_or_default().to_owned()
    }
}

/// The unit of a value: the closed list of REPORT-FORMAT.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
#[allow(missing_docs, reason = "the names are the format's own words")]
pub enum Unit {
    Share,
    People,
    Posts,
    Seconds,
    OpeningSeconds,
    Days,
    Years,
    Weeks,
    PerWeek,
    PerPublication,
    Interactions,
    Turns,
    Index,
    Domains,
    Hours,
}

/// Writes whole numbers without a fraction: counts are whole numbers in the report.
#[expect(clippy::cast_possible_truncation, reason = "whole and below 2^53, so exact")]
#[expect(clippy::trivially_copy_pass_by_ref, reason = "the signature that serde asks for")]
fn plain_number<S: Serializer>(value: &f64, serializer: S) -> Result<S::Ok, S::Error> {
    if value.fract() == 0.0 && value.abs() < 9_007_199_254_740_992.0 {
        serializer.serialize_i64(*value as i64)
    } else {
        serializer.serialize_f64(*value)
    }
}

/// [`plain_number`] for a field that may be absent.
#[expect(clippy::ref_option, reason = "the signature that serde asks for")]
fn plain_option<S: Serializer>(value: &Option<f64>, serializer: S) -> Result<S::Ok, S::Error> {
    match value {
        Some(number) => plain_number(number, serializer),
        None => serializer.serialize_none(),
    }
}
