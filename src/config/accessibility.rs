//! What the statement on accessibility rests on: an audit, plans, and the day on which it was made.

use serde::Deserialize;

use super::day;

/// What the statement on accessibility says.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct Accessibility {
    /// Day on which the statement was made.
    #[serde(deserialize_with = "day::optional")]
    pub established: Option<chrono::NaiveDate>,
    /// The plan over several years, or where it stands.
    pub plan: Option<String>,
    /// The plan of action of the year, or where it stands.
    pub action_plan: Option<String>,
    /// The audit, if there was one.
    pub audit: Option<Audit>,
}

/// An accessibility audit.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Audit {
    /// Day, ISO; an audit without one counts for nothing.
    #[serde(default, deserialize_with = "day::optional")]
    pub date: Option<chrono::NaiveDate>,
    /// Criteria met, 0 to 1.
    pub rate: f64,
    /// Who audited.
    pub auditor: String,
    /// What does not conform.
    #[serde(default)]
    pub failures: Vec<String>,
    /// Content that the law exempts.
    #[serde(default)]
    pub exemptions: Vec<String>,
    /// Content whose mending would be a disproportionate burden, and why.
    #[serde(default)]
    pub burdens: Vec<String>,
    /// Browsers and assistive technologies that were used.
    #[serde(default)]
    pub environment: Vec<String>,
    /// Tools that were used.
    #[serde(default)]
    pub tools: Vec<String>,
    /// Pages that were looked at.
    #[serde(default)]
    pub pages: Vec<String>,
}
