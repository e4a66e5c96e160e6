//! Weeks and silences: zeros kept, closures taken off, coverage of the archive.

use bilan::calendar::{Closure, Opening};
use bilan::indicator::view::closed::ClosedDays;
use bilan::indicator::{House, Outcome, Reason, Window};
use chrono_tz::Europe::Paris;

use super::desk::{DAY, Desk, HOUR, MONDAY, all, assert_is, date, ends, figure, number, told, unavailable};

fn opening(closures: Vec<Closure>) -> Opening {
    Opening::new("mon-fri 09:00-17:00", closures, Paris).expect("opening hours")
}

#[test]
fn weeks_without_a_publication_are_zeros() {
    // Thirty weeks: none, one, two publications in turn; the 31st is cut by the export on its Tuesday.
    let mut desk = Desk::new(30 * 7 + 1);
    for week in 0..30 {
        for n in 0..week % 3 {
            desk.post(week * 7 + n);
        }
        desk.reply(MONDAY + week * 7 * DAY, HOUR);
    }
    for _ in 0..9 {
        desk.post(210);
    }
    let account = desk.done();
    assert_eq!(figure(&account, "publications-per-week"), (1.0, None, 30));
    assert_eq!(ends(&all(&account, "publications-per-week")), (0.0, 2.0));
    assert_is(figure(&account, "publications-per-week-lower-quartile").0, 0.0);
    assert_is(figure(&account, "publications-per-week-upper-quartile").0, 2.0);
    for id in ["replies-per-week", "replies-per-week-lower-quartile", "replies-per-week-upper-quartile"] {
        assert_eq!(figure(&account, id), (1.0, None, 30), "{id}");
    }
    assert_eq!(figure(&account, "reply-active-weeks-share"), (30.0 / 31.0, Some(30), 31));
}

#[test]
fn twenty_five_whole_weeks_are_too_few() {
    let mut desk = Desk::new(26 * 7 - 2);
    desk.post(0);
    desk.reply(MONDAY, HOUR);
    let account = desk.done();
    for id in ["publications-per-week", "publications-per-week-upper-quartile", "replies-per-week"] {
        assert_eq!(all(&account, id), Outcome::TooFew { k: None, n: 25 }, "{id}");
    }
}

#[test]
fn months_are_told_by_their_mean() {
    let mut desk = Desk::new(400);
    for day in 0..60 {
        desk.post(day);
    }
    let account = desk.done();
    let february = Window::Days(date(2021, 2, 1), date(2021, 2, 28));
    let found = super::desk::viewed(&account, february, House::default(), |view| {
        (bilan::indicator::rhythm::weekly_rate::PUBLICATIONS.measure)(view)
    });
    assert!(
        matches!(found, Ok(bilan::indicator::Sample::Estimate { value, n: 28, .. }) if (value - 7.0).abs() < 1e-12),
        "{found:?}"
    );
}

#[test]
fn weeks_that_are_closed_throughout_are_left_out() {
    // One publication a week but in weeks 10 to 14; of these, 10 and 11 are closed, of 12 all but Friday.
    let mut desk = Desk::new(40 * 7 - 1);
    for week in (0..40).filter(|week| !(10..15).contains(week)) {
        desk.post(week * 7);
    }
    let account = desk.done();
    let closed = opening(vec![Closure::days(date(2021, 3, 15), date(2021, 4, 1))]);
    let house = House { opening: Some(&closed), ..House::default() };
    let outcome = told(&account, Window::All, house, "active-open-weeks-share");
    assert_eq!(number("open", &outcome), (35.0 / 38.0, Some(35), 38));
    assert_eq!(figure(&account, "active-weeks-share"), (35.0 / 40.0, Some(35), 40));
    assert_eq!(all(&account, "active-open-weeks-share"), unavailable(Reason::NoOpeningHours));
}

