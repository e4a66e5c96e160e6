//! `new-correspondents` and `new-correspondents-rate` (CON-2): people whose first contact of the whole archive falls in the window (PRECISIONS 47), and how many a week.
//!
//! The rate divides them by the days of the window inside the archive after its first 12 months, times 7 (decides:
//! days, not ISO weeks, so that a week cut by New Year is not counted twice). Its n is the whole weeks of
//! these days; fewer than four say nothing. Without any contact it is 0 where the count is.

use chrono::NaiveDate;

use crate::calendar::plus_months;
use crate::indicator::{Comparison, Indicator, Reason, Sample, Standing, Unit, View};

/// The figure.
pub static INDICATOR: Indicator = Indicator {
    id: "new-correspondents",
    card: Some("CON-2"),
    unit: Unit::People,
    minimum: 0,
    standing: Standing::Headline,
    comparison: Comparison::Count,
    trend: true,
    measure: |view| {
        let (_, new, met) = first_contacts(view)?;
        Ok(if met == 0 { view.nobody() } else { Sample::exact(new, met) })
    },
    ..Indicator::BASE
};

/// A week.
pub static RATE: Indicator = Indicator {
    id: "new-correspondents-rate",
    card: Some("CON-2"),
    unit: Unit::PerWeek,
    minimum: 4,
    measure: rate,
    ..Indicator::BASE
};

/// The first day that counts, the people met for the first time, and all people met.
fn first_contacts(view: &View) -> Result<(NaiveDate, u64, u64), Reason> {
    let dialogue = view.dialogue;
    view.require(
        dialogue.account.network.fields.people_answered.max(dialogue.account.network.fields.mentions),
    )?;
    let from = view.after_running_in(12)?;
    let start = dialogue.start.ok_or(Reason::NoPosts)?;
    if dialogue.export_date < plus_months(start, 24) {
        return Err(Reason::ArchiveTooShort);
    }
    let mut met: Vec<_> = view
        .contacts()
        .filter(|(_, record)| record.date >= from)
        .map(|(contact, _)| contact.person)
        .collect();
    met.sort_unstable();
    met.dedup();
    let new = met.iter().filter(|person| dialogue.first_contact[person] >= from).count();
    Ok((from, new as u64, met.len() as u64))
}

fn rate(view: &View) -> Result<Sample, Reason> {
    let (from, new, met) = first_contacts(view)?;
    let days = u64::try_from((view.reference_day() - from).num_days() + 1).unwrap_or(0);
    let n = days / 7;
    if days == 0 || (met == 0 && matches!(view.nobody(), Sample::TooFew { .. })) {
        return Ok(Sample::TooFew { k: None, n });
    }
    Ok(Sample::Estimate { value: new as f64 * 7.0 / days as f64, k: None, n, interval: None })
}
