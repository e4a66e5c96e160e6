//! How many decimals numbers that are read together need, so that none of them says what it does not mean.

/// Decimals that may be added where fewer would mislead.
const MORE: usize = 2;

/// `least` decimals, or the few more with which the ends of an interval differ, and a value is not printed as the 0
/// that it is not; within an interval around 0, it may be.
pub(in crate::site) fn apart(least: usize, value: f64, ends: Option<(f64, f64)>) -> usize {
    let around = ends.is_some_and(|(low, high)| low <= 0.0 && high >= 0.0);
    enough(least, |decimals| {
        (around || !vanishes(value, decimals))
            && ends.is_none_or(|(low, high)| low >= high || printed(low, decimals) < printed(high, decimals))
    })
}

/// [`apart`], where an interval without 0 shows none: one that is “clearly up” does not begin at 0.0.
pub(in crate::site) fn signed(least: usize, value: f64, (low, high): (f64, f64)) -> usize {
    let least = apart(least, value, Some((low, high)));
    let has_zero = low <= 0.0 && high >= 0.0;
    enough(least, |decimals| has_zero || !(vanishes(low, decimals) || vanishes(high, decimals)))
}

/// `number` as so many decimals print it.
pub(in crate::site) fn printed(number: f64, decimals: usize) -> f64 {
    let power = (0..decimals).fold(1.0, |power, _| power * 10.0);
    (number * power).round() / power
}

fn vanishes(number: f64, decimals: usize) -> bool {
    number != 0.0 && printed(number, decimals) == 0.0
}

/// What no digit would mend keeps the fewest.
fn enough(least: usize, tells: impl Fn(usize) -> bool) -> usize {
    (least..=least + MORE).find(|decimals| tells(*decimals)).unwrap_or(least)
}
