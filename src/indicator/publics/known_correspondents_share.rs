//! `known-correspondents-share` and `known-correspondents-share-12-months` (PUB-1): reply-days with somebody answered in the 24 months before (PRECISIONS 55), and in the 12 months before.

use chrono::NaiveDate;

use crate::calendar::minus_months;
use crate::indicator::sample::Weeks;
use crate::indicator::{Comparison, Indicator, Reason, Sample, Standing, Unit, View};
use crate::model::Person;

/// The figure.
pub static INDICATOR: Indicator = Indicator {
    id: "known-correspondents-share",
    card: Some("PUB-1"),
    unit: Unit::Share,
    minimum: 50,
    standing: Standing::Headline,
    comparison: Comparison::Difference,
    trend: true,
    measure: |view| known(view, 24),
    ..Indicator::BASE
};

/// With the shorter look-back, and the shorter running-in that it needs.
pub static TWELVE_MONTHS: Indicator = Indicator {
    id: "known-correspondents-share-12-months",
    card: Some("PUB-1"),
    unit: Unit::Share,
    minimum: 50,
    measure: |view| known(view, 12),
    ..Indicator::BASE
};

/// `look_back`: how far back somebody counts as known, months.
fn known(view: &View, look_back: u32) -> Result<Sample, Reason> {
    view.require_whole(view.dialogue.account.network.fields.people_answered)?;
    let from = view.after_running_in(look_back)?;
    let days = view.reply_days(minus_months(from, look_back), view.last_day());
    let mut weeks = Weeks::default();
    let mut before: Option<(Person, NaiveDate)> = None;
    for (person, date) in days {
        if date >= from {
            let known =
                before.is_some_and(|(other, day)| other == person && day >= minus_months(date, look_back));
            weeks.count(date, known);
        }
        before = Some((person, date));
    }
    Ok(Sample::Share(weeks))
}
