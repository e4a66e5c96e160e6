//! Diversity, coverage and lower bounds of the people met.

use bilan::stats::chao::chao2;
use bilan::stats::coverage::{coverage, rarefied, rarefied_interval, standard_error};
use bilan::stats::diversity::effective_number;
use bilan::stats::hill::shannon_number;
use proptest::prelude::*;

use super::{assert_close, assert_interval, assert_near, cases, counts, golden, number, numbers};

/// Occasions without number.
const EVER: u64 = 1 << 60;

fn abundances() -> Vec<u64> {
    counts(&golden("diversity")["input"])
}

#[test]
fn effective_number_and_its_interval_agree_with_the_closed_forms() {
    let (value, interval) = effective_number(&abundances()).expect("repeated contacts");
    assert_close(value, number(&golden("diversity")["ref"]["D2_unbiased"]));
    let group = golden("diversity_se");
    assert_close(1.0 / value, number(&group["ref"]["lambda_hat"]));
    assert_interval(interval, &group["ref"]["d2u_ci95"]);
    assert!(effective_number(&[1, 1, 1, 1]).is_none());
}

#[test]
fn the_hill_number_agrees_with_scikit_bio_and_vegan() {
    let expected = golden("diversity")["ref"].clone();
    let found = abundances();
    let shannon = shannon_number(&found).expect("meetings");
    assert_close(shannon, number(&expected["D1"]));
    assert_close(shannon.ln(), number(&expected["shannon"]));
    let vegan = golden("r_vegan")["ref"].clone();
    assert_close(shannon.ln(), number(&vegan["shannon"]));
    let unbiased = effective_number(&found).expect("repeated contacts").0;
    assert_close(unbiased, number(&vegan["simpson_unbiased"]));
    assert_eq!((shannon_number(&[]), shannon_number(&[0, 0])), (None, None));
}

#[test]
fn one_person_equal_people_and_nobody_met_twice_agree_with_scikit_bio() {
    for case in cases(&golden("people_more")["ref"]) {
        let found = counts(&case["counts"]);
        assert_close(shannon_number(&found).expect("meetings"), number(&case["D1"]));
        assert_close(chao2(&found, EVER).expect("people").value, number(&case["chao1"]));
        let error = number(&case["esty_se"]);
        assert_close(standard_error(&found).expect("meetings"), error);
        let (value, interval) = coverage(&found).expect("meetings");
        assert_eq!(interval.is_some(), error > 0.0);
        if let Some(interval) = interval {
            assert_close(interval.low, (value - 1.959_963_984_540_054 * error).max(0.0));
            assert_close(interval.high, (value + 1.959_963_984_540_054 * error).min(1.0));
        }
        let effective = effective_number(&found);
        assert_eq!(effective.is_some(), case["d2u_ci"].is_array());
        if let Some((value, interval)) = effective {
            assert_close(1.0 / value, number(&case["lambda"]));
            assert_interval(interval, &case["d2u_ci"]);
        }
    }
}

#[test]
fn coverage_agrees_with_inext() {
    for case in cases(&golden("coverage")["ref"]) {
        let found = counts(&case["counts"]);
        for pair in cases(&case["covered"]) {
            let m = pair[0].as_u64().expect("a size");
            assert_close(rarefied(&found, m).expect("a part"), number(&pair[1]));
            if m == found.iter().sum::<u64>() {
                assert_close(coverage(&found).expect("meetings").0, number(&pair[1]));
            }
        }
    }
}

#[test]
fn coverage_agrees_with_the_closed_forms() {
    let found = abundances();
    let (value, interval) = coverage(&found).expect("meetings");
    assert_close(value, number(&golden("diversity")["ref"]["chao_jost_coverage"]));
    let error = number(&golden("diversity_se")["ref"]["esty_se"]);
    assert_close(standard_error(&found).expect("meetings"), error);
    let interval = interval.expect("an error");
    assert_close(interval.high, value + 1.959_963_984_540_054 * error);
    assert!(interval.high < 1.0);
    // Good's own estimate, without the factor of the people met twice.
    let good = number(&golden("diversity")["ref"]["good_coverage"]);
    assert_close(1.0 - 9.0 / 65.0, good);
}

#[test]
fn coverage_without_people_met_twice_has_its_own_form() {
    // N = 9, f1 = 3, f2 = 0: 1 − 3/9 · (8·2)/(8·2 + 2) = 1 − 1/3 · 8/9.
    let (value, _) = coverage(&[3, 3, 1, 1, 1]).expect("meetings");
    assert_close(value, 1.0 - 8.0 / 27.0);
    let (alone, interval) = coverage(&[1; 50]).expect("meetings");
    assert!(alone < 0.05);
    assert_eq!(interval, None);
    assert_eq!(coverage(&[4, 5]).expect("meetings"), (1.0, None));
    assert_eq!(coverage(&[0]), None);
    assert_close(coverage(&[1]).expect("one meeting").0, 1.0 - 0.0);
}

#[test]
fn rarefaction_is_the_mean_over_all_samples() {
    let group = golden("rarefaction");
    let found = counts(&group["input"]);
    for case in cases(&group["ref"]) {
        let m = case["m"].as_u64().expect("a size");
        assert_close(rarefied(&found, m).expect("a part"), number(&case["coverage"]));
    }
    assert_close(rarefied(&found, 12).expect("all"), coverage(&found).expect("meetings").0);
    assert_eq!((rarefied(&found, 0), rarefied(&found, 13)), (None, None));
}

