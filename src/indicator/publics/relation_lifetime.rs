//! `relation-lifetime`, `relation-lifetime-180` and `relation-lifetime-540` (PUB-5): median days from the first to the last reply-day of a relation, which has ended when 365, 180, 540 days of silence lie before the export (Kaplan & Meier 1958; Brookmeyer & Crowley 1982).
//!
//! Unit: a person first answered in the window, with at least two reply-days in the whole archive. A relation that
//! has not ended is censored at its last reply-day (decides: as the catalogue's formula reads, not at the export).
//! Decides: the first 12 months of the archive are running-in, since whoever was known before has a beginning
//! that is not in it. Fewer than 50 people or 20 ends: too few. When the median or an end of its interval lies
//! beyond what the archive shows, an estimate without its doubt is not told: `archive-too-short`.

use crate::dialogue::Relation;
use crate::indicator::{Indicator, Reason, Sample, Standing, Unit, View};
use crate::stats::kaplan_meier::{self, Life};

/// Silence of 365 days.
pub static INDICATOR: Indicator =
    Indicator { standing: Standing::Headline, ..indicator("relation-lifetime", |view| lifetime(view, 365)) };
/// Silence of 180 days.
pub static SHORT: Indicator = indicator("relation-lifetime-180", |view| lifetime(view, 180));
/// Silence of 540 days.
pub static LONG: Indicator = indicator("relation-lifetime-540", |view| lifetime(view, 540));

const fn indicator(id: &'static str, measure: fn(&View) -> Result<Sample, Reason>) -> Indicator<'static> {
    Indicator {
        id,
        card: Some("PUB-5"),
        unit: Unit::Days,
        minimum: PEOPLE,
        standing: Standing::Appendix,
        measure,
        ..Indicator::BASE
    }
}

/// Fewest people.
const PEOPLE: u64 = 50;
/// Fewest relations that have ended.
const ENDS: usize = 20;

/// `silence`: days without a reply after which a relation has ended.
fn lifetime(view: &View, silence: i64) -> Result<Sample, Reason> {
    let dialogue = view.dialogue;
    view.require(dialogue.account.network.fields.people_answered)?;
    let from = view.after_running_in(12)?;
    let mut lives = Vec::new();
    for &Relation { first, last, .. } in dialogue.begun(from, view.last_day()) {
        if last > first {
            let event = (dialogue.export_date - last).num_days() >= silence;
            lives.push(Life { time: (last - first).num_days(), event });
        }
    }
    let n = lives.len() as u64;
    if n < PEOPLE || lives.iter().filter(|life| life.event).count() < ENDS {
        return Ok(Sample::TooFew { k: None, n });
    }
    let median = kaplan_meier::median(&lives).ok_or(Reason::ArchiveTooShort)?;
    let (low, high) = median.low.zip(median.high).ok_or(Reason::ArchiveTooShort)?;
    Ok(Sample::Estimate { value: median.value as f64, k: None, n, interval: Some((low as f64, high as f64)) })
}
