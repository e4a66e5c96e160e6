//! The composite index: its closed form, its error, and what moves it.

use bilan::stats::composite::{CORRELATION, Component, Index, index, ratio, reversing};
use bilan::stats::robustness::{DRAWS, Source, robustness};
use proptest::prelude::*;

use super::{assert_close, assert_interval, assert_near, assert_within, cases, golden, number};

const LETTERS: [&str; 5] = ["C", "I", "A", "V", "F"];

fn exact(values: &[f64]) -> Vec<Component> {
    values.iter().map(|&value| Component { value, error: 0.0 }).collect()
}

#[test]
fn the_index_agrees_with_its_closed_form() {
    let group = golden("ild");
    let row = |name: &str| LETTERS.map(|letter| number(&group["input"][name][letter]));
    let years = [exact(&row("base")), exact(&row("year"))];
    let found = index(&years, 0..1, 1, CORRELATION).expect("two years");
    assert_close(found.value, number(&group["ref"]));
    assert_close(found.error, 0.0);
    let (above, below) = (ratio(&years, 0, 1, CORRELATION).expect("two"), ratio(&years, 1, 0, CORRELATION));
    assert_close(above.value * 100.0, number(&group["ref"]));
    assert_close(above.value * below.expect("two").value, 1.0);
}

fn invented() -> Vec<Vec<Component>> {
    let component = |one: &serde_json::Value| Component { value: number(&one[0]), error: number(&one[1]) };
    let years = golden("composite")["years"].clone();
    cases(&years).iter().map(|row| cases(row).iter().map(component).collect()).collect()
}

#[test]
fn the_error_of_the_index_agrees_with_a_quadratic_form() {
    let years = invented();
    let place = |value: &serde_json::Value| usize::try_from(value.as_u64().expect("a year")).expect("small");
    for case in cases(&golden("composite")["index"]) {
        let base = place(&case["base"][0])..place(&case["base"][1]);
        let found = index(&years, base, place(&case["at"]), number(&case["correlation"])).expect("years");
        assert_close(found.value, number(&case["value"]));
        assert_close(found.error, number(&case["error"]));
        assert_interval(found.interval, &case["ci"]);
    }
}

#[test]
fn the_draws_of_the_robustness_are_within_their_error_of_those_of_numpy() {
    let years = invented();
    for case in cases(&golden("composite")["robustness"]) {
        for seed in 1..=3 {
            let found = robustness(&years, number(&case["correlation"]), seed).expect("six years");
            assert!((found.rising - number(&case["rising"])).abs() <= number(&case["rising_error"]));
            for (quantile, band) in found.quantiles.into_iter().zip(cases(&case["quantiles"])) {
                assert_within(quantile, band);
            }
            for (source, share) in found.variance {
                // The error of a correlation of 20 000 pairs is at most 0.007.
                let expected = number(&case["shares"][format!("{source:?}")]);
                assert!((share - expected).abs() < 0.032, "{source:?}: {share} is not {expected}");
            }
        }
    }
}

/// The five components of the catalogue's warning (section 5): three base years, the year before, the year.
///
/// It names no sizes; 165 independent units behind each share and 1.5 as dispersion of the count give its figures.
fn warning() -> Vec<Vec<Component>> {
    let share = |value: f64| Component { value, error: ((1.0 - value) / (UNITS * value)).sqrt() };
    let year = |count: f64, shares: [f64; 4]| {
        let mut row = vec![Component { value: count, error: (DISPERSION / count).sqrt() }];
        row.extend(shares.map(share));
        row
    };
    let base = year(180.0, [0.30, 0.60, 0.70, 0.35]);
    let before = year(190.0, [0.31, 0.61, 0.71, 0.36]);
    vec![base.clone(), base.clone(), base, before, year(210.0, [0.33, 0.66, 0.68, 0.40])]
}

const UNITS: f64 = 165.0;
const DISPERSION: f64 = 1.5;

