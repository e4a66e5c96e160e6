//! The publications whose counters received have settled (PRECISIONS 50).

use chrono::NaiveDate;

use crate::model::Activity;

use super::View;

impl<'a> View<'a> {
    /// The publications of the window old enough at the export for their counters to have settled,
    /// with their local dates.
    pub fn mature_publications(&self) -> impl Iterator<Item = (NaiveDate, &'a Activity)> + use<'a> {
        let dialogue = self.dialogue;
        let settled = dialogue.export - dialogue.account.network.maturity_days * 86_400_000;
        self.records()
            .filter(move |(record, activity)| record.kind.is_publication() && activity.published <= settled)
            .map(|(record, activity)| (record.date, activity))
    }
}
