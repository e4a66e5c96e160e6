//! The index of five figures: absent unless asked for, refused with its reason, and the closed form of its components.

use bilan::calendar::{Calendar, Opening};
use bilan::config::{Config, Document};
use bilan::report::{Measure, Outcome, Reason, Report, Settings, Source};

use crate::naive::world::World;

const ID: &str = "lasting-link-index";
const HOURS: &str = "[opening]\nhours = \"mon-sun 08:00-20:00\"\n";
const ASKED: &str = "[report]\ncomposite = true\n";

fn report(text: &str, records: usize) -> Report {
    let document = Document { file: "bilan.toml".into(), text: text.to_owned() };
    let config = Config::read(document).expect("a configuration");
    let calendar = Calendar::of(&config);
    let opening = Opening::load(&config).expect("hours");
    let settings = Settings {
        config: &config,
        calendar: &calendar,
        opening: opening.as_ref(),
        language: "fr",
        year: Some(2023),
    };
    let source = Source { account: World::invent(8, records, 3000).account(), ..Source::default() };
    Report::new(&[source], &settings)
}

fn row<'a>(report: &'a Report, id: &str, period: i32) -> &'a Measure {
    let period = period.to_string();
    report.measures.iter().find(|row| row.id == id && row.period == period).expect("a row")
}

fn value(report: &Report, id: &str, year: i32) -> f64 {
    match row(report, id, year).outcome {
        Outcome::Value { value, .. } => value,
        ref other => panic!("{id} of {year}: {other:?}"),
    }
}

#[test]
fn the_index_exists_only_where_it_is_asked_for() {
    let silent = report(HOURS, 4000);
    assert!(silent.measures.iter().all(|row| row.id != ID));
    assert!(silent.catalogue.iter().all(|entry| entry.id != ID));
    let asked = report(&format!("{ASKED}{HOURS}"), 4000);
    let others = |report: &Report| {
        report.measures.iter().filter(|row| row.id != ID).map(|row| row.outcome.clone()).collect::<Vec<_>>()
    };
    assert_eq!(others(&silent), others(&asked), "asking for the index changes no other figure");
}

#[test]
fn the_index_is_the_geometric_mean_of_five_ratios_to_the_first_three_years() {
    let report = report(&format!("{ASKED}{HOURS}"), 4000);
    let shares = ["dialogue-share", "working-day-response-share", "reposted-at-least-once-share"];
    let components = |year: i32| {
        let smoothed = |id: &str| match row(&report, id, year).outcome {
            Outcome::Value { k: Some(k), n, .. } => (k as f64 + 0.5) / (n as f64 + 1.0),
            ref other => panic!("{other:?}"),
        };
        let mut all = vec![value(&report, "distinct-correspondents", year) + 0.5];
        all.extend(shares.iter().map(|id| smoothed(id)));
        all.push(value(&report, "twelve-month-return", year - 1));
        all
    };
    // Returns are known from 2020 on: the first year with all five is 2021.
    let base: Vec<f64> =
        (0..5).map(|at| (2021..=2023).map(|year| components(year)[at].ln()).sum::<f64>() / 3.0).collect();
    for year in 2021..=2023 {
        let logs = components(year).iter().zip(&base).map(|(x, base)| x.ln() - base).sum::<f64>();
        let expected = 100.0 * (logs / 5.0).exp();
        let found = value(&report, ID, year);
        assert!((found - expected).abs() < 1e-9, "{year}: {found} is not {expected}");
        let Outcome::Value { low: Some(low), high: Some(high), .. } = row(&report, ID, year).outcome else {
            panic!("an estimate has an interval")
        };
        assert!(low < found && found < high);
    }
    assert_eq!(row(&report, ID, 2020).outcome, Outcome::Unavailable { reason: Reason::RunningIn });
    assert_eq!(row(&report, ID, 2024).outcome, Outcome::Unavailable { reason: Reason::ArchiveTooShort });
}

#[test]
fn the_index_is_refused_with_the_reason_of_what_it_lacks() {
    let without_hours = report(ASKED, 4000);
    assert_eq!(
        row(&without_hours, ID, 2022).outcome,
        Outcome::Unavailable { reason: Reason::NoOpeningHours }
    );
    let sparse = report(&format!("{ASKED}{HOURS}"), 500);
    assert!(matches!(row(&sparse, ID, 2022).outcome, Outcome::TooFew { .. }), "{:?}", row(&sparse, ID, 2022));
}
