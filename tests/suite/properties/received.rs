//! Counters times a constant: shares and concentrations stay, levels grow with them, nothing else moves.

use bilan::indicator::{INDICATORS, Outcome};
use bilan::model::Account;
use chrono_tz::Europe::Paris;
use proptest::prelude::*;

use super::village::Village;
use super::{figures, same, valued, windows};

/// Levels: so many times as much.
const LEVELS: [&str; 13] = [
    "comments-per-publication",
    "comments-per-thousand-followers",
    "engagement-index",
    "likes-per-publication",
    "likes-per-thousand-followers",
    "reception-lower-quartile",
    "reception-trimmed-mean",
    "reception-upper-quartile",
    "reception-without-top",
    "reposts-per-publication",
    "reposts-per-thousand-followers",
    "typical-likes",
    "typical-reception",
];
/// Its fence is of ln(1 + y), which a constant does not only shift.
const OUTLYING: &str = "outlying-publications";
/// Posts that reach a number of their own: so many times as much takes more of them in.
const THRESHOLDS: [&str; 3] =
    ["reposted-at-least-three-times-share", "rarefied-h-index", "typical-amplification-share"];

fn times(account: &Account, factor: u32) -> Account {
    let mut account = account.clone();
    for place in 0..account.activities.len() {
        let activity = &mut account.activities[place];
        activity.likes = activity.likes.map(|likes| likes * factor);
        activity.reposts = activity.reposts.map(|reposts| reposts * factor);
        account.set_aside(place, |aside| aside.comments = aside.comments.map(|comments| comments * factor));
    }
    account
}

/// The value, and the successes or else the units behind it.
fn reached(outcome: &Outcome) -> (f64, u64) {
    match *outcome {
        Outcome::Value { value, k, n, .. } => (value, k.unwrap_or(n)),
        Outcome::TooFew { k, n } => (0.0, k.unwrap_or(n)),
        Outcome::Unavailable { .. } => (0.0, 0),
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 4, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn counters_times_a_constant_move_levels_only(seed in any::<u64>(), factor in 2_u32..30) {
        let account = Village::invent(seed, 2000, 300).account(1);
        let one = figures(&account, Paris, &windows());
        for (key, after) in figures(&times(&account, factor), Paris, &windows()) {
            let before = &one[&key];
            if key.0 == OUTLYING {
                continue;
            }
            if THRESHOLDS.contains(&key.0) {
                prop_assert!(reached(&after).1 >= reached(before).1, "{:?}: {:?} {:?}", key, before, after);
            } else if key.0 == "amplification-share" {
                // The same share of so many times as many interactions.
                let ((share, k), (same_share, many)) = (reached(before), reached(&after));
                let scaled = (share - same_share).abs() < 1e-9 && many == k * u64::from(factor);
                // Too few publications stay too few.
                prop_assert!(scaled || same(before, &after, 1.0), "{:?}: {:?} {:?}", key, before, after);
            } else {
                let level = if LEVELS.contains(&key.0) { f64::from(factor) } else { 1.0 };
                prop_assert!(same(before, &after, level), "{:?}: {:?} {:?}", key, before, after);
            }
        }
        let known = valued(&one);
        let received = INDICATORS.into_iter().filter(|one| one.received);
        prop_assert_eq!(received.filter(|one| !known.contains(one.id)).map(|one| one.id).collect::<Vec<_>>(), [""; 0]);
        for id in ["reception-gini", "liked-at-least-once-share", "reposted-at-least-once-share"] {
            prop_assert!(known.contains(id));
        }
    }
}
