//! The rows of `changes`: each pair of consecutive complete years compared, with the verdict of INDICATORS 3.5.
//!
//! Shares: Newcombe's method on the rows' own intervals (Wilson on n*, log-log for survival; plain
//! Wilson where the row is a census, on n* where its units come in weeks). Medians and effective numbers: ln of the ratio, the half-widths
//! of both ln intervals in quadrature. Counts of people: ln of the ratio of the yearly counts, with
//! the quasi-Poisson dispersion of the monthly counts by the same definition, season taken out (1
//! where a figure has no months). `renewal` has no interval: a verdict only beyond 0.10 either way.

use std::cmp::Ordering;
use std::collections::BTreeMap;

use chrono::{Datelike, Months};

use crate::config;
use crate::indicator::{Agreement, Check, Comparison, Indicator, Sample, Unit, Window};
use crate::parallel;
use crate::stats::{Interval, benjamini_hochberg, newcombe, normal, rate_ratio, wilson};

use super::change::{Change, Scale, Verdict};
use super::measure::{Measure, Outcome};
use super::rows::{Bench, INSTITUTION};
use super::source::Subject;

/// The caveat of a year that a long silence touches.
const GAP: &str = "long-gap";
/// The caveat of a comparison with such a year.
const GAP_BEFORE: &str = "gap-before";
/// The caveat of a comparison across a declared break.
const BREAK: &str = "break";
/// Fewest units on both sides, but for counts.
const MINIMUM: u64 = 50;
/// False discovery rate over all changes of a report.
const DISCOVERY_RATE: f64 = 0.10;
/// Factor of two-sided 90 % intervals.
const Z90: f64 = 1.645;
/// A change of this many standard errors is seen 8 times in 10.
const DETECTABLE: f64 = 2.8;
/// The one share without any interval, and the difference from which it deserves a word.
const RENEWAL: (&str, f64) = ("renewal", 0.10);

/// A change whose verdict is still open.
struct Compared<'a> {
    indicator: &'a Indicator<'a>,
    /// The earlier year.
    year: i32,
    change: Change,
    /// Whether a long silence touches the earlier year, and not the later one, whose rows say so.
    gap: bool,
}

/// A comparison before its verdict.
struct Difference {
    value: f64,
    interval: Option<Interval>,
    scale: Scale,
}

impl<'a> Bench<'a> {
    /// All changes between consecutive complete years of the rows.
    pub(super) fn changes(&self, rows: &[Measure], events: &[config::Event]) -> Vec<Change> {
        let compared: Vec<&Indicator> =
            self.indicators.iter().copied().filter(|one| one.comparison != Comparison::Never).collect();
        let mut found: Vec<Compared> = parallel::map(&compared, |indicator| {
            // Once for all scopes: hundreds of accounts have half a million rows.
            let rows: Vec<&Measure> = rows.iter().filter(|row| row.id == indicator.id).collect();
            let scopes = scopes(&rows);
            scopes
                .iter()
                .flat_map(|scope| self.changes_of(&rows, indicator, scope, events))
                .collect::<Vec<_>>()
        })
        .into_iter()
        .flatten()
        .collect();
        found.sort_by(|a, b| a.change.scope.cmp(&b.change.scope));
        let p: Vec<f64> = found.iter().filter_map(|one| one.change.p).collect();
        let survivors = benjamini_hochberg::survivors(&p, DISCOVERY_RATE);
        // The largest p that survives: Benjamini and Hochberg keep all p up to it.
        let kept = p.iter().zip(survivors).filter(|(_, survives)| *survives).map(|(p, _)| *p);
        let cutoff = kept.reduce(f64::max);
        parallel::map(&found, |compared| self.told(compared, cutoff))
    }

