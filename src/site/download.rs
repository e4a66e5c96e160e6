//! The tables to download: CSV in UTF-8, comma-separated, `-` for minus and a point in numbers.

use std::borrow::Cow;

use super::{Page, figure, language::Language, spreadsheet::cell, written};
use crate::report::{Evidence, Outcome, Report};

/// The files, by English name.
pub(super) const NAMES: [&str; 4] = ["measures", "changes", "accounts", DICTIONARY];

/// The file that explains the columns of the others.
const DICTIONARY: &str = "dictionary";

/// The description of `report.json`, as JSON Schema.
pub(super) const SCHEMA: &str = "report.schema.json";

/// The columns of each file, by the keys of their names.
const COLUMNS: [(&str, &[&str]); 3] =
    [("measures", &MEASURES), ("changes", &CHANGES), ("accounts", &ACCOUNTS)];

const MEASURES: [&str; 14] = [
    "id", "measure", "code", "account", "period", "status", "value", "unit", "k", "n", "low", "high",
    "reason", "caveat",
];

const CHANGES: [&str; 12] = [
    "id",
    "measure",
    "account",
    "from",
    "to",
    "scale",
    "verdict",
    "difference",
    "low",
    "high",
    "p",
    "detectable",
];

const ACCOUNTS: [&str; 10] =
    ["account", "network", "handle", "year", "original", "mention", "quote", "reply", "reply-self", "repost"];

const EVIDENCE: [&str; 4] = ["account", "period", "date", "post"];

/// The path of a file in the site.
pub(super) fn path(language: &Language, name: &str) -> String {
    format!("{}/{}.csv", language.text("slug-downloads"), language.text(&format!("slug-{name}")))
}

/// All files.
pub(super) fn files(language: &Language, report: &Report) -> Vec<Page> {
    [
        ("measures", measures(language, report)),
        ("changes", changes(language, report)),
        ("accounts", accounts(language, report)),
        (DICTIONARY, dictionary(language, report)),
    ]
    .into_iter()
    .map(|(name, rows)| Page { path: path(language, name), bytes: csv(&rows).into_bytes() })
    .chain(evidence(language, report))
    .collect()
}

/// The path of a list of posts in the site, by its number: names of people and accounts stay out of it.
pub(super) fn evidence_path(language: &Language, place: usize, list: &Evidence) -> String {
    format!("{}/{place}-{}.csv", language.text("slug-evidence"), list.kind)
}

/// All lists of posts of a report, where its edition shows them.
fn evidence(language: &Language, report: &Report) -> Vec<Page> {
    if !report.reader().shows_evidence() {
        return Vec::new();
    }
    let of = |(place, list): (usize, &Evidence)| {
        let start = [label(report, &list.scope), list.period.clone()];
        let mut rows = vec![head(language, &EVIDENCE)];
        rows.extend(
            list.posts.iter().map(|post| [start.as_slice(), &[post.date.clone(), post.id.clone()]].concat()),
        );
        Page { path: evidence_path(language, place, list), bytes: csv(&rows).into_bytes() }
    };
    report.evidence.iter().enumerate().map(of).collect()
}

pub(super) fn head(language: &Language, columns: &[&str]) -> Vec<String> {
    columns.iter().map(|column| language.text(&format!("column-{column}"))).collect()
}

fn number(value: f64) -> String {
    if value.fract() == 0.0 { format!("{value:.0}") } else { value.to_string() }
}

pub(super) fn some(value: Option<f64>) -> String {
    value.map(number).unwrap_or_default()
}

fn label(report: &Report, scope: &str) -> String {
    report
        .coverage
        .iter()
        .find(|coverage| coverage.scope == scope)
        .map_or_else(|| scope.to_owned(), |c| c.label.clone())
}

