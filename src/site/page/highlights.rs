//! What worked and what did not: cards of own publications, each against its account's own usual.

use schemars::JsonSchema;
use serde::Serialize;

use crate::config::{Config, Quote};
use crate::report::Highlight;
use crate::site::{
    language::{Arg, Language},
    lookup::Lookup,
    note::{Notes, Shown},
    photograph::{self, Picture},
    sentence,
    view::Sheet,
    written,
};

/// The sections of the page, with the kinds of cards in each.
const SECTIONS: [(&str, &[&str]); 3] = [
    ("worked", &["best-received", "most-useful"]),
    ("lasts", &["rendezvous", "longest-conversation"]),
    ("failed", &["weakest"]),
];

/// Tags by which networks say that they know no language.
const NO_LANGUAGE: [&str; 5] = ["und", "zxx", "art", "mis", "mul"];

/// The card of a publication.
#[derive(Clone, Debug, Serialize, JsonSchema)]
struct Card {
    /// Its kind and account, which an editor's comment names; an id that is unique in the page.
    key: String,
    /// The title of the card.
    title: String,
    /// The account, the network and the date.
    place: String,
    /// The opening of the publication's text; empty without any.
    text: String,
    /// The language of that text, as browsers name it, or nothing where nobody knows.
    lang: Option<String>,
    /// Its photograph, where the institution allows any and the archive holds one.
    #[serde(skip_serializing_if = "Option::is_none")]
    photograph: Option<Picture>,
    /// What it received, in words.
    told: String,
    /// The editor's words on it.
    notes: Vec<Shown>,
}

/// A section of cards.
#[derive(Clone, Debug, Serialize, JsonSchema)]
#[schemars(rename = "CardSection")]
struct Section {
    /// An id that is unique in the page.
    id: String,
    /// The title of the section.
    title: String,
    /// Its cards, one at least.
    cards: Vec<Card>,
}

/// Words of somebody else, quoted with their consent.
#[derive(Clone, Debug, Serialize, JsonSchema)]
struct Quoted {
    /// The words.
    words: String,
    /// How they agreed to be called, and when they wrote; empty where neither is told.
    whose: String,
}

/// What worked and what did not (`highlights.html`).
#[derive(Serialize, JsonSchema)]
pub(super) struct Highlights {
    /// The opening paragraph.
    lead: String,
    /// The sections of cards, those without a card left out.
    sections: Vec<Section>,
    /// Words of others, quoted with their consent; often none.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    quotes: Vec<Quoted>,
    /// Which accounts have no counter in their archives, in a sentence; empty when all have.
    silent: String,
    /// For how many accounts there is no card, in a sentence; empty when all have a place.
    others: String,
}

/// Whether there is anything to show.
pub(in crate::site) fn exists(lookup: &Lookup) -> bool {
    SECTIONS.iter().any(|(_, kinds)| kinds.iter().any(|kind| of(lookup, kind).next().is_some()))
}

pub(super) fn sheet(language: &Language, lookup: &Lookup, config: &Config, notes: &Notes) -> Sheet {
    let sections: Vec<Section> = SECTIONS
        .iter()
        .map(|(id, kinds)| Section {
            id: (*id).to_owned(),
            title: language.text(&format!("highlights-{id}")),
            cards: cards(language, lookup, kinds, notes),
        })
        .filter(|section| !section.cards.is_empty())
        .collect();
    let period = language.period(lookup.year());
    let lead = [("period", period.into()), ("accounts", (lookup.report.accounts.len() as u64).into())];
    let page = Highlights {
        lead: language.message("highlights-lead", &lead),
        sections,
        quotes: config.privacy.quotes.iter().map(|quote| quoted(language, quote)).collect(),
        silent: without_counters(language, lookup),
        others: sentence::others(language, lookup),
    };
    Sheet::new("highlights", "highlights.html", language.text("title-highlights"), page)
}

fn of<'a>(lookup: &Lookup<'a>, kind: &str) -> impl Iterator<Item = &'a Highlight> {
    lookup.report.highlights.iter().filter(move |one| one.kind == kind)
}

/// The cards of some kinds: account after account, as the report orders them.
fn cards(language: &Language, lookup: &Lookup, kinds: &[&str], notes: &Notes) -> Vec<Card> {
    let shown = lookup.laid_out();
    let chosen = lookup.report.highlights.iter().filter(|one| kinds.contains(&one.kind.as_str()));
    let chosen = chosen.filter(|one| shown.contains(&one.scope.as_str()));
    chosen.filter_map(|one| card(language, lookup, one, notes)).collect()
}

fn card(language: &Language, lookup: &Lookup, one: &Highlight, notes: &Notes) -> Option<Card> {
    let coverage = lookup.coverage(&one.scope)?;
    let account = lookup.report.accounts.iter().find(|account| account.id == one.scope)?;
    let network = language.text(&format!("network-{}", account.platform));
    let place = language.message(
        "highlight-where",
        &[("account", coverage.label.as_str().into()), ("network", network.into())],
    );
    Some(Card {
        key: format!("{}-{}", one.kind, coverage.slug),
        title: title(language, lookup, one),
        place: dated(language, one, &place),
        text: one.text.clone(),
        lang: one.language.as_deref().and_then(spoken),
        photograph: photograph::of(one),
        told: told(language, one),
        notes: notes.about_highlight(&one.kind, &one.scope),
    })
}

fn title(language: &Language, lookup: &Lookup, one: &Highlight) -> String {
    let second = one.kind == "most-useful"
        && one.counter == "reposts"
        && of(lookup, "best-received").any(|best| best.scope == one.scope && best.reposts > one.reposts);
    let key = format!("highlight-{}{}", one.kind, if second { ".second" } else { "" });
    language.message(&key, &[("counter", one.counter.as_str().into())])
}

