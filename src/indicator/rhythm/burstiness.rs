//! `burstiness` (RYT-4): A of the gaps between authored records on the opening clock (PRECISIONS 64; Kim & Jo 2016).

use crate::dialogue::RecordKind;
use crate::indicator::{Indicator, Reason, Sample, Standing, Unit, View};
use crate::stats::burstiness::burstiness;

/// The figure.
pub static INDICATOR: Indicator = Indicator {
    id: "burstiness",
    card: Some("RYT-4"),
    unit: Unit::Index,
    minimum: MINIMUM,
    standing: Standing::Headline,
    measure,
    ..Indicator::BASE
};

/// Fewest gaps.
const MINIMUM: u64 = 20;

fn measure(view: &View) -> Result<Sample, Reason> {
    let opening = view.house.opening.ok_or(Reason::NoOpeningHours)?;
    let mut clock: Vec<i64> = view
        .records()
        .filter(|(record, _)| record.kind.is_authored() && record.kind != RecordKind::ReplySelf)
        .map(|(_, activity)| opening.clock(activity.published))
        .collect();
    clock.sort_unstable();
    let gaps: Vec<f64> = clock.windows(2).map(|pair| (pair[1] - pair[0]) as f64).collect();
    let n = gaps.len() as u64;
    if n < MINIMUM {
        return Ok(Sample::TooFew { k: None, n });
    }
    // Everything in one instant of opening time has no rhythm to speak of.
    let value = burstiness(&gaps).ok_or(Reason::Gate)?;
    Ok(Sample::Estimate { value, k: None, n, interval: None })
}
