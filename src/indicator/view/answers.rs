//! The replies of a window that have a latency, behind the gate that withholds doubtful ones (PRECISIONS 40).

use crate::dialogue::{Record, Timing};
use crate::model::Activity;

use super::View;
use crate::calendar::Opening;
use crate::indicator::outcome::Reason;

/// From this many replies on the gate judges.
const JUDGED: usize = 30;

/// A reply with its latency.
pub struct TimedReply<'a> {
    /// The record.
    pub record: &'a Record,
    /// The activity.
    pub activity: &'a Activity,
    /// Milliseconds from the parent to the reply.
    pub latency: i64,
}

impl TimedReply<'_> {
    /// The opening time between question and answer, `L_w`, milliseconds.
    #[must_use]
    pub fn opening_time(&self, opening: &Opening) -> i64 {
        let answered = self.activity.published;
        opening.open_between(answered - self.latency, answered)
    }

    /// Whether the opening time between question and answer is at most one opening day
    /// (PRECISIONS 63).
    #[must_use]
    pub fn within_opening_day(&self, opening: &Opening) -> bool {
        // Less time altogether is less time of opening.
        self.latency as f64 <= opening.day_ms() || self.opening_time(opening) as f64 <= opening.day_ms()
    }
}

impl<'a> View<'a> {
    /// The replies of the window that have a latency, in time order.
    ///
    /// # Errors
    /// `field-not-in-export`, `parents-not-datable` when less than half of at least 30 parents are
    /// dated, `impossible-latencies` when more than 1 % of at least 30 dated ones are impossible.
    pub fn timed_replies(&self) -> Result<Vec<TimedReply<'a>>, Reason> {
        self.require(self.dialogue.account.network.fields.parent_times)?;
        let (mut replies, mut dated, mut impossible) = (0usize, 0usize, 0usize);
        let mut timed = Vec::new();
        for (record, activity) in self.replies() {
            replies += 1;
            dated += usize::from(record.timed.is_dated());
            let timing = self.dialogue.timing(record);
            impossible += usize::from(timing == Timing::Impossible);
            if let Some(latency) = timing.latency() {
                timed.push(TimedReply { record, activity, latency });
            }
        }
        if replies >= JUDGED && dated * 2 < replies {
            Err(Reason::ParentsNotDatable)
        } else if dated >= JUDGED && impossible * 100 > dated {
            Err(Reason::ImpossibleLatencies)
        } else {
            Ok(timed)
        }
    }
}
