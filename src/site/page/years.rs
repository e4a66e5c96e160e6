//! Several years side by side: measures as small multiples on one scale, every headline in every year, and what may be said of the changes.

use schemars::JsonSchema;
use serde::Serialize;

use crate::{
    report::{Change, Coverage, Outcome},
    site::{
        download, figure, frame,
        graph::{self, Multiples},
        language::{Arg, Language},
        lookup::{DIMENSIONS, HEADLINE, INSTITUTION, Lookup, value},
        room::Room,
        sentence,
        view::{Link, Sheet, Table},
        written,
    },
};

/// The measures that this page draws, where a scope has two years or more: one or two a dimension.
const DRAWN: [&str; 10] = [
    "distinct-correspondents",
    "dialogue-share",
    "working-day-response-share",
    "answered-within-24h-share",
    "reposted-at-least-once-share",
    "alt-text-coverage",
    "known-correspondents-share",
    "twelve-month-return",
    "sustained-exchange-share",
    "active-weeks-share",
];
/// Caveats of a whole year, the gravest first.
const OF_YEARS: [&str; 2] = ["incomplete-year", "long-gap"];
/// The most drawings: the page must stay light.
const DRAWINGS: usize = 24;
/// What stands around the drawings of a measure, in bytes.
const AROUND: usize = 500;
/// The most scopes that stand side by side.
const SCOPES: usize = 4;

/// Several years side by side (`years.html`).
#[derive(Serialize, JsonSchema)]
pub(super) struct Years {
    /// The institution, or its single account, with its tables.
    scopes: Vec<Scope>,
    /// The accounts whose tables stand on a page of their own, where there are several.
    accounts: Vec<Link>,
    /// The measures that are drawn.
    multiples: Vec<Drawn>,
    /// The title of the drawings.
    heading: String,
    /// The paragraph before the drawings.
    lead: String,
    /// The events on the charts, in the order of their numbers.
    marks: Vec<String>,
    /// Whether there is more than the institution or a single account.
    several: bool,
    /// The address of the file of all changes.
    changes: String,
    /// The address of the page that says what the archives hold.
    networks: String,
}

/// An account over the years, where there are several accounts (`account-years.html`).
#[derive(Serialize, JsonSchema)]
pub(super) struct AccountYears {
    /// The account with its tables.
    scope: Scope,
    /// The address of the file of all changes.
    changes: String,
    /// The address of the page that says what the archives hold.
    networks: String,
    /// The way back to the page of all accounts.
    years: Link,
}

/// The institution or an account over the years.
#[derive(Serialize, JsonSchema)]
#[schemars(rename = "YearsScope")]
struct Scope {
    /// Its name.
    label: String,
    /// An id that is unique in the page.
    id: String,
    /// Its headline measures in every year, a table for each dimension.
    tables: Vec<Table>,
    /// How many measures have a value in none of these years, in words, or nothing.
    left_out: Option<String>,
    /// What may be said of the latest change, or nothing.
    changes: Option<Table>,
    /// Its trends over five complete years or more, or nothing.
    trends: Option<Table>,
}

/// A measure drawn over the years.
#[derive(Serialize, JsonSchema)]
#[schemars(rename = "DrawnMeasure")]
struct Drawn {
    /// Its small multiples.
    chart: Multiples,
    /// The address of its method.
    method: String,
}

pub(super) fn sheet(language: &Language, lookup: &Lookup, room: Room) -> Sheet {
    let several = lookup.scopes().len() > 1;
    let here = |scope: &&str| !several || *scope == INSTITUTION;
    let scopes = lookup.scopes().into_iter().filter(here).map(|one| scope(language, lookup, one));
    let accounts = apart(lookup).map(|coverage| {
        let page = format!("{}{}", frame::YEARS, coverage.slug);
        Link { href: frame::file(language, &page), page, text: coverage.label.clone() }
    });
    let marks = graph::listed(language, lookup);
    let yes = |holds: bool| if holds { "yes" } else { "no" }.into();
    let telling = [("several", yes(several)), ("marked", yes(!marks.is_empty()))];
    let mut page = Years {
        scopes: scopes.collect(),
        accounts: accounts.collect(),
        multiples: Vec::new(),
        heading: language.message("years-multiples-title", &telling),
        lead: language.message("years-multiples-lead", &telling),
        marks,
        several,
        changes: download::path(language, "changes"),
        networks: frame::file(language, "networks"),
    };
    page.multiples = multiples(language, lookup, room.beside(&page));
    Sheet::new("years", "years.html", language.text("title-years"), page)
}

