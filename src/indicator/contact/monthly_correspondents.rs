//! `monthly-correspondents` (CON-1): mean of the numbers of different people contacted in each active month (Bortree & Seltzer 2009).
//!
//! Decides: a month is a local calendar month, active when it holds an authored record of the window; an active
//! month without a contact counts 0, a month that the window or the archive cuts counts as it stands. It is
//! not the yearly number divided by twelve: who comes each month counts in each. Without any contact in the
//! window as `distinct-correspondents`. n = active months.

use std::collections::{BTreeMap, BTreeSet};

use crate::indicator::view::month;
use crate::indicator::{Indicator, Reason, Sample, Unit, View};

/// The figure.
pub static INDICATOR: Indicator = Indicator {
    id: "monthly-correspondents",
    card: Some("CON-1"),
    unit: Unit::People,
    minimum: 0,
    measure,
    ..Indicator::BASE
};

fn measure(view: &View) -> Result<Sample, Reason> {
    let fields = view.dialogue.account.network.fields;
    view.require(fields.people_answered.max(fields.mentions))?;
    let mut months: BTreeMap<(i32, u32), BTreeSet<u32>> = BTreeMap::new();
    for (record, _) in view.records().filter(|(record, _)| record.kind.is_authored()) {
        months.entry(month(record.date)).or_default();
    }
    for (contact, record) in view.contacts() {
        months.entry(month(record.date)).or_default().insert(contact.person);
    }
    let people: usize = months.values().map(BTreeSet::len).sum();
    if people == 0 {
        return Ok(view.nobody());
    }
    let n = months.len() as u64;
    Ok(Sample::Estimate { value: people as f64 / n as f64, k: None, n, interval: None })
}
