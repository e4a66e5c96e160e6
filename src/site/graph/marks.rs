//! Dated events on charts: where they stand between the categories of an axis, with the numbers of their list.

use crate::report::Event;
use crate::site::{chart, language::Language, lookup::Lookup};

/// An event on a chart.
pub(super) struct Mark<'a> {
    event: &'a Event,
    mark: chart::Mark,
}

/// The reporting years from the first to the one that is told, those without any record included.
pub(super) fn timeline(lookup: &Lookup) -> Vec<String> {
    let told = lookup.told_years();
    let (Some(first), Some(last)) = (told.first().and_then(begins), told.last().and_then(begins)) else {
        return told.into_iter().map(str::to_owned).collect();
    };
    let school = told.first().is_some_and(|label| label.contains('-'));
    let label = |year: u32| if school { format!("{year}-{}", year + 1) } else { year.to_string() };
    (first..=last).map(label).collect()
}

/// The first calendar year of a reporting year.
fn begins(label: impl AsRef<str>) -> Option<u32> {
    label.as_ref().get(..4)?.parse().ok()
}

/// The events of these years.
pub(super) fn of_years<'a>(lookup: &Lookup<'a>, years: &[String]) -> Vec<Mark<'a>> {
    let Some(first) = years.first().and_then(begins) else { return Vec::new() };
    let start = lookup.report.period.start.get(5..7).and_then(|month| month.parse().ok()).unwrap_or(1);
    let place = |event: &Event| {
        let (year, month, day) = day(&event.date)?;
        let months = f64::from(year) * 12.0 + f64::from(month) - f64::from(start);
        let at = (months + (f64::from(day) - 1.0) / 31.0) / 12.0 - f64::from(first);
        (0.0..years.len() as f64).contains(&at).then_some(at)
    };
    numbered(lookup, place)
}

/// The events of these months (`2023-09`).
pub(super) fn of_months<'a>(lookup: &Lookup<'a>, months: &[String]) -> Vec<Mark<'a>> {
    let place = |event: &Event| {
        let month = months.iter().position(|month| event.date.starts_with(month.as_str()))?;
        let (_, _, day) = day(&event.date)?;
        Some(month as f64 + (f64::from(day) - 1.0) / 31.0)
    };
    numbered(lookup, place)
}

/// The events that have a place, numbered in the order of their days.
fn numbered<'a>(lookup: &Lookup<'a>, place: impl Fn(&Event) -> Option<f64>) -> Vec<Mark<'a>> {
    let placed = lookup.report.events.iter().filter_map(|event| Some((event, place(event)?)));
    placed
        .zip(1_usize..)
        .map(|((event, at), number)| Mark { event, mark: chart::Mark { at, number, breaks: event.breaks } })
        .collect()
}

/// Year, month and day of an ISO date.
fn day(date: &str) -> Option<(u32, u32, u32)> {
    let mut parts = date.split('-').map(|part| part.parse().ok());
    Some((parts.next()??, parts.next()??, parts.next()??))
}

/// The marks alone, for a drawing.
pub(super) fn plain(marks: &[Mark]) -> Vec<chart::Mark> {
    marks.iter().map(|mark| mark.mark).collect()
}

/// A caption with the events of its chart behind it.
pub(super) fn told(language: &Language, caption: &str, marks: &[Mark]) -> String {
    if marks.is_empty() {
        return caption.to_owned();
    }
    let events: Vec<String> = marks.iter().map(|mark| mark.told(language)).collect();
    let events = events.join(&language.text("part-separator"));
    language.message("marks-caption", &[("caption", caption.into()), ("events", events.into())])
}

/// The events of all told years, one a line, with the numbers that charts of the years bear.
pub(in crate::site) fn listed(language: &Language, lookup: &Lookup) -> Vec<String> {
    of_years(lookup, &timeline(lookup)).iter().map(|mark| mark.told(language)).collect()
}

impl Mark<'_> {
    fn told(&self, language: &Language) -> String {
        language.message(
            "mark",
            &[
                ("number", (self.mark.number as u64).into()),
                ("date", language.date(&self.event.date).into()),
                ("label", self.event.label.as_str().into()),
                ("breaks", if self.event.breaks { "yes" } else { "no" }.into()),
            ],
        )
    }
}
