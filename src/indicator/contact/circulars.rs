//! `circulars` (CON-1): mentions and quotes that name more than five people and therefore contact nobody (PRECISIONS 34).
//!
//! n = publications. Without any circular a true 0 where 30 authored records were seen, too few elsewhere
//! (as PRECISIONS 44).

use crate::dialogue::RecordKind;
use crate::indicator::{Indicator, Reason, Sample, Unit, View};

/// The figure.
pub static INDICATOR: Indicator = Indicator {
    id: "circulars",
    card: Some("CON-1"),
    unit: Unit::Posts,
    minimum: 0,
    measure,
    ..Indicator::BASE
};

fn measure(view: &View) -> Result<Sample, Reason> {
    let dialogue = view.dialogue;
    view.require(dialogue.account.network.fields.mentions)?;
    let (mut circulars, mut publications) = (0, 0);
    for (_, record, activity) in view.numbered_publications() {
        publications += 1;
        // Whoever names others and contacts none of them has named too many.
        let names = || dialogue.account.mentions(activity).iter().any(|&person| !dialogue.is_own(person));
        let addressed = matches!(record.kind, RecordKind::Mention | RecordKind::Quote);
        circulars += u64::from(addressed && !record.contacts && names());
    }
    match view.nobody() {
        few @ Sample::TooFew { .. } if circulars == 0 => Ok(few),
        _ => Ok(Sample::exact(circulars, publications)),
    }
}
