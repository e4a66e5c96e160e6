//! `active-weeks-share` (RYT-2): ISO weeks with something authored / weeks of the window that the archive covers (PRECISIONS 53).

use std::collections::BTreeSet;

use crate::calendar::iso_week;
use crate::indicator::{Comparison, Indicator, Reason, Sample, Standing, Unit, View};

/// The figure.
pub static INDICATOR: Indicator = Indicator {
    id: "active-weeks-share",
    card: Some("RYT-2"),
    unit: Unit::Share,
    minimum: 26,
    standing: Standing::Headline,
    comparison: Comparison::Difference,
    pooled: true,
    measure,
    ..Indicator::BASE
};

fn measure(view: &View) -> Result<Sample, Reason> {
    let dialogue = view.dialogue;
    let start = dialogue.start.ok_or(Reason::NoPosts)?;
    let last = view.last_day().min(dialogue.export_date);
    let first = view.first_day().max(start);
    // One day in seven meets each week but perhaps the last one.
    let covered: BTreeSet<_> = first
        .iter_days()
        .take_while(|day| *day <= last)
        .step_by(7)
        .chain((first <= last).then_some(last))
        .map(iso_week)
        .collect();
    let active: BTreeSet<_> = view
        .records()
        .filter(|(record, activity)| record.kind.is_authored() && !activity.imported)
        .map(|(record, _)| iso_week(record.date))
        .collect();
    Ok(Sample::Census { k: active.intersection(&covered).count() as u64, n: covered.len() as u64 })
}
