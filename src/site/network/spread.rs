//! The chart of a measure: dots in cells, the common estimate, where the next institution is expected, and one's own figure.

use super::{Desk, told};
use crate::network::GroupMeasure;
use crate::report::{Outcome, Unit};
use crate::site::{
    chart::{
        Words,
        spread::{self, Dots, Line, Shape, Spread},
    },
    figure,
    language::Language,
    view::{Chart, Table},
    written,
};

/// How many steps of the ruler a cell without an outer end is drawn wide.
const OPEN: usize = 2;

/// The chart of a measure; none where there is nothing to draw.
pub(super) fn chart(desk: &Desk, measure: &GroupMeasure) -> Option<Chart> {
    if measure.distribution.is_empty() && measure.pooled.is_none() {
        return None;
    }
    let language = desk.language;
    let lines = lines(desk, measure);
    let marks = marks(measure, &lines)?;
    let at = |figure: f64| marks.iter().position(|mark| *mark >= figure).unwrap_or(marks.len() - 1);
    let dots = |cell: &crate::network::Cell| match (cell.from, cell.to) {
        (from, Some(to)) => Dots {
            from: from.unwrap_or_else(|| marks[at(to).saturating_sub(OPEN)]),
            to,
            count: cell.institutions,
        },
        (from, None) => {
            let from = from.unwrap_or(marks[0]);
            Dots { from, to: marks[(at(from) + OPEN).min(marks.len() - 1)], count: cell.institutions }
        }
    };
    let id = format!("spread-{}", measure.id);
    let name = figure::measure_name(language, &measure.id);
    let table = table(language, &id, measure, &lines);
    let described: Vec<String> = table.rows.iter().map(|row| row.join(" ")).collect();
    let words =
        Words { id: &id, title: &name, description: &described.join(&language.text("part-separator")) };
    let drawing = spread::draw(
        &Spread {
            names: marks.iter().map(|mark| mark_name(language, measure, *mark)).collect(),
            cells: measure.distribution.iter().map(dots).collect(),
            lines,
            marks,
        },
        words,
    );
    let title = match &measure.pooled {
        Some(pooled) => {
            let value = told::estimate(language, measure, pooled).text;
            language.message("network-chart-title", &[("value", value.into())])
        }
        None => language.text("network-chart-title-spread"),
    };
    let dotted = if measure.distribution.is_empty() { "no" } else { "yes" };
    let period = language.period(&desk.network().period.label);
    let args = [("dotted", dotted.into()), ("period", period.into())];
    Some(Chart {
        title,
        caption: language.message("network-chart-caption", &args),
        drawings: vec![drawing],
        several: false,
        table,
        id,
    })
}

/// The lines under the ruler.
fn lines(desk: &Desk, measure: &GroupMeasure) -> Vec<Line> {
    let language = desk.language;
    let mut lines = Vec::new();
    if let Some(pooled) = &measure.pooled {
        lines.push(Line {
            label: language.text("network-line-group"),
            told: told::estimate(language, measure, pooled).whole(language),
            value: Some(pooled.value),
            ends: Some((pooled.low, pooled.high)),
            shape: Shape::Disc,
        });
        lines.push(Line {
            label: language.text("network-line-next"),
            told: told::next(language, measure, pooled),
            value: None,
            ends: Some((pooled.next_low, pooled.next_high)),
            shape: Shape::Thin,
        });
    }
    let own = desk.own().and_then(|member| {
        let outcome = member.value(&measure.id, &desk.network().period.label)?;
        Some((member, outcome))
    });
    if let Some((member, Outcome::Value { value, low, high, .. })) = own {
        lines.push(Line {
            label: language.text("network-line-own"),
            told: desk.told(member, &measure.id),
            value: Some(*value),
            ends: low.zip(*high).filter(|_| !desk.is_chance(&measure.id)),
            shape: Shape::Diamond,
        });
    }
    lines
}

/// The part of the fixed ruler that is drawn: all of a share's, else around the cells and the lines, never up to where an
/// institution stands.
fn marks(measure: &GroupMeasure, lines: &[Line]) -> Option<Vec<f64>> {
    let ends = &measure.ends;
    if measure.unit == Unit::Share || ends.len() < 4 {
        return (ends.len() > 1).then(|| ends.clone());
    }
    let inner = measure.distribution.iter().flat_map(|cell| [cell.from, cell.to]).flatten();
    // The expected interval may reach far beyond: it ends at the edge then.
    let values = lines.iter().filter(|line| line.shape != Shape::Thin);
    let outer =
        values.flat_map(|line| [line.value, line.ends.map(|(low, _)| low), line.ends.map(|(_, high)| high)]);
    let shown: Vec<f64> = inner.chain(outer.flatten()).collect();
    let lowest = shown.iter().copied().fold(f64::MAX, f64::min);
    let highest = shown.iter().copied().fold(f64::MIN, f64::max);
    let first = ends.iter().filter(|end| **end < lowest).count().saturating_sub(OPEN);
    let last = ends.iter().position(|end| *end > highest).unwrap_or(ends.len() - 1) + OPEN - 1;
    Some(ends[first.min(ends.len() - 2)..=last.min(ends.len() - 1)].to_vec())
}

/// How a mark of the ruler is written: shares by tens, lengths with their unit, the others as numbers.
fn mark_name(language: &Language, measure: &GroupMeasure, mark: f64) -> String {
    match measure.unit {
        Unit::Share | Unit::Seconds | Unit::OpeningSeconds => {
            // The unit of opening hours stands in the name of the measure.
            let unit = if measure.unit == Unit::OpeningSeconds { Unit::Seconds } else { measure.unit };
            written::plain(language, &measure.id, mark, unit)
        }
        _ => language.number(mark, usize::from(mark.fract() != 0.0)),
    }
}

/// The numbers of the drawing.
fn table(language: &Language, id: &str, measure: &GroupMeasure, lines: &[Line]) -> Table {
    let cells = measure.distribution.iter().map(|cell| {
        let count = language.message("network-institutions", &[("count", cell.institutions.into())]);
        vec![told::cell(language, measure, cell.from, cell.to), count]
    });
    let lines = lines.iter().map(|line| vec![line.label.clone(), line.told.clone()]);
    Table {
        id: format!("{id}-table"),
        caption: figure::measure_name(language, &measure.id),
        head: vec![language.text("network-column-place"), language.text("column-figure")],
        rows: cells.chain(lines).collect(),
        words: true,
    }
}
