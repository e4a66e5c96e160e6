//! The order in which posts, people and lists are met changes nothing.

use std::collections::BTreeSet;

use bilan::indicator::INDICATORS;
use chrono_tz::Europe::Paris;

use super::village::Village;
use super::{figures, same, valued, windows};

/// Figures without a value here: copies on other accounts, mentions that no archive holds, and relations of a year
/// and a half, which few people had.
pub(super) const WITHOUT_VALUE: [&str; 3] =
    ["cross-posted-share", "public-response-rate", "relation-lifetime-540"];

#[test]
fn the_order_of_posts_people_and_lists_changes_no_figure() {
    let mut unknown: BTreeSet<&str> = INDICATORS.into_iter().map(|indicator| indicator.id).collect();
    for seed in 1..=4 {
        let village = Village::invent(seed, 2400, 300);
        let found = figures(&village.account(1), Paris, &windows());
        unknown.retain(|id| !valued(&found).contains(id));
        for order in 2..=3 {
            for (key, other) in figures(&village.account(order), Paris, &windows()) {
                assert!(same(&found[&key], &other, 1.0), "{key:?}: {:?} is not {other:?}", found[&key]);
            }
        }
    }
    assert_eq!(unknown, WITHOUT_VALUE.into(), "without a value");
}

/// People keep their numbers here: not even the last digit may move.
#[test]
fn the_order_in_which_posts_were_read_changes_no_digit() {
    for seed in 5..=6 {
        let account = Village::invent(seed, 2400, 300).account(1);
        let mut other = account.clone();
        other.activities.reverse();
        other.activities.rotate_left(123);
        other.sort();
        assert_eq!(figures(&account, Paris, &windows()), figures(&other, Paris, &windows()));
    }
}