/// The accounts whose tables have a page of their own: with those of all accounts the page would weigh too much.
pub(in crate::site) fn apart<'r>(lookup: &Lookup<'r>) -> impl Iterator<Item = &'r Coverage> {
    let several = lookup.scopes().len() > 1;
    lookup.report.coverage.iter().filter(move |_| several)
}

/// The page of an account's years.
pub(super) fn account(language: &Language, lookup: &Lookup, slug: &str) -> Option<Sheet> {
    let coverage = lookup.report.coverage.iter().find(|coverage| coverage.slug == slug)?;
    let page = AccountYears {
        scope: scope(language, lookup, &coverage.scope),
        changes: download::path(language, "changes"),
        networks: frame::file(language, "networks"),
        years: Link {
            page: "years".to_owned(),
            href: frame::file(language, "years"),
            text: language.text("title-years"),
        },
    };
    let id = format!("{}{slug}", frame::YEARS);
    let title = frame::menu_name(language, lookup, &id);
    Some(Sheet::new(id, "account-years.html", title, page))
}

/// The tables of the institution or of an account.
fn scope(language: &Language, lookup: &Lookup, scope: &str) -> Scope {
    Scope {
        label: sentence::label(language, lookup, scope),
        id: lookup.coverage(scope).map_or("institution", |coverage| coverage.slug.as_str()).to_owned(),
        tables: tables(language, lookup, scope),
        left_out: left_out(language, lookup, scope),
        changes: changes(language, lookup, scope),
        trends: trends(language, lookup, scope),
    }
}

/// The small multiples, each with the way to its method.
fn multiples(language: &Language, lookup: &Lookup, mut room: Room) -> Vec<Drawn> {
    let mut scopes = lookup.scopes();
    scopes.retain(|scope| lookup.coverage(scope).is_none());
    scopes.extend(lookup.busiest().iter().map(|account| account.id.as_str()));
    scopes.truncate(SCOPES);
    let mut drawings = DRAWINGS;
    let drawn = DRAWN.iter().filter_map(|id| {
        let chart = graph::multiples(language, lookup, id, &scopes)?;
        drawings = drawings.checked_sub(chart.drawings.len())?;
        let fits = room.takes_all(&chart.drawings, chart.caption.len() + AROUND);
        fits.then_some(())?;
        Some(Drawn { chart, method: figure::method(language, lookup, id) })
    });
    drawn.collect()
}

/// Whether a measure is told first: the others stand in the files.
fn is_told(lookup: &Lookup, id: &str) -> bool {
    lookup.entry(id).is_some_and(|entry| entry.standing == HEADLINE)
}

/// Whether a measure has a value in one of the years.
fn is_known(lookup: &Lookup, id: &str, scope: &str) -> bool {
    lookup.told_years().iter().any(|year| value(lookup.row(id, scope, year)).is_some())
}

/// What the tables leave out: a row of "not available" in every year would say nothing here.
fn left_out(language: &Language, lookup: &Lookup, scope: &str) -> Option<String> {
    let ids = DIMENSIONS.iter().flat_map(|dimension| lookup.headlines(dimension));
    let count = ids.filter(|id| !is_known(lookup, id, scope)).count();
    (count > 0).then(|| language.message("years-left-out", &[("n", Arg::Plural(count as f64))]))
}

