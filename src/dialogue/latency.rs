//! How long an answer took, from the instants inside the two identifiers (PRECISIONS 37).

use crate::model::{Account, Set};

use super::{Record, RecordKind};

/// Our clocks are cut to the second and servers differ a little: answers up to this much before
/// their question count as immediate, milliseconds.
const TOLERANCE: i64 = 5_000;

/// What is known of the parent's time.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Timing {
    /// Not a reply, or the parent cannot be dated.
    None,
    /// The parent was dated after the answer: the identifiers contradict each other.
    Impossible,
    /// A dated parent.
    Dated(Answer),
}

/// A reply whose parent is dated.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Answer {
    /// When the parent was written, milliseconds.
    pub parent: i64,
    /// Milliseconds from the parent to the answer; absent when an earlier reply answered the same parent.
    pub latency: Option<i64>,
}

impl Timing {
    /// Whether the parent is dated at all, impossibly or not.
    #[must_use]
    pub fn is_dated(self) -> bool {
        self != Self::None
    }

    /// The parent's instant, where it is possible.
    #[must_use]
    pub fn parent(self) -> Option<i64> {
        match self {
            Self::Dated(answer) => Some(answer.parent),
            _ => None,
        }
    }

    /// The answer's latency in milliseconds.
    #[must_use]
    pub fn latency(self) -> Option<i64> {
        match self {
            Self::Dated(answer) => answer.latency,
            _ => None,
        }
    }
}

/// Where the timing of a record stands: an answer among the answers, or none.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Timed(u32);

impl Timed {
    const IMPOSSIBLE: Self = Self(u32::MAX);

    /// The answer that is the last one of so many.
    fn last(of: usize) -> Self {
        Self(u32::try_from(of).unwrap_or(u32::MAX - 1))
    }

    /// Whether the parent is dated at all, impossibly or not.
    #[must_use]
    pub fn is_dated(self) -> bool {
        self != Self::default()
    }

    /// The timing itself.
    pub(super) fn among(self, answers: &[Answer]) -> Timing {
        match self {
            Self(0) => Timing::None,
            Self::IMPOSSIBLE => Timing::Impossible,
            Self(place) => Timing::Dated(answers[place as usize - 1]),
        }
    }
}

/// Fills in the timings of all replies and returns those that are dated; `records` stand in time order.
pub(super) fn time(account: &Account, export: i64, records: &mut [Record]) -> Vec<Answer> {
    let believable = account.network.earliest_parent..=export + TOLERANCE;
    let mut answered = Set::default();
    let mut answers = Vec::new();
    for (record, activity) in records.iter_mut().zip(&account.activities) {
        let Some(response) = activity.in_reply_to.filter(|_| record.kind == RecordKind::Reply) else {
            continue;
        };
        let Some(parent) =
            response.instant().filter(|instant| !activity.imported && believable.contains(instant))
        else {
            continue;
        };
        let latency = activity.published - parent;
        record.timed = if latency < -TOLERANCE {
            Timed::IMPOSSIBLE
        } else {
            // The earliest possible answer to a parent is the one that was waited for.
            let first = answered.insert(response.parent);
            answers.push(Answer { parent, latency: first.then_some(latency.max(0)) });
            Timed::last(answers.len())
        };
    }
    answers
}
