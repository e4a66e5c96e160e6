//! Commitments: the targets that the institution set itself, what became of them, and which are carried over.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::calendar::Calendar;
use crate::config::{self, Direction};
use crate::indicator::{self, Unit};

use super::coverage::Coverage;
use super::measure::{Measure, Outcome};
use super::rows::INSTITUTION;

/// Shares of what an institution wants less of; a duration is one by its unit.
const LOWER: [&str; 10] = [
    "alt-text-copied-share",
    "alt-text-file-name-share",
    "alt-text-placeholder-share",
    "alt-text-repeated-share",
    "alt-text-too-short-share",
    "many-hashtags-share",
    "pseudo-letters-share",
    "slow-tail-share",
    "unreadable-hashtags-share",
    "zero-reception-share",
];

/// A target that the institution set itself.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct Commitment {
    /// Measure id.
    pub measure: String,
    /// Account id or `institution`.
    pub scope: String,
    /// Reporting year's label.
    pub period: String,
    /// The value aimed at, in the measure's unit.
    pub target: f64,
    /// `met`, `missed` or `unknown` (the figure is not available).
    pub state: String,
    /// Whether the interval of the figure holds the target, so that its value alone gives the state.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub undecided: bool,
    /// `at-least` or `at-most`.
    #[serde(default)]
    pub direction: String,
    /// `now` for the year that is told, `carried` for the year before, `ahead` for a later one, else `past`.
    #[serde(default)]
    pub turn: String,
    /// Whether it is about one account by the institution's choice.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub named: bool,
    /// The institution's own words for it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub label: Option<String>,
}

/// Whether a lower value of a measure is what an institution wants.
pub(super) fn is_lower_better(id: &str, unit: Unit) -> bool {
    matches!(unit, Unit::Seconds | Unit::OpeningSeconds) || LOWER.contains(&id)
}

/// The commitments of the configuration, in its order: one for the account that it names; else one for all accounts
/// where they are pooled; else one an account.
pub(super) fn all(
    config: &config::Config,
    calendar: &Calendar,
    year: Option<i32>,
    measures: &[Measure],
    accounts: &[Coverage],
) -> Vec<Commitment> {
    let mut commitments = Vec::new();
    for wanted in &config.commitment {
        let period = calendar.label(wanted.year);
        let rows: Vec<&Measure> =
            measures.iter().filter(|row| row.id == wanted.measure && row.period == period).collect();
        let turn = match year.map(|year| wanted.year - year) {
            Some(0) => "now",
            Some(-1) => "carried",
            Some(1..) => "ahead",
            _ => "past",
        };
        for scope in scopes(wanted, &rows, accounts) {
            let row = rows.iter().find(|row| row.scope == scope);
            commitments.push(one(wanted, &period, turn, scope, row.map(|row| &row.outcome)));
        }
    }
    commitments
}

/// Whom a commitment is about.
fn scopes(wanted: &config::Commitment, rows: &[&Measure], accounts: &[Coverage]) -> Vec<String> {
    if let Some(account) = &wanted.account {
        let named = accounts.iter().filter(|one| one.label == *account);
        return named.map(|one| one.scope.clone()).collect();
    }
    let everybody = match accounts {
        [one] => one.scope.as_str(),
        _ => INSTITUTION,
    };
    if rows.is_empty() || rows.iter().any(|row| row.scope == everybody) {
        return vec![everybody.to_owned()];
    }
    rows.iter().map(|row| row.scope.clone()).collect()
}

fn one(
    wanted: &config::Commitment,
    period: &str,
    turn: &str,
    scope: String,
    outcome: Option<&Outcome>,
) -> Commitment {
    let direction = wanted.direction.unwrap_or_else(|| {
        let known = indicator::find(&wanted.measure);
        if known.is_some_and(|one| is_lower_better(one.id, one.unit)) {
            Direction::AtMost
        } else {
            Direction::AtLeast
        }
    });
    let target = wanted.target;
    let (state, undecided) = match outcome {
        Some(Outcome::Value { value, low, high, .. }) => {
            let met = match direction {
                Direction::AtLeast => *value >= target,
                Direction::AtMost => *value <= target,
            };
            let holds = |(low, high): (f64, f64)| low < high && (low..=high).contains(&target);
            (if met { "met" } else { "missed" }, low.zip(*high).is_some_and(holds))
        }
        _ => ("unknown", false),
    };
    Commitment {
        measure: wanted.measure.clone(),
        scope,
        period: period.to_owned(),
        target,
        state: state.to_owned(),
        undecided,
        direction: match direction {
            Direction::AtLeast => "at-least",
            Direction::AtMost => "at-most",
        }
        .to_owned(),
        turn: turn.to_owned(),
        named: wanted.account.is_some(),
        label: wanted.label.clone(),
    }
}
