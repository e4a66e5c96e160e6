//! `peak-hour-share`, `hour-evenness`, `mean-hour` and `hour-concentration` (RYT-5): the busiest of 24 local hours, H / ln 24, circular mean and resultant length of authored records (Fisher 1993; Mardia & Jupp 2000; Pielou 1966).
//!
//! For a declared team of three or more only: of one person it would be the timetable. Imported records and those
//! dated to the day have no hour. The peak is chosen after the counting, so that no interval holds for it;
//! entropy is biased under resampling. [`grid`] gives the counts that a page draws.

use crate::indicator::{Indicator, Reason, Sample, Standing, Unit, View};
use crate::stats::{circular, evenness};

/// What the busiest hour holds.
pub static PEAK: Indicator = Indicator {
    standing: Standing::Headline,
    ..indicator("peak-hour-share", Unit::Share, |view| {
        let (hours, n) = counted(view)?;
        Ok(Sample::Census { k: hours.into_iter().max().unwrap_or_default(), n })
    })
};
/// How evenly the hours are used.
pub static EVENNESS: Indicator = indicator("hour-evenness", Unit::Index, |view| {
    let (hours, n) = counted(view)?;
    exact(evenness::evenness(&hours), n)
});
/// Around which hour.
pub static MEAN: Indicator = indicator("mean-hour", Unit::Hours, |view| {
    let hours = hours(view)?;
    exact(circular::direction(&hours).and_then(|direction| direction.mean), hours.len() as u64)
});
/// How closely around it.
pub static CONCENTRATION: Indicator = indicator("hour-concentration", Unit::Index, |view| {
    let hours = hours(view)?;
    exact(circular::direction(&hours).map(|direction| direction.length), hours.len() as u64)
});

/// Fewest records of 24 hours or 7 days.
const MINIMUM: u64 = 200;
/// Fewest records of 168 cells.
const CELLS: u64 = 840;

/// When an account writes, in local time.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Grid {
    /// Authored records by hour.
    pub hours: [u64; 24],
    /// By weekday from Monday on.
    pub days: [u64; 7],
    /// By weekday and hour; absent where the 168 cells would be mostly chance.
    pub cells: Option<[[u64; 24]; 7]>,
}

/// The counts by hour and weekday, from 200 records on, and their crossing from 840 on; `None` below, and
/// without a declared team of three or more.
#[must_use]
pub fn grid(view: &View) -> Option<Grid> {
    view.house.team_may_be_seen().ok()?;
    let mut cells = [[0; 24]; 7];
    for (_, activity) in view.timed() {
        let (day, hour) = view.local_hour(activity.published);
        cells[day][whole(hour)] += 1;
    }
    let hours = std::array::from_fn(|hour| cells.iter().map(|day| day[hour]).sum());
    let days = cells.map(|day| day.iter().sum());
    let total: u64 = days.iter().sum();
    (total >= MINIMUM).then_some(Grid { hours, days, cells: (total >= CELLS).then_some(cells) })
}

const fn indicator(
    id: &'static str,
    unit: Unit,
    measure: fn(&View) -> Result<Sample, Reason>,
) -> Indicator<'static> {
    Indicator { id, card: Some("RYT-5"), unit, minimum: MINIMUM, measure, ..Indicator::BASE }
}

/// The local hours of the window's records.
fn hours(view: &View) -> Result<Vec<f64>, Reason> {
    view.house.team_may_be_seen()?;
    Ok(view.timed().map(|(_, activity)| view.local_hour(activity.published).1).collect())
}

/// The records of each local hour, and how many there are.
fn counted(view: &View) -> Result<([u64; 24], u64), Reason> {
    let mut counts = [0; 24];
    for hour in hours(view)? {
        counts[whole(hour)] += 1;
    }
    Ok((counts, counts.iter().sum()))
}

/// An hour of the day without its minutes.
fn whole(hour: f64) -> usize {
    #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "0 to 23")]
    let hour = hour as usize;
    hour.min(23)
}

/// A figure without an interval, or its absence where the hours have none.
fn exact(value: Option<f64>, n: u64) -> Result<Sample, Reason> {
    match value {
        Some(value) => Ok(Sample::Estimate { value, k: None, n, interval: None }),
        None if n < MINIMUM => Ok(Sample::TooFew { k: None, n }),
        None => Err(Reason::Gate),
    }
}
