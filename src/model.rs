//! The account as its archive tells it: an actor, its public activities, its lists and what was counted on the way.
//!
//! Plain data in the words of W3C ActivityStreams. Readers under `platform/` fill it, `dialogue`
//! and the indicators read it. Instants are whole milliseconds since 1970-01-01T00:00:00Z.
//! Texts stand in one arena, people and words are interned: about 100 bytes an activity beside its text.

use std::collections::BTreeSet;

use indexmap::IndexSet;

pub mod activity;
mod adoption;
pub mod arena;
pub mod erasure;
pub mod export;
pub mod like;
pub mod merge;
pub mod names;
pub mod naming;
pub mod network;
pub mod passage;
pub mod tally;
pub mod writing;

pub use activity::{Activity, Aside, Attachment, Client, Kind, Media, PostId, Response, Source, Thread};
pub use arena::{Interner, Map, Set, Span, Texts};
pub use export::{Export, Follower};
pub use like::Like;
pub use names::Names;
pub use naming::Naming;
pub use network::{Availability, Fields, Network};
pub use passage::{Growth, Passage};
pub use tally::{FileTally, Tally};

/// Marks a link among hashtags.
const LINK: u32 = 1 << 31;

/// A person as the network knows them: an index into [`Account::people`].
pub type Person = u32;

/// Who the account is.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Actor {
    /// What follows the slash of the report's account id, when the export tells a stable one
    /// (X accountId, `host/last-segment` of an actor URI, DID).
    pub stable_id: Option<String>,
    /// The handle in its own spelling, without `@`.
    pub handle: Option<String>,
    /// The display name.
    pub name: Option<String>,
    /// Every identity under which the account can be addressed, as spelled in [`Account::people`]
    /// (on X the numeric id and `@` + each own handle in lower case; elsewhere the actor URIs).
    pub identities: Vec<String>,
}

/// One account of the institution: everything that the later stages may know of it.
#[derive(Clone, Debug, Default)]
pub struct Account {
    /// What differs by network, as data.
    pub network: Network,
    /// Who it is.
    pub actor: Actor,
    /// The exports that were read, in order of their instants.
    pub exports: Vec<Export>,
    /// Own public records, sorted by (instant, id).
    pub activities: Vec<Activity>,
    /// The characters of all texts and textual ids.
    pub texts: Texts,
    /// Identities of people met (own ones included).
    pub people: Interner,
    /// Textual identifiers of posts that were answered.
    pub references: Interner,
    /// Hashtags (lower case, without `#`).
    pub words: Interner,
    /// Language tags.
    pub languages: Interner,
    /// People mentioned, addressed by ranges of the activities.
    pub mentions: Vec<Person>,
    /// Attachments, addressed by ranges of the activities.
    pub attachments: Vec<Attachment>,
    /// Hashtags and then links, addressed by ranges of the activities: indices into [`Account::words`], and
    /// into [`Account::hosts`] with the highest bit set.
    pub tags: Vec<u32>,
    /// Names of the hosts that links lead to, in lower case.
    pub hosts: Interner,
    /// What activities know beside what all have, each once.
    pub asides: IndexSet<Aside>,
    /// Posts of other people that the account publicly liked.
    pub likes_given: Vec<Like>,
    /// Numbers of own posts that an export says must not count (earlier versions of an edited post,
    /// posts for a restricted audience): another export of the account may hold them without saying so.
    pub withheld: BTreeSet<u64>,
    /// Handles as numbers of [`Account::people`], with who had them last.
    pub namings: Map<Person, Naming>,
    /// The names that records attach to people.
    pub names: Names,
    /// Own posts that were left out because somebody asked for it.
    pub erased: BTreeSet<String>,
    /// From each export to the next: what was edited, what disappeared, how counters grew.
    pub passages: Vec<Passage>,
    /// What each file held and what was left out, by reason.
    pub tally: Tally,
}

impl Account {
    /// The people that `activity` mentions, own identities included.
    #[must_use]
    pub fn mentions(&self, activity: &Activity) -> &[Person] {
        &self.mentions[activity.mentions.range()]
    }

    /// The attachments of `activity`.
    #[must_use]
    pub fn attachments(&self, activity: &Activity) -> &[Attachment] {
        &self.attachments[activity.attachments.range()]
    }

    /// The hashtags of `activity`, as indices into [`Account::words`].
    #[must_use]
    pub fn tags(&self, activity: &Activity) -> &[u32] {
        self.tags_and_links(activity).0
    }

    /// The hosts that the links of `activity` lead to, as indices into [`Account::hosts`].
    pub fn links(&self, activity: &Activity) -> impl Iterator<Item = u32> + use<'_> {
        self.tags_and_links(activity).1.iter().map(|link| link & !LINK)
    }

    fn tags_and_links(&self, activity: &Activity) -> (&[u32], &[u32]) {
        let all = &self.tags[activity.tags.range()];
        all.split_at(all.partition_point(|one| one & LINK == 0))
    }

    /// What else is known of `activity`.
    #[must_use]
    pub fn aside(&self, activity: &Activity) -> Aside {
        let place = activity.aside.map(|number| number.get() as usize - 1);
        place.and_then(|place| self.asides.get_index(place)).copied().unwrap_or_default()
    }

    /// The text of `activity`, as plain characters (no markup).
    #[must_use]
    pub fn text(&self, activity: &Activity) -> &str {
        self.texts.get(activity.text)
    }

    /// The export instant E: the latest declared one, never before the last kept record
    /// (PRECISIONS 7). `None` when there is neither.
    #[must_use]
    pub fn export_instant(&self) -> Option<i64> {
        let declared = self.exports.iter().filter_map(|export| export.instant).max();
        declared.max(self.activities.last().map(|last| last.published))
    }

    /// Bytes that the records occupy, texts included: what grows with the number of posts.
    #[must_use]
    pub fn footprint(&self) -> usize {
        size_of_val(self.activities.as_slice())
            + self.texts.len()
            + size_of_val(self.mentions.as_slice())
            + size_of_val(self.attachments.as_slice())
            + size_of_val(self.tags.as_slice())
            + self.people.footprint()
            + self.references.footprint()
            + self.words.footprint()
            + self.hosts.footprint()
            + self.languages.footprint()
            + self.asides.len() * (size_of::<Aside>() + 16)
            + self.namings.len() * (size_of::<Person>() + size_of::<Naming>()) * 2
            + self.names.footprint()
    }

    /// Puts likes in their order, and the activities in theirs: instant, then shorter id, then id (PRECISIONS 5).
    pub fn sort(&mut self) {
        self.likes_given.sort_unstable();
        let texts = &self.texts;
        self.activities.sort_unstable_by(|a, b| {
            a.published.cmp(&b.published).then_with(|| match (a.id, b.id) {
                (PostId::Number(x), PostId::Number(y)) => x.cmp(&y),
                (x, y) => {
                    let (x, y) = (x.to_text(texts), y.to_text(texts));
                    x.len().cmp(&y.len()).then_with(|| x.cmp(&y))
                }
            })
        });
    }
}
