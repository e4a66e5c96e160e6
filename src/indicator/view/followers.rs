//! When the current followers began to follow: from a dated list, or from the order of a list of dated accounts.
//!
//! Meeder et al. 2011 (WWW, pp. 517-526): nobody follows before their account exists. In a list in
//! the order of following, the latest creation seen so far is therefore a lower bound for each follow date.
//! That order is not documented: the test of records must find it in each list first (INDICATORS, PUB-12).

use super::View;
use crate::indicator::outcome::Reason;
use crate::model::{Export, Follower};
use crate::stats::records::records;

/// How far from a random order the records must be.
const ORDERED: f64 = 6.0;

/// Since when each follower of the latest list has followed.
pub struct FollowDates {
    /// Milliseconds, or `None` for one who followed before the first dated account did.
    pub since: Vec<Option<i64>>,
    /// Half of the gaps between two accounts that date the list are shorter than this, milliseconds: the
    /// uncertainty of a date. `None` when the list is dated itself.
    pub spacing: Option<i64>,
    /// When the list was made, milliseconds.
    pub listed: i64,
}

impl<'a> View<'a> {
    /// The first and the last list of followers among several exports.
    ///
    /// # Errors
    /// `needs-two-exports`; `no-list` when fewer than two of them hold one.
    pub fn follower_lists(&self) -> Result<(&'a [Follower], &'a [Follower]), Reason> {
        let exports = &self.dialogue.account.exports;
        if exports.len() < 2 {
            return Err(Reason::NeedsTwoExports);
        }
        let mut lists = exports.iter().filter_map(|export| export.followers.as_deref());
        lists.next().zip(lists.next_back()).ok_or(Reason::NoList)
    }

    /// The latest list of followers, with the instant of its export.
    ///
    /// # Errors
    /// `field-not-in-export` where exports never hold one; `no-list` where these do not.
    pub fn followers(&self) -> Result<(&[Follower], i64), Reason> {
        self.require(self.dialogue.account.network.fields.followers)?;
        let exports = &self.dialogue.account.exports;
        let listed = |export: &'_ Export| export.followers.is_some();
        let export = exports.iter().rev().find(|export| listed(export)).ok_or(Reason::NoList)?;
        let followers = export.followers.as_deref().unwrap_or_default();
        let last = followers.iter().filter_map(|follower| follower.since).max();
        let made = export.instant.or(last).unwrap_or(self.dialogue.export);
        Ok((followers, made))
    }

    /// The follow dates of the latest list.
    ///
    /// # Errors
    /// `no-list`; `gate` when the list is neither dated nor in the order of following.
    pub fn follow_dates(&self) -> Result<FollowDates, Reason> {
        let (followers, listed) = self.followers()?;
        if followers.iter().any(|follower| follower.since.is_some()) {
            let since = followers.iter().filter_map(|follower| follower.since).map(Some).collect();
            return Ok(FollowDates { since, spacing: None, listed });
        }
        let newest_last: Vec<Option<i64>> = followers.iter().rev().map(|follower| follower.created).collect();
        let oldest_first = if is_ordered(&newest_last) {
            newest_last
        } else {
            let reversed: Vec<Option<i64>> = newest_last.into_iter().rev().collect();
            if !is_ordered(&reversed) {
                return Err(Reason::Gate);
            }
            reversed
        };
        let mut highest: Option<i64> = None;
        let mut gaps = Vec::new();
        let since = oldest_first
            .into_iter()
            .map(|created| {
                if created > highest {
                    gaps.extend(created.zip(highest).map(|(next, before)| next - before));
                    highest = created;
                }
                highest
            })
            .collect();
        gaps.sort_unstable();
        let spacing = gaps.get(gaps.len() / 2).copied();
        Ok(FollowDates { since, spacing: Some(spacing.unwrap_or(i64::MAX / 2)), listed })
    }
}

/// Whether the accounts stand in the order of following: far more records than chance gives, and yet
/// not in the order of their creation, as a list sorted by number would.
fn is_ordered(created: &[Option<i64>]) -> bool {
    let dated: Vec<i64> = created.iter().copied().flatten().collect();
    let rising = dated.windows(2).filter(|pair| pair[0] <= pair[1]).count();
    let sorted = rising * 20 >= dated.len().saturating_sub(1) * 19;
    !sorted && records(dated).is_some_and(|records| records.z > ORDERED)
}
