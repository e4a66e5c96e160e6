//! A post of somebody else that the account liked, where likes are public records of their own.

use super::Person;

/// One like given. Never leaves the model: only counts do.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Like {
    /// When it was given, milliseconds.
    pub published: i64,
    /// Whose post was liked, if the record tells.
    pub person: Option<Person>,
    /// When that post was written, milliseconds, if its identifier tells.
    pub object: Option<i64>,
}
