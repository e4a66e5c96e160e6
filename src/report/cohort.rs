//! The entries of `cohorts`: people answered in a year, and how many of them were answered again in each later one (INDICATORS, PUB-4).

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::indicator::publics::cohort;
use crate::indicator::{View, Window};

use super::rows::Bench;
use super::source::Subject;

/// One row of the matrix.
#[derive(Clone, Debug, Serialize, Deserialize, JsonSchema)]
pub struct Cohort {
    /// The measure that it spreads out.
    pub measure: String,
    /// Account id.
    pub scope: String,
    /// The year in which these people were answered.
    pub year: String,
    /// How many they were.
    pub n: u64,
    /// Each later complete year.
    pub again: Vec<Again>,
}

/// One cell of the matrix.
#[derive(Clone, Debug, Serialize, Deserialize, JsonSchema)]
pub struct Again {
    /// The later year.
    pub year: String,
    /// People answered in both; absent when they, or those who were not, are fewer than a small cell allows.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub k: Option<u64>,
}

impl Bench<'_> {
    /// The matrix of one account up to the told year; cells under `smallest` people are hidden.
    pub(super) fn cohorts(&self, subject: &Subject, smallest: u64) -> Vec<Cohort> {
        let view = View {
            dialogue: &subject.dialogue,
            calendar: self.calendar,
            house: self.house,
            window: Window::All,
        };
        let told = self.year.unwrap_or(i32::MAX);
        let shown = |k: u64, n: u64| k >= smallest && n - k.min(n) >= smallest;
        let cohorts = cohort::cohorts(&view).unwrap_or_default().into_iter();
        cohorts
            .filter(|cohort| cohort.year <= told)
            .map(|cohort| Cohort {
                measure: cohort::INDICATOR.id.to_owned(),
                scope: subject.id.clone(),
                year: self.calendar.label(cohort.year),
                n: cohort.n,
                again: cohort
                    .again
                    .iter()
                    .filter(|(year, _)| *year <= told)
                    .map(|&(year, k)| Again {
                        year: self.calendar.label(year),
                        k: shown(k, cohort.n).then_some(k),
                    })
                    .collect(),
            })
            .collect()
    }
}
