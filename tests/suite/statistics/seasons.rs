//! Seasonal tests, their heterogeneity, and the rule that chooses among them.

use bilan::stats::heterogeneity::heterogeneity;
use bilan::stats::hirsch_slack::hirsch_slack;
use bilan::stats::normal::two_sided_p;
use bilan::stats::random::Random;
use bilan::stats::seasonal::{residuals, season_slopes, seasonal_mann_kendall, seasonal_slope};
use bilan::stats::trend::{Method, Series, Trend, trend};
use serde_json::Value;

use super::{assert_close, assert_interval, assert_near, cases, golden, number, numbers};

type Years = Vec<Vec<Option<f64>>>;

fn rows(values: &Value, seasons: usize) -> Years {
    cases(values).iter().map(Value::as_f64).collect::<Vec<_>>().chunks(seasons).map(<[_]>::to_vec).collect()
}

/// Years of twelve months: level + season + slope · year + noise of the last month's and its own.
fn months(years: usize, slope: f64, resemblance: f64, seed: u64) -> Years {
    let mut random = Random::new(seed);
    let mut noise = 0.0;
    let mut month = |year: usize, month: usize| {
        noise = resemblance * noise + (1.0 - resemblance * resemblance).sqrt() * random.normal();
        Some(20.0 + (month % 5) as f64 + slope * year as f64 + noise)
    };
    (0..years).map(|year| (0..12).map(|place| month(year, place)).collect()).collect()
}

/// The quarters of months, each the mean of those of its months that are known.
fn quarters(months: &[Vec<Option<f64>>]) -> Vec<Vec<Option<f64>>> {
    let quarter = |months: &[Option<f64>]| {
        let known: Vec<f64> = months.iter().copied().flatten().collect();
        (!known.is_empty()).then(|| known.iter().sum::<f64>() / known.len() as f64)
    };
    months.iter().map(|year| year.chunks(3).map(quarter).collect()).collect()
}

fn told(months: &Years, complete_years: usize) -> Option<Trend> {
    trend(Series { months: Some(months), quarters: &quarters(months), complete_years })
}

#[test]
fn the_seasonal_test_agrees_with_pymannkendall() {
    for group in ["mk_seasonal", "mk_seasonal_nan"] {
        let years = rows(&golden(group)["input"], 12);
        let expected = golden(group)["ref"].clone();
        let found = seasonal_mann_kendall(&years).expect("values");
        assert_close(found.score, number(&expected["S"]));
        assert_close(found.variance, number(&expected["var"]));
        assert_close(found.z, number(&expected["z"]));
        assert_close(found.p, number(&expected["p"]));
        let slope = seasonal_slope(&years, found.variance, 0.05).expect("values");
        assert_close(slope.value, number(&expected["slope_per_year"]));
        assert!(slope.interval.low > 0.0 && slope.interval.low <= slope.value);
        assert!(slope.value <= slope.interval.high);
    }
    let group = golden("mk_seasonal");
    let found = seasonal_mann_kendall(&rows(&group["input"], 12)).expect("values");
    assert_close(found.tau, number(&group["ref"]["tau"]));
    assert_eq!(seasonal_mann_kendall(&[vec![Some(1.0); 12]]), None);
    assert_eq!(seasonal_mann_kendall(&[]), None);
}

/// Years as rows of seasons.
fn table(rows: &Value) -> Years {
    cases(rows).iter().map(|row| cases(row).iter().map(Value::as_f64).collect()).collect()
}

#[test]
fn gaps_ties_and_seasons_without_change_agree_with_pymannkendall_and_scipy() {
    for case in cases(&golden("seasonal_more")["ref"]) {
        let years = table(&case["rows"]);
        let found = seasonal_mann_kendall(&years).expect("values");
        assert_close(found.score, number(&case["S"]));
        assert_close(found.variance, number(&case["var"]));
        assert_close(found.z, number(&case["z"]));
        assert_close(found.p, number(&case["p"]));
        let slope = seasonal_slope(&years, found.variance, 0.05).expect("values");
        assert_close(slope.value, number(&case["slope"]));
        assert_interval(slope.interval, &case["ci"]);
        let strict = seasonal_slope(&years, found.variance, 0.01).expect("values");
        assert_interval(strict.interval, &case["strict"]);
        let expected: Vec<Option<f64>> = cases(&case["season_slopes"]).iter().map(Value::as_f64).collect();
        same(&season_slopes(&years), &expected);
        let expected = table(&case["residuals"]).concat();
        same(&residuals(&years, slope.value), &expected);
        let expected = &case["heterogeneity"];
        match heterogeneity(&years) {
            Some(found) => {
                assert_close(found.chi2, number(&expected[0]));
                assert_close(found.freedom, number(&expected[1]));
                assert_close(found.p, number(&expected[2]));
            }
            None => assert!(expected[0].is_null()),
        }
    }
}

fn same(found: &[Option<f64>], expected: &[Option<f64>]) {
    assert_eq!(found.len(), expected.len());
    for (found, expected) in found.iter().zip(expected) {
        assert_eq!(found.is_some(), expected.is_some());
        assert_close(found.unwrap_or_default(), expected.unwrap_or_default());
    }
}

