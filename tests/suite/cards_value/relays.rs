//! Relays: whose words are passed on, and own ones that come again.

use bilan::indicator::{House, Outcome, Reason, Window};
use bilan::model::Account;

use super::desk::{DAY, Desk, all, assert_is, date_source, ends, figure, told, unavailable};

/// Sixty relays: ten sources six times each, in turn, from the day `from` on.
fn relaying(from: i64) -> Account {
    let mut desk = Desk::new(900);
    desk.post(0);
    for n in 0..60 {
        let author = format!("source {}", n % 10);
        if n % 3 == 0 {
            desk.quote(from + n, &author)
        } else {
            desk.repost(from + n, &author)
        };
    }
    desk.repost(from, "me");
    desk.quote(from, "me");
    desk.done()
}

#[test]
fn sources_relayed_as_often_count_in_full() {
    let account = relaying(400);
    let (value, _, n) = figure(&account, "effective-relayed-sources");
    assert_is(value, 60.0 * 59.0 / (10.0 * 6.0 * 5.0));
    assert_eq!(n, 60);
    assert_is(figure(&account, "relayed-sources-gini").0, 0.0);
}

#[test]
fn the_gini_of_sources_is_that_of_the_definition() {
    // One source 33 times, nine others three times each.
    let mut desk = Desk::new(900);
    for n in 0..60_i64 {
        let author = if n < 33 { "friend".to_owned() } else { format!("source {}", n % 9) };
        desk.repost(n * 2, &author);
    }
    let account = desk.done();
    let x: Vec<f64> = std::iter::once(33.0).chain([3.0; 9]).collect();
    let pairs: f64 = x.iter().flat_map(|a| x.iter().map(move |b| (a - b).abs())).sum();
    let outcome = all(&account, "relayed-sources-gini");
    assert_is(figure(&account, "relayed-sources-gini").0, pairs / (2.0 * 10.0 * 60.0) * 10.0 / 9.0);
    let (low, high) = ends(&outcome);
    assert!((0.0..0.5).contains(&low) && high <= 1.0, "{low} {high}");
    assert_is(figure(&account, "effective-relayed-sources").0, 60.0 * 59.0 / (33.0 * 32.0 + 9.0 * 6.0));
}

#[test]
fn few_relays_or_few_sources_have_no_diversity() {
    let mut desk = Desk::new(900);
    for n in 0..60_i64 {
        desk.repost(n, &format!("source {}", n % 9));
    }
    assert_eq!(all(&desk.done(), "effective-relayed-sources"), Outcome::TooFew { k: None, n: 60 });
    let mut desk = Desk::new(900);
    for n in 0..49_i64 {
        desk.repost(n, &format!("source {}", n % 12));
    }
    assert_eq!(all(&desk.done(), "effective-relayed-sources"), Outcome::TooFew { k: None, n: 49 });
    let mut desk = Desk::new(900);
    for n in 0..50_i64 {
        desk.repost(n, &format!("source {n}"));
    }
    assert_eq!(all(&desk.done(), "effective-relayed-sources"), unavailable(Reason::Gate));
}

#[test]
fn a_source_is_new_in_the_year_of_its_first_relay() {
    // 2021: 20 sources. 2022: 50 relays of 40 sources, ten of them known.
    let mut desk = Desk::new(900);
    for n in 0..20_i64 {
        desk.repost(n, &format!("source {n}"));
    }
    for n in 0..50_i64 {
        desk.repost(370 + n, &format!("source {}", 10 + n % 40));
    }
    let account = desk.done();
    let of = |year| told(&account, Window::Year(year), House::default(), "first-time-sources-share");
    assert_eq!(of(2021), unavailable(Reason::RunningIn));
    // The archive begins on 4 January 2021: of 2022 its first year knows enough only from 2023 on.
    assert_eq!(of(2022), unavailable(Reason::RunningIn));
    let (value, k, n) = figure(&account, "first-time-sources-share");
    // All fifty stand behind 4 January 2022; sources 10 to 19 were relayed before.
    assert_eq!((value, k, n), (0.75, Some(30), 40));
}

#[test]
fn own_posts_of_more_than_thirty_days_are_put_back_into_circulation() {
    let mut desk = Desk::new(900);
    for day in 0..40 {
        desk.post(100 + day);
    }
    // Reposts of ours after 31, 61, 91… days, one quote after 300, a repost after exactly 30.
    for (n, age) in [31, 61, 91, 30].into_iter().enumerate() {
        let day = 150 + i64::try_from(n).expect("small");
        let repost = desk.repost(day, "me");
        let instant = repost.published - age * DAY;
        date_source(repost, Some(instant));
    }
    let quote = desk.quote(160, "me");
    let instant = quote.published - 300 * DAY;
    date_source(quote, Some(instant));
    // Somebody else's old post is none of ours.
    let other = desk.repost(161, "somebody");
    let instant = other.published - 300 * DAY;
    date_source(other, Some(instant));
    let account = desk.done();
    let (value, k, n) = figure(&account, "recirculation-share");
    assert_eq!((value, k, n), (4.0 / 45.0, Some(4), 45));
    assert_eq!(all(&account, "recirculated-age"), Outcome::TooFew { k: None, n: 4 });
}

#[test]
fn the_age_of_what_comes_again_is_its_median() {
    let mut desk = Desk::new(900);
    for n in 0..21 {
        let repost = desk.repost(200 + n, "me");
        let instant = repost.published - (40 + n) * DAY;
        date_source(repost, Some(instant));
    }
    assert_eq!(figure(&desk.done(), "recirculated-age"), (50.0, None, 21));
}

#[test]
fn own_posts_of_unknown_age_withhold_the_share_when_they_are_most() {
    let made = |dated: i64, undated: i64| {
        let mut desk = Desk::new(900);
        for day in 0..40 {
            desk.post(day);
        }
        for n in 0..dated {
            let repost = desk.repost(200 + n, "me");
            let instant = repost.published - 40 * DAY;
            date_source(repost, Some(instant));
        }
        for n in 0..undated {
            // Written after it was passed on, or before anything: not believed.
            let repost = desk.repost(300 + n, "me");
            let instants = [None, Some(repost.published + DAY), Some(0)];
            date_source(repost, instants[usize::try_from(n % 3).expect("small")]);
        }
        desk.done()
    };
    assert_eq!(all(&made(1, 2), "recirculation-share"), unavailable(Reason::ParentsNotDatable));
    assert_eq!(figure(&made(3, 3), "recirculation-share"), (3.0 / 43.0, Some(3), 43));
    assert_eq!(figure(&made(0, 0), "recirculation-share"), (0.0, Some(0), 40));
}
