//! The entries of `grids`: when an account writes, by hour and weekday (INDICATORS, RYT-5), for a declared team of three or more.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::indicator::rhythm::hours;
use crate::indicator::{View, Window};

use super::rows::Bench;
use super::source::Subject;

/// The hours of one account in one period.
#[derive(Clone, Debug, Serialize, Deserialize, JsonSchema)]
pub struct Grid {
    /// The measure that it spreads out.
    pub measure: String,
    /// Account id.
    pub scope: String,
    /// A reporting year's label, or `all`.
    pub period: String,
    /// Authored records of each local hour, from midnight on.
    pub hours: Vec<u64>,
    /// Of each weekday, from Monday on.
    pub weekdays: Vec<u64>,
    /// Of each hour of each weekday; absent where the 168 cells would be mostly chance.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub cells: Option<Vec<Vec<u64>>>,
}

impl Bench<'_> {
    /// The hours of an account in the told year, else over the whole archive; none where there are too few
    /// records, or where they would be the timetable of one or two people.
    pub(super) fn grid(&self, subject: &Subject) -> Option<Grid> {
        let windows = self.year.map(Window::Year).into_iter().chain([Window::All]);
        windows.into_iter().find_map(|window| {
            let period = self.period(&window);
            let view =
                View { dialogue: &subject.dialogue, calendar: self.calendar, house: self.house, window };
            let grid = hours::grid(&view)?;
            Some(Grid {
                measure: hours::PEAK.id.to_owned(),
                scope: subject.id.clone(),
                period,
                hours: grid.hours.to_vec(),
                weekdays: grid.days.to_vec(),
                cells: grid.cells.map(|cells| cells.iter().map(|day| day.to_vec()).collect()),
            })
        })
    }
}
