//! Mann–Kendall, Sen and autocorrelation of one series.

use bilan::stats::autocorrelation::lag_one;
use bilan::stats::mann_kendall::{MannKendall, mann_kendall};
use bilan::stats::normal::two_sided_p;
use bilan::stats::sen::sen;
use proptest::prelude::*;
use serde_json::Value;

use super::{assert_close, assert_interval, cases, golden, number, numbers};

#[test]
fn mann_kendall_and_sen_agree_with_pymannkendall_and_scipy() {
    let single =
        ["mk_annual", "mk_ties"].map(|group| (golden(group)["input"].clone(), golden(group)["ref"].clone()));
    let more = cases(&golden("mk_more")["ref"]).clone();
    let more = more.into_iter().map(|case| (case["values"].clone(), case));
    for (values, expected) in single.into_iter().chain(more) {
        let values = numbers(&values);
        let found = mann_kendall(&values).expect("values");
        assert_close(found.score, number(&expected["S"]));
        assert_close(found.variance, number(&expected["var"]));
        assert_close(found.z, number(&expected["z"]));
        assert_close(found.tau, number(&expected["tau"]));
        assert_close(two_sided_p(found.z), number(&expected["p"]));
        // Ten values without ties have an exact p; with ties, or more values, the normal law gives it.
        let p = expected["exact_p"].as_f64().unwrap_or(number(&expected["p"]));
        assert_close(found.p, p);
        let points: Vec<(f64, f64)> = (0..).map(f64::from).zip(values).collect();
        let slope = sen(&points).expect("two times");
        assert_close(slope.value, number(&expected["theil"][0]));
        assert_close(slope.value, number(&expected["slope"]));
        assert_close(slope.interval.low, number(&expected["theil"][1]));
        assert_close(slope.interval.high, number(&expected["theil"][2]));
    }
}

#[test]
fn exact_p_agrees_with_scipy() {
    for case in cases(&golden("mk_exact")["ref"]) {
        let found = mann_kendall(&numbers(&case["values"])).expect("values");
        assert_close(found.score, number(&case["S"]));
        assert_close(found.variance, number(&case["var"]));
        assert_close(found.z, number(&case["z"]));
        assert_close(found.tau, number(&case["tau"]));
        assert_close(found.p, number(&case["exact_p"]));
    }
}

#[test]
fn a_series_of_four_can_never_show_a_trend() {
    for (n, p) in golden("mk_exact_small")["ref"].as_object().expect("sizes") {
        let n: u32 = n.parse().expect("a size");
        let rising: Vec<f64> = (0..n).map(f64::from).collect();
        let found = mann_kendall(&rising).expect("values").p;
        assert_close(found, number(p));
        assert_eq!(found < 0.05, n > 4);
    }
    assert_eq!(mann_kendall(&[1.0]), None);
    assert_close(mann_kendall(&[2.0; 6]).expect("values").p, 1.0);
}

#[test]
fn slopes_of_uneven_times_agree_with_scipy() {
    for case in cases(&golden("sen_times")["ref"]) {
        let points: Vec<(f64, f64)> =
            numbers(&case["times"]).into_iter().zip(numbers(&case["values"])).collect();
        let found = sen(&points).expect("two times");
        assert_close(found.value, number(&case["slope"]));
        assert_interval(found.interval, &case["ci"]);
        let reversed: Vec<(f64, f64)> = points.into_iter().rev().collect();
        assert_eq!(sen(&reversed), Some(found));
    }
    assert_eq!(sen(&[(1.0, 2.0), (1.0, 3.0)]), None);
}

#[test]
fn lag_one_agrees_with_statsmodels_and_with_r_where_values_are_missing() {
    let group = golden("autocorrelation");
    let values: Vec<Option<f64>> = numbers(&group["input"]).into_iter().map(Some).collect();
    assert_close(lag_one(&values).expect("values"), number(&group["ref"]));
    // By hand, around the mean 0: the pairs (1, 1) and (−1, −1), their sum over 3, by the mean square 1.
    let gap = [Some(1.0), Some(1.0), None, Some(-1.0), Some(-1.0)];
    assert_close(lag_one(&gap).expect("pairs"), 2.0 / 3.0);
    for case in cases(&golden("autocorrelation_missing")["ref"]) {
        let values: Vec<Option<f64>> = cases(&case["values"]).iter().map(Value::as_f64).collect();
        assert_close(lag_one(&values).expect("pairs"), number(&case["r1"]));
    }
    assert_eq!(lag_one(&[Some(2.0); 5]), None);
    assert_eq!(lag_one(&[Some(2.0), None, Some(3.0)]), None);
}

proptest! {
    #[test]
    fn a_trend_turns_with_time_and_ignores_scale(
        values in prop::collection::vec(-50..50_i32, 3..20),
        scale in 1..9_i32,
    ) {
        let as_numbers = |factor: i32| values.iter().map(|&x| f64::from(x * factor)).collect::<Vec<_>>();
        let forward = mann_kendall(&as_numbers(1)).expect("values");
        let mut turned = as_numbers(1);
        turned.reverse();
        let backward = mann_kendall(&turned).expect("values");
        let unturned = MannKendall { score: -backward.score, z: -backward.z, tau: -backward.tau, ..backward };
        prop_assert_eq!(forward, unturned);
        prop_assert_eq!(Some(forward), mann_kendall(&as_numbers(scale)));
        let slope = |values: Vec<f64>| sen(&(0..).map(f64::from).zip(values).collect::<Vec<_>>()).expect("times");
        let (one, many) = (slope(as_numbers(1)), slope(as_numbers(scale)));
        prop_assert!((many.value - one.value * f64::from(scale)).abs() < 1e-9);
        prop_assert!(one.interval.low <= one.value && one.value <= one.interval.high);
    }
}
