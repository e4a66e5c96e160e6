//! Takes the records of a repository into the account (PRECISIONS 30 to 32).

use chrono::DateTime;
use ipld_core::ipld::Ipld;

use super::tree::{Collection, Leaf};
use super::value;
use crate::archive::text;
use crate::clock;
use crate::model::{
    Account, Activity, Aside, FileTally, Kind, Like, Media, PostId, Response, Source, Span, Thread,
};

/// A record dated further than this from its own key was brought from elsewhere, milliseconds.
const IMPORTED: u64 = 86_400_000;

/// An account in the making.
pub(super) struct Gathering {
    pub(super) account: Account,
    pub(super) tally: FileTally,
    /// The display name in the profile.
    pub(super) name: Option<String>,
    /// Whom the account follows.
    pub(super) following: Vec<String>,
    did: String,
}

impl Gathering {
    /// An account without records.
    pub(super) fn new(did: &str) -> Self {
        let (account, tally) = (Account::default(), FileTally::default());
        Self { account, tally, name: None, following: Vec::new(), did: did.to_owned() }
    }

    /// Takes in the record that `leaf` names.
    pub(super) fn take(&mut self, leaf: &Leaf, block: &[u8]) {
        let record = value::decoded(block);
        let (collection, kind) = match leaf.collection {
            Collection::Post => (Collection::POST, Kind::Create),
            Collection::Repost => (Collection::REPOST, Kind::Announce),
            Collection::Profile => {
                let name = record.as_ref().and_then(|record| value::text(record, &["displayName"]));
                self.name = name.map(str::trim).filter(|name| !name.is_empty()).map(str::to_owned);
                return;
            }
            Collection::Follow => {
                let followed = record.as_ref().and_then(|record| value::text(record, &["subject"]));
                return self.following.extend(followed.map(str::to_owned));
            }
            Collection::Like => return self.like(record.as_ref(), &leaf.key),
        };
        // What makes it one: the words of a post, the subject of a repost.
        let essence: &[&str] = if kind == Kind::Create { &["text"] } else { &["subject", "uri"] };
        let Some((record, essence)) =
            record.as_ref().and_then(|record| Some((record, value::text(record, essence)?)))
        else {
            return self.tally.lose(1);
        };
        self.tally.present += 1;
        let dated = instant(record, &leaf.key);
        let Some((published, imported)) = dated.filter(|&(at, _)| clock::believable(at).is_some()) else {
            return self.tally.skip("undated");
        };
        let id = format!("at://{}/{collection}/{}", self.did, leaf.key);
        let id = PostId::Text(self.account.texts.push(&id));
        let mut activity = Activity { id, published, kind, imported, ..Activity::default() };
        if kind == Kind::Create {
            activity.text = self.account.texts.push(essence);
            self.write(record, &mut activity);
        } else {
            activity.source = Some(Source::new(self.author(essence), key_instant(essence)));
        }
        self.tally.read += 1;
        self.account.activities.push(activity);
    }

    fn write(&mut self, post: &Ipld, activity: &mut Activity) {
        let language = value::list(post, &["langs"]).first().and_then(|first| value::text(first, &[]));
        activity.language = language.and_then(|language| self.account.speak(language));
        activity.in_reply_to = value::text(post, &["reply", "parent", "uri"]).map(|parent| {
            Response::new(
                self.account.references.intern(parent).into(),
                key_instant(parent),
                self.author(parent),
            )
        });
        let root = value::text(post, &["reply", "root", "uri"]);
        let thread = root.and_then(|root| self.author(root)).map_or(Thread::Unknown, Thread::By);
        activity.aside = self.account.put_aside(Aside { thread, ..Aside::default() });
        activity.source = quoted(post).map(|quoted| Source::new(self.author(quoted), key_instant(quoted)));
        activity.mentions = self.mentions(post);
        activity.tags = self.tags(post);
        activity.tags = self.links(post, activity.tags);
        activity.attachments = self.account.attach(media(post));
    }

    /// Takes in a like that the account gave; one without date or post is left.
    fn like(&mut self, record: Option<&Ipld>, key: &str) {
        let Some(record) = record else { return };
        let (Some((published, _)), Some(post)) =
            (instant(record, key), value::text(record, &["subject", "uri"]))
        else {
            return;
        };
        let person = self.author(post);
        self.account.likes_given.push(Like { published, person, object: key_instant(post) });
    }

