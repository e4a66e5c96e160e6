//! Gini, Lorenz, h, evenness and outliers.

use bilan::stats::Interval;
use bilan::stats::evenness::evenness;
use bilan::stats::gini::{gini, top_share};
use bilan::stats::h_index::{h_index, rarefied};
use bilan::stats::outliers::outliers;
use bilan::stats::table::table;
use proptest::prelude::*;

use super::{assert_close, assert_near, assert_within, cases, counts, golden, number, numbers};

#[test]
fn gini_and_h_agree_with_the_double_sum_and_scikit_bio() {
    let group = golden("gini_h");
    let values = table(&counts(&group["input"]));
    let n = group["input"].as_array().map(Vec::len).expect("a list") as f64;
    let found = gini(&values).expect("a total");
    assert_close(found, number(&group["ref"]["gini_corrected"]));
    assert_close(found, number(&group["ref"]["gini"]) * n / (n - 1.0));
    assert_close(found, number(&group["ref"]["skbio_trapezoids"]) * n / (n - 1.0));
    assert_eq!(Some(h_index(&values)), group["ref"]["h"].as_u64());
    assert_close(top_share(&values, 1.0 / n).expect("a total"), number(&group["ref"]["top1_share"]));
}

#[test]
fn concentration_at_the_edges_agrees_with_scikit_bio_and_numpy() {
    for case in cases(&golden("concentration")["ref"]) {
        let values = counts(&case["values"]);
        let n = values.len() as f64;
        let values = table(&values);
        // One value alone has no index.
        assert_eq!(gini(&values).is_some(), n > 1.0);
        if let Some(found) = gini(&values) {
            assert_close(found, number(&case["gini"]) * n / (n - 1.0));
        }
        assert_close(top_share(&values, 0.05).expect("a total"), number(&case["top5"]));
        assert_close(top_share(&values, 0.10).expect("a total"), number(&case["top10"]));
        assert_close(top_share(&values, 1.0 / n).expect("a total"), number(&case["largest"]));
        assert_eq!(Some(h_index(&values)), case["h"].as_u64());
    }
}

#[test]
fn the_rarefied_h_is_within_the_error_of_its_draws_of_the_law_of_scipy() {
    for case in cases(&golden("rarefied_h")["ref"]) {
        let (values, size) = (table(&counts(&case["values"])), case["size"].as_u64().expect("a size"));
        let draws = usize::try_from(case["draws"].as_u64().expect("draws")).expect("small");
        let found = rarefied(&values, size, draws, 1).expect("a sample");
        assert!((found.value - number(&case["mean"])).abs() <= 4.5 * number(&case["error"]) + 1e-9);
        assert_within(found.interval.low, &case["low"]);
        assert_within(found.interval.high, &case["high"]);
    }
}

#[test]
fn outliers_agree_with_the_percentiles_of_numpy() {
    for case in cases(&golden("outliers")["ref"]) {
        let found: Vec<u64> =
            outliers(&numbers(&case["values"])).into_iter().map(|place| place as u64).collect();
        assert_eq!(found, counts(&case["places"]));
    }
}

#[test]
fn nothing_received_has_no_concentration() {
    assert_eq!((gini(&[]), gini(&[(0, 2)]), gini(&[(5, 1)])), (None, None, None));
    assert_eq!((top_share(&[(0, 1)], 0.1), top_share(&[], 0.1)), (None, None));
    assert_close(gini(&[(3, 3)]).expect("a total"), 0.0);
    assert_close(gini(&[(0, 3), (7, 1)]).expect("a total"), 1.0);
}

#[test]
fn the_top_share_is_read_between_the_points_of_the_lorenz_curve() {
    let values: Vec<(u64, u64)> = (1..=25).map(|value| (value, 1)).collect();
    // Two and a half of 25: (25 + 24 + 23/2) of 325.
    assert_close(top_share(&values, 0.10).expect("a total"), 60.5 / 325.0);
    assert_close(top_share(&values, 1.0).expect("a total"), 1.0);
    assert_close(top_share(&values, 0.0).expect("a total"), 0.0);
    // Equal shares: a tenth holds a tenth, whatever the number.
    for n in [7, 10, 23] {
        assert_close(top_share(&[(4, n)], 0.05).expect("a total"), 0.05);
    }
}

#[test]
fn h_of_known_sets() {
    let h = |counts: &[u64]| h_index(&table(counts));
    assert_eq!((h(&[]), h(&[0, 0]), h(&[1]), h(&[9, 9, 9])), (0, 0, 1, 3));
    assert_eq!(h(&[10, 8, 5, 4, 3]), 4);
}

