//! The days that an institution declares closed, as far as silences need them.

use chrono::{Days, NaiveDate, NaiveTime};

use super::View;
use crate::calendar::Closure;

/// Whole closed days, as stretches in order and apart: first and last day.
pub struct ClosedDays(Vec<(NaiveDate, NaiveDate)>);

impl ClosedDays {
    /// The days that `closures`, in order, close from midnight to midnight, alone or together.
    #[must_use]
    pub fn new(closures: &[Closure]) -> Self {
        let mut united: Vec<(chrono::NaiveDateTime, chrono::NaiveDateTime)> = Vec::new();
        for closure in closures {
            match united.last_mut() {
                Some(last) if closure.from <= last.1 => last.1 = last.1.max(closure.to),
                _ => united.push((closure.from, closure.to)),
            }
        }
        let whole = |(from, to): (chrono::NaiveDateTime, chrono::NaiveDateTime)| {
            let late = u64::from(from.time() != NaiveTime::MIN);
            let first = from.date().checked_add_days(Days::new(late))?;
            let last = to.date().pred_opt()?;
            (first <= last).then_some((first, last))
        };
        Self(united.into_iter().filter_map(whole).collect())
    }

    /// How many closed days lie between two dates, both left out.
    #[must_use]
    pub fn between(&self, before: NaiveDate, after: NaiveDate) -> i64 {
        let (from, to) = (before + Days::new(1), after - Days::new(1));
        let near = self.0.partition_point(|&(_, last)| last < from);
        self.0[near..]
            .iter()
            .take_while(|&&(first, _)| first <= to)
            .map(|&(first, last)| (last.min(to) - first.max(from)).num_days() + 1)
            .sum()
    }

    /// Days from one date to a later one, closed ones between them left out.
    #[must_use]
    pub fn gap(&self, before: NaiveDate, after: NaiveDate) -> i64 {
        (after - before).num_days() - self.between(before, after)
    }
}

impl View<'_> {
    /// The declared closures; none without opening hours.
    #[must_use]
    pub fn closed_days(&self) -> ClosedDays {
        ClosedDays::new(self.house.opening.map_or(&[], |opening| opening.closures()))
    }
}
