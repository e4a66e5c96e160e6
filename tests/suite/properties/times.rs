//! A later archive is the same archive, and a second answer to one message is no second latency.

use std::collections::BTreeSet;

use bilan::indicator::{INDICATORS, Indicator, Outcome, Window};
use bilan::model::{Account, PostId, Response, Source};
use chrono_tz::Tz;

use super::order::WITHOUT_VALUE;
use super::village::Village;
use super::{DAY, figures, valued, windows};

/// Figures of the last or the first twelve months, of months or years of the calendar, and of the leanest year: 52 weeks
/// are no year of theirs. [`twenty_eight_years_later_everything_is_the_same`] knows no exception.
const OF_THE_CALENDAR: [&str; 26] = [
    "comments-per-thousand-followers",
    "correspondent-coverage-rarefied",
    "engagement-index",
    "first-time-sources-share",
    "followers-among-correspondents-share",
    "followers-over-1-year-share",
    "followers-over-3-years-share",
    "followers-over-5-years-share",
    "frequent-recent-correspondents",
    "known-correspondents-share",
    "known-correspondents-share-12-months",
    "likes-per-thousand-followers",
    "monthly-correspondents",
    "monthly-dialogue-share",
    "monthly-relay-share",
    "new-beyond-habitual-share",
    "new-correspondents",
    "new-correspondents-rate",
    "rarefied-h-index",
    "relation-seniority",
    "relations-over-2-years-share",
    "relations-over-5-years-share",
    "reposts-per-thousand-followers",
    "return-visits-share",
    "silent-months-share",
    "unseen-correspondents",
];

/// Figures that look back from one year: the whole archive has none.
const OF_ONE_YEAR: [&str; 5] =
    ["loyal-core", "loyal-core-share", "one-year-retention", "quarterly-core", "renewal"];

/// The account with all times and numbers of posts so much later.
fn moved(account: &Account, later: i64, numbers: u64) -> Account {
    let mut account = account.clone();
    for activity in &mut account.activities {
        activity.published += later;
        if let PostId::Number(number) = &mut activity.id {
            *number += numbers;
        }
        activity.in_reply_to = activity.in_reply_to.map(|one| {
            Response::new(one.parent + numbers, one.instant().map(|instant| instant + later), one.person)
        });
        activity.source =
            activity.source.map(|one| Source::new(one.person, one.instant().map(|instant| instant + later)));
    }
    for like in &mut account.likes_given {
        like.published += later;
        like.object = like.object.map(|written| written + later);
    }
    for export in &mut account.exports {
        export.instant = export.instant.map(|instant| instant + later);
        for follower in export.followers.iter_mut().flatten() {
            follower.since = follower.since.map(|since| since + later);
            follower.created = follower.created.map(|created| created + later);
        }
    }
    account
}

#[test]
fn fifty_two_weeks_later_all_but_the_calendar_is_the_same() {
    let mut unknown: BTreeSet<&str> = INDICATORS.into_iter().map(|indicator| indicator.id).collect();
    for seed in 11..=18 {
        let account = Village::invent(seed, 2400, 300).account(1);
        // Where clocks never change.
        let found = figures(&account, Tz::UTC, &[Window::All]);
        let later = figures(&moved(&account, 364 * DAY, 364 << 22), Tz::UTC, &[Window::All]);
        let mut differing = Vec::new();
        for (key, outcome) in &found {
            if *outcome != later[key] {
                differing.push(key.0);
            }
        }
        differing.retain(|id| !OF_THE_CALENDAR.contains(id));
        assert!(differing.is_empty(), "seed {seed}: {differing:?}");
        unknown.retain(|id| !valued(&found).contains(id));
    }
    let expected: BTreeSet<&str> = WITHOUT_VALUE.into_iter().chain(OF_ONE_YEAR).collect();
    assert_eq!(unknown, expected, "without a value");
}

/// After 28 years the days of the week, the months and the leap years are the same again: 1 461 whole weeks.
#[test]
fn twenty_eight_years_later_everything_is_the_same() {
    let later = |window: &Window| match *window {
        Window::Year(year) => Window::Year(year + 28),
        Window::Years(first, last) => Window::Years(first + 28, last + 28),
        ref other => other.clone(),
    };
    for seed in 21..=23 {
        let account = Village::invent(seed, 2400, 300).account(1);
        let found = figures(&account, Tz::UTC, &windows());
        let moved = moved(&account, 1461 * 7 * DAY, 1461 << 24);
        for (key, other) in figures(&moved, Tz::UTC, &windows().each_ref().map(later)) {
            assert_eq!(found[&key], other, "{key:?}");
        }
        assert!(valued(&found).len() > 140);
    }
}

/// The figures of attention.
fn attention() -> impl Iterator<Item = &'static Indicator<'static>> {
    INDICATORS.into_iter().filter(|one| one.card.is_some_and(|card| card.starts_with("ATT")))
}

#[test]
fn a_second_answer_to_every_message_changes_no_figure_of_attention() {
    for seed in 31..=33 {
        let account = Village::invent(seed, 2400, 300).account(1);
        let mut double = account.clone();
        for activity in account.activities.iter().filter(|one| one.in_reply_to.is_some()) {
            let PostId::Number(id) = activity.id else { unreachable!() };
            let mut again = *activity;
            (again.id, again.published) = (PostId::Number(id + 1_000_000), activity.published + 1);
            double.activities.push(again);
        }
        double.sort();
        let (one, two) = (figures(&account, Tz::UTC, &windows()), figures(&double, Tz::UTC, &windows()));
        for indicator in attention() {
            for window in 0..3 {
                let key = (indicator.id, window);
                if indicator.id == "off-hours-replies-share" {
                    // It counts answers, not messages: twice as many, the same share.
                    let share = |outcome: &Outcome| match *outcome {
                        Outcome::Value { value, n, .. } => (value, n),
                        ref other => panic!("{other:?}"),
                    };
                    let ((value, n), (again, twice)) = (share(&one[&key]), share(&two[&key]));
                    assert!((value - again).abs() < 1e-9 && twice == 2 * n, "{key:?}");
                } else {
                    assert_eq!(one[&key], two[&key], "{key:?}");
                }
            }
        }
        let known = valued(&one);
        let attention = attention().map(|one| one.id).filter(|id| !known.contains(id));
        // Mentions that no archive holds.
        assert_eq!(attention.collect::<Vec<_>>(), ["public-response-rate"]);
    }
}
