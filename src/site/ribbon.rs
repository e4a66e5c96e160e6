//! The ribbon of the told year: its columns, what it marks with numbers, and the same numbers as a table.

use chrono::{Datelike, NaiveDate};

use super::{
    chart::{self, Label, Words, ribbon::Ribbon},
    graph,
    language::Language,
    lookup::{INSTITUTION, Lookup},
    month,
    view::{Chart, Table},
};
use crate::report::Month;

/// The kinds of records, from the bottom of the columns, with the theme's series numbers.
const LAYERS: [(&str, u8); 4] = [("reply", 1), ("publication", 2), ("repost", 3), ("continuation", 4)];

/// Something of the institution's calendar, with its number in the list under the ribbon.
pub(super) struct Mark<'a> {
    /// Counted from 1.
    pub(super) number: usize,
    /// The institution's words.
    pub(super) name: &'a str,
    /// Its (first) day.
    pub(super) from: &'a str,
    /// Last day of a campaign.
    to: Option<&'a str>,
}

/// The campaigns and events of the told year, in the order of their first days.
pub(super) fn marks<'a>(lookup: &Lookup<'a>) -> Vec<Mark<'a>> {
    let report = lookup.report;
    let campaigns =
        report.campaigns.iter().map(|one| (one.name.as_str(), one.from.as_str(), Some(one.to.as_str())));
    let inside = |date: &str| (report.period.start.as_str()..=report.period.end.as_str()).contains(&date);
    let events = report.events.iter().filter(|event| inside(&event.date));
    let events = events.map(|event| (event.label.as_str(), event.date.as_str(), None));
    let mut marks: Vec<_> = campaigns.chain(events).collect();
    marks.sort_by_key(|(_, from, to)| (*from, to.is_none()));
    (1..).zip(marks).map(|(number, (name, from, to))| Mark { number, name, from, to }).collect()
}

impl Mark<'_> {
    /// Whether it is a campaign.
    pub(super) fn is_campaign(&self) -> bool {
        self.to.is_some()
    }

    /// What the list says of it.
    pub(super) fn told(&self, language: &Language) -> String {
        let name = ("name", self.name.into());
        match self.to.map(|to| language.span(self.from, to)) {
            Some((from, to)) => {
                language.message("year-mark-campaign", &[name, ("from", from.into()), ("to", to.into())])
            }
            None => language.message("year-mark-event", &[name, ("date", language.date(self.from).into())]),
        }
    }
}

/// The ribbon of one account, or of all together; none without any month.
pub(super) fn chart(language: &Language, lookup: &Lookup, scope: &str) -> Option<Chart> {
    let report = lookup.report;
    let period = &report.period;
    let names = graph::calendar(period.start.get(..7)?, period.end.get(..7)?);
    let known: Vec<Option<&Month>> = names
        .iter()
        .map(|name| report.months.iter().find(|one| one.scope == scope && one.month == *name))
        .collect();
    let months: Vec<&Month> = known.iter().flatten().copied().collect();
    if months.iter().all(|month| month.records() == 0) {
        return None;
    }
    let used: Vec<(&str, u8)> =
        LAYERS.into_iter().filter(|(layer, _)| months.iter().any(|month| count(month, layer) > 0)).collect();
    let marks = marks(lookup);
    let place = |date: &str, end: bool| position(&names, date, end);
    let ribbon = Ribbon {
        labels: names
            .iter()
            .map(|name| Label { wide: language.month_short(name), narrow: language.month_initial(name) })
            .collect(),
        layers: used
            .iter()
            .map(|&(layer, colour)| {
                let counts = known.iter().map(|month| month.map(|month| count(month, layer))).collect();
                (layer_name(language, lookup, scope, layer), colour, counts)
            })
            .collect(),
        closed: language.text("year-layer-closed"),
        closures: report
            .closures
            .iter()
            .filter_map(|one| Some((place(&one.from, false)?, place(&one.to, true)?)))
            .collect(),
        campaigns: marks
            .iter()
            .filter_map(|mark| Some((place(mark.from, false)?, place(mark.to?, true)?, mark.number)))
            .collect(),
        events: marks
            .iter()
            .filter(|mark| !mark.is_campaign())
            .filter_map(|mark| Some((place(mark.from, false)?, mark.number)))
            .collect(),
    };
    let totals = total(&months);
    let title = language.message(
        "year-ribbon-title",
        &[("counts", language.list(&month::counts(language, lookup, &totals)).into())],
    );
    let description: Vec<String> = months
        .iter()
        .map(|one| format!("{} {}", language.month_name(&one.month), language.count(one.records())))
        .collect();
    let words = Words {
        id: "ribbon",
        title: &language.text("year-ribbon-name"),
        description: &description.join(", "),
    };
    let source = if scope == INSTITUTION {
        language.text("year-source-all")
    } else {
        graph::source(language, lookup, scope)
    };
    let caption = language.message(
        "year-ribbon-caption",
        &[
            ("period", language.period(&period.label).into()),
            ("numbered", if marks.is_empty() { "no" } else { "yes" }.into()),
            ("source", source.into()),
        ],
    );
    let told: Vec<(&str, String)> =
        used.iter().map(|(layer, _)| (*layer, layer_name(language, lookup, scope, layer))).collect();
    Some(Chart {
        id: "ribbon".to_owned(),
        title,
        drawings: vec![chart::ribbon::draw(&ribbon, words, &|count| language.count(count))],
        several: false,
        table: table(language, &names, &known, &told, &caption),
        caption,
    })
}

