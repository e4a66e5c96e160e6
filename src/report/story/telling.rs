//! What may be told of each dimension: which measure leads a sentence, and what its row can say.
//!
//! The year speaks first: its value, else its counts ("nine of the fourteen") from three cases on, with what a wider
//! window makes of them; else the window alone. Rhythm has no direction: its changes add no weight.

use crate::report::measure::{Measure, Outcome, Reason};

use super::{Fact, Form, Told, Why, has_value};

/// Fewest cases that are worth a sentence in counts, usually.
const CASES: u64 = 3;

/// One thing that may be told.
pub(super) struct Telling {
    /// Message id behind `fact-`.
    fact: &'static str,
    dimension: &'static str,
    /// The measures of its sentence, the leading one first.
    measures: &'static [&'static str],
    /// What it is worth beside others of its dimension that are told for the same reason.
    merit: u32,
    /// Whether it is an exact count of people or acts.
    count: bool,
    /// Fewest cases that are worth a sentence in counts.
    cases: u64,
}

const fn telling(
    dimension: &'static str,
    fact: &'static str,
    measures: &'static [&'static str],
    merit: u32,
) -> Telling {
    Telling { fact, dimension, measures, merit, count: false, cases: CASES }
}

/// The act that no other one outweighs: people were spoken to.
pub(super) const OPENING: &str = "people-answered";

/// A count that is told only when there is one.
const LOYAL: &str = "loyal";

pub(super) static TELLINGS: [Telling; 24] = [
    Telling {
        count: true,
        ..telling("contact", OPENING, &["distinct-correspondents", "new-correspondents"], 30)
    },
    telling("contact", "outreach", &["spontaneous-outreach-share"], 4),
    telling("contact", "elsewhere", &["outward-reply-share"], 0),
    telling("interaction", "sustained", &["sustained-exchange-share"], 14),
    telling("interaction", "dialogue", &["dialogue-share"], 12),
    telling("interaction", "invited", &["invitations-share"], 0),
    telling("attention", "answered-in-a-day", &["working-day-response-share"], 12),
    telling("attention", "answered-in-24h", &["answered-within-24h-share"], 10),
    telling("attention", "half-answered", &["first-response-latency"], 8),
    telling("attention", "waited", &["slow-tail-share"], 0),
    Telling { cases: 1, ..telling("rhythm", "active", &["active-weeks-share"], 6) },
    telling("rhythm", "silence", &["longest-silence"], 1),
    telling("publics", "returned", &["twelve-month-return"], 14),
    telling("publics", "retained", &["one-year-retention"], 12),
    telling("publics", "known", &["known-correspondents-share"], 10),
    telling("publics", LOYAL, &["loyal-core"], 2),
    telling("publics", "lasting", &["relation-lifetime"], 4),
    telling("publics", "stayed", &["follower-retention"], 6),
    telling("value", "circulated", &["reposted-at-least-once-share"], 12),
    telling("value", "appreciated", &["liked-at-least-once-share"], 8),
    telling("value", "described", &["alt-text-coverage"], 10),
    telling("value", "relayed", &["relay-share"], 8),
    telling("value", "linked", &["linked-publications-share"], 0),
    telling("value", "readable", &["readable-text-share"], 0),
];

/// Measures that only limits speak of: what one publication weighs, and a total that says when it weighs too much.
const BESIDE: [&str; 2] = ["top-publication-share", "amplification-share"];

/// The measures that the story looks at.
pub(super) fn measures() -> impl Iterator<Item = &'static str> {
    TELLINGS.iter().flat_map(|one| one.measures).copied().chain(BESIDE)
}

impl Telling {
    /// The fact that this telling finds in a scope.
    pub(super) fn fact(&self, told: &Told, scope: &str) -> Option<Fact> {
        let year = told.year();
        let row = |period: &str| told.row(self.lead(), scope, period);
        let wide = || told.periods.iter().skip(1).find(|period| row(period).is_some_and(has_value));
        let counted = |period: &&String| row(period).is_some_and(|row| self.is_counted(row));
        match row(year) {
            // That nobody came three years running says nothing where nobody was answered.
            Some(found) if has_value(found) && !(self.fact == LOYAL && is_zero(found)) => {
                let level = if self.count { Why::Count } else { Why::Level };
                let moved = told.moved(self.lead(), scope).filter(|_| self.dimension != "rhythm");
                let why = moved.filter(|moved| moved.weight() > level.weight()).unwrap_or(level);
                Some(self.told(told, scope, year, Form::Value, why))
            }
            Some(found) if self.is_counted(found) => {
                let beyond = wide().cloned();
                Some(Fact { beyond, ..self.told(told, scope, year, Form::Counted, Why::Few) })
            }
            Some(found) if has_value(found) => None,
            _ => {
                let period = wide().or_else(|| told.periods.iter().skip(1).find(counted))?;
                Some(self.told(told, scope, period, Form::Window, Why::Window))
            }
        }
    }

    /// Whether a row is made of few cases that can be counted.
    fn is_counted(&self, row: &Measure) -> bool {
        matches!(row.outcome, Outcome::TooFew { k: Some(_), n } if n >= self.cases)
    }

    fn lead(&self) -> &'static str {
        self.measures[0]
    }

    fn told(&self, told: &Told, scope: &str, period: &str, form: Form, reason: Why) -> Fact {
        let known = |id: &&str| *id == self.lead() || told.row(id, scope, period).is_some_and(has_value);
        Fact {
            fact: self.fact.to_owned(),
            dimension: self.dimension.to_owned(),
            scope: scope.to_owned(),
            period: period.to_owned(),
            measures: self.measures.iter().copied().filter(known).map(str::to_owned).collect(),
            form,
            beyond: None,
            reason,
            weight: reason.weight() + self.merit,
            home: false,
        }
    }
}

fn is_zero(row: &Measure) -> bool {
    matches!(row.outcome, Outcome::Value { value, .. } if value == 0.0)
}

/// For each dimension of which nothing else is told: what time has yet to bring.
pub(super) fn not_yet(told: &Told, scope: &str, facts: &mut Vec<Fact>) {
    // Time brings nothing to who speaks to nobody.
    if told.row(TELLINGS[0].lead(), scope, told.year()).is_some_and(is_zero) {
        return;
    }
    let mut silent: Vec<&Telling> = Vec::new();
    for telling in &TELLINGS {
        let spoken = facts.iter().any(|fact| fact.scope == scope && fact.dimension == telling.dimension);
        let known = silent.iter().any(|one| one.dimension == telling.dimension);
        let waits = told.row(telling.lead(), scope, told.year()).is_some_and(|row| waits(&row.outcome));
        if !spoken && !known && waits {
            silent.push(telling);
        }
    }
    facts.extend(silent.into_iter().map(|telling| Fact {
        fact: "not-yet".to_owned(),
        weight: Why::NotYet.weight(),
        ..telling.told(told, scope, told.year(), Form::NotYet, Why::NotYet)
    }));
}

/// Whether a later export will tell.
fn waits(outcome: &Outcome) -> bool {
    matches!(
        outcome,
        Outcome::Unavailable { reason: Reason::RunningIn | Reason::ArchiveTooShort | Reason::NoPreviousYear }
    )
}

/// The leading measures, in the order of the tellings.
pub(super) fn leads() -> impl Iterator<Item = &'static str> {
    TELLINGS.iter().map(Telling::lead)
}
