//! Several exports of one account become one account (PRECISIONS 66): records united by id, counters at their maximum.

use std::collections::HashMap;

use super::adoption::Adoption;
use super::{Account, Activity, Passage, PostId};

impl Account {
    /// Takes in `other`, an export of the same account made at another time.
    ///
    /// Of a record that both hold, the copy of the later export is kept with the larger counters;
    /// names and handle come from the later export, identities from both. Exports are best merged
    /// from the oldest to the latest: what changed is told from each to the next.
    #[must_use]
    pub fn merge(self, other: Self) -> Self {
        let (older, mut merged) =
            if self.export_instant() <= other.export_instant() { (self, other) } else { (other, self) };
        let mut passage =
            Passage { from: older.export_instant(), to: merged.export_instant(), ..Passage::default() };
        let last = u8::try_from(older.exports.len()).unwrap_or(u8::MAX);
        let begins = merged.activities.first().map(|first| first.published);
        merged.withheld.extend(&older.withheld);
        let withheld = std::mem::take(&mut merged.withheld);
        let counts = |activity: &Activity| match activity.id {
            PostId::Number(number) => !withheld.contains(&number),
            PostId::Text(_) => true,
        };
        merged.activities.retain(counts);
        for activity in &mut merged.activities {
            activity.seen = activity.seen.saturating_add(last);
        }
        let mut adoption = Adoption::of(&older);
        let mut places: HashMap<String, usize> = merged
            .activities
            .iter()
            .enumerate()
            .map(|(place, activity)| (activity.id.to_text(&merged.texts), place))
            .collect();
        for activity in &older.activities {
            let comparable =
                activity.seen + 1 == last && begins.is_some_and(|begins| activity.published >= begins);
            passage.comparable += u64::from(comparable);
            if !counts(activity) {
                // The later export holds another version of it.
                passage.edited += u64::from(comparable);
                continue;
            }
            let id = activity.id.to_text(&older.texts);
            if let Some(&place) = places.get(&id) {
                let kept = merged.activities[place];
                passage.compare(&older, activity, &merged, &kept);
                let kept = &mut merged.activities[place];
                kept.likes = kept.likes.max(activity.likes);
                kept.reposts = kept.reposts.max(activity.reposts);
                let comments = older.aside(activity).comments;
                merged.set_aside(place, |aside| aside.comments = aside.comments.max(comments));
            } else {
                passage.gone += u64::from(comparable);
                places.insert(id, merged.activities.len());
                let copy = merged.adopt(activity, &mut adoption);
                merged.activities.push(copy);
            }
        }
        merged.withheld = withheld;
        merged.passages.splice(0..0, older.passages.iter().cloned().chain([passage]));
        for (&handle, naming) in &older.namings {
            let handle = merged.people.intern(older.people.get(handle));
            let person = merged.people.intern(older.people.get(naming.person));
            merged.learn(handle, naming.seen, naming.post, person);
        }
        merged.names.add(older.names.all());
        merged.erased.extend(older.erased);
        merged.like(
            older
                .likes_given
                .iter()
                .map(|like| (like.published, like.person.map(|p| older.people.get(p)), like.object)),
        );
        for identity in older.actor.identities {
            if !merged.actor.identities.contains(&identity) {
                merged.actor.identities.push(identity);
            }
        }
        merged.actor.stable_id = merged.actor.stable_id.or(older.actor.stable_id);
        merged.actor.handle = merged.actor.handle.or(older.actor.handle);
        merged.actor.name = merged.actor.name.or(older.actor.name);
        merged.network.fields = merged.network.fields.union(&older.network.fields);
        merged.tally.add(older.tally);
        merged.exports.splice(0..0, older.exports);
        merged.exports.sort_by(|a, b| (a.instant, &a.sha256).cmp(&(b.instant, &b.sha256)));
        merged.sort();
        merged
    }
}
