//! Takes the public activities of an outbox into the account.

use std::collections::{HashMap, HashSet};

use super::conversation::Conversations;
use super::forms::{Collection, Object};
use super::item::{Attached, Item, Note, Tag};
use crate::archive::text;
use crate::clock;
use crate::model::{
    Account, Activity, Aside, FileTally, Kind, Media, PostId, Response, Source, Tally, writing,
};
use crate::platform::Pictures;

/// An account in the making.
pub(super) struct Gathering {
    account: Account,
    /// Own addresses: the actor file's first, then those of the outbox.
    identities: Vec<String>,
    /// The places of the activities with an id.
    places: HashMap<String, usize>,
    /// Ids of which some copy was not public.
    hidden: HashSet<String>,
    /// Own posts whose address does not tell that they are: other own posts may point to them.
    objects: HashSet<String>,
    /// By activity id, the address of a post by nobody known that it quotes or passes on.
    pointed: HashMap<String, String>,
    /// The conversations that own posts belong to.
    conversations: Conversations,
    /// The pictures of posts.
    pictures: Pictures,
}

impl Gathering {
    /// An account without records.
    pub(super) fn new(actor: Option<String>, pictures: Pictures) -> Self {
        Self {
            account: Account::default(),
            identities: actor.into_iter().collect(),
            places: HashMap::new(),
            hidden: HashSet::new(),
            objects: HashSet::new(),
            pointed: HashMap::new(),
            conversations: Conversations::default(),
            pictures,
        }
    }

    /// Takes in one activity, or counts why not.
    pub(super) fn take(&mut self, item: &Item<'_>, tally: &mut FileTally) {
        tally.present += 1;
        if let Some(actor) = item.actor.uri.as_deref()
            && !self.identities.iter().any(|own| own == actor)
        {
            self.identities.push(actor.to_owned());
        }
        if let Object::Note(note) = &item.object {
            self.objects
                .extend(note.id.uri.as_deref().filter(|uri| author(uri).is_none()).map(str::to_owned));
        }
        let addressed = item.to.public || item.cc.public;
        let (published, public) = match (&*item.kind, &item.object) {
            ("Create", Object::Note(note)) => {
                (note.published.as_deref(), addressed && (note.to.public || note.cc.public))
            }
            ("Announce", Object::Address(_)) => (item.published.as_deref(), addressed),
            _ => return tally.skip("other-activity"),
        };
        if !public {
            self.hidden.insert(item.id.to_string());
            return tally.skip("not-public");
        }
        let Some(published) = published.and_then(clock::spelled).and_then(clock::believable) else {
            return tally.skip("undated");
        };
        let mut activity = Activity { published, ..Activity::default() };
        let pointed = match &item.object {
            Object::Address(uri) => {
                activity.kind = Kind::Announce;
                let person = author(uri).map(|author| self.account.people.intern(author));
                activity.source = Some(Source::new(person, instant(uri)));
                Some(&**uri)
            }
            Object::Note(note) => {
                self.write(note, &mut activity);
                let day = note.published.as_deref().and_then(|time| time.get(..10)).unwrap_or_default();
                if let (Some(uri), Some(conversation)) = (note.id.uri.as_deref(), note.conversation()) {
                    let answers = activity.in_reply_to.is_some();
                    self.conversations.note(&item.id, uri, conversation, day, answers);
                }
                note.quoted()
            }
            Object::None => None,
        };
        if let Some(uri) = pointed.filter(|uri| author(uri).is_none()) {
            self.pointed.insert(item.id.to_string(), uri.to_owned());
        }
        tally.read += 1;
        self.keep(&item.id, activity, tally);
    }

    /// One record an id; of several copies the fullest, with the larger counters.
    fn keep(&mut self, id: &str, mut activity: Activity, tally: &mut FileTally) {
        let account = &mut self.account;
        let Some(&place) = self.places.get(id) else {
            activity.id = PostId::Text(account.texts.push(id));
            self.places.insert(id.to_owned(), account.activities.len());
            account.activities.push(activity);
            return;
        };
        let known = account.activities[place];
        let rank = |a: &Activity| {
            (
                a.in_reply_to.is_some(),
                a.quote().is_some(),
                a.mentions.len(),
                a.attachments.len(),
                account.text(a),
            )
        };
        let (likes, reposts) = (known.likes.max(activity.likes), known.reposts.max(activity.reposts));
        let kept = if rank(&activity) > rank(&known) { activity } else { known };
        account.activities[place] = Activity { id: known.id, likes, reposts, ..kept };
        tally.read -= 1;
        tally.skip("duplicate-id");
    }

