//! Gates: what the quality of an archive says against a figure, as caveats `caveat-<id>` of the language files.
//!
//! A gate reads a figure of the quality dimension in the same account and window, and qualifies the figures
//! that depend on it (INDICATORS 4, QUA). Those that withhold stand where the units are counted: undated and
//! impossible answer times in `indicator::view::answers`, incomplete and unripe years in `comparison`.

use std::collections::BTreeMap;
use std::sync::{Mutex, OnceLock, PoisonError};

use crate::indicator::{self, Indicator, Outcome, Unit, Window};
use crate::model::Availability;

use super::coverage::{self, Silence};
use super::rows::Bench;
use super::source::Subject;

/// The quality of one account, figure by figure as gates ask for it.
pub(super) struct Quality<'a> {
    bench: &'a Bench<'a>,
    subject: &'a Subject<'a>,
    known: Mutex<BTreeMap<(&'static str, String), Option<f64>>>,
    silences: OnceLock<Vec<Silence>>,
}

/// The quality of one account in one window, as a figure asks for it.
struct Findings<'a> {
    quality: &'a Quality<'a>,
    window: &'a Window,
    figure: &'a Indicator<'a>,
}

/// A rule that qualifies figures.
struct Gate {
    /// Message id behind `caveat-`.
    caveat: &'static str,
    /// Whether a figure depends on it.
    concerns: fn(&Indicator) -> bool,
    /// Whether it stands.
    stands: fn(&Findings) -> bool,
}

/// Under this share of dateable parents, figures made of answer times are flagged (QUA-3).
const DATEABLE: f64 = 0.8;
/// Under this share of mature publications, counters received are provisional (QUA-2).
const MATURE: f64 = 0.9;
/// Over this share of orphan replies, replies and mentions are bounds (QUA-5).
const ORPHANS: f64 = 0.1;
/// Over this share written with programs that may write by themselves, rhythm is not people's (QUA-8).
const AUTOMATIC: f64 = 0.2;
/// A year of events: its median month differs from the whole by more than this share (INT-1, VAL-7).
const EVENTS: f64 = 0.1;
/// Shares with the median of their months.
const MONTHLY: [(&str, &str); 2] =
    [("dialogue-share", "monthly-dialogue-share"), ("relay-share", "monthly-relay-share")];

/// The gates, the gravest first: a figure shows one caveat.
static GATES: [Gate; 10] = [
    Gate {
        caveat: "few-dateable-parents",
        concerns: |figure| is_card(figure, &["ATT", "INT-3", "INT-4"]),
        stands: |found| found.value("dateable-parents-share").is_some_and(|share| share < DATEABLE),
    },
    Gate {
        caveat: "relays-in-part",
        concerns: |figure| is_card(figure, &["VAL-7"]),
        stands: |found| {
            found.quality.subject.source.account.network.fields.reposts_given != Availability::Yes
        },
    },
    Gate { caveat: "immature-year", concerns: |figure| figure.received, stands: |found| found.is_unripe() },
    Gate {
        caveat: "orphan-bound",
        concerns: |figure| matches!(figure.id, "dialogue-share" | "spontaneous-outreach-share"),
        stands: |found| {
            found.quality.subject.source.account.network.loses_parents
                && found.value("orphan-replies-share").is_none_or(|share| share > ORPHANS)
        },
    },
    Gate {
        caveat: "one-post",
        concerns: |figure| {
            figure.received && (figure.unit == Unit::PerPublication || is_card(figure, &["VAL-3", "VAL-6"]))
        },
        stands: |found| found.value("outlying-publications").is_some_and(|posts| posts > 0.0),
    },
    Gate {
        caveat: "eventful-months",
        concerns: |figure| monthly(figure).is_some(),
        stands: |found| found.is_eventful(),
    },
    Gate {
        caveat: "automation",
        concerns: |figure| is_card(figure, &["RYT", "INT-1"]),
        stands: |found| found.value("automatic-client-share").is_some_and(|share| share > AUTOMATIC),
    },
    Gate {
        caveat: "creation-waves",
        concerns: |figure| is_card(figure, &["PUB-10", "PUB-12"]) || figure.id == "follower-retention",
        stands: |found| found.waves().is_some_and(|weeks| weeks > 0.0),
    },
    Gate { caveat: "incomplete-year", concerns: |_| true, stands: |found| found.is_incomplete() },
    Gate { caveat: "long-gap", concerns: |_| true, stands: |found| found.has_gap() },
];

