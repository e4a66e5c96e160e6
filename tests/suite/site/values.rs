//! Values in words: one rounding, counts that were counted, intervals that say something, plurals as printed.

use bilan::report::{Outcome, Scale, Trend, Unit, Verdict};
use bilan::site::{
    Arg, Language,
    written::{Form, common, hundred, in_form, outcome, plain, slope},
};

fn language(tag: &str) -> Language {
    Language::load(tag).expect("a language")
}

fn share(value: f64, k: Option<u64>, n: u64, low: f64, high: f64) -> Outcome {
    Outcome::Value { value, unit: Unit::Share, k, n, low: Some(low), high: Some(high) }
}

fn of(unit: Unit, value: f64, ends: Option<(f64, f64)>) -> Outcome {
    Outcome::Value {
        value,
        unit,
        k: None,
        n: 500,
        low: ends.map(|ends| ends.0),
        high: ends.map(|ends| ends.1),
    }
}

/// A figure with its interval, no-break spaces as plain ones.
fn told(tag: &str, figure: &Outcome) -> String {
    let language = language(tag);
    outcome(&language, "none", figure).whole(&language).replace(['\u{a0}', '\u{202f}'], " ")
}

#[test]
fn only_what_was_counted_is_told_as_a_count() {
    assert_eq!(told("en", &share(9.0 / 54.0, Some(9), 54, 0.08, 0.29)), "9 out of 54 (between 8 and 29%)");
    // A survival curve at twelve months: 13 people of 54 came back, and its value is not 13 out of 54.
    assert_eq!(told("en", &share(0.273, Some(13), 54, 0.18, 0.37)), "27% (between 18 and 37)");
    assert_eq!(told("fr", &share(0.273, Some(13), 54, 0.18, 0.37)), "27 % (entre 18 et 37)");
    assert_eq!(told("en", &share(0.62, None, 60, 0.51, 0.73)), "62% (between 51 and 73)");
}

#[test]
fn a_share_is_rounded_once_for_all_pages() {
    for (value, low, high) in [(0.62, 0.51, 0.73), (0.62, 0.60, 0.64), (0.04, 0.01, 0.22), (0.97, 0.8, 0.99)]
    {
        let one = share(value, None, 200, low, high);
        let percent = told("en", &one);
        let number = percent.split('%').next().expect("a percentage");
        assert_eq!(number, format!("{:.0}", hundred(&one)), "{percent}");
    }
    // Never in tens: what two of them differ by could not be read any more.
    assert_eq!(told("en", &share(0.04, None, 200, 0.01, 0.22)), "4% (between 1 and 22)");
    assert_eq!(told("en", &share(0.45, None, 200, 0.25, 0.65)), "45% (between 25 and 65)");
}

#[test]
fn both_sides_of_a_comparison_have_one_form() {
    let many = share(0.22, Some(44), 200, 0.16, 0.28);
    let few = share(0.45, Some(27), 60, 0.33, 0.58);
    let estimated = share(0.273, Some(13), 54, 0.18, 0.37);
    assert_eq!(common(&many, &few), Form::Counted);
    assert_eq!(common(&few, &few), Form::Counted);
    assert_eq!(common(&many, &many), Form::Percent);
    assert_eq!(common(&few, &estimated), Form::Percent);
    let english = language("en");
    let text = |one: &Outcome, form| in_form(&english, "none", one, form).text;
    assert_eq!(text(&many, Form::Counted), "44 out of 200");
    assert_eq!(text(&few, Form::Percent), "45%");
    assert_eq!(text(&estimated, Form::Counted), "27%");
}

#[test]
fn an_interval_without_a_width_is_not_written() {
    assert_eq!(told("en", &share(0.0, None, 12, 0.0, 0.0)), "0%");
    assert_eq!(told("en", &share(0.5, None, 12, 0.5, 0.5)), "50%");
    let weekly =
        Outcome::Value { value: 1.0, unit: Unit::PerWeek, low: Some(1.0), high: Some(1.0), n: 53, k: None };
    assert!(!told("en", &weekly).contains("between"), "{}", told("en", &weekly));
}

