//! What readers write into an account: stretches of its pools, and identifiers for posts that have none.

use std::collections::HashMap;
use std::num::{NonZeroU16, NonZeroU32};

use super::{Account, Aside, Attachment, LINK, Like, Media, Person, PostId, Span};

/// A medium of a post, as its record tells it.
#[derive(Clone, Copy, Debug)]
pub struct Attached<'t> {
    /// What it is.
    pub media: Media,
    /// Its text alternative.
    pub description: Option<&'t str>,
    /// The entry of the export that holds it.
    pub entry: Option<&'t str>,
}

impl<'t> From<(Media, Option<&'t str>)> for Attached<'t> {
    /// A medium with its text alternative, of an export that holds no media.
    fn from((media, description): (Media, Option<&'t str>)) -> Self {
        Self { media, description, entry: None }
    }
}

impl Account {
    /// Keeps the media of a post, each with its text alternative; blanks alone are no alternative.
    pub fn attach<'t>(&mut self, media: impl IntoIterator<Item = impl Into<Attached<'t>>>) -> Span {
        let start = self.attachments.len();
        for one in media {
            let Attached { media, description, entry } = one.into();
            let described = description.map(str::trim).filter(|description| !description.is_empty());
            let description = described.map(|description| self.texts.push(description));
            let entry = entry.map(|entry| self.texts.push(entry));
            self.attachments.push(Attachment { media, description, entry });
        }
        Span::since(start, self.attachments.len())
    }

    /// Keeps the hashtags of a post in lower case, without their sign.
    pub fn tag<'t>(&mut self, tags: impl IntoIterator<Item = &'t str>) -> Span {
        let start = self.tags.len();
        for tag in tags {
            let word = self.words.intern(&tag.trim_start_matches(['#', '＃']).to_lowercase());
            self.tags.push(word);
        }
        Span::since(start, self.tags.len())
    }

    /// Keeps the hosts of the links of a post behind its `tags`, in lower case and without `www.`.
    #[must_use]
    pub fn link<'t>(&mut self, tags: Span, hosts: impl IntoIterator<Item = &'t str>) -> Span {
        let mut start = tags.range().start;
        if tags.range().end != self.tags.len() {
            // Something else was written since: both stand together at the end.
            start = self.tags.len();
            self.tags.extend_from_within(tags.range());
        }
        for host in hosts {
            let host = host.to_lowercase();
            let host = self.hosts.intern(host.strip_prefix("www.").unwrap_or(&host));
            self.tags.push(host | LINK);
        }
        Span::since(start, self.tags.len())
    }

    /// Keeps a language tag.
    pub fn speak(&mut self, language: &str) -> Option<NonZeroU16> {
        u16::try_from(self.languages.intern(language) + 1).ok().and_then(NonZeroU16::new)
    }

    /// Changes what else is known of the activity at `place`.
    pub fn set_aside(&mut self, place: usize, change: impl FnOnce(&mut Aside)) {
        let mut aside = self.aside(&self.activities[place]);
        change(&mut aside);
        self.activities[place].aside = self.put_aside(aside);
    }

    /// Keeps what else is known of a post; nothing when there is nothing.
    pub fn put_aside(&mut self, aside: Aside) -> Option<NonZeroU32> {
        if aside == Aside::default() {
            return None;
        }
        let (place, _) = self.asides.insert_full(aside);
        u32::try_from(place + 1).ok().and_then(NonZeroU32::new)
    }

    /// Keeps likes given (when, whose post, when that post was written), each once, in the order of time.
    pub fn like<'t>(&mut self, likes: impl IntoIterator<Item = (i64, Option<&'t str>, Option<i64>)>) {
        for (published, person, object) in likes {
            let person = person.map(|person| self.people.intern(person));
            self.likes_given.push(Like { published, person, object });
        }
        self.likes_given.sort_unstable();
        self.likes_given.dedup();
    }

    /// Keeps the people that a post mentions, each once.
    pub fn mention(&mut self, people: impl IntoIterator<Item = Person>) -> Span {
        let start = self.mentions.len();
        for person in people {
            if !self.mentions[start..].contains(&person) {
                self.mentions.push(person);
            }
        }
        Span::since(start, self.mentions.len())
    }

    /// Gives each record an identifier made of its instant, for networks whose exports tell none: the
    /// milliseconds, and `-2`, `-3`… for further records of the same instant, in the order of their
    /// texts. A later export of the account gives the same record the same identifier, edited or not.
    pub fn identify_by_instant(&mut self) {
        let Self { activities, texts, .. } = self;
        activities.sort_by(|a, b| {
            a.published.cmp(&b.published).then_with(|| texts.get(a.text).cmp(texts.get(b.text)))
        });
        let mut met: HashMap<i64, u32> = HashMap::new();
        for activity in activities {
            let place = met.entry(activity.published).or_default();
            *place += 1;
            let id = match *place {
                1 => activity.published.to_string(),
                place => format!("{}-{place}", activity.published),
            };
            activity.id = PostId::Text(texts.push(&id));
        }
    }
}
