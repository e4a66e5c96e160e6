//! Shares and their differences: Wilson's interval on n*, and Newcombe's with it.

use bilan::indicator::sample::Weeks;
use bilan::indicator::{Outcome, Sample, Unit};
use bilan::stats::clusters::{self, Cluster};
use bilan::stats::random::Random;
use bilan::stats::{Interval, bootstrap, newcombe, wilson};
use chrono::{Days, NaiveDate};

use super::chance::{happens, logistic, normal_mean, poisson};
use super::record::{YEARS, claimed, holds, percent};

/// A law of shares: each week has a logit of its own around the year's.
#[derive(Clone, Copy)]
struct Law {
    logit: f64,
    effect: f64,
    /// On average a week.
    replies: f64,
}

impl Law {
    fn truth(self) -> f64 {
        normal_mean(|z| logistic(self.logit + self.effect * z))
    }

    /// A year of 52 weeks.
    fn year(self, random: &mut Random) -> Weeks {
        let monday = NaiveDate::from_ymd_opt(2024, 1, 1).expect("a date");
        let mut weeks = Weeks::default();
        for week in 0..52 {
            let p = logistic(self.logit + self.effect * random.normal());
            for _ in 0..poisson(random, self.replies) {
                weeks.count(monday + Days::new(7 * week), happens(random, p));
            }
        }
        weeks
    }
}

/// Replies of a week that all have the same weather.
const WAVES: Law = Law { logit: 0.0, effect: 1.0, replies: 4.0 };
const CALM: Law = Law { effect: 0.0, ..WAVES };

/// What a report prints.
fn printed(weeks: Weeks) -> newcombe::Estimate {
    match Sample::Share(weeks).outcome(Unit::Share, 30) {
        Outcome::Value { value, low: Some(low), high: Some(high), .. } => {
            newcombe::Estimate { value, interval: Interval { low, high } }
        }
        other => panic!("{other:?}"),
    }
}

fn covered(law: Law, seed: u64) -> f64 {
    let truth = law.truth();
    percent(YEARS, seed, |random| holds(printed(law.year(random)).interval, truth))
}

#[test]
fn wilson_on_the_effective_number() {
    claimed("Share, Wilson on n*, replies independent, 4 a week", 93.0..=97.0, covered(CALM, 1));
    claimed("Share, Wilson on n*, week effect of 1 logit, 4 replies a week", 93.0..=97.0, covered(WAVES, 2));
    let high = Law { logit: 2.0, ..WAVES };
    claimed("The same, share near 84 %", 93.0..=97.0, covered(high, 3));
    let many = Law { replies: 12.0, ..WAVES };
    claimed("The same, share near 50 %, 12 replies a week", 93.0..=97.0, covered(many, 4));
}

/// What the design effect is for.
#[test]
fn plain_wilson_and_the_bootstrap() {
    let truth = WAVES.truth();
    let plain = percent(YEARS, 2, |random| {
        let weeks = WAVES.year(random);
        holds(wilson::wilson(weeks.k() as f64 / weeks.n() as f64, weeks.n() as f64), truth)
    });
    claimed("Guard: plain Wilson, week effect of 1 logit, must miss", 0.0..=90.0, plain);
    let drawn = percent(2_000, 5, |random| {
        let weeks: Vec<(f64, f64)> = (0..52)
            .map(|_| {
                let p = logistic(WAVES.logit + random.normal());
                let replies = poisson(random, WAVES.replies);
                let k = (0..replies).filter(|_| happens(random, p)).count();
                (k as f64, replies as f64)
            })
            .collect();
        holds(bootstrap::ratio(&weeks, 1).expect("weeks").interval(), truth)
    });
    claimed("Share, week-block bootstrap, week effect of 1 logit", 92.0..=97.0, drawn);
}

#[test]
fn newcombe_on_the_effective_numbers() {
    for (what, effect, seed) in [
        ("Difference of shares, Newcombe on n*, replies independent", 0.0, 11),
        ("Difference of shares, Newcombe on n*, week effect of 1 logit", 1.0, 12),
    ] {
        let (earlier, later) = (Law { effect, ..WAVES }, Law { logit: 0.5, effect, replies: 5.0 });
        let truth = later.truth() - earlier.truth();
        let found = percent(YEARS, seed, |random| {
            let (one, two) = (printed(earlier.year(random)), printed(later.year(random)));
            holds(newcombe::difference(one, two), truth)
        });
        claimed(what, 93.0..=97.0, found);
    }
}

/// The design effect needs weeks: with few of them it is itself uncertain.
#[test]
fn a_short_year() {
    let truth = WAVES.truth();
    let found = percent(YEARS, 13, |random| {
        let clusters: Vec<Cluster> = (0..13)
            .map(|_| {
                let p = logistic(WAVES.logit + random.normal());
                let n = 1 + poisson(random, 3.0);
                Cluster { k: (0..n).filter(|_| happens(random, p)).count() as u64, n }
            })
            .collect();
        clusters::share(&clusters).is_some_and(|(_, interval)| holds(interval, truth))
    });
    claimed("Share, Wilson on n*, 13 weeks only, week effect of 1 logit", 92.0..=97.0, found);
}