#[test]
fn closed_days_are_the_whole_ones_alone_or_together() {
    let noon = |day: u32| date(2021, 5, day).and_hms_opt(12, 0, 0).expect("noon");
    let closure = |from, to| Closure { from, to, name: String::new() };
    let closed = ClosedDays::new(&[
        Closure::days(date(2021, 5, 1), date(2021, 5, 3)),
        Closure::days(date(2021, 5, 3), date(2021, 5, 4)),
        closure(noon(10), noon(12)),
        closure(noon(12), noon(14)),
        closure(noon(20), noon(20)),
    ]);
    let may = |day| date(2021, 5, day);
    assert_eq!(closed.between(may(1), may(6)), 3);
    assert_eq!(closed.between(may(4), may(5)), 0);
    assert_eq!(closed.between(date(2021, 4, 1), date(2021, 6, 1)), 4 + 3);
    assert_eq!(closed.gap(date(2021, 4, 30), may(6)), 6 - 4);
    assert_eq!(closed.gap(may(9), may(9)), 0);
}

#[test]
fn a_silence_is_told_once_in_the_year_that_ends_it() {
    let mut desk = Desk::new(900);
    // Every ten days of 2021 until day 300, then silence until day 400 of 2022, then every ten days.
    for n in 0..=30 {
        desk.post(n * 10);
    }
    for n in 0..=40 {
        desk.post(400 + n * 10);
    }
    // A repost breaks no silence.
    desk.repost(350, "somebody");
    let account = desk.done();
    let year = |year, id| number(id, &told(&account, Window::Year(year), House::default(), id));
    assert_eq!(year(2021, "longest-silence"), (10.0, None, 52));
    assert_eq!(year(2022, "longest-silence"), (100.0, None, 53));
    assert_is(year(2021, "long-silences").0, 0.0);
    assert_is(year(2022, "long-silences").0, 1.0);
    assert_is(figure(&account, "longest-silence").0, 100.0);
    let closed = opening(vec![Closure::days(date(2021, 11, 1), date(2021, 12, 31))]);
    let house = House { opening: Some(&closed), ..House::default() };
    // Day 300 is 31 October 2021.
    assert_is(number("less", &told(&account, Window::Year(2022), house, "longest-silence")).0, 39.0);
}

#[test]
fn fourteen_days_are_no_long_silence() {
    let mut desk = Desk::new(300);
    for day in [0, 14, 29, 200] {
        desk.post(day);
    }
    assert_is(figure(&desk.done(), "long-silences").0, 2.0);
    let mut desk = Desk::new(300);
    desk.post(0);
    assert_eq!(all(&desk.done(), "longest-silence"), unavailable(Reason::ArchiveTooShort));
    let mut desk = Desk::new(300);
    desk.repost(0, "somebody");
    assert_eq!(all(&desk.done(), "longest-silence"), unavailable(Reason::NoPosts));
}

#[test]
fn months_and_years_of_the_archive_are_counted() {
    // A record a month of 2021 and 2022 but in May 2022; the export on 31 December 2022 and a week.
    let mut desk = Desk::new(733);
    desk.post(-1);
    for month in 1..=24_u32 {
        if month != 17 {
            let day = date(2021 + i32::from(month > 12), (month - 1) % 12 + 1, 15);
            desk.post((day - date(2021, 1, 4)).num_days());
        }
    }
    let mut account = desk.done();
    account.exports[0].instant = Some(MONDAY + 733 * DAY);
    assert_eq!(figure(&account, "silent-months-share"), (2.0 / 25.0, Some(2), 25));
    // 2021 begins before the first record; of 2022, 15 April to 15 June are 61 days.
    assert_eq!(figure(&account, "complete-years"), (0.0, None, 3));
    let closed = opening(vec![Closure::days(date(2022, 5, 1), date(2022, 5, 1))]);
    let house = House { opening: Some(&closed), ..House::default() };
    assert_is(number("years", &told(&account, Window::All, house, "complete-years")).0, 1.0);
    account.exports[0].instant = Some(MONDAY + 732 * DAY);
    assert_is(number("years", &told(&account, Window::All, house, "complete-years")).0, 0.0);
    let (span, _, n) = figure(&account, "archive-span");
    assert_is(span, (date(2022, 12, 15) - date(2021, 1, 3)).num_days() as f64 / 365.25);
    assert_eq!(n, 24);
}
