//! What only the whole export can tell: copies, edited versions and hidden posts.

use std::collections::{BTreeMap, BTreeSet, HashMap, HashSet};

use super::gather::Gathering;
use crate::clock;
use crate::model::{Account, Activity, Client, Kind, Media, Person, PostId};

/// Finishes the account. `names` are the files by number, in whose tallies late losses are counted.
pub(super) fn settle(gathering: Gathering<'_>, names: &[String]) -> Account {
    let mut settling = Settling { gathering, names };
    settling.hide();
    settling.unite();
    settling.keep_last_versions();
    let Gathering { mut account, names, .. } = settling.gathering;
    account.names.add(names.iter().map(String::as_str));
    account.sort();
    account
}

struct Settling<'g> {
    gathering: Gathering<'g>,
    names: &'g [String],
}

impl Settling<'_> {
    /// Drops the activities for which `reason` gives one, and counts them.
    fn drop(&mut self, reason: impl Fn(usize, &Activity) -> Option<&'static str>) {
        let Gathering { account, origins, .. } = &mut self.gathering;
        let mut kept = 0;
        for place in 0..account.activities.len() {
            let activity = account.activities[place];
            match reason(place, &activity) {
                None => {
                    account.activities[kept] = activity;
                    origins[kept] = origins[place];
                    kept += 1;
                }
                Some(reason) => {
                    let name = &self.names[origins[place] as usize];
                    let tally = account.tally.files.entry(name.clone()).or_default();
                    tally.read -= 1;
                    tally.skip(reason);
                }
            }
        }
        account.activities.truncate(kept);
        origins.truncate(kept);
    }

    /// A post that one list or one of its copies calls restricted is restricted.
    fn hide(&mut self) {
        let hidden = std::mem::take(&mut self.gathering.hidden);
        self.gathering.account.withheld.extend(hidden.keys());
        if !hidden.is_empty() {
            self.drop(|_, activity| hidden.get(&number(activity)).copied());
        }
    }

    /// Records with one id are one record, with the larger counters (PRECISIONS 15).
    fn unite(&mut self) {
        let account = &mut self.gathering.account;
        let mut order: Vec<(u64, u32)> = account.activities.iter().map(number).zip(0..).collect();
        order.sort_unstable();
        let mut spare: HashSet<usize> = HashSet::new();
        for copies in order.chunk_by(|one, other| one.0 == other.0).filter(|copies| copies.len() > 1) {
            let group: Vec<usize> = copies.iter().map(|&(_, place)| place as usize).collect();
            let fullest = unite(account, &group);
            spare.extend(group.into_iter().filter(|&place| place != fullest));
        }
        drop(order);
        if !spare.is_empty() {
            self.drop(|place, _| spare.contains(&place).then_some("duplicate-id"));
        }
    }

    /// Of the versions of an edited post the last counts, at the instant of the first (PRECISIONS 13).
    fn keep_last_versions(&mut self) {
        let edits = std::mem::take(&mut self.gathering.edits);
        if edits.is_empty() {
            return;
        }
        let mut posts: BTreeMap<u64, BTreeSet<u64>> = BTreeMap::new();
        for versions in edits {
            let Some(&first) = versions.iter().min() else { continue };
            posts.entry(first).or_default().extend(versions);
        }
        let present: HashSet<u64> = self.gathering.account.activities.iter().map(number).collect();
        let mut firsts = HashMap::new();
        let mut older = HashSet::new();
        for (first, versions) in posts {
            let Some(&last) = versions.iter().rev().find(|id| present.contains(id)) else { continue };
            firsts.insert(last, first);
            older.extend(versions.into_iter().filter(|&id| id < last));
        }
        self.drop(|_, activity| older.contains(&number(activity)).then_some("edited-version"));
        self.gathering.account.withheld.extend(older);
        for activity in &mut self.gathering.account.activities {
            let first = firsts.get(&number(activity)).and_then(|&first| clock::SNOWFLAKE.instant_of(first));
            activity.published = first.unwrap_or(activity.published);
        }
    }
}

/// Gives the fullest of several copies the largest counters, and tells its place.
/// What is fullest is judged by content alone: the order in the files decides nothing.
fn unite(account: &mut Account, copies: &[usize]) -> usize {
    let name = |person: Option<Person>| person.map(|person| account.people.get(person));
    let rank = |place: usize| {
        let activity = &account.activities[place];
        let answers = activity.in_reply_to.map(|one| (one.person.is_some(), one.parent, name(one.person)));
        let source = activity.source.map(|source| (name(source.person), source.instant()));
        let (mentions, media) = (activity.mentions.len(), activity.attachments.len());
        let named: Vec<_> = account.mentions(activity).iter().map(|&person| name(Some(person))).collect();
        let tags: Vec<&str> = account.tags(activity).iter().map(|&tag| account.words.get(tag)).collect();
        let links: Vec<&str> = account.links(activity).map(|host| account.hosts.get(host)).collect();
        let films: Vec<bool> =
            account.attachments(activity).iter().map(|a| a.media != Media::Image).collect();
        // What is fuller first, then whatever else could differ: equal copies are equal in everything.
        let full = (answers, activity.kind == Kind::Create, source, mentions, media, account.text(activity));
        (full, named, tags, links, films, activity.client == Client::Network, activity.published)
    };
    let fullest = copies.iter().copied().max_by_key(|&place| rank(place)).unwrap_or_default();
    let most = |counter: fn(&Activity) -> Option<u32>| {
        copies.iter().map(|&place| counter(&account.activities[place])).max().flatten()
    };
    let (likes, reposts) = (most(|activity| activity.likes), most(|activity| activity.reposts));
    let kept = &mut account.activities[fullest];
    (kept.likes, kept.reposts) = (likes, reposts);
    fullest
}

/// The id of an activity of this network.
pub(super) fn number(activity: &Activity) -> u64 {
    match activity.id {
        PostId::Number(number) => number,
        PostId::Text(_) => 0,
    }
}
