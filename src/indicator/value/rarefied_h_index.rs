//! `rarefied-h-index` (VAL-5): mean h of 1 000 seeded samples of n0 mature publications, h of which received at least h likes or reposts each (Hirsch 2005; Riquelme & González-Cantergiani 2016).
//!
//! A plain h only echoes volume. n0 is the smallest number of publications of a complete year (wholly inside
//! the archive, its counters settled) among those that have at least 30; every window of the account is cut
//! to it, so that all of them compare, and one with fewer publications has no h. The interval is what 95 % of
//! the samples give; where all n0 publications are drawn each time it is the block bootstrap by ISO weeks.

use std::collections::BTreeMap;

use crate::indicator::{Indicator, Reason, Sample, Unit, View, Window, redraw};
use crate::stats::h_index::{h_index, rarefied};
use crate::stats::random::SEED;
use crate::stats::table::table;

/// The figure.
pub static INDICATOR: Indicator = Indicator {
    id: "rarefied-h-index",
    card: Some("VAL-5"),
    unit: Unit::Index,
    minimum: MINIMUM,
    received: true,
    measure,
    ..Indicator::BASE
};

/// Fewest publications of a year that all are cut to.
const MINIMUM: u64 = 30;
/// Samples.
const DRAWS: usize = 1000;

fn measure(view: &View) -> Result<Sample, Reason> {
    let units = view.interactions()?;
    let size = smallest_year(view)?.ok_or(Reason::ArchiveTooShort)?;
    let n = units.len() as u64;
    let counts: Vec<u64> = units.iter().map(|&(_, received)| received).collect();
    let Some(h) = rarefied(&table(&counts), size, DRAWS, SEED) else {
        return Ok(Sample::TooFew { k: None, n });
    };
    let interval = if n > size {
        Some((h.interval.low, h.interval.high))
    } else {
        let of_all = |table: &[(u64, u64)]| Some(h_index(table) as f64);
        redraw::Spread::new(&units).estimate(view.shows_doubt(), of_all).and_then(|(_, interval)| interval)
    };
    Ok(Sample::Estimate { value: h.value, k: None, n, interval })
}

/// n0: the publications of the smallest complete year that has enough of them.
fn smallest_year(view: &View) -> Result<Option<u64>, Reason> {
    let all = View { window: Window::All, ..*view };
    let mut years: BTreeMap<i32, u64> = all.settled_years().into_iter().map(|year| (year, 0)).collect();
    for (date, _) in all.interactions()? {
        if let Some(count) = years.get_mut(&view.calendar.year(date)) {
            *count += 1;
        }
    }
    Ok(years.into_values().filter(|&count| count >= MINIMUM).min())
}
