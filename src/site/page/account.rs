//! The page of an account: who it is, its records by year, its figures, what its exports can know.

use schemars::JsonSchema;
use serde::Serialize;

use super::year::{TYPES, counted};
use crate::site::{
    figure, graph,
    language::Language,
    lookup::{DIMENSIONS, Lookup},
    sentence::{self, Sentence},
    view::{Chart, Entry, Sheet, Table},
    written,
};

/// The page of an account (`account.html`).
#[derive(Serialize, JsonSchema)]
pub(super) struct Account {
    /// Who it is: network, handle, stretch, exports.
    about: Vec<Entry>,
    /// Its year in sentences.
    sentences: Vec<Sentence>,
    /// Whether it has no record at all.
    empty: bool,
    /// Its records, month by month, or nothing.
    chart: Option<Chart>,
    /// Its records by year and type.
    records: Table,
    /// Its headline figures, a table for each dimension.
    figures: Vec<Table>,
    /// Its other figures, a table for each dimension.
    more: Vec<Table>,
    /// What its exports can know.
    can: Table,
    /// What became of it from each export to the next.
    passages: Vec<Table>,
}

pub(super) fn sheet(language: &Language, lookup: &Lookup, slug: &str) -> Option<Sheet> {
    let coverage = lookup.report.coverage.iter().find(|coverage| coverage.slug == slug)?;
    let account = lookup.report.accounts.iter().find(|account| account.id == coverage.scope)?;
    let mut about =
        vec![(language.text("about-network"), language.text(&format!("network-{}", account.platform)))];
    if let Some(handle) = &account.handle {
        about.push((language.text("about-handle"), format!("@{handle}")));
    }
    if let Some(name) = account.name.as_ref().filter(|name| **name != coverage.label) {
        about.push((language.text("about-name"), name.clone()));
    }
    let spans = account.first.as_ref().zip(account.last.as_ref());
    about.push((
        language.text("about-span"),
        spans.map_or_else(
            || language.text("about-no-record"),
            |(first, last)| {
                let (first, last) = language.span(first, last);
                language.message("span", &[("first", first.into()), ("last", last.into())])
            },
        ),
    ));
    about.push((language.text("about-exports"), exports(language, account, coverage.dated)));
    about.extend(lists(language, coverage));
    if !coverage.complete_years.is_empty() {
        let years: Vec<String> = coverage.complete_years.iter().map(|year| language.period(year)).collect();
        about.push((language.text("about-complete-years"), language.list(&years)));
    }
    let about: Vec<Entry> = about.into_iter().map(|(term, text)| Entry { term, text }).collect();
    let page = Account {
        about,
        // Of a single account the first page has told the year.
        sentences: match lookup.report.accounts.len() {
            1 => Vec::new(),
            _ => sentence::of_account(language, lookup, &account.id),
        },
        empty: account.records.is_empty(),
        chart: graph::months(language, lookup, &account.id, None),
        records: records(language, lookup, account),
        figures: figures(language, lookup, &account.id, "figures", Lookup::headlines),
        more: figures(language, lookup, &account.id, "more", Lookup::details),
        can: super::data::can(language, coverage),
        passages: passages(language, coverage),
    };
    Some(Sheet::new(format!("account-{slug}"), "account.html", coverage.label.clone(), page))
}

/// What the lists of an export tell: how many follow, how many are followed. Nobody is named.
pub(super) fn lists(language: &Language, coverage: &crate::report::Coverage) -> Vec<(String, String)> {
    [("about-followers", coverage.followers), ("about-following", coverage.following)]
        .into_iter()
        .filter_map(|(term, count)| {
            let count = language.message("about-list", &[("count", count?.into())]);
            Some((language.text(term), count))
        })
        .collect()
}

fn exports(language: &Language, account: &crate::report::AccountEntry, dated: bool) -> String {
    let days: Vec<String> = account
        .exports
        .iter()
        .filter_map(|export| export.date.as_deref())
        .map(|date| language.date(date))
        .collect();
    if dated && !days.is_empty() {
        language.message(
            "exports-dated",
            &[("count", (days.len() as u64).into()), ("dates", language.list(&days).into())],
        )
    } else {
        language.message("exports-undated", &[("count", (account.exports.len() as u64).into())])
    }
}

