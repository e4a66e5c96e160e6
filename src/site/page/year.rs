//! The year: its ribbon, a line a month, each account by month, the year's records by type.

use schemars::JsonSchema;
use serde::Serialize;

use crate::site::{
    graph,
    language::Language,
    lookup::{INSTITUTION, Lookup},
    month::{self, Line},
    note::Notes,
    ribbon,
    room::Room,
    sentence,
    view::{Chart, Sheet, Table},
};

/// The types of records, in the order of the report.
pub(super) const TYPES: [&str; 6] = ["original", "mention", "quote", "reply", "reply-self", "repost"];
/// The field that tells each of them.
const FIELDS: [&str; 6] = ["posts", "mentions", "quotes-given", "replies", "replies", "reposts-given"];

/// The most accounts drawn here; each has its chart on its own page too.
const DRAWN: usize = 4;

/// The year (`year.html`).
#[derive(Serialize, JsonSchema)]
pub(super) struct Year {
    /// The opening paragraph.
    lead: String,
    /// The ribbon of twelve months, or nothing.
    ribbon: Option<Chart>,
    /// Whether the months are those of all accounts together.
    together: bool,
    /// A line a month.
    lines: Vec<Line>,
    /// Whether a line says of a month that it stands out, which the page then explains.
    explained: bool,
    /// The campaigns and events of the ribbon, in the order of their numbers.
    marks: Vec<String>,
    /// The months of each of the busiest accounts.
    charts: Vec<Chart>,
    /// For each account, its messages of the year by type.
    records: Table,
}

pub(super) fn sheet(language: &Language, lookup: &Lookup, notes: &Notes, room: Room) -> Sheet {
    // The ribbon draws a single account's months already.
    let accounts = if lookup.report.accounts.len() > 1 { lookup.busiest() } else { Vec::new() };
    let charts = accounts.iter().filter_map(|account| graph::months(language, lookup, &account.id, None));
    let marks = ribbon::marks(lookup);
    let scope = scope(lookup);
    let lines = scope.map(|scope| month::lines(language, lookup, scope, &marks, notes)).unwrap_or_default();
    let named: Vec<String> = marks.iter().map(|mark| mark.told(language)).collect();
    let period = language.period(lookup.year());
    let calendar = !marks.is_empty() || lookup.report.months.iter().any(|month| month.closed > 0);
    let mut page = Year {
        lead: language.message("year-lead", &[("calendar", if calendar { "yes" } else { "no" }.into())]),
        ribbon: scope.and_then(|scope| ribbon::chart(language, lookup, scope)),
        together: scope == Some(INSTITUTION),
        lines,
        explained: scope.is_some_and(|scope| month::stand_out(lookup, scope)),
        marks: named,
        charts: Vec::new(),
        records: records(language, lookup),
    };
    let mut room = room.beside(&page);
    page.charts = charts.take(DRAWN).take_while(|chart| room.takes(chart)).collect();
    let title = language.message("year-title", &[("period", period.into())]);
    Sheet::new("year", "year.html", title, page)
}

/// Whose months are told: those of all accounts together, else of the one that has any.
fn scope<'a>(lookup: &Lookup<'a>) -> Option<&'a str> {
    let months = &lookup.report.months;
    let together = months.iter().find(|month| month.scope == INSTITUTION);
    together.or_else(|| months.first()).map(|month| month.scope.as_str())
}

fn records(language: &Language, lookup: &Lookup) -> Table {
    let mut head = vec![language.text("column-account")];
    head.extend(TYPES.iter().map(|kind| language.text(&format!("type-{kind}"))));
    let rows = lookup
        .report
        .accounts
        .iter()
        .map(|account| {
            let mut row = vec![sentence::label(language, lookup, &account.id)];
            match account.records.get(lookup.year()) {
                Some(records) => row.extend(counted(language, lookup, &account.id, records)),
                None => row.extend(TYPES.map(|_| language.text("no-record"))),
            }
            row
        })
        .collect();
    Table { id: "records".to_owned(), caption: language.text("records-caption"), head, rows, words: false }
}

/// The counts of a year in words, in the order of [`TYPES`]: what an archive cannot tell is no zero.
pub(super) fn counted<'r>(
    language: &'r Language,
    lookup: &'r Lookup,
    scope: &str,
    records: &crate::report::Records,
) -> impl Iterator<Item = String> + use<'r> {
    let holds = FIELDS.map(|field| lookup.holds(scope, field));
    counts(records).into_iter().zip(holds).map(|(count, holds)| {
        if count > 0 || holds { language.count(count) } else { language.text("no-record") }
    })
}

/// The counts of a year, in the order of [`TYPES`].
fn counts(records: &crate::report::Records) -> [u64; 6] {
    [records.original, records.mention, records.quote, records.reply, records.reply_self, records.repost]
}