#[test]
fn an_interval_says_more_than_its_value() {
    assert_eq!(told("en", &share(0.0, Some(0), 900, 0.0, 0.004_2)), "0% (at most 0.4%)");
    assert_eq!(told("fr", &share(1.0, Some(900), 900, 0.995_8, 1.0)), "100 % (au moins 99,6 %)");
    assert_eq!(told("de", &share(0.0, Some(0), 30, 0.0, 0.11)), "0 von 30 (höchstens 11 %)");
    assert_eq!(told("es", &share(0.0, Some(0), 900, 0.0, 0.004_2)), "0 % (como máximo 0,4 %)");
    // One of nine hundred is not nothing.
    assert_eq!(told("en", &share(0.001_1, None, 900, 0.000_2, 0.006_3)), "0.1% (between 0.0 and 0.6)");
    // Around 0, a value may be printed as 0.
    assert_eq!(told("en", &of(Unit::Index, 0.000_4, Some((-0.046, 0.047)))), "0.00 (between −0.05 and 0.05)");
    assert_eq!(
        told("en", &of(Unit::Index, 0.521, Some((0.520_4, 0.521_6)))),
        "0.521 (between 0.520 and 0.522)"
    );
}

#[test]
fn ends_of_an_interval_have_the_same_decimals() {
    let hours = |value, low, high| {
        told("en", &of(Unit::Seconds, value * 3_600.0, Some((low * 3_600.0, high * 3_600.0))))
    };
    assert_eq!(hours(4.0, 3.0, 5.6), "4 h (between 3.0 and 5.6 h)");
    assert_eq!(hours(6.2, 5.6, 12.0), "6.2 h (between 6 and 12 h)");
    assert_eq!(hours(2.3, 0.4, 15.0), "2.3 h (between 0.4 and 15.0 h)");
    assert_eq!(hours(15.0, 12.0, 21.0), "15 h (between 12 and 21 h)");
}

fn trend(scale: Scale, slope: f64, low: f64, high: f64) -> Trend {
    Trend {
        id: "none".into(),
        scope: "x/1".into(),
        from: "2018".into(),
        to: "2023".into(),
        scale,
        slope,
        low,
        high,
        p: 0.01,
        method: "seasonal-mann-kendall".into(),
        verdict: Verdict::UpClear,
        monthly: false,
        mixed_seasons: false,
    }
}

#[test]
fn a_slope_without_zero_shows_none() {
    let english = language("en");
    let told = |unit, one: Trend| slope(&english, &one, Some(unit)).replace('\u{a0}', " ");
    assert_eq!(
        told(Unit::People, trend(Scale::Difference, 0.07, 0.02, 0.12)),
        "+0.07 people from one year to the next (between 0.02 and 0.12)"
    );
    assert_eq!(
        told(Unit::Share, trend(Scale::Difference, 0.004, 0.000_3, 0.011)),
        "+0.40 points a year (between 0.03 and 1.10)"
    );
    assert_eq!(
        told(Unit::Index, trend(Scale::Difference, 0.02, -0.01, 0.05)),
        "+0.02 a year (between −0.01 and 0.05)"
    );
    assert_eq!(
        told(Unit::Seconds, trend(Scale::Difference, -60.0, -120.0, -12.0)),
        "−1.0 min from one year to the next (between −2.0 and −0.2 min)"
    );
    let percent = told(Unit::People, trend(Scale::LogRatio, 0.02, 0.003, 0.04));
    assert_eq!(percent, "+2.0% a year (between 0.3 and 4.1)");
}

#[test]
fn a_plural_is_that_of_the_printed_number() {
    let unit = |tag: &str, number: f64, decimals| {
        let language = language(tag);
        let value = language.number(number, decimals);
        language
            .message("unit-people", &[("value", value.into()), ("n", Arg::Printed(number.abs(), decimals))])
    };
    assert_eq!(unit("en", 1.0, 0), "1 person");
    assert_eq!(unit("en", -1.0, 1), "−1.0 people");
    assert_eq!(unit("en", 0.96, 0), "1 person");
    assert_eq!(unit("fr", 1.9, 1).replace('\u{a0}', " "), "1,9 personne");
    assert_eq!(unit("fr", -1.0, 1).replace('\u{a0}', " "), "−1,0 personne");
    assert_eq!(unit("fr", 2.0, 1).replace('\u{a0}', " "), "2,0 personnes");
}

#[test]
fn a_length_below_a_year_has_months_or_days() {
    let years = |days: f64| of(Unit::Years, days / 365.25, None);
    assert_eq!(told("en", &years(5.0)), "5 days");
    assert_eq!(told("en", &years(1.0)), "1 day");
    assert_eq!(told("fr", &years(100.0)), "3 mois");
    assert_eq!(told("de", &years(330.0)), "11 Monate");
    assert_eq!(told("es", &years(730.5)), "2 años");
}

#[test]
fn a_target_keeps_the_decimal_that_it_was_given() {
    assert_eq!(plain(&language("en"), "none", 0.8, Unit::Share), "80%");
    assert_eq!(plain(&language("en"), "none", 0.995, Unit::Share), "99.5%");
}
