//! `known-correspondents-share` (PUB-1): reply-days with somebody answered in the 24 months before (PRECISIONS 55).

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
    measure,
    ..Indicator::BASE
};

/// How far back somebody counts as known, months.
const LOOK_BACK: u32 = 24;

fn measure(view: &View) -> Result<Sample, Reason> {
    view.require_whole(view.dialogue.account.network.fields.people_answered)?;
    let from = view.after_running_in(LOOK_BACK)?;
    let days = view.reply_days(minus_months(from, LOOK_BACK), view.last_day());
    let known = |&(person, date): &(u32, _)| {
        days.range((person, minus_months(date, LOOK_BACK))..(person, date)).next().is_some()
    };
    Ok(Sample::Share(days.iter().filter(|(_, date)| *date >= from).map(|day| (day.1, known(day))).collect()))
}
