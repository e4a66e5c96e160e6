//! Every figure about people worked out a second time, from its definition alone, on invented accounts.

mod attention;
mod contact;
mod frame;
mod interaction;
mod publics;

use std::collections::BTreeMap;

use bilan::calendar::{Calendar, Opening};
use bilan::config::{Config, PeriodKind};
use bilan::indicator::{House, INDICATORS, Outcome, View, Window};
use bilan::model::Account;

use super::crowd::Crowd;
use crate::naive::figures::{Figure, Frame, exchanges};
use frame::Seen;

/// The opening hours of the invented house, for the program and in minutes of the day.
const HOURS: &str = "mon-fri 09:00-12:00 14:00-17:00";

fn state(outcome: &Outcome) -> Figure {
    match *outcome {
        Outcome::Value { value, n, .. } => ("value", value, n),
        Outcome::Unavailable { .. } => ("unavailable", 0.0, 0),
        Outcome::TooFew { n, .. } => ("too-few", 0.0, n),
    }
}

/// The naive figure called `id` of a card; `None` for those that are defined elsewhere.
fn figure(crowd: &Crowd, seen: &Seen, card: &str, id: &str) -> Option<Figure> {
    match card.split_once('-')?.0 {
        "CON" => contact::figure(crowd, seen, id),
        "INT" => interaction::figure(crowd, seen, id),
        "ATT" => attention::figure(crowd, seen, id),
        "PUB" => publics::figure(crowd, seen, id),
        _ => None,
    }
}

/// Compares every figure in every window of an invented account; counts the values by figure.
fn agree(seed: u64, records: usize, people: u64, values: &mut BTreeMap<&str, usize>) {
    let crowd = Crowd::invent(seed, records, people);
    let account: Account = crowd.account();
    let calendar = Calendar::new(chrono_tz::Europe::Paris, PeriodKind::CalendarYear);
    let opening = Opening::new(HOURS, Vec::new(), chrono_tz::Europe::Paris).expect("opening hours");
    let mut config = Config::default();
    config.institution.team_size = Some(4);
    config.institution.domains = vec!["house.example".to_owned()];
    config.publics.habitual = vec!["1*".to_owned(), "@5".to_owned()];
    let house = House::of(&config, Some(&opening));
    let dialogue = bilan::dialogue::Dialogue::new(&account, &std::collections::BTreeSet::new(), &calendar);
    let runs = exchanges(&crowd.world);
    let years = (2018..=2024).map(|year| (Window::Year(year), Frame::Year(year)));
    let longer = [(Window::Years(2019, 2021), Frame::Years(2019, 2021)), (Window::All, Frame::All)];
    for (window, frame) in years.chain(longer) {
        let view = View { dialogue: &dialogue, calendar: &calendar, house, window };
        let seen = Seen::new(&crowd, &runs, frame);
        if seen.posts.is_empty() {
            continue;
        }
        for indicator in INDICATORS {
            let skipped = match indicator.span {
                bilan::indicator::Span::Every => false,
                bilan::indicator::Span::Years => !matches!(frame, Frame::Year(_)),
                bilan::indicator::Span::All => !matches!(frame, Frame::All),
            };
            if skipped {
                continue;
            }
            let card = indicator.card.unwrap_or_default();
            let Some(expected) = figure(&crowd, &seen, card, indicator.id) else { continue };
            let found = state(&indicator.outcome((indicator.measure)(&view)));
            let close = (found.1 - expected.1).abs() <= 1e-9 * expected.1.abs().max(1.0);
            assert!(
                (found.0, found.2) == (expected.0, expected.2) && close,
                "seed {seed}: {} of {:?} is {found:?}, naively {expected:?}",
                indicator.id,
                view.window
            );
            *values.entry(indicator.id).or_default() += usize::from(found.0 == "value");
        }
    }
}

#[test]
fn every_figure_about_people_agrees_with_its_naive_definition() {
    let mut values = BTreeMap::new();
    for (seed, records, people) in
        [(1, 60, 10), (2, 300, 30), (3, 700, 150), (4, 1500, 90), (5, 1500, 400), (6, 2500, 1200)]
    {
        agree(seed, records, people, &mut values);
    }
    assert!(values.len() >= 50, "only {} figures were compared", values.len());
    let never: Vec<&&str> = values.iter().filter(|(_, count)| **count == 0).map(|(id, _)| id).collect();
    assert_eq!(never, [&"public-response-rate"], "figures that never had a value");
}
