//! Rows of followers whose accounts were opened in one week.

use bilan::indicator::{Outcome, Reason};
use bilan::model::{Account, Availability, Follower};

use super::desk::{DAY, Desk, MONDAY, all, assert_is, figure, unavailable};

/// 600 followers in the order of following, newest first; those at the places of `wave` opened their accounts in one week.
fn followed(wave: std::ops::Range<i64>, spread: i64) -> Account {
    let mut desk = Desk::new(10);
    desk.post(0);
    // Each came when the newest account was opened, or had one for long.
    let created = |n: i64| match n {
        n if wave.contains(&n) => MONDAY - 300 * DAY + (n * 7_919_000_003 % spread),
        n if n % 3 == 0 => MONDAY - 2_000 * DAY + n * 3 * DAY,
        n => MONDAY - 3_000 * DAY + n * 7_919 % 900 * DAY,
    };
    let list =
        (0..600).rev().map(|n| Follower { identity: n.to_string(), since: None, created: Some(created(n)) });
    desk.account.exports[0].followers = Some(list.collect());
    desk.done()
}

#[test]
fn fifty_in_a_row_within_a_week_are_a_run() {
    assert_eq!(figure(&followed(400..449, 7 * DAY), "follower-runs"), (0.0, None, 600));
    assert_eq!(figure(&followed(400..450, 7 * DAY), "follower-runs"), (1.0, None, 600));
    // A long row is one run; the same number over a month is none.
    assert_is(figure(&followed(400..550, 7 * DAY), "follower-runs").0, 1.0);
    assert_is(figure(&followed(400..450, 40 * DAY), "follower-runs").0, 0.0);
}

#[test]
fn a_dated_list_is_read_in_the_order_of_its_dates() {
    let mut account = followed(400..450, 7 * DAY);
    let list = account.exports[0].followers.as_mut().expect("a list");
    for follower in list.iter_mut() {
        let n: i64 = follower.identity.parse().expect("a number");
        follower.since = Some(MONDAY - (600 - n) * DAY);
    }
    list.sort_by(|a, b| a.identity.cmp(&b.identity));
    assert_is(figure(&account, "follower-runs").0, 1.0);
    // A follower without a date in the middle parts the run.
    let list = account.exports[0].followers.as_mut().expect("a list");
    list.iter_mut().find(|follower| follower.identity == "425").expect("in the middle").created = None;
    assert_eq!(figure(&account, "follower-runs"), (0.0, None, 599));
}

#[test]
fn lists_that_tell_no_order_or_no_dates_have_no_runs() {
    let mut account = followed(400..450, 7 * DAY);
    let list = account.exports[0].followers.as_mut().expect("a list");
    list.sort_by_key(|follower| follower.created);
    assert_eq!(all(&account, "follower-runs"), unavailable(Reason::Gate));
    let list = account.exports[0].followers.as_mut().expect("a list");
    list.truncate(499);
    assert_eq!(all(&account, "follower-runs"), Outcome::TooFew { k: None, n: 499 });
    account.exports[0].followers.as_mut().expect("a list").iter_mut().for_each(|one| one.created = None);
    assert_eq!(all(&account, "follower-runs"), unavailable(Reason::FieldNotInExport));
    account.exports[0].followers = None;
    assert_eq!(all(&account, "follower-runs"), unavailable(Reason::NoList));
    account.network.fields.followers = Availability::No;
    assert_eq!(all(&account, "follower-runs"), unavailable(Reason::FieldNotInExport));
}
