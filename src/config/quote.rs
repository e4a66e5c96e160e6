//! Words of other people that the report quotes because they agreed: archives do not hold them, somebody of the house copies them.

use chrono::NaiveDate;
use serde::Deserialize;

use super::day;

/// What somebody wrote, with their consent.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Quote {
    /// Their words, as they are to be published.
    pub words: String,
    /// How they agreed to be called; nobody is named without.
    #[serde(default)]
    pub from: Option<String>,
    /// When they wrote it.
    #[serde(default, deserialize_with = "day::optional")]
    pub date: Option<NaiveDate>,
    /// How and when they agreed: for those who look after personal data, never published.
    pub consent: String,
}
