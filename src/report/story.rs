//! What deserves a sentence (INDICATORS 8): facts that point at rows of the report, never words.

use serde::{Deserialize, Serialize};

use crate::indicator::{self, Standing};

use super::measure::{Measure, Outcome, Reason};
use super::rows::INSTITUTION;

/// One sentence to write: the message `fact` of `lang/<tag>/story.ftl`, about rows of `measures`.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Fact {
    /// Message id (`people-answered`).
    pub fact: String,
    /// Account id or `institution`.
    pub scope: String,
    /// Period of the rows.
    pub period: String,
    /// Measures that the sentence tells, the leading one first.
    pub measures: Vec<String>,
}

/// What may be told, in the order of the telling: the message, and the measures that can lead it.
const FACTS: [(&str, &[&str]); 8] = [
    ("people-answered", &["distinct-correspondents", "new-correspondents"]),
    ("answered-quickly", &["working-day-response-share"]),
    ("answered-quickly", &["answered-within-24h-share"]),
    ("sustained", &["sustained-exchange-share"]),
    ("dialogue", &["dialogue-share"]),
    ("returned", &["twelve-month-return"]),
    ("returned", &["known-correspondents-share"]),
    ("circulated", &["reposted-at-least-once-share", "relay-share"]),
];

/// Facts that are told when there is room for them.
const ROOM: [(&str, &[&str]); 2] =
    [("described", &["alt-text-coverage"]), ("active", &["active-weeks-share"])];

/// A page's patience, in sentences.
const SENTENCES: usize = 7;

/// The facts of a report: one a dimension, each in the narrowest window that has a figure.
///
/// `scopes` are tried in order (the institution, then its accounts by activity); `periods` too
/// (the year, three years, the whole archive).
pub(super) fn facts(rows: &[Measure], scopes: &[String], periods: &[String]) -> Vec<Fact> {
    let row = |id: &str, scope: &str, period: &str| {
        rows.iter().find(|row| row.id == id && row.scope == scope && row.period == period)
    };
    let told = |id: &str| {
        periods.iter().find_map(|period| {
            scopes.iter().find_map(|scope| {
                let found = row(id, scope, period)?;
                matches!(found.outcome, Outcome::Value { .. }).then(|| (scope.clone(), period.clone()))
            })
        })
    };
    let missing = missing(rows, scopes, periods);
    let places = SENTENCES - usize::from(missing.is_some());
    let mut facts: Vec<Fact> = Vec::new();
    for (fact, measures) in FACTS.iter().chain(&ROOM) {
        if facts.len() >= places || facts.iter().any(|told| told.fact == *fact) {
            continue;
        }
        if let Some((scope, period)) = told(measures[0]) {
            let measures = measures
                .iter()
                .filter(|id| {
                    row(id, &scope, &period).is_some_and(|row| matches!(row.outcome, Outcome::Value { .. }))
                })
                .map(|&id| id.to_owned())
                .collect();
            facts.push(Fact { fact: (*fact).to_owned(), scope, period, measures });
        }
    }
    facts.extend(missing);
    facts
}

/// The usual figures that the exports of an account cannot give, if there are any.
fn missing(rows: &[Measure], scopes: &[String], periods: &[String]) -> Option<Fact> {
    scopes.iter().filter(|scope| *scope != INSTITUTION).find_map(|scope| {
        let measures: Vec<String> = rows
            .iter()
            .filter(|row| row.scope == *scope && row.period == "all" && is_usual(&row.id))
            .filter(|row| row.outcome == Outcome::Unavailable { reason: Reason::FieldNotInExport })
            .map(|row| row.id.clone())
            .collect();
        let period = periods.first()?.clone();
        (!measures.is_empty()).then(|| Fact {
            fact: "unavailable".to_owned(),
            scope: scope.clone(),
            period,
            measures,
        })
    })
}

/// Whether a figure is told first: what stands beside it goes missing with it.
fn is_usual(id: &str) -> bool {
    indicator::find(id).is_some_and(|indicator| indicator.standing == Standing::Headline)
}
