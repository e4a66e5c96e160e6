//! Finding rows of a report: by measure, scope and period, with the year before and the wider windows.

use std::collections::{BTreeSet, HashMap, HashSet};

use crate::report::{
    AccountEntry, CatalogueEntry, Change, Coverage, Evidence, Measure, Outcome, Records, Report, Trend, Unit,
};

/// The pages of measures, in the order of the telling.
pub(super) const DIMENSIONS: [&str; 8] =
    ["contact", "interaction", "attention", "value", "rhythm", "publics", "own", "quality"];

pub(super) use crate::report::INSTITUTION;

/// A report that can be asked for rows.
pub(super) struct Lookup<'a> {
    /// The report.
    pub(super) report: &'a Report,
    /// By measure and scope: a house with hundreds of accounts has half a million rows.
    rows: HashMap<&'a str, HashMap<&'a str, Vec<&'a Measure>>>,
    changes: HashMap<(&'a str, &'a str, &'a str), &'a Change>,
    trends: HashMap<(&'a str, &'a str), &'a Trend>,
    coverage: HashMap<&'a str, &'a Coverage>,
    /// What qualifies rows, by scope and period.
    caveats: HashSet<(&'a str, &'a str, &'a str)>,
    years: Vec<&'a str>,
    /// Whether the institution has rows of its own.
    pooled: bool,
    known: BTreeSet<&'a str>,
    /// The measures with something to say in the told year or a wider window.
    telling: HashSet<&'a str>,
}

/// Accounts that pages lay out one by one: with hundreds a page would weigh too much.
const LAID_OUT: usize = 12;

/// Fewest cases that a page is made for.
const CASES: u64 = 3;

/// How the catalogue calls what is told first.
pub(super) const HEADLINE: &str = "headline";

impl<'a> Lookup<'a> {
    pub(super) fn new(report: &'a Report) -> Self {
        let mut rows: HashMap<&str, HashMap<&str, Vec<&Measure>>> = HashMap::new();
        for row in &report.measures {
            rows.entry(&row.id).or_default().entry(&row.scope).or_default().push(row);
        }
        let trends = report.trends.iter().map(|trend| ((trend.id.as_str(), trend.scope.as_str()), trend));
        let coverage = report.coverage.iter().map(|coverage| (coverage.scope.as_str(), coverage)).collect();
        let caveats = report
            .measures
            .iter()
            .filter_map(|row| Some((row.scope.as_str(), row.period.as_str(), row.caveat.as_deref()?)))
            .collect();
        let changes = report
            .changes
            .iter()
            .map(|change| ((change.id.as_str(), change.scope.as_str(), change.to.as_str()), change))
            .collect();
        let mut years: BTreeSet<&str> = report.measures.iter().map(|row| row.period.as_str()).collect();
        years.extend(report.accounts.iter().flat_map(|account| account.records.keys().map(String::as_str)));
        let years = years.into_iter().filter(|label| !is_wide(label)).collect();
        let known = report.measures.iter().map(|row| row.id.as_str()).collect();
        let told = |row: &&Measure| row.period == report.period.label || is_wide(&row.period);
        let tells = |row: &&Measure| match row.outcome {
            Outcome::Value { .. } => true,
            Outcome::TooFew { k, n } => k.is_some() && n >= CASES,
            Outcome::Unavailable { .. } => false,
        };
        let telling = report.measures.iter().filter(told).filter(tells).map(|row| row.id.as_str()).collect();
        let pooled = report.measures.iter().any(|row| row.scope == INSTITUTION);
        Self {
            pooled,
            report,
            rows,
            changes,
            trends: trends.collect(),
            coverage,
            caveats,
            years,
            known,
            telling,
        }
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

    /// Whether the exports of an account hold a field, at least in part.
    pub(super) fn holds(&self, scope: &str, field: &str) -> bool {
        let fields = self.coverage(scope).map(|coverage| coverage.fields.iter());
        fields.into_iter().flatten().any(|(name, state)| name == field && state != "no")
    }

    /// Whether what a scope answered are comments only: no export of it tells all of its answers from the rest.
    pub(super) fn comments(&self, scope: &str) -> bool {
        let mut wholes = self.report.coverage.iter().filter(|one| scope == INSTITUTION || one.scope == scope);
        !wholes.any(|one| one.fields.iter().any(|(field, state)| field == "replies" && state == "yes"))
    }

    pub(super) fn row(&self, id: &str, scope: &str, period: &str) -> Option<&'a Measure> {
        self.rows_of(id, scope).iter().copied().find(|row| row.period == period)
    }

    /// All rows of a measure in a scope, in the order of the report.
    pub(super) fn rows_of(&self, id: &str, scope: &str) -> &[&'a Measure] {
        self.rows.get(id).and_then(|scopes| scopes.get(scope)).map_or(&[], Vec::as_slice)
    }

    /// Whether a row of a scope in a period carries a caveat.
    pub(super) fn carries(&self, scope: &str, period: &str, caveat: &str) -> bool {
        self.caveats.contains(&(scope, period, caveat))
    }

    /// The change that ends with the year `to`.
    pub(super) fn change(&self, id: &str, scope: &str, to: &str) -> Option<&'a Change> {
        self.changes.get(&(id, scope, to)).copied()
    }

    /// The long-term trend of a measure.
    pub(super) fn trend(&self, id: &str, scope: &str) -> Option<&'a Trend> {
        self.trends.get(&(id, scope)).copied()
    }

    /// The narrowest window wider than a year in which the measure has a value.
    pub(super) fn window(&self, id: &str, scope: &str) -> Option<&'a Measure> {
        let rows = self.rows_of(id, scope).iter().copied();
        let mut windows: Vec<&Measure> = rows.filter(|row| is_wide(&row.period)).collect();
        windows.sort_by_key(|row| row.period == "all");
        windows.into_iter().find(|row| matches!(row.outcome, Outcome::Value { .. }))
    }

    /// Who has rows: the institution first, then the accounts in the order of the report.
    pub(super) fn scopes(&self) -> Vec<&'a str> {
        self.pooled
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

    /// The accounts that pages lay out one by one: the busiest, in the order of the report.
    pub(super) fn laid_out(&self) -> Vec<&'a str> {
        let busiest = self.busiest();
        let shown: HashSet<&str> = busiest.iter().take(LAID_OUT).map(|account| account.id.as_str()).collect();
        let accounts = self.report.accounts.iter().map(|account| account.id.as_str());
        accounts.filter(|id| shown.contains(id)).collect()
    }

    /// Kept records of an account in the told year.
    pub(super) fn records(&self, account: &AccountEntry) -> u64 {
        account.records.get(self.year()).map_or(0, Records::total)
    }

    pub(super) fn coverage(&self, scope: &str) -> Option<&'a Coverage> {
        self.coverage.get(scope).copied()
    }

    /// The measures of a dimension that have rows, in the order of the catalogue.
    pub(super) fn measures(&self, dimension: &str) -> Vec<&'a str> {
        self.entries(dimension).map(|entry| entry.id.as_str()).collect()
    }

    /// Whether a dimension has anything to say: one of its measures has a value or counts, in the told year or in a
    /// wider window, or what keeps it from speaking is a matter of time.
    pub(super) fn speaks(&self, dimension: &str) -> bool {
        self.report.story.iter().any(|fact| fact.dimension == dimension)
            || self.measures(dimension).into_iter().any(|id| self.telling.contains(id))
    }

    /// Those of them that are told first.
    pub(super) fn headlines(&self, dimension: &str) -> Vec<&'a str> {
        let headline = |entry: &&CatalogueEntry| entry.standing == HEADLINE;
        self.entries(dimension).filter(headline).map(|entry| entry.id.as_str()).collect()
    }

    /// Those of them that stand beside.
    pub(super) fn details(&self, dimension: &str) -> Vec<&'a str> {
        let detail = |entry: &&CatalogueEntry| entry.standing != HEADLINE;
        self.entries(dimension).filter(detail).map(|entry| entry.id.as_str()).collect()
    }

    fn entries(&self, dimension: &str) -> impl Iterator<Item = &'a CatalogueEntry> {
        let has_rows = |entry: &&CatalogueEntry| self.known.contains(entry.id.as_str());
        self.report.catalogue.iter().filter(move |entry| entry.dimension == dimension).filter(has_rows)
    }

    /// The lists of posts behind figures, with their numbers, as far as the edition shows them.
    pub(super) fn evidence(&self) -> impl Iterator<Item = (usize, &'a Evidence)> + use<'a> {
        let shown = self.report.reader().shows_evidence();
        self.report.evidence.iter().enumerate().filter(move |_| shown)
    }

    /// Whether posts behind figures of a dimension are listed.
    pub(super) fn proves(&self, dimension: &str) -> bool {
        let ids = self.measures(dimension);
        self.evidence().any(|(_, list)| ids.iter().any(|id| list.measures.contains_key(*id)))
    }

    /// The unit of a measure.
    pub(super) fn unit(&self, id: &str) -> Option<Unit> {
        self.entry(id).map(|entry| entry.unit)
    }

    /// What the catalogue says of a measure.
    pub(super) fn entry(&self, id: &str) -> Option<&'a CatalogueEntry> {
        self.report.catalogue.iter().find(|entry| entry.id == id)
    }

    /// Whether there is any post to tell about.
    pub(super) fn has_posts(&self) -> bool {
        self.report.accounts.iter().any(|account| !account.records.is_empty())
    }
}

/// Whether a period is wider than a year.
fn is_wide(period: &str) -> bool {
    period == "all" || period.contains("..")
}

/// The value of a row, if it has one.
pub(super) fn value(row: Option<&Measure>) -> Option<f64> {
    match row?.outcome {
        Outcome::Value { value, .. } => Some(value),
        _ => None,
    }
}
