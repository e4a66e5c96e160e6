//! `silent-months-share`, `complete-years` and `archive-span` (QUA-1): months without any record / months that the archive spans, reporting years that are complete, years from the first to the last record (OECD & JRC 2008).
//!
//! Months are calendar months with a covered day of the window. A reporting year is complete when it begins after
//! the first record, its counters have settled at the export and no two records follow each other (or an end of the year)
//! more than 60 days apart, days of declared closures left out. Kept records of any type count. A span is
//! told in years of 365.25 days.

use std::collections::BTreeSet;

use chrono::{Datelike, NaiveDate};

use crate::indicator::{Indicator, Reason, Sample, Span, Standing, Unit, View};

/// Months without a record.
pub static MONTHS: Indicator = Indicator {
    id: "silent-months-share",
    card: Some("QUA-1"),
    unit: Unit::Share,
    standing: Standing::Headline,
    measure: months,
    ..Indicator::BASE
};

/// Complete reporting years.
pub static YEARS: Indicator = Indicator {
    id: "complete-years",
    card: Some("QUA-1"),
    unit: Unit::Years,
    span: Span::All,
    standing: Standing::Headline,
    measure: years,
    ..Indicator::BASE
};

/// From the first to the last record.
pub static SPAN: Indicator = Indicator {
    id: "archive-span",
    card: Some("QUA-1"),
    unit: Unit::Years,
    span: Span::All,
    measure: |view| {
        let records = &view.dialogue.account.activities;
        let (first, last) = records.first().zip(records.last()).ok_or(Reason::NoPosts)?;
        let value = (last.published - first.published) as f64 / YEAR;
        Ok(Sample::Estimate { value, k: None, n: records.len() as u64, interval: None })
    },
    ..Indicator::BASE
};

/// Milliseconds of a year.
const YEAR: f64 = 365.25 * 86_400_000.0;
/// More days than this without a record are a hole.
const HOLE: i64 = 60;

fn months(view: &View) -> Result<Sample, Reason> {
    let (first, last) = view.covered_days()?;
    let month = |date: NaiveDate| (date.year(), date.month());
    let spanned: BTreeSet<_> = first.iter_days().take_while(|day| *day <= last).map(month).collect();
    let told: BTreeSet<_> = view.records().map(|(record, _)| month(record.date)).collect();
    Ok(Sample::Census { k: spanned.difference(&told).count() as u64, n: spanned.len() as u64 })
}

fn years(view: &View) -> Result<Sample, Reason> {
    let dates: BTreeSet<NaiveDate> = view.dialogue.records.iter().map(|record| record.date).collect();
    let start = view.dialogue.start.ok_or(Reason::NoPosts)?;
    let closed = view.closed_days();
    let whole = |&year: &i32| {
        let (first, last) = (view.calendar.first_day(year), view.calendar.last_day(year));
        let ends = [first.pred_opt().unwrap_or(first), last.succ_opt().unwrap_or(last)];
        let mut days = vec![ends[0]];
        days.extend(dates.range(first..=last));
        days.push(ends[1]);
        days.windows(2).all(|pair| closed.gap(pair[0], pair[1]) <= HOLE)
    };
    let complete = view.settled_years().iter().filter(|year| whole(year)).count() as u64;
    let touched = view.calendar.year(view.dialogue.export_date) - view.calendar.year(start) + 1;
    Ok(Sample::exact(complete, u64::try_from(touched).unwrap_or_default()))
}
