//! The charts of pages: which rows they draw, what their titles say, and the same numbers as a table.

use std::fmt::Write as _;

use super::{
    chart::{self, Dot, Label, Words},
    figure,
    language::{Arg, Language},
    lookup::{Lookup, value},
    sentence,
    view::{Chart, Table},
    written,
};
use crate::report::{Outcome, Unit};

/// The axis of an index without words of its own.
const AXIS_INDEX: &str = "axis-index";

/// What a month counts, in the order of the drawings, with the theme's series number.
const COMPONENTS: [(&str, u8); 3] = [("reply", 1), ("publication", 2), ("repost", 3)];

/// The told year of an account by month: one drawing for each kind of record, on one scale.
pub(super) fn months(language: &Language, lookup: &Lookup, scope: &str, only: Option<&str>) -> Option<Chart> {
    let slug = &lookup.coverage(scope)?.slug;
    let id = format!("months-{slug}");
    let period = &lookup.report.period;
    let (start, end) = (period.start.get(..7)?, period.end.get(..7)?);
    let months = calendar(start, end);
    let rows: Vec<(&str, u8, Vec<Option<f64>>)> = COMPONENTS
        .iter()
        .filter(|(component, _)| only.is_none_or(|only| only == *component))
        .filter_map(|(component, colour)| {
            let series = lookup
                .report
                .series
                .iter()
                .find(|series| series.scope == scope && series.component == *component)?;
            let of = |month: &String| {
                series.points.iter().find(|point| point.month == *month).and_then(|point| point.value)
            };
            Some((*component, *colour, months.iter().map(of).collect()))
        })
        .collect();
    let top = rows.iter().flat_map(|(_, _, values)| values.iter().flatten()).copied().fold(0.0, f64::max);
    let (lead, _, values) =
        rows.iter().find(|(_, _, values)| values.iter().flatten().any(|value| *value > 0.0))?;
    let (peak, most) = highest(&months, values)?;
    let whose = sentence::whose(language, lookup, scope);
    let title = language.message(
        &format!("chart-months-{lead}"),
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
    let drawings = rows
        .iter()
        .map(|(component, colour, values)| {
            let name = language.text(&format!("component-{component}"));
            let words = Words {
                id: &format!("{id}-{component}"),
                title: &name,
                description: &describe(language, &months, values),
            };
            chart::bars(language, words, &labels, values, top, *colour)
        })
        .collect();
    let mut head = vec![language.text("column-month")];
    head.extend(rows.iter().map(|(component, _, _)| language.text(&format!("component-{component}"))));
    let table = months
        .iter()
        .enumerate()
        .map(|(place, month)| {
            let mut row = vec![language.month(month)];
            row.extend(rows.iter().map(|(_, _, values)| {
                values[place].map_or_else(|| language.text("no-record"), |value| language.number(value, 0))
            }));
            row
        })
        .collect();
    let caption = language.message(
        "chart-months-caption",
        &[
            ("period", language.period(&period.label).into()),
            ("source", source(language, lookup, scope).into()),
        ],
    );
    Some(Chart {
        title: titled(language, &whose, title),
        caption: caption.clone(),
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

/// A measure of one scope over the years, with its intervals; needs two values.
pub(super) fn years(language: &Language, lookup: &Lookup, measure: &str, scope: &str) -> Option<Chart> {
    let years = lookup.told_years();
    let rows: Vec<_> = years.iter().map(|year| lookup.row(measure, scope, year)).collect();
    if rows.iter().filter(|row| value(**row).is_some()).count() < 2 {
        return None;
    }
    let slug = lookup.coverage(scope).map_or("all", |coverage| coverage.slug.as_str());
    let id = format!("years-{measure}-{slug}");
    let unit = rows.iter().flatten().find_map(|row| match row.outcome {
        Outcome::Value { unit, .. } => Some(unit),
        _ => None,
    })?;
    let top = rows.iter().filter_map(|row| value(*row)).fold(0.0, f64::max);
    let (factor, unit_key) = scale(unit, top);
    let chance = lookup.entry(measure).is_some_and(|entry| entry.chance);
    let dots: Vec<Dot> = rows
        .iter()
        .map(|row| match row.map(|row| &row.outcome) {
            Some(Outcome::Value { value, low, high, .. }) => Dot {
                value: Some(value * factor),
                // What chance would give is no interval of the value.
                interval: low.zip(*high).filter(|_| !chance).map(|(low, high)| (low * factor, high * factor)),
            },
            _ => Dot::default(),
        })
        .collect();
    let name = figure::measure_name(language, measure);
    let last = rows.iter().rev().flatten().find(|row| value(Some(row)).is_some())?;
    let change = lookup.change(measure, scope, &last.period);
    let title = language.message(
        "chart-years-title",
        &[
            ("name", name.as_str().into()),
            ("value", written::outcome(language, &last.id, &last.outcome).text.into()),
            ("period", language.period(&last.period).into()),
            (
                "verdict",
                change.map_or_else(String::new, |change| written::verdict(language, change.verdict)).into(),
            ),
            ("tested", if change.is_some() { "yes" } else { "no" }.into()),
        ],
    );
    let whose = sentence::whose(language, lookup, scope);
    let title = titled(language, &whose, title);
    let labels: Vec<Label> = years
        .iter()
        .map(|year| Label { wide: language.period(year).replace('\u{2060}', ""), narrow: short_year(year) })
        .collect();
    let mut description = String::new();
    for (year, row) in years.iter().zip(&rows) {
        let _ = write!(description, "{} {} ; ", language.period(year), written::cell(language, *row));
    }
    let words = Words { id: &id, title: &name, description: description.trim_end_matches(" ; ") };
    let write = |value: f64| {
        if unit == Unit::Share { language.percent(value / 100.0, 0) } else { number(language, value) }
    };
    let drawing = chart::line(words, &labels, &dots, (unit == Unit::Share).then_some(100.0), &write);
    let caption = language.message(
        "chart-years-caption",
        &[
            ("name", name.into()),
            ("unit", axis(language, measure, unit_key).into()),
            ("source", source(language, lookup, scope).into()),
            ("interval", if dots.iter().any(|dot| dot.interval.is_some()) { "yes" } else { "no" }.into()),
        ],
    );
    let table = Table {
        id: format!("{id}-table"),
        caption: titled(language, &whose, caption.clone()),
        head: vec![language.text("column-year"), language.text("column-figure"), language.text("column-n")],
        rows: years
            .iter()
            .zip(&rows)
            .map(|(year, row)| {
                vec![language.period(year), written::cell(language, *row), units(language, *row)]
            })
            .collect(),
        words: false,
    };
    Some(Chart { id, title, caption, drawings: vec![drawing], table })
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

fn number(language: &Language, value: f64) -> String {
    language.number(value, usize::from(value.fract() != 0.0))
}

/// The factor from the report's unit to the axis, and the name of the axis.
fn scale(unit: Unit, top: f64) -> (f64, &'static str) {
    match unit {
        Unit::Share => (100.0, "axis-percent"),
        Unit::Seconds | Unit::OpeningSeconds if top < 5_400.0 => (1.0 / 60.0, "axis-minutes"),
        Unit::Seconds | Unit::OpeningSeconds if top < 172_800.0 => (1.0 / 3_600.0, "axis-hours"),
        Unit::Seconds | Unit::OpeningSeconds => (1.0 / 86_400.0, "axis-days"),
        Unit::People => (1.0, "axis-people"),
        Unit::Days => (1.0, "axis-days"),
        Unit::Years => (1.0, "axis-years"),
        Unit::Index => (1.0, AXIS_INDEX),
        _ => (1.0, "axis-plain"),
    }
}

/// The words of an axis: an index has bounds of its own.
fn axis(language: &Language, measure: &str, key: &str) -> String {
    let own = (key == AXIS_INDEX).then(|| language.find(&format!("measure-{measure}.unit"), &[])).flatten();
    own.unwrap_or_else(|| language.text(key))
}

fn short_year(label: &str) -> String {
    match label.split_once('-') {
        Some((first, last)) => format!("{}–{}", tail(first), tail(last)),
        None => label.to_owned(),
    }
}

fn tail(year: &str) -> &str {
    year.get(year.len().saturating_sub(2)..).unwrap_or(year)
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
