//! What an archive cannot say, and what its quality forbids to read as usual (INDICATORS 8, d and e).

use crate::report::measure::{Outcome, Reason};
use crate::report::{AccountEntry, INSTITUTION};

use super::{Fact, Form, Told, Why, has_value, telling};

/// Caveats of a year that deserve a sentence, the gravest first, with the measure that shows them; that a year is not
/// covered whole is said where the report says of when it is.
const GATES: [(&str, Option<&str>); 3] =
    [("automation", None), ("one-post", Some("top-publication-share")), ("eventful-months", None)];

/// What one looks for first in such a report, each with words of its own (`unknown-<id>`); where it is absent,
/// what depends on it is absent too.
const EXPECTED: [&str; 6] = [
    "reposted-at-least-once-share",
    "liked-at-least-once-share",
    "distinct-correspondents",
    "first-response-latency",
    "alt-text-coverage",
    "relay-share",
];

/// The limits of one account; the institution has those of its accounts.
pub(super) fn facts(told: &Told, scope: &str) -> Vec<Fact> {
    if scope == INSTITUTION {
        return Vec::new();
    }
    let gate = GATES.iter().find_map(|gate| gated(told, scope, *gate));
    gate.into_iter().chain(lost(told, scope)).chain(missing(told, scope)).collect()
}

/// A caveat that a row of the year carries, with the measure that shows it, or else the first that carries it.
fn gated(told: &Told, scope: &str, (caveat, shown): (&str, Option<&'static str>)) -> Option<Fact> {
    let carries =
        |id: &&str| told.row(id, scope, told.year()).is_some_and(|row| row.caveat.as_deref() == Some(caveat));
    let first = telling::measures().find(carries)?;
    Some(fact(told, scope, caveat, vec![shown.unwrap_or(first).to_owned()], Why::Gate))
}

/// What the year before could say and this one cannot.
fn lost(told: &Told, scope: &str) -> Option<Fact> {
    let before = previous(told.accounts.iter().find(|account| account.id == scope)?, told.year())?;
    let measures: Vec<String> = telling::leads()
        .filter(|id| told.row(id, scope, before).is_some_and(has_value))
        .filter(|id| {
            told.row(id, scope, told.year())
                .is_some_and(|row| matches!(row.outcome, Outcome::Unavailable { .. }))
        })
        .map(str::to_owned)
        .collect();
    (!measures.is_empty()).then(|| fact(told, scope, "lost", measures, Why::Lost))
}

/// The last year with records before the told one.
fn previous<'a>(account: &'a AccountEntry, year: &str) -> Option<&'a str> {
    account.records.keys().map(String::as_str).rfind(|label| *label < year)
}

/// What the export never holds.
fn missing(told: &Told, scope: &str) -> Option<Fact> {
    let absent = |id: &&str| {
        told.row(id, scope, "all")
            .is_some_and(|row| row.outcome == Outcome::Unavailable { reason: Reason::FieldNotInExport })
    };
    let measures: Vec<String> = EXPECTED.iter().filter(|id| absent(id)).map(|id| (*id).to_owned()).collect();
    (!measures.is_empty()).then(|| fact(told, scope, "unavailable", measures, Why::Unavailable))
}

fn fact(told: &Told, scope: &str, fact: &str, measures: Vec<String>, reason: Why) -> Fact {
    Fact {
        fact: fact.to_owned(),
        dimension: "quality".to_owned(),
        scope: scope.to_owned(),
        period: told.year().to_owned(),
        measures,
        form: Form::Limit,
        beyond: None,
        reason,
        weight: reason.weight(),
        home: false,
    }
}
