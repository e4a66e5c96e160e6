//! Survival with censoring.

use bilan::stats::kaplan_meier::{Life, Median, curve, median, survival};
use proptest::prelude::*;

use super::{assert_close, assert_interval, cases, golden, number};

fn lives(group: &str) -> Vec<Life> {
    watched(&golden(group)["input"])
}

fn watched(input: &serde_json::Value) -> Vec<Life> {
    let event = |(time, event): (&serde_json::Value, &serde_json::Value)| Life {
        time: time.as_i64().expect("time"),
        event: event.as_i64() == Some(1),
    };
    cases(&input["T"]).iter().zip(cases(&input["E"])).map(event).collect()
}

#[test]
fn survival_agrees_with_lifelines_and_r() {
    for group in ["kaplan_meier", "r_survfit"] {
        let lives = lives(group);
        let expected = golden(group)["ref"].clone();
        for (index, at) in cases(&expected["t"]).iter().enumerate() {
            let found = survival(&lives, at.as_i64().expect("time"));
            assert_close(found.value, number(&expected["S"][index]));
            let interval = found.interval.expect("between 0 and 1");
            assert_close(interval.low, number(&expected["lo"][index]));
            assert_close(interval.high, number(&expected["hi"][index]));
        }
    }
}

#[test]
fn the_median_agrees_with_lifelines_and_r() {
    let found = median(&lives("kaplan_meier")).expect("more than half ended");
    assert_close(found.value as f64, number(&golden("kaplan_meier")["ref"]["median"]));
    let expected = golden("r_survfit")["ref"]["median"].clone();
    let end = |index: usize| expected[index].as_i64().expect("time");
    assert_eq!(found, Median { value: end(0), low: Some(end(1)), high: Some(end(2)) });
}

#[test]
fn every_step_of_the_curve_agrees_with_statsmodels_and_lifelines() {
    for case in cases(&golden("survival_more")["ref"]) {
        let lives = watched(case);
        let steps = curve(&lives);
        let expected = cases(&case["steps"]);
        assert_eq!(steps.len(), expected.len());
        for (step, expected) in steps.iter().zip(expected) {
            assert_eq!(Some(step.time), expected["t"].as_i64());
            assert_close(step.at_risk as f64, number(&expected["at_risk"]));
            assert_close(step.survival.value, number(&expected["S"]));
            assert_close(step.error, number(&expected["error"]));
            assert_eq!(step.survival.interval.is_some(), expected["ci"].is_array());
            if let Some(interval) = step.survival.interval {
                assert_interval(interval, &expected["ci"]);
            }
        }
        let end = |index: usize| case["median"][index].as_f64();
        let found = median(&lives);
        assert_eq!(found.map(|median| median.value as f64), end(0));
        let low = found.and_then(|median| median.low).map(|low| low as f64);
        let high = found.and_then(|median| median.high).map(|high| high as f64);
        assert_eq!((low, high), (end(1), end(2)), "{:?}", case["median"]);
    }
}

#[test]
fn survival_without_event_or_without_survivor_has_no_interval() {
    let censored = [Life { time: 10, event: false }; 3];
    assert_eq!(survival(&censored, 20).interval, None);
    assert_eq!((median(&censored), curve(&censored)), (None, vec![]));
    let ended = [Life { time: 10, event: true }; 3];
    assert_close(survival(&ended, 20).value, 0.0);
    assert_eq!(survival(&ended, 20).interval, None);
    assert_close(curve(&ended)[0].error, 0.0);
    assert_eq!(median(&ended), Some(Median { value: 10, low: None, high: None }));
    assert_eq!(median(&[]), None);
}

#[test]
fn an_exact_half_is_the_median() {
    // 9/10 · 8/9 · … leaves a half after five of ten, whatever the rounding.
    let lives: Vec<Life> = (1..=10).map(|time| Life { time, event: true }).collect();
    assert_eq!(median(&lives).expect("all end").value, 5);
}

#[test]
fn without_censoring_the_error_is_the_binomial_one() {
    let lives: Vec<Life> = (1..=40).map(|time| Life { time, event: true }).collect();
    let p = 0.75_f64;
    assert_close(survival(&lives, 10).value, p);
    assert_close(curve(&lives)[9].error, (p * (1.0 - p) / 40.0).sqrt());
}

proptest! {
    #[test]
    fn the_curve_falls_and_does_not_depend_on_the_order(
        found in prop::collection::vec((1..60_i64, any::<bool>()), 1..50),
    ) {
        let lives: Vec<Life> = found.iter().map(|&(time, event)| Life { time, event }).collect();
        let reversed: Vec<Life> = lives.iter().rev().copied().collect();
        let steps = curve(&lives);
        prop_assert_eq!(&steps, &curve(&reversed));
        let falls = steps.windows(2).all(|pair| {
            pair[0].survival.value > pair[1].survival.value && pair[0].at_risk > pair[1].at_risk
        });
        prop_assert!(falls);
        let inside = steps.iter().all(|step| step.survival.interval.is_none_or(|interval| {
            interval.low <= step.survival.value && step.survival.value <= interval.high
        }));
        prop_assert!(inside);
        if let Some(median) = median(&lives) {
            prop_assert!(median.low.is_none_or(|low| low <= median.value));
            prop_assert!(median.high.is_none_or(|high| high >= median.value));
        }
    }
}
