//! The year: each account by month, the institution's events, the year's records by type.

use serde_json::json;

use crate::site::{
    graph,
    language::Language,
    lookup::Lookup,
    sentence,
    view::{Entry, Sheet, Table},
};

/// The types of records, in the order of the report.
pub(super) const TYPES: [&str; 6] = ["original", "mention", "quote", "reply", "reply-self", "repost"];

/// The most accounts drawn here; each has its chart on its own page too.
const DRAWN: usize = 4;

pub(super) fn sheet(language: &Language, lookup: &Lookup) -> Sheet {
    let report = lookup.report;
    let charts: Vec<_> = lookup
        .busiest()
        .iter()
        .filter_map(|account| graph::months(language, lookup, &account.id, None))
        .take(DRAWN)
        .collect();
    let events: Vec<Entry> = report
        .events
        .iter()
        .filter(|event| event.date >= report.period.start && event.date <= report.period.end)
        .map(|event| Entry { term: language.date(&event.date), text: event.label.clone() })
        .collect();
    let period = language.period(lookup.year());
    Sheet {
        id: "year".to_owned(),
        template: "year.html",
        title: language.message("year-title", &[("period", period.into())]),
        data: json!({
            "charts": charts,
            "events": events,
            "records": records(language, lookup),
        }),
    }
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
                Some(records) => row.extend(counts(records).map(|count| language.count(count))),
                None => row.extend(TYPES.map(|_| language.text("no-record"))),
            }
            row
        })
        .collect();
    Table { id: "records".to_owned(), caption: language.text("records-caption"), head, rows, words: false }
}

/// The counts of a year, in the order of [`TYPES`].
pub(super) fn counts(records: &crate::report::Records) -> [u64; 6] {
    [records.original, records.mention, records.quote, records.reply, records.reply_self, records.repost]
}
