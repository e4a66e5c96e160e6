//! PUB-12: lists of followers in the order of following, whose true follow dates are known.

use bilan::indicator::{Reason, Window};
use bilan::model::Account;
use bilan::stats::random::Random;

use super::chance::{happens, shuffle, whole};
use super::desk::{DAY, Desk, Figure, look, noon};
use super::record::line;

/// Lists of each kind.
const LISTS: usize = 20;
/// Years over which the followers came.
const YEARS: f64 = 9.0;

fn export() -> i64 {
    noon(2025, 3, 1)
}

/// Followers, oldest first, as (follow date, creation of the account): `fresh` of them came soon after they had
/// opened an account, the others had one for three years on average; accounts of before 2016 have no date.
fn arrivals(random: &mut Random, people: usize, fresh: f64) -> Vec<(i64, Option<i64>)> {
    let dated_since = noon(2016, 2, 20);
    let mut arrivals: Vec<(i64, Option<i64>)> = (0..people)
        .map(|_| {
            let came = export() - whole(random.unit() * YEARS * 365.25 * DAY as f64);
            let age = random.exponential() * if happens(random, fresh) { 30.0 } else { 1_100.0 };
            let created = came - whole(age * DAY as f64);
            (came, (created >= dated_since).then_some(created))
        })
        .collect();
    arrivals.sort_unstable();
    arrivals
}

fn listed(arrivals: &[(i64, Option<i64>)]) -> Account {
    let mut desk = Desk::new();
    desk.post(noon(2016, 1, 1), 0);
    desk.followed(export(), arrivals.iter().rev().map(|one| one.1))
}

/// The middle distance of the dates found from the true ones, days.
fn median_error(arrivals: &[(i64, Option<i64>)]) -> f64 {
    let account = listed(arrivals);
    let dates = look(&account, Window::All, |view| view.follow_dates().expect("a list in order"));
    let mut errors: Vec<i64> = arrivals
        .iter()
        .zip(&dates.since)
        .filter_map(|(one, since)| since.map(|since| one.0 - since))
        .collect();
    errors.sort_unstable();
    assert!(errors[0] >= 0, "nobody follows before the bound");
    errors[errors.len() / 2] as f64 / DAY as f64
}

#[test]
fn dates_of_following() {
    for (people, claim, band) in [
        (5_000, "in the order of 10 to 29 d", 8.0..=35.0),
        (2_000, "in the order of 23 to 45 d", 18.0..=54.0),
        (500, "in the order of 67 to 98 d", 54.0..=118.0),
    ] {
        let mut seen = Vec::new();
        for (fresh, seed) in [(0.01, 91), (0.02, 92), (0.05, 93)] {
            let mut random = Random::new(seed);
            let errors = (0..LISTS).map(|_| median_error(&arrivals(&mut random, people, fresh)));
            let mean = errors.sum::<f64>() / LISTS as f64;
            seen.push(format!("{mean:.0} d"));
            assert!(band.contains(&mean), "{people} followers, {fresh} new: {mean}");
        }
        let what =
            format!("PUB-12, median error of dates, {people} followers; 1, 2 and 5 % with a new account");
        line(&what, claim, &seen.join(", "));
    }
}

#[test]
fn seniority_of_followers() {
    for (people, points) in [(5_000, 2.0), (2_000, 3.0), (500, 6.0)] {
        let mut random = Random::new(94);
        let mut seen = Vec::new();
        for years in [1.0, 3.0, 5.0] {
            let id = format!("followers-over-{years}-year{}-share", if years > 1.0 { "s" } else { "" });
            let error = (0..LISTS)
                .map(|_| {
                    let arrivals = arrivals(&mut random, people, 0.05);
                    let cut = export() - whole(years * 365.25 * DAY as f64);
                    let long = arrivals.iter().filter(|one| one.0 < cut).count();
                    let account = listed(&arrivals);
                    let found = look(&account, Window::All, |view| Figure::of(view, &id));
                    assert!(found.low <= found.value, "{found:?}");
                    (found.value - long as f64 / people as f64) * 100.0
                })
                .sum::<f64>()
                / LISTS as f64;
            seen.push(format!("{error:+.1}"));
            assert!(error.abs() <= points, "{people} followers, {years} years: {error}");
        }
        line(
            &format!("PUB-12, shares over 1, 3 and 5 years minus the truth, {people} followers"),
            &format!("within {points} points"),
            &seen.join(", "),
        );
    }
}

#[test]
fn the_order_of_a_list() {
    let mut random = Random::new(95);
    let (mut ordered, mut shuffled, mut sorted) = (0, 0, 0);
    for _ in 0..200 {
        let mut arrivals = arrivals(&mut random, 1_000, 0.05);
        let dated = |arrivals: &[(i64, Option<i64>)]| {
            let account = listed(arrivals);
            look(&account, Window::All, |view| match view.follow_dates() {
                Ok(_) => true,
                Err(reason) => {
                    assert_eq!(reason, Reason::Gate);
                    false
                }
            })
        };
        ordered += usize::from(dated(&arrivals));
        shuffle(&mut random, &mut arrivals);
        shuffled += usize::from(dated(&arrivals));
        arrivals.sort_by_key(|one| one.1);
        sorted += usize::from(dated(&arrivals));
    }
    line(
        "PUB-12, lists of 1,000 that the test of records dates: in order, shuffled, sorted by number",
        "200, 0 and 0 of 200",
        &format!("{ordered}, {shuffled} and {sorted}"),
    );
    assert_eq!((ordered, shuffled, sorted), (200, 0, 0));
}