/// Ours are the slopes at the nearest ranks; Gilbert's lie between two slopes.
#[test]
fn the_interval_of_a_slope_is_within_one_rank_of_that_of_gilbert() {
    for case in cases(&golden("seasonal_more")["ref"]) {
        let years = table(&case["rows"]);
        let variance = number(&case["var"]);
        let found = seasonal_slope(&years, variance, 0.05).expect("values").interval;
        let mut slopes: Vec<f64> = Vec::new();
        for (late, row) in years.iter().enumerate() {
            for (early, before) in years[..late].iter().enumerate() {
                let pairs = before.iter().zip(row).filter_map(|(one, other)| (*one).zip(*other));
                slopes.extend(pairs.map(|(one, other)| (other - one) / (late - early) as f64));
            }
        }
        slopes.sort_by(f64::total_cmp);
        for (ours, gilbert) in [found.low, found.high].into_iter().zip(numbers(&case["gilbert"])) {
            let beside = slopes.windows(2).any(|pair| {
                let around = pair[0] - 1e-9..=pair[1] + 1e-9;
                around.contains(&ours) && around.contains(&gilbert)
            });
            assert!(beside, "{ours} is not beside {gilbert}");
        }
    }
}

#[test]
fn one_season_is_one_series() {
    for case in cases(&golden("one_season")["ref"]) {
        let years = table(&case["rows"]);
        let found = seasonal_mann_kendall(&years).expect("values");
        let slope = |alpha: f64| seasonal_slope(&years, found.variance, alpha).expect("values");
        assert_close(slope(0.05).value, number(&case["slope"]));
        assert_interval(slope(0.05).interval, &case["ci"]);
        assert_interval(slope(0.01).interval, &case["strict"]);
    }
}

#[test]
fn covariances_of_gaps_ties_and_equal_seasons_agree_with_pymannkendall() {
    for case in cases(&golden("correlated_more")["ref"]) {
        let found = hirsch_slack(&table(&case["rows"]));
        if case["z"].is_null() {
            assert_eq!(found, None, "a variance of 0");
            continue;
        }
        let found = found.expect("values");
        assert_close(found.score, number(&case["S"]));
        assert_close(found.variance, number(&case["var"]));
        assert_close(found.z, number(&case["z"]));
        assert_close(found.p, number(&case["p"]));
        assert_close(found.tau, number(&case["tau"]));
    }
}

#[test]
fn the_test_with_covariances_agrees_with_pymannkendall() {
    let group = golden("mk_seasonal");
    let found = hirsch_slack(&rows(&group["input"], 12)).expect("values");
    assert_close(found.variance, number(&group["ref"]["corr_var"]));
    assert_close(found.z, number(&group["ref"]["corr_z"]));
    assert_close(found.p, number(&group["ref"]["corr_p"]));
    let group = golden("hirsch_slack_quarters");
    let years = table(&group["input"]);
    let found = hirsch_slack(&years).expect("values");
    assert_close(found.score, number(&group["ref"]["S"]));
    assert_close(found.variance, number(&group["ref"]["var"]));
    assert_close(found.z, number(&group["ref"]["z"]));
    assert_close(found.p, number(&group["ref"]["p"]));
    let plain = seasonal_mann_kendall(&years).expect("values");
    assert_close(plain.score, number(&group["ref"]["seasonal_S"]));
    assert_close(plain.variance, number(&group["ref"]["seasonal_var"]));
    assert_close(plain.p, number(&group["ref"]["seasonal_p"]));
    let slope = seasonal_slope(&years, plain.variance, 0.05).expect("values").value;
    assert_close(slope, number(&group["ref"]["slope"]));
    assert_eq!(hirsch_slack(&[vec![Some(1.0), None], vec![Some(2.0), None]]), None);
    assert_eq!(hirsch_slack(&[]), None);
}

#[test]
fn heterogeneity_agrees_with_scores_of_each_season() {
    let group = golden("heterogeneity");
    let found = heterogeneity(&rows(&golden("mk_seasonal")["input"], 12)).expect("seasons");
    assert_close(found.chi2, number(&group["ref"]["chi2"]));
    assert_close(found.p, number(&group["ref"]["p"]));
    assert_close(found.freedom, 11.0);
    assert_eq!(heterogeneity(&vec![vec![Some(1.0); 12]; 6]), None);
}

#[test]
fn a_missing_month_stays_missing() {
    // Rising by one a year; without a year in the middle the slope is still one, not more.
    let year = |value: f64| vec![Some(value); 4];
    let gap = vec![year(0.0), year(1.0), vec![None; 4], year(3.0), year(4.0)];
    assert_close(seasonal_slope(&gap, 1.0, 0.05).expect("values").value, 1.0);
    let flat: Vec<f64> = residuals(&gap, 1.0).into_iter().flatten().collect();
    assert_eq!(flat, [0.0; 16]);
    assert_eq!(residuals(&gap, 1.0)[8..12], [None; 4]);
    assert_eq!(season_slopes(&gap), [Some(1.0); 4]);
}

