//! What of the told year the archives cover, said where the report says of when it is.

use crate::report::{AccountEntry, Coverage};
use crate::site::{language::Language, lookup::Lookup};

/// A sentence to add, or nothing where every account is known for the whole year.
pub(in crate::site) fn covered(language: &Language, lookup: &Lookup) -> String {
    let report = lookup.report;
    let year = lookup.year();
    let told = |account: &&AccountEntry| account.records.contains_key(year);
    let told: Vec<&AccountEntry> = report.accounts.iter().filter(told).collect();
    let covered = told.iter().filter_map(|account| Some((*account, lookup.coverage(&account.id)?)));
    let whole = |coverage: &Coverage| coverage.complete_years.iter().any(|label| label == year);
    let parts: Vec<(&AccountEntry, &Coverage)> = covered.filter(|(_, coverage)| !whole(coverage)).collect();
    match &parts[..] {
        [] => String::new(),
        [(account, coverage)] if told.len() == 1 => {
            let (from, to) = stretch(lookup, account, coverage);
            let (start, end) = language.span(from, to);
            language.message("covered-part", &[("start", start.into()), ("end", end.into())])
        }
        parts if parts.len() == told.len() => language.text("covered-none-whole"),
        parts => {
            let names: Vec<String> = parts.iter().map(|(_, coverage)| coverage.label.clone()).collect();
            language.message(
                "covered-some",
                &[("accounts", language.list(&names).into()), ("count", (names.len() as u64).into())],
            )
        }
    }
}

/// The first and the last day of the year that an archive knows.
fn stretch<'a>(lookup: &Lookup<'a>, account: &'a AccountEntry, coverage: &'a Coverage) -> (&'a str, &'a str) {
    let period = &lookup.report.period;
    let day = |instant: &'a Option<String>| instant.as_deref().and_then(|instant| instant.get(..10));
    let from = day(&account.first).unwrap_or_default().max(period.start.as_str());
    let last = coverage.until.as_deref().or(day(&account.last));
    (from, last.unwrap_or(&period.end).min(period.end.as_str()))
}
