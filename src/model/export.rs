//! One export of an account: when it was made, its generation, and the lists that only it holds.

/// One export as it was handed in.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Export {
    /// The instant that the export declares for itself, milliseconds.
    pub instant: Option<i64>,
    /// The generation, as `x-g3`.
    pub generation: String,
    /// SHA-256 of the file that was handed in, in hexadecimal; `None` for a folder.
    pub sha256: Option<String>,
    /// The followers, in the order of the list; `None` when the export has no list.
    pub followers: Option<Vec<Follower>>,
    /// Whom it follows, as the network tells people apart; `None` when the export has no list.
    pub following: Option<Vec<String>>,
}

/// Somebody who followed the account when the export was made. Never leaves the model: only counts do.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Follower {
    /// Who, as the network tells people apart.
    pub identity: String,
    /// When they began to follow, milliseconds, where the list is dated.
    pub since: Option<i64>,
    /// When their account was created, milliseconds, where its identifier tells.
    pub created: Option<i64>,
}
