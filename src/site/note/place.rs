//! Where a note may stand: parts of the home page, a page, a month of the year, a highlight.

use crate::site::{
    frame,
    lookup::{DIMENSIONS, Lookup},
};

/// The opening word, before everything.
pub(in crate::site) const OPENING: &str = "opening";
/// What is to be decided and discussed.
pub(in crate::site) const DECIDE: &str = "decide";
/// The year in hindsight and what follows from it.
pub(in crate::site) const HINDSIGHT: [&str; 3] = ["worked", "not-worked", "next"];
/// The page of what worked and what did not.
pub(in crate::site) const HIGHLIGHTS: &str = "highlights";
/// Under a month of the year.
pub(super) const MONTH: &str = "month";
/// Under a highlight.
pub(super) const HIGHLIGHT: &str = "highlight";

/// Pages that not every report has: a note for one of them is right even when the page has nothing to tell.
const PAGES: [&str; 5] = ["year", "years", "method", "ideas", HIGHLIGHTS];

/// The kinds of highlights.
pub(super) const KINDS: [&str; 5] =
    ["best-received", "most-useful", "weakest", "longest-conversation", "rendezvous"];

/// Where a note stands.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Place {
    /// On a page, or in a part of the home page.
    Named(String),
    /// Under a month of the year, as `2024-01`.
    Month(String),
    /// Under a highlight, of one account or of any.
    Highlight {
        /// One of [`KINDS`].
        kind: String,
        /// Account id.
        scope: Option<String>,
    },
}

/// Every place that a note may name, the parts of the home page first.
pub(super) fn known(lookup: &Lookup) -> Vec<String> {
    let mut known: Vec<String> = [OPENING, DECIDE]
        .iter()
        .chain(&HINDSIGHT)
        .chain(&[MONTH, HIGHLIGHT])
        .chain(&DIMENSIONS)
        .chain(&PAGES)
        .map(|id| (*id).to_owned())
        .collect();
    for id in frame::pages(lookup) {
        if !known.contains(&id) {
            known.push(id);
        }
    }
    known
}
