//! Statistics against vectors from independent software (`tests/golden/statistics.json`).

use bilan::stats::clusters::{Cluster, design_effect, share};
use bilan::stats::kaplan_meier::{Life, survival};
use bilan::stats::newcombe::{Estimate, difference};
use bilan::stats::wilson::wilson;
use bilan::stats::{benjamini_hochberg, burstiness, diversity, normal, quantile, rate_ratio};
use serde_json::Value;

fn golden(group: &str) -> Value {
    let all: Value = serde_json::from_str(include_str!("../golden/statistics.json")).expect("valid JSON");
    all[group].clone()
}

fn numbers(value: &Value) -> Vec<f64> {
    value.as_array().expect("a list").iter().map(|x| x.as_f64().expect("a number")).collect()
}

fn assert_close(found: f64, expected: f64) {
    assert!((found - expected).abs() <= 1e-9 * expected.abs().max(1.0), "{found} is not {expected}");
}

#[test]
fn wilson_agrees_with_statsmodels() {
    for case in golden("proportion_ci")["ref"].as_array().expect("cases") {
        let (k, n) = (case["k"].as_f64().expect("k"), case["n"].as_f64().expect("n"));
        let interval = wilson(k / n, n);
        let expected = numbers(&case["wilson"]);
        assert_close(interval.low, expected[0]);
        assert_close(interval.high, expected[1]);
    }
}

#[test]
fn newcombe_agrees_with_statsmodels() {
    for case in golden("newcombe_diff_y2_minus_y1")["ref"].as_array().expect("cases") {
        let number = |key: &str| case[key].as_f64().expect("a number");
        let estimate = |k: f64, n: f64| Estimate { value: k / n, interval: wilson(k / n, n) };
        let found = difference(estimate(number("k1"), number("n1")), estimate(number("k2"), number("n2")));
        let expected = numbers(&case["newcombe"]);
        assert_close(found.low, expected[0]);
        assert_close(found.high, expected[1]);
    }
}

#[test]
fn median_interval_agrees_with_scipy() {
    let group = golden("quantile_ci");
    let values = numbers(&group["input"]);
    assert_close(
        quantile::median(&values).expect("values"),
        group["ref"]["median"].as_f64().expect("median"),
    );
    let found = quantile::median_interval(&values).expect("24 values have an interval");
    let expected = numbers(&group["ref"]["ci"][0]["ci"]);
    assert_close(found.low, expected[0]);
    assert_close(found.high, expected[1]);
}

#[test]
fn a_median_has_an_interval_from_six_values_on() {
    let values = [1.0, 2.0, 3.0, 4.0, 5.0, 6.0];
    assert!(quantile::median_interval(&values[..5]).is_none());
    let interval = quantile::median_interval(&values).expect("six values");
    assert_close(interval.low, 1.0);
    assert_close(interval.high, 6.0);
}

#[test]
fn median_ranks_are_those_of_the_exact_binomial() {
    for n in [20_usize, 57, 100, 333, 1000] {
        // The naive way: the whole distribution by Pascal's rule in logarithms of sums.
        let mut row = vec![1.0_f64];
        for _ in 0..n {
            let mut next = vec![0.5 * row[0]];
            next.extend(row.windows(2).map(|pair| f64::midpoint(pair[0], pair[1])));
            next.push(0.5 * row[row.len() - 1]);
            row = next;
        }
        let mut cumulated = 0.0;
        let rank = row
            .iter()
            .take_while(|&&probability| {
                cumulated += probability;
                cumulated <= 0.025
            })
            .count();
        let values: Vec<f64> = (1..=u32::try_from(n).expect("small")).map(f64::from).collect();
        let interval = quantile::median_interval(&values).expect("enough values");
        assert_close(interval.low, rank as f64);
        assert_close(interval.high, (n + 1 - rank) as f64);
    }
}

#[test]
fn effective_number_and_its_interval_agree_with_the_closed_forms() {
    let abundances: Vec<u64> = golden("diversity")["input"]
        .as_array()
        .expect("abundances")
        .iter()
        .map(|x| x.as_u64().expect("a count"))
        .collect();
    let (value, interval) = diversity::effective_number(&abundances).expect("repeated contacts");
    assert_close(value, golden("diversity")["ref"]["D2_unbiased"].as_f64().expect("D2"));
    let expected = numbers(&golden("diversity_se")["ref"]["d2u_ci95"]);
    assert_close(interval.low, expected[0]);
    assert_close(interval.high, expected[1]);
    assert!(diversity::effective_number(&[1, 1, 1, 1]).is_none());
}

