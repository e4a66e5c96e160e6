//! Statistics against vectors from independent software (`tests/golden/statistics.json`, written by `tests/golden/vectors`), closed forms and laws that they must keep.

mod composite;
mod concentration;
mod guard;
mod hours;
mod people;
mod pooling;
mod quantiles;
mod resampling;
mod seasons;
mod shares;
mod signals;
mod survival;
mod trends;

use bilan::stats::Interval;
use serde_json::Value;

/// A group of the vectors.
fn golden(group: &str) -> Value {
    let all: Value = serde_json::from_str(include_str!("../golden/statistics.json")).expect("valid JSON");
    assert!(all[group].is_object(), "{group} is no group");
    all[group].clone()
}

fn number(value: &Value) -> f64 {
    value.as_f64().expect("a number")
}

fn numbers(value: &Value) -> Vec<f64> {
    value.as_array().expect("a list").iter().map(number).collect()
}

fn counts(value: &Value) -> Vec<u64> {
    value.as_array().expect("a list").iter().map(|x| x.as_u64().expect("a count")).collect()
}

fn cases(value: &Value) -> &Vec<Value> {
    value.as_array().expect("cases")
}

fn assert_close(found: f64, expected: f64) {
    assert_near(found, expected, 1e-9);
}

fn assert_near(found: f64, expected: f64, tolerance: f64) {
    assert!((found - expected).abs() <= tolerance * expected.abs().max(1.0), "{found} is not {expected}");
}

/// For numbers that are tiny: nine digits, whatever their size.
fn assert_relative(found: f64, expected: f64) {
    assert!((found - expected).abs() <= 1e-9 * expected.abs(), "{found} is not {expected}");
}

/// Monte-Carlo error: what is drawn lies within the band of many more draws by other software.
fn assert_within(found: f64, band: &Value) {
    let (low, high) = (number(&band[0]), number(&band[1]));
    assert!((low - 1e-9..=high + 1e-9).contains(&found), "{found} is not within {low}..{high}");
}

fn assert_interval(found: Interval, expected: &Value) {
    assert_close(found.low, number(&expected[0]));
    assert_close(found.high, number(&expected[1]));
}
