//! Where a day begins among things in time order: windows are cut out of a million records without a search among them.

use std::ops::Range;

use crate::model::Activity;

use super::Record;

/// Milliseconds of a day.
const DAY: i64 = 86_400_000;

/// The days (UTC) on which something lies, rising, each with the place of the first thing of it.
#[derive(Default)]
pub(super) struct Days {
    begins: Vec<(i64, u32)>,
    /// How many things there are.
    all: usize,
}

impl Days {
    /// The days of the activities behind things that stand in their order.
    pub(super) fn of<'a>(activities: impl Iterator<Item = &'a Activity>) -> Self {
        let mut days = Self::default();
        for activity in activities {
            let day = activity.published.div_euclid(DAY);
            if days.begins.last().is_none_or(|&(last, _)| last < day) {
                days.begins.push((day, u32::try_from(days.all).unwrap_or(u32::MAX)));
            }
            days.all += 1;
        }
        days
    }

    /// The things of these days (from the first up to the one before the last), or of all.
    pub(super) fn between(&self, days: Option<(i64, i64)>) -> Range<usize> {
        let Some((from, to)) = days else { return 0..self.all };
        let from = self.before(from);
        from..self.before(to).max(from)
    }

    /// How many things lie before a day, counted from 1970.
    fn before(&self, day: i64) -> usize {
        let later = self.begins.partition_point(|&(begun, _)| begun < day);
        self.begins.get(later).map_or(self.all, |&(_, place)| place as usize)
    }
}

/// The places of some records, in time order.
#[derive(Default)]
pub(super) struct Places {
    all: Vec<u32>,
    days: Days,
}

impl Places {
    /// Those of the records that `are` wanted.
    pub(super) fn of(records: &[Record], activities: &[Activity], are: impl Fn(&Record) -> bool) -> Self {
        let wanted = (0_u32..).zip(records).filter(|(_, record)| are(record));
        let all: Vec<u32> = wanted.map(|(place, _)| place).collect();
        let days = Days::of(all.iter().map(|&place| &activities[place as usize]));
        Self { all, days }
    }

    /// The places of these days (see [`Days::between`]).
    pub(super) fn between(&self, days: Option<(i64, i64)>) -> impl Iterator<Item = usize> {
        self.all[self.days.between(days)].iter().map(|&place| place as usize)
    }
}
