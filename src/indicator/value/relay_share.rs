//! `relay-share` (VAL-7): reposts and quotes of others / (reposts of others + publications) (PRECISIONS 49).

use crate::dialogue::RecordKind;
use crate::indicator::{Comparison, Indicator, Reason, Sample, Standing, Unit, View};

/// The figure.
pub static INDICATOR: Indicator = Indicator {
    id: "relay-share",
    card: Some("VAL-7"),
    unit: Unit::Share,
    minimum: 50,
    standing: Standing::Headline,
    comparison: Comparison::Difference,
    trend: true,
    pooled: true,
    measure,
    ..Indicator::BASE
};

fn measure(view: &View) -> Result<Sample, Reason> {
    let dialogue = view.dialogue;
    view.require(dialogue.account.network.fields.reposts_given)?;
    let ours = |person: Option<u32>| person.is_some_and(|person| dialogue.is_own(person));
    Ok(Sample::Share(
        view.records()
            .filter_map(|(record, activity)| {
                let relays = match record.kind {
                    RecordKind::Repost if ours(activity.repost().and_then(|repost| repost.person)) => {
                        return None;
                    }
                    RecordKind::Repost => true,
                    // A quote of an unknown author counts as somebody else's.
                    RecordKind::Quote => !ours(activity.quote().and_then(|quote| quote.person)),
                    kind if kind.is_publication() => false,
                    _ => return None,
                };
                Some((record.date, relays))
            })
            .collect(),
    ))
}
