//! `lasting-link-index`: the index of five figures that INDICATORS 5 proposes, off unless asked for, refused with its reason.
//!
//! 100 · Π (x/x̄)^(1/5), x̄ the geometric mean over the first three complete years; contact CON-1, interaction
//! INT-1, attention ATT-3 (within one working day), circulation VAL-2 (V1), loyalty PUB-3 of the people first
//! answered the year before. It is shown with its five components or not at all: nothing is imputed.

use std::collections::BTreeMap;

use crate::indicator::{self, Indicator, Outcome, Reason, Sample, Span, Standing, Unit, Window};
use crate::stats::composite::{self, CORRELATION, Component};
use crate::stats::{normal, rate_ratio, robustness};

use super::change::{Change, Scale, Verdict};
use super::gate::Quality;
use super::measure::Measure;
use super::rows::Bench;
use super::source::Subject;

/// The index as an entry of the catalogue; it is made of other figures, and not by itself.
pub static INDICATOR: Indicator = Indicator {
    id: "lasting-link-index",
    unit: Unit::Index,
    span: Span::Years,
    standing: Standing::Appendix,
    ..Indicator::BASE
};

/// The components in the order of the founding text's verbs, and how many years back each is taken.
const COMPONENTS: [(&str, i32); 5] = [
    ("distinct-correspondents", 0),
    ("dialogue-share", 0),
    ("working-day-response-share", 0),
    ("reposted-at-least-once-share", 0),
    ("twelve-month-return", 1),
];
/// Years of the base, and fewest complete years.
const BASE: usize = 3;
const YEARS: usize = 5;
/// Of the draws, the share that must agree for a word.
const AGREEMENT: f64 = 0.95;
/// The smallest change of the index that matters.
const DELTA: f64 = 0.1;
/// Seed of the draws: the same report gives the same bytes.
const SEED: u64 = 20_150_108;

/// The index of one account.
pub(super) struct Composite {
    /// One row a year.
    pub rows: Vec<Measure>,
    /// From each year to the next.
    pub changes: Vec<Change>,
}

/// What a year has instead of an index.
type Refusal = Outcome;

/// The index of `subject`; `rows` are the rows of all figures.
pub(super) fn of(bench: &Bench, subject: &Subject, rows: &[Measure]) -> Composite {
    let quality = Quality::of(bench, subject);
    let by_year: BTreeMap<i32, Result<Vec<Component>, Refusal>> =
        subject.years.iter().map(|&year| (year, components(bench, subject, &quality, rows, year))).collect();
    let known: Vec<(i32, &Vec<Component>)> =
        by_year.iter().filter_map(|(year, found)| Some((*year, found.as_ref().ok()?))).collect();
    let complete = subject.complete_years(bench.calendar).len();
    let years: Vec<Vec<Component>> = known.iter().map(|(_, components)| (*components).clone()).collect();
    let short = Outcome::Unavailable { reason: Reason::ArchiveTooShort };
    let outcome = |year: i32| match &by_year[&year] {
        _ if complete < YEARS => short.clone(),
        Err(refusal) => refusal.clone(),
        Ok(_) => {
            let place = known.iter().position(|(known, _)| *known == year).unwrap_or_default();
            composite::index(&years, 0..BASE, place, CORRELATION).map_or_else(
                || short.clone(),
                |index| Outcome::Value {
                    value: index.value,
                    unit: Unit::Index,
                    k: None,
                    n: years.len() as u64,
                    low: Some(index.interval.low),
                    high: Some(index.interval.high),
                },
            )
        }
    };
    let rows: Vec<Measure> = subject
        .years
        .iter()
        .map(|&year| bench.blank(&INDICATOR, &subject.id, &Window::Year(year), outcome(year)))
        .collect();
    let has_value = |year: i32| matches!(outcome(year), Outcome::Value { .. });
    let changes = known
        .windows(2)
        .enumerate()
        .filter(|(_, pair)| pair[1].0 == pair[0].0 + 1 && has_value(pair[0].0) && has_value(pair[1].0))
        .filter_map(|(from, pair)| {
            change(bench, subject, &years[..=from + 1], from).map(|change| Change {
                from: bench.calendar.label(pair[0].0),
                to: bench.calendar.label(pair[1].0),
                ..change
            })
        })
        .collect();
    Composite { rows, changes }
}

