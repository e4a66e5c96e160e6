//! INT-3: exchanges of which it is known whether the person wrote again after our answer.

use bilan::indicator::Window;
use bilan::model::Account;
use bilan::stats::random::Random;

use super::chance::{happens, logistic, normal_mean, poisson, whole};
use super::desk::{DAY, Desk, Figure, HOUR, look, noon};
use super::record::{claimed, line};

/// Logit of writing again, and of our answering that; both move by weeks.
const RETURN: f64 = -0.3;
const ANSWER: f64 = 1.0;
const EFFECT: f64 = 0.6;

/// What truly happened in a year.
#[derive(Default)]
struct Truth {
    exchanges: u64,
    /// They wrote again after our first answer.
    returned: u64,
    /// And we answered that.
    sustained: u64,
}

/// A year of exchanges of one day at most, each with a new person, four a week.
fn year(random: &mut Random) -> (Account, Truth) {
    let mut desk = Desk::new();
    let (mut truth, mut message) = (Truth::default(), 0);
    let mut next = || {
        message += 1;
        message
    };
    desk.post(noon(2022, 1, 1), 0);
    for week in 0..52 {
        let mood = EFFECT * random.normal();
        for _ in 0..poisson(random, 4.0) {
            let person = usize::try_from(truth.exchanges).expect("small");
            let asked = noon(2024, 1, 1) + week * 7 * DAY + whole(random.unit() * 6.0 * DAY as f64);
            let (first, question) = (asked + HOUR, next());
            truth.exchanges += 1;
            desk.answer(first, person, question, Some(asked));
            if happens(random, 0.3) {
                // We say more about the same question: no turn of theirs.
                desk.answer(first + HOUR / 2, person, question, Some(asked));
            }
            if happens(random, 0.2) {
                // They had asked two things before we came to answer.
                desk.answer(first + HOUR, person, next(), Some(asked + HOUR / 2));
            }
            if happens(random, 0.1) {
                // A message that nobody can date.
                desk.answer(first + 2 * HOUR, person, next(), None);
            }
            if happens(random, logistic(RETURN + mood)) {
                truth.returned += 1;
                let again = first + 3 * HOUR + whole(random.unit() * 10.0 * HOUR as f64);
                if happens(random, logistic(ANSWER + mood)) {
                    truth.sustained += 1;
                    desk.answer(again + HOUR, person, next(), Some(again));
                }
            }
        }
    }
    (desk.exported(noon(2025, 2, 1)), truth)
}

#[test]
fn sustained_exchanges() {
    let probability = normal_mean(|z| logistic(RETURN + EFFECT * z) * logistic(ANSWER + EFFECT * z));
    let years = 3_000;
    let mut random = Random::new(111);
    let (mut held, mut equal, mut missed) = (0, 0, 0.0);
    for _ in 0..years {
        let (account, truth) = year(&mut random);
        let figure = look(&account, Window::Year(2024), |view| Figure::of(view, "sustained-exchange-share"));
        equal += u32::from(figure.k == Some(truth.sustained) && figure.n == truth.exchanges);
        held += u32::from(figure.holds(probability));
        missed += truth.returned as f64 / truth.exchanges as f64 - figure.value;
    }
    line(
        "INT-3, years whose counts are exactly the answered later turns of the simulation",
        "all",
        &format!("{equal} of {years}"),
    );
    assert_eq!(equal, years);
    claimed("INT-3, interval from whole accounts", 93.0..=97.0, f64::from(held) / f64::from(years) * 100.0);
    line(
        "INT-3, below the share that truly wrote again, answered or not",
        "a lower bound",
        &format!("{:.1} points", missed / f64::from(years) * 100.0),
    );
    assert!(missed > 0.0);
}
