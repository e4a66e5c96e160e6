//! Editions: what the report for everybody and the one for the house may each show, decided here and nowhere else.
//!
//! | | public | internal |
//! |---|---|---|
//! | figures, changes, series, story, own posts that pages quote | yes | yes |
//! | evidence: ids and dates of the own posts behind a figure, the id of a card's post | no | yes |
//! | notes that their author keeps for the house | no | yes |
//! | pages say on each of them that they are internal | no | yes |
//! | search engines may list the pages | where the configuration says so | never |
//!
//! Third parties are counts in both.

pub use crate::config::Edition;

use super::Report;

impl Edition {
    /// The editions, by the words of the report file and of the command line.
    pub const NAMES: [(&'static str, Self); 2] = [("public", Self::Public), ("internal", Self::Internal)];

    /// The edition that a word means; whatever is not known is public, which shows least.
    #[must_use]
    pub fn named(word: &str) -> Self {
        Self::NAMES.iter().find(|(name, _)| *name == word).map_or(Self::Public, |(_, edition)| *edition)
    }

    /// Its word.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::Public => "public",
            Self::Internal => "internal",
        }
    }

    /// Whether the posts behind a figure are listed.
    #[must_use]
    pub fn shows_evidence(self) -> bool {
        self == Self::Internal
    }

    /// Whether notes kept for the house are shown.
    #[must_use]
    pub fn shows_internal_notes(self) -> bool {
        self == Self::Internal
    }

    /// Whether every page says that it is not meant for publication.
    #[must_use]
    pub fn is_marked(self) -> bool {
        self == Self::Internal
    }

    /// Whether search engines may list the pages where the configuration allows it.
    #[must_use]
    pub fn may_be_listed(self) -> bool {
        self == Self::Public
    }
}

impl Report {
    /// Who may read this report.
    #[must_use]
    pub fn reader(&self) -> Edition {
        Edition::named(&self.edition)
    }
}
