//! The networks side by side: what each export can know, which figures it gives, and the messages that several of them carried.

use std::cmp::Reverse;
use std::collections::{BTreeMap, BTreeSet};

use schemars::JsonSchema;
use serde::Serialize;

use crate::report::{AccountEntry, Coverage, Highlight, Outcome, Reason, Report};
use crate::site::{
    figure,
    frame::{self, ACCOUNTS},
    language::Language,
    lookup::{DIMENSIONS, Lookup},
    view::{Link, Sheet, Table},
};

/// Accounts that have columns of their own in a table.
const COLUMNS: usize = 12;

/// Messages that the page shows.
const SHOWN: usize = 20;

/// The networks side by side (`networks.html`).
#[derive(Serialize, JsonSchema)]
pub(super) struct Networks {
    /// The opening paragraph.
    lead: String,
    /// Each account with its network, its stretch and its records.
    overview: Table,
    /// The pages of the accounts; empty when there is a single one.
    links: Vec<Link>,
    /// Which fields the exports of each account hold, or nothing.
    know: Option<Table>,
    /// Which figures each account gives.
    figures: Table,
    /// The messages that several networks carried, or nothing without any.
    messages: Option<Table>,
    /// How many messages went to several networks, in a sentence; nothing where there is one network.
    told: Option<String>,
}

pub(super) fn sheet(language: &Language, lookup: &Lookup) -> Sheet {
    let messages = messages(lookup.report);
    let networks: BTreeSet<&str> =
        lookup.report.accounts.iter().map(|account| account.platform.as_str()).collect();
    let several = networks.len() > 1;
    let page = Networks {
        lead: language.message("networks-lead", &[("several", if several { "yes" } else { "no" }.into())]),
        overview: overview(language, lookup),
        // A list of one leads nowhere that the menu does not.
        links: if lookup.report.accounts.len() > 1 { links(language, lookup) } else { Vec::new() },
        know: know(language, lookup),
        figures: figures(language, lookup),
        messages: (!messages.is_empty()).then(|| shared(language, lookup)),
        told: (several && lookup.has_posts()).then(|| told(language, lookup, &messages)),
    };
    Sheet::new("networks", "networks.html", language.text("title-networks"), page)
}

/// The pages of the accounts.
fn links(language: &Language, lookup: &Lookup) -> Vec<Link> {
    let pages = indexed(lookup)
        .into_iter()
        .map(|(_, coverage)| (format!("account-{}", coverage.slug), &coverage.label));
    pages
        .map(|(page, label)| Link { href: frame::file(language, &page), text: label.clone(), page })
        .collect()
}

/// Each account with its network, its stretch and its records.
fn overview(language: &Language, lookup: &Lookup) -> Table {
    let columns = ["account", "network", "since", "until", "records", "gaps"];
    let rows = indexed(lookup).into_iter().map(|(account, coverage)| {
        let date = |date: &Option<String>| {
            date.as_ref().map_or_else(|| language.text("none"), |date| language.date(date))
        };
        let records: u64 = account
            .records
            .values()
            .map(|r| r.original + r.mention + r.quote + r.reply + r.reply_self + r.repost)
            .sum();
        vec![
            coverage.label.clone(),
            language.text(&format!("network-{}", account.platform)),
            date(&account.first),
            date(&account.last),
            language.count(records),
            language.message("gaps-count", &[("count", (coverage.gaps.len() as u64).into())]),
        ]
    });
    Table {
        id: "overview".to_owned(),
        caption: language.text("overview-caption"),
        head: columns.map(|column| language.text(&format!("column-{column}"))).to_vec(),
        rows: rows.collect(),
        words: true,
    }
}

/// The accounts as a reader looks for them: more than a menu holds stand by their names, numbers in them by their size.
fn indexed<'a>(lookup: &Lookup<'a>) -> Vec<(&'a AccountEntry, &'a Coverage)> {
    let mut accounts: Vec<_> = lookup.report.accounts.iter().zip(&lookup.report.coverage).collect();
    if accounts.len() > ACCOUNTS {
        accounts.sort_by_cached_key(|(_, coverage)| {
            let part = |part: &str| part.parse::<u64>().map_or_else(|_| Err(part.to_owned()), Ok);
            coverage.slug.split('-').map(part).collect::<Vec<_>>()
        });
    }
    accounts
}

/// A table with one column an account; of many accounts it tells how many have each state.
fn by_account(
    language: &Language,
    lookup: &Lookup,
    id: &str,
    first: &str,
    rows: Vec<(String, Vec<String>)>,
) -> Table {
    let labels = lookup.report.coverage.iter().map(|coverage| coverage.label.clone());
    let many = labels.len() > COLUMNS;
    let accounts = if many { vec![language.text("column-accounts")] } else { labels.collect() };
    let cells = |states: Vec<String>| if many { vec![counted(language, states)] } else { states };
    Table {
        id: id.to_owned(),
        caption: language.text(&format!("{id}-caption")),
        head: std::iter::once(language.text(&format!("column-{first}"))).chain(accounts).collect(),
        rows: rows.into_iter().map(|(name, states)| [vec![name], cells(states)].concat()).collect(),
        words: true,
    }
}

