//! The fixed ends between which figures of a unit are counted: round numbers that depend on no institution's figure.

use crate::report::Unit;

const MINUTE: f64 = 60.0;
const HOUR: f64 = 3_600.0;
const DAY: f64 = 86_400.0;

/// The ends for durations, in seconds.
const DURATIONS: [f64; 15] = [
    0.0,
    5.0 * MINUTE,
    15.0 * MINUTE,
    30.0 * MINUTE,
    HOUR,
    2.0 * HOUR,
    4.0 * HOUR,
    8.0 * HOUR,
    DAY,
    2.0 * DAY,
    4.0 * DAY,
    8.0 * DAY,
    16.0 * DAY,
    32.0 * DAY,
    64.0 * DAY,
];

/// The ends, rising, of the intervals in which `values` of a unit are counted; an interval holds its lower end, the
/// first and the last hold what lies beyond. `None` for values that have no such ends.
#[must_use]
pub fn ends(unit: Unit, values: &[f64]) -> Option<Vec<f64>> {
    let within = |low: f64, high: f64| values.iter().all(|value| (low..=high).contains(value));
    let ends = match unit {
        Unit::Share => tenths(0, 10),
        Unit::Seconds | Unit::OpeningSeconds => DURATIONS.to_vec(),
        Unit::Hours => (-6..=12).map(|step| f64::from(step) * 2.0).collect(),
        Unit::Index if within(0.0, 1.0) => tenths(0, 10),
        Unit::Index if within(-1.0, 1.0) => tenths(-10, 10).into_iter().step_by(2).collect(),
        Unit::People | Unit::Posts | Unit::Days | Unit::Weeks => decades(0),
        _ => decades(-1),
    };
    let above = ends.first().is_some_and(|first| values.iter().all(|value| value >= first));
    above.then_some(ends)
}

fn tenths(from: i32, to: i32) -> Vec<f64> {
    (from..=to).map(|step| f64::from(step) / 10.0).collect()
}

/// 0, then 1, 2 and 5 times the powers of ten from `first` to a million.
fn decades(first: i32) -> Vec<f64> {
    // Read as written, so that a tenth is 0.1 to the last digit.
    let step = |power: i32, digit: i32| format!("{digit}e{power}").parse().unwrap_or_default();
    let steps = (first..6).flat_map(|power| [1, 2, 5].map(|digit| step(power, digit)));
    std::iter::once(0.0).chain(steps).chain([1e6]).collect()
}
