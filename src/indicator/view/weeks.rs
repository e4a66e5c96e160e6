//! The ISO weeks of a window that the archive covers (PRECISIONS 53).

use std::collections::{BTreeMap, BTreeSet};

use chrono::{Datelike, Days, NaiveDate, Weekday};

use super::View;
use crate::calendar::iso_week;
use crate::dialogue::RecordKind;
use crate::indicator::outcome::Reason;

/// An ISO year and week.
type Week = (i32, u32);

impl View<'_> {
    /// The first and the last day of the window that the archive covers; the last may lie before the first.
    ///
    /// # Errors
    /// `no-posts` without any record.
    pub fn covered_days(&self) -> Result<(NaiveDate, NaiveDate), Reason> {
        let start = self.dialogue.start.ok_or(Reason::NoPosts)?;
        Ok((self.first_day().max(start), self.last_day().min(self.dialogue.export_date)))
    }

    /// The weeks with a covered day.
    ///
    /// # Errors
    /// `no-posts` without any record.
    pub fn covered_weeks(&self) -> Result<BTreeSet<Week>, Reason> {
        let (first, last) = self.covered_days()?;
        // One day in seven meets each week but perhaps the last one.
        let days = first.iter_days().take_while(|day| *day <= last).step_by(7);
        Ok(days.chain((first <= last).then_some(last)).map(iso_week).collect())
    }

    /// The weeks of the window in which a record was written of which `counts` is true; imported ones were
    /// written at another time.
    pub fn weeks_with(&self, counts: fn(RecordKind) -> bool) -> BTreeSet<Week> {
        self.records()
            .filter(|(record, activity)| counts(record.kind) && !activity.imported)
            .map(|(record, _)| iso_week(record.date))
            .collect()
    }

    /// For each week whose seven days are covered, how many records were written of which `counts` is true.
    ///
    /// # Errors
    /// `no-posts` without any record.
    pub fn per_week(&self, counts: fn(RecordKind) -> bool) -> Result<Vec<u64>, Reason> {
        let (first, last) = self.covered_days()?;
        let monday = |date: NaiveDate| date.week(Weekday::Mon).first_day();
        let mut weeks: BTreeMap<NaiveDate, u64> = first
            .iter_days()
            .skip((7 - first.weekday().num_days_from_monday() as usize) % 7)
            .step_by(7)
            .take_while(|day| *day + Days::new(6) <= last)
            .map(|day| (day, 0))
            .collect();
        for (record, activity) in self.records().filter(|(record, _)| counts(record.kind)) {
            if let Some(count) = weeks.get_mut(&monday(record.date)).filter(|_| !activity.imported) {
                *count += 1;
            }
        }
        Ok(weeks.into_values().collect())
    }
}