/// P(at least h of the sampled counts reach h) summed over h is the expected h, without any drawing.
#[test]
fn the_rarefied_h_is_the_hypergeometric_expectation() {
    let all: Vec<u64> = (0..120).map(|post| 400 / (post * post + 3)).collect();
    let size = 40;
    let choose = |n: usize, k: usize| -> f64 {
        if k > n { 0.0 } else { (0..k).map(|i| (n - i) as f64 / (k - i) as f64).product() }
    };
    let expected: f64 = (1..=size)
        .map(|h| {
            let good = all.iter().filter(|&&count| count >= h as u64).count();
            let ways = |drawn: usize| choose(good, drawn) * choose(all.len() - good, size - drawn);
            (h..=size).map(ways).sum::<f64>() / choose(all.len(), size)
        })
        .sum();
    let (table, size) = (table(&all), size as u64);
    let found = rarefied(&table, size, 1000, 1).expect("a sample");
    assert_near(found.value, expected, 0.02);
    assert!(found.interval.low <= found.value && found.value <= found.interval.high);
    assert_eq!(rarefied(&table, size, 1000, 1), Some(found));
    assert_ne!(rarefied(&table, size, 1000, 2), Some(found));
    let whole = rarefied(&table, 120, 10, 1).expect("all of them");
    assert_close(whole.value, h_index(&table) as f64);
    assert_eq!(whole.interval, Interval { low: whole.value, high: whole.value });
    assert_eq!((rarefied(&table, 0, 10, 1), rarefied(&table, 121, 10, 1)), (None, None));
}

#[test]
fn evenness_agrees_with_scipy() {
    let group = golden("evenness");
    assert_close(evenness(&counts(&group["input"])).expect("events"), number(&group["ref"]));
    assert_close(evenness(&[5; 24]).expect("events"), 1.0);
    assert_close(evenness(&[5, 0]).expect("events"), 0.0);
    assert_eq!((evenness(&[0, 0]), evenness(&[3])), (None, None));
}

#[test]
fn an_outlier_is_far_above_and_holds_a_part_of_the_total() {
    let mut values: Vec<f64> = (0..40).map(|post| f64::from(post % 4)).collect();
    // Q1 and Q3 of the logarithms are ln 1.75 and ln 3.25 or near: the fence lies far below 200.
    values.push(200.0);
    assert_eq!(outliers(&values), [40]);
    // Two of them, still one of the two far above everything else but under 5 % of a great total.
    let mut many = vec![10.0; 400];
    many.push(150.0);
    assert!(outliers(&many).is_empty(), "150 of 4 150 is under 5 %");
    many.push(300.0);
    assert_eq!(outliers(&many), [401]);
    assert!(outliers(&[]).is_empty() && outliers(&[0.0; 30]).is_empty());
}

proptest! {
    #[test]
    fn concentration_does_not_depend_on_the_scale_or_the_order(
        values in prop::collection::vec(0..1000_u64, 3..60),
        scale in 1..50_u64,
    ) {
        let (plain, scaled) = (table(&values), table(&values.iter().rev().map(|x| x * scale).collect::<Vec<_>>()));
        let same = |one: Option<f64>, other: Option<f64>| match one.zip(other) {
            Some((one, other)) => (one - other).abs() < 1e-9,
            None => one == other,
        };
        prop_assert!(same(gini(&plain), gini(&scaled)));
        prop_assert!(same(top_share(&plain, 0.05), top_share(&scaled, 0.05)));
        if let Some(gini) = gini(&plain) {
            let n = values.len() as f64;
            let apart: u64 = values.iter().flat_map(|x| values.iter().map(move |y| x.abs_diff(*y))).sum();
            let total = values.iter().sum::<u64>() as f64;
            prop_assert!((gini - apart as f64 / (2.0 * (n - 1.0) * total)).abs() < 1e-9);
            prop_assert!((0.0..=1.0 + 1e-12).contains(&gini));
        }
    }

    #[test]
    fn one_more_count_never_lowers_h(counts in prop::collection::vec(0..60_u64, 0..60), one in 0..60_u64) {
        let h = h_index(&table(&counts));
        let more: Vec<u64> = counts.iter().copied().chain([one]).collect();
        prop_assert!((h..=h + 1).contains(&h_index(&table(&more))));
        prop_assert!(counts.iter().filter(|&&count| count >= h).count() as u64 >= h);
        prop_assert!((counts.iter().filter(|&&count| count > h).count() as u64) < h + 1);
    }
}
