//! Measures over the years: one chart a scope for pages of a dimension, small multiples on one scale side by side.

use schemars::JsonSchema;
use serde::Serialize;

use super::{marks, source, titled, units};
use crate::report::{Measure, Outcome, Unit};
use crate::site::{
    chart::{self, Dot, Drawing, Label, Plot, Words},
    figure,
    language::Language,
    lookup::{Lookup, value},
    sentence,
    view::{Chart, Table},
    written,
};

/// The axis of an index without words of its own.
const AXIS_INDEX: &str = "axis-index";
const AXIS_PEOPLE: &str = "axis-people";
/// Fewest values that make a line.
const VALUES: usize = 2;

/// The rows of a measure and scope in the years of a chart.
type Rows<'a> = Vec<Option<&'a Measure>>;

/// Small drawings of one measure on one scale; their numbers stand in the tables of their page.
#[derive(Clone, Debug, Serialize, JsonSchema)]
pub(in crate::site) struct Multiples {
    /// An id that is unique in the page.
    pub(in crate::site) id: String,
    /// The name of the measure.
    pub(in crate::site) title: String,
    /// The measure and its unit, in words.
    pub(in crate::site) caption: String,
    /// The drawings, one for the institution and for each account.
    pub(in crate::site) drawings: Vec<Drawing>,
}

/// What drawings of one measure share.
struct Ruler {
    unit: Unit,
    /// From the report's unit to the axis.
    factor: f64,
    axis: String,
    /// The highest value or end of an interval, on the axis.
    top: f64,
    /// Whether the ends of an interval are those of chance.
    chance: bool,
}

/// A measure of one scope over the years, with its intervals; needs two values.
pub(in crate::site) fn years(
    language: &Language,
    lookup: &Lookup,
    measure: &str,
    scope: &str,
) -> Option<Chart> {
    let years = marks::timeline(lookup);
    let rows: Rows = years.iter().map(|year| lookup.row(measure, scope, year)).collect();
    if known(&rows) < VALUES {
        return None;
    }
    let ruler = Ruler::of(language, lookup, measure, &[&rows])?;
    let slug = lookup.coverage(scope).map_or("all", |coverage| coverage.slug.as_str());
    let id = format!("years-{measure}-{slug}");
    let name = figure::measure_name(language, measure);
    let last = rows.iter().rev().flatten().find(|row| value(Some(row)).is_some())?;
    let change = lookup.change(measure, scope, &last.period);
    let title = language.message(
        "chart-years-title",
        &[
            ("name", name.as_str().into()),
            (
                "value",
                written::in_form(language, &last.id, &last.outcome, figure::told_form(lookup, last))
                    .text
                    .into(),
            ),
            ("period", language.period(&last.period).into()),
            (
                "verdict",
                change.map_or_else(String::new, |change| written::verdict(language, change.verdict)).into(),
            ),
            ("from", change.map_or_else(String::new, |change| language.period(&change.from)).into()),
            ("tested", if change.is_some() { "yes" } else { "no" }.into()),
        ],
    );
    let whose = sentence::whose(language, lookup, scope);
    let marks = marks::of_years(lookup, &years);
    let plain = marks::plain(&marks);
    let description = described(language, &years, &rows);
    let words = Words { id: &id, title: &name, description: &description };
    let dots = ruler.dots(&rows);
    let drawing = chart::line(
        words,
        &labels(language, &years),
        &dots,
        &ruler.plot(&dots, &plain, &ruler.write(language)),
    );
    let caption = ruler.caption(language, &name, &dots, source(language, lookup, scope));
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
    let caption = marks::told(language, &caption, &marks);
    Some(Chart {
        id,
        title: titled(language, &whose, title),
        caption,
        drawings: vec![drawing],
        several: false,
        table,
    })
}

/// A measure over the years for several scopes, each in a small drawing of its own on one scale; none when no
/// scope has two values.
pub(in crate::site) fn multiples(
    language: &Language,
    lookup: &Lookup,
    measure: &str,
    scopes: &[&str],
) -> Option<Multiples> {
    let years = marks::timeline(lookup);
    let all: Vec<(&str, Rows)> = scopes
        .iter()
        .map(|scope| (*scope, years.iter().map(|year| lookup.row(measure, scope, year)).collect::<Rows>()))
        .filter(|(_, rows)| known(rows) >= VALUES)
        .collect();
    let rows: Vec<&Rows> = all.iter().map(|(_, rows)| rows).collect();
    let ruler = Ruler::of(language, lookup, measure, &rows)?;
    let marks = marks::plain(&marks::of_years(lookup, &years));
    let labels = labels(language, &years);
    let name = figure::measure_name(language, measure);
    let write = ruler.write(language);
    let mut intervals = Vec::new();
    let drawings = all
        .iter()
        .map(|(scope, rows)| {
            let slug = lookup.coverage(scope).map_or("all", |coverage| coverage.slug.as_str());
            // Of a single account the page says the name.
            let label = sentence::whose(language, lookup, scope);
            let dots = ruler.dots(rows);
            let words = Words {
                id: &format!("multiple-{measure}-{slug}"),
                title: &titled(language, &label, name.clone()),
                description: &described(language, &years, rows),
            };
            intervals.extend(dots.iter().copied());
            chart::small(words, &label, &labels, &dots, &ruler.plot(&dots, &marks, &write))
        })
        .collect();
    let caption = ruler.caption(language, &name, &intervals, String::new());
    Some(Multiples { id: format!("multiple-{measure}"), title: name, caption, drawings })
}