/// The name of a layer in a scope.
fn layer_name(language: &Language, lookup: &Lookup, scope: &str, layer: &str) -> String {
    language.answers(&format!("year-layer-{layer}"), lookup.comments(scope), &[])
}

/// The same numbers.
fn table(
    language: &Language,
    names: &[String],
    known: &[Option<&Month>],
    used: &[(&str, String)],
    caption: &str,
) -> Table {
    let people = known.iter().flatten().any(|month| month.people.is_some());
    let closed = known.iter().flatten().any(|month| month.closed > 0);
    let mut head = vec![language.text("column-month")];
    head.extend(used.iter().map(|(_, name)| name.clone()));
    head.extend(people.then(|| language.text("year-column-people")));
    head.extend(closed.then(|| language.text("year-column-closed")));
    let rows = names.iter().zip(known).map(|(name, month)| {
        let mut row = vec![language.month(name)];
        let Some(month) = month else {
            row.extend(std::iter::repeat_n(language.text("no-record"), head.len() - 1));
            return row;
        };
        row.extend(used.iter().map(|(layer, _)| language.count(count(month, layer))));
        if people {
            let hidden =
                || if month.replies > 0 { language.text("cohort-hidden") } else { language.count(0) };
            row.push(month.people.map_or_else(hidden, |people| language.count(people)));
        }
        row.extend(closed.then(|| language.count(month.closed)));
        row
    });
    Table {
        id: "ribbon-table".to_owned(),
        caption: caption.to_owned(),
        rows: rows.collect(),
        head,
        words: false,
    }
}

/// A layer's count in a month.
fn count(month: &Month, layer: &str) -> u64 {
    match layer {
        "reply" => month.replies,
        "publication" => month.publications,
        "repost" => month.reposts,
        _ => month.continuations,
    }
}

/// The records of several months as those of one; people of several months cannot be added.
fn total(months: &[&Month]) -> Month {
    let sum = |of: fn(&Month) -> u64| months.iter().map(|month| of(month)).sum();
    Month {
        replies: sum(|month| month.replies),
        publications: sum(|month| month.publications),
        reposts: sum(|month| month.reposts),
        continuations: sum(|month| month.continuations),
        people: None,
        ..months[0].clone()
    }
}

/// Months from the beginning of the ribbon to a day, or to its end.
fn position(names: &[String], date: &str, end: bool) -> Option<f64> {
    let day: NaiveDate = date.parse().ok()?;
    let month = names.iter().position(|name| Some(name.as_str()) == date.get(..7))?;
    let first = day.with_day(1)?;
    let days = (first.checked_add_months(chrono::Months::new(1))? - first).num_days();
    let past = f64::from(day.day()) - if end { 0.0 } else { 1.0 };
    Some(month as f64 + past / days as f64)
}