    /// The hosts of the links in the text and of the card under it, each address once.
    fn links(&mut self, post: &Ipld, tags: Span) -> Span {
        let inside = features(post, "#link").filter_map(|feature| value::text(feature, &["uri"]));
        let card = value::text(post, &["embed", "external", "uri"])
            .or_else(|| value::text(post, &["embed", "media", "external", "uri"]));
        let mut addresses: Vec<&str> = inside.chain(card).chain(entities(post, "link")).collect();
        addresses.sort_unstable();
        addresses.dedup();
        self.account.link(tags, addresses.into_iter().filter_map(text::host))
    }

    fn mentions(&mut self, post: &Ipld) -> Span {
        let facets = features(post, "#mention").filter_map(|feature| value::text(feature, &["did"]));
        let people = facets.chain(entities(post, "mention")).filter(|person| person.starts_with("did:"));
        let people: Vec<u32> = people.map(|person| self.account.people.intern(person)).collect();
        self.account.mention(people)
    }

    /// The tags in the text, then those beside it that are not.
    fn tags(&mut self, post: &Ipld) -> Span {
        let inside = features(post, "#tag").filter_map(|feature| value::text(feature, &["tag"]));
        let beside = value::list(post, &["tags"]).iter().filter_map(|tag| value::text(tag, &[]));
        let mut tags: Vec<&str> = Vec::new();
        for tag in inside.chain(beside).filter(|tag| !tag.is_empty()) {
            if !tags.iter().any(|known| known.to_lowercase() == tag.to_lowercase()) {
                tags.push(tag);
            }
        }
        self.account.tag(tags)
    }

    /// Whose record an address names.
    fn author(&mut self, uri: &str) -> Option<u32> {
        let author = uri.strip_prefix("at://")?.split('/').next().filter(|author| !author.is_empty())?;
        Some(self.account.people.intern(author))
    }
}

/// When the record of an address was made, as the last part of it tells.
fn key_instant(uri: &str) -> Option<i64> {
    uri.rsplit('/').next().and_then(|key| clock::TIMESTAMP_ID.instant(key))
}

/// When a record was published, and whether it was brought from elsewhere with a date of its own.
fn instant(record: &Ipld, key: &str) -> Option<(i64, bool)> {
    let told = value::text(record, &["createdAt"]).and_then(|date| DateTime::parse_from_rfc3339(date).ok());
    let told = told.map(|date| date.timestamp_millis());
    let (told, own) = match (told, clock::TIMESTAMP_ID.instant(key)) {
        (Some(told), Some(own)) => (told, own),
        (told, own) => return Some((told.or(own)?, false)),
    };
    let imported = told.abs_diff(own) > IMPORTED;
    Some((if imported { told.min(own) } else { told }, imported))
}

/// The address of the quoted post; lists, feeds and starter packs are shown in the same way but are no posts.
fn quoted(post: &Ipld) -> Option<&str> {
    let quoted = value::text(post, &["embed", "record", "uri"])
        .or_else(|| value::text(post, &["embed", "record", "record", "uri"]))?;
    (quoted.strip_prefix("at://")?.split('/').nth(1) == Some(Collection::POST)).then_some(quoted)
}

/// The media of a post, which stand a level deeper when it quotes too.
fn media(post: &Ipld) -> impl Iterator<Item = (Media, Option<&str>)> {
    let embed = value::at(post, &["embed", "media"]).or_else(|| value::at(post, &["embed"]));
    let images = embed.map_or(&[][..], |embed| value::list(embed, &["images"]));
    let images = images.iter().map(|image| (Media::Image, value::text(image, &["alt"])));
    let video = embed.filter(|embed| value::at(embed, &["video"]).is_some());
    images.chain(video.map(|video| (Media::Video, value::text(video, &["alt"]))))
}

/// What stretches of the text are, of one kind.
fn features<'p>(post: &'p Ipld, kind: &'static str) -> impl Iterator<Item = &'p Ipld> {
    let facets = value::list(post, &["facets"]).iter();
    let features = facets.flat_map(|facet| value::list(facet, &["features"]));
    features.filter(move |feature| value::text(feature, &["$type"]).is_some_and(|name| name.ends_with(kind)))
}

/// The values of one type that the text holds, in the form of the first months.
fn entities<'p>(post: &'p Ipld, kind: &'p str) -> impl Iterator<Item = &'p str> {
    let entities = value::list(post, &["entities"]).iter();
    let of_kind = entities.filter(move |entity| value::text(entity, &["type"]) == Some(kind));
    of_kind.filter_map(|entity| value::text(entity, &["value"]))
}
