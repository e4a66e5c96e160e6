//! What an index owes to choices and to chance: seeded draws over errors, weights, components, form and base (Saisana, Saltelli & Tarantola 2005, JRSS A 168).

use super::composite::Component;
use super::quantile::quantile;
use super::random::Random;

/// Draws of one analysis.
pub const DRAWS: usize = 20_000;
/// Parameter of the Dirichlet law of the weights: they keep near equality, 1/K ∓ half of it.
const SHAPE: u32 = 5;

/// What is drawn anew.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Source {
    /// The errors of all components in all years.
    Sampling,
    /// The weights, Dirichlet(5, …, 5).
    Weights,
    /// Which component is left out, one or none, each as likely.
    Component,
    /// The mean of the ratios: geometric or arithmetic.
    Form,
    /// The base: the first two years, the first three, or the year before.
    Base,
}

/// All sources, in the order of the results.
pub const SOURCES: [Source; 5] =
    [Source::Sampling, Source::Weights, Source::Component, Source::Form, Source::Base];

/// How an index moves over all draws.
#[derive(Clone, Debug, PartialEq)]
pub struct Robustness {
    /// The 5 %, 50 % and 95 % quantiles of the index of the last year, 100 for the base.
    pub quantiles: [f64; 3],
    /// The share of draws in which the last year is above the year before.
    pub rising: f64,
    /// For each source, the share of the index's variance that it explains alone (Sobol' 1993), at least 0.
    pub variance: [(Source, f64); 5],
}

/// One way to compute the index.
#[derive(Clone)]
struct Draw {
    /// Added to ln x, year by component.
    errors: Vec<Vec<f64>>,
    weights: Vec<f64>,
    dropped: Option<usize>,
    arithmetic: bool,
    base: usize,
}

/// The analysis of the last of `years`, rows of the same components, the first three being the base; errors of
/// one year have this `correlation` between components (`composite::CORRELATION`), years are independent.
///
/// `None` for a correlation that is not of 0..1, fewer than four years or two components, rows that differ in length, or values not above 0.
#[must_use]
pub fn robustness(years: &[Vec<Component>], correlation: f64, seed: u64) -> Option<Robustness> {
    let components = years.first()?.len();
    let sound = |row: &Vec<Component>| {
        row.len() == components && row.iter().all(|one| one.value > 0.0 && one.error >= 0.0)
    };
    if !(0.0..=1.0).contains(&correlation) || years.len() < 4 || components < 2 || !years.iter().all(sound) {
        return None;
    }
    let mut random = Random::new(seed);
    let (mut values, mut rising) = (Vec::with_capacity(DRAWS), 0_usize);
    let mut moments = [Moments::default(); SOURCES.len()];
    for _ in 0..DRAWS {
        let [one, other] = std::array::from_fn(|_| draw(years, correlation, &mut random));
        let last = years.len() - 1;
        let value = evaluate(years, &one, last);
        rising += usize::from(value > evaluate(years, &one, last - 1));
        for (source, moments) in SOURCES.into_iter().zip(&mut moments) {
            moments.add(value, evaluate(years, &with(&other, source, &one), last));
        }
        values.push(value);
    }
    values.sort_by(f64::total_cmp);
    let quantiles = [quantile(&values, 0.05)?, quantile(&values, 0.5)?, quantile(&values, 0.95)?];
    let mut variance = SOURCES.map(|source| (source, 0.0));
    variance.iter_mut().zip(&moments).for_each(|(share, moments)| share.1 = moments.explained());
    Some(Robustness { quantiles, rising: rising as f64 / DRAWS as f64, variance })
}

fn draw(years: &[Vec<Component>], correlation: f64, random: &mut Random) -> Draw {
    let components = years[0].len();
    let of_year = |row: &Vec<Component>, random: &mut Random| {
        let common = correlation.sqrt() * random.normal();
        let own = (1.0 - correlation).sqrt();
        row.iter().map(|one| one.error * (common + own * random.normal())).collect()
    };
    let errors = years.iter().map(|row| of_year(row, random)).collect();
    let weights = random.dirichlet(components, SHAPE);
    let dropped = random.below(components + 1).checked_sub(1);
    Draw { errors, weights, dropped, arithmetic: random.below(2) == 1, base: random.below(3) }
}

/// A draw with one of its parts from another.
fn with(draw: &Draw, source: Source, from: &Draw) -> Draw {
    let mut mixed = draw.clone();
    match source {
        Source::Sampling => mixed.errors.clone_from(&from.errors),
        Source::Weights => mixed.weights.clone_from(&from.weights),
        Source::Component => mixed.dropped = from.dropped,
        Source::Form => mixed.arithmetic = from.arithmetic,
        Source::Base => mixed.base = from.base,
    }
    mixed
}

/// The index of the year `at`, 100 for the base.
fn evaluate(years: &[Vec<Component>], draw: &Draw, at: usize) -> f64 {
    let base = match draw.base {
        0 => 0..2,
        1 => 0..3,
        _ => years.len() - 2..years.len() - 1,
    };
    let log =
        |year: usize, component: usize| years[year][component].value.ln() + draw.errors[year][component];
    let (mut sum, mut weights) = (0.0, 0.0);
    for (component, &weight) in draw.weights.iter().enumerate() {
        if draw.dropped == Some(component) {
            continue;
        }
        let level = base.clone().map(|year| log(year, component)).sum::<f64>() / base.len() as f64;
        let log_ratio = log(at, component) - level;
        sum += weight * if draw.arithmetic { log_ratio.exp() } else { log_ratio };
        weights += weight;
    }
    100.0 * if draw.arithmetic { sum / weights } else { (sum / weights).exp() }
}

/// Sums over pairs of values that share one source only.
#[derive(Clone, Copy, Default)]
struct Moments {
    sum: f64,
    squares: f64,
    products: f64,
    pairs: f64,
}

impl Moments {
    fn add(&mut self, one: f64, other: f64) {
        // Around 100, so that the squares keep their digits.
        let (one, other) = (one - 100.0, other - 100.0);
        self.sum += f64::midpoint(one, other);
        self.squares += f64::midpoint(one * one, other * other);
        self.products += one * other;
        self.pairs += 1.0;
    }

    /// Cov / Var of the pairs (Janon et al. 2014), between 0 and 1.
    fn explained(&self) -> f64 {
        let mean = self.sum / self.pairs;
        let variance = self.squares / self.pairs - mean * mean;
        let covariance = self.products / self.pairs - mean * mean;
        if variance > 0.0 { (covariance / variance).clamp(0.0, 1.0) } else { 0.0 }
    }
}
