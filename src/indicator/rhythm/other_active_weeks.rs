//! `active-open-weeks-share` and `reply-active-weeks-share` (RYT-2): active weeks among those in which the house opens at all, and weeks with an answer to somebody (INDICATORS, RYT-2).
//!
//! A covered week is open when one of its covered days has opening time left by the declared closures; scheduled
//! posts can fill a closed week, answers can hardly be scheduled. Censuses of weeks as the share of active ones.

use std::collections::BTreeSet;

use chrono::Days;

use crate::calendar::iso_week;
use crate::dialogue::RecordKind;
use crate::indicator::{Indicator, Reason, Sample, Unit, View};

/// Among the weeks that open.
pub static OPEN: Indicator = indicator("active-open-weeks-share", |view| {
    let opening = view.house.opening.ok_or(Reason::NoOpeningHours)?;
    let (first, last) = view.covered_days()?;
    let opens = |day: &chrono::NaiveDate| {
        let (from, to) = (view.calendar.start_of(*day), view.calendar.start_of(*day + Days::new(1)));
        opening.open_between(from, to) > 0
    };
    let days = first.iter_days().take_while(|day| *day <= last);
    let open: BTreeSet<_> = days.filter(opens).map(iso_week).collect();
    let active = view.weeks_with(RecordKind::is_authored);
    Ok(Sample::Census { k: active.intersection(&open).count() as u64, n: open.len() as u64 })
});

/// With an answer.
pub static REPLIES: Indicator = indicator("reply-active-weeks-share", |view| {
    view.require(view.dialogue.account.network.fields.replies)?;
    let covered = view.covered_weeks()?;
    let active = view.weeks_with(|kind| kind == RecordKind::Reply);
    Ok(Sample::Census { k: active.intersection(&covered).count() as u64, n: covered.len() as u64 })
});

const fn indicator(id: &'static str, measure: fn(&View) -> Result<Sample, Reason>) -> Indicator<'static> {
    Indicator { id, card: Some("RYT-2"), unit: Unit::Share, minimum: 26, measure, ..Indicator::BASE }
}