/// How many accounts have each state, the most frequent first.
fn counted(language: &Language, states: Vec<String>) -> String {
    let mut counts: BTreeMap<String, u64> = BTreeMap::new();
    for state in states {
        *counts.entry(state).or_default() += 1;
    }
    let mut counts: Vec<(String, u64)> = counts.into_iter().collect();
    counts.sort_by_key(|(_, count)| Reverse(*count));
    let told = |(state, count): (String, u64)| {
        language.message("state-count", &[("state", state.into()), ("count", count.into())])
    };
    counts.into_iter().map(told).collect::<Vec<_>>().join(" · ")
}

/// Which fields each account's exports hold.
fn know(language: &Language, lookup: &Lookup) -> Option<Table> {
    let coverage = &lookup.report.coverage;
    let state = |field: &str, fields: &[(String, String)]| {
        let state = fields.iter().find(|(name, _)| name == field).map_or("no", |(_, state)| state.as_str());
        language.text(&format!("can-{state}"))
    };
    let rows = coverage.first()?.fields.iter().map(|(field, _)| {
        let states = coverage.iter().map(|account| state(field, &account.fields));
        (language.text(&format!("field-{field}")), states.collect())
    });
    Some(by_account(language, lookup, "matrix", "field", rows.collect()))
}

/// Which figures each account's archive gives in a year or over its whole stretch, and why not the others.
fn figures(language: &Language, lookup: &Lookup) -> Table {
    let ids = DIMENSIONS.iter().flat_map(|dimension| lookup.headlines(dimension));
    let rows = ids.map(|id| {
        let states = lookup.report.accounts.iter().map(|account| state(language, lookup, id, &account.id));
        (figure::measure_name(language, id), states.collect())
    });
    by_account(language, lookup, "measurable", "measure", rows.collect())
}

/// Whether a figure of an account can be known, in any window, or was withheld for want of cases; else what withholds
/// it in the told year, as its own page says.
fn state(language: &Language, lookup: &Lookup, id: &str, scope: &str) -> String {
    let rows = || lookup.rows_of(id, scope).iter().copied();
    let known = |row: &&crate::report::Measure| matches!(row.outcome, Outcome::Value { .. });
    let few = |row: &&crate::report::Measure| matches!(row.outcome, Outcome::TooFew { .. });
    let told = rows().find(|row| row.period == lookup.year());
    let found = rows().find(known).or(told).or_else(|| rows().find(few)).or_else(|| rows().next());
    match found.map(|row| &row.outcome) {
        Some(Outcome::Value { .. }) => language.text("measurable-yes"),
        Some(Outcome::TooFew { .. }) => language.text("measurable-few"),
        Some(Outcome::Unavailable { reason: Reason::FieldNotInExport }) => language.text("measurable-no"),
        Some(Outcome::Unavailable { reason }) => {
            let reason = crate::site::written::reason(language, *reason);
            language.message("measurable-not", &[("reason", reason.into())])
        }
        None => language.text("none"),
    }
}

/// How many messages went to several networks.
fn told(language: &Language, lookup: &Lookup, messages: &[&Highlight]) -> String {
    let copies: usize = messages.iter().map(|message| message.copies.len()).sum();
    language.message(
        "messages-told",
        &[
            ("count", (messages.len() as u64).into()),
            ("copies", (copies as u64).into()),
            ("period", language.period(lookup.year()).into()),
        ],
    )
}

/// The messages of several networks, those with most copies first.
fn messages(report: &Report) -> Vec<&Highlight> {
    let mut messages: Vec<&Highlight> =
        report.highlights.iter().filter(|one| one.kind == "same-message").collect();
    messages.sort_by_key(|message| std::cmp::Reverse(message.copies.len()));
    messages
}

/// Those of them that the page shows.
pub(in crate::site) fn shown(report: &Report) -> impl Iterator<Item = &Highlight> {
    messages(report).into_iter().take(SHOWN)
}

/// The messages of several networks, each reception beside the others.
fn shared(language: &Language, lookup: &Lookup) -> Table {
    let counter = |what: &str, count: Option<u32>| match count {
        Some(count) => language.message(&format!("message-{what}"), &[("count", u64::from(count).into())]),
        None => language.text(&format!("message-{what}-unknown")),
    };
    let rows = shown(lookup.report).map(|message| {
        let copies: Vec<String> = message
            .copies
            .iter()
            .map(|copy| {
                let label =
                    lookup.coverage(&copy.scope).map_or_else(String::new, |coverage| coverage.label.clone());
                language.message(
                    "message-copy",
                    &[
                        ("account", label.into()),
                        ("likes", counter("likes", copy.likes).into()),
                        ("reposts", counter("reposts", copy.reposts).into()),
                    ],
                )
            })
            .collect();
        vec![
            language.date(&message.date),
            message.text.clone(),
            copies.join(&language.text("part-separator")),
        ]
    });
    Table {
        id: "messages".to_owned(),
        caption: language.text("messages-caption"),
        head: ["date", "message", "reception"]
            .map(|column| language.text(&format!("column-{column}")))
            .to_vec(),
        rows: rows.collect(),
        words: true,
    }
}
