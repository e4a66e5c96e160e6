//! The charts of pages: which rows they draw, what their titles say, and the same numbers as a table.

mod marks;
mod years;

use std::collections::BTreeSet;

use super::{
    chart::{self, Counts, Label, Words},
    language::{Arg, Language},
    lookup::Lookup,
    sentence,
    view::{Chart, Table},
};
use crate::report::Outcome;

pub(super) use marks::listed;
pub(super) use years::{Multiples, multiples, years};

/// Fewest months that make a chart of months.
const FEWEST: usize = 3;
/// What a month counts, in the order of the drawings, with the field that tells it and the theme's series number.
const COMPONENTS: [(&str, &str, u8); 3] =
    [("reply", "replies", 1), ("publication", "posts", 2), ("repost", "reposts-given", 3)];

/// The told year of an account by month: one drawing for each kind of record, on one scale.
pub(super) fn months(language: &Language, lookup: &Lookup, scope: &str, only: Option<&str>) -> Option<Chart> {
    let slug = &lookup.coverage(scope)?.slug;
    let id = format!("months-{slug}");
    let period = &lookup.report.period;
    let (start, end) = (period.start.get(..7)?, period.end.get(..7)?);
    let months = calendar(start, end);
    if known(lookup, scope, &months) < FEWEST {
        return None;
    }
    let rows = components(lookup, scope, only, &months);
    let top = rows.iter().map(|(_, counts)| counts.highest()).fold(0.0, f64::max);
    let (lead, counts) =
        rows.iter().find(|(_, counts)| counts.values.iter().flatten().any(|value| *value > 0.0))?;
    let (peak, most) = highest(&months, &counts.values)?;
    let whose = sentence::whose(language, lookup, scope);
    let comments = lookup.comments(scope);
    let title = language.answers(
        &format!("chart-months-{lead}"),
        comments,
        &[
            ("month", language.month_name(peak).into()),
            ("count", language.number(most, 0).into()),
            ("n", Arg::Plural(most)),
        ],
    );
    let labels: Vec<Label> = months
        .iter()
        .map(|month| Label { wide: language.month_short(month), narrow: language.month_initial(month) })
        .collect();
    let marks = marks::of_months(lookup, &months);
    let plain = marks::plain(&marks);
    let drawings: Vec<_> = rows
        .iter()
        .map(|(component, counts)| {
            let name = language.answers(&format!("component-{component}"), comments, &[]);
            let words = Words {
                id: &format!("{id}-{component}"),
                title: &name,
                description: &describe(language, &months, &counts.values),
            };
            chart::bars(language, words, &labels, counts, top, &plain)
        })
        .collect();
    let compared = rows.iter().any(|(_, counts)| counts.before.iter().any(Option::is_some));
    let mut head = vec![language.text("column-month")];
    for (component, _) in &rows {
        let name = language.answers(&format!("component-{component}"), comments, &[]);
        head.push(name.clone());
        head.extend(compared.then(|| language.message("column-before", &[("name", name.into())])));
    }
    let table = months
        .iter()
        .enumerate()
        .map(|(place, month)| {
            let mut row = vec![language.month(month)];
            let cell = |value: Option<f64>| {
                value.map_or_else(|| language.text("no-record"), |value| language.number(value, 0))
            };
            for (_, counts) in &rows {
                row.push(cell(counts.values[place]));
                row.extend(compared.then(|| cell(counts.before[place])));
            }
            row
        })
        .collect();
    let caption = language.message(
        "chart-months-caption",
        &[
            ("period", language.period(&period.label).into()),
            ("kind", only.map_or("all", |only| if comments { "comment" } else { only }).into()),
            ("compared", if compared { "yes" } else { "no" }.into()),
            ("source", source(language, lookup, scope).into()),
        ],
    );
    Some(Chart {
        title: titled(language, &whose, title),
        caption: marks::told(language, &caption, &marks),
        several: drawings.len() > 1,
        drawings,
        table: Table {
            id: format!("{id}-table"),
            caption: titled(language, &whose, caption),
            head,
            rows: table,
            words: false,
        },
        id,
    })
}