/// Words of somebody else.
fn quoted(language: &Language, quote: &Quote) -> Quoted {
    let from = quote.from.as_deref().map(str::trim).unwrap_or_default();
    let date = quote.date.map(|date| language.date(&date.to_string())).unwrap_or_default();
    let form = match (from.is_empty(), date.is_empty()) {
        (true, true) => "none",
        (true, false) => "date",
        (false, true) => "from",
        (false, false) => "both",
    };
    let told = [("form", form.into()), ("from", from.into()), ("date", date.as_str().into())];
    let whose = if form == "none" { String::new() } else { language.message("highlights-quote", &told) };
    Quoted { words: quote.words.trim().to_owned(), whose }
}

/// Where and when.
fn dated(language: &Language, one: &Highlight, place: &str) -> String {
    let date = language.date(&one.date);
    let span = |until: &str| language.span(&one.date, until);
    let place = ("where", place.into());
    match &one.until {
        Some(until) => language.message(
            "highlight-span",
            &[
                place,
                ("same", if *until == one.date { "yes" } else { "no" }.into()),
                ("from", if *until == one.date { date } else { span(until).0 }.into()),
                ("to", language.date(until).into()),
            ],
        ),
        None if one.kind == "rendezvous" => {
            language.message("highlight-last", &[place, ("date", date.into())])
        }
        None => language.message("highlight-on", &[place, ("date", date.into())]),
    }
}

/// What the card says of its reception, or of its constancy.
fn told(language: &Language, one: &Highlight) -> String {
    let (count, n) = (one.count.unwrap_or_default(), one.n.unwrap_or_default());
    let n = ("n", language.count(n).into());
    let said = match one.kind.as_str() {
        "weakest" => language.message(
            "highlight-alone",
            &[
                ("counter", one.counter.as_str().into()),
                ("count", count.into()),
                ("value", language.count(count).into()),
                (
                    "carries",
                    if one.carries.is_empty() { "none".into() } else { one.carries.join("-").into() },
                ),
                n,
            ],
        ),
        "rendezvous" => language.message(
            "highlight-weeks",
            &[
                ("weekday", u64::from(one.weekday.unwrap_or_default()).into()),
                ("value", language.count(count).into()),
                ("tagged", if one.hashtag.is_some() { "yes" } else { "no" }.into()),
                ("hashtag", one.hashtag.clone().unwrap_or_default().into()),
                n,
            ],
        ),
        "longest-conversation" => {
            language.message("highlight-replies", &[("value", written::word(language, count as f64).into())])
        }
        _ => {
            let usual = one.usual.unwrap_or_default();
            language.message(
                "highlight-received",
                &[
                    ("received", received(language, one, count).into()),
                    ("nothing", if usual > 0.0 { "no" } else { "yes" }.into()),
                    ("usual", language.number(usual, usize::from(usual.fract() != 0.0)).into()),
                    ("word", written::word(language, times(count, usual) as f64).into()),
                    n,
                ],
            )
        }
    };
    sentence::capitalised(&said)
}

/// What a publication received, by its counters.
fn received(language: &Language, one: &Highlight, count: u64) -> String {
    let counter = |counter: &str, count: u64| {
        let args = [("n", Arg::Count(count)), ("value", language.count(count).into())];
        language.message(&format!("highlight-{counter}"), &args)
    };
    match (one.counter.as_str(), one.likes, one.reposts) {
        ("reactions", Some(likes), Some(reposts)) => language.message(
            "highlight-reactions",
            &[
                ("value", language.count(count).into()),
                ("likes", counter("likes", likes.into()).into()),
                ("reposts", counter("reposts", reposts.into()).into()),
            ],
        ),
        (known, ..) => counter(known, count),
    }
}

/// How many times the usual, to the nearest whole number.
#[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "a small positive ratio")]
fn times(count: u64, usual: f64) -> u64 {
    if usual > 0.0 { (count as f64 / usual).round() as u64 } else { 0 }
}

/// The tag that browsers and screen readers know a language by, if the network named one.
fn spoken(tag: &str) -> Option<String> {
    let primary = tag.split(['-', '_']).next().unwrap_or_default().to_ascii_lowercase();
    let known = (2..=3).contains(&primary.len())
        && primary.bytes().all(|letter| letter.is_ascii_lowercase())
        && !NO_LANGUAGE.contains(&primary.as_str())
        // Private codes: only hashtags, only links, only media.
        && !(primary.len() == 3 && primary.starts_with('q'));
    let current = match primary.as_str() {
        "in" => "id",
        "iw" => "he",
        "ji" => "yi",
        same => same,
    };
    known.then(|| current.to_owned())
}

/// The accounts of the told year whose archives hold no reactions, in one sentence; empty without any.
fn without_counters(language: &Language, lookup: &Lookup) -> String {
    let unknown = |scope: &str| {
        let coverage = lookup.coverage(scope);
        coverage.is_some_and(|coverage| {
            let known = |(field, state): &(String, String)| {
                ["likes", "reposts"].contains(&field.as_str()) && state != "no"
            };
            !coverage.fields.iter().any(known)
        })
    };
    let active: Vec<_> =
        lookup.busiest().into_iter().filter(|account| account.records.contains_key(lookup.year())).collect();
    let silent: Vec<String> = active
        .iter()
        .filter(|account| unknown(&account.id))
        .map(|account| sentence::label(language, lookup, &account.id))
        .collect();
    if silent.is_empty() {
        String::new()
    } else if lookup.report.accounts.len() == 1 {
        language.text("highlights-no-counters-alone")
    } else {
        language.message(
            "highlights-no-counters",
            &[("count", (silent.len() as u64).into()), ("accounts", language.list(&silent).into())],
        )
    }
}
