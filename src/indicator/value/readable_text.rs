//! `readable-text-share`, `unreadable-hashtags-share`, `pseudo-letters-share`, `emoji-runs-share` and `many-hashtags-share` (VAL-13): publications whose text is free of four hindrances to assistive technology, and those with each (RGAA editorial guidance; WCAG 2 SC 1.3.1 and 3.1.5).
//!
//! Hindrances: a hashtag of twelve letters or more without a capital or `_` inside; a letter of Unicode's
//! mathematical alphabets; four emoji or more in a row, blanks left aside; more than five hashtags. Hashtags are
//! read from the text, as they were written. Publications without a text have nothing to be read: left out.

use crate::indicator::writing::{has_pseudo_letters, hashtags, is_run_together, longest_emoji_run};
use crate::indicator::{Comparison, Indicator, Reason, Sample, Standing, Unit, View};

/// None of the hindrances.
pub static READABLE: Indicator = Indicator {
    standing: Standing::Headline,
    comparison: Comparison::Difference,
    trend: true,
    ..indicator("readable-text-share", |view| share(view, |text| !HINDRANCES.iter().any(|one| one(text))))
};
/// Words run together.
pub static HASHTAGS: Indicator = indicator("unreadable-hashtags-share", |view| share(view, run_together));
/// Mathematical signs for letters.
pub static LETTERS: Indicator = indicator("pseudo-letters-share", |view| share(view, has_pseudo_letters));
/// Rows of emoji.
pub static EMOJI: Indicator = indicator("emoji-runs-share", |view| share(view, emoji_row));
/// Hashtags without end.
pub static MANY: Indicator = indicator("many-hashtags-share", |view| share(view, many));

/// From this many emoji in a row on.
const ROW: usize = 4;
/// Up to this many hashtags are bearable.
const BEARABLE: usize = 5;

/// The hindrances.
const HINDRANCES: [fn(&str) -> bool; 4] = [run_together, has_pseudo_letters, emoji_row, many];

const fn indicator(id: &'static str, measure: fn(&View) -> Result<Sample, Reason>) -> Indicator<'static> {
    Indicator { id, card: Some("VAL-13"), unit: Unit::Share, minimum: 50, measure, ..Indicator::BASE }
}

fn run_together(text: &str) -> bool {
    hashtags(text).any(is_run_together)
}

fn emoji_row(text: &str) -> bool {
    longest_emoji_run(text) >= ROW
}

fn many(text: &str) -> bool {
    hashtags(text).nth(BEARABLE).is_some()
}

fn share(view: &View, success: fn(&str) -> bool) -> Result<Sample, Reason> {
    let account = view.dialogue.account;
    view.require(account.network.fields.posts)?;
    Ok(Sample::Share(
        view.records()
            .filter(|(record, _)| record.kind.is_publication())
            .map(|(record, activity)| (record.date, account.text(activity)))
            .filter(|(_, text)| !text.trim().is_empty())
            .map(|(date, text)| (date, success(text)))
            .collect(),
    ))
}
