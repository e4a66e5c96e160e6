//! From each export of an account to the next, as the report tells it: records edited and gone, counters grown, followers kept.

use std::collections::HashSet;

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::calendar::utc;
use crate::model::{Account, Export, Growth, passage::AGES};

/// One passage from an export to the next.
#[derive(Clone, Debug, Serialize, Deserialize, JsonSchema)]
pub struct Passage {
    /// UTC date of the earlier export instant.
    pub from: Option<String>,
    /// UTC date of the later one.
    pub to: Option<String>,
    /// Records of the earlier export in the stretch of the later one.
    pub records: u64,
    /// Those that the later one does not hold any more.
    pub gone: u64,
    /// Those that were edited in between.
    pub edited: u64,
    /// Counters by age of the post at the earlier export; ages without posts are absent.
    pub growth: Vec<Grown>,
    /// Followers, where both exports have a list.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub followers: Option<Followers>,
}

/// Likes and reposts of the posts of one age.
#[derive(Clone, Debug, Serialize, Deserialize, JsonSchema)]
pub struct Grown {
    /// Younger than this many days at the earlier export; absent for the oldest.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub days: Option<i64>,
    /// Posts.
    pub posts: u64,
    /// Likes and reposts in the earlier export.
    pub before: u64,
    /// Likes and reposts in the later one.
    pub after: u64,
}

/// Two lists of followers compared.
#[derive(Clone, Debug, Serialize, Deserialize, JsonSchema)]
pub struct Followers {
    /// In the earlier list.
    pub before: u64,
    /// In both.
    pub kept: u64,
    /// In the later list only.
    pub arrived: u64,
    /// In the earlier list only.
    pub left: u64,
}

/// The passages of an account, in order.
pub(super) fn of(account: &Account) -> Vec<Passage> {
    let date = |instant: Option<i64>| instant.map(|instant| utc(instant).date_naive().to_string());
    let pairs = account.exports.windows(2);
    account
        .passages
        .iter()
        .zip(pairs)
        .map(|(passage, pair)| Passage {
            from: date(passage.from),
            to: date(passage.to),
            records: passage.comparable,
            gone: passage.gone,
            edited: passage.edited,
            growth: AGES
                .into_iter()
                .map(Some)
                .chain([None])
                .zip(&passage.growth)
                .filter(|(_, growth)| growth.posts > 0)
                .map(|(days, &Growth { posts, before, after })| Grown { days, posts, before, after })
                .collect(),
            followers: followers(&pair[0], &pair[1]),
        })
        .collect()
}

fn followers(earlier: &Export, later: &Export) -> Option<Followers> {
    let set = |export: &Export| -> Option<HashSet<String>> {
        Some(export.followers.as_ref()?.iter().map(|follower| follower.identity.clone()).collect())
    };
    let (earlier, later) = (set(earlier)?, set(later)?);
    let kept = earlier.intersection(&later).count() as u64;
    let (before, after) = (earlier.len() as u64, later.len() as u64);
    Some(Followers { before, kept, arrived: after - kept, left: before - kept })
}
