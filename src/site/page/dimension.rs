//! The page of a dimension: each measure, for each scope, with its doubt and its years.

use schemars::JsonSchema;
use serde::Serialize;

use crate::report::{Cohort, Grid};
use crate::site::{
    figure::{self, Figure, Scoped},
    frame, graph,
    language::Language,
    lookup::Lookup,
    room::Room,
    sentence::{self, Sentence},
    view::{Chart, Entry, Link, Note, Sheet, Table},
};

/// The most charts of a page: it must stay light.
const CHARTS: usize = 12;

/// The most figures of a page, for the same reason; the accounts that are left out have them on their own pages.
const FIGURES: usize = 72;
/// The accounts that a measure shows in any case.
const SHOWN: usize = 4;

/// The page of a dimension (`dimension.html`).
#[derive(Serialize, JsonSchema)]
pub(super) struct Dimension {
    /// The dimension in sentences.
    sentences: Vec<Sentence>,
    /// The opening paragraph.
    intro: String,
    /// The headline measures that say something, in their order.
    measures: Vec<Told>,
    /// The pages of the accounts whose figures do not stand here, where there are many.
    elsewhere: Vec<Link>,
    /// Those that say nothing: why, and which they are.
    silent: Vec<Entry>,
    /// What the dimension lays out beside its figures: who came back, the hours of the week.
    tables: Vec<Table>,
    /// For how many accounts these tables are not here but in `report.json`, in a sentence; empty when they are for all.
    others: String,
    /// The other measures as a table with its caveats, or nothing.
    more: Option<Note>,
    /// The address of the method.
    method: String,
}

/// A measure with its figures, one for each account.
#[derive(Serialize, JsonSchema)]
#[schemars(rename = "Measure")]
struct Told {
    /// The id of the measure, unique in the page.
    id: String,
    /// Its name.
    name: String,
    /// What it is, in a sentence or two.
    definition: String,
    /// What it does not say; empty without any.
    pitfalls: String,
    /// Its figures.
    figures: Vec<Scoped>,
    /// Its years, a chart for the institution and for each of the busiest accounts.
    charts: Vec<Chart>,
}

pub(super) fn sheet(language: &Language, lookup: &Lookup, dimension: &str, room: Room) -> Sheet {
    let ids = lookup.headlines(dimension);
    let drawn = (CHARTS / ids.len().max(1)).max(1);
    let mut scopes: Vec<&str> = lookup.scopes();
    scopes.retain(|scope| lookup.coverage(scope).is_none());
    scopes.extend(lookup.busiest().iter().map(|account| account.id.as_str()));
    let shown = (FIGURES / ids.len().max(1)).max(SHOWN);
    let (here, apart) = scopes.split_at(shown.min(scopes.len()));
    let mut silent: Vec<(String, Vec<String>)> = Vec::new();
    let mut candidates: Vec<Vec<Chart>> = Vec::new();
    let measures: Vec<_> = ids
        .into_iter()
        .filter_map(|id| {
            let figures: Vec<(&str, Figure)> = lookup
                .scopes()
                .into_iter()
                .filter_map(|scope| Some((scope, Figure::of(language, lookup, id, scope)?)))
                .collect();
            if !figures.iter().any(|(_, figure)| figure.speaks()) {
                let why = figures.into_iter().next().map(|(_, figure)| figure.why).unwrap_or_default();
                let name = figure::measure_name(language, id);
                match silent.iter_mut().find(|(known, _)| *known == why) {
                    Some((_, names)) => names.push(name),
                    None => silent.push((why, vec![name])),
                }
                return None;
            }
            let figures: Vec<_> = figures
                .into_iter()
                .filter(|(scope, _)| here.contains(scope))
                .map(|(scope, figure)| Scoped { account: sentence::whose(language, lookup, scope), figure })
                .collect();
            let charts: Vec<_> = scopes
                .iter()
                .filter_map(|scope| graph::years(language, lookup, id, scope))
                .take(drawn)
                .collect();
            candidates.push(charts);
            Some(Told {
                id: id.to_owned(),
                name: figure::measure_name(language, id),
                definition: language.find(&format!("measure-{id}.definition"), &[]).unwrap_or_default(),
                pitfalls: language.find(&format!("measure-{id}.pitfalls"), &[]).unwrap_or_default(),
                figures,
                charts: Vec::new(),
            })
        })
        .collect();
    let silent = silent.into_iter().map(|(why, names)| Entry {
        term: sentence::capitalised(&why),
        text: names.join(&language.text("list-separator")),
    });
    let tables = tables(language, lookup, dimension);
    let mut page = Dimension {
        sentences: sentence::of_dimension(language, lookup, dimension),
        intro: language.text(&format!("intro-{dimension}")),
        measures,
        elsewhere: apart.iter().filter_map(|scope| account(language, lookup, scope)).collect(),
        silent: silent.collect(),
        others: if tables.is_empty() { String::new() } else { sentence::others(language, lookup) },
        tables,
        more: super::detail::table(language, lookup, dimension, &scopes),
        method: frame::file(language, &format!("{}{dimension}", frame::METHOD)),
    };
    let mut room = room.beside(&page);
    // Every measure has its first chart before any has its second.
    for rank in 0..drawn {
        for (measure, charts) in page.measures.iter_mut().zip(&candidates) {
            measure.charts.extend(charts.get(rank).filter(|chart| room.takes(chart)).cloned());
        }
    }
    Sheet::new(dimension, "dimension.html", language.text(&format!("title-{dimension}")), page)
}