    /// The changes of one measure, whose rows these are, in one scope, verdicts still open.
    fn changes_of(
        &self,
        rows: &[&Measure],
        indicator: &'a Indicator<'a>,
        scope: &str,
        events: &[config::Event],
    ) -> Vec<Compared<'a>> {
        let subjects = self.subjects_of(scope);
        let complete = |year: i32| {
            subjects.iter().all(|subject| {
                let ripening =
                    if indicator.received { subject.source.account.network.maturity_days } else { 0 };
                subject.is_complete(year, self.calendar, ripening)
            })
        };
        let own: Vec<&Measure> = rows.iter().copied().filter(|row| row.scope == scope).collect();
        let row = |year: i32| {
            let period = self.calendar.label(year);
            own.iter().copied().find(|row| row.period == period)
        };
        let years: Vec<i32> = subjects.first().map(|subject| subject.years.clone()).unwrap_or_default();
        let mut changes = Vec::new();
        // Each year is the later one of a pair and the earlier one of the next.
        let mut months_of: BTreeMap<i32, Option<Vec<u64>>> = BTreeMap::new();
        for year in years {
            let (Some(earlier), Some(later)) = (row(year), row(year + 1)) else { continue };
            if !complete(year) || !complete(year + 1) {
                continue;
            }
            let mut find = |year: i32| {
                let found = || self.months(subjects.first()?, indicator, year);
                months_of.entry(year).or_insert_with(found).clone()
            };
            let months = || Some((find(year)?, find(year + 1)?));
            let side = |year: i32, row: &Measure| self.side(&subjects, indicator, year, row);
            let (earlier_side, later_side) = (side(year, earlier), side(year + 1, later));
            if let Some(difference) = compare(indicator, &earlier_side, &later_side, months) {
                let mut change = open(indicator.id, scope, [&earlier.period, &later.period], &difference);
                if self.is_broken(year, events) {
                    change.caveat = Some(BREAK.to_owned());
                }
                let gap = |row: &Measure| row.caveat.as_deref() == Some(GAP);
                changes.push(Compared { indicator, year, change, gap: gap(earlier) && !gap(later) });
            }
        }
        changes
    }

    /// The accounts that a scope speaks of.
    fn subjects_of(&self, scope: &str) -> Vec<&'a Subject<'a>> {
        if scope == INSTITUTION {
            self.panel()
        } else {
            self.subjects.iter().filter(|subject| subject.id == scope).collect()
        }
    }

    /// A change with its verdict, and with a caveat where another convention would have given another.
    fn told(&self, compared: &Compared, cutoff: Option<f64>) -> Change {
        let Compared { indicator, year, change, gap } = compared;
        let word = |change: &Change| {
            let survives = change.p.zip(cutoff).is_some_and(|(p, cutoff)| p <= cutoff);
            verdict(change, delta(indicator), survives)
        };
        let mut told = Change { verdict: word(change), ..change.clone() };
        let with_gap = |told: Change| Change {
            caveat: told.caveat.or_else(|| gap.then(|| GAP_BEFORE.to_owned())),
            ..told
        };
        if told.caveat.is_some() || indicator.checks.is_empty() {
            return with_gap(told);
        }
        let subjects = self.subjects_of(&change.scope);
        let outcome = |check: &Check, year: i32| {
            let window = Window::Year(year);
            let samples = subjects
                .iter()
                .filter_map(|subject| (check.measure)(&self.view(subject, window.clone())).ok())
                .map(Some)
                .reduce(|one, two| one?.pool(two?));
            Some(samples??.outcome(indicator.unit, indicator.minimum))
        };
        let stands = |check: &&Check| {
            // Where no rise or fall is told its way needs no confirming.
            if check.agreement == Agreement::Way && told.verdict.way() == Ordering::Equal {
                return true;
            }
            // What cannot be compared under the other convention says nothing against the change.
            let Some((earlier, later)) = outcome(check, *year).zip(outcome(check, year + 1)) else {
                return true;
            };
            let Some(difference) = compare(indicator, &earlier, &later, || None) else { return true };
            let other = open(&change.id, &change.scope, [&change.from, &change.to], &difference);
            match check.agreement {
                Agreement::Way => other.difference.partial_cmp(&0.0) == Some(told.verdict.way()),
                Agreement::Word => {
                    let other = word(&other);
                    let way = told.verdict.way();
                    told.verdict == other || (way != Ordering::Equal && way == other.way())
                }
            }
        };
        told.caveat =
            indicator.checks.iter().find(|check| !stands(check)).map(|check| check.caveat.to_owned());
        with_gap(told)
    }

    /// Whether a declared break lies in the year or the next one.
    fn is_broken(&self, year: i32, events: &[config::Event]) -> bool {
        let days = self.calendar.first_day(year).succ_opt()..=Some(self.calendar.last_day(year + 1));
        events.iter().any(|event| event.breaks && days.contains(&Some(event.date)))
    }

    /// A row as a side of a comparison: a figure that is exact for its own year has the interval of its
    /// weeks here, since two years differ by chance too.
    fn side(&self, subjects: &[&Subject], indicator: &Indicator, year: i32, row: &Measure) -> Outcome {
        let mut outcome = row.outcome.clone();
        if indicator.comparison == Comparison::Difference
            && let Outcome::Value { low: low @ None, high, .. } = &mut outcome
        {
            let samples = subjects
                .iter()
                .filter_map(|subject| self.sample(subject, indicator, &Window::Year(year)).ok());
            if let Some(Sample::Whole(weeks)) = samples.map(Some).reduce(|one, two| one?.pool(two?)).flatten()
                && let Some((_, interval)) = weeks.share()
            {
                (*low, *high) = (Some(interval.low), Some(interval.high));
            }
        }
        outcome
    }

    /// The monthly counts of a figure in one year; `None` when it has none.
    pub(super) fn months(&self, subject: &Subject, indicator: &Indicator, year: i32) -> Option<Vec<u64>> {
        let start = self.calendar.first_day(year).with_day(1)?;
        (0..12)
            .map(|month| {
                let first = start.checked_add_months(Months::new(month))?;
                let last = first.checked_add_months(Months::new(1))?.pred_opt()?;
                match self.sample(subject, indicator, &Window::Days(first, last)) {
                    #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "a count")]
                    Ok(Sample::Estimate { value, .. }) => Some(value as u64),
                    Ok(Sample::TooFew { .. }) => Some(0),
                    _ => None,
                }
            })
            .collect()
    }
}

