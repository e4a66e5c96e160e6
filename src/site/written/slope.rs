//! How much a figure changed: from one year to another, or by year over several.

use super::in_unit;
use crate::report::{Change, Scale, Trend, Unit, Verdict};
use crate::site::language::{
    Arg, Language,
    decimals::{apart, printed, signed},
};

/// The size of a change: points for shares, percent for ratios, its own unit for an index.
pub(in crate::site) fn difference(language: &Language, change: &Change, unit: Option<Unit>) -> String {
    let size = size(change.scale, unit, change.difference);
    let least = least(change.scale, unit);
    // What went up did not go up by 0; of what did not, no more digits are known.
    let moved = !matches!(change.verdict, Verdict::Stable | Verdict::Undetectable);
    let decimals = if moved { apart(least, size, None) } else { least };
    amount(language, change.scale, unit, language.signed(size, decimals), printed(size, decimals), decimals)
}

/// What might have gone unseen: a rise or a fall where a size is a ratio, which holds for its own way only.
pub(in crate::site) fn unseen(language: &Language, change: &Change) -> String {
    let way = match change.scale {
        Scale::Difference => "any",
        Scale::LogRatio if change.difference < 0.0 => "fall",
        Scale::LogRatio => "rise",
    };
    language.text(&format!("unseen-{way}"))
}

/// The smallest change that would have been seen, rounded up; of what fell, the smallest fall.
pub(in crate::site) fn detectable(
    language: &Language,
    change: &Change,
    unit: Option<Unit>,
) -> Option<String> {
    let (scale, least_seen) = (change.scale, change.detectable?);
    let falls = scale == Scale::LogRatio && change.difference < 0.0;
    let size = if falls { -size(scale, unit, -least_seen) } else { size(scale, unit, least_seen) };
    let (shown, decimals) = match least(scale, unit) {
        0 => (size.ceil(), 0),
        decimals => (size, decimals),
    };
    Some(amount(language, scale, unit, language.number(shown, decimals), shown, decimals))
}

/// A slope by year with its interval: points, percent, or the measure's own unit (a count is that of a month).
pub fn slope(language: &Language, trend: &Trend, unit: Option<Unit>) -> String {
    let scale = trend.scale;
    let [value, low, high] = [trend.slope, trend.low, trend.high].map(|one| size(scale, unit, one));
    let (key, value, [low, high]) = match unit {
        Some(Unit::Seconds | Unit::OpeningSeconds) if scale == Scale::Difference => {
            let (value, low, high) = language.slope_durations(value, low, high);
            ("slope-level", value, [low, high])
        }
        Some(own) if scale == Scale::Difference && !matches!(own, Unit::Share | Unit::Index) => {
            let decimals = signed(1, value, (low, high));
            let number = language.signed(value, decimals);
            let key = if trend.monthly { "slope-count" } else { "slope-level" };
            let value = in_unit(language, &trend.id, own, &number, value, decimals);
            (key, value, [low, high].map(|end| language.number(end, decimals)))
        }
        _ => {
            let first =
                if scale == Scale::Difference && unit == Some(Unit::Share) { 1 } else { least(scale, unit) };
            let decimals = signed(first, value, (low, high));
            let number = language.signed(value, decimals);
            let told = amount(language, scale, unit, number, printed(value, decimals), decimals);
            ("slope", told, [low, high].map(|end| language.number(end, decimals)))
        }
    };
    language.message(key, &[("value", value.into()), ("low", low.into()), ("high", high.into())])
}

/// In points, in per cent, or in the measure's own unit.
fn size(scale: Scale, unit: Option<Unit>, size: f64) -> f64 {
    match scale {
        Scale::Difference if is_own(scale, unit) => size,
        Scale::Difference => size * 100.0,
        Scale::LogRatio => size.exp_m1() * 100.0,
    }
}

/// Points are for shares; an index and a count differ in their own unit.
fn is_own(scale: Scale, unit: Option<Unit>) -> bool {
    scale == Scale::Difference && unit.is_some_and(|unit| unit != Unit::Share)
}

fn least(scale: Scale, unit: Option<Unit>) -> usize {
    match unit {
        Some(Unit::Index) if is_own(scale, unit) => 2,
        _ if is_own(scale, unit) => 1,
        _ => 0,
    }
}

/// A number with the unit of a difference; the plural follows the number that is shown.
fn amount(
    language: &Language,
    scale: Scale,
    unit: Option<Unit>,
    number: String,
    shown: f64,
    decimals: usize,
) -> String {
    if is_own(scale, unit) {
        return number;
    }
    let key = if scale == Scale::Difference { "points" } else { "percent" };
    language.message(key, &[("value", number.into()), ("n", Arg::Printed(shown.abs(), decimals))])
}