/// The page of an account.
fn account(language: &Language, lookup: &Lookup, scope: &str) -> Option<Link> {
    let coverage = lookup.coverage(scope)?;
    let page = format!("{}{}", frame::ACCOUNT, coverage.slug);
    Some(Link { href: frame::file(language, &page), page, text: coverage.label.clone() })
}

/// What a dimension lays out beside its figures: who came back, year by year; the hours of the week.
fn tables(language: &Language, lookup: &Lookup, dimension: &str) -> Vec<Table> {
    match dimension {
        "publics" => cohorts(language, lookup),
        "rhythm" => hours(language, lookup),
        _ => Vec::new(),
    }
}

/// For each account, how many of the people answered in a year were answered again in each later one.
fn cohorts(language: &Language, lookup: &Lookup) -> Vec<Table> {
    let of = |scope: &str| -> Option<Table> {
        let rows: Vec<&Cohort> =
            lookup.report.cohorts.iter().filter(|row| row.scope == scope && !row.again.is_empty()).collect();
        let years: Vec<&str> = rows.first()?.again.iter().map(|again| again.year.as_str()).collect();
        let cell = |row: &Cohort, year: &str| match row.again.iter().find(|again| again.year == year) {
            None => language.text("cohort-none"),
            Some(again) => again.k.map_or_else(
                || language.text("cohort-hidden"),
                |k| {
                    let share = (k as f64 / row.n as f64 * 100.0).round();
                    let told = language.number(share, 0);
                    language.message("cohort-cell", &[("k", k.into()), ("share", told.into())])
                },
            ),
        };
        let mut head = vec![language.text("column-cohort"), language.text("column-cohort-size")];
        head.extend(years.iter().map(|year| language.period(year)));
        Some(Table {
            id: format!("cohorts-{}", lookup.coverage(scope)?.slug),
            caption: language
                .message("cohorts-caption", &[("account", sentence::label(language, lookup, scope).into())]),
            head,
            rows: rows
                .iter()
                .map(|row| {
                    let mut cells = vec![language.period(&row.year), language.count(row.n)];
                    cells.extend(years.iter().map(|year| cell(row, year)));
                    cells
                })
                .collect(),
            words: false,
        })
    };
    lookup.laid_out().into_iter().filter_map(of).collect()
}

/// For each account, how many messages were written at each hour of each weekday.
fn hours(language: &Language, lookup: &Lookup) -> Vec<Table> {
    let of = |grid: &Grid| -> Option<Table> {
        let days = grid
            .cells
            .iter()
            .flatten()
            .zip(0_u64..)
            .map(|(cells, day)| (format!("day-{day}"), cells.clone()));
        let hours = std::iter::once(("days-all".to_owned(), grid.hours.clone())).chain(days);
        let mut head = vec![language.text("column-day")];
        head.extend((0..24_u64).map(|hour| language.message("hour", &[("hour", hour.into())])));
        let account = sentence::label(language, lookup, &grid.scope);
        let period = language.period(&grid.period);
        Some(Table {
            id: format!("hours-{}", lookup.coverage(&grid.scope)?.slug),
            caption: language
                .message("hours-caption", &[("account", account.into()), ("period", period.into())]),
            head,
            rows: hours
                .map(|(day, counts)| {
                    let cells = counts.iter().map(|&count| language.count(count));
                    std::iter::once(language.text(&day)).chain(cells).collect()
                })
                .collect(),
            words: false,
        })
    };
    let shown = lookup.laid_out();
    lookup.report.grids.iter().filter(|grid| shown.contains(&grid.scope.as_str())).filter_map(of).collect()
}