/// The five components of a year, or what stands in their way.
fn components(
    bench: &Bench,
    subject: &Subject,
    quality: &Quality,
    rows: &[Measure],
    year: i32,
) -> Result<Vec<Component>, Refusal> {
    let refused = |reason: Reason| Outcome::Unavailable { reason };
    let ripening = subject.source.account.network.maturity_days;
    if !subject.is_complete(year, bench.calendar, ripening) {
        return Err(refused(Reason::ArchiveTooShort));
    }
    if !quality.is_clean(&Window::Year(year)) {
        return Err(refused(Reason::Gate));
    }
    COMPONENTS
        .iter()
        .map(|&(id, back)| {
            let period = bench.calendar.label(year - back);
            let row = rows
                .iter()
                .find(|row| row.id == id && row.scope == subject.id && row.period == period)
                .ok_or_else(|| refused(Reason::NoPreviousYear))?;
            match &row.outcome {
                Outcome::Value { .. } => component(bench, subject, id, year - back, &row.outcome)
                    .ok_or_else(|| refused(Reason::Gate)),
                other => Err(other.clone()),
            }
        })
        .collect()
}

/// One component with the standard error of its logarithm.
fn component(bench: &Bench, subject: &Subject, id: &str, year: i32, outcome: &Outcome) -> Option<Component> {
    let Outcome::Value { value, low, high, .. } = *outcome else { return None };
    let indicator = indicator::find(id)?;
    match bench.sample(subject, indicator, &Window::Year(year)) {
        Ok(Sample::Share(weeks)) => {
            Some(Component::share(weeks.k() as f64, weeks.n() as f64, weeks.effective()))
        }
        Ok(Sample::Estimate { .. }) if indicator.unit == Unit::Share => {
            // The log-log interval of Ŝ gives its standard error back.
            let survival = 1.0 - value;
            let ends = ((1.0 - high?).ln().abs().ln(), (1.0 - low?).ln().abs().ln());
            let error = (ends.0 - ends.1).abs() / (2.0 * normal::Z95) * survival * survival.ln().abs();
            Component::returned(survival, error)
        }
        Ok(_) => {
            let months = bench.months(subject, indicator, year);
            let other = bench.months(subject, indicator, year - 1);
            let dispersion = months.zip(other).map_or(1.0, |(one, two)| rate_ratio::dispersion(&two, &one));
            Some(Component::count(value, dispersion))
        }
        Err(_) => None,
    }
}

/// The change from the year `from` to the next, the last of `years`: a word only if nearly all draws agree on
/// its way and no single component, left out, turns it round.
fn change(_bench: &Bench, subject: &Subject, years: &[Vec<Component>], from: usize) -> Option<Change> {
    let ratio = composite::ratio(years, from, from + 1, CORRELATION)?;
    let rising = robustness::robustness(years, CORRELATION, SEED).map(|found| found.rising);
    let turned = composite::reversing(years, from, from + 1).is_none_or(|dropped| !dropped.is_empty());
    let (low, high) = (ratio.interval.low.ln(), ratio.interval.high.ln());
    let narrow = 1.645 * ratio.error;
    let difference = ratio.value.ln();
    let verdict = match rising {
        _ if difference - narrow > -DELTA && difference + narrow < DELTA => Verdict::Stable,
        Some(share) if share >= AGREEMENT && !turned => {
            if low > DELTA {
                Verdict::UpClear
            } else {
                Verdict::Up
            }
        }
        Some(share) if share <= 1.0 - AGREEMENT && !turned => {
            if high < -DELTA {
                Verdict::DownClear
            } else {
                Verdict::Down
            }
        }
        _ => Verdict::Undetectable,
    };
    Some(Change {
        id: INDICATOR.id.to_owned(),
        scope: subject.id.clone(),
        from: String::new(),
        to: String::new(),
        scale: Scale::LogRatio,
        verdict,
        difference,
        low: Some(low),
        high: Some(high),
        p: None,
        detectable: Some(2.8 * ratio.error),
        caveat: None,
        rising,
    })
}
