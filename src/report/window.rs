//! The windows of the rows: years, the three years that end with the told one, the whole archive; and the accounts that the institution's rows pool.

use std::collections::BTreeSet;

use crate::calendar::Calendar;
use crate::indicator::{Span, Window};

use super::source::Subject;

/// How many reporting years the middle window holds, the report's included.
const WINDOW_YEARS: i32 = 3;

/// The windows of figures that look at `span`, for an account with records in `years`; `told` is the report's year.
#[must_use]
pub fn windows(years: &[i32], told: Option<i32>, span: Span) -> Vec<Window> {
    let years = years.iter().map(|&year| Window::Year(year));
    let middle = told.map(|year| Window::Years(year - WINDOW_YEARS + 1, year));
    match span {
        Span::Every => years.chain(middle).chain([Window::All]).collect(),
        Span::Years => years.collect(),
        Span::All => vec![Window::All],
    }
}

/// The period of a window, as rows name it.
#[must_use]
pub fn period(calendar: &Calendar, window: &Window) -> String {
    match *window {
        Window::Year(year) => calendar.label(year),
        Window::Years(first, last) => format!("{}..{}", calendar.label(first), calendar.label(last)),
        Window::Days(first, last) => format!("{first}..{last}"),
        Window::All => "all".to_owned(),
    }
}

/// The accounts that the institution's rows pool: those with a record in each compared year, the told one and the
/// one before it (where any account has one).
#[must_use]
pub fn panel<'s>(subjects: &'s [Subject<'s>], told: Option<i32>) -> Vec<&'s Subject<'s>> {
    let has = |subject: &&Subject, year: i32| subject.years.binary_search(&year).is_ok();
    let compared: Vec<i32> = told
        .into_iter()
        .flat_map(|year| [year - 1, year])
        .filter(|&year| subjects.iter().any(|subject| has(&subject, year)))
        .collect();
    subjects.iter().filter(|subject| compared.iter().all(|&year| has(subject, year))).collect()
}

/// The years in which every account of the panel has a record.
#[must_use]
pub fn shared_years(panel: &[&Subject]) -> Vec<i32> {
    let mut years: Option<BTreeSet<i32>> = None;
    for subject in panel {
        let own: BTreeSet<i32> = subject.years.iter().copied().collect();
        years = Some(match years {
            Some(shared) => &shared & &own,
            None => own,
        });
    }
    years.unwrap_or_default().into_iter().collect()
}
