//! One outcome in words and digits: rounded by its own uncertainty, with its interval once in brackets.

use super::language::{Arg, Language};
use crate::report::{Change, Measure, Outcome, Reason, Scale, Trend, Unit, Verdict};

/// A value ready for a page.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Written {
    /// The figure with its unit.
    pub text: String,
    /// The figure alone, when its unit is a word that may stand apart.
    pub(super) number: String,
    /// The interval, without brackets; empty for an exact count.
    pub interval: String,
}

impl Written {
    /// `74 % (entre 69 et 78)`.
    pub fn whole(&self, language: &Language) -> String {
        if self.interval.is_empty() {
            return self.text.clone();
        }
        language.message(
            "with-interval",
            &[("value", self.text.as_str().into()), ("interval", self.interval.as_str().into())],
        )
    }
}

/// Writes the outcome of a measure; unavailable and too few have words of their own, never a number.
pub fn outcome(language: &Language, id: &str, outcome: &Outcome) -> Written {
    match outcome {
        Outcome::Value { value, unit, k, n, low, high } => {
            figure(language, id, *value, *unit, k.map(|k| (k, *n)), *n, low.zip(*high))
        }
        Outcome::Unavailable { .. } => bare(language.text("unavailable")),
        Outcome::TooFew { k: Some(k), n } if *n > 0 => bare(of(language, *k, *n)),
        Outcome::TooFew { .. } => bare(language.text("too-few")),
    }
}

/// The words of a reason.
pub fn reason(language: &Language, reason: Reason) -> String {
    language.text(&format!("reason-{}", name(reason)))
}

/// A row in one cell of a table.
pub(super) fn cell(language: &Language, row: Option<&Measure>) -> String {
    row.map_or_else(
        || language.text("no-record"),
        |row| match &row.outcome {
            Outcome::TooFew { n, .. } => language.message("cell-too-few", &[("n", (*n).into())]),
            other => outcome(language, &row.id, other).whole(language),
        },
    )
}

/// `9 sur 14`.
pub(super) fn of(language: &Language, k: u64, n: u64) -> String {
    language.message("k-of-n", &[("k", k.into()), ("n", n.into())])
}

/// A whole number as a sentence writes it: in words where the language has one for it (`number-9`).
pub(super) fn word(language: &Language, number: f64) -> String {
    language.find(&format!("number-{number}"), &[]).unwrap_or_else(|| language.number(number, 0))
}

/// How many of so many: what a message chooses its variant by.
pub(super) fn quantity(k: u64, n: u64) -> &'static str {
    match k {
        0 => "none",
        _ if k == n => "all",
        1 => "one",
        _ => "some",
    }
}

/// How one sentence writes its whole numbers: all of them in words, or all in digits.
pub(super) fn alike<'a>(language: &'a Language, numbers: &[f64]) -> impl Fn(f64) -> String + use<'a> {
    // "One" is in the messages themselves.
    let words = |number: &f64| *number <= 1.0 || language.has(&format!("number-{number}"));
    let words = numbers.iter().all(words);
    move |number| if words { word(language, number) } else { language.number(number, 0) }
}

/// A share out of a hundred: `38`.
pub(super) fn hundred(language: &Language, share: f64) -> String {
    language.number((share * 100.0).round(), 0)
}

/// The interval of a share out of a hundred, however few the cases are; empty for an exact count.
pub(super) fn hundred_between(language: &Language, outcome: &Outcome) -> String {
    let Outcome::Value { low: Some(low), high: Some(high), .. } = *outcome else { return String::new() };
    let ends = [("low", hundred(language, low).into()), ("high", hundred(language, high).into())];
    language.message("between", &ends)
}

/// A value of a measure in its unit, without interval (targets).
pub(super) fn plain(language: &Language, id: &str, value: f64, unit: Unit) -> String {
    figure(language, id, value, unit, None, u64::MAX, None).text
}

/// The word of a verdict.
pub(super) fn verdict(language: &Language, verdict: Verdict) -> String {
    language.text(&format!("verdict-{}", name(verdict)))
}

/// The size of a change: points for shares, percent for ratios, its own unit for an index.
pub(super) fn difference(language: &Language, change: &Change, unit: Option<Unit>) -> String {
    amount(language, change.scale, unit, change.difference, true)
}

/// The smallest change that would have been seen.
pub(super) fn detectable(language: &Language, change: &Change, unit: Option<Unit>) -> Option<String> {
    change.detectable.map(|size| amount(language, change.scale, unit, size, false))
}

/// A slope by year with its interval: points, percent, or the measure's own unit (a count is that of a month).
pub(super) fn slope(language: &Language, trend: &Trend, unit: Option<Unit>) -> String {
    let ends = [trend.low, trend.high];
    let (key, value, [low, high]) = match (trend.scale, unit) {
        (Scale::Difference, Some(Unit::Seconds | Unit::OpeningSeconds)) => {
            let [slope, low, high] = [trend.slope, trend.low, trend.high];
            let widest = slope.abs().max(low.abs()).max(high.abs());
            let (low, high) = language.durations(widest, low, high);
            let plus = if slope > 0.0 { "+" } else { "" };
            ("slope-level", format!("{plus}{}", language.durations(widest, slope, slope).1), [low, high])
        }
        (Scale::Difference, Some(unit)) if !matches!(unit, Unit::Share | Unit::Index) => {
            let number = language.signed(trend.slope, 1);
            let key = if trend.monthly { "slope-count" } else { "slope-level" };
            let value = in_unit(language, &trend.id, unit, &number, trend.slope);
            (key, value, ends.map(|end| language.number(end, 1)))
        }
        (scale, unit) => {
            let end = |value: f64| match (scale, unit) {
                (Scale::Difference, Some(Unit::Share)) => language.number(value * 100.0, 1),
                (Scale::Difference, _) => language.number(value, 2),
                (Scale::LogRatio, _) => language.number(value.exp_m1() * 100.0, 0),
            };
            ("slope", amount(language, scale, unit, trend.slope, true), ends.map(end))
        }
    };
    language.message(key, &[("value", value.into()), ("low", low.into()), ("high", high.into())])
}

