//! The monthly counts that pages draw, one series for each component of the dialogue.

use std::collections::BTreeMap;

use chrono::{Datelike, NaiveDate};

use crate::dialogue::RecordKind;

use super::source::Subject;
use super::{Point, Series};

/// A component's name, and which records it counts.
type Component = (&'static str, fn(RecordKind) -> bool);

/// The components in the order of the charts, with the records that each counts.
const COMPONENTS: [Component; 3] = [
    ("reply", |kind| kind == RecordKind::Reply),
    ("publication", RecordKind::is_publication),
    ("repost", |kind| kind == RecordKind::Repost),
];

/// The series of one account, from the month of its first record to that of its export.
pub(super) fn monthly(subject: &Subject) -> Vec<Series> {
    let Some(start) = subject.dialogue.start else { return Vec::new() };
    let months: Vec<NaiveDate> = months(start, subject.dialogue.export_date);
    COMPONENTS
        .iter()
        .map(|&(component, counts)| {
            let mut by_month: BTreeMap<(i32, u32), u32> = BTreeMap::new();
            for record in subject.dialogue.records.iter().filter(|record| counts(record.kind)) {
                *by_month.entry((record.date.year(), record.date.month())).or_default() += 1;
            }
            let points = months
                .iter()
                .map(|month| Point {
                    month: month.format("%Y-%m").to_string(),
                    value: Some(by_month.get(&(month.year(), month.month())).copied().unwrap_or(0).into()),
                })
                .collect();
            Series {
                measure: "dialogue-share".to_owned(),
                scope: subject.id.clone(),
                component: component.to_owned(),
                points,
            }
        })
        .collect()
}

/// The first day of each month from `start` to `end`.
fn months(start: NaiveDate, end: NaiveDate) -> Vec<NaiveDate> {
    let first = start.with_day(1).unwrap_or(start);
    (0..)
        .map_while(|month| first.checked_add_months(chrono::Months::new(month)))
        .take_while(|month| *month <= end)
        .collect()
}
