//! The ISO weeks of a window that the archive covers (PRECISIONS 53).

use std::collections::BTreeSet;

use chrono::{Datelike, Days, NaiveDate};

use super::View;
use crate::calendar::iso_week;
use crate::dialogue::RecordKind;
use crate::indicator::outcome::Reason;
use crate::indicator::weekly::{Week, Weekly};

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
        let mut weeks: Weekly<()> = Weekly::default();
        for (record, _) in self.records().filter(|(record, one)| counts(record.kind) && !one.imported) {
            weeks.at(record.date);
        }
        weeks.iter().map(|&(week, ())| week).collect()
    }

    /// For each week whose seven days are covered, how many records were written of which `counts` is true.
    ///
    /// # Errors
    /// `no-posts` without any record.
    pub fn per_week(&self, counts: fn(RecordKind) -> bool) -> Result<Vec<u64>, Reason> {
        let (first, last) = self.covered_days()?;
        // The first Monday, and the whole weeks from it on.
        let begin = first + Days::new(u64::from((7 - first.weekday().num_days_from_monday()) % 7));
        let whole = ((last - begin).num_days() + 1).div_euclid(7);
        let mut weeks = vec![0; usize::try_from(whole).unwrap_or(0)];
        for (record, activity) in self.records().filter(|(record, _)| counts(record.kind)) {
            let place = usize::try_from((record.date - begin).num_days().div_euclid(7));
            if let Some(count) =
                place.ok().and_then(|place| weeks.get_mut(place)).filter(|_| !activity.imported)
            {
                *count += 1;
            }
        }
        Ok(weeks)
    }
}
