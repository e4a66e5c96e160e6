//! Shares, their differences, ratios of counts, and the choice among many tests.

use bilan::stats::clusters::{Cluster, design_effect, share};
use bilan::stats::newcombe::{Estimate, difference};
use bilan::stats::normal::{self, Z95};
use bilan::stats::wilson::wilson;
use bilan::stats::{benjamini_hochberg, rate_ratio};

use super::{
    assert_close, assert_interval, assert_near, assert_relative, cases, counts, golden, number, numbers,
};

#[test]
fn wilson_agrees_with_statsmodels() {
    for case in cases(&golden("proportion_ci")["ref"]) {
        let (k, n) = (number(&case["k"]), number(&case["n"]));
        assert_interval(wilson(k / n, n), &case["wilson"]);
    }
}

#[test]
fn newcombe_agrees_with_statsmodels() {
    for case in cases(&golden("newcombe_diff_y2_minus_y1")["ref"]) {
        let at = |key: &str| number(&case[key]);
        let estimate = |k: f64, n: f64| Estimate { value: k / n, interval: wilson(k / n, n) };
        let found = difference(estimate(at("k1"), at("n1")), estimate(at("k2"), at("n2")));
        assert_interval(found, &case["newcombe"]);
    }
}

#[test]
fn benjamini_hochberg_agrees_with_statsmodels() {
    let group = golden("bh");
    let survivors = benjamini_hochberg::survivors(&numbers(&group["input"]), 0.10);
    let expected: Vec<bool> = numbers(&group["ref"]["adj"]).iter().map(|&p| p <= 0.10).collect();
    assert_eq!(survivors, expected);
}

#[test]
fn survivors_at_the_edges_agree_with_statsmodels() {
    for case in cases(&golden("bh_more")["ref"]) {
        let p = numbers(&case["p"]);
        let expected: Vec<bool> = cases(&case["rejected"]).iter().map(|one| one == true).collect();
        assert_eq!(benjamini_hochberg::survivors(&p, 0.10), expected, "{p:?}");
    }
    assert!(benjamini_hochberg::survivors(&[], 0.10).is_empty());
}

#[test]
fn shares_of_week_clusters_agree_with_the_robust_variance_of_statsmodels() {
    for case in cases(&golden("clusters")["ref"]) {
        let pairs = counts(&case["k"]).into_iter().zip(counts(&case["n"]));
        let weeks: Vec<Cluster> = pairs.map(|(k, n)| Cluster { k, n }).collect();
        assert_close(design_effect(&weeks), number(&case["deff"]));
        let (value, interval) = share(&weeks).expect("units");
        assert_close(value, number(&case["share"]));
        assert_interval(interval, &case["ci"]);
    }
}

#[test]
fn ratios_of_counts_agree_with_the_quasi_poisson_model_of_statsmodels() {
    for case in cases(&golden("quasi_poisson")["ref"]) {
        let (earlier, later) = (counts(&case["earlier"]), counts(&case["later"]));
        let dispersion = rate_ratio::dispersion(&earlier, &later);
        assert_close(dispersion, number(&case["dispersion"]));
        let total = |year: &[u64]| year.iter().sum::<u64>() as f64;
        let error = rate_ratio::log_ratio_error(total(&earlier), total(&later), dispersion);
        assert_close(error, number(&case["error"]));
        let expected = numbers(&case["ratio"]);
        let ratio = total(&later) / total(&earlier);
        for (found, expected) in [-1.0, 0.0, 1.0].into_iter().zip(expected) {
            assert_close(ratio * f64::exp(found * Z95 * error), expected);
        }
    }
}

#[test]
fn the_normal_law_agrees_with_scipy_far_into_its_tails() {
    let group = golden("normal")["ref"].clone();
    for pair in cases(&group["p"]) {
        assert_relative(normal::two_sided_p(number(&pair[0])), number(&pair[1]));
        assert_relative(normal::two_sided_p(-number(&pair[0])), number(&pair[1]));
    }
    for pair in cases(&group["quantile"]) {
        assert_close(normal::quantile(number(&pair[0])), number(&pair[1]));
    }
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

/// Ours is Wald's interval of the logarithm, which the dispersion scales; statsmodels' score interval needs
/// an undispersed count. They differ by less than two in a thousand where counts are of a hundred.
#[test]
fn rate_ratio_is_near_the_score_interval_of_statsmodels() {
    let group = golden("poisson_rate_ratio");
    let ratio = 130.0_f64 / 100.0;
    assert_close(ratio, number(&group["ref"]["ratio"]));
    let spread = Z95 * rate_ratio::log_ratio_error(100.0, 130.0, 1.0);
    let expected = numbers(&group["ref"]["ci"]);
    assert_near(ratio * (-spread).exp(), expected[0], 2e-3);
    assert_near(ratio * spread.exp(), expected[1], 2e-3);
    assert!((ratio * spread.exp() - expected[1]).abs() > 1e-6);
}

#[test]
fn two_sided_p_of_the_usual_limit_is_five_percent() {
    assert_close(normal::two_sided_p(Z95), 0.05);
    assert_close(normal::two_sided_p(0.0), 1.0);
    assert_close(normal::two_sided_z(0.05), Z95);
    assert_close(normal::quantile(0.5), 0.0);
    assert_close(normal::two_sided_p(normal::two_sided_z(0.01)), 0.01);
    assert!(normal::quantile(2.0).is_infinite());
}
