//! What an account passes on, among all that it spreads (PRECISIONS 49).

use chrono::NaiveDate;

use super::View;
use crate::dialogue::RecordKind;
use crate::indicator::outcome::Reason;
use crate::model::Availability;

impl<'a> View<'a> {
    /// The publications and reposts of the window with their local dates, and whether each passes on somebody
    /// else's words; reposts of ourselves are left out.
    ///
    /// # Errors
    /// `field-not-in-export`.
    pub fn relays(&self) -> Result<impl Iterator<Item = (NaiveDate, bool)> + use<'a>, Reason> {
        let dialogue = self.dialogue;
        let whole = dialogue.account.network.fields.reposts_given;
        self.require(whole)?;
        // An export that may hold some and holds none cannot tell that there were none.
        let relays = |kind: RecordKind| matches!(kind, RecordKind::Repost | RecordKind::Quote);
        if whole == Availability::Partial && !dialogue.records.iter().any(|record| relays(record.kind)) {
            return Err(Reason::FieldNotInExport);
        }
        let ours = |person: Option<u32>| person.is_some_and(|person| dialogue.is_own(person));
        Ok(self.records().filter_map(move |(record, activity)| {
            let relays = match record.kind {
                RecordKind::Repost if ours(activity.repost().and_then(|repost| repost.person)) => {
                    return None;
                }
                RecordKind::Repost => true,
                // A quote of an unknown author counts as somebody else's.
                RecordKind::Quote => !ours(activity.quote().and_then(|quote| quote.person)),
                kind if kind.is_publication() => false,
                _ => return None,
            };
            Some((record.date, relays))
        }))
    }
}
