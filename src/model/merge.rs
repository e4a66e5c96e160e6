//! Several exports of one account become one account (PRECISIONS 66): records united by id, counters at their maximum.

use std::collections::HashMap;

use super::{Account, Activity, Attachment, Passage, PostId, Response, Source, Thread};

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
                let copy = merged.adopt(&older, activity);
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

    /// A copy of `activity` of `source` whose spans and numbers point into this account's pools.
    fn adopt(&mut self, source: &Self, activity: &Activity) -> Activity {
        let mut copy = *activity;
        if let PostId::Text(span) = activity.id {
            copy.id = PostId::Text(self.texts.push(source.texts.get(span)));
        }
        copy.text = self.texts.push(source.text(activity));
        copy.language = activity.language_tag(&source.languages).and_then(|tag| self.speak(tag));
        let person = |people: &mut super::Interner, person: u32| people.intern(source.people.get(person));
        copy.in_reply_to = activity.in_reply_to.map(|response| {
            let parent = match activity.id {
                PostId::Number(_) => response.parent,
                PostId::Text(_) => {
                    let reference = u32::try_from(response.parent).unwrap_or(u32::MAX);
                    u64::from(self.references.intern(source.references.get(reference)))
                }
            };
            let person = response.person.map(|p| person(&mut self.people, p));
            Response::new(parent, response.instant(), person)
        });
        copy.source = activity
            .source
            .map(|post| Source::new(post.person.map(|p| person(&mut self.people, p)), post.instant()));
        let start = self.mentions.len();
        for &mentioned in source.mentions(activity) {
            let mentioned = self.people.intern(source.people.get(mentioned));
            self.mentions.push(mentioned);
        }
        copy.mentions = super::Span::since(start, self.mentions.len());
        let start = self.attachments.len();
        for attachment in source.attachments(activity) {
            let description = attachment.description.map(|span| self.texts.push(source.texts.get(span)));
            let entry = attachment.entry.map(|span| self.texts.push(source.texts.get(span)));
            self.attachments.push(Attachment { media: attachment.media, description, entry });
        }
        copy.attachments = super::Span::since(start, self.attachments.len());
        let start = self.tags.len();
        for &tag in source.tags(activity) {
            let tag = self.words.intern(source.words.get(tag));
            self.tags.push(tag);
        }
        copy.tags = super::Span::since(start, self.tags.len());
        copy.tags = self.link(copy.tags, source.links(activity).map(|host| source.hosts.get(host)));
        let mut aside = source.aside(activity);
        if let Thread::By(opener) = aside.thread {
            aside.thread = Thread::By(person(&mut self.people, opener));
        }
        copy.aside = self.put_aside(aside);
        copy
    }
}
