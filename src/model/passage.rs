//! From one export of an account to the next: what was edited, what disappeared, how counters grew with the age of a post.

use super::{Account, Activity};

/// Ages at the earlier export up to which posts are grouped, in days; the last group is open.
pub const AGES: [i64; 4] = [1, 7, 30, 365];

/// One passage between two consecutive exports.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Passage {
    /// Export instant of the earlier one, milliseconds.
    pub from: Option<i64>,
    /// Export instant of the later one, milliseconds.
    pub to: Option<i64>,
    /// Records of the earlier export that fall in the stretch of the later one.
    pub comparable: u64,
    /// Those of them that the later one does not hold any more.
    pub gone: u64,
    /// Those of them that were edited in between.
    pub edited: u64,
    /// Counters received, by age of the post at the earlier export.
    pub growth: [Growth; AGES.len() + 1],
}

/// Counters of the posts of one age that both exports tell.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Growth {
    /// Posts.
    pub posts: u64,
    /// Likes and reposts in the earlier export.
    pub before: u64,
    /// Likes and reposts in the later one.
    pub after: u64,
}

impl Passage {
    /// Compares a record of the earlier export with its copy in the later one.
    pub(super) fn compare(&mut self, older: &Account, before: &Activity, newer: &Account, after: &Activity) {
        let edited = newer.network.edits_in_place && older.text(before) != newer.text(after);
        self.edited += u64::from(edited);
        let sum = |activity: &Activity| Some(u64::from(activity.likes?) + u64::from(activity.reposts?));
        if let (Some(from), Some(before_sum), Some(after_sum)) = (self.from, sum(before), sum(after)) {
            self.grow(from - before.published, before_sum, after_sum);
        }
    }

    /// Counts the counters of a post that was `age` milliseconds old at the earlier export.
    fn grow(&mut self, age: i64, before: u64, after: u64) {
        let place = AGES.iter().position(|days| age < days * 86_400_000).unwrap_or(AGES.len());
        let group = &mut self.growth[place];
        group.posts += 1;
        group.before += before;
        group.after += after;
    }
}
