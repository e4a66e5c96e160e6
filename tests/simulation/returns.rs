//! PUB-3: people of a known hazard of coming back, whose cohort is too recent to be counted plainly.

use bilan::indicator::Window;
use bilan::model::Account;
use bilan::stats::random::Random;

use super::chance::{happens, whole};
use super::desk::{DAY, Desk, Figure, HOUR, look, noon};
use super::record::{claimed, line};

/// People of the cohort, first answered in 2023; the export is of the end of March 2024.
const PEOPLE: usize = 300;
/// Days of the hazard's scale (Weibull, shape ½).
const SCALE: f64 = 1_630.0;
/// Simulated archives.
const ARCHIVES: u32 = 3_000;

/// The share that comes back between a day and a year after the first answer.
fn truth() -> f64 {
    1.0 - (-(364.0 / SCALE).sqrt()).exp()
}

fn archive(random: &mut Random) -> Account {
    let (begin, export) = (noon(2023, 1, 2), noon(2024, 3, 31));
    let mut desk = Desk::new();
    desk.reply(noon(2021, 6, 1), PEOPLE, None);
    for person in 0..PEOPLE {
        let first = begin + whole(random.unit() * 363.0 * DAY as f64);
        desk.reply(first, person, Some(first - HOUR));
        if happens(random, 0.3) {
            // Thanks, within the day: no return.
            desk.reply(first + 8 * HOUR, person, Some(first + 7 * HOUR));
        }
        // They write again after each of their times; nothing after the export is known.
        let mut written = first;
        loop {
            written += DAY + whole(SCALE * random.exponential().powi(2) * DAY as f64);
            if written + HOUR > export {
                break;
            }
            desk.reply(written + HOUR, person, Some(written));
        }
    }
    desk.exported(export)
}

#[test]
fn twelve_month_return() {
    let truth = truth();
    let mut random = Random::new(81);
    let (mut held, mut mean, mut naive) = (0, 0.0, 0.0);
    for _ in 0..ARCHIVES {
        let account = archive(&mut random);
        let figure = look(&account, Window::Year(2023), |view| Figure::of(view, "twelve-month-return"));
        held += u32::from(figure.holds(truth));
        mean += figure.value / f64::from(ARCHIVES);
        naive += figure.k.unwrap_or(0) as f64 / figure.n as f64 / f64::from(ARCHIVES);
    }
    let covered = f64::from(held) / f64::from(ARCHIVES) * 100.0;
    let claim = format!("the truth, {:.1} %, within 0.5 points", truth * 100.0);
    line(
        "PUB-3, mean estimate of the return within twelve months",
        &claim,
        &format!("{:.1} %", mean * 100.0),
    );
    assert!((mean - truth).abs() < 0.005, "{mean} {truth}");
    line(
        "Guard: PUB-3, share that has come back so far",
        "5 points too low or more",
        &format!("{:.1} %", naive * 100.0),
    );
    assert!(truth - naive > 0.05, "{naive}");
    claimed("PUB-3, interval from whole accounts", 93.0..=97.0, covered);
}