    fn write(&mut self, note: &Note<'_>, activity: &mut Activity) {
        let account = &mut self.account;
        let content = note.content.as_deref().unwrap_or_default();
        activity.text = account.texts.push(&text::without_tags(content));
        activity.language = note.content_map.0.as_deref().and_then(|language| account.speak(language));
        activity.likes = total(note.likes);
        activity.reposts = total(note.shares);
        activity.in_reply_to = note.in_reply_to.uri.as_deref().map(|parent| {
            let person = author(parent).map(|author| account.people.intern(author));
            Response::new(account.references.intern(parent).into(), instant(parent), person)
        });
        activity.source = note.quoted().map(|quoted| {
            let person = author(quoted).map(|author| account.people.intern(author));
            Source::new(person, instant(quoted))
        });

        let tags = note.tag.as_deref().unwrap_or_default();
        let mentioned: Vec<u32> = of_kind(tags, "Mention")
            .filter_map(|tag| tag.href.as_deref())
            .map(|href| account.people.intern(href))
            .collect();
        activity.mentions = account.mention(mentioned);
        activity.tags = account.tag(of_kind(tags, "Hashtag").filter_map(|tag| tag.name.as_deref()));
        activity.tags = account.link(activity.tags, text::links(content).filter_map(text::host));
        let attached = note.attachment.as_deref().unwrap_or_default();
        let attached = attached.iter().filter_map(|one| {
            let entry = one.url.as_deref().and_then(|url| self.pictures.find(url));
            Some(writing::Attached { media: media(one)?, description: one.name.as_deref(), entry })
        });
        activity.attachments = account.attach(attached);
        activity.aside = account.put_aside(Aside { poll: note.is_poll(), ..Aside::default() });
    }

    /// Finishes the account: hides what some copy hides, and names the people answered as far as
    /// mentions tell (PRECISIONS 27).
    pub(super) fn settle(mut self, tally: Tally) -> (Account, Vec<String>) {
        self.account.tally = tally;
        let places = &self.places;
        let hidden: HashSet<usize> = self.hidden.iter().filter_map(|id| places.get(id)).copied().collect();
        let mut place = 0..;
        self.account.activities.retain(|_| place.next().is_none_or(|place| !hidden.contains(&place)));
        for tally in self.account.tally.files.values_mut() {
            for _ in &hidden {
                tally.read -= 1;
                tally.skip("not-public");
            }
        }
        let own: HashSet<u32> =
            self.identities.iter().filter_map(|uri| self.account.people.find(uri)).collect();
        self.recognise_own();
        let mentions = &self.account.mentions;
        for activity in &mut self.account.activities {
            let range = activity.mentions.range();
            if let Some(response) = activity.in_reply_to.as_mut().filter(|response| response.person.is_none())
            {
                response.person = mentions[range].iter().copied().find(|person| !own.contains(person));
            }
        }
        self.account.sort();
        self.open_conversations();
        (self.account, self.identities)
    }

    /// Says who opened the conversation of each post.
    fn open_conversations(&mut self) {
        let Some(own) = self.identities.first() else { return };
        let account = &mut self.account;
        let own = account.people.intern(own);
        let id = |activity: &Activity| match activity.id {
            PostId::Text(id) => account.texts.get(id),
            PostId::Number(_) => "",
        };
        let threads = self.conversations.threads(account.activities.iter().map(id), own);
        for (place, thread) in threads.into_iter().enumerate() {
            account.set_aside(place, |aside| aside.thread = thread);
        }
    }

    /// Names ourselves where an own post answers, quotes or passes on another one whose address does
    /// not tell an author, but which stands in the same outbox.
    fn recognise_own(&mut self) {
        let (false, Some(own)) = (self.objects.is_empty(), self.identities.first()) else { return };
        let account = &mut self.account;
        let me = Some(account.people.intern(own));
        for activity in &mut account.activities {
            if let Some(response) = activity.in_reply_to.as_mut().filter(|response| response.person.is_none())
            {
                let parent = u32::try_from(response.parent).map(|parent| account.references.get(parent));
                if parent.is_ok_and(|parent| self.objects.contains(parent)) {
                    response.person = me;
                }
            }
            let PostId::Text(id) = activity.id else { continue };
            let pointed = self.pointed.get(account.texts.get(id));
            if pointed.is_some_and(|uri| self.objects.contains(uri)) {
                activity.source = activity.source.map(|source| Source::new(me, source.instant()));
            }
        }
    }
}

/// The author of a post's address: what stands before `/statuses/<last segment>` (PRECISIONS 25).
fn author(uri: &str) -> Option<&str> {
    segments(uri).map(|(author, _)| author)
}

/// The instant in a post's address.
fn instant(uri: &str) -> Option<i64> {
    clock::STATUS_ID.instant(segments(uri)?.1)
}

fn segments(uri: &str) -> Option<(&str, &str)> {
    let (author, last) = uri.rsplit_once("/statuses/")?;
    (!author.is_empty() && !last.is_empty() && !last.contains('/')).then_some((author, last))
}

fn of_kind<'t>(tags: &'t [Tag<'t>], kind: &'static str) -> impl Iterator<Item = &'t Tag<'t>> {
    tags.iter().filter(move |tag| tag.kind.as_deref() == Some(kind))
}

fn total(collection: Collection) -> Option<u32> {
    collection.total_items.map(|total| u32::try_from(total).unwrap_or(u32::MAX))
}

/// What an attachment is (PRECISIONS 29); the card of a link is none.
fn media(attached: &Attached<'_>) -> Option<Media> {
    let kind = attached.media_type.as_deref()?.split_once('/')?.0;
    match (attached.kind.as_deref()?, kind) {
        ("Document" | "Image", "image") => Some(Media::Image),
        ("Document", "video") | ("Video", _) => Some(Media::Video),
        ("Document", "audio") | ("Audio", _) => Some(Media::Audio),
        _ => None,
    }
}
