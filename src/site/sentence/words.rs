//! The words of one fact: a value with its doubt and its change, counts where cases are few, or a limit.

use super::{Said, during, lookup, whose};
use crate::report::{Change, Fact, Form as Telling, INSTITUTION, Measure, Outcome, Records, Verdict, Why};
use crate::site::{
    figure,
    language::{Arg, Language},
    lookup::Lookup,
    written::{self, Form},
};

/// Names of measures in a sentence about what was lost; the page of the networks tells the others.
const NAMES: usize = 4;

/// Caveats that make of a figure a bound: no sentence tells it without them.
const BOUNDS: [&str; 3] = ["few-dateable-parents", "orphan-bound", "relays-in-part"];

/// Fewest cases of which a sentence says how many they are.
const CASES: u64 = 3;

/// The sentence of a fact, without what the sentences before have `said`.
pub(super) fn of(language: &Language, lookup: &Lookup, fact: &Fact, said: &mut Said) -> Option<String> {
    match fact.form {
        Telling::Value | Telling::Counted | Telling::Window => told(language, lookup, fact, said),
        Telling::NotYet => not_yet(language, lookup, fact),
        Telling::Limit => limit(language, lookup, fact),
    }
}

/// A figure in a sentence.
fn told(language: &Language, lookup: &Lookup, fact: &Fact, said: &mut Said) -> Option<String> {
    let rows: Vec<&Measure> =
        fact.measures.iter().filter_map(|id| lookup.row(id, &fact.scope, &fact.period)).collect();
    let lead = *rows.first()?;
    let first = said.period.is_empty();
    // Between two sentences of a wider window the year was named: the window is said again.
    let period = if said.period == fact.period && fact.form != Telling::Window {
        String::new()
    } else {
        language.message("clause-period", &[("period", during(language, lookup, &fact.period).into())])
    };
    said.period.clone_from(&fact.period);
    let value = lookup::value(Some(lead)).unwrap_or_default();
    let before = compared(lookup, lead);
    let form = figure::told_form(lookup, lead);
    let figure = written::in_form(language, &lead.id, &lead.outcome, form);
    // The one sentence that says a share out of a hundred says its doubt so too.
    let interval = written::hundred_between(language, &lead.outcome);
    let key = format!("fact-{}", fact.fact);
    let mut args = vec![
        ("period", period.into()),
        ("value", figure.whole(language).into()),
        ("n", Arg::Plural(value)),
        ("hundred", language.number(written::hundred(&lead.outcome), 0).into()),
        ("interval", interval.as_str().into()),
        ("doubt", if interval.is_empty() { "no" } else { "yes" }.into()),
        ("named", if fact.scope == INSTITUTION { "all" } else { "one" }.into()),
        ("polls", if polls(lookup, &fact.scope) { "yes" } else { "no" }.into()),
    ];
    let counted = format!("{key}.counted");
    // Rhythm is told in weeks, never as a share.
    let cases = match lead.outcome {
        Outcome::Value { k: Some(k), n, .. } if fact.dimension == "rhythm" => Some((k, n)),
        _ => counts(&lead.outcome, before.map(|(_, before)| &before.outcome)),
    };
    let cases = cases.filter(|_| language.has(&counted));
    let form = if cases.is_some() { Form::Counted } else { form };
    let first_met = rows.get(1).and_then(|row| lookup::value(Some(row)));
    let acts = acts(lookup, fact);
    let spoken = |sum: u64| sum as f64;
    let mut numbers: Vec<f64> = match fact.fact.as_str() {
        "active" => acts.iter().map(|(_, count)| spoken(*count)).collect(),
        _ => std::iter::once(value).chain(first_met).collect(),
    };
    if let Some((k, n)) = cases {
        let told = if fact.fact == "active" { numbers } else { Vec::new() };
        numbers = told.into_iter().chain([spoken(k), spoken(n)]).collect();
    }
    let word = written::alike(language, &numbers);
    args.push(("people", word(value).into()));
    args.push(("acts", listed(language, lookup.comments(&fact.scope), &acts, &word).into()));
    args.extend(fresh(value, first_met, &word));
    args.push(("change", change(language, lookup, &key, before, form, said).into()));
    let mut text = match cases {
        Some((k, n)) => {
            args.extend([
                ("few", written::quantity(k, n).into()),
                ("count", word(spoken(k)).into()),
                ("total", word(spoken(n)).into()),
            ]);
            language.message(&counted, &args)
        }
        None => language.message(&key, &args),
    };
    let mut add = |clause: String| {
        text.push(' ');
        text.push_str(&clause);
    };
    if let Some(beyond) = &fact.beyond
        && let Some(row) = lookup.row(&lead.id, &fact.scope, beyond)
    {
        let value = written::outcome(language, &row.id, &row.outcome).whole(language);
        let period = super::opening(language, lookup, beyond);
        let args = [("period", period.into()), ("value", value.into())];
        let own = language.find(&format!("{key}.beyond"), &args);
        add(own.unwrap_or_else(|| language.message("clause-beyond", &args)));
    }
    let mut once = |clause: String| {
        if !said.caveats.contains(&clause) {
            add(clause.clone());
            said.caveats.push(clause);
        }
    };
    if let Some(caveat) = language.find(&format!("{key}.caveat"), &[]) {
        once(caveat);
    }
    if let Some(caveat) = lead.caveat.as_deref().filter(|caveat| BOUNDS.contains(caveat)) {
        once(figure::caveat_words(language, caveat));
    }
    // What few cases say over a wider window is not sufficient there either.
    if fact.form == Telling::Window && lookup::value(Some(lead)).is_some() {
        once(language.message("clause-window", &[("year", language.period(lookup.year()).into())]));
    } else if first && said.opening && fact.form != Telling::Window && lookup.previous().is_none() {
        add(language.text("clause-first-year"));
    }
    Some(text)
}

