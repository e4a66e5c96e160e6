//! What the number of posts of a list has to do with the `n` of a figure that rests on them.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

/// How the `n` of a figure relates to the number of posts listed for it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum Relation {
    /// Each post is one unit: as many as `n`.
    Each,
    /// Each post holds one unit or more (images, links, exchanges): `n` or fewer.
    Holds,
    /// The units are some of the posts, or gather several of them (people who were answered): `n` or more.
    Among,
    /// The units lie between two posts: one more than `n`.
    Between,
    /// The posts make the figure, but its units are others (people, days, weeks, months).
    Feeds,
}
