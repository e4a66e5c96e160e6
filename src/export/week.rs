//! Weeks as running numbers, which every engine can subtract.

use chrono::{Datelike, NaiveDate};

/// The Monday of week 0, 1969-12-29, as a day of the common era.
const MONDAY: i32 = 719_160;

/// The number of the ISO week of a date, counted from the week of 1970-01-01, which is 0.
#[must_use]
pub fn week(date: NaiveDate) -> i64 {
    i64::from((date.num_days_from_ce() - MONDAY).div_euclid(7))
}
