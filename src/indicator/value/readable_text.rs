//! `readable-text-share`, `unreadable-hashtags-share`, `pseudo-letters-share`, `emoji-runs-share` and `many-hashtags-share` (VAL-13): publications whose text is free of four hindrances to assistive technology, and those with each (RGAA editorial guidance; WCAG 2 SC 1.3.1 and 3.1.5).
//!
//! Hindrances: a hashtag of twelve letters or more without a capital or `_` inside; a letter of Unicode's
//! mathematical alphabets; four emoji or more in a row, blanks left aside; more than five hashtags. Hashtags are
//! read from the text, as they were written. Publications without a text have nothing to be read: left out.

use crate::dialogue::{Mark, Marks};
use crate::indicator::{Comparison, Indicator, Reason, Sample, Standing, Unit, View};

/// None of the hindrances.
pub static READABLE: Indicator = Indicator {
    standing: Standing::Headline,
    comparison: Comparison::Difference,
    trend: true,
    ..indicator("readable-text-share", |view| share(view, Marks::is_readable))
};
/// Words run together.
pub static HASHTAGS: Indicator =
    indicator("unreadable-hashtags-share", |view| share(view, |marks| marks.has(Mark::RunTogether)));
/// Mathematical signs for letters.
pub static LETTERS: Indicator =
    indicator("pseudo-letters-share", |view| share(view, |marks| marks.has(Mark::PseudoLetters)));
/// Rows of emoji.
pub static EMOJI: Indicator =
    indicator("emoji-runs-share", |view| share(view, |marks| marks.has(Mark::EmojiRow)));
/// Hashtags without end.
pub static MANY: Indicator =
    indicator("many-hashtags-share", |view| share(view, |marks| marks.has(Mark::ManyHashtags)));

const fn indicator(id: &'static str, measure: fn(&View) -> Result<Sample, Reason>) -> Indicator<'static> {
    Indicator { id, card: Some("VAL-13"), unit: Unit::Share, minimum: 50, measure, ..Indicator::BASE }
}

fn share(view: &View, success: fn(Marks) -> bool) -> Result<Sample, Reason> {
    let account = view.dialogue.account;
    view.require(account.network.fields.posts)?;
    let marks = &view.dialogue.marks;
    Ok(Sample::Share(
        view.numbered_publications()
            .filter(|(.., activity)| !account.text(activity).trim().is_empty())
            .map(|(place, record, _)| (record.date, success(marks[place])))
            .collect(),
    ))
}