fn measures(language: &Language, report: &Report) -> Vec<Vec<String>> {
    let mut rows = vec![head(language, &MEASURES)];
    for row in &report.measures {
        let (status, rest) = match &row.outcome {
            Outcome::Value { value, unit, k, n, low, high } => (
                "value",
                [
                    number(*value),
                    written::name(*unit),
                    k.map(|k| k.to_string()).unwrap_or_default(),
                    n.to_string(),
                    some(*low),
                    some(*high),
                    String::new(),
                ],
            ),
            Outcome::Unavailable { reason } => {
                let mut rest = [const { String::new() }; 7];
                rest[6] = written::name(*reason);
                ("unavailable", rest)
            }
            Outcome::TooFew { k, n } => {
                let mut rest = [const { String::new() }; 7];
                rest[2] = k.map(|k| k.to_string()).unwrap_or_default();
                rest[3] = n.to_string();
                ("too-few", rest)
            }
        };
        let mut line = vec![
            row.id.clone(),
            figure::measure_name(language, &row.id),
            row.code.clone().unwrap_or_default(),
            label(report, &row.scope),
            row.period.clone(),
            status.to_owned(),
        ];
        line.extend(rest);
        line.push(row.caveat.clone().unwrap_or_default());
        rows.push(line);
    }
    rows
}

fn changes(language: &Language, report: &Report) -> Vec<Vec<String>> {
    let mut rows = vec![head(language, &CHANGES)];
    for change in &report.changes {
        rows.push(vec![
            change.id.clone(),
            figure::measure_name(language, &change.id),
            label(report, &change.scope),
            change.from.clone(),
            change.to.clone(),
            written::name(change.scale),
            written::name(change.verdict),
            number(change.difference),
            some(change.low),
            some(change.high),
            some(change.p),
            some(change.detectable),
        ]);
    }
    rows
}

fn accounts(language: &Language, report: &Report) -> Vec<Vec<String>> {
    let mut rows = vec![head(language, &ACCOUNTS)];
    for account in &report.accounts {
        for (year, records) in &account.records {
            let counts = [
                records.original,
                records.mention,
                records.quote,
                records.reply,
                records.reply_self,
                records.repost,
            ];
            let mut row = vec![
                label(report, &account.id),
                language.text(&format!("network-{}", account.platform)),
                account.handle.clone().unwrap_or_default(),
                year.clone(),
            ];
            row.extend(counts.map(|count| count.to_string()));
            rows.push(row);
        }
    }
    rows
}

/// Every column of every file, with its type and its meaning.
fn dictionary(language: &Language, report: &Report) -> Vec<Vec<String>> {
    let mut files: Vec<(String, &[&str])> =
        COLUMNS.iter().map(|(name, columns)| (path(language, name), *columns)).collect();
    if report.reader().shows_evidence() {
        files.push((format!("{}/*.csv", language.text("slug-evidence")), &EVIDENCE));
    }
    let mut rows = vec![head(language, &["file", "column", "type", "meaning"])];
    for (file, columns) in files {
        rows.extend(columns.iter().map(|column| {
            vec![
                file.clone(),
                language.text(&format!("column-{column}")),
                language.text(&format!("type-{}", kind(column))),
                language.text(&format!("dictionary-{column}")),
            ]
        }));
    }
    rows
}

/// What the cells of a column are made of.
fn kind(column: &str) -> &'static str {
    match column {
        "value" | "low" | "high" | "difference" | "p" | "detectable" => "number",
        "k" | "n" | "original" | "mention" | "quote" | "reply" | "reply-self" | "repost" => "count",
        "date" => "date",
        "id" | "code" | "status" | "unit" | "reason" | "caveat" | "scale" | "verdict" => "word",
        "period" | "from" | "to" | "year" => "period",
        _ => "text",
    }
}

/// Lines of CSV; a cell that a spreadsheet would run as a formula is made plain text.
pub(super) fn csv(rows: &[Vec<String>]) -> String {
    let mut text = String::new();
    for row in rows {
        let cells: Vec<Cow<str>> = row.iter().map(|text| cell(text)).collect();
        text.push_str(&cells.join(","));
        text.push_str("\r\n");
    }
    text
}
