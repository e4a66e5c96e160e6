//! Quantiles, their intervals and the trimmed mean.

use bilan::stats::quantile::{median, median_interval, quantile, quantile_interval};
use bilan::stats::table::table;
use bilan::stats::trimmed_mean::trimmed_mean;
use proptest::prelude::*;

use super::{assert_close, assert_interval, cases, counts, golden, number, numbers};

#[test]
fn quantiles_and_their_intervals_agree_with_scipy() {
    let group = golden("quantile_ci");
    let values = numbers(&group["input"]);
    assert_close(median(&values).expect("values"), number(&group["ref"]["median"]));
    assert_close(quantile(&values, 0.9).expect("values"), number(&group["ref"]["q90_type7"]));
    for case in cases(&group["ref"]["ci"]) {
        let found = quantile_interval(&values, number(&case["p"])).expect("24 values have an interval");
        assert_interval(found, &case["ci"]);
    }
    let more = golden("quantile_ci_more");
    for case in cases(&more["ref"]) {
        let values = numbers(&more[case["values"].as_str().expect("a name")]);
        let p = number(&case["p"]);
        assert_close(quantile(&values, p).expect("values"), number(&case["type7"]));
        assert_interval(quantile_interval(&values, p).expect("enough values"), &case["ci"]);
    }
}

#[test]
fn an_interval_exists_from_the_sizes_of_the_catalogue_on() {
    let smallest = golden("quantile_ci_more")["smallest_n"].clone();
    for pair in cases(&smallest) {
        let (p, n) = (number(&pair[0]), number(&pair[1]));
        let values: Vec<f64> = (0..200).map(f64::from).collect();
        let fewest = (1..200).find(|&n| quantile_interval(&values[..n], p).is_some()).expect("some size");
        assert_close(fewest as f64, n);
        // The other tail has the same law.
        assert_eq!(
            quantile_interval(&values[..fewest], 1.0 - p).is_some(),
            quantile_interval(&values[..fewest - 1], 1.0 - p).is_none()
        );
    }
    let sizes = [(0.5, 6.0), (0.75, 13.0), (0.9, 36.0), (0.95, 72.0)];
    let given: Vec<(f64, f64)> =
        cases(&smallest).iter().map(|pair| (number(&pair[0]), number(&pair[1]))).collect();
    assert_eq!(given, sizes);
}

#[test]
fn ranks_are_those_of_the_exact_binomial() {
    for (n, p) in [(20_usize, 0.5), (57, 0.25), (100, 0.9), (333, 0.5), (333, 0.95), (1000, 0.5)] {
        // The naive way: the whole distribution by the recurrence of one more trial.
        let mut row = vec![1.0_f64];
        for _ in 0..n {
            let mut next = vec![0.0; row.len() + 1];
            for (k, probability) in row.iter().enumerate() {
                next[k] += (1.0 - p) * probability;
                next[k + 1] += p * probability;
            }
            row = next;
        }
        let within = |tail: &mut dyn Iterator<Item = &f64>| {
            let mut cumulated = 0.0;
            tail.take_while(|&&probability| {
                cumulated += probability;
                cumulated <= 0.025
            })
            .count()
        };
        let (lower, upper) = (within(&mut row.iter()), within(&mut row.iter().rev()));
        let values: Vec<f64> = (1..=u32::try_from(n).expect("small")).map(f64::from).collect();
        let interval = quantile_interval(&values, p).expect("enough values");
        assert_close(interval.low, lower as f64);
        assert_close(interval.high, (n + 1 - upper) as f64);
    }
}

#[test]
fn trimmed_means_agree_with_scipy() {
    for case in cases(&golden("trim_mean")["ref"]) {
        let found = trimmed_mean(&table(&counts(&case["values"])), 0.1).expect("values");
        assert_close(found, number(&case["mean"]));
    }
    assert_eq!(trimmed_mean(&[(1, 1), (2, 1)], 0.5), None);
    assert_eq!(trimmed_mean(&[], 0.1), None);
    assert_eq!(trimmed_mean(&[(1, 1)], 7.0), None);
}

#[test]
fn nothing_has_no_quantile() {
    assert_eq!(quantile(&[], 0.5), None);
    assert_eq!(quantile_interval(&[], 0.5), None);
    assert_eq!(median_interval(&[]), None);
    assert_eq!(quantile(&[3.0], 0.9), Some(3.0));
}

proptest! {
    #[test]
    fn a_quantile_lies_within_its_interval_and_grows_with_p(
        mut values in prop::collection::vec(-1e6..1e6_f64, 40..120),
    ) {
        values.sort_by(f64::total_cmp);
        let at = |p| quantile(&values, p).expect("values");
        prop_assert!(at(0.25) <= at(0.5) && at(0.5) <= at(0.75) && at(0.75) <= at(0.9));
        for p in [0.25, 0.5, 0.75, 0.9] {
            let interval = quantile_interval(&values, p).expect("forty values");
            prop_assert!(interval.low <= at(p) && at(p) <= interval.high);
        }
        prop_assert!((at(0.5) - median(&values).expect("values")).abs() < 1e-6);
        prop_assert_eq!(quantile_interval(&values, 0.5), median_interval(&values));
    }
}
