//! `known-correspondents-share` and `known-correspondents-share-12-months` (PUB-1): reply-days with somebody answered in the 24 months before (PRECISIONS 55), and in the 12 months before.

use crate::calendar::minus_months;
use crate::indicator::{Comparison, Indicator, Reason, Sample, Standing, Unit, View};

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
    let known = |&(person, date): &(u32, _)| {
        days.range((person, minus_months(date, look_back))..(person, date)).next().is_some()
    };
    Ok(Sample::Share(days.iter().filter(|(_, date)| *date >= from).map(|day| (day.1, known(day))).collect()))
}