fn records(language: &Language, lookup: &Lookup, account: &crate::report::AccountEntry) -> Table {
    let mut head = vec![language.text("column-year")];
    head.extend(TYPES.iter().map(|kind| language.text(&format!("type-{kind}"))));
    let rows = account
        .records
        .iter()
        .map(|(year, records)| {
            let mut row = vec![language.period(year)];
            row.extend(counted(language, lookup, &account.id, records));
            row
        })
        .collect();
    Table {
        id: "records".to_owned(),
        caption: language.text("account-records-caption"),
        head,
        rows,
        words: false,
    }
}

/// The measures of the account that `which` picks: the told year, and the widest honest window.
fn figures<'a>(
    language: &Language,
    lookup: &Lookup<'a>,
    scope: &str,
    kind: &str,
    which: fn(&Lookup<'a>, &str) -> Vec<&'a str>,
) -> Vec<Table> {
    DIMENSIONS
        .iter()
        .filter_map(|dimension| {
            let rows: Vec<Vec<String>> = which(lookup, dimension)
                .into_iter()
                .filter_map(|id| {
                    let year = lookup.row(id, scope, lookup.year());
                    let all = lookup.row(id, scope, "all");
                    year.or(all)?;
                    let why = match year.map(|row| &row.outcome) {
                        Some(crate::report::Outcome::Unavailable { reason }) => {
                            written::reason(language, *reason)
                        }
                        _ => String::new(),
                    };
                    Some(vec![
                        figure::measure_name(language, id),
                        with_reason(language, written::cell(language, year), &why),
                        written::cell(language, all),
                    ])
                })
                .collect();
            (!rows.is_empty()).then(|| Table {
                id: format!("{kind}-{dimension}"),
                caption: language.message(
                    &format!("account-{kind}-caption"),
                    &[("dimension", language.text(&format!("title-{dimension}")).into())],
                ),
                head: vec![
                    language.text("column-measure"),
                    language.period(lookup.year()),
                    language.text("period-all-column"),
                ],
                rows,
                words: true,
            })
        })
        .collect()
}

fn with_reason(language: &Language, cell: String, why: &str) -> String {
    if why.is_empty() {
        cell
    } else {
        language.message("with-reason", &[("value", cell.into()), ("reason", why.into())])
    }
}

/// What became of the account from each export to the next.
fn passages(language: &Language, coverage: &crate::report::Coverage) -> Vec<Table> {
    let amount =
        |term: &str, count: u64| vec![language.text(&format!("passage-{term}")), language.count(count)];
    coverage
        .passages
        .iter()
        .enumerate()
        .map(|(number, passage)| {
            let mut rows = vec![amount("records", passage.records), amount("gone", passage.gone)];
            rows.push(amount("edited", passage.edited));
            if let Some(followers) = &passage.followers {
                rows.push(amount("followers-before", followers.before));
                rows.push(amount("followers-kept", followers.kept));
                rows.push(amount("followers-arrived", followers.arrived));
                rows.push(amount("followers-left", followers.left));
            }
            rows.extend(passage.growth.iter().map(|grown| {
                let age = match grown.days {
                    Some(days) => language.message("passage-age", &[("days", days.unsigned_abs().into())]),
                    None => language.text("passage-age-older"),
                };
                let told = language.message(
                    "passage-growth",
                    &[
                        ("posts", grown.posts.into()),
                        ("before", grown.before.into()),
                        ("after", grown.after.into()),
                    ],
                );
                vec![age, told]
            }));
            let day =
                |date: &Option<String>| date.as_ref().map_or_else(String::new, |date| language.date(date));
            Table {
                id: format!("passage-{}", number + 1),
                caption: language.message(
                    "passage-caption",
                    &[("from", day(&passage.from).into()), ("to", day(&passage.to).into())],
                ),
                head: vec![language.text("column-what"), language.text("column-count")],
                rows,
                words: true,
            }
        })
        .collect()
}
