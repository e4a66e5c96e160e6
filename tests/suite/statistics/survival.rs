//! Survival with censoring.

use bilan::stats::kaplan_meier::{Life, Median, curve, median, standard_error, survival};
use proptest::prelude::*;

use super::{assert_close, assert_near, cases, golden, number};

fn lives(group: &str) -> Vec<Life> {
    let input = golden(group)["input"].clone();
    let event = |(time, event): (&serde_json::Value, &serde_json::Value)| Life {
        time: time.as_i64().expect("time"),
        event: event.as_i64() == Some(1),
    };
    cases(&input["T"]).iter().zip(cases(&input["E"])).map(event).collect()
}

#[test]
fn survival_agrees_with_lifelines_and_r() {
    for (group, tolerance) in [("kaplan_meier", 1e-9), ("r_survfit", 1e-8)] {
        let lives = lives(group);
        let expected = golden(group)["ref"].clone();
        for (index, at) in cases(&expected["t"]).iter().enumerate() {
            let found = survival(&lives, at.as_i64().expect("time"));
            assert_near(found.value, number(&expected["S"][index]), tolerance);
            let interval = found.interval.expect("between 0 and 1");
            assert_near(interval.low, number(&expected["lo"][index]), tolerance);
            assert_near(interval.high, number(&expected["hi"][index]), tolerance);
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
fn survival_without_event_or_without_survivor_has_no_interval() {
    let censored = [Life { time: 10, event: false }; 3];
    assert_eq!(survival(&censored, 20).interval, None);
    assert_eq!((median(&censored), standard_error(&censored, 20)), (None, None));
    let ended = [Life { time: 10, event: true }; 3];
    assert_close(survival(&ended, 20).value, 0.0);
    assert_eq!(survival(&ended, 20).interval, None);
    assert_eq!(standard_error(&ended, 20), None);
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
    assert_close(standard_error(&lives, 10).expect("between"), (p * (1.0 - p) / 40.0).sqrt());
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