fn tables(language: &Language, lookup: &Lookup, scope: &str) -> Vec<Table> {
    let years = lookup.told_years();
    DIMENSIONS
        .iter()
        .filter_map(|dimension| {
            let rows: Vec<Vec<String>> = lookup
                .headlines(dimension)
                .into_iter()
                .filter(|id| is_known(lookup, id, scope))
                .map(|id| {
                    let mut row = vec![figure::measure_name(language, id)];
                    row.extend(years.iter().map(|year| {
                        match lookup.row(id, scope, year).map(|row| &row.outcome) {
                            Some(Outcome::Unavailable { reason }) => {
                                language.text(&format!("short-{}", written::name(*reason)))
                            }
                            _ => written::cell(language, lookup.row(id, scope, year)),
                        }
                    }));
                    row
                })
                .collect();
            let mut head = vec![language.text("column-measure")];
            head.extend(years.iter().map(|year| headed(language, lookup, scope, year)));
            let slug = lookup.coverage(scope).map_or("institution", |coverage| coverage.slug.as_str());
            (!rows.is_empty()).then(|| Table {
                id: format!("{dimension}-{slug}"),
                caption: language.message(
                    "years-caption",
                    &[
                        ("dimension", language.text(&format!("menu-{dimension}")).into()),
                        ("account", sentence::label(language, lookup, scope).into()),
                    ],
                ),
                head,
                rows,
                words: false,
            })
        })
        .collect()
}

/// A year over its column, with what keeps it from being a year like the others.
fn headed(language: &Language, lookup: &Lookup, scope: &str, year: &str) -> String {
    let caveat = OF_YEARS.into_iter().find(|caveat| lookup.carries(scope, year, caveat));
    let year = language.period(year);
    caveat.map_or_else(
        || year.clone(),
        |caveat| language.message(&format!("years-{caveat}"), &[("year", year.as_str().into())]),
    )
}

fn changes(language: &Language, lookup: &Lookup, scope: &str) -> Option<Table> {
    let told = |change: &&Change| {
        change.scope == scope && change.to.as_str() <= lookup.year() && is_told(lookup, &change.id)
    };
    // The latest comparison: those before it stand in the file.
    let latest = lookup.report.changes.iter().filter(told).map(|change| &change.to).max();
    let rows: Vec<Vec<String>> = lookup
        .report
        .changes
        .iter()
        .filter(|change| told(change) && Some(&change.to) == latest)
        .map(|change| row(language, lookup, change))
        .collect();
    let slug = lookup.coverage(scope).map_or("institution", |coverage| coverage.slug.as_str());
    (!rows.is_empty()).then(|| Table {
        id: format!("changes-{slug}"),
        caption: language
            .message("changes-caption", &[("account", sentence::label(language, lookup, scope).into())]),
        head: ["measure", "years", "difference", "verdict", "detectable"]
            .map(|column| language.text(&format!("column-{column}")))
            .to_vec(),
        rows,
        words: true,
    })
}

/// The long-term trends of a scope, of five complete years or more.
fn trends(language: &Language, lookup: &Lookup, scope: &str) -> Option<Table> {
    let rows: Vec<Vec<String>> = lookup
        .report
        .trends
        .iter()
        .filter(|trend| trend.scope == scope && is_told(lookup, &trend.id))
        .map(|trend| {
            let span =
                [("from", language.period(&trend.from).into()), ("to", language.period(&trend.to).into())];
            vec![
                figure::measure_name(language, &trend.id),
                language.message("from-to", &span),
                written::slope(language, trend, lookup.unit(&trend.id)),
                written::verdict(language, trend.verdict),
                language.text(&format!("trend-{}", trend.method)),
            ]
        })
        .collect();
    let slug = lookup.coverage(scope).map_or("institution", |coverage| coverage.slug.as_str());
    (!rows.is_empty()).then(|| Table {
        id: format!("trends-{slug}"),
        caption: language
            .message("trends-caption", &[("account", sentence::label(language, lookup, scope).into())]),
        head: ["measure", "years", "slope", "verdict", "test"]
            .map(|column| language.text(&format!("column-{column}")))
            .to_vec(),
        rows,
        words: true,
    })
}

fn row(language: &Language, lookup: &Lookup, change: &Change) -> Vec<String> {
    let unit = lookup.unit(&change.id);
    vec![
        figure::measure_name(language, &change.id),
        language.message(
            "from-to",
            &[("from", language.period(&change.from).into()), ("to", language.period(&change.to).into())],
        ),
        written::difference(language, change, unit),
        written::verdict(language, change.verdict),
        written::detectable(language, change, unit).unwrap_or_else(|| language.text("no-record")),
    ]
}
