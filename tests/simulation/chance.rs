//! Laws that invented years are drawn from, on the program's own seeded stream.

use bilan::stats::normal;
use bilan::stats::random::Random;

/// Whether something of this probability happens.
pub(crate) fn happens(random: &mut Random, probability: f64) -> bool {
    random.unit() < probability
}

/// Puts the items in a random order (Fisher & Yates; Durstenfeld 1964).
pub(crate) fn shuffle<T>(random: &mut Random, items: &mut [T]) {
    for place in 0..items.len().saturating_sub(1) {
        let other = place + random.below(items.len() - place);
        items.swap(place, other);
    }
}

/// Events of a Poisson law, counted along waiting times.
pub(crate) fn poisson(random: &mut Random, mean: f64) -> u64 {
    let (mut events, mut time) = (0, random.exponential());
    while time < mean {
        events += 1;
        time += random.exponential();
    }
    events
}

/// A factor of mean 1 and variance 1/`shape` (Erlang's law): what makes counts vary more than chance does.
pub(crate) fn mood(random: &mut Random, shape: u32) -> f64 {
    (0..shape).map(|_| random.exponential()).sum::<f64>() / f64::from(shape)
}

/// exp of a normal number of this mean and deviation.
pub(crate) fn lognormal(random: &mut Random, mean: f64, deviation: f64) -> f64 {
    (mean + deviation * random.normal()).exp()
}

/// The probability that has this logit.
pub(crate) fn logistic(logit: f64) -> f64 {
    1.0 / (1.0 + (-logit).exp())
}

/// The mean of `function` over a standard normal number, at 10,000 of its quantiles.
pub(crate) fn normal_mean(function: impl Fn(f64) -> f64) -> f64 {
    let steps = 10_000;
    (0..steps).map(|step| function(normal::quantile((f64::from(step) + 0.5) / f64::from(steps)))).sum::<f64>()
        / f64::from(steps)
}

/// A number cut to a whole one.
pub(crate) fn whole(number: f64) -> i64 {
    #[expect(clippy::cast_possible_truncation, reason = "times and counts far below 2^53")]
    let whole = number as i64;
    whole
}

/// A number of `values`, drawn with the `cumulated` weights.
pub(crate) fn weighted(random: &mut Random, cumulated: &[f64]) -> usize {
    let mark = random.unit() * cumulated.last().copied().unwrap_or(0.0);
    cumulated.partition_point(|&sum| sum <= mark).min(cumulated.len() - 1)
}

/// The running sums of weights.
pub(crate) fn cumulated(weights: &[f64]) -> Vec<f64> {
    let add = |sum: &mut f64, weight: &f64| {
        *sum += weight;
        Some(*sum)
    };
    weights.iter().scan(0.0, add).collect()
}
