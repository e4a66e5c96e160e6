//! Months in words: one line each, silent ones that follow each other in one.

use schemars::JsonSchema;
use serde::Serialize;

use super::{
    language::Language,
    lookup::{INSTITUTION, Lookup},
    note::{Notes, Shown},
    ribbon::Mark,
    sentence::capitalised,
    written,
};
use crate::report::Month;

/// What is said of a month, or of several that are alike.
#[derive(Clone, Debug, Serialize, JsonSchema)]
#[schemars(rename = "MonthLine")]
pub(super) struct Line {
    /// The name of the month, or of the months.
    pub(super) term: String,
    /// What was written, and what stands out.
    pub(super) text: String,
    /// The editor's words on them.
    pub(super) notes: Vec<Shown>,
}

/// The facts of months in which nothing was written.
const EMPTY: [&str; 2] = ["silent", "closed"];

/// The lines of one account's told year, or of all accounts together.
pub(super) fn lines(
    language: &Language,
    lookup: &Lookup,
    scope: &str,
    marks: &[Mark],
    notes: &Notes,
) -> Vec<Line> {
    let months: Vec<&Month> = lookup.report.months.iter().filter(|month| month.scope == scope).collect();
    let alike = |one: &&Month, next: &&Month| {
        let bare = |month: &Month| {
            month.events.is_empty()
                && month.campaigns.is_empty()
                && notes.about_month(&month.month).is_empty()
        };
        one.fact == next.fact && EMPTY.contains(&one.fact.as_str()) && bare(one) && bare(next)
    };
    months
        .chunk_by(alike)
        .map(|months| Line {
            term: term(language, months),
            text: line(language, lookup, months, marks),
            notes: months.iter().flat_map(|month| notes.about_month(&month.month)).collect(),
        })
        .collect()
}

/// Whether a line says of a month that it stands out.
pub(super) fn stand_out(lookup: &Lookup, scope: &str) -> bool {
    let facts = ["peak", "peak-explained", "busiest-replies", "quiet"];
    lookup.report.months.iter().any(|month| month.scope == scope && facts.contains(&month.fact.as_str()))
}

/// What was written, kind by kind: `three answers`, `one post`.
pub(super) fn counts(language: &Language, lookup: &Lookup, month: &Month) -> Vec<String> {
    let comments = lookup.comments(&month.scope);
    let kinds = [
        ("replies", month.replies),
        ("publications", month.publications),
        ("reposts", month.reposts),
        ("continuations", month.continuations),
    ];
    // One sentence does not mix words and digits.
    let small = kinds.iter().map(|(_, count)| *count).chain(month.people).all(|count| count < 10);
    let word = |count| if small { written::word(language, count as f64) } else { language.count(count) };
    let said = kinds.into_iter().filter(|(_, count)| *count > 0).map(|(kind, count)| {
        let number = [("n", count.into()), ("word", word(count).into())];
        match month.people.filter(|_| kind == "replies") {
            Some(people) => {
                let people = [("people", word(people).into())];
                let args = [number.as_slice(), people.as_slice()].concat();
                language.answers("year-replies-people", comments, &args)
            }
            None => language.answers(&format!("year-{kind}"), comments, &number),
        }
    });
    let said: Vec<String> = said.collect();
    if said.is_empty() { vec![language.text("year-nothing")] } else { said }
}

/// The name of a month, or of the first and the last of several.
fn term(language: &Language, months: &[&Month]) -> String {
    let (first, last) = (&months[0].month, &months[months.len() - 1].month);
    if months.len() == 1 {
        return capitalised(&language.month(first));
    }
    let same_year = first.get(..4) == last.get(..4);
    let start = if same_year { language.month_name(first) } else { language.month(first) };
    let args = [
        ("count", (months.len() as u64).into()),
        ("first", start.into()),
        ("last", language.month(last).into()),
    ];
    capitalised(&language.message("year-months", &args))
}

fn line(language: &Language, lookup: &Lookup, months: &[&Month], marks: &[Mark]) -> String {
    let month = months[0];
    let mut parts = vec![language.list(&counts(language, lookup, month))];
    parts.extend(fact(language, lookup, month, marks));
    let closed: u64 = months.iter().map(|month| month.closed).sum();
    if closed > 0 && month.fact != "closed" {
        let number = [("n", closed.into()), ("word", written::word(language, closed as f64).into())];
        parts.push(language.message("year-closed", &number));
    }
    let calendar = named(language, month, marks, ["year-named-campaign", "year-named-event"]);
    if !calendar.is_empty() && month.fact != "peak-explained" {
        parts.push(language.message("year-calendar", &[("what", language.list(&calendar).into())]));
    }
    let parts = parts.join(&language.text("part-separator"));
    capitalised(&language.message("year-line", &[("parts", parts.into())]))
}

/// What stands out in a month.
fn fact(language: &Language, lookup: &Lookup, month: &Month, marks: &[Mark]) -> Option<String> {
    let key = format!("year-fact-{}", month.fact);
    let day = month.day.as_deref().map_or_else(String::new, |day| language.date(day));
    let dated = !lookup.report.events.is_empty() || !lookup.report.campaigns.is_empty();
    let together = if month.scope == INSTITUTION { "yes" } else { "no" };
    match month.fact.as_str() {
        "usual" | "silent" => None,
        "peak-explained" => {
            let what = named(language, month, marks, ["year-during-campaign", "year-during-event"]);
            Some(language.message(&key, &[("what", language.list(&what).into())]))
        }
        "peak" => Some(language.message(&key, &[("declared", if dated { "yes" } else { "no" }.into())])),
        _ => {
            let args = [("date", day.into()), ("together", together.into())];
            Some(language.answers(&key, lookup.comments(&month.scope), &args))
        }
    }
}

/// The campaigns and events of a month, with their numbers.
fn named(language: &Language, month: &Month, marks: &[Mark], keys: [&str; 2]) -> Vec<String> {
    let [campaign, event] = keys;
    let number = |known: &dyn Fn(&&Mark) -> bool| {
        marks.iter().find(known).map_or_else(String::new, |mark| mark.number.to_string())
    };
    let campaigns = month.campaigns.iter().map(|name| {
        let number = number(&|mark| mark.is_campaign() && mark.name == name);
        language.message(campaign, &[("name", name.into()), ("number", number.into())])
    });
    let events = month.events.iter().map(|known| {
        let number =
            number(&|mark| !mark.is_campaign() && mark.from == known.date && mark.name == known.label);
        language.message(event, &[("name", (&known.label).into()), ("number", number.into())])
    });
    campaigns.chain(events).collect()
}
