//! A network that cannot know a figure changes that figure nowhere else.

use bilan::calendar::{Calendar, Opening};
use bilan::config::PeriodKind;
use bilan::model::{Account, Activity, Network, PostId};
use bilan::report::{INSTITUTION, Outcome, Report, Settings, Source};
use chrono::{NaiveDate, NaiveTime};
use chrono_tz::Europe::Paris;
use serde_json::Value;

use super::told;
use super::village::Village;

fn source(seed: u64, handle: &str) -> Source {
    let mut account = Village::invent(seed, 2400, 300).account(1);
    account.actor.stable_id = Some(handle.to_owned());
    account.actor.identities = vec![handle.to_owned(), "0".to_owned()];
    Source { account, ..Source::default() }
}

/// An account that tells nothing but that it published something in every year.
fn silent() -> Source {
    let network = Network { id: "silent", ..Network::default() };
    let mut account = Account { network, ..Account::default() };
    for (number, year) in (1..).zip(2018..2025) {
        let day = NaiveDate::from_ymd_opt(year, 5, 5).expect("a day").and_time(NaiveTime::MIN);
        let published = day.and_utc().timestamp_millis() + 10 * 3_600_000;
        account.activities.push(Activity { id: PostId::Number(number), published, ..Activity::default() });
    }
    Source { account, ..Source::default() }
}

fn report(sources: &[Source]) -> Report {
    let calendar = Calendar::new(Paris, PeriodKind::CalendarYear);
    let opening = Opening::new("mon-fri 09:00-17:00", Vec::new(), Paris).expect("opening hours");
    let config = told();
    let opening = Some(&opening);
    Report::new(
        sources,
        &Settings { config: &config, calendar: &calendar, opening, language: "en", year: Some(2023) },
    )
}

/// Everything that is told of a scope: rows, changes, trends, series, grids, cohorts.
fn of(report: &Report, scope: &str) -> Vec<Value> {
    let json = |value: Result<Value, serde_json::Error>| value.expect("JSON");
    let mut all: Vec<Value> = Vec::new();
    all.extend(report.measures.iter().map(|one| json(serde_json::to_value(one))));
    all.extend(report.changes.iter().map(|one| json(serde_json::to_value(one))));
    all.extend(report.trends.iter().map(|one| json(serde_json::to_value(one))));
    all.extend(report.series.iter().map(|one| json(serde_json::to_value(one))));
    all.extend(report.grids.iter().map(|one| json(serde_json::to_value(one))));
    all.extend(report.cohorts.iter().map(|one| json(serde_json::to_value(one))));
    all.retain(|one| one["scope"] == scope);
    all
}

#[test]
fn a_network_that_knows_nothing_changes_no_figure_of_an_account() {
    let alone = report(&[source(31, "house"), source(32, "shop")]);
    let with = report(&[source(31, "house"), source(32, "shop"), silent()]);
    for scope in ["invented/house", "invented/shop"] {
        let (one, two) = (of(&alone, scope), of(&with, scope));
        assert!(one.len() > 500, "{}", one.len());
        assert_eq!(one.len(), two.len());
        for (one, two) in one.iter().zip(&two) {
            assert_eq!(one, two);
        }
    }
}

#[test]
fn a_network_that_cannot_know_a_figure_is_left_out_of_the_institutions() {
    let alone = report(&[source(31, "house"), source(32, "shop")]);
    let with = report(&[source(31, "house"), source(32, "shop"), silent()]);
    let row = |report: &Report, id: &str, period: &str, scope: &str| {
        let found =
            report.measures.iter().find(|row| row.id == id && row.period == period && row.scope == scope);
        found.map(|row| (row.outcome.clone(), row.accounts_used.clone()))
    };
    let mut compared = 0;
    for pooled in alone.measures.iter().filter(|row| row.scope == INSTITUTION) {
        let (id, period) = (pooled.id.as_str(), pooled.period.as_str());
        let silent = with
            .measures
            .iter()
            .find(|row| row.id == id && row.scope.starts_with("silent") && row.period == period);
        if silent.is_some_and(|row| matches!(row.outcome, Outcome::Unavailable { .. })) {
            let (outcome, used) = row(&with, id, period, INSTITUTION).expect("a row of the institution");
            assert_eq!((&outcome, &used), (&pooled.outcome, &pooled.accounts_used), "{id} of {period}");
            compared += 1;
        }
    }
    assert!(compared > 100, "only {compared} rows");
}