#[test]
fn the_warning_of_the_catalogue_is_reproduced() {
    let years = warning();
    let (before, year) = (index(&years, 0..3, 3, 0.5).expect("y"), index(&years, 0..3, 4, 0.5).expect("y"));
    assert_near(before.value, 103.0, 0.0005);
    assert_near(year.value, 109.4, 0.0005);
    let (plain, careful) = (ratio(&years, 3, 4, 0.0).expect("y"), ratio(&years, 3, 4, 0.5).expect("y"));
    // How many standard errors the logarithm of the ratio is from 0.
    let away = |ratio: Index| ratio.value.ln() / ratio.error;
    assert!((away(plain) - 1.1).abs() < 0.05, "{}", away(plain));
    assert!((away(careful) - 0.7).abs() < 0.05, "{}", away(careful));
    let independent = index(&years, 0..3, 4, 0.0).expect("y").interval;
    assert_near(independent.low, 100.4, 0.003);
    assert_near(independent.high, 119.2, 0.003);
    assert_near(year.interval.low, 95.0, 0.006);
    assert_near(year.interval.high, 126.0, 0.006);
    // The catalogue's 83 % of draws hold for independent errors; its own correlation leaves three in four.
    let rising = |correlation: f64| robustness(&years, correlation, 1).expect("five years").rising;
    let (plain, careful) = (rising(0.0), rising(0.5));
    assert!((plain - 0.83).abs() < 0.015, "{plain}");
    assert!((careful - 0.75).abs() < 0.015, "{careful}");
    // It looks like +6 %, and must not be told.
    assert!(reversing(&years, 3, 4).expect("five components").is_empty());
}

#[test]
fn errors_of_components_are_those_of_their_kinds() {
    let share = Component::share(30.0, 100.0, 50.0);
    assert_close(share.value, 30.5 / 101.0);
    assert_close(share.error, f64::sqrt(70.5 / (50.0 * 30.5)));
    let count = Component::count(99.5, 4.0);
    assert_close(count.value, 100.0);
    assert_close(count.error, 0.2);
    assert!(Component::count(0.0, 1.0).value > 0.0 && Component::share(0.0, 9.0, 9.0).value > 0.0);
    let returned = Component::returned(0.6, 0.02).expect("some returned");
    assert_close(returned.value, 0.4);
    assert_close(returned.error, 0.05);
    assert_eq!(Component::returned(1.0, 0.0), None);
}

#[test]
fn a_base_year_shares_its_error_with_the_base() {
    let year = vec![Component { value: 2.0, error: 0.3 }];
    let years = vec![year.clone(), year.clone(), year.clone(), year];
    // One third of the base is the year itself: (1 − 1/3)² + 2 · (1/3)² of its variance remain.
    let inside = index(&years, 0..3, 1, CORRELATION).expect("a year").error;
    assert_close(inside, 0.3 * (4.0_f64 / 9.0 + 2.0 / 9.0).sqrt());
    let outside = index(&years, 0..3, 3, CORRELATION).expect("a year").error;
    assert_close(outside, 0.3 * (1.0_f64 + 1.0 / 3.0).sqrt());
}

#[test]
fn units_and_base_change_no_ratio() {
    let years = warning();
    let mut other = years.clone();
    for row in &mut other {
        row[1].value *= 1000.0;
    }
    let of = |years: &[Vec<Component>], base: std::ops::Range<usize>, at: usize| {
        index(years, base, at, CORRELATION).expect("a year").value
    };
    assert_close(of(&other, 0..3, 4), of(&years, 0..3, 4));
    assert_close(of(&years, 0..2, 4) / of(&years, 0..2, 3), of(&years, 2..4, 4) / of(&years, 2..4, 3));
    assert_close(
        ratio(&years, 3, 4, CORRELATION).expect("two").value,
        of(&years, 0..3, 4) / of(&years, 0..3, 3),
    );
}

#[test]
fn a_component_that_carries_the_change_reverses_it() {
    let years = [exact(&[1.0, 1.0, 1.0]), exact(&[2.0, 0.9, 0.9])];
    assert_eq!(reversing(&years, 0, 1), Some(vec![0]));
    assert_eq!(reversing(&[exact(&[1.0]), exact(&[2.0])], 0, 1), None);
}