#[test]
fn rarefaction_and_its_error_are_means_over_all_samples() {
    for case in cases(&golden("rarefaction_more")["ref"]) {
        let found = counts(&case["counts"]);
        for one in cases(&case["of"]) {
            let m = one["m"].as_u64().expect("a size");
            let (value, error) = (number(&one["coverage"]), number(&one["error"]));
            assert_close(rarefied(&found, m).expect("a part"), value);
            let interval = rarefied_interval(&found, m);
            assert_eq!(interval.is_some(), error > 1e-6, "{found:?} {m}");
            if let Some(interval) = interval {
                assert_close(interval.low, (value - 1.959_963_984_540_054 * error).max(0.0));
                assert_close(interval.high, (value + 1.959_963_984_540_054 * error).min(1.0));
            }
        }
    }
}

#[test]
fn chao2_of_ever_more_occasions_is_chao1_of_scikit_bio_and_vegan() {
    let bound = chao2(&abundances(), EVER).expect("people").value;
    assert_close(bound, number(&golden("diversity")["ref"]["chao1_bc"]));
    assert_close(bound, number(&golden("r_vegan")["ref"]["chao1"]));
    // Its first form is another number.
    assert!(number(&golden("diversity")["ref"]["chao1_classic"]) > bound + 2.0);
}

#[test]
fn chao2_is_bias_corrected_and_its_error_is_that_of_vegan() {
    let group = golden("r_vegan");
    let rows = cases(&group["input"]["incidence_rows_are_occasions"]);
    let incidences: Vec<u64> = rows.iter().map(|row| counts(row).iter().sum()).collect();
    let bound = chao2(&incidences, 4).expect("people");
    // S = 9, Q1 = 5, Q2 = 2, T = 4.
    assert_close(bound.value, 9.0 + 0.75 * 5.0 * 4.0 / 6.0);
    assert_near(bound.error, number(&group["ref"]["specpool_se"]), 1e-9);
    // vegan's own estimate keeps Q1²/(2Q2): what that form adds is what the golden has.
    assert_close(9.0 + 0.75 * 25.0 / 4.0, number(&group["ref"]["specpool_chao_smallsample"]));
    let interval = bound.interval.expect("unseen people");
    // ln of the unseen lies midway between the ends, which are never below the people met.
    let unseen = |end: f64| (end - 9.0).ln();
    assert_close(unseen(interval.low) + unseen(interval.high), 2.0 * unseen(bound.value));
    assert!(interval.low > 9.0);
    let k = (1.959_963_984_540_054 * (1.0 + (bound.error / 2.5).powi(2)).ln().sqrt()).exp();
    assert_close(interval.high, 9.0 + 2.5 * k);
}

#[test]
fn chao2_of_other_tables_agrees_with_vegan() {
    for case in cases(&golden("chao2")["ref"]) {
        let met = counts(&case["met"]);
        let bound = chao2(&met, case["occasions"].as_u64().expect("occasions")).expect("people");
        assert_close(bound.value, number(&case["value"]));
        assert_close(bound.error, number(&case["error"]));
        assert_eq!(bound.interval.is_some(), case["interval"].is_array(), "{met:?}");
        if let Some(interval) = bound.interval {
            let expected = numbers(&case["interval"]);
            assert_close(interval.low, expected[0]);
            assert_close(interval.high, expected[1]);
        }
    }
}

#[test]
fn chao2_without_pairs_or_without_singles_stays_sound() {
    let alone = chao2(&[1, 1, 1], 12).expect("people");
    // c = 11/12: 3 + c·3; variance c·3 + c²·3·25/4 − c²·81/(4·5.75).
    let c = 11.0_f64 / 12.0;
    assert_close(alone.value, 3.0 + 3.0 * c);
    let variance = 3.0 * c + c * c * (75.0 / 4.0 - 81.0 / (4.0 * alone.value));
    assert_close(alone.error, variance.sqrt());
    let known = chao2(&[2, 3, 12], 12).expect("people");
    assert_eq!((known.value, known.interval), (3.0, None));
    assert_eq!((chao2(&[], 12), chao2(&[1], 0)), (None, None));
}

proptest! {
    #[test]
    fn people_in_another_order_are_the_same_people(
        (found, shuffled) in prop::collection::vec(0..9_u64, 2..40)
            .prop_flat_map(|found| (Just(found.clone()), Just(found).prop_shuffle())),
    ) {
        prop_assert_eq!(coverage(&found), coverage(&shuffled));
        prop_assert_eq!(chao2(&found, 12), chao2(&shuffled, 12));
        let same = |one: Option<f64>, other: Option<f64>| match one.zip(other) {
            Some((one, other)) => (one - other).abs() < 1e-9,
            None => one == other,
        };
        prop_assert!(same(shannon_number(&found), shannon_number(&shuffled)));
        let n: u64 = found.iter().sum();
        prop_assert!(same(rarefied(&found, n / 2), rarefied(&shuffled, n / 2)));
    }

    #[test]
    fn the_hill_number_is_at_most_everybody_and_coverage_grows_with_effort(
        found in prop::collection::vec(1..9_u64, 2..40),
    ) {
        let n: u64 = found.iter().sum();
        // Between the inverse Simpson index and the number of people.
        let inverse = (n * n) as f64 / found.iter().map(|x| x * x).sum::<u64>() as f64;
        let number = shannon_number(&found).expect("met");
        prop_assert!(found.len() as f64 + 1e-9 >= number && number + 1e-9 >= inverse);
        let covered = |m| rarefied(&found, m).expect("a part");
        prop_assert!((1..n - 1).all(|m| covered(m) <= covered(m + 1) + 1e-9));
        prop_assert!(chao2(&found, 12).expect("met").value + 1e-9 >= found.len() as f64);
    }
}
