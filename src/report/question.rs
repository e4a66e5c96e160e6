//! Questions to discuss, at most three, from what the report itself found: never an answer, never a cause.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::indicator;

use super::change::Verdict;
use super::commitment::{Commitment, is_lower_better};
use super::measure::{Outcome, Reason};
use super::rows::INSTITUTION;
use super::{AccountEntry, Records, Report};

/// The most questions that a meeting can take.
const QUESTIONS: usize = 3;

/// Figures that an institution would want to see rise, or fall where less is better.
const FOLLOWED: [&str; 13] = [
    "distinct-correspondents",
    "new-correspondents",
    "people-answered-within-working-day",
    "working-day-response-share",
    "answered-within-24h-share",
    "first-response-latency",
    "slow-tail-share",
    "dialogue-share",
    "sustained-exchange-share",
    "twelve-month-return",
    "loyal-core",
    "alt-text-coverage",
    "readable-text-share",
];

/// What is missing when a figure cannot be told, the figure that shows it, the field that it needs beside, and
/// whether it needs somebody who was answered.
const MISSING: [(&str, &str, Reason, &str, bool); 3] = [
    ("needs-opening-hours", "working-day-response-share", Reason::NoOpeningHours, "parent-times", true),
    ("needs-two-exports", "follower-retention", Reason::NeedsTwoExports, "followers", false),
    ("needs-list", "beyond-habitual-share", Reason::NoList, "people-answered", true),
];

/// A question, as the message `question-<id>` of the language files asks it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct Question {
    /// `commitment-missed`, `commitment-open`, `worse`, `needs-opening-hours`, `needs-two-exports` or `needs-list`.
    pub id: String,
    /// Account id or `institution`.
    pub scope: String,
    /// Period of the row that it is about.
    pub period: String,
    /// Measure that it is about.
    pub measure: String,
}

/// The questions of a report: missed commitments first, then what went clearly the wrong way, then commitments that
/// the figures leave open, then what could be known if something were supplied.
#[must_use]
pub fn questions(report: &Report) -> Vec<Question> {
    let missed = |one: &&Commitment| one.state == "missed" && !one.undecided;
    let mut questions: Vec<Question> = about(report, "commitment-missed", missed).take(2).collect();
    let scopes = scopes(report);
    let fresh = |new: &Question| questions.iter().all(|known| known.measure != new.measure);
    let worse = worse(report, &scopes).find(fresh);
    questions.extend(worse);
    questions.extend(about(report, "commitment-open", |one| one.undecided).take(1));
    questions.extend(missing(report, &scopes));
    questions.truncate(QUESTIONS);
    questions
}

/// The institution, then its accounts by their records of the year.
fn scopes(report: &Report) -> Vec<&str> {
    let mut accounts: Vec<&AccountEntry> = report.accounts.iter().collect();
    let records = |account: &AccountEntry| account.records.get(&report.period.label).map(Records::total);
    accounts.sort_by_key(|account| std::cmp::Reverse(records(account)));
    [INSTITUTION].into_iter().chain(accounts.into_iter().map(|account| account.id.as_str())).collect()
}

/// A question for each commitment of the year that is meant.
fn about<'r>(
    report: &'r Report,
    id: &'r str,
    is_meant: impl Fn(&&Commitment) -> bool + 'r,
) -> impl Iterator<Item = Question> + 'r {
    let meant = report.commitments.iter().filter(|one| one.turn == "now").filter(is_meant);
    meant.map(move |one| question(id, &one.scope, &one.period, &one.measure))
}

/// Figures that changed clearly, the wrong way, whatever the convention.
fn worse<'r>(report: &'r Report, scopes: &'r [&str]) -> impl Iterator<Item = Question> + 'r {
    let year = &report.period.label;
    FOLLOWED.iter().filter_map(move |id| {
        let lower = indicator::find(id).is_some_and(|one| is_lower_better(one.id, one.unit));
        let wrong = if lower { Verdict::UpClear } else { Verdict::DownClear };
        let is_worse = |scope: &&&str| {
            report.changes.iter().any(|one| {
                (one.scope.as_str(), one.id.as_str(), &one.to) == (**scope, id, year)
                    && one.verdict == wrong
                    && one.caveat.is_none()
            })
        };
        scopes.iter().find(is_worse).map(|scope| question("worse", scope, year, id))
    })
}

/// What the institution could supply, by the first account that lacks it.
fn missing<'r>(report: &'r Report, scopes: &'r [&str]) -> impl Iterator<Item = Question> + 'r {
    MISSING.iter().filter_map(move |(id, measure, reason, field, answered)| {
        scopes.iter().find_map(|scope| {
            let row = report.measures.iter().find(|row| {
                (row.id.as_str(), row.scope.as_str()) == (measure, scope)
                    && row.outcome == Outcome::Unavailable { reason: *reason }
            })?;
            let coverage = report.coverage.iter().find(|coverage| coverage.scope == *scope)?;
            let known = coverage.fields.iter().any(|(name, state)| name == field && state != "no");
            let helps = known && (!answered || answers(report, scope) > 0);
            helps.then(|| question(id, scope, &row.period, measure))
        })
    })
}

/// Replies of an account in the told year.
fn answers(report: &Report, scope: &str) -> u64 {
    let account = report.accounts.iter().find(|account| account.id == scope);
    let records = account.and_then(|account| account.records.get(&report.period.label));
    records.map_or(0, |records| records.reply)
}

fn question(id: &str, scope: &str, period: &str, measure: &str) -> Question {
    Question {
        id: id.to_owned(),
        scope: scope.to_owned(),
        period: period.to_owned(),
        measure: measure.to_owned(),
    }
}
