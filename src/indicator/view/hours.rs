//! Hours of the day at which records were written, in the institution's zone, behind the rule that protects small teams.

use chrono::{Datelike, Timelike};

use super::View;
use crate::calendar::utc;
use crate::dialogue::Record;
use crate::model::Activity;

impl<'a> View<'a> {
    /// The authored records of the window whose hour is known: neither imported nor dated to the day only.
    pub fn timed(&self) -> impl Iterator<Item = (&'a Record, &'a Activity)> + use<'a> {
        self.records().filter(|(record, activity)| {
            record.kind.is_authored() && !activity.imported && !activity.day_only
        })
    }

    /// The local weekday (0 for Monday) and hour of the day (a fraction of 0..24) of an instant.
    #[must_use]
    pub fn local_hour(&self, instant: i64) -> (usize, f64) {
        let local = utc(instant).with_timezone(&self.calendar.zone());
        let seconds = f64::from(local.num_seconds_from_midnight());
        (local.weekday().num_days_from_monday() as usize, seconds / 3600.0)
    }
}
