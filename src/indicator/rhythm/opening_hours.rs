//! `opening-hours-share`, `replies-in-opening-hours-share` and `publications-in-opening-hours-share` (RYT-6): authored records inside opening hours / those whose hour is known (INDICATORS, RYT-6).
//!
//! For a declared team of three or more, as all hours. What another program wrote is included: an export does not
//! tell a scheduler from an application.

use crate::dialogue::RecordKind;
use crate::indicator::{Comparison, Indicator, Reason, Sample, Standing, Unit, View};

/// Everything written.
pub static ALL: Indicator = Indicator {
    standing: Standing::Headline,
    comparison: Comparison::Difference,
    trend: true,
    ..indicator("opening-hours-share", |view| share(view, |_| true))
};
/// Answers.
pub static REPLIES: Indicator = indicator("replies-in-opening-hours-share", |view| {
    view.require(view.dialogue.account.network.fields.replies)?;
    share(view, |kind| kind == RecordKind::Reply)
});
/// Publications.
pub static PUBLICATIONS: Indicator =
    indicator("publications-in-opening-hours-share", |view| share(view, RecordKind::is_publication));

const fn indicator(id: &'static str, measure: fn(&View) -> Result<Sample, Reason>) -> Indicator<'static> {
    Indicator { id, card: Some("RYT-6"), unit: Unit::Share, minimum: 50, measure, ..Indicator::BASE }
}

fn share(view: &View, counts: fn(RecordKind) -> bool) -> Result<Sample, Reason> {
    view.house.team_may_be_seen()?;
    let opening = view.house.opening.ok_or(Reason::NoOpeningHours)?;
    Ok(Sample::Share(
        view.timed()
            .filter(|(record, _)| counts(record.kind))
            .map(|(record, activity)| (record.date, opening.is_open(activity.published)))
            .collect(),
    ))
}
