//! `new-correspondents` and `new-correspondents-rate` (CON-2): people whose first contact of the whole archive falls in the window (PRECISIONS 47), and how many a week.
//!
//! Both need two years of archive: the first is running-in. The rate divides them by the days of the window inside the archive after its first 12 months, times 7 (decides:
//! days, not ISO weeks, so that a week cut by New Year is not counted twice). Its n is the whole weeks of
//! these days; fewer than four say nothing. Without any contact it is 0 where the count is.

use chrono::NaiveDate;

use crate::calendar::plus_months;
use crate::indicator::{Comparison, Indicator, Reason, Sample, Standing, Unit, View, Window};

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
        let found = first_contacts(view)?;
        Ok(if found.met == 0 { nobody(view, found.from) } else { Sample::exact(found.new, found.met) })
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

/// Who was met in the window.
struct Found {
    /// The first day that counts.
    from: NaiveDate,
    /// The people met for the first time.
    new: u64,
    /// All people met.
    met: u64,
}

/// What a window without any contact says: the records before the first day that counts saw nobody new either.
fn nobody(view: &View, from: NaiveDate) -> Sample {
    match view.window {
        Window::Year(_) => view.nobody(),
        _ => View { window: Window::Days(from, view.last_day().max(from)), ..*view }.nobody(),
    }
}

fn first_contacts(view: &View) -> Result<Found, Reason> {
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
    let new = met.iter().filter(|&&person| dialogue.first_contact(person) >= Some(from)).count();
    Ok(Found { from, new: new as u64, met: met.len() as u64 })
}

fn rate(view: &View) -> Result<Sample, Reason> {
    let Found { from, new, met } = first_contacts(view)?;
    let days = u64::try_from((view.reference_day() - from).num_days() + 1).unwrap_or(0);
    let n = days / 7;
    if days == 0 {
        return Ok(Sample::TooFew { k: None, n });
    }
    if met == 0 && matches!(nobody(view, from), Sample::TooFew { .. }) {
        return Ok(nobody(view, from));
    }
    Ok(Sample::Estimate { value: new as f64 * 7.0 / days as f64, k: None, n, interval: None })
}
