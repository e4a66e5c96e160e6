//! How a share is told: as so many of so few where these were counted, else in per cent or out of a hundred.

use crate::report::{Outcome, Unit};
use crate::site::language::{
    Language,
    decimals::{apart, printed},
};

/// Fewest cases that make a percentage of what was counted.
const CASES: u64 = 100;
/// How far a share may lie from its count and still be it: no more than floating numbers do.
const SAME: f64 = 1e-9;
/// Units from which a percentage that is known well has a decimal.
const MANY: u64 = 10_000;

/// The form in which a share is told.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Form {
    /// So many of so many.
    Counted,
    /// In per cent.
    Percent,
}

/// How many were counted of how many. A share that was estimated (a survival curve, a bound) has cases too, but
/// nobody counted its value among them.
pub(in crate::site) fn counted(outcome: &Outcome) -> Option<(u64, u64)> {
    match *outcome {
        Outcome::Value { value, unit: Unit::Share, k: Some(k), n, .. } if n > 0 => {
            let same = (value - k as f64 / n as f64).abs() < SAME;
            same.then_some((k, n))
        }
        _ => None,
    }
}

/// The form of a share that stands alone: counted when there are few cases.
pub(in crate::site) fn form(outcome: &Outcome) -> Form {
    if counted(outcome).is_some_and(|(_, n)| n < CASES) { Form::Counted } else { Form::Percent }
}

/// The form of both sides of a comparison: counted when either side has few cases and both were counted, else both
/// in per cent.
#[must_use]
pub fn common(one: &Outcome, other: &Outcome) -> Form {
    match (counted(one), counted(other)) {
        (Some((_, n)), Some((_, m))) if n.min(m) < CASES => Form::Counted,
        _ => Form::Percent,
    }
}

/// A share in per cent, and the decimals that it and its interval need. Never in tens, however wide the interval: two
/// shares that are compared must differ by what is said to be between them.
fn rounded(value: f64, n: u64, ends: Option<(f64, f64)>) -> (f64, usize) {
    let percent = value * 100.0;
    let ends = ends.map(|(low, high)| (low * 100.0, high * 100.0));
    let half = ends.map_or(0.5, |(low, high)| (high - low) / 2.0);
    // A target has no cases, written as no limit to them.
    let least = usize::from((MANY..u64::MAX).contains(&n) && half < 1.0);
    // What is rare is not nothing, and what is nearly all is not all.
    let whole = |decimals: &usize| percent >= 100.0 || printed(percent, *decimals) < 100.0;
    let least = (least..least + 3).find(whole).unwrap_or(least);
    let decimals = apart(apart(least, percent, None), percent, ends);
    (printed(percent, decimals), decimals)
}

/// A share in per cent with its unit: `74 %`.
pub(super) fn percent(language: &Language, value: f64, n: u64, ends: Option<(f64, f64)>) -> String {
    let (percent, decimals) = rounded(value, n, ends);
    // None and all are exact.
    let decimals = if value <= 0.0 || value >= 1.0 { 0 } else { decimals };
    language.percent(percent / 100.0, decimals)
}

/// The ends of an interval, or the only one that there is where nothing or everything was seen.
pub(super) enum Ends {
    /// Both, the second with its sign when the value beside it has none.
    Both(String, String),
    /// It is not more than this.
    Most(String),
    /// It is not less than this.
    Least(String),
    /// They are the value itself: nothing was uncertain.
    None,
}

/// The interval of a share.
pub(super) fn ends(language: &Language, value: f64, n: u64, (low, high): (f64, f64), form: Form) -> Ends {
    let (_, decimals) = rounded(value, n, Some((low, high)));
    let number = |end: f64| language.number(end * 100.0, decimals);
    let signed = |end: f64| language.percent(end, decimals);
    if low >= high {
        return Ends::None;
    }
    if value <= 0.0 && low <= 0.0 {
        return Ends::Most(signed(high));
    }
    if value >= 1.0 && high >= 1.0 {
        return Ends::Least(signed(low));
    }
    Ends::Both(number(low), if form == Form::Counted { signed(high) } else { number(high) })
}

/// A share out of a hundred, as round as its percentage.
#[must_use]
pub fn hundred(outcome: &Outcome) -> f64 {
    match *outcome {
        Outcome::Value { value, n, low, high, .. } => rounded(value, n, low.zip(high)).0.round(),
        _ => 0.0,
    }
}

/// The interval of a share out of a hundred, however few the cases are; empty for an exact count, and where it is
/// narrower than one in a hundred.
pub(in crate::site) fn hundred_between(language: &Language, outcome: &Outcome) -> String {
    let Outcome::Value { low: Some(low), high: Some(high), .. } = *outcome else { return String::new() };
    let [low, high] = [low, high].map(|end| (end * 100.0).round());
    if low >= high {
        return String::new();
    }
    let ends = [("low", language.number(low, 0).into()), ("high", language.number(high, 0).into())];
    language.message("between", &ends)
}