/// Whether an export of the scope tells polls.
fn polls(lookup: &Lookup, scope: &str) -> bool {
    let mut accounts = lookup.report.accounts.iter();
    accounts
        .any(|account| (scope == INSTITUTION || account.id == scope) && lookup.holds(&account.id, "polls"))
}

/// The cases of a row that a sentence counts: few of them, or none, one or all of many, unless it compares them with
/// what cannot be counted.
fn counts(outcome: &Outcome, before: Option<&Outcome>) -> Option<(u64, u64)> {
    if let Outcome::TooFew { k: Some(k), n } = *outcome {
        return (n >= CASES).then_some((k, n));
    }
    let (k, n) = written::counted(outcome).filter(|(k, n)| *k <= 1 || k == n)?;
    before.is_none_or(|before| written::counted(before).is_some()).then_some((k, n))
}

/// How many of the people were met for the first time, where that is known.
fn fresh(all: f64, first: Option<f64>, word: &dyn Fn(f64) -> String) -> [(&'static str, Arg); 2] {
    let more = match first {
        // Nobody is neither known nor new.
        None => "no",
        Some(_) if all == 0.0 => "no",
        Some(0.0) => "none",
        Some(first) if first >= all => "all",
        Some(1.0) => "one",
        Some(_) => "some",
    };
    [("more", more.into()), ("other", word(first.unwrap_or_default()).into())]
}

/// What the told year holds of a scope: publications, replies, reposts, continuations of threads, each that there is.
fn acts(lookup: &Lookup, fact: &Fact) -> Vec<(&'static str, u64)> {
    let mut sum = Records::default();
    for account in &lookup.report.accounts {
        if let Some(records) = account.records.get(&fact.period)
            && (fact.scope == INSTITUTION || account.id == fact.scope)
        {
            sum.original += records.publications();
            sum.reply += records.reply;
            sum.repost += records.repost;
            sum.reply_self += records.reply_self;
        }
    }
    let mut acts = vec![
        ("acts-publications", sum.original),
        ("acts-replies", sum.reply),
        ("acts-reposts", sum.repost),
        ("acts-continuations", sum.reply_self),
    ];
    acts.retain(|(_, count)| *count > 0);
    acts
}

/// Acts in words: `three posts, two replies`.
fn listed(language: &Language, comments: bool, acts: &[(&str, u64)], word: &dyn Fn(f64) -> String) -> String {
    let part = |(key, count): &(&str, u64)| {
        let count = *count as f64;
        language.answers(key, comments, &[("n", Arg::Plural(count)), ("count", word(count).into())])
    };
    language.list(&acts.iter().map(part).collect::<Vec<_>>())
}

/// The tested change of a row, with the row of the year before.
fn compared<'r>(lookup: &Lookup<'r>, row: &Measure) -> Option<(&'r Change, &'r Measure)> {
    let change = lookup.change(&row.id, &row.scope, &row.period)?;
    let before = lookup.row(&row.id, &row.scope, &change.from)?;
    matches!(before.outcome, Outcome::Value { .. }).then_some((change, before))
}