#[test]
fn under_five_complete_years_no_trend_is_told() {
    assert_eq!(told(&months(12, 5.0, 0.0, 1), 4), None);
    let found = told(&months(5, 5.0, 0.0, 1), 5).expect("five years");
    assert!(found.is_told());
    assert_eq!((found.method, found.seasons), (Method::Seasonal, 12));
    assert_near(found.slope, 5.0, 0.1);
    assert!(found.interval.low > 4.0 && found.interval.high < 6.0);
}

#[test]
fn from_eight_years_on_seasons_may_depend_on_each_other() {
    let mut years = months(8, 0.6, 0.3, 2);
    let found = told(&years, 8).expect("eight years");
    assert_eq!((found.method, found.seasons, found.autocorrelation), (Method::Covariance, 12, None));
    assert_eq!(Some(found.p), hirsch_slack(&years).map(|test| test.p));
    // A month without units takes its year from the months, not from the quarters.
    years[3][7] = None;
    let coarse = told(&years, 8).expect("eight years");
    assert_eq!((coarse.method, coarse.seasons), (Method::Covariance, 4));
    years[3][6] = None;
    years[3][8] = None;
    let plain = told(&years, 8).expect("eight years");
    assert_eq!((plain.method, plain.seasons), (Method::Seasonal, 12));
}

#[test]
fn residuals_that_resemble_each_other_are_held_to_a_stricter_level() {
    let independent = told(&months(6, 0.0, 0.0, 3), 6).expect("six years");
    assert!(independent.autocorrelation.expect("residuals") < 0.4);
    assert_eq!(independent.seasons, 12);
    assert_close(independent.alpha, 0.05);
    let years = months(6, 0.0, 0.9, 4);
    let resembling = told(&years, 6).expect("six years");
    assert!(resembling.autocorrelation.expect("residuals") > 0.4);
    assert_eq!((resembling.seasons, resembling.method), (4, Method::Seasonal));
    assert_close(resembling.alpha, 0.01);
    let sparse = quarters(&years);
    let by_quarter = trend(Series { months: None, quarters: &sparse, complete_years: 6 }).expect("six years");
    assert_eq!(by_quarter.seasons, 4);
    assert_eq!(by_quarter.alpha < 0.02, by_quarter.autocorrelation.expect("residuals") > 0.4);
}

#[test]
fn months_that_resemble_each_other_inflate_the_variance() {
    let years = months(6, 0.3, 0.4, 11);
    let found = told(&years, 6).expect("six years");
    let r1 = found.autocorrelation.expect("residuals");
    assert!((0.1..0.4).contains(&r1) && found.method == Method::Seasonal && found.seasons == 12);
    let plain = seasonal_mann_kendall(&years).expect("values");
    let factor = (1.0 + r1) / (1.0 - r1);
    assert_close(found.p, two_sided_p(plain.z / factor.sqrt()));
    let slope = seasonal_slope(&years, plain.variance * factor, 0.05).expect("values");
    assert_eq!(found.interval, slope.interval);
    // Never less than the variance of independent months.
    let apart = months(6, 0.3, -0.5, 12);
    let found = told(&apart, 6).expect("six years");
    assert!(found.autocorrelation.expect("residuals") < 0.0);
    assert_close(found.p, seasonal_mann_kendall(&apart).expect("values").p);
}

#[test]
fn the_interval_of_many_years_does_not_widen_with_the_trend() {
    let width = |slope: f64| {
        let found = told(&months(10, slope, 0.0, 13), 10).expect("ten years");
        assert_eq!(found.method, Method::Covariance);
        found.interval.high - found.interval.low
    };
    assert!((width(0.0) - width(3.0)).abs() < 0.05 * width(0.0));
}

#[test]
fn an_exact_line_has_no_residuals_to_resemble() {
    let line: Years = (0..6).map(|year| vec![Some(0.1 * f64::from(year)); 12]).collect();
    let found = told(&line, 6).expect("six years");
    assert_eq!((found.autocorrelation, found.seasons), (None, 12));
    assert!(found.is_told() && !found.is_heterogeneous());
    assert_close(found.tau, 1.0);
}

#[test]
fn seasons_that_part_are_reported() {
    let but = |falling: [usize; 2]| -> Years {
        let sign = |month: usize| if falling.contains(&month) { -1.0 } else { 1.0 };
        let year = |year: u32| (0..12).map(|month| Some(30.0 + sign(month) * f64::from(year))).collect();
        (0..7).map(year).collect()
    };
    let falling = |found: &Trend| -> Vec<usize> {
        let slopes = found.season_slopes.iter().enumerate();
        slopes.filter(|(_, slope)| **slope < Some(0.0)).map(|(season, _)| season).collect()
    };
    let apart = told(&but([2, 7]), 7).expect("seven years");
    assert!(apart.is_heterogeneous() && apart.seasons == 12);
    assert_eq!(falling(&apart), [2, 7]);
    // July and August together resemble each other: quarters tell them.
    let summer = told(&but([6, 7]), 7).expect("seven years");
    assert!(summer.is_heterogeneous() && summer.seasons == 4);
    assert_eq!(falling(&summer), [2]);
}
