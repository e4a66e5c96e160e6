//! `new-correspondents` (CON-2): people whose first contact of the whole archive falls in the window (PRECISIONS 47).

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
    measure,
    ..Indicator::BASE
};

fn measure(view: &View) -> Result<Sample, Reason> {
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
    if met.is_empty() {
        return Ok(view.nobody());
    }
    let new = met.iter().filter(|person| dialogue.first_contact[person] >= from).count();
    Ok(Sample::exact(new as u64, met.len() as u64))
}
