//! The home page: the year in sentences, four figures with their doubt, what to decide, the commitments.

use serde_json::json;

use crate::site::{
    commitment,
    figure::Figure,
    frame, graph,
    language::Language,
    lookup::Lookup,
    question, sentence,
    view::{Entry, Link, Sheet},
    written,
};

/// For each of the four places, the measures that may take it, the best first.
const KEY_FIGURES: [&[&str]; 4] = [
    &["distinct-correspondents", "new-correspondents"],
    &["working-day-response-share", "answered-within-24h-share", "first-response-latency", "dialogue-share"],
    &["twelve-month-return", "known-correspondents-share", "loyal-core", "sustained-exchange-share"],
    &["reposted-at-least-once-share", "alt-text-coverage", "relay-share", "active-weeks-share"],
];

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
        ],
    );
    let busiest = lookup.busiest();
    let chart =
        busiest.first().and_then(|account| graph::months(language, lookup, &account.id, Some("reply")));
    let figures = if short { Vec::new() } else { key_figures(language, lookup) };
    Sheet {
        id: "home".to_owned(),
        template: "home.html",
        title: if short { language.text("home-empty-title") } else { sentence::headline(language, lookup) },
        data: json!({
            "lead": lead,
            "short": short,
            "lists": lists(language, lookup),
            "sentences": sentence::story(language, lookup),
            "figures": figures,
            "key": key_title(language, figures.len()),
            "chart": chart,
            "commitments": commitment::told(language, lookup),
            "questions": question::questions(language, lookup),
            "accounts": accounts,
        }),
    }
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

/// The four figures at most, each with the name of its scope.
pub(in crate::site) fn key_figures(language: &Language, lookup: &Lookup) -> Vec<serde_json::Value> {
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
                    if figure.has_value() {
                        return Some((figure, *scope));
                    }
                    let better = spare.as_ref().is_none_or(|(known, _): &(Figure, &str)| known.window.is_empty());
                    if better && (spare.is_none() || !figure.window.is_empty()) {
                        spare = Some((figure, *scope));
                    }
                }
            }
            spare
        })
        // A box that says "not available" is no key figure; the page of the networks says what is missing.
        .filter(|(figure, _)| figure.speaks())
        .map(|(figure, scope)| json!({ "figure": figure, "account": sentence::whose(language, lookup, scope) }))
        .collect()
}
