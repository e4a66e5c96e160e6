//! The publications whose counters received have settled, and what they received (PRECISIONS 50).

use chrono::NaiveDate;

use crate::calendar::minus_months;
use crate::model::{Activity, Availability};

use super::View;
use crate::indicator::outcome::Reason;

impl<'a> View<'a> {
    /// The publications of the window old enough at the export for their counters to have settled,
    /// with their local dates.
    pub fn mature_publications(&self) -> impl Iterator<Item = (NaiveDate, &'a Activity)> + use<'a> {
        self.publications_older_than(self.dialogue.account.network.maturity_days)
    }

    /// The publications of the window that were at least so many days old at the export, with their dates.
    pub fn publications_older_than(
        &self,
        days: i64,
    ) -> impl Iterator<Item = (NaiveDate, &'a Activity)> + use<'a> {
        let settled = self.dialogue.export - days * 86_400_000;
        self.publications().filter(move |(_, activity)| activity.published <= settled)
    }

    /// Likes + reposts of each mature publication of the window where both are known, with its local date.
    ///
    /// # Errors
    /// `field-not-in-export` unless the exports tell both.
    pub fn reactions(&self) -> Result<Vec<(NaiveDate, u64)>, Reason> {
        let fields = &self.dialogue.account.network.fields;
        self.require(fields.likes.min(fields.reposts))?;
        Ok(self.mature_publications().filter_map(|(date, activity)| Some((date, both(activity)?))).collect())
    }

    /// What each mature publication of the window received, with its local date: likes + reposts where the
    /// exports tell both (and the publication has both), the one counter that they tell elsewhere.
    ///
    /// # Errors
    /// `field-not-in-export` when the exports tell neither.
    pub fn interactions(&self) -> Result<Vec<(NaiveDate, u64)>, Reason> {
        let records = &self.dialogue.records;
        Ok(self.received()?.into_iter().map(|(place, count)| (records[place].date, count)).collect())
    }

    /// The same with the places of the publications in the archive.
    ///
    /// # Errors
    /// `field-not-in-export` when the exports tell neither.
    pub fn received(&self) -> Result<Vec<(usize, u64)>, Reason> {
        let fields = &self.dialogue.account.network.fields;
        self.require(fields.likes.max(fields.reposts))?;
        let received = match (fields.likes, fields.reposts) {
            (Availability::No, _) => |activity: &Activity| activity.reposts.map(u64::from),
            (_, Availability::No) => |activity: &Activity| activity.likes.map(u64::from),
            _ => both,
        };
        let settled = self.dialogue.export - self.dialogue.account.network.maturity_days * 86_400_000;
        Ok(self
            .numbered_publications()
            .filter(|(.., activity)| activity.published <= settled)
            .filter_map(|(place, _, activity)| Some((place, received(activity)?)))
            .collect())
    }

    /// The number of followers when the latest export was made.
    ///
    /// # Errors
    /// `field-not-in-export`; `no-list` when the latest export holds no list; `gate` for an empty one.
    pub fn followers_at_export(&self) -> Result<u64, Reason> {
        let account = self.dialogue.account;
        self.require(account.network.fields.followers)?;
        // The counters are those of the latest export: an older list would not be of their time.
        let list = account.exports.last().and_then(|export| export.followers.as_ref());
        match list.ok_or(Reason::NoList)?.len() as u64 {
            0 => Err(Reason::Gate),
            followers => Ok(followers),
        }
    }

    /// The mature publications of the 12 months before the export, whatever the window: those that the
    /// followers of that day may be compared with.
    pub fn last_year_publications(&self) -> impl Iterator<Item = (NaiveDate, &'a Activity)> + use<'a> {
        let before = minus_months(self.dialogue.export_date, 12);
        self.mature_publications().filter(move |(date, _)| *date > before)
    }

    /// The reporting years wholly inside the archive whose counters have settled at the export, ascending.
    #[must_use]
    pub fn settled_years(&self) -> Vec<i32> {
        self.whole_years(self.dialogue.account.network.maturity_days)
    }

    /// The reporting years that begin inside the archive and end at least `ripening` days before the export.
    #[must_use]
    pub fn whole_years(&self, ripening: i64) -> Vec<i32> {
        let Some(start) = self.dialogue.start else { return Vec::new() };
        let known = self.dialogue.export_date - chrono::Duration::days(ripening);
        (self.calendar.year(start)..=self.calendar.year(known))
            .filter(|&year| self.calendar.first_day(year) >= start && self.calendar.last_day(year) <= known)
            .collect()
    }
}

fn both(activity: &Activity) -> Option<u64> {
    Some(u64::from(activity.likes?) + u64::from(activity.reposts?))
}
