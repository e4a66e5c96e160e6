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
