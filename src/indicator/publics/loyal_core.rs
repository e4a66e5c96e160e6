//! `loyal-core` (PUB-7): people answered in at least three of the last four reporting years (PRECISIONS 65).

use std::collections::{BTreeMap, BTreeSet};

use crate::indicator::{Comparison, Indicator, Reason, Sample, Span, Standing, Unit, View, Window};

/// The figure.
pub static INDICATOR: Indicator = Indicator {
    id: "loyal-core",
    card: Some("PUB-7"),
    unit: Unit::People,
    minimum: 1,
    standing: Standing::Headline,
    comparison: Comparison::Count,
    span: Span::Years,
    measure,
    ..Indicator::BASE
};

/// Years that are looked at, the window's included.
const YEARS: i32 = 4;
/// Years in which a loyal person was answered.
const PRESENT: usize = 3;

fn measure(view: &View) -> Result<Sample, Reason> {
    view.require(view.dialogue.account.network.fields.people_answered)?;
    let start = view.dialogue.start.ok_or(Reason::NoPosts)?;
    let Window::Year(year) = view.window else {
        return Err(Reason::ArchiveTooShort);
    };
    let from = view.calendar.first_day(year - YEARS + 1);
    if from < start {
        return Err(Reason::ArchiveTooShort);
    }
    let mut years: BTreeMap<u32, BTreeSet<i32>> = BTreeMap::new();
    for (person, date) in view.reply_days(from, view.last_day()) {
        years.entry(person).or_default().insert(view.calendar.year(date));
    }
    let loyal = years.values().filter(|years| years.len() >= PRESENT).count();
    Ok(Sample::exact(loyal as u64, years.len() as u64))
}
