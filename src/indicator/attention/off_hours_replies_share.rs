//! `off-hours-replies-share` (ATT-9): replies published outside opening hours / replies (right to disconnect; practice of business hours).
//!
//! In a small team it is somebody's evenings: withheld below a declared team of three (`team-too-small`), and as
//! long as none is declared (`not-requested`). Decides: replies whose hour is unknown or not the account's own
//! (known to the day only, imported) are left out; no gate of latencies, as no parent is needed.

use crate::indicator::{Comparison, Indicator, Reason, Sample, Unit, View};

/// The figure.
pub static INDICATOR: Indicator = Indicator {
    id: "off-hours-replies-share",
    card: Some("ATT-9"),
    unit: Unit::Share,
    minimum: 30,
    comparison: Comparison::Difference,
    trend: true,
    pooled: true,
    measure,
    ..Indicator::BASE
};

fn measure(view: &View) -> Result<Sample, Reason> {
    view.require(view.dialogue.account.network.fields.replies)?;
    view.house.team_may_be_seen()?;
    let opening = view.house.opening.ok_or(Reason::NoOpeningHours)?;
    Ok(Sample::Share(
        view.replies()
            .filter(|(_, activity)| !activity.day_only && !activity.imported)
            .map(|(record, activity)| (record.date, !opening.is_open(activity.published)))
            .collect(),
    ))
}
