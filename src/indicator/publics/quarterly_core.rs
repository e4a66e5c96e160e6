//! `quarterly-core` (PUB-7): people answered in at least three of the four quarters of the reporting year, the short form of the loyal core (Hughes 1994).
//!
//! Quarters of three months from the first day of the reporting year. Complete years only (decides): one that the
//! archive does not hold from its first day to its last is `archive-too-short`. n = people answered.

use std::collections::{BTreeMap, BTreeSet};

use crate::calendar::plus_months;
use crate::indicator::{Indicator, Reason, Sample, Span, Unit, View, Window};
use crate::model::Person;

/// The figure.
pub static INDICATOR: Indicator = Indicator {
    id: "quarterly-core",
    card: Some("PUB-7"),
    unit: Unit::People,
    minimum: 1,
    span: Span::Years,
    measure,
    ..Indicator::BASE
};

/// Quarters in which somebody of the core was answered.
const PRESENT: usize = 3;

fn measure(view: &View) -> Result<Sample, Reason> {
    view.require(view.dialogue.account.network.fields.people_answered)?;
    let start = view.dialogue.start.ok_or(Reason::NoPosts)?;
    let (Window::Year(year), first) = (&view.window, view.first_day()) else {
        return Err(Reason::ArchiveTooShort);
    };
    if first < start || !view.is_complete(*year) {
        return Err(Reason::ArchiveTooShort);
    }
    let mut quarters: BTreeMap<Person, BTreeSet<u32>> = BTreeMap::new();
    for (person, date) in view.reply_days(first, view.last_day()) {
        let quarter = (1..4).take_while(|quarter| plus_months(first, 3 * quarter) <= date).count();
        quarters.entry(person).or_default().insert(u32::try_from(quarter).unwrap_or(0));
    }
    let core = quarters.values().filter(|quarters| quarters.len() >= PRESENT).count();
    Ok(Sample::exact(core as u64, quarters.len() as u64))
}
