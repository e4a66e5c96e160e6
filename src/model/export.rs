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
    /// Identifiers of the followers, in the order of the list; `None` when the export has no list.
    pub followers: Option<Vec<String>>,
    /// How many accounts it follows; `None` when the export has no list.
    pub following: Option<u64>,
}