/// The clause that compares with the year before, in the form in which the sentence tells its own year.
fn change(
    language: &Language,
    lookup: &Lookup,
    key: &str,
    compared: Option<(&Change, &Measure)>,
    form: Form,
    said: &mut Said,
) -> String {
    let Some((change, before)) = compared else { return String::new() };
    let value = written::in_form(language, &before.id, &before.outcome, form).text;
    let from = language.period(&change.from);
    let again = said.from == change.from;
    said.from.clone_from(&change.from);
    let mut args = vec![("from", from.into()), ("value", value.into())];
    let (own, general) =
        match (change.verdict, written::detectable(language, change, lookup.unit(&change.id))) {
            (Verdict::Undetectable, Some(size)) => {
                args.push(("size", size.into()));
                args.push(("unseen", written::unseen(language, change).into()));
                ("undetectable", if again { "clause-undetectable-again" } else { "clause-undetectable" })
            }
            (Verdict::Undetectable, None) => return String::new(),
            (verdict, _) => {
                args.push(("hundred", language.number(written::hundred(&before.outcome), 0).into()));
                args.push(("verdict", written::verdict(language, verdict).into()));
                ("change", "clause-change")
            }
        };
    let own = language.find(&format!("{key}.{own}"), &args);
    own.unwrap_or_else(|| language.message(general, &args))
}

/// What a later export will tell.
fn not_yet(language: &Language, lookup: &Lookup, fact: &Fact) -> Option<String> {
    let id = fact.measures.first()?;
    let Outcome::Unavailable { reason } = lookup.row(id, &fact.scope, &fact.period)?.outcome else {
        return None;
    };
    let args = [
        ("measure", figure::measure_name(language, id).into()),
        ("reason", written::reason(language, reason).into()),
    ];
    let key = format!("fact-not-yet.{}", fact.dimension);
    Some(language.find(&key, &args).unwrap_or_else(|| language.message("fact-not-yet", &args)))
}

/// What cannot be said, or not be read as usual.
fn limit(language: &Language, lookup: &Lookup, fact: &Fact) -> Option<String> {
    let name = |id: &String| {
        let unknown = language.find(&format!("unknown-{id}"), &[]);
        unknown
            .filter(|_| fact.reason == Why::Unavailable)
            .unwrap_or_else(|| inside(language, &figure::measure_name(language, id)))
    };
    let shown = if fact.reason == Why::Unavailable { fact.measures.len() } else { NAMES };
    let names: Vec<String> = fact.measures.iter().take(shown).map(name).collect();
    let rest = fact.measures.len().saturating_sub(shown);
    let first = lookup.row(fact.measures.first()?, &fact.scope, &fact.period);
    let value = first.map(|row| written::outcome(language, &row.id, &row.outcome).whole(language));
    let account = whose(language, lookup, &fact.scope);
    Some(language.message(
        &format!("fact-{}", fact.fact),
        &[
            ("year", language.period(lookup.year()).into()),
            ("value", value.unwrap_or_default().into()),
            ("measures", language.list(&names).into()),
            ("rest", Arg::Plural(rest as f64)),
            ("more", written::word(language, rest as f64).into()),
            ("named", if account.is_empty() { "no" } else { "yes" }.into()),
        ],
    ))
}

/// A name inside a sentence: in lower case, unless the language writes its nouns with capitals.
pub(super) fn inside(language: &Language, name: &str) -> String {
    if language.text("case-inside") != "lower" {
        return name.to_owned();
    }
    let mut letters = name.chars();
    letters.next().map_or_else(String::new, |first| first.to_lowercase().chain(letters).collect())
}
