//! What must hold of every figure of the catalogue whatever the account (INDICATORS 7).

mod epochs;
mod evidence;
mod fields;
mod order;
mod platforms;
mod received;
mod times;
mod truth;
mod village;

use std::collections::{BTreeMap, BTreeSet};

use bilan::calendar::{Calendar, Opening};
use bilan::config::{Config, PeriodKind};
use bilan::dialogue::Dialogue;
use bilan::indicator::{House, INDICATORS, Outcome, View, Window};
use bilan::model::Account;
use chrono_tz::Tz;

const DAY: i64 = 86_400_000;

/// The outcome of every figure in each of the windows.
type Figures = BTreeMap<(&'static str, usize), Outcome>;

/// A year, three years and the whole archive.
fn windows() -> [Window; 3] {
    [Window::Year(2022), Window::Years(2020, 2022), Window::All]
}

/// What an institution tells that tells everything.
fn told() -> Config {
    let mut config = Config::default();
    config.institution.team_size = Some(5);
    config.institution.domains = vec!["house.example".to_owned()];
    config.publics.habitual = vec!["1*".to_owned()];
    config
}

/// Every figure of the catalogue, in `zone`.
fn figures(account: &Account, zone: Tz, windows: &[Window]) -> Figures {
    let calendar = Calendar::new(zone, PeriodKind::CalendarYear);
    let opening = Opening::new("mon-fri 09:00-17:00", Vec::new(), zone).expect("opening hours");
    let config = told();
    let dialogue = Dialogue::new(account, &BTreeSet::new(), &calendar);
    let mut found = BTreeMap::new();
    for (place, window) in windows.iter().enumerate() {
        let house = House::of(&config, Some(&opening));
        let view = View { dialogue: &dialogue, calendar: &calendar, house, window: window.clone() };
        for indicator in INDICATORS {
            found.insert((indicator.id, place), indicator.outcome((indicator.measure)(&view)));
        }
    }
    found
}

/// The figures that have a value in some window.
fn valued(figures: &Figures) -> BTreeSet<&'static str> {
    let values = figures.iter().filter(|(_, outcome)| matches!(outcome, Outcome::Value { .. }));
    values.map(|((id, _), _)| *id).collect()
}

/// Whether two outcomes are one, the second's value and interval being `factor` times the first's, but for rounding.
fn same(one: &Outcome, other: &Outcome, factor: f64) -> bool {
    let close = |x: f64, y: f64| (x * factor - y).abs() <= 1e-9 * y.abs().max(1.0);
    let both = |x: Option<f64>, y: Option<f64>| match x.zip(y) {
        Some((x, y)) => close(x, y),
        None => x == y,
    };
    match (one, other) {
        (
            Outcome::Value { value: v1, unit: u1, k: k1, n: n1, low: l1, high: h1 },
            Outcome::Value { value: v2, unit: u2, k: k2, n: n2, low: l2, high: h2 },
        ) => close(*v1, *v2) && both(*l1, *l2) && both(*h1, *h2) && (u1, k1, n1) == (u2, k2, n2),
        _ => one == other,
    }
}