impl<'a> Quality<'a> {
    /// The quality of `subject`, still to be asked for.
    pub(super) fn of(bench: &'a Bench<'a>, subject: &'a Subject<'a>) -> Self {
        Self { bench, subject, known: Mutex::default(), silences: OnceLock::new() }
    }

    /// The gravest caveat of a figure, if it has one.
    pub(super) fn caveat(
        &self,
        indicator: &Indicator,
        window: &Window,
        outcome: &Outcome,
    ) -> Option<&'static str> {
        if !matches!(outcome, Outcome::Value { .. }) || is_card(indicator, &["QUA"]) {
            return None;
        }
        let found = Findings { quality: self, window, figure: indicator };
        GATES.iter().find(|gate| (gate.concerns)(indicator) && (gate.stands)(&found)).map(|gate| gate.caveat)
    }

    /// Whether no gate stands that would forbid to build an index on the window (INDICATORS 5, condition 4).
    pub(super) fn is_clean(&self, window: &Window) -> bool {
        let below = |id, least: f64| self.value(id, window).is_some_and(|share| share < least);
        let orphans = self.value("orphan-replies-share", window);
        let bounded =
            self.subject.source.account.network.loses_parents && orphans.is_none_or(|share| share > ORPHANS);
        !below("mature-share", MATURE) && !below("dateable-parents-share", DATEABLE) && !bounded
    }

    /// The value of a figure of quality in a window.
    pub(super) fn value(&self, id: &'static str, window: &Window) -> Option<f64> {
        let key = (id, self.bench.period(window));
        // Found twice by two threads it is the same: nothing waits while a figure is worked out.
        if let Some(known) = self.known.lock().unwrap_or_else(PoisonError::into_inner).get(&key) {
            return *known;
        }
        let value = indicator::find(id).and_then(|indicator| {
            match indicator.outcome(self.bench.sample(self.subject, indicator, window)) {
                Outcome::Value { value, .. } => Some(value),
                _ => None,
            }
        });
        self.known.lock().unwrap_or_else(PoisonError::into_inner).insert(key, value);
        value
    }
}

/// The gravest of several caveats.
pub(super) fn gravest(caveats: &[&'static str]) -> Option<&'static str> {
    GATES.iter().map(|gate| gate.caveat).find(|caveat| caveats.contains(caveat))
}

/// Whether a figure belongs to one of these cards or dimensions.
fn is_card(figure: &Indicator, cards: &[&str]) -> bool {
    let Some(own) = figure.card else { return false };
    cards.iter().any(|card| own == *card || own.strip_prefix(card).is_some_and(|rest| rest.starts_with('-')))
}

/// A share and the median of its months, where there is one.
fn monthly(figure: &Indicator) -> Option<(&'static str, &'static str)> {
    MONTHLY.into_iter().find(|(whole, _)| *whole == figure.id)
}

impl Findings<'_> {
    fn value(&self, id: &'static str) -> Option<f64> {
        self.quality.value(id, self.window)
    }

    /// Whether the share of the whole and the median of its months are far apart.
    fn is_eventful(&self) -> bool {
        let both = monthly(self.figure).and_then(|(whole, months)| self.value(whole).zip(self.value(months)));
        both.is_some_and(|(whole, months)| (whole - months).abs() > EVENTS)
    }

    /// The weeks in which unusually many followers appeared: lists are as old as the export only.
    fn waves(&self) -> Option<f64> {
        self.quality.value("follower-wave-weeks", &Window::All)
    }

    /// Whether counters of the window had no time to settle.
    fn is_unripe(&self) -> bool {
        let Quality { bench, subject, .. } = self.quality;
        let ripening = subject.source.account.network.maturity_days;
        let young = matches!(*self.window, Window::Year(year)
            if subject.is_complete(year, bench.calendar, 0) && !subject.is_complete(year, bench.calendar, ripening));
        young || self.value("mature-share").is_some_and(|share| share < MATURE)
    }

    fn is_incomplete(&self) -> bool {
        let Quality { bench, subject, .. } = self.quality;
        matches!(*self.window, Window::Year(year) if !subject.is_complete(year, bench.calendar, 0))
    }

    /// Whether a silence of more than sixty days, closures apart, lies in the year.
    fn has_gap(&self) -> bool {
        let Quality { bench, subject, .. } = self.quality;
        let Window::Year(year) = *self.window else { return false };
        let (first, last) = (bench.calendar.first_day(year), bench.calendar.last_day(year));
        let silences = self.quality.silences.get_or_init(|| coverage::silences(subject));
        coverage::has_gap(silences, first, last, bench.house.opening)
    }
}
