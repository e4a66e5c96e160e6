//! One outcome in words and digits: rounded by its own uncertainty, with its interval once in brackets.

mod share;
mod slope;

pub use share::{Form, common, hundred};
pub(super) use share::{counted, form, hundred_between};
pub use slope::slope;
pub(super) use slope::{detectable, difference, unseen};

use self::share::Ends;
use super::language::{Arg, Language, decimals::apart};
use crate::report::{Measure, Outcome, Reason, Unit, Verdict};

/// Days and months of a year, in which a length below one year is told.
const DAYS: f64 = 365.25;
const MONTHS: f64 = 12.0;

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
    in_form(language, id, outcome, form(outcome))
}

/// [`outcome`], a share in the form of what it is compared with ([`common`]).
pub fn in_form(language: &Language, id: &str, outcome: &Outcome, form: Form) -> Written {
    match outcome {
        Outcome::Value { value, unit: Unit::Share, n, low, high, .. } => {
            let ends = low.zip(*high);
            let text = match counted(outcome).filter(|_| form == Form::Counted) {
                Some((k, n)) => of(language, k, n),
                None => share::percent(language, *value, *n, ends),
            };
            let between = ends.map(|ends| share::ends(language, *value, *n, ends, form));
            Written {
                text,
                number: String::new(),
                interval: between.map_or(String::new(), |between| one_or_two(language, id, between)),
            }
        }
        Outcome::Value { value, unit, low, high, .. } => figure(language, id, *value, *unit, low.zip(*high)),
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
    // A language may spell its small numbers and print the others.
    let spelled = |number: &f64| {
        let word = language.find(&format!("number-{number}"), &[]);
        word.is_some_and(|word| !word.starts_with(|first: char| first.is_ascii_digit()))
    };
    let words = |number: &f64| *number <= 1.0 || spelled(number);
    let words = numbers.iter().all(words);
    move |number| if words { word(language, number) } else { language.number(number, 0) }
}

/// A value of a measure in its unit, without interval (targets).
pub fn plain(language: &Language, id: &str, value: f64, unit: Unit) -> String {
    match unit {
        Unit::Share => share::percent(language, value, u64::MAX, None),
        _ => figure(language, id, value, unit, None).text,
    }
}

/// The word of a verdict.
pub(super) fn verdict(language: &Language, verdict: Verdict) -> String {
    language.text(&format!("verdict-{}", name(verdict)))
}

/// The two ends of an interval, in the measure's own words where it has some.
fn between(language: &Language, id: &str, low: String, high: String) -> String {
    let ends = [("low", low.into()), ("high", high.into())];
    let own = language.find(&format!("measure-{id}.between"), &ends);
    own.unwrap_or_else(|| language.message("between", &ends))
}

fn one_or_two(language: &Language, id: &str, ends: Ends) -> String {
    match ends {
        Ends::Both(low, high) => between(language, id, low, high),
        Ends::Most(high) => language.message("at-most", &[("high", high.into())]),
        Ends::Least(low) => language.message("at-least", &[("low", low.into())]),
        Ends::None => String::new(),
    }
}

fn figure(language: &Language, id: &str, value: f64, unit: Unit, ends: Option<(f64, f64)>) -> Written {
    match unit {
        Unit::Seconds | Unit::OpeningSeconds => Written {
            number: String::new(),
            text: match unit {
                Unit::Seconds => language.duration(value),
                _ => language.message("opening-duration", &[("value", language.duration(value).into())]),
            },
            interval: ends.map_or(String::new(), |(low, high)| {
                let (low, high) = language.durations(value, low, high);
                between(language, id, low, high)
            }),
        },
        // An hour of the day, or a shift of some: no tenths of an hour.
        Unit::Hours => bare(hours(language, value)),
        // What counts years says so in its own words; a length has months and days.
        Unit::Years if value.abs() < 1.0 && !language.has(&format!("measure-{id}.value")) => {
            part_of_year(language, id, value, ends)
        }
        _ => {
            let step = ends.map_or(0.0, |(low, high)| step((high - low) / 2.0));
            let round = |value: f64| if step > 1.0 { (value / step).round() * step } else { value };
            let least = decimals(value, step, unit);
            let value = round(value);
            let ends = ends.map(|(low, high)| (round(low), round(high)));
            // An index near 0 is one; so few likes a post are not none.
            let decimals = apart(least, if unit == Unit::Index { 0.0 } else { value }, ends);
            let number = language.number(value, decimals);
            Written {
                text: in_unit(language, id, unit, &number, value, decimals),
                number,
                // Ends without a width say nothing.
                interval: ends.filter(|(low, high)| low < high).map_or(String::new(), |(low, high)| {
                    between(language, id, language.number(low, decimals), language.number(high, decimals))
                }),
            }
        }
    }
}

/// A length below a year: in months, below two of them in days.
fn part_of_year(language: &Language, id: &str, value: f64, ends: Option<(f64, f64)>) -> Written {
    let (key, parts) = if value.abs() * MONTHS < 2.0 { ("unit-days", DAYS) } else { ("unit-months", MONTHS) };
    let whole = (value * parts).round();
    let number = language.number(whole, 0);
    let args = [("value", number.as_str().into()), ("n", Arg::Printed(whole.abs(), 0))];
    Written {
        text: language.message(key, &args),
        number,
        interval: ends.map_or(String::new(), |(low, high)| {
            between(language, id, language.number(low * parts, 0), language.number(high * parts, 0))
        }),
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

/// A number with what it counts, as so many decimals print it: the measure's own words for its values, else the
/// unit's.
fn in_unit(language: &Language, id: &str, unit: Unit, number: &str, value: f64, decimals: usize) -> String {
    let args = [("value", number.into()), ("n", Arg::Printed(value.abs(), decimals))];
    let own = language.find(&format!("measure-{id}.value"), &args);
    own.unwrap_or_else(|| language.message(&format!("unit-{}", name(unit)), &args))
}

/// The unit of rounding: the power of ten of the half-width.
fn step(half: f64) -> f64 {
    if half > 0.0 { 10_f64.powf(half.log10().floor()) } else { 0.0 }
}

/// The decimals of a figure, when `step` is the unit of its rounding.
pub(in crate::site) fn decimals(value: f64, step: f64, unit: Unit) -> usize {
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
pub(crate) fn name(value: impl serde::Serialize) -> String {
    serde_json::to_value(value).ok().and_then(|value| value.as_str().map(str::to_owned)).unwrap_or_default()
}
