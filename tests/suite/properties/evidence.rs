//! The posts that are listed for a figure are those that it counts: as many as its `n`, or in a known relation to it.

use std::collections::BTreeSet;

use bilan::calendar::{Calendar, Opening};
use bilan::config::PeriodKind;
use bilan::dialogue::Dialogue;
use bilan::indicator::{House, INDICATORS, Indicator, Outcome, Span, View, Window};
use bilan::model::Account;
use bilan::report::Relation;
use bilan::report::evidence::{WITHOUT, behind, rest};

use super::village::Village;
use super::{told, windows};

/// What no invented account has: a second account with the same texts, and people who fell silent for long enough.
const RARE: [&str; 2] = ["cross-posted-share", "relation-lifetime-540"];
/// Most people that one post may contact: five that it names, and the author of what it quotes.
const REACH: usize = 6;

/// The breaches of one account, and the measures that were compared with their list by its length.
fn breaches(account: &Account) -> (Vec<String>, BTreeSet<&'static str>) {
    let zone = chrono_tz::Europe::Paris;
    let calendar = Calendar::new(zone, PeriodKind::CalendarYear);
    let opening = Opening::new("mon-fri 09:00-17:00", Vec::new(), zone).expect("opening hours");
    let config = told();
    let dialogue = Dialogue::new(account, &BTreeSet::new(), &calendar);
    let (mut found, mut compared) = (Vec::new(), BTreeSet::new());
    for window in windows() {
        let house = House::of(&config, Some(&opening));
        let view = View { dialogue: &dialogue, calendar: &calendar, house, window: window.clone() };
        let exists = |indicator: &&&Indicator| match indicator.span {
            Span::Every => true,
            Span::Years => matches!(window, Window::Year(_)),
            Span::All => window == Window::All,
        };
        for indicator in INDICATORS.iter().filter(exists) {
            let Some((kind, relation)) = rest(indicator.id) else { continue };
            let posts = behind(&view, indicator.id).expect("a kind");
            let outcome = indicator.outcome((indicator.measure)(&view));
            let (n, value) = match outcome {
                Outcome::Value { n, value, .. } => (n, value),
                Outcome::TooFew { k: Some(_), n } => (n, 0.0),
                _ => continue,
            };
            let listed = posts.len() as u64;
            let holds = match relation {
                Relation::Each => n == listed,
                Relation::Holds => n >= listed && (n == 0) == (listed == 0),
                Relation::Among => n <= listed,
                Relation::Between => n == listed.saturating_sub(1),
                Relation::Feeds => true,
            };
            if !holds || !posts.is_sorted() {
                found.push(format!("{} {window:?}: n {n}, {listed} posts of {kind}", indicator.id));
            }
            if indicator.id == "distinct-correspondents" {
                let people: BTreeSet<u32> = dialogue
                    .contacts
                    .iter()
                    .filter(|contact| posts.contains(&(contact.record as usize)))
                    .map(|contact| contact.person)
                    .collect();
                assert!((people.len() as f64 - value).abs() < 0.5, "everybody counted is in a listed post");
                assert!(people.len() <= REACH * posts.len());
            }
            if listed > 0 {
                compared.insert(indicator.id);
            }
        }
    }
    (found, compared)
}

#[test]
fn a_list_holds_the_units_of_each_figure() {
    let mut compared = BTreeSet::new();
    for (seed, records, people) in [(1, 2_500, 60), (2, 700, 200), (3, 40, 12), (4, 5_000, 900), (5, 3, 2)] {
        let (found, known) = breaches(&Village::invent(seed, records, people).account(0));
        assert!(found.is_empty(), "account {seed}:\n{}", found.join("\n"));
        compared.extend(known);
    }
    let resting = INDICATORS.into_iter().filter(|one| rest(one.id).is_some());
    let never: Vec<&str> =
        resting.map(|one| one.id).filter(|id| !compared.contains(id) && !RARE.contains(id)).collect();
    assert!(never.is_empty(), "never compared with a value: {never:?}");
}

#[test]
fn every_measure_says_on_which_posts_it_rests_or_that_it_rests_on_none() {
    for indicator in INDICATORS {
        let without = WITHOUT.contains(&indicator.id);
        assert!(rest(indicator.id).is_some() != without, "{} in src/report/evidence/kinds.rs", indicator.id);
    }
    for id in WITHOUT {
        let known = bilan::indicator::find(id).is_some() || id == bilan::report::composite::INDICATOR.id;
        assert!(known, "{id} is no measure");
    }
}
