//! A measure of the group in sentences: who knows it, what they have in common, how far they differ.

use super::Desk;
use super::desk::reason;
use crate::network::{GroupMeasure, Pooled};
use crate::report::{Outcome, Unit};
use crate::site::{
    language::Language,
    sentence::capitalised,
    written::{self, Form, Written},
};

/// From where the scatter of institutions is more than a little chance, and from where it is hardly any.
const SOME: f64 = 0.4;
const MOST: f64 = 0.75;

/// The common estimate with its interval.
pub(super) fn estimate(language: &Language, measure: &GroupMeasure, pooled: &Pooled) -> Written {
    written(language, measure, pooled.value, (pooled.low, pooled.high), Form::Percent)
}

/// Where the next institution is expected, as words of an interval that stand alone.
pub(super) fn next(language: &Language, measure: &GroupMeasure, pooled: &Pooled) -> String {
    let ends = (pooled.next_low, pooled.next_high);
    written(language, measure, pooled.value, ends, Form::Counted).interval
}

/// A figure in the unit of a measure; [`Form::Counted`] gives the interval of a share its sign.
fn written(
    language: &Language,
    measure: &GroupMeasure,
    value: f64,
    (low, high): (f64, f64),
    form: Form,
) -> Written {
    // Ends of 0 and 1 are exact only where the figure is.
    let outcome =
        Outcome::Value { value, unit: measure.unit, k: None, n: 0, low: Some(low), high: Some(high) };
    written::in_form(language, &measure.id, &outcome, form)
}

/// How many institutions know a measure, and why others do not.
pub(super) fn known(desk: &Desk, measure: &GroupMeasure) -> String {
    let language = desk.language;
    let all = desk.network().institutions;
    if measure.reasons.is_empty() {
        return language.message("network-known-all", &[("all", all.into())]);
    }
    let known = measure.known.unwrap_or_default();
    let told = language.message("network-known", &[("known", known.into()), ("all", all.into())]);
    let args = [("count", (all - known).into()), ("reasons", why(language, measure).into())];
    let others = language.message("network-others", &args);
    format!("{told} {others}")
}

/// Why institutions do not know a measure.
pub(super) fn why(language: &Language, measure: &GroupMeasure) -> String {
    let reasons: Vec<String> = measure.reasons.iter().map(|key| reason(language, key)).collect();
    reasons.join(&language.text("part-separator"))
}

/// What the institutions have in common, how far they differ, or why neither can be said.
pub(super) fn sentences(language: &Language, measure: &GroupMeasure) -> Vec<String> {
    let mut told = Vec::new();
    match (&measure.pooled, measure.withheld) {
        (Some(pooled), _) => {
            told.push(language.message(
                "network-pooled",
                &[
                    ("value", estimate(language, measure, pooled).whole(language).into()),
                    ("next", next(language, measure, pooled).into()),
                    ("institutions", pooled.institutions.into()),
                ],
            ));
            told.push(spread(language, pooled));
            let other = pooled.laird.filter(|other| !(pooled.low..=pooled.high).contains(other));
            told.extend(other.map(|other| {
                let value = written::plain(language, &measure.id, other, measure.unit);
                language.message("network-laird", &[("value", value.into())])
            }));
        }
        (None, Some(why)) => {
            told.push(language.text(&format!("network-withheld-{}", written::name(why))));
        }
        (None, None) => {}
    }
    if measure.known.is_some() && measure.distribution.is_empty() {
        told.push(language.text("network-no-cells"));
    }
    told
}

/// How far institutions differ beyond chance, in words with I² and τ².
fn spread(language: &Language, pooled: &Pooled) -> String {
    let tau2 = language.number(pooled.tau2, digits(pooled.tau2));
    let Some(i2) = pooled.i2 else {
        return language.message("network-spread-exact", &[("tau2", tau2.into())]);
    };
    let key = match i2 {
        i2 if i2 < SOME => "network-spread-little",
        i2 if i2 < MOST => "network-spread-some",
        _ => "network-spread-most",
    };
    language.message(key, &[("i2", language.percent(i2, 0).into()), ("tau2", tau2.into())])
}

/// The decimals that show two digits of a small number.
fn digits(number: f64) -> usize {
    match number {
        number if number == 0.0 || number >= 10.0 => 0,
        number if number >= 0.1 => 2,
        number if number >= 0.01 => 3,
        _ => 4,
    }
}

/// The words of a distribution's cell.
pub(super) fn cell(
    language: &Language,
    measure: &GroupMeasure,
    from: Option<f64>,
    to: Option<f64>,
) -> String {
    let end = |figure: f64| written::plain(language, &measure.id, figure, measure.unit);
    let text = match (from, to) {
        (None, Some(to)) => language.message("network-cell-under", &[("to", end(to).into())]),
        (Some(from), None) => language.message("network-cell-over", &[("from", end(from).into())]),
        (Some(from), Some(to)) => {
            // A share says its sign once.
            let low = match measure.unit {
                Unit::Share => language.number(from * 100.0, 0),
                _ => end(from),
            };
            language.message("network-cell-between", &[("from", low.into()), ("to", end(to).into())])
        }
        (None, None) => String::new(),
    };
    capitalised(&text)
}

/// The institution's own figure, and where it lies to what the group lets expect.
pub(super) fn own(desk: &Desk, measure: &GroupMeasure) -> Option<String> {
    let (language, member) = (desk.language, desk.own()?);
    let told = desk.told(member, &measure.id);
    let value = match member.value(&measure.id, &desk.network().period.label) {
        Some(Outcome::Value { value, .. }) => Some(*value),
        _ => None,
    };
    let place = match (value, &measure.pooled) {
        (Some(value), Some(pooled)) if value < pooled.next_low => "below",
        (Some(value), Some(pooled)) if value > pooled.next_high => "above",
        (Some(_), Some(_)) => "inside",
        _ => "none",
    };
    let args =
        [("institution", member.name.as_str().into()), ("value", told.into()), ("place", place.into())];
    Some(language.message("network-own", &args).trim_end().to_owned())
}
