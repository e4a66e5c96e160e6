//! The rows of `changes`, worked out again from the rows that they compare (INDICATORS 3.5).

use bilan::calendar::Calendar;
use bilan::config::{Config, PeriodKind};
use bilan::report::{Change, Measure, Outcome, Report, Scale, Settings, Source, Unit, Verdict};

use crate::naive::world::World;

fn report(seed: u64, records: usize, people: u64) -> Report {
    let calendar = Calendar::new(chrono_tz::Europe::Paris, PeriodKind::CalendarYear);
    let config = Config::default();
    let settings =
        Settings { config: &config, calendar: &calendar, opening: None, language: "en", year: None };
    let source = Source { account: World::invent(seed, records, people).account(), ..Source::default() };
    Report::new(&[source], &settings)
}

fn row<'a>(report: &'a Report, change: &Change, period: &str) -> &'a Measure {
    let found = report
        .measures
        .iter()
        .find(|row| row.id == change.id && row.scope == change.scope && row.period == period);
    found.expect("a change compares rows that exist")
}

fn value(row: &Measure) -> (f64, Option<(f64, f64)>, Unit, u64) {
    match row.outcome {
        Outcome::Value { value, unit, n, low, high, .. } => (value, low.zip(high), unit, n),
        _ => panic!("a change compares values only"),
    }
}

fn delta(unit: Unit) -> f64 {
    match unit {
        Unit::Share => 0.05,
        Unit::Seconds => 1.25_f64.ln(),
        _ => 1.10_f64.ln(),
    }
}

#[test]
fn a_change_compares_consecutive_complete_years_with_enough_units() {
    let report = report(11, 1500, 120);
    assert!(report.changes.len() > 20, "only {} changes", report.changes.len());
    for change in &report.changes {
        let (from, to): (i32, i32) =
            (change.from.parse().expect("a year"), change.to.parse().expect("a year"));
        assert_eq!(to, from + 1);
        // The account begins in March 2018 and its export ends in 2024.
        assert!((2019..=2023).contains(&from) && (2019..=2023).contains(&to), "{change:?}");
        let (_, one, unit, n1) = value(row(&report, change, &change.from));
        let (_, _, _, n2) = value(row(&report, change, &change.to));
        assert!((unit == Unit::People && one.is_none()) || n1.min(n2) >= 50, "{change:?}");
    }
}

#[test]
fn the_difference_and_its_uncertainty_follow_from_the_rows() {
    let report = report(12, 1500, 120);
    for change in &report.changes {
        let (a, one, unit, _) = value(row(&report, change, &change.from));
        let (b, two, _, _) = value(row(&report, change, &change.to));
        let plain = matches!(unit, Unit::Share | Unit::Index);
        let expected = if plain { b - a } else { (b / a).ln() };
        assert!((change.difference - expected).abs() < 1e-9, "{change:?}");
        assert_eq!(change.scale == Scale::Difference, plain, "{change:?}");
        let (Some(low), Some(high)) = (change.low, change.high) else {
            assert_eq!(change.id, "renewal");
            continue;
        };
        let error = (high - low) / (2.0 * 1.96);
        assert!((change.detectable.expect("an error") - 2.8 * error).abs() < 1e-9);
        assert!(low <= change.difference && change.difference <= high);
        let (Some(one), Some(two)) = (one, two) else { continue };
        // Newcombe on the rows' own intervals; ln half-widths in quadrature.
        let spread = if plain {
            ((b - two.0).powi(2) + (one.1 - a).powi(2)).sqrt()
                + ((two.1 - b).powi(2) + (a - one.0).powi(2)).sqrt()
        } else {
            (((one.1 / one.0).ln()).powi(2) + ((two.1 / two.0).ln()).powi(2)).sqrt()
        };
        assert!((high - low - spread).abs() < 1e-9, "{change:?}");
    }
}

#[test]
fn words_follow_from_the_statistics() {
    let mut words = std::collections::BTreeSet::new();
    for seed in 0..6 {
        let report = report(seed, 1200, 100);
        let mut p: Vec<f64> = report.changes.iter().filter_map(|change| change.p).collect();
        p.sort_by(f64::total_cmp);
        let tests = p.len() as f64;
        let limit = (1..=p.len()).rev().map(|i| (p[i - 1], 0.10 * i as f64 / tests)).find(|(p, q)| p <= q);
        let limit = limit.map_or(-1.0, |(p, _)| p);
        for change in &report.changes {
            let (_, _, unit, _) = value(row(&report, change, &change.from));
            let (delta, d) = (delta(unit), change.difference);
            let expected = match (change.low, change.high, change.detectable, change.p) {
                (Some(low), Some(high), Some(detectable), Some(p)) => {
                    let narrow = 1.645 * detectable / 2.8;
                    if d - narrow > -delta && d + narrow < delta {
                        Verdict::Stable
                    } else if p <= limit && low > delta {
                        Verdict::UpClear
                    } else if p <= limit && low > 0.0 {
                        Verdict::Up
                    } else if p <= limit && high < -delta {
                        Verdict::DownClear
                    } else if p <= limit && high < 0.0 {
                        Verdict::Down
                    } else {
                        Verdict::Undetectable
                    }
                }
                _ if d > 0.10 => Verdict::Up,
                _ if d < -0.10 => Verdict::Down,
                _ => Verdict::Undetectable,
            };
            assert_eq!(change.verdict, expected, "{change:?}");
            words.insert(format!("{expected:?}"));
        }
    }
    assert!(words.len() >= 3, "only {words:?} occurred");
}
