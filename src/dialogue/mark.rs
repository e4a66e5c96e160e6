//! What the texts of publications show on their face: questions, and what makes them hard to read aloud; looked for once an account.

use crate::model::Account;

use super::Record;
use super::question::asks;
use super::writing::{has_pseudo_letters, hashtags, is_run_together, longest_emoji_run};

/// From this many emoji in a row on.
const ROW: usize = 4;
/// Up to this many hashtags are bearable.
const BEARABLE: usize = 5;

/// A mark of a text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[repr(u8)]
pub enum Mark {
    /// It has a question mark of its own.
    Question = 1,
    /// A hashtag that runs words together in lower case.
    RunTogether = 2,
    /// Letters that are mathematical signs.
    PseudoLetters = 4,
    /// Four emoji or more in a row.
    EmojiRow = 8,
    /// More than five hashtags.
    ManyHashtags = 16,
}

/// The marks of one text.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Marks(u8);

impl Marks {
    /// Whether the text has a mark.
    #[must_use]
    pub fn has(self, mark: Mark) -> bool {
        self.0 & mark as u8 != 0
    }

    /// Whether nothing in the text is known to be hard to read aloud.
    #[must_use]
    pub fn is_readable(self) -> bool {
        self.0 & !(Mark::Question as u8) == 0
    }

    /// The marks of a text.
    #[must_use]
    pub fn of(text: &str) -> Self {
        let found = [
            (Mark::Question, asks(text)),
            (Mark::RunTogether, hashtags(text).any(is_run_together)),
            (Mark::PseudoLetters, has_pseudo_letters(text)),
            (Mark::EmojiRow, longest_emoji_run(text) >= ROW),
            (Mark::ManyHashtags, hashtags(text).nth(BEARABLE).is_some()),
        ];
        Self(found.iter().filter(|(_, has)| *has).map(|(mark, _)| *mark as u8).sum())
    }
}

/// The marks of each publication's text; other records have none.
pub(super) fn of_publications(account: &Account, records: &[Record]) -> Vec<Marks> {
    let marks = |(record, activity): (&Record, _)| {
        if record.kind.is_publication() { Marks::of(account.text(activity)) } else { Marks::default() }
    };
    records.iter().zip(&account.activities).map(marks).collect()
}
