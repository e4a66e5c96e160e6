//! The page of a dimension: a small multiple a measure, what cannot be told, and the other figures as a table.

use serde::Serialize;

use super::desk::Audience;
use super::{Desk, is_worded, marked, spread, told};
use crate::network::GroupMeasure;
use crate::report::INSTITUTION;
use crate::site::{
    figure, frame, graph,
    language::Language,
    sentence::capitalised,
    view::{Chart, Entry, Sheet, Table},
    written,
};

/// The page of a dimension (`network/dimension.html`).
#[derive(Serialize)]
struct Dimension {
    lead: String,
    measures: Vec<Told>,
    /// Measures that too few institutions know: why, and which they are.
    silent: Vec<Entry>,
    /// The other measures.
    more: Option<Table>,
    method: String,
}

/// A measure.
#[derive(Serialize)]
struct Told {
    id: String,
    name: String,
    definition: String,
    /// Who knows it, what they have in common, how far they differ.
    sentences: Vec<String>,
    /// The institution's own figure; empty in other copies.
    own: String,
    charts: Vec<Chart>,
    /// Every institution, where the group decided to show all.
    everyone: Option<Table>,
    pitfalls: String,
}

/// Whether a page is made for a dimension: enough institutions know one of its measures.
pub(super) fn speaks(desk: &Desk, dimension: &str) -> bool {
    desk.of(dimension).any(|measure| measure.known.is_some() && is_worded(desk.language, &measure.id))
}

pub(super) fn sheet(desk: &Desk, dimension: &str) -> Sheet {
    let language = desk.language;
    let headlines: Vec<&GroupMeasure> = desk.of(dimension).filter(|measure| measure.is_headline()).collect();
    let (known, unknown): (Vec<&GroupMeasure>, Vec<&GroupMeasure>) =
        headlines.into_iter().partition(|measure| measure.known.is_some());
    let mut page = Dimension {
        lead: language.text(&format!("intro-{dimension}")),
        measures: known.iter().map(|measure| of(desk, measure)).collect(),
        silent: silent(desk, &unknown),
        more: more(desk, dimension),
        method: frame::file(language, &format!("{}{dimension}", frame::METHOD)),
    };
    let mut room = desk.room.beside(&page);
    // Every measure has its distribution before any has its years.
    let draw: [fn(&Desk, &GroupMeasure) -> Option<Chart>; 2] = [spread::chart, years];
    for draw in draw {
        for (told, measure) in page.measures.iter_mut().zip(&known) {
            told.charts.extend(draw(desk, measure).filter(|chart| room.takes(chart)));
        }
    }
    marked(desk, dimension, "network/dimension.html", language.text(&format!("title-{dimension}")), page)
}

fn of(desk: &Desk, measure: &GroupMeasure) -> Told {
    let language = desk.language;
    let part = |name: &str| language.find(&format!("measure-{}.{name}", measure.id), &[]).unwrap_or_default();
    let mut sentences = vec![told::known(desk, measure)];
    sentences.extend(told::sentences(language, measure));
    Told {
        id: measure.id.clone(),
        name: figure::measure_name(language, &measure.id),
        definition: part("definition"),
        sentences,
        own: told::own(desk, measure).unwrap_or_default(),
        charts: Vec::new(),
        everyone: everyone(desk, measure),
        pitfalls: part("pitfalls"),
    }
}

/// The common estimate over the years, where there are two.
fn years(desk: &Desk, measure: &GroupMeasure) -> Option<Chart> {
    let language = desk.language;
    let mut chart = graph::years(language, desk.lookup, &measure.id, INSTITUTION)?;
    let name = figure::measure_name(language, &measure.id);
    chart.title = language.text("network-years-title");
    chart.caption =
        language.message("network-years-caption", &[("minimum", desk.network().group_minimum.into())]);
    chart.table.caption = name;
    if let Some(last) = chart.table.head.last_mut() {
        *last = language.text("column-institutions");
    }
    Some(chart)
}

/// Measures that too few institutions know, by why.
fn silent(desk: &Desk, measures: &[&GroupMeasure]) -> Vec<Entry> {
    let language = desk.language;
    let mut all: Vec<Entry> = Vec::new();
    for measure in measures {
        let term = capitalised(&told::why(language, measure));
        let name = figure::measure_name(language, &measure.id);
        match all.iter_mut().find(|entry| entry.term == term) {
            Some(entry) => entry.text = [&*entry.text, &*name].join(&language.text("list-separator")),
            None => all.push(Entry { term, text: name }),
        }
    }
    all
}

/// The measures that stand beside, in a table.
fn more(desk: &Desk, dimension: &str) -> Option<Table> {
    let language = desk.language;
    let details = desk.of(dimension).filter(|measure| !measure.is_headline() && measure.known.is_some());
    let rows: Vec<Vec<String>> = details.map(|measure| row(desk, measure)).collect();
    let mut head = vec![language.text("column-measure"), language.text("column-institutions")];
    head.extend(["group", "next"].map(|line| language.text(&format!("network-line-{line}"))));
    head.extend(desk.own().map(|_| language.text("network-line-own")));
    (!rows.is_empty()).then(|| Table {
        id: "more-table".to_owned(),
        caption: language.text("network-more-caption"),
        head,
        rows,
        words: true,
    })
}

/// A measure in a row: how many know it, the common estimate, where the next is expected, the institution's own.
pub(super) fn row(desk: &Desk, measure: &GroupMeasure) -> Vec<String> {
    let language = desk.language;
    let none = || language.text("no-record");
    let pooled = measure.pooled.as_ref();
    let mut row = vec![
        figure::measure_name(language, &measure.id),
        measure.known.map_or_else(none, |known| written::of(language, known, desk.network().institutions)),
        pooled.map_or_else(none, |pooled| told::estimate(language, measure, pooled).whole(language)),
        pooled.map_or_else(none, |pooled| told::next(language, measure, pooled)),
    ];
    row.extend(desk.own().map(|member| desk.told(member, &measure.id)));
    row
}

/// Every institution in the order of the names, where the group decided to show all.
fn everyone(desk: &Desk, measure: &GroupMeasure) -> Option<Table> {
    let Audience::All = desk.audience else { return None };
    let language: &Language = desk.language;
    let of = |member: &crate::network::Member| vec![member.name.clone(), desk.told(member, &measure.id)];
    Some(Table {
        id: format!("everyone-{}", measure.id),
        caption: language.text("network-everyone-caption"),
        head: vec![language.text("column-institution"), language.text("column-figure")],
        rows: desk.group.members.iter().map(of).collect(),
        words: true,
    })
}
