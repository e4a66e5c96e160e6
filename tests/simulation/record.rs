//! The lines of the table: what was simulated, what is claimed, what was seen.

use std::ops::RangeInclusive;

use bilan::stats::Interval;
use bilan::stats::random::Random;

/// Simulated years of one coverage: its own standard error is then 0.34 points at 95 %.
pub(crate) const YEARS: u32 = 4_000;

/// The share of `years`, in percent, in which something holds, each drawn from one stream.
pub(crate) fn percent(years: u32, seed: u64, mut holds: impl FnMut(&mut Random) -> bool) -> f64 {
    let mut random = Random::new(seed);
    let held = (0..years).filter(|_| holds(&mut random)).count();
    held as f64 / f64::from(years) * 100.0
}

/// Whether the interval holds the truth.
pub(crate) fn holds(interval: Interval, truth: f64) -> bool {
    interval.low <= truth && truth <= interval.high
}

/// A line without a claim: measured for the record.
pub(crate) fn seen(what: &str, seen: &str) {
    line(what, "none", seen);
}

/// A share in percent, and the claim that it lies in `band`.
pub(crate) fn claimed(what: &str, band: RangeInclusive<f64>, found: f64) {
    let (low, high) = (band.start(), band.end());
    let claim = match (*low <= 0.0, *high >= 100.0) {
        (true, _) => format!("at most {high} %"),
        (false, true) => format!("at least {low} %"),
        (false, false) => format!("{low} to {high} %"),
    };
    line(what, &claim, &format!("{found:.1} %"));
    assert!(band.contains(&found), "{what}: {found:.2} % is not {claim}");
}

/// Prints a line, which the record must hold; with `BILAN_BLESS=1` it need not, so that new lines can be read.
pub(crate) fn line(what: &str, claim: &str, seen: &str) {
    let line = format!("| {what} | {claim} | {seen} |");
    println!("{line}");
    let record = include_str!("RECORD.md");
    let blessed = std::env::var_os("BILAN_BLESS").is_some();
    assert!(blessed || record.contains(&line), "RECORD.md does not hold the line {line}");
}
