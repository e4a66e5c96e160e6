//! Random-effects models against vectors, a naive second implementation and the laws that they must keep.

use bilan::stats::random_effects::{RandomEffects, dersimonian_laird, paule_mandel};
use serde_json::Value;

use super::{assert_close, assert_interval, cases, golden, number, numbers};

fn assert_model(found: &RandomEffects, expected: &Value) {
    for (found, key) in [
        (found.estimate, "estimate"),
        (found.tau2, "tau2"),
        (found.scale, "scale"),
        (found.error, "error"),
        (found.heterogeneity.expect("doubtful estimates").q, "q"),
        (found.heterogeneity.expect("doubtful estimates").i2, "i2"),
    ] {
        assert_close(found, number(&expected[key]));
    }
    assert_interval(found.interval, &expected["interval"]);
    match found.prediction {
        Some(prediction) => assert_interval(prediction, &expected["prediction"]),
        None => assert!(expected["prediction"].is_null()),
    }
}

#[test]
fn random_effects_agree_with_statsmodels() {
    let group = golden("random_effects");
    assert!(cases(&group["ref"]).len() >= 10);
    for case in cases(&group["ref"]) {
        let (y, v) = (numbers(&case["estimates"]), numbers(&case["variances"]));
        assert_model(&paule_mandel(&y, &v).expect("a model"), &case["paule_mandel"]);
        assert_model(&dersimonian_laird(&y, &v).expect("a model"), &case["dersimonian_laird"]);
        assert_close(paule_mandel(&y, &v).expect("a model").tau2, number(&case["brent"]));
    }
}

/// τ² of Paule and Mandel by the steps of `DerSimonian` and Kacker (2007, Contemporary Clinical Trials 28, appendix).
fn by_steps(y: &[f64], v: &[f64]) -> f64 {
    let mut tau2 = 0.0;
    for _ in 0..2_000 {
        let (mut sum, mut total) = (0.0, 0.0);
        for place in 0..y.len() {
            sum += y[place] / (v[place] + tau2);
            total += 1.0 / (v[place] + tau2);
        }
        let (mut scatter, mut slope) = (0.0, 0.0);
        for place in 0..y.len() {
            let far = (y[place] - sum / total).powi(2);
            scatter += far / (v[place] + tau2);
            slope += far / (v[place] + tau2).powi(2);
        }
        let step = (scatter - (y.len() as f64 - 1.0)) / slope;
        if step <= 0.0 {
            break;
        }
        tau2 += step;
    }
    tau2
}

#[test]
fn paule_and_mandels_variance_is_that_of_a_naive_second_implementation() {
    // Numbers that look drawn and are the same everywhere.
    let wave = |seed: u32| f64::from(seed.wrapping_mul(2_654_435_761) >> 8) / f64::from(1_u32 << 24);
    let mut above = 0;
    for seed in 0..60_u32 {
        let k = 3 + seed % 20;
        let y: Vec<f64> = (0..k).map(|one| 3.0 * wave(seed * 100 + one)).collect();
        let doubt = f64::from(1 + seed % 5);
        let v: Vec<f64> = (0..k).map(|one| doubt * (0.01 + wave(seed * 100 + one + 50))).collect();
        let found = paule_mandel(&y, &v).expect("a model").tau2;
        assert_close(found, by_steps(&y, &v));
        above += usize::from(found > 0.0);
    }
    assert!((10..60).contains(&above), "{above} of the cases have a variance of their own");
}

#[test]
fn exact_estimates_have_the_mean_and_the_student_interval_of_a_sample() {
    let found = paule_mandel(&[1.0, 2.0, 4.0, 5.0, 8.0], &[0.0; 5]).expect("a model");
    assert_close(found.estimate, 4.0);
    // Σ (y − 4)² / 4 = 30/4.
    assert_close(found.tau2, 7.5);
    // t(0.975; 4) = 2.776445105197...; its error is √(7.5/5).
    assert_close(found.interval.high - 4.0, 2.776_445_105_197_8 * 1.5_f64.sqrt());
    assert!(found.heterogeneity.is_none());
}

#[test]
fn a_constant_moves_the_mean_and_nothing_else() {
    let (y, v) = ([0.1, 0.9, 0.4, 1.6, 0.2], [0.05, 0.1, 0.02, 0.2, 0.04]);
    let moved: Vec<f64> = y.iter().map(|one| one + 3.0).collect();
    for model in [paule_mandel, dersimonian_laird] {
        let (one, other) = (model(&y, &v).expect("a model"), model(&moved, &v).expect("a model"));
        assert_close(other.estimate, one.estimate + 3.0);
        assert_close(other.tau2, one.tau2);
        assert_close(other.error, one.error);
    }
}

#[test]
fn what_is_no_sample_of_estimates_has_no_model() {
    assert!(paule_mandel(&[1.0], &[0.1]).is_none());
    assert!(paule_mandel(&[1.0, 2.0], &[0.1]).is_none());
    assert!(paule_mandel(&[1.0, 2.0], &[0.1, 0.0]).is_none());
    assert!(paule_mandel(&[1.0, 2.0], &[0.1, -0.1]).is_none());
    assert!(paule_mandel(&[1.0, f64::NAN], &[0.1, 0.1]).is_none());
    assert!(paule_mandel(&[0.3, 0.3, 0.3], &[0.0; 3]).is_none());
    assert!(dersimonian_laird(&[1.0, 2.0, 3.0], &[0.0; 3]).is_none());
}
