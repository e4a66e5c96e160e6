//! Hours as angles: their mean, how concentrated they are, and Rayleigh's test (Mardia & Jupp 2000; Fisher 1993).

use std::f64::consts::TAU;

/// Hours of a turn.
const DAY: f64 = 24.0;
/// A resultant shorter than this is 0 but for rounding.
const NOTHING: f64 = 1e-12;

/// Where hours gather.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Direction {
    /// Mean hour of 0..24; absent when the hours have no direction.
    pub mean: Option<f64>,
    /// Length R̄ of the mean vector: 0 for hours all around the clock, 1 for one hour only.
    pub length: f64,
    /// Probability of such a length when every hour is as likely (Rayleigh's test).
    pub p: f64,
}

/// The direction of `hours` of 0..24; `None` without hours.
#[must_use]
pub fn direction(hours: &[f64]) -> Option<Direction> {
    weighted(hours.iter().map(|&hour| (hour, 1.0)))
}

/// The direction of counts in equal `bins` of a day, 24 for hours, each standing at the middle of its bin;
/// `None` without events.
#[must_use]
pub fn direction_of_bins(bins: &[u64]) -> Option<Direction> {
    let width = DAY / bins.len() as f64;
    weighted(bins.iter().enumerate().map(|(bin, &count)| ((bin as f64 + 0.5) * width, count as f64)))
}

/// The hours from one mean hour to a `later` one, the shorter way round: in (−12, 12].
#[must_use]
pub fn shift(earlier: f64, later: f64) -> f64 {
    let ahead = (later - earlier).rem_euclid(DAY);
    if ahead > DAY / 2.0 { ahead - DAY } else { ahead }
}

fn weighted(hours: impl Iterator<Item = (f64, f64)>) -> Option<Direction> {
    let (mut n, mut cosine, mut sine) = (0.0, 0.0, 0.0);
    for (hour, weight) in hours {
        let angle = hour / DAY * TAU;
        n += weight;
        cosine += weight * angle.cos();
        sine += weight * angle.sin();
    }
    if n <= 0.0 {
        return None;
    }
    let length = (cosine.hypot(sine) / n).min(1.0);
    // An angle just below 0 turns into exactly 24.
    let hour = (sine.atan2(cosine) / TAU * DAY).rem_euclid(DAY) % DAY;
    Some(Direction { mean: (length > NOTHING).then_some(hour), length, p: rayleigh(n, length) })
}

/// e^(−z) with z = nR̄², with the terms of Mardia & Jupp (equation 6.3.4) that small samples need; they are
/// left out from 50 on, as in `astropy.stats.rayleightest`.
fn rayleigh(n: f64, length: f64) -> f64 {
    let z = n * length * length;
    let terms = if n < 50.0 {
        1.0 + (2.0 * z - z * z) / (4.0 * n)
            - (24.0 * z - 132.0 * z * z + 76.0 * z.powi(3) - 9.0 * z.powi(4)) / (288.0 * n * n)
    } else {
        1.0
    };
    ((-z).exp() * terms).clamp(0.0, 1.0)
}