fn amount(language: &Language, scale: Scale, unit: Option<Unit>, size: f64, sign: bool) -> String {
    // Points are for shares; an index and a count differ in their own unit.
    if scale == Scale::Difference && unit.is_some_and(|unit| unit != Unit::Share) {
        let decimals = if unit == Some(Unit::Index) { 2 } else { 1 };
        return if sign { language.signed(size, decimals) } else { language.number(size, decimals) };
    }
    let (value, key) = match scale {
        Scale::Difference => (size * 100.0, "points"),
        Scale::LogRatio => (size.exp_m1() * 100.0, "percent"),
    };
    // What would have been seen is rounded up; the plural follows the number that is shown.
    let (text, shown) = if sign {
        (language.signed(value, 0), value.abs().round())
    } else {
        (language.number(value.ceil(), 0), value.ceil())
    };
    language.message(key, &[("value", text.into()), ("n", Arg::Plural(shown))])
}

fn figure(
    language: &Language,
    id: &str,
    value: f64,
    unit: Unit,
    counts: Option<(u64, u64)>,
    n: u64,
    ends: Option<(f64, f64)>,
) -> Written {
    let between = |low: String, high: String| {
        let ends = [("low", low.into()), ("high", high.into())];
        let own = language.find(&format!("measure-{id}.between"), &ends);
        own.unwrap_or_else(|| language.message("between", &ends))
    };
    match unit {
        Unit::Share => {
            let half = ends.map_or(0.005, |(low, high)| (high - low) * 50.0);
            let decimals = usize::from((10_000..u64::MAX).contains(&n) && half < 1.0);
            let step = if half >= 10.0 { 10.0 } else { 1.0 };
            match (counts, ends) {
                (Some((k, n)), ends) if n < 100 => Written {
                    text: of(language, k, n),
                    number: String::new(),
                    interval: ends.map_or(String::new(), |(low, high)| {
                        between(language.number(low * 100.0, 0), language.percent(high, 0))
                    }),
                },
                (_, ends) => {
                    let rounded =
                        if decimals == 0 { (value * 100.0 / step).round() * step / 100.0 } else { value };
                    Written {
                        text: language.percent(rounded, decimals),
                        number: String::new(),
                        interval: ends.map_or(String::new(), |(low, high)| {
                            between(
                                language.number(low * 100.0, decimals),
                                language.number(high * 100.0, decimals),
                            )
                        }),
                    }
                }
            }
        }
        Unit::Seconds | Unit::OpeningSeconds => Written {
            number: String::new(),
            text: match unit {
                Unit::Seconds => language.duration(value),
                _ => language.message("opening-duration", &[("value", language.duration(value).into())]),
            },
            interval: ends.map_or(String::new(), |(low, high)| {
                let (low, high) = language.durations(value, low, high);
                between(low, high)
            }),
        },
        // An hour of the day, or a shift of some: no tenths of an hour.
        Unit::Hours => bare(hours(language, value)),
        _ => {
            let step = ends.map_or(0.0, |(low, high)| step((high - low) / 2.0));
            let decimals = decimals(value, step, unit);
            let round = |value: f64| if step > 1.0 { (value / step).round() * step } else { value };
            let number = language.number(round(value), decimals);
            Written {
                text: in_unit(language, id, unit, &number, round(value)),
                number,
                interval: ends.map_or(String::new(), |(low, high)| {
                    between(language.number(round(low), decimals), language.number(round(high), decimals))
                }),
            }
        }
    }
}

/// `13 h 05`, `−1 h 30`.
fn hours(language: &Language, value: f64) -> String {
    let minutes = (value.abs() * 60.0).round();
    let sign = if value < 0.0 && minutes > 0.0 { "−" } else { "" };
    let (hours, minutes) = ((minutes / 60.0).floor(), minutes % 60.0);
    let number = format!("{sign}{}", language.number(hours, 0));
    language.message("unit-hours", &[("value", number.into()), ("minutes", format!("{minutes:02}").into())])
}

/// A number with what it counts: the measure's own words for its values, else the unit's.
fn in_unit(language: &Language, id: &str, unit: Unit, number: &str, value: f64) -> String {
    let args = [("value", number.into()), ("n", Arg::Plural(value.abs()))];
    let own = language.find(&format!("measure-{id}.value"), &args);
    own.unwrap_or_else(|| language.message(&format!("unit-{}", name(unit)), &args))
}

/// The unit of rounding: the power of ten of the half-width.
fn step(half: f64) -> f64 {
    if half > 0.0 { 10_f64.powf(half.log10().floor()) } else { 0.0 }
}

fn decimals(value: f64, step: f64, unit: Unit) -> usize {
    match unit {
        Unit::Index if value.fract() != 0.0 && value.abs() < 10.0 => 2,
        Unit::Index if value.fract() != 0.0 => 1,
        _ if value.fract() == 0.0 || step >= 1.0 || value.abs() >= 100.0 => 0,
        _ => 1,
    }
}

fn bare(text: String) -> Written {
    Written { text, number: String::new(), interval: String::new() }
}

/// The report's own word for a value of a closed list.
pub(super) fn name(value: impl serde::Serialize) -> String {
    serde_json::to_value(value).ok().and_then(|value| value.as_str().map(str::to_owned)).unwrap_or_default()
}
