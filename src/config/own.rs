//! Measures of an institution's own: a share or a count over its posts, declared by filters and without programming.

use serde::Deserialize;

/// One measure of the institution's own.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct OwnMeasure {
    /// Identifier, kebab-case, that no figure of the catalogue has.
    pub id: String,
    /// The name that pages use.
    pub name: String,
    /// What it means, for readers.
    #[serde(default)]
    pub definition: String,
    /// What is made of the posts (default: a share).
    #[serde(default)]
    pub kind: OwnKind,
    /// The posts that are counted: the numerator.
    pub numerator: Filter,
    /// The posts among which they are counted (default: everything written).
    #[serde(default)]
    pub denominator: Filter,
    /// Fewest posts of the denominator for which a share is shown.
    #[serde(default = "thirty")]
    pub minimum: u64,
    /// The accounts that it is about, by label or handle; all when empty.
    #[serde(default)]
    pub accounts: Vec<String>,
}

/// What a measure makes of its posts.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum OwnKind {
    /// Numerator / denominator.
    #[default]
    Share,
    /// Posts of the numerator.
    Count,
}

/// Conditions on a post, all of which must hold; an empty list is no condition.
#[derive(Clone, Debug, Default, PartialEq, Eq, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct Filter {
    /// Types of records: `original`, `mention`, `quote`, `reply`, `reply_self`, `repost`.
    pub kinds: Vec<String>,
    /// One of these hashtags.
    pub hashtags: Vec<String>,
    /// One of these words or phrases, without regard to case.
    pub keywords: Vec<String>,
    /// One of these campaigns: its days, and its hashtags if it has any.
    pub campaigns: Vec<String>,
    /// Local hours, as opening hours are written; `opening` and `closed` mean the house's own.
    pub hours: Option<String>,
}

/// Hours that mean the house's own opening hours, and those that mean all others.
pub const HOUSE_HOURS: [&str; 2] = ["opening", "closed"];

/// The types of records that a filter may name.
pub const KINDS: [&str; 6] = ["original", "mention", "quote", "reply", "reply_self", "repost"];

impl Filter {
    /// Whether it has no condition at all.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        *self == Self::default()
    }
}

fn thirty() -> u64 {
    30
}
