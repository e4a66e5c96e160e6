//! What belongs to each ISO week: units come in time order nearly always, so that most find their week at once.

use chrono::NaiveDate;

use crate::calendar::iso_week;

/// An ISO year and week.
pub type Week = (i32, u32);

/// Something for each ISO week that has any, in the order of the weeks.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Weekly<T> {
    weeks: Vec<(Week, T)>,
    /// The date that was asked for last, and the place of its week: most units share their date with the one before.
    last: Option<(NaiveDate, usize)>,
}

impl<T: Default> Weekly<T> {
    /// What belongs to the week of `date`.
    pub fn at(&mut self, date: NaiveDate) -> &mut T {
        let place = match self.last {
            Some((last, place)) if last == date => place,
            _ => self.place(iso_week(date)),
        };
        self.last = Some((date, place));
        &mut self.weeks[place].1
    }

    /// What belongs to `week`.
    pub fn of(&mut self, week: Week) -> &mut T {
        let place = self.place(week);
        &mut self.weeks[place].1
    }

    /// The place of a week. The last one is looked at first.
    fn place(&mut self, week: Week) -> usize {
        let place = match self.weeks.last() {
            Some((last, _)) if *last == week => return self.weeks.len() - 1,
            Some((last, _)) if *last > week => self.weeks.partition_point(|(known, _)| *known < week),
            _ => self.weeks.len(),
        };
        if self.weeks.get(place).is_none_or(|(known, _)| *known != week) {
            self.weeks.insert(place, (week, T::default()));
            // Those behind have moved.
            self.last = None;
        }
        place
    }

    /// The weeks with what belongs to each.
    pub fn iter(&self) -> impl Iterator<Item = &(Week, T)> {
        self.weeks.iter()
    }

    /// What belongs to the weeks, in their order.
    pub fn into_values(self) -> impl Iterator<Item = T> {
        self.weeks.into_iter().map(|(_, value)| value)
    }
}
