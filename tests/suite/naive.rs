//! A second, naive implementation of the headline measures, against the program on invented accounts.
//!
//! It knows the definitions only: no windows shared with the program, no indices, plain loops over
//! everything for each figure. Intervals are left to the statistics' own vectors.

pub(crate) mod figures;
pub(crate) mod world;

use bilan::calendar::Calendar;
use bilan::config::{Config, PeriodKind};
use bilan::report::{Outcome, Report, Settings, Source};
use proptest::prelude::*;

use figures::Frame;
use world::World;

/// The program's outcome as (status, value, n).
fn state(outcome: &Outcome) -> (&'static str, f64, u64) {
    match *outcome {
        Outcome::Value { value, n, .. } => ("value", value, n),
        Outcome::Unavailable { .. } => ("unavailable", 0.0, 0),
        Outcome::TooFew { n, .. } => ("too-few", 0.0, n),
    }
}

/// Compares every row of an invented account; returns how many rows had a value.
fn agree(seed: u64, records: usize, people: u64) -> usize {
    let world = World::invent(seed, records, people);
    let calendar = Calendar::new(chrono_tz::Europe::Paris, PeriodKind::CalendarYear);
    let config = Config::default();
    let settings =
        Settings { config: &config, calendar: &calendar, opening: None, language: "en", year: Some(2021) };
    let source = Source { account: world.account(), ..Source::default() };
    let report = Report::new(&[source], &settings);
    let mut values = 0;
    let mut compared = 0;
    for row in &report.measures {
        let frame = match row.period.as_str() {
            "all" => Frame::All,
            "2019..2021" => Frame::Years(2019, 2021),
            year => Frame::Year(year.parse().expect("a calendar year")),
        };
        let Some(expected) = figures::figure(&world, &row.id, frame) else { continue };
        let found = state(&row.outcome);
        assert_eq!(
            (found.0, found.2),
            (expected.0, expected.2),
            "seed {seed}: {} of {} is {found:?}, naively {expected:?}",
            row.id,
            row.period
        );
        assert!(
            (found.1 - expected.1).abs() <= 1e-9 * expected.1.abs().max(1.0),
            "seed {seed}: {} of {} is {found:?}, naively {expected:?}",
            row.id,
            row.period
        );
        compared += 1;
        values += usize::from(found.0 == "value");
    }
    assert!(compared >= 18, "only {compared} rows were compared");
    values
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 8, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn every_headline_figure_agrees_with_its_naive_definition(seed in any::<u64>(), records in 40_usize..600, people in 3_u64..200) {
        agree(seed, records, people);
    }
}

#[test]
fn a_busy_account_has_a_value_for_nearly_every_figure() {
    assert!(agree(7, 1600, 120) >= 70);
}

/// The share of answers of each month of some years, told by plain loops.
fn monthly_dialogue(world: &World, years: std::ops::RangeInclusive<i32>) -> Vec<Vec<Option<f64>>> {
    use chrono::Datelike;
    let share = |year: i32, month: u32| {
        let of_month = |post: &&world::Post| {
            let date = World::date(post.t);
            (date.year(), date.month()) == (year, month)
        };
        let count = |wanted: &[&str]| {
            world.posts.iter().filter(of_month).filter(|post| wanted.contains(&figures::kind(post))).count()
        };
        let (replies, publications) = (count(&["reply"]), count(&["original", "mention", "quote"]));
        (replies + publications > 0).then(|| replies as f64 / (replies + publications) as f64)
    };
    years.map(|year| (1..=12).map(|month| share(year, month)).collect()).collect()
}

fn trends(world: &World, config: &Config, year: i32) -> Vec<bilan::report::Trend> {
    let calendar = Calendar::new(chrono_tz::Europe::Paris, PeriodKind::CalendarYear);
    let settings = Settings { config, calendar: &calendar, opening: None, language: "en", year: Some(year) };
    let source = Source { account: world.account(), ..Source::default() };
    Report::new(&[source], &settings).trends
}

#[test]
fn a_trend_is_the_seasonal_slope_of_months_counted_by_hand() {
    let world = World::invent(3, 2500, 90);
    // The invented account begins in March 2018 and ends in 2024: five complete years.
    let naive = monthly_dialogue(&world, 2019..=2023);
    let mut slopes: Vec<f64> = Vec::new();
    for (earlier, one) in naive.iter().enumerate() {
        for (later, other) in naive.iter().enumerate().skip(earlier + 1) {
            for pair in one.iter().zip(other) {
                if let (Some(a), Some(b)) = pair {
                    slopes.push((b - a) / (later - earlier) as f64);
                }
            }
        }
    }
    slopes.sort_by(f64::total_cmp);
    let median = f64::midpoint(slopes[(slopes.len() - 1) / 2], slopes[slopes.len() / 2]);
    let trends = trends(&world, &Config::default(), 2023);
    let found = trends.iter().find(|trend| trend.id == "dialogue-share").expect("a trend of five years");
    assert_eq!((found.from.as_str(), found.to.as_str()), ("2019", "2023"));
    assert_eq!(found.method, "seasonal-mann-kendall");
    assert!((found.slope - median).abs() < 1e-12, "{} is not {median}", found.slope);
    assert!(found.low <= found.slope && found.slope <= found.high);
}

#[test]
fn no_trend_is_told_under_five_complete_years_or_across_a_declared_break() {
    let world = World::invent(3, 2500, 90);
    assert!(trends(&world, &Config::default(), 2022).is_empty(), "2019 to 2022 are four years");
    let broken = |date: &str| {
        let text = format!("[[event]]\ndate = {date}\nlabel = \"x\"\nbreaks = true\n");
        let document = bilan::config::Document { file: "bilan.toml".into(), text };
        trends(&world, &Config::read(document).expect("a configuration"), 2023).len()
    };
    assert_eq!(broken("2021-06-01"), 0, "a break leaves two complete years");
    assert!(broken("2018-06-01") > 5, "a break before the first complete year cuts nothing");
    assert!(broken("2024-06-01") > 5, "a break after the told year is none yet");
}
