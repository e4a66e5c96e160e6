//! Wilson's score interval of a share (Wilson 1927, JASA 22; Brown, Cai & DasGupta 2001, Statistical Science 16).

use super::{Interval, normal::Z95};

/// The 95 % interval of the share `p` of `n` units; `n` may be an effective number and need not be whole.
///
/// A share of exactly 0 or 1 has exactly that end.
#[must_use]
pub fn wilson(p: f64, n: f64) -> Interval {
    let z2 = Z95 * Z95;
    let scale = 1.0 + z2 / n;
    let centre = (p + z2 / (2.0 * n)) / scale;
    let half = Z95 / scale * (p * (1.0 - p) / n + z2 / (4.0 * n * n)).sqrt();
    Interval {
        low: if p <= 0.0 { 0.0 } else { centre - half },
        high: if p >= 1.0 { 1.0 } else { centre + half },
    }
}
