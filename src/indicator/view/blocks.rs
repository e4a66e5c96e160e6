//! Stretches of days of one length: whole blocks of four weeks, and local months.

use chrono::{Datelike, NaiveDate};

use super::View;
use crate::indicator::outcome::Reason;

/// Days of a block: four whole weeks, so that every block holds the same weekdays.
const DAYS: i64 = 28;
/// Weeks of a block.
pub const WEEKS: u64 = 4;

/// Consecutive blocks of four weeks from a first day on; what is left behind the last whole one belongs to none.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Blocks {
    /// First day of the first block.
    pub from: NaiveDate,
    /// How many whole blocks.
    pub count: usize,
}

impl Blocks {
    /// The whole blocks between two dates, both included.
    #[must_use]
    pub fn between(from: NaiveDate, to: NaiveDate) -> Self {
        let days = (to - from).num_days() + 1;
        Self { from, count: usize::try_from(days / DAYS).unwrap_or(0) }
    }

    /// The block that holds `date`, counted from 0.
    #[must_use]
    pub fn place(&self, date: NaiveDate) -> Option<usize> {
        let days = (date - self.from).num_days();
        let block = usize::try_from(days.div_euclid(DAYS)).ok()?;
        (block < self.count).then_some(block)
    }

    /// Weeks of all blocks together.
    #[must_use]
    pub fn weeks(&self) -> u64 {
        self.count as u64 * WEEKS
    }
}

impl View<'_> {
    /// The blocks of four weeks of the window that the archive covers.
    ///
    /// # Errors
    /// As [`View::covered`].
    pub fn blocks(&self) -> Result<Blocks, Reason> {
        let (from, to) = self.covered()?;
        Ok(Blocks::between(from, to))
    }
}

/// The local month of a date: year and number.
#[must_use]
pub fn month(date: NaiveDate) -> (i32, u32) {
    (date.year(), date.month())
}

/// How many local months two dates touch, both included.
#[must_use]
pub fn months_between(from: NaiveDate, to: NaiveDate) -> u64 {
    let number = |date: NaiveDate| i64::from(date.year()) * 12 + i64::from(date.month());
    u64::try_from(number(to) - number(from) + 1).unwrap_or(0)
}
