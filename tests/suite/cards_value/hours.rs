//! Hours: who may see them, how they are counted, and how two rhythms agree.

use bilan::calendar::Opening;
use bilan::indicator::rhythm::hours::grid;
use bilan::indicator::{House, Outcome, Reason, Window};
use bilan::model::Account;
use chrono_tz::Europe::Paris;

use super::desk::{DAY, Desk, HOUR, MONDAY, all, assert_is, ends, number, told, unavailable, viewed};

const TEAM: House = House { opening: None, team_size: Some(3), domains: &[], url: None, habitual: &[] };

const HOURS: [&str; 8] = [
    "peak-hour-share",
    "hour-evenness",
    "mean-hour",
    "hour-concentration",
    "opening-hours-share",
    "replies-in-opening-hours-share",
    "publications-in-opening-hours-share",
    "clamped-records-share",
];

fn of(account: &Account, id: &str) -> (f64, Option<u64>, u64) {
    number(id, &told(account, Window::All, TEAM, id))
}

/// Two hundred publications from the first Monday on: 120 at noon, 40 at 11, 40 at 13, each on a day of its own.
fn noons() -> Account {
    let mut desk = Desk::new(600);
    for day in 0..200 {
        // Winter and summer: the local hour is what counts.
        let local = noon_in_paris(day);
        let shift = if day % 5 == 0 {
            -HOUR
        } else if day % 5 == 1 {
            HOUR
        } else {
            0
        };
        desk.post_at(local + shift);
    }
    desk.done()
}

/// The instant of noon in Paris so many days after the first Monday.
fn noon_in_paris(day: i64) -> i64 {
    let date = super::desk::date(2021, 1, 4) + chrono::Days::new(day.unsigned_abs());
    super::desk::paris().instant(date, chrono::NaiveTime::from_hms_opt(12, 0, 0).expect("noon"))
}

#[test]
fn hours_are_shown_for_a_declared_team_of_three_only() {
    let account = noons();
    for id in HOURS {
        let of = |people| {
            let house = House { team_size: people, ..TEAM };
            told(&account, Window::All, house, id)
        };
        assert_eq!(of(None), unavailable(Reason::NotRequested), "{id}");
        assert_eq!(of(Some(2)), unavailable(Reason::TeamTooSmall), "{id}");
        assert_ne!(of(Some(3)), unavailable(Reason::TeamTooSmall), "{id}");
        let shown =
            viewed(&account, Window::All, House { team_size: Some(2), ..TEAM }, |view| grid(view).is_some());
        assert!(!shown);
    }
}

#[test]
fn hours_are_local_through_winter_and_summer() {
    let account = noons();
    assert_eq!(of(&account, "peak-hour-share"), (0.6, Some(120), 200));
    let entropy = -(0.6 * 0.6_f64.ln() + 0.4 * 0.2_f64.ln());
    assert_is(of(&account, "hour-evenness").0, entropy / 24_f64.ln());
    assert_is(of(&account, "mean-hour").0, 12.0);
    assert_is(of(&account, "hour-concentration").0, 0.6 + 0.4 * (std::f64::consts::TAU / 24.0).cos());
    let grid = viewed(&account, Window::All, TEAM, grid).expect("two hundred records");
    assert_eq!((grid.hours[11], grid.hours[12], grid.hours[13]), (40, 120, 40));
    assert_eq!(grid.days, [29, 29, 29, 29, 28, 28, 28]);
    assert_eq!(grid.cells, None);
}

#[test]
fn cells_are_shown_from_840_records_on_and_nothing_under_200() {
    let made = |posts: i64| {
        let mut desk = Desk::new(900);
        for n in 0..posts {
            desk.post_at(MONDAY + n * HOUR);
        }
        // Whose hour is not known, or was another one.
        desk.post(1).day_only = true;
        desk.post(1).imported = true;
        desk.done()
    };
    assert!(viewed(&made(199), Window::All, TEAM, grid).is_none());
    assert_eq!(told(&made(199), Window::All, TEAM, "mean-hour"), Outcome::TooFew { k: None, n: 199 });
    assert!(viewed(&made(839), Window::All, TEAM, grid).is_some_and(|grid| grid.cells.is_none()));
    let cells = viewed(&made(840), Window::All, TEAM, grid).and_then(|grid| grid.cells).expect("168 cells");
    assert!(cells.iter().flatten().all(|&count| count == 5), "{cells:?}");
}

