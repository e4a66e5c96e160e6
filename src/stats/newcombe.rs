//! Newcombe's hybrid interval of a difference of two shares (Newcombe 1998, Statistics in Medicine 17, method 10).

use super::Interval;

/// A share with its own interval (Wilson's, for Newcombe's method; any other makes it the
/// general "method of variance estimates recovery", Zou & Donner 2008).
#[derive(Clone, Copy, Debug)]
pub struct Estimate {
    /// The share.
    pub value: f64,
    /// Its 95 % interval.
    pub interval: Interval,
}

/// The 95 % interval of `later − earlier`.
#[must_use]
pub fn difference(earlier: Estimate, later: Estimate) -> Interval {
    let d = later.value - earlier.value;
    let below = (later.value - later.interval.low).hypot(earlier.interval.high - earlier.value);
    let above = (later.interval.high - later.value).hypot(earlier.value - earlier.interval.low);
    Interval { low: d - below, high: d + above }
}
