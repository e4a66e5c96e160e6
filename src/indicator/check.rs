//! The same figure under another convention: a change whose word depends on the convention is told with a caveat (INDICATORS 4, robust; QUA-2, QUA-7).

use super::outcome::Reason;
use super::sample::Sample;
use super::view::View;

/// A way to measure a figure.
type Measure = fn(&View) -> Result<Sample, Reason>;

/// Another way to measure a figure.
#[derive(Clone, Copy)]
pub struct Check {
    /// Message id behind `caveat-` of a change that it does not confirm.
    pub caveat: &'static str,
    /// What must be the same.
    pub agreement: Agreement,
    /// The figure under the other convention.
    pub measure: Measure,
}

impl Check {
    /// The checks of a figure that rests on a length of time, measured with a shorter and with a longer one: a rise
    /// or a fall has the same sign with both.
    #[must_use]
    pub const fn shorter_and_longer(caveat: &'static str, [shorter, longer]: [Measure; 2]) -> [Self; 2] {
        let agreement = Agreement::Way;
        [Self { caveat, agreement, measure: shorter }, Self { caveat, agreement, measure: longer }]
    }
}

/// What a check must share with the change that it checks.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Agreement {
    /// The sign of the difference, where a rise or a fall is told.
    Way,
    /// The word, clear or not.
    Word,
}
