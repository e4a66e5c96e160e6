//! The year in sentences: each fact of the story becomes one, with its doubt and its limits (INDICATORS 8).

use serde::Serialize;

use super::{
    figure,
    language::{Arg, Language},
    lookup::{self, INSTITUTION, Lookup},
    written,
};
use crate::report::{Fact, Measure, Outcome, Verdict};

/// The most sentences that a year may have.
const LIMIT: usize = 7;

/// A sentence of the story.
#[derive(Clone, Debug, Serialize)]
pub(super) struct Sentence {
    pub(super) fact: String,
    pub(super) text: String,
    /// Whose it is, when the report has several accounts and the sentence before was another's.
    pub(super) account: String,
}

/// The sentences of the story, in its order.
pub(super) fn story(language: &Language, lookup: &Lookup) -> Vec<Sentence> {
    let mut sentences = Vec::new();
    let (mut told, mut speaker) = (String::new(), String::new());
    for fact in &lookup.report.story {
        let said = fact.period == told;
        let Some(text) = sentence(language, lookup, fact, said) else { continue };
        if fact.fact != "unavailable" {
            told.clone_from(&fact.period);
        }
        let account = whose(language, lookup, &fact.scope);
        let same = account == speaker;
        speaker.clone_from(&account);
        let account = if same { String::new() } else { account };
        sentences.push(Sentence { fact: fact.fact.clone(), text: capitalised(&text), account });
        if sentences.len() == LIMIT {
            break;
        }
    }
    sentences
}

/// A name inside a sentence.
fn lowered(name: &str) -> String {
    let mut letters = name.chars();
    letters.next().map_or_else(String::new, |first| first.to_lowercase().chain(letters).collect())
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
        (Some(people), Some(row)) if people > 0.0 && row.period == lookup.year() => {
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

/// One fact in words; `said` when the sentence before spoke of the same period.
fn sentence(language: &Language, lookup: &Lookup, fact: &Fact, said: bool) -> Option<String> {
    if fact.fact == "unavailable" {
        return unavailable(language, lookup, fact);
    }
    let rows: Vec<&Measure> =
        fact.measures.iter().filter_map(|id| lookup.row(id, &fact.scope, &fact.period)).collect();
    let lead = *rows.first()?;
    if let Outcome::Unavailable { reason } = lead.outcome {
        let name = figure::measure_name(language, &lead.id);
        return Some(language.message(
            "fact-unavailable-one",
            &[("measure", name.into()), ("reason", written::reason(language, reason).into())],
        ));
    }
    let second = rows.get(1).and_then(|row| lookup::value(Some(row)));
    let told = written::outcome(language, &lead.id, &lead.outcome);
    let few = matches!(lead.outcome, Outcome::TooFew { .. });
    let value = lookup::value(Some(lead)).unwrap_or_default();
    let period = if said {
        String::new()
    } else {
        language.message("clause-period", &[("period", during(language, lookup, &fact.period).into())])
    };
    let args = [
        ("period", period.into()),
        ("measure", lead.id.as_str().into()),
        ("value", told.whole(language).into()),
        ("n", Arg::Plural(value)),
        ("hundred", language.number((value * 100.0).round(), 0).into()),
        ("interval", told.interval.as_str().into()),
        ("doubt", if told.interval.is_empty() { "no" } else { "yes" }.into()),
        ("more", if second.is_some() { "yes" } else { "no" }.into()),
        ("other", language.number(second.unwrap_or_default(), 0).into()),
        ("change", change(language, lookup, lead).into()),
        ("few", if few { language.text("clause-few") } else { String::new() }.into()),
    ];
    let key = format!("fact-{}", fact.fact);
    let mut text = language.message(&key, &args);
    if lead.period != lookup.year() {
        text.push(' ');
        text.push_str(&language.message("clause-window", &[("year", language.period(lookup.year()).into())]));
    }
    if let Some(caveat) = language.find(&format!("{key}.caveat"), &[]) {
        text.push(' ');
        text.push_str(&caveat);
    }
    Some(text)
}

/// The clause that compares with the year before, when a change was tested.
fn change(language: &Language, lookup: &Lookup, row: &Measure) -> String {
    let Some(change) = lookup.change(&row.id, &row.scope, &row.period) else { return String::new() };
    let previous = lookup.row(&row.id, &row.scope, &change.from);
    let Some(Outcome::Value { .. }) = previous.map(|row| &row.outcome) else { return String::new() };
    let before =
        previous.map(|row| written::outcome(language, &row.id, &row.outcome).text).unwrap_or_default();
    let from = language.period(&change.from);
    match (change.verdict, written::detectable(language, change, lookup.unit(&change.id))) {
        (Verdict::Undetectable, Some(size)) => language.message(
            "clause-undetectable",
            &[("from", from.into()), ("value", before.into()), ("size", size.into())],
        ),
        (verdict, _) => language.message(
            "clause-change",
            &[
                ("from", from.into()),
                ("value", before.into()),
                ("verdict", written::verdict(language, verdict).into()),
            ],
        ),
    }
}

fn unavailable(language: &Language, lookup: &Lookup, fact: &Fact) -> Option<String> {
    let mut reasons: Vec<(String, Vec<String>)> = Vec::new();
    for id in &fact.measures {
        let row = lookup.row(id, &fact.scope, &fact.period).or_else(|| lookup.row(id, &fact.scope, "all"));
        let Some(Outcome::Unavailable { reason }) = row.map(|row| &row.outcome) else { continue };
        let words = written::reason(language, *reason);
        let name = lowered(&figure::measure_name(language, id));
        match reasons.iter_mut().find(|(known, _)| *known == words) {
            Some((_, names)) => names.push(name),
            None => reasons.push((words, vec![name])),
        }
    }
    let parts: Vec<String> = reasons
        .into_iter()
        .map(|(reason, names)| {
            language.message(
                "fact-unavailable-part",
                &[("measures", language.list(&names).into()), ("reason", reason.into())],
            )
        })
        .collect();
    (!parts.is_empty()).then(|| {
        language
            .message("fact-unavailable", &[("parts", parts.join(&language.text("part-separator")).into())])
    })
}
