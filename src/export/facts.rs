//! The rows of the small tables: accounts, windows, limits and the report's measures.

use chrono::NaiveDate;

use crate::calendar::{Calendar, Opening};
use crate::indicator::{self, Outcome, Span, Window};
use crate::model::Availability;
use crate::report::{INSTITUTION, Measure, Report, Subject, window};
use crate::site::written;

use super::shared::Shared;
use super::table::{Cell, Row};
use super::week::week;

/// Milliseconds of a day.
const DAY: i64 = 86_400_000;

/// The row of an account, in the order of `schema::ACCOUNTS`; `name` and `label` are those of the report.
pub(super) fn account<'a>(
    subject: &'a Subject,
    (name, label): (&'a str, &'a str),
    calendar: &Calendar,
    opening: Option<&Opening>,
) -> Row<'a> {
    let dialogue = &subject.dialogue;
    let account = dialogue.account;
    let exported = account.export_instant();
    let ripening = account.network.maturity_days;
    let mut row: Row = vec![
        subject.id.as_str().into(),
        account.network.id.into(),
        name.into(),
        label.into(),
        account.actor.handle.as_deref().into(),
        calendar.zone().name().into(),
        dialogue.start.into(),
        exported.map(|_| dialogue.export_date).into(),
        exported.into(),
        exported.map_or(Cell::Unknown, |instant| Cell::Instant(instant - ripening * DAY)),
        ripening.into(),
        opening.map(|opening| opening.day_ms() / 1000.0).into(),
    ];
    row.extend(account.network.fields.named().map(|(_, known)| Cell::from(availability(known))));
    row
}

fn availability(known: Availability) -> &'static str {
    match known {
        Availability::No => "no",
        Availability::Partial => "partial",
        Availability::Yes => "yes",
    }
}

/// The rows of `windows`: for each account its own, for the institution one a window and account that it pools.
pub(super) fn windows<'a>(
    subjects: &'a [Subject<'a>],
    told: Option<i32>,
    calendar: &Calendar,
) -> Vec<Row<'a>> {
    let mut rows = Vec::new();
    for subject in subjects {
        for window in window::windows(&subject.years, told, Span::Every) {
            rows.push(row(&subject.id, &window, Some(subject), calendar));
        }
    }
    if subjects.len() > 1 {
        let panel = window::panel(subjects, told);
        for window in window::windows(&window::shared_years(&panel), told, Span::Every) {
            // Without any account the institution's rows exist all the same, and know nothing.
            let members = panel.iter().map(|subject| Some(*subject)).chain(panel.is_empty().then_some(None));
            rows.extend(members.map(|member| row(INSTITUTION, &window, member, calendar)));
        }
    }
    rows
}

/// One row, in the order of `schema::WINDOWS`.
fn row<'a>(scope: &'a str, window: &Window, member: Option<&'a Subject<'a>>, calendar: &Calendar) -> Row<'a> {
    let start = member.and_then(|subject| subject.dialogue.start);
    let exported = start.and(member).map(|subject| subject.dialogue.export_date);
    let (span, years, first, last) = match *window {
        Window::Year(year) => {
            ("year", Some(1_i64), calendar.first_day(year).into(), calendar.last_day(year).into())
        }
        Window::Years(from, to) => {
            let years = i64::from(to - from + 1);
            ("years", Some(years), calendar.first_day(from).into(), calendar.last_day(to).into())
        }
        Window::Days(first, last) => ("days", None, Some(first), Some(last)),
        Window::All => ("all", None, start, exported),
    };
    let covered = start
        .zip(exported)
        .zip(first.zip(last))
        .map(|((start, exported), (first, last))| (first.max(start), last.min(exported)));
    let covered = covered.filter(|(first, last): &(NaiveDate, NaiveDate)| first <= last);
    vec![
        scope.into(),
        window::period(calendar, window).into(),
        member.map(|subject| subject.id.as_str()).into(),
        span.into(),
        years.into(),
        first.into(),
        last.into(),
        covered.map(|(first, _)| week(first)).into(),
        covered.map(|(_, last)| week(last)).into(),
    ]
}

/// The rows of `limits`, in the order of `schema::LIMITS`.
pub(super) fn limits(shared: impl Iterator<Item = &'static Shared>) -> Vec<Row<'static>> {
    let known = shared.filter_map(|shared| indicator::find(shared.id));
    let row = |one: &'static indicator::Indicator<'static>| {
        vec![
            one.id.into(),
            one.card.into(),
            written::name(one.unit).into(),
            one.minimum.into(),
            one.pooled.into(),
            (one.span == Span::Years).into(),
        ]
    };
    known.map(row).collect()
}

/// The rows of `measures`: those of the report, in the order of `schema::MEASURES`.
pub(super) fn measures(report: &Report) -> impl Iterator<Item = Row<'_>> {
    report.measures.iter().map(measure)
}

fn measure(row: &Measure) -> Row<'_> {
    let mut cells: Row = vec![
        row.id.as_str().into(),
        row.code.as_deref().into(),
        row.scope.as_str().into(),
        row.period.as_str().into(),
    ];
    cells.extend(match row.outcome {
        Outcome::Value { value, unit, k, n, low, high } => [
            "value".into(),
            value.into(),
            written::name(unit).into(),
            k.into(),
            n.into(),
            low.into(),
            high.into(),
            Cell::Unknown,
        ],
        Outcome::TooFew { k, n } => {
            let mut cells = [const { Cell::Unknown }; 8];
            (cells[0], cells[3], cells[4]) = ("too-few".into(), k.into(), n.into());
            cells
        }
        Outcome::Unavailable { reason } => {
            let mut cells = [const { Cell::Unknown }; 8];
            (cells[0], cells[7]) = ("unavailable".into(), reason.key().into());
            cells
        }
    });
    cells.push(row.caveat.as_deref().into());
    cells
}
