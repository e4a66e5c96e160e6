//! The home page: the year in sentences, four figures with their doubt, what to decide, the commitments.

use schemars::JsonSchema;
use serde::Serialize;

use crate::report::{Outcome, Unit};
use crate::site::{
    commitment::{self, Told},
    figure::{Figure, Scoped},
    frame, graph,
    language::Language,
    lookup::Lookup,
    question,
    sentence::{self, Sentence},
    view::{Chart, Entry, Link, Sheet},
    written,
};

/// For each of the four places, the measures that may take it, the best first.
const KEY_FIGURES: [&[&str]; 4] = [
    &["distinct-correspondents", "new-correspondents"],
    &["working-day-response-share", "answered-within-24h-share", "first-response-latency", "dialogue-share"],
    &["twelve-month-return", "known-correspondents-share", "loyal-core", "sustained-exchange-share"],
    &["reposted-at-least-once-share", "alt-text-coverage", "relay-share", "active-weeks-share"],
];

/// The home page (`home.html`).
#[derive(Serialize, JsonSchema)]
pub(super) struct Home {
    /// The opening paragraph: whose report it is, of when, of which networks.
    lead: String,
    /// Whether there is no message at all to tell of: only lists of followers, or nothing.
    short: bool,
    /// How many follow each account and are followed by it, where exports say so.
    lists: Vec<Entry>,
    /// The year in sentences.
    sentences: Vec<Sentence>,
    /// The key figures, four at most.
    figures: Vec<Scoped>,
    /// The title of the key figures.
    key: String,
    /// The replies of the busiest account, month by month, or nothing.
    chart: Option<Chart>,
    /// The institution's commitments, or nothing without any.
    commitments: Option<Told>,
    /// What the figures lead to ask, in sentences.
    questions: Vec<String>,
    /// The pages of the accounts.
    accounts: Vec<Link>,
}

pub(super) fn sheet(language: &Language, lookup: &Lookup) -> Sheet {
    let report = lookup.report;
    let accounts: Vec<Link> = report
        .coverage
        .iter()
        .map(|coverage| {
            let id = format!("account-{}", coverage.slug);
            Link { href: frame::file(language, &id), text: coverage.label.clone(), page: id }
        })
        .collect();
    let networks: Vec<String> = {
        let mut seen: Vec<String> = Vec::new();
        for account in &report.accounts {
            let name = language.text(&format!("network-{}", account.platform));
            if !seen.contains(&name) {
                seen.push(name);
            }
        }
        seen
    };
    let short = !lookup.has_posts();
    let (start, end) = language.span(&report.period.start, &report.period.end);
    let lead = language.message(
        if short { "home-lead-short" } else { "home-lead" },
        &[
            ("institution", report.institution.name.as_str().into()),
            ("accounts", (report.accounts.len() as u64).into()),
            ("networks", language.list(&networks).into()),
            ("start", start.into()),
            ("end", end.into()),
            ("covered", sentence::covered(language, lookup).into()),
        ],
    );
    let lead = lead.trim_end().to_owned();
    let busiest = lookup.busiest();
    let chart =
        busiest.first().and_then(|account| graph::months(language, lookup, &account.id, Some("reply")));
    let figures = if short { Vec::new() } else { key_figures(language, lookup) };
    let title = if short { language.text("home-empty-title") } else { sentence::headline(language, lookup) };
    let page = Home {
        lead,
        short,
        lists: lists(language, lookup),
        sentences: sentence::story(language, lookup),
        key: key_title(language, figures.len()),
        figures,
        chart,
        commitments: commitment::told(language, lookup),
        questions: question::questions(language, lookup),
        accounts,
    };
    Sheet::new("home", "home.html", title, page)
}

/// For each account the lists that its export holds.
fn lists(language: &Language, lookup: &Lookup) -> Vec<Entry> {
    let mut lists = Vec::new();
    for coverage in &lookup.report.coverage {
        for (term, text) in super::account::lists(language, coverage) {
            let term = match sentence::whose(language, lookup, &coverage.scope) {
                whose if whose.is_empty() => term,
                whose => language.message("titled", &[("whose", whose.into()), ("title", term.into())]),
            };
            lists.push(Entry { term, text });
        }
    }
    lists
}

/// The title of so many figures.
pub(in crate::site) fn key_title(language: &Language, count: usize) -> String {
    let word = written::word(language, count as f64);
    let title = language.message("key-title", &[("n", (count as u64).into()), ("count", word.into())]);
    sentence::capitalised(&title)
}

/// Whether a measure counts people and found none: true, but nothing to open a report with.
fn is_nobody(lookup: &Lookup, id: &str, scope: &str) -> bool {
    let row = lookup.row(id, scope, lookup.year());
    matches!(row.map(|row| &row.outcome), Some(Outcome::Value { value: 0.0, unit: Unit::People, .. }))
}

/// The four figures at most, each with the name of its scope.
pub(in crate::site) fn key_figures(language: &Language, lookup: &Lookup) -> Vec<Scoped> {
    let mut scopes = lookup.scopes();
    let busiest: Vec<&str> = lookup.busiest().iter().map(|account| account.id.as_str()).collect();
    scopes.retain(|scope| !busiest.contains(scope));
    scopes.extend(busiest);
    KEY_FIGURES
        .iter()
        .filter_map(|candidates| {
            let mut spare = None;
            for id in *candidates {
                for scope in &scopes {
                    let Some(figure) = Figure::of(language, lookup, id, scope) else { continue };
                    if is_nobody(lookup, id, scope) {
                        continue;
                    }
                    if figure.has_value() {
                        return Some((figure, *scope));
                    }
                    let better =
                        spare.as_ref().is_none_or(|(known, _): &(Figure, &str)| known.window.is_empty());
                    if better && (spare.is_none() || !figure.window.is_empty()) {
                        spare = Some((figure, *scope));
                    }
                }
            }
            spare
        })
        // A box that says "not available" is no key figure; the page of the networks says what is missing.
        .filter(|(figure, _)| figure.speaks())
        .map(|(figure, scope)| Scoped { figure, account: sentence::whose(language, lookup, scope) })
        .collect()
}
