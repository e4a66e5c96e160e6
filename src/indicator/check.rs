//! The same figure under another convention: a change whose word depends on the convention is told with a caveat (INDICATORS 4, robust; QUA-2, QUA-7).

use super::outcome::Reason;
use super::sample::Sample;
use super::view::View;

/// Another way to measure a figure.
#[derive(Clone, Copy)]
pub struct Check {
    /// Message id behind `caveat-` of a change that it does not confirm.
    pub caveat: &'static str,
    /// What must be the same.
    pub agreement: Agreement,
    /// The figure under the other convention.
    pub measure: fn(&View) -> Result<Sample, Reason>,
}

/// What a check must share with the change that it checks.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Agreement {
    /// The sign of the difference, where a rise or a fall is told.
    Way,
    /// The word, clear or not.
    Word,
}