/// How many of the months a scope's exports cover.
fn known(lookup: &Lookup, scope: &str, months: &[String]) -> usize {
    let series = lookup.report.series.iter().filter(|series| series.scope == scope);
    let points = series.flat_map(|series| &series.points).filter(|point| months.contains(&point.month));
    points.map(|point| &point.month).collect::<BTreeSet<_>>().len()
}

/// The counts of each kind by month, and those of a year before, without the kinds that no export of the scope tells.
fn components(
    lookup: &Lookup,
    scope: &str,
    only: Option<&str>,
    months: &[String],
) -> Vec<(&'static str, Counts)> {
    let earlier: Vec<String> = months.iter().map(|month| year_before(month)).collect();
    let wanted = COMPONENTS.iter().filter(|(component, ..)| only.is_none_or(|only| only == *component));
    let counted = wanted.filter_map(|&(component, field, colour)| {
        let mut all = lookup.report.series.iter();
        let series = all.find(|series| series.scope == scope && series.component == component)?;
        let of = |month: &String| {
            series.points.iter().find(|point| point.month == *month).and_then(|point| point.value)
        };
        let (values, before) = (months.iter().map(of).collect(), earlier.iter().map(of).collect());
        let counts = Counts { values, before, colour };
        (counts.highest() > 0.0 || lookup.holds(scope, field)).then_some((component, counts))
    });
    counted.collect()
}

/// The number of units of a row.
pub(super) fn units(language: &Language, row: Option<&crate::report::Measure>) -> String {
    match row.map(|row| &row.outcome) {
        Some(Outcome::Value { n, .. } | Outcome::TooFew { n, .. }) => language.count(*n),
        _ => language.text("no-record"),
    }
}

/// The exports that an account's figures come from.
pub(super) fn source(language: &Language, lookup: &Lookup, scope: &str) -> String {
    let until = lookup.coverage(scope).and_then(|coverage| coverage.until.as_deref());
    match until {
        Some(date) => language.message("source-until", &[("date", language.date(date).into())]),
        None => language.text("source-exports"),
    }
}

/// A text with the account's name before it, when there are several.
fn titled(language: &Language, whose: &str, title: String) -> String {
    if whose.is_empty() {
        title
    } else {
        language.message("titled", &[("whose", whose.into()), ("title", title.into())])
    }
}

/// The months from one to another, both included.
pub(super) fn calendar(start: &str, end: &str) -> Vec<String> {
    let parse = |month: &str| {
        let (year, month) = month.split_once('-')?;
        Some(year.parse::<i32>().ok()? * 12 + month.parse::<i32>().ok()? - 1)
    };
    let (Some(start), Some(end)) = (parse(start), parse(end)) else { return Vec::new() };
    (start..=end.min(start + 23))
        .map(|month| format!("{}-{:02}", month.div_euclid(12), month.rem_euclid(12) + 1))
        .collect()
}

/// The same month a year before.
fn year_before(month: &str) -> String {
    let earlier = month.split_once('-').and_then(|(year, rest)| Some((year.parse::<i32>().ok()? - 1, rest)));
    earlier.map_or_else(String::new, |(year, rest)| format!("{year:04}-{rest}"))
}

fn highest<'m>(months: &'m [String], values: &[Option<f64>]) -> Option<(&'m str, f64)> {
    let mut best: Option<(&str, f64)> = None;
    for (month, value) in months.iter().zip(values) {
        if let Some(value) = value
            && best.is_none_or(|(_, most)| *value > most)
        {
            best = Some((month, *value));
        }
    }
    best
}

fn describe(language: &Language, months: &[String], values: &[Option<f64>]) -> String {
    let parts: Vec<String> = months
        .iter()
        .zip(values)
        .filter_map(|(month, value)| {
            value.map(|value| format!("{} {}", language.month_name(month), language.number(value, 0)))
        })
        .collect();
    parts.join(", ")
}
