//! Records of one account taken into another: what points into the pools of the one points into those of the other then.

use super::{Account, Activity, Attachment, Interner, LINK, Person, PostId, Response, Source, Span, Thread};

/// What an account gives away, and the new numbers of what was given.
pub(super) struct Adoption<'s> {
    source: &'s Account,
    people: Numbers,
    words: Numbers,
    hosts: Numbers,
}

impl<'s> Adoption<'s> {
    /// Nothing of `source` is given yet.
    pub(super) fn of(source: &'s Account) -> Self {
        let numbers = |pool: &Interner| Numbers(vec![None; pool.len()]);
        Self {
            source,
            people: numbers(&source.people),
            words: numbers(&source.words),
            hosts: numbers(&source.hosts),
        }
    }
}

/// New numbers by old ones, as far as somebody asked: texts are looked up once each, not once a record.
struct Numbers(Vec<Option<u32>>);

impl Numbers {
    /// The number in `to` of what is `number` in `from`.
    fn of(&mut self, number: u32, from: &Interner, to: &mut Interner) -> u32 {
        *self.0[number as usize].get_or_insert_with(|| to.intern(from.get(number)))
    }
}

impl Account {
    /// Takes in what `part`, a later stretch of the same export, tells record by record: its activities, and who had
    /// which handle. Returns the new numbers of its people. The account is then the one that a single reading of
    /// both would have made.
    #[must_use]
    pub fn append(&mut self, part: &Self) -> Vec<Person> {
        let mut adoption = Adoption::of(part);
        let count = u32::try_from(part.people.len()).unwrap_or(u32::MAX);
        let people: Vec<Person> =
            (0..count).map(|person| adoption.people.of(person, &part.people, &mut self.people)).collect();
        for activity in &part.activities {
            let copy = self.adopt(activity, &mut adoption);
            self.activities.push(copy);
        }
        for (&handle, naming) in &part.namings {
            self.learn(people[handle as usize], naming.seen, naming.post, people[naming.person as usize]);
        }
        people
    }

    /// A copy of `activity`, one of the source's, whose spans and numbers point into this account's pools.
    pub(super) fn adopt(&mut self, activity: &Activity, adoption: &mut Adoption<'_>) -> Activity {
        let Adoption { source, people, words, hosts } = adoption;
        let source: &Self = source;
        let mut copy = *activity;
        if let PostId::Text(span) = activity.id {
            copy.id = PostId::Text(self.texts.push(source.texts.get(span)));
        }
        copy.text = self.texts.push(source.text(activity));
        copy.language = activity.language_tag(&source.languages).and_then(|tag| self.speak(tag));
        let mut person = |own: &mut Self, person: Person| people.of(person, &source.people, &mut own.people);
        copy.in_reply_to = activity.in_reply_to.map(|response| {
            let parent = match activity.id {
                PostId::Number(_) => response.parent,
                PostId::Text(_) => {
                    let reference = u32::try_from(response.parent).unwrap_or(u32::MAX);
                    u64::from(self.references.intern(source.references.get(reference)))
                }
            };
            let answered = response.person.map(|answered| person(self, answered));
            Response::new(parent, response.instant(), answered)
        });
        copy.source = activity.source.map(|post| {
            let author = post.person.map(|author| person(self, author));
            Source::new(author, post.instant())
        });
        let start = self.mentions.len();
        for &mentioned in source.mentions(activity) {
            let mentioned = person(self, mentioned);
            self.mentions.push(mentioned);
        }
        copy.mentions = Span::since(start, self.mentions.len());
        let mut aside = source.aside(activity);
        if let Thread::By(opener) = aside.thread {
            aside.thread = Thread::By(person(self, opener));
        }
        copy.aside = self.put_aside(aside);
        let start = self.attachments.len();
        for attachment in source.attachments(activity) {
            let description = attachment.description.map(|span| self.texts.push(source.texts.get(span)));
            let entry = attachment.entry.map(|span| self.texts.push(source.texts.get(span)));
            self.attachments.push(Attachment { media: attachment.media, description, entry });
        }
        copy.attachments = Span::since(start, self.attachments.len());
        let start = self.tags.len();
        for &tag in source.tags(activity) {
            self.tags.push(words.of(tag, &source.words, &mut self.words));
        }
        for link in source.links(activity) {
            self.tags.push(hosts.of(link, &source.hosts, &mut self.hosts) | LINK);
        }
        copy.tags = Span::since(start, self.tags.len());
        copy
    }
}
