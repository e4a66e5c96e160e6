//! `recycled-share`, `exact-duplicates-share` and `cross-posted-share` (QUA-8): publications that say again what an earlier one of the account said, nearly or in the very words, and those that another account of ours says too within 24 hours, out of the publications of eight words or more (Broder 1997).
//!
//! Texts are compared without links, mentions, signs, blanks, case and the hashtags at their end; near is nine tenths of the
//! 5-grams of letters, and an exact copy is near too. Shorter texts are in neither part: they collide by chance.
//! The earlier publication may be of any time. Without a text of another account in the run nothing
//! can be told of copies elsewhere.

use crate::dialogue::Repeat;
use crate::indicator::{Comparison, Indicator, Reason, Sample, Standing, Unit, View};

/// Said again.
pub static RECYCLED: Indicator = Indicator {
    standing: Standing::Headline,
    comparison: Comparison::Difference,
    trend: true,
    ..indicator("recycled-share", |view| {
        Ok(share(view, |_, repeat| matches!(repeat, Repeat::Near | Repeat::Exact)))
    })
};
/// In the very words.
pub static EXACT: Indicator =
    indicator("exact-duplicates-share", |view| Ok(share(view, |_, repeat| repeat == Repeat::Exact)));
/// On another account too.
pub static CROSS_POSTED: Indicator = indicator("cross-posted-share", |view| {
    let twins = view.dialogue.twins.as_ref().ok_or(Reason::NotRequested)?;
    Ok(share(view, |place, _| u32::try_from(place).is_ok_and(|place| twins.contains(&place))))
});

const fn indicator(id: &'static str, measure: fn(&View) -> Result<Sample, Reason>) -> Indicator<'static> {
    Indicator { id, card: Some("QUA-8"), unit: Unit::Share, minimum: 50, measure, ..Indicator::BASE }
}

/// The publications that can be compared, and which of them succeed, by their place and what they repeat.
fn share(view: &View, success: impl Fn(usize, Repeat) -> bool) -> Sample {
    let repeats = &view.dialogue.repeats;
    let compared = view.numbered_publications().filter(|&(place, ..)| repeats[place] != Repeat::Uncompared);
    Sample::Share(compared.map(|(place, record, _)| (record.date, success(place, repeats[place]))).collect())
}