#[test]
fn records_inside_opening_hours_are_told_by_their_kind() {
    let opening = Opening::new("mon-fri 09:00-17:00", Vec::new(), Paris).expect("opening hours");
    let house = House { opening: Some(&opening), ..TEAM };
    // Publications at noon of 70 days, 50 of them open; replies at eight in the evening.
    let mut desk = Desk::new(600);
    for day in 0..70 {
        desk.post_at(noon_in_paris(day));
        desk.reply(noon_in_paris(day) + 8 * HOUR, 9 * HOUR);
    }
    let account = desk.done();
    let of = |id| number(id, &told(&account, Window::All, house, id));
    assert_eq!(of("opening-hours-share"), (50.0 / 140.0, Some(50), 140));
    assert_eq!(of("publications-in-opening-hours-share"), (50.0 / 70.0, Some(50), 70));
    assert_eq!(of("replies-in-opening-hours-share"), (0.0, Some(0), 70));
    assert_eq!(of("clamped-records-share"), (90.0 / 140.0, Some(90), 140));
    assert_eq!(told(&account, Window::All, TEAM, "opening-hours-share"), unavailable(Reason::NoOpeningHours));
}

#[test]
fn the_long_gap_and_the_bursts_of_chance_are_those_of_the_opening_clock() {
    let opening = Opening::new("mon-sun 00:00-24:00", Vec::new(), Paris).expect("opening hours");
    let house = House { opening: Some(&opening), ..House::default() };
    // Gaps of 1, 2, … 100 hours, in any order.
    let mut desk = Desk::new(900);
    let mut at = MONDAY;
    desk.post_at(at);
    for n in 0..100 {
        at += (n * 37 % 100 + 1) * HOUR;
        desk.post_at(at);
    }
    let account = desk.done();
    let of = |id| told(&account, Window::All, house, id);
    // Type 7: rank 1 + 99 · 0.95 = 95.05.
    assert_is(number("long-gap", &of("long-gap")).0, 95.05 * 3600.0);
    let (value, _, n) = number("random-burstiness", &of("random-burstiness"));
    let (low, high) = ends(&of("random-burstiness"));
    assert_eq!(n, 100);
    assert!(low < -0.05 && high > 0.05 && value.abs() < 0.05, "{low} {value} {high}");
    // Uniform gaps are more regular than chance.
    assert!(number("burstiness", &of("burstiness")).0 < low);
    assert_eq!(all(&account, "long-gap"), unavailable(Reason::NoOpeningHours));
}

#[test]
fn under_72_gaps_there_is_no_long_one() {
    let opening = Opening::new("mon-sun 00:00-24:00", Vec::new(), Paris).expect("opening hours");
    let house = House { opening: Some(&opening), ..House::default() };
    let mut desk = Desk::new(900);
    for day in 0..72 {
        desk.post(day);
    }
    let account = desk.done();
    assert_eq!(told(&account, Window::All, house, "long-gap"), Outcome::TooFew { k: None, n: 71 });
    assert!(matches!(told(&account, Window::All, house, "random-burstiness"), Outcome::Value { n: 71, .. }));
}

/// Three hundred replies: people write at every hour of the day, we answer `later` hours after.
fn answering(replies: i64, later: i64) -> Account {
    let mut desk = Desk::new(900);
    for n in 0..replies {
        let asked = noon_in_paris(n % 80) + (n % 7 - 3) * HOUR;
        desk.reply(asked + later * HOUR, later * HOUR);
    }
    desk.done()
}

#[test]
fn one_rhythm_agrees_with_itself_and_a_shifted_one_does_not() {
    let same = answering(350, 0);
    let (value, _, n) = super::desk::figure(&same, "rhythm-overlap");
    assert_is(value, 1.0);
    assert_eq!(n, 350);
    assert_is(super::desk::figure(&same, "rhythm-shift").0, 0.0);
    let shifted = answering(350, 5);
    let (value, ..) = super::desk::figure(&shifted, "rhythm-overlap");
    let (low, high) = ends(&all(&shifted, "rhythm-overlap"));
    // Of seven hours each, two are shared.
    assert!((value - 2.0 / 7.0).abs() < 0.02 && value < low && low < high, "{value} {low} {high}");
    assert_is(super::desk::figure(&shifted, "rhythm-shift").0, 5.0);
    // Under 300 replies, bins of three hours.
    assert!(super::desk::figure(&answering(250, 1), "rhythm-overlap").0 > 0.7);
    assert_eq!(all(&answering(199, 1), "rhythm-overlap"), Outcome::TooFew { k: None, n: 199 });
    assert_eq!(all(&answering(199, 1), "rhythm-shift"), Outcome::TooFew { k: None, n: 199 });
}

#[test]
fn doubtful_answer_times_make_no_rhythm() {
    let account = answering(300, -DAY / HOUR);
    assert_eq!(all(&account, "rhythm-overlap"), unavailable(Reason::ImpossibleLatencies));
}
