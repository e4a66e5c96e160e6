//! `correspondents-shannon-number` (CON-4, ¹D): exp(−Σ p ln p) over the shares p of the contact-days of each person (Hill 1973; Jost 2006).
//!
//! An annex of `effective-correspondents`: it grows with the number of contact-days and compares no years.
//! Minimum and the refusal of a window in which nobody is met twice are those of the card; no interval, since
//! resampling would double people.

use crate::indicator::{Indicator, Reason, Sample, Standing, Unit, View};
use crate::stats::hill;

/// The figure.
pub static INDICATOR: Indicator = Indicator {
    id: "correspondents-shannon-number",
    card: Some("CON-4"),
    unit: Unit::People,
    minimum: MINIMUM,
    standing: Standing::Appendix,
    measure,
    ..Indicator::BASE
};

/// Fewest contact-days.
const MINIMUM: u64 = 50;

fn measure(view: &View) -> Result<Sample, Reason> {
    view.require(view.dialogue.account.network.fields.mentions)?;
    // In the order of their sizes: the order of people in the files must not even touch the last digit.
    let mut days: Vec<u64> = view.contact_days().into_values().collect();
    days.sort_unstable();
    let n = days.iter().sum();
    if n < MINIMUM {
        return Ok(Sample::TooFew { k: None, n });
    }
    if days.iter().all(|&days| days == 1) {
        return Err(Reason::NoRepeatedContact);
    }
    let value = hill::shannon_number(&days).ok_or(Reason::NoRepeatedContact)?;
    Ok(Sample::Estimate { value, k: None, n, interval: None })
}
