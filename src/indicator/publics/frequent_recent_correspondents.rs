//! `frequent-recent-correspondents` (PUB-7): people answered in the last 90 days and on at least four days of the last 12 months, recency and frequency of the RFM method (Hughes 1994; Fader, Hardie & Lee 2005).
//!
//! Decides: a state at the last day of the window or of the export, whichever comes first; a reply-day 90 days
//! before it still counts as recent. n = people answered in these 12 months, which the archive must hold.

use std::collections::BTreeMap;

use chrono::{Days, NaiveDate};

use crate::calendar::minus_months;
use crate::indicator::{Indicator, Reason, Sample, Unit, View};
use crate::model::Person;

/// The figure.
pub static INDICATOR: Indicator = Indicator {
    id: "frequent-recent-correspondents",
    card: Some("PUB-7"),
    unit: Unit::People,
    minimum: 1,
    measure,
    ..Indicator::BASE
};

/// Days that are recent.
const RECENT: u64 = 90;
/// Fewest reply-days in 12 months.
const FREQUENT: u64 = 4;

fn measure(view: &View) -> Result<Sample, Reason> {
    view.require(view.dialogue.account.network.fields.people_answered)?;
    let start = view.dialogue.start.ok_or(Reason::NoPosts)?;
    let today = view.reference_day();
    let after = minus_months(today, 12);
    if start > after.succ_opt().unwrap_or(after) {
        return Err(Reason::ArchiveTooShort);
    }
    let mut days: BTreeMap<Person, (u64, NaiveDate)> = BTreeMap::new();
    for (person, date) in view.reply_days(after + Days::new(1), today) {
        let (count, last) = days.entry(person).or_insert((0, date));
        *count += 1;
        *last = date.max(*last);
    }
    let recent = today - Days::new(RECENT);
    let met = days.values().filter(|(count, last)| *count >= FREQUENT && *last >= recent).count();
    Ok(Sample::exact(met as u64, days.len() as u64))
}
