//! What qualifies a figure without withholding it: message ids `caveat-<id>` of the language files.

use crate::calendar::Calendar;
use crate::dialogue::RecordKind;
use crate::indicator::{Indicator, Outcome, Window};

use super::source::Subject;

/// Under this share of dateable parents, answer times are flagged (INDICATORS, QUA-3).
const DATEABLE: f64 = 0.8;

/// The gravest caveat of a figure, if it has one.
pub(super) fn of(
    subject: &Subject,
    indicator: &Indicator,
    window: &Window,
    outcome: &Outcome,
    calendar: &Calendar,
) -> Option<&'static str> {
    if !matches!(outcome, Outcome::Value { .. }) {
        return None;
    }
    let network = &subject.source.account.network;
    let answers = indicator.card.is_some_and(|card| card.starts_with("ATT"));
    if answers && dateable(subject, window, calendar) < DATEABLE {
        return Some("few-dateable-parents");
    }
    let Window::Year(year) = *window else {
        return orphans(indicator, network.loses_parents);
    };
    if indicator.received
        && subject.is_complete(year, calendar, 0)
        && !subject.is_complete(year, calendar, network.maturity_days)
    {
        return Some("immature-year");
    }
    let incomplete = !subject.is_complete(year, calendar, 0);
    orphans(indicator, network.loses_parents).or(incomplete.then_some("incomplete-year"))
}

/// Answers whose target was deleted look like mentions: the figure has a bound, not a point.
fn orphans(indicator: &Indicator, loses_parents: bool) -> Option<&'static str> {
    let concerned = matches!(indicator.id, "dialogue-share" | "spontaneous-outreach-share");
    (concerned && loses_parents).then_some("orphan-bound")
}

/// The share of the window's replies whose parent is dated; 1 without replies.
fn dateable(subject: &Subject, window: &Window, calendar: &Calendar) -> f64 {
    let (first, last) = match *window {
        Window::Year(year) => (year, year),
        Window::Years(first, last) => (first, last),
        Window::Days(..) | Window::All => (i32::MIN, i32::MAX),
    };
    let replies = subject.dialogue.records.iter().filter(|record| {
        record.kind == RecordKind::Reply && (first..=last).contains(&calendar.year(record.date))
    });
    let (mut all, mut dated) = (0_u32, 0_u32);
    for record in replies {
        all += 1;
        dated += u32::from(record.timing.is_dated());
    }
    if all == 0 { 1.0 } else { f64::from(dated) / f64::from(all) }
}