impl Ruler {
    /// The scale on which all of these rows stand.
    fn of(language: &Language, lookup: &Lookup, measure: &str, all: &[&Rows]) -> Option<Self> {
        let rows = || all.iter().flat_map(|rows| rows.iter().flatten());
        let unit = rows().find_map(|row| match row.outcome {
            Outcome::Value { unit, .. } => Some(unit),
            _ => None,
        })?;
        let chance = lookup.entry(measure).is_some_and(|entry| entry.chance);
        let highest = rows().filter_map(|row| value(Some(row))).fold(0.0, f64::max);
        let (factor, key) = scale(unit, highest);
        let ends = rows().filter_map(|row| match row.outcome {
            Outcome::Value { value, high, .. } => Some(high.filter(|_| !chance).unwrap_or(value).max(value)),
            _ => None,
        });
        let top = ends.fold(0.0, f64::max) * factor;
        Some(Self { unit, factor, axis: axis(language, measure, key), top, chance })
    }

    fn dots(&self, rows: &Rows) -> Vec<Dot> {
        let dot = |row: Option<&Measure>| match row.map(|row| &row.outcome) {
            Some(Outcome::Value { value, low, high, .. }) => Dot {
                value: Some(value * self.factor),
                // What chance would give is no interval of the value.
                interval: low
                    .zip(*high)
                    .filter(|_| !self.chance)
                    .map(|(low, high)| (low * self.factor, high * self.factor)),
            },
            _ => Dot::default(),
        };
        rows.iter().copied().map(dot).collect()
    }

    /// How numbers are written.
    fn write<'l>(&self, language: &'l Language) -> impl Fn(f64, usize) -> String + use<'l> {
        let share = self.unit == Unit::Share;
        move |value: f64, decimals: usize| {
            if share { language.percent(value / 100.0, decimals) } else { language.number(value, decimals) }
        }
    }

    fn plot<'p>(&self, dots: &[Dot], marks: &'p [chart::Mark], write: chart::Write<'p>) -> Plot<'p> {
        let whole = (self.unit == Unit::Share).then_some(100.0);
        let last = dots.iter().rev().find_map(|dot| dot.value).unwrap_or_default();
        let decimals = match self.unit {
            // A share that is there is no 0 %.
            Unit::Share => usize::from(last > 0.0 && last < 1.0),
            Unit::Index => written::decimals(last, 0.0, self.unit),
            _ => usize::from(last.fract() != 0.0),
        };
        Plot { whole, top: self.top, marks, write, decimals }
    }

    fn caption(&self, language: &Language, name: &str, dots: &[Dot], source: String) -> String {
        let interval = if dots.iter().any(|dot| dot.interval.is_some()) { "yes" } else { "no" };
        let caption = language.message(
            "chart-years-caption",
            &[
                ("name", name.into()),
                ("unit", self.axis.as_str().into()),
                ("source", source.into()),
                ("interval", interval.into()),
            ],
        );
        caption.trim_end().to_owned()
    }
}

/// How many of the rows have a value.
fn known(rows: &Rows) -> usize {
    rows.iter().filter(|row| value(**row).is_some()).count()
}

fn labels(language: &Language, years: &[String]) -> Vec<Label> {
    let label = |year: &String| Label {
        wide: language.period(year).replace('\u{2060}', ""),
        narrow: short_year(year),
    };
    years.iter().map(label).collect()
}

/// The values of a drawing in words, for those who do not see it.
fn described(language: &Language, years: &[String], rows: &Rows) -> String {
    let told = years.iter().zip(rows).map(|(year, row)| {
        let year = language.period(year).replace('\u{2060}', "");
        format!("{year} {}", written::cell(language, *row))
    });
    told.collect::<Vec<_>>().join(&language.text("part-separator"))
}

/// The factor from the report's unit to the axis, and the name of the axis.
fn scale(unit: Unit, top: f64) -> (f64, &'static str) {
    match unit {
        Unit::Share => (100.0, "axis-percent"),
        Unit::Seconds | Unit::OpeningSeconds if top < 5_400.0 => (1.0 / 60.0, "axis-minutes"),
        Unit::Seconds | Unit::OpeningSeconds if top < 172_800.0 => (1.0 / 3_600.0, "axis-hours"),
        Unit::Seconds | Unit::OpeningSeconds => (1.0 / 86_400.0, "axis-days"),
        Unit::People => (1.0, AXIS_PEOPLE),
        Unit::Days => (1.0, "axis-days"),
        // A length below a year is told in months.
        Unit::Years if top < 1.0 => (12.0, "axis-months"),
        Unit::Years => (1.0, "axis-years"),
        Unit::Index => (1.0, AXIS_INDEX),
        _ => (1.0, "axis-plain"),
    }
}

/// The words of an axis: an index has bounds of its own.
fn axis(language: &Language, measure: &str, key: &str) -> String {
    // What a measure counts in words of its own (sources, sites) is no number of people.
    if key == AXIS_PEOPLE && language.has(&format!("measure-{measure}.value")) {
        return language.text("axis-plain");
    }
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
