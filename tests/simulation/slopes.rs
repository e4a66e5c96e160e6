//! The seasonal slope and its interval by ranks.

use super::record::{YEARS, claimed, holds, percent, seen};
use super::trends::Law;

fn covered(years: usize, r1: f64) -> f64 {
    let law = Law { years, r1, slope: 0.03, noise: 0.1 };
    percent(YEARS, 50 + years as u64, |random| holds(law.found(random).interval, law.slope))
}

#[test]
fn seasonal_slopes() {
    for r1 in [0.0, 0.3] {
        for years in [5, 7, 8, 10] {
            let what = format!("Seasonal slope of {years} years, lag-1 autocorrelation {r1}");
            claimed(&what, 93.0..=97.0, covered(years, r1));
        }
    }
    // Under eight years, series that resemble themselves so much mostly have intervals of 99 %.
    for years in [5, 7, 8, 10] {
        let what = format!("Seasonal slope of {years} years, lag-1 autocorrelation 0.6");
        seen(&what, &format!("{:.1} %", covered(years, 0.6)));
    }
}
