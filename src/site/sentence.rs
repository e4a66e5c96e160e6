//! The year in sentences: each fact of the story becomes one, with its doubt and its limits (INDICATORS 8).
//!
//! The first page tells the facts marked for it; the page of a dimension those of that dimension, the page of an
//! account its own.

mod covered;
mod words;

use schemars::JsonSchema;
use serde::Serialize;

use super::{
    language::{Arg, Language},
    lookup::{self, INSTITUTION, Lookup},
};
use crate::report::{Fact, Form};

pub(super) use covered::covered;

/// A name inside a sentence.
pub(super) fn inside(language: &Language, name: &str) -> String {
    words::inside(language, name)
}

/// Sentences of one dimension in one scope.
const BESIDE: usize = 3;
/// Scopes that a page of a dimension speaks of in sentences: the institution and the busiest accounts.
const SCOPES: usize = 4;

/// Fewest people who make a title.
const PEOPLE: f64 = 5.0;

/// A sentence of the story.
#[derive(Clone, Debug, Serialize, JsonSchema)]
pub(super) struct Sentence {
    /// The id of the fact that it tells.
    pub(super) fact: String,
    /// The measure that leads it, which opens its method; empty when it is about several.
    pub(super) measure: String,
    /// The sentence.
    pub(super) text: String,
    /// Whose it is, when the report has several accounts and the sentence before was another's; else empty.
    pub(super) account: String,
}

/// The sentences of the first page.
pub(super) fn story(language: &Language, lookup: &Lookup) -> Vec<Sentence> {
    let said = Said { opening: true, ..Said::default() };
    tell(language, lookup, said, lookup.report.story.iter().filter(|fact| fact.home))
}

/// The sentences of a dimension: the heaviest facts of the institution and of its busiest accounts.
pub(super) fn of_dimension(language: &Language, lookup: &Lookup, dimension: &str) -> Vec<Sentence> {
    let mut scopes: Vec<&str> = Vec::new();
    let mut facts: Vec<&Fact> = Vec::new();
    for fact in lookup.report.story.iter().filter(|fact| fact.dimension == dimension) {
        if !scopes.contains(&fact.scope.as_str()) {
            if scopes.len() == SCOPES {
                continue;
            }
            scopes.push(&fact.scope);
        }
        if facts.iter().filter(|known| known.scope == fact.scope).count() < BESIDE {
            facts.push(fact);
        }
    }
    facts.sort_by_key(|fact| scopes.iter().position(|scope| *scope == fact.scope));
    tell(language, lookup, Said::default(), facts)
}

/// The sentences of an account: the first fact of each dimension.
pub(super) fn of_account(language: &Language, lookup: &Lookup, scope: &str) -> Vec<Sentence> {
    let mut facts: Vec<&Fact> = Vec::new();
    for fact in lookup.report.story.iter().filter(|fact| fact.scope == scope) {
        if facts.last().is_none_or(|last| last.dimension != fact.dimension) {
            facts.push(fact);
        }
    }
    let mut sentences = tell(language, lookup, Said::default(), facts);
    for sentence in &mut sentences {
        sentence.account = String::new();
    }
    sentences
}

/// What the sentences before have said, so that none says it again.
#[derive(Default)]
struct Said {
    /// The period that they speak of.
    period: String,
    /// The year that they compare with.
    from: String,
    /// Remarks that hold for several facts.
    caveats: Vec<String>,
    /// Whether they open the report.
    opening: bool,
}

/// Facts in words; a period is said once, a name when it changes.
fn tell<'a>(
    language: &Language,
    lookup: &Lookup,
    mut said: Said,
    facts: impl IntoIterator<Item = &'a Fact>,
) -> Vec<Sentence> {
    let mut sentences = Vec::new();
    let mut speaker = String::new();
    for fact in facts {
        let Some(text) = words::of(language, lookup, fact, &mut said) else { continue };
        let account = whose(language, lookup, &fact.scope);
        let same = account == speaker;
        speaker.clone_from(&account);
        let measure = match fact.measures.first() {
            Some(id) if fact.form != Form::Limit => id.clone(),
            _ => String::new(),
        };
        sentences.push(Sentence {
            fact: fact.fact.clone(),
            measure,
            text: capitalised(&text),
            account: if same { String::new() } else { account },
        });
    }
    sentences
}

pub(super) fn capitalised(text: &str) -> String {
    let mut letters = text.chars();
    letters.next().map_or_else(String::new, |first| first.to_uppercase().chain(letters).collect())
}

/// The title of the year: what was done for people, when it can be counted.
pub(super) fn headline(language: &Language, lookup: &Lookup) -> String {
    let fact = lookup.report.story.iter().find(|fact| fact.fact == "people-answered");
    let row = fact.and_then(|fact| lookup.row(fact.measures.first()?, &fact.scope, &fact.period));
    match (lookup::value(row), row) {
        (Some(people), Some(row)) if people >= PEOPLE && row.period == lookup.year() => {
            let account = whose(language, lookup, &row.scope);
            let key = if account.is_empty() { "headline-people" } else { "headline-account" };
            let people_args = [
                ("people", language.number(people, 0).into()),
                ("n", Arg::Plural(people)),
                ("account", account.into()),
            ];
            language.message(key, &people_args)
        }
        _ => language.message("headline-plain", &[("period", language.period(lookup.year()).into())]),
    }
}

/// The name of a scope, empty when there is only one account to speak of.
pub(super) fn whose(language: &Language, lookup: &Lookup, scope: &str) -> String {
    if lookup.report.accounts.len() < 2 { String::new() } else { label(language, lookup, scope) }
}

/// The name of a scope.
pub(super) fn label(language: &Language, lookup: &Lookup, scope: &str) -> String {
    if scope == INSTITUTION {
        return language.text("scope-institution");
    }
    lookup.coverage(scope).map_or_else(|| language.text("scope-unnamed"), |coverage| coverage.label.clone())
}

/// [`during`] at the beginning of a sentence.
pub(super) fn opening(language: &Language, lookup: &Lookup, period: &str) -> String {
    capitalised(&during(language, lookup, period))
}

/// `En 2023`, `De 2021 à 2023`, `Sur toute la durée des archives`.
pub(super) fn during(language: &Language, lookup: &Lookup, period: &str) -> String {
    let school = lookup.report.period.kind == "school";
    match period.split_once("..") {
        None if period == "all" => language.text("during-all"),
        None => {
            let key = if school { "during-school-year" } else { "during-year" };
            language.message(key, &[("year", language.period(period).into())])
        }
        Some((first, last)) => language.message(
            "during-window",
            &[("first", language.period(first).into()), ("last", language.period(last).into())],
        ),
    }
}

/// For how many accounts a page has no tables and no cards, since it lays out the busiest; empty when it has them for all.
pub(super) fn others(language: &Language, lookup: &Lookup) -> String {
    let shown = lookup.laid_out().len();
    match lookup.report.accounts.len() - shown {
        0 => String::new(),
        others => language.message(
            "accounts-others",
            &[("shown", (shown as u64).into()), ("others", (others as u64).into())],
        ),
    }
}