/// The scopes that have rows of a measure, in order of first appearance.
fn scopes(rows: &[&Measure]) -> Vec<String> {
    let mut scopes: Vec<String> = Vec::new();
    for row in rows {
        if !scopes.contains(&row.scope) {
            scopes.push(row.scope.clone());
        }
    }
    scopes
}

/// The difference of two outcomes, when both are values with enough units and can be compared.
fn compare(
    indicator: &Indicator,
    earlier: &Outcome,
    later: &Outcome,
    months: impl FnOnce() -> Option<(Vec<u64>, Vec<u64>)>,
) -> Option<Difference> {
    let (Outcome::Value { value: a, n: n1, .. }, Outcome::Value { value: b, n: n2, .. }) = (earlier, later)
    else {
        return None;
    };
    let is_count = indicator.comparison == Comparison::Count;
    if !is_count && (*n1).min(*n2) < MINIMUM {
        return None;
    }
    if indicator.comparison == Comparison::Difference {
        let estimate = |value: f64, n: u64, outcome: &Outcome| newcombe::Estimate {
            value,
            interval: interval(outcome).unwrap_or_else(|| wilson::wilson(value, n as f64)),
        };
        let interval = (indicator.id != RENEWAL.0)
            .then(|| newcombe::difference(estimate(*a, *n1, earlier), estimate(*b, *n2, later)));
        return Some(Difference { value: b - a, interval, scale: Scale::Difference });
    }
    if *a <= 0.0 || *b <= 0.0 {
        return None;
    }
    let value = (b / a).ln();
    let error = if is_count {
        let dispersion = months().map_or(1.0, |(one, two)| rate_ratio::dispersion(&one, &two));
        rate_ratio::log_ratio_error(*a, *b, dispersion)
    } else {
        log_error(earlier)?.hypot(log_error(later)?)
    };
    let spread = normal::Z95 * error;
    let interval = Some(Interval { low: value - spread, high: value + spread });
    Some(Difference { value, interval, scale: Scale::LogRatio })
}

/// The interval of an outcome, where it has one.
fn interval(outcome: &Outcome) -> Option<Interval> {
    match outcome {
        Outcome::Value { low: Some(low), high: Some(high), .. } => Some(Interval { low: *low, high: *high }),
        _ => None,
    }
}

/// The standard error of ln(value): half the width of the ln interval / 1.96.
fn log_error(outcome: &Outcome) -> Option<f64> {
    let interval = interval(outcome).filter(|interval| interval.low > 0.0)?;
    Some((interval.high.ln() - interval.low.ln()) / (2.0 * normal::Z95))
}

/// A row whose verdict is still to be found.
fn open(id: &str, scope: &str, [from, to]: [&String; 2], difference: &Difference) -> Change {
    let error = difference.interval.map(|interval| (interval.high - interval.low) / (2.0 * 1.96));
    Change {
        id: id.to_owned(),
        scope: scope.to_owned(),
        from: from.clone(),
        to: to.clone(),
        scale: difference.scale,
        verdict: Verdict::Undetectable,
        difference: difference.value,
        low: difference.interval.map(|interval| interval.low),
        high: difference.interval.map(|interval| interval.high),
        p: error.map(|error| if error > 0.0 { normal::two_sided_p(difference.value / error) } else { 1.0 }),
        detectable: error.map(|error| DETECTABLE * error),
        caveat: None,
        rising: None,
    }
}

/// The smallest change that matters.
pub(super) fn delta(indicator: &Indicator) -> f64 {
    match indicator.unit {
        Unit::Share => 0.05,
        Unit::Seconds | Unit::OpeningSeconds => 1.25_f64.ln(),
        _ => 1.10_f64.ln(),
    }
}

/// The word that a change deserves.
fn verdict(change: &Change, delta: f64, survives: bool) -> Verdict {
    let d = change.difference;
    let (Some(low), Some(high), Some(detectable)) = (change.low, change.high, change.detectable) else {
        return match d {
            _ if d > RENEWAL.1 => Verdict::Up,
            _ if d < -RENEWAL.1 => Verdict::Down,
            _ => Verdict::Undetectable,
        };
    };
    let narrow = Z90 * detectable / DETECTABLE;
    if d - narrow > -delta && d + narrow < delta {
        Verdict::Stable
    } else if survives && low > 0.0 {
        if low > delta { Verdict::UpClear } else { Verdict::Up }
    } else if survives && high < 0.0 {
        if high < -delta { Verdict::DownClear } else { Verdict::Down }
    } else {
        Verdict::Undetectable
    }
}
