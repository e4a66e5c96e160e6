//! Finding rows of a report: by measure, scope and period, with the year before and the wider windows.

use std::collections::{BTreeMap, BTreeSet};

use crate::report::{AccountEntry, Change, Coverage, Measure, Outcome, Report};

/// The pages of measures, in the order of the telling, with the letters of their cards' codes.
pub(super) const DIMENSIONS: [(&str, &str); 7] = [
    ("contact", "CON"),
    ("interaction", "INT"),
    ("attention", "ATT"),
    ("value", "VAL"),
    ("rhythm", "RYT"),
    ("publics", "PUB"),
    ("quality", "QUA"),
];

pub(super) use crate::report::INSTITUTION;

/// A report that can be asked for rows.
pub(super) struct Lookup<'a> {
    /// The report.
    pub(super) report: &'a Report,
    rows: BTreeMap<(&'a str, &'a str, &'a str), &'a Measure>,
    changes: BTreeMap<(&'a str, &'a str, &'a str), &'a Change>,
    years: Vec<&'a str>,
}

impl<'a> Lookup<'a> {
    pub(super) fn new(report: &'a Report) -> Self {
        let rows = report
            .measures
            .iter()
            .map(|row| ((row.id.as_str(), row.scope.as_str(), row.period.as_str()), row))
            .collect();
        let changes = report
            .changes
            .iter()
            .map(|change| ((change.id.as_str(), change.scope.as_str(), change.to.as_str()), change))
            .collect();
        let mut years: BTreeSet<&str> = report.measures.iter().map(|row| row.period.as_str()).collect();
        years.extend(report.accounts.iter().flat_map(|account| account.records.keys().map(String::as_str)));
        let years = years.into_iter().filter(|label| *label != "all" && !label.contains("..")).collect();
        Self { report, rows, changes, years }
    }

    /// The reporting year that is told.
    pub(super) fn year(&self) -> &'a str {
        &self.report.period.label
    }

    /// The years up to the one that is told.
    pub(super) fn told_years(&self) -> Vec<&'a str> {
        self.years.iter().copied().filter(|label| *label <= self.year()).collect()
    }

    /// The last year with rows before the one that is told.
    pub(super) fn previous(&self) -> Option<&'a str> {
        self.years.iter().copied().rfind(|label| *label < self.year())
    }

    pub(super) fn row(&self, id: &str, scope: &str, period: &str) -> Option<&'a Measure> {
        self.rows.get(&(id, scope, period)).copied()
    }

    /// The change that ends with the year `to`.
    pub(super) fn change(&self, id: &str, scope: &str, to: &str) -> Option<&'a Change> {
        self.changes.get(&(id, scope, to)).copied()
    }

    /// The narrowest window wider than a year in which the measure has a value.
    pub(super) fn window(&self, id: &str, scope: &str) -> Option<&'a Measure> {
        let mut windows: Vec<&Measure> = self
            .rows
            .range((id, scope, "")..)
            .take_while(|((row, whose, _), _)| *row == id && *whose == scope)
            .map(|(_, row)| *row)
            .filter(|row| row.period == "all" || row.period.contains(".."))
            .collect();
        windows.sort_by_key(|row| row.period == "all");
        windows.into_iter().find(|row| matches!(row.outcome, Outcome::Value { .. }))
    }

    /// Who has rows: the institution first, then the accounts in the order of the report.
    pub(super) fn scopes(&self) -> Vec<&'a str> {
        let pooled = self.report.measures.iter().any(|row| row.scope == INSTITUTION);
        pooled
            .then_some(INSTITUTION)
            .into_iter()
            .chain(self.report.accounts.iter().map(|account| account.id.as_str()))
            .collect()
    }

    /// The accounts, the one with most records in the told year first.
    pub(super) fn busiest(&self) -> Vec<&'a AccountEntry> {
        let mut accounts: Vec<&AccountEntry> = self.report.accounts.iter().collect();
        accounts.sort_by_key(|account| std::cmp::Reverse(self.records(account)));
        accounts
    }

    /// Kept records of an account in the told year.
    pub(super) fn records(&self, account: &AccountEntry) -> u64 {
        account.records.get(self.year()).map_or(0, |records| {
            records.original
                + records.mention
                + records.quote
                + records.reply
                + records.reply_self
                + records.repost
        })
    }

    pub(super) fn coverage(&self, scope: &str) -> Option<&'a Coverage> {
        self.report.coverage.iter().find(|coverage| coverage.scope == scope)
    }

    /// The measures of a dimension, in the order of the report.
    pub(super) fn measures(&self, dimension: &str) -> Vec<&'a str> {
        let mut seen = BTreeSet::new();
        self.report
            .measures
            .iter()
            .filter(|row| dimension_of(row) == dimension)
            .map(|row| row.id.as_str())
            .filter(|id| seen.insert(*id))
            .collect()
    }

    /// Whether there is any post to tell about.
    pub(super) fn has_posts(&self) -> bool {
        self.report.accounts.iter().any(|account| !account.records.is_empty())
    }
}

/// The dimension of a row, by its card's code; a measure without a card is about publics.
fn dimension_of(row: &Measure) -> &'static str {
    let letters = row.code.as_deref().and_then(|code| code.split('-').next()).unwrap_or("PUB");
    DIMENSIONS.iter().find(|(_, code)| *code == letters).map_or("quality", |(dimension, _)| dimension)
}

/// The value of a row, if it has one.
pub(super) fn value(row: Option<&Measure>) -> Option<f64> {
    match row?.outcome {
        Outcome::Value { value, .. } => Some(value),
        _ => None,
    }
}