#[test]
fn survival_agrees_with_lifelines_and_r() {
    let group = golden("kaplan_meier");
    let times = group["input"]["T"].as_array().expect("times");
    let events = group["input"]["E"].as_array().expect("events");
    let lives: Vec<Life> = times
        .iter()
        .zip(events)
        .map(|(time, event)| Life { time: time.as_i64().expect("time"), event: event.as_i64() == Some(1) })
        .collect();
    for (index, at) in group["ref"]["t"].as_array().expect("times").iter().enumerate() {
        let found = survival(&lives, at.as_i64().expect("time"));
        let expected = |key: &str| group["ref"][key][index].as_f64().expect("a number");
        assert_close(found.value, expected("S"));
        let interval = found.interval.expect("between 0 and 1");
        assert_close(interval.low, expected("lo"));
        assert_close(interval.high, expected("hi"));
    }
}

#[test]
fn survival_without_event_or_without_survivor_has_no_interval() {
    let censored = [Life { time: 10, event: false }; 3];
    assert_eq!(survival(&censored, 20).interval, None);
    let ended = [Life { time: 10, event: true }; 3];
    assert_close(survival(&ended, 20).value, 0.0);
    assert_eq!(survival(&ended, 20).interval, None);
}

#[test]
fn burstiness_agrees_with_kim_and_jo() {
    let group = golden("burstiness");
    let gaps: Vec<f64> = numbers(&group["input"]).windows(2).map(|pair| pair[1] - pair[0]).collect();
    let found = burstiness::burstiness(&gaps).expect("enough gaps");
    assert_close(found, group["ref"]["A"].as_f64().expect("A"));
    assert_close(burstiness::burstiness(&[2.0; 30]).expect("regular"), -1.0);
    assert!(burstiness::burstiness(&[0.0; 30]).is_none());
}

#[test]
fn benjamini_hochberg_agrees_with_statsmodels() {
    let group = golden("bh");
    let survivors = benjamini_hochberg::survivors(&numbers(&group["input"]), 0.10);
    let expected: Vec<bool> = numbers(&group["ref"]["adj"]).iter().map(|&p| p <= 0.10).collect();
    assert_eq!(survivors, expected);
}

#[test]
fn design_effect_is_one_for_even_weeks_and_grows_with_waves() {
    let even = [Cluster { k: 5, n: 10 }; 10];
    assert_close(design_effect(&even), 1.0);
    let waves: Vec<Cluster> =
        (0..10).map(|week| Cluster { k: if week < 5 { 10 } else { 0 }, n: 10 }).collect();
    // By hand: v = 10/9 · 10·25/10⁴ = 1/36, DEFF = (1/36)·100/0.25 = 100/9.
    assert_close(design_effect(&waves), 100.0 / 9.0);
    assert_close(design_effect(&[Cluster { k: 3, n: 10 }]), 1.0);
    assert!(share(&[]).is_none());
}

#[test]
fn dispersion_ignores_a_shared_season_and_sees_waves() {
    assert_close(rate_ratio::dispersion(&[5; 12], &[5; 12]), 1.0);
    let season = [30, 0, 0, 30, 10, 0, 30, 0, 0, 30, 0, 0];
    assert_close(rate_ratio::dispersion(&season, &season), 1.0);
    // By hand: 2 x 2 table 30, 10 / 10, 30: every cell expects 20, so that chi2 = 4 * 100 / 20 = 20.
    assert_close(rate_ratio::dispersion(&[30, 10], &[10, 30]), 20.0);
    assert_close(rate_ratio::dispersion(&[30, 0, 10], &[10, 0, 30]), 20.0);
    assert_close(rate_ratio::log_ratio_error(100.0, 100.0, 2.0), 0.2);
}

#[test]
fn two_sided_p_of_the_usual_limit_is_five_percent() {
    assert_close(normal::two_sided_p(normal::Z95), 0.05);
    assert_close(normal::two_sided_p(0.0), 1.0);
}
