//! What must not change a figure, and what must.

use std::collections::BTreeSet;

use bilan::dialogue::Dialogue;
use bilan::indicator::{House, INDICATORS, Outcome, Reason, View, Window};
use bilan::model::{Account, Response};

use super::desk::{DAY, all, everything, figure, paris, unavailable};
use crate::naive::world::World;

fn invented(seed: u64) -> Account {
    let mut account = World::invent(seed, 700, 60).account();
    account.network.fields = everything();
    account
}

/// What every figure of the three dimensions says of the whole archive.
fn outcomes(account: &Account) -> Vec<(&'static str, Outcome)> {
    let calendar = paris();
    let dialogue = Dialogue::new(account, &BTreeSet::new(), &calendar);
    let house = House { team_size: Some(5), ..House::default() };
    let view = View { dialogue: &dialogue, calendar: &calendar, house, window: Window::All };
    let ours = |card: &str| ["VAL", "RYT", "QUA"].iter().any(|dimension| card.starts_with(dimension));
    INDICATORS
        .into_iter()
        .filter(|indicator| indicator.card.is_some_and(ours))
        .map(|indicator| (indicator.id, indicator.outcome((indicator.measure)(&view))))
        .collect()
}

#[test]
fn the_order_in_which_posts_were_read_changes_nothing() {
    let account = invented(3);
    let mut turned = account.clone();
    turned.activities.reverse();
    turned.activities.rotate_left(123);
    turned.sort();
    let found = outcomes(&account);
    assert!(found.iter().filter(|(_, outcome)| matches!(outcome, Outcome::Value { .. })).count() > 30);
    assert_eq!(found, outcomes(&turned));
}

#[test]
fn counters_times_a_constant_leave_shares_of_them_as_they_are() {
    let account = invented(4);
    let mut tenfold = account.clone();
    for activity in &mut tenfold.activities {
        activity.likes = activity.likes.map(|likes| likes * 10);
        activity.reposts = activity.reposts.map(|reposts| reposts * 10);
    }
    for id in [
        "liked-at-least-once-share",
        "reposted-at-least-once-share",
        "zero-reception-share",
        "reception-gini",
        "reception-top-share",
        "top-publication-share",
    ] {
        assert_eq!(all(&account, id), all(&tenfold, id), "{id}");
    }
    for id in [
        "likes-per-publication",
        "reposts-per-publication",
        "reception-trimmed-mean",
        "reception-without-top",
    ] {
        let (one, ten) = (figure(&account, id).0, figure(&tenfold, id).0);
        assert!((ten - 10.0 * one).abs() < 1e-9, "{id}: {one} {ten}");
    }
}

#[test]
fn a_wrong_epoch_is_caught_by_the_impossible_latencies() {
    let account = invented(5);
    let mut wrong = account.clone();
    for activity in &mut wrong.activities {
        let parent = activity.in_reply_to.filter(|parent| parent.instant().is_some());
        let moved =
            parent.map(|one| Response::new(one.parent, one.instant().map(|t| t + 30 * DAY), one.person));
        activity.in_reply_to = moved.or(activity.in_reply_to);
    }
    assert!(figure(&account, "impossible-latency-share").0 <= 0.01);
    assert!(figure(&wrong, "impossible-latency-share").0 > 0.5);
    assert_eq!(all(&wrong, "first-response-latency"), unavailable(Reason::ImpossibleLatencies));
    assert_eq!(all(&wrong, "rhythm-overlap"), unavailable(Reason::ImpossibleLatencies));
}

#[test]
fn a_field_that_is_not_told_is_never_a_zero() {
    let mut account = invented(6);
    account.network.fields =
        bilan::model::Fields { posts: bilan::model::Availability::Yes, ..Default::default() };
    for (id, outcome) in outcomes(&account) {
        let received = INDICATORS.into_iter().any(|indicator| indicator.id == id && indicator.received);
        if received {
            assert_eq!(outcome, unavailable(Reason::FieldNotInExport), "{id}");
        }
    }
}