#[test]
fn impossible_rows_have_no_index() {
    let good = exact(&[1.0, 2.0]);
    assert_eq!(index(&[good.clone(), exact(&[1.0])], 0..1, 1, CORRELATION), None);
    assert_eq!(index(&[good.clone(), exact(&[1.0, 0.0])], 0..1, 1, CORRELATION), None);
    assert_eq!(index(&[good.clone(), exact(&[1.0, f64::NAN])], 0..1, 1, CORRELATION), None);
    assert_eq!(index(std::slice::from_ref(&good), 0..2, 0, CORRELATION), None);
    assert_eq!(index(std::slice::from_ref(&good), 0..1, 1, CORRELATION), None);
    assert_eq!(ratio(std::slice::from_ref(&good), 0, 0, CORRELATION), None);
    assert_eq!(index(&[], 0..0, 0, CORRELATION), None);
    assert_eq!(robustness(&vec![good; 3], CORRELATION, 1), None);
}

#[test]
fn draws_spread_around_the_index_and_name_their_sources() {
    let years = warning();
    let found = robustness(&years, CORRELATION, 1).expect("five years");
    assert_eq!(robustness(&years, CORRELATION, 1), Some(found.clone()));
    let [low, middle, high] = found.quantiles;
    assert!(low < 100.0 && high > 115.0);
    // Two draws of three have the base of the first years (109.4), one that of the year before (106.3).
    assert_near(middle, 108.2, 0.01);
    let of = |source: Source| found.variance.iter().find(|one| one.0 == source).expect("a source").1;
    assert!(of(Source::Sampling) > 0.5, "{found:?}");
    assert!(of(Source::Form) < 0.02 && of(Source::Base) > 0.005);
    let all: f64 = found.variance.iter().map(|one| one.1).sum();
    assert!((0.6..1.05).contains(&all), "{found:?}");
}

#[test]
fn without_errors_only_choices_move_the_index() {
    let mut years = warning();
    for one in years.iter_mut().flatten() {
        one.error = 0.0;
    }
    let found = robustness(&years, CORRELATION, 1).expect("five years");
    let share = |source: Source| found.variance.iter().find(|one| one.0 == source).expect("a source").1;
    assert!(share(Source::Sampling) < 0.02);
    assert!(share(Source::Base) > 0.2 && share(Source::Component) > 0.1);
    let equal = robustness(&vec![exact(&[2.0, 3.0]); 5], CORRELATION, 1).expect("five years");
    assert!(equal.quantiles.iter().all(|quantile| (quantile - 100.0).abs() < 1e-9));
    assert_close(DRAWS as f64, 20_000.0);
}

proptest! {
    #[test]
    fn units_and_bases_only_rescale_whatever_the_components(
        rows in prop::collection::vec(prop::collection::vec((0.01..500.0_f64, 0.0..0.3_f64), 5), 4..9),
        units in prop::collection::vec(0.001..1000.0_f64, 5),
        cuts in (1_usize..4, 0_usize..3),
    ) {
        let years: Vec<Vec<Component>> =
            rows.iter().map(|row| row.iter().map(|&(value, error)| Component { value, error }).collect()).collect();
        let mut other = years.clone();
        for (one, unit) in other.iter_mut().flat_map(|row| row.iter_mut().zip(&units)) {
            one.value *= unit;
        }
        let last = years.len() - 1;
        let (first_base, second_base) = (0..cuts.0, cuts.1..cuts.1 + 1);
        let close = |one: f64, other: f64| (one / other - 1.0).abs() < 1e-9;
        for (at, base) in [(last, first_base.clone()), (last - 1, first_base.clone()), (last, second_base.clone())] {
            let (one, two) = (index(&years, base.clone(), at, CORRELATION), index(&other, base, at, CORRELATION));
            let (one, two) = (one.expect("years"), two.expect("years"));
            prop_assert!(close(one.value, two.value) && close(one.interval.low, two.interval.low));
            prop_assert!((one.error - two.error).abs() < 1e-12);
        }
        let of = |base: &std::ops::Range<usize>, at: usize| {
            index(&years, base.clone(), at, CORRELATION).expect("years").value
        };
        let ratios = [&first_base, &second_base].map(|base| of(base, last) / of(base, last - 1));
        prop_assert!(close(ratios[0], ratios[1]));
        let direct = ratio(&years, last - 1, last, CORRELATION).expect("two years");
        prop_assert!(close(direct.value, ratios[0]));
        let rescaled = ratio(&other, last - 1, last, CORRELATION).expect("two years");
        prop_assert!(close(direct.value, rescaled.value) && (direct.error - rescaled.error).abs() < 1e-12);
    }
}
