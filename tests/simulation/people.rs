//! Figures about people: effective number, coverage and concentration of the contact-days of invented years.

use std::collections::HashSet;

use bilan::indicator::Window;
use bilan::stats::bootstrap::bootstrap;
use bilan::stats::random::Random;
use bilan::stats::{coverage, diversity, gini, table};

use super::chance::{cumulated, lognormal, poisson, weighted};
use super::desk::{DAY, Desk, Figure, look, noon};
use super::record::{claimed, holds, seen};

/// People who could be met.
const PEOPLE: usize = 1_500;

/// A crowd in which some are met far more often than others.
struct Crowd {
    weights: Vec<f64>,
    sums: Vec<f64>,
}

impl Crowd {
    fn new() -> Self {
        let mut random = Random::new(60);
        let weights: Vec<f64> = (0..PEOPLE).map(|_| lognormal(&mut random, 0.0, 1.2)).collect();
        let sums = cumulated(&weights);
        Self { weights, sums }
    }

    fn total(&self) -> f64 {
        self.weights.iter().sum()
    }

    /// The effective number of all people.
    fn effective(&self) -> f64 {
        self.total().powi(2) / self.weights.iter().map(|weight| weight * weight).sum::<f64>()
    }

    /// The contact-days of a year around `mean`, each a person and a day.
    fn year(&self, random: &mut Random, mean: f64) -> Vec<(usize, usize)> {
        let mut met = HashSet::new();
        let mut days = Vec::new();
        for _ in 0..poisson(random, mean) {
            let person = weighted(random, &self.sums);
            let day = std::iter::repeat_with(|| random.below(364)).find(|&day| met.insert((person, day)));
            days.extend(day.map(|day| (person, day)));
        }
        days
    }

    /// The probability that the next one met is among these.
    fn known(&self, days: &[(usize, usize)]) -> f64 {
        let met: HashSet<usize> = days.iter().map(|day| day.0).collect();
        met.into_iter().map(|person| self.weights[person]).sum::<f64>() / self.total()
    }
}

/// What the program finds in a year.
struct Found {
    effective: Figure,
    coverage: Figure,
    known: f64,
    gini: Figure,
}

fn found(crowd: &Crowd, random: &mut Random, mean: f64) -> Found {
    let days = crowd.year(random, mean);
    let mut desk = Desk::new();
    for &(person, day) in &days {
        desk.reply(noon(2024, 1, 1) + i64::try_from(day).expect("small") * DAY, person, None);
    }
    let account = desk.exported(noon(2025, 2, 1));
    look(&account, Window::Year(2024), |view| Found {
        effective: Figure::of(view, "effective-correspondents"),
        coverage: Figure::of(view, "correspondent-coverage"),
        known: crowd.known(&days),
        gini: Figure::of(view, "contact-gini"),
    })
}

#[test]
fn people_met() {
    const YEARS: usize = 3_000;
    let crowd = Crowd::new();
    for (mean, seed) in [(300.0, 61), (600.0, 62), (1_200.0, 63)] {
        let mut random = Random::new(seed);
        let years: Vec<Found> = (0..YEARS).map(|_| found(&crowd, &mut random, mean)).collect();
        let percent = |holds: &dyn Fn(&Found) -> bool| {
            years.iter().filter(|year| holds(year)).count() as f64 / YEARS as f64 * 100.0
        };
        let what = |what: &str| format!("{what}, about {mean} contact-days");
        let truth = crowd.effective();
        let effective = percent(&|year| year.effective.holds(truth));
        if mean < 500.0 {
            // Few pairs of meetings, and Simpson's variance is for many.
            seen(&what("D2u, Simpson's variance"), &format!("{effective:.1} %"));
        } else {
            claimed(&what("D2u, Simpson's variance"), 92.0..=96.0, effective);
        }
        claimed(&what("Coverage, Esty"), 94.0..=97.0, percent(&|year| year.coverage.holds(year.known)));
        // The Gini of people met depends on how many days there are: the truth is that of all such years.
        let usual = years.iter().map(|year| year.gini.value).sum::<f64>() / YEARS as f64;
        claimed(
            &what("Gini of contacts, week jackknife"),
            95.0..=99.0,
            percent(&|year| year.gini.holds(usual)),
        );
    }
}

/// A figure of how often each person was met.
type Measure = fn(&[u64]) -> Option<f64>;

/// Drawing weeks anew doubles people: this interval must miss, or the simulation is no test.
#[test]
fn a_percentile_bootstrap_over_people_fails() {
    const YEARS: usize = 200;
    let crowd = Crowd::new();
    let mut random = Random::new(64);
    let years: Vec<Vec<(usize, usize)>> = (0..YEARS).map(|_| crowd.year(&mut random, 600.0)).collect();
    let usual = |days: &[(usize, usize)]| gini::gini(&table::table(&tally(days))).expect("people");
    let usual = years.iter().map(|days| usual(days)).sum::<f64>() / YEARS as f64;
    let mut held = [0, 0, 0];
    for days in &years {
        let known = crowd.known(days);
        let truths = [crowd.effective(), known, usual];
        let figures: [Measure; 3] = [
            |met| diversity::effective_number(met).map(|found| found.0),
            |met| coverage::coverage(met).map(|found| found.0),
            |met| gini::gini(&table::table(met)),
        ];
        let mut weeks = vec![Vec::new(); 52];
        for &(person, day) in days {
            weeks[day / 7].push((person, day));
        }
        for ((held, truth), figure) in held.iter_mut().zip(truths).zip(figures) {
            let drawn = bootstrap(weeks.len(), 1, |places| {
                let days: Vec<(usize, usize)> = places.iter().flat_map(|&week| weeks[week].clone()).collect();
                figure(&tally(&days))
            });
            *held += usize::from(drawn.is_some_and(|drawn| holds(drawn.interval(), truth)));
        }
    }
    for (what, held) in ["D2u", "coverage", "Gini of contacts"].into_iter().zip(held) {
        let what = format!("Guard: {what}, percentile bootstrap over people, must miss");
        claimed(&what, 0.0..=20.0, held as f64 / YEARS as f64 * 100.0);
    }
}

/// How often each person was met who was met at all.
fn tally(days: &[(usize, usize)]) -> Vec<u64> {
    let mut met = vec![0; PEOPLE];
    for day in days {
        met[day.0] += 1;
    }
    met.retain(|&times| times > 0);
    met
}
