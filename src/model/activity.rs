//! One own public record: something written (`Create`) or a repost of somebody's post (`Announce`).

use std::num::{NonZeroI64, NonZeroU16, NonZeroU32};

use super::{Interner, Person, Span, Texts};

/// The identifier of an own post.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PostId {
    /// Networks whose ids are numbers.
    Number(u64),
    /// Networks whose ids are texts, kept in [`Texts`].
    Text(Span),
}

impl Default for PostId {
    fn default() -> Self {
        Self::Number(0)
    }
}

impl PostId {
    /// The id as the network writes it.
    #[must_use]
    pub fn to_text(self, texts: &Texts) -> String {
        match self {
            Self::Number(number) => number.to_string(),
            Self::Text(span) => texts.get(span).to_owned(),
        }
    }
}

/// What the record does.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Kind {
    /// The account wrote it.
    #[default]
    Create,
    /// The account passed on a post.
    Announce,
}

/// What a record answers.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Response {
    /// The parent post: the network's number, or an index into `Account::references`.
    /// Equal keys mean the same parent.
    pub parent: u64,
    /// Who is answered; an own identity for a thread, `None` for nobody known.
    pub person: Option<Person>,
    /// Not zero, so that an unknown instant takes no room of its own.
    instant: Option<NonZeroI64>,
}

impl Response {
    /// An answer to `parent`, written at `instant` (milliseconds) if its identifier tells.
    #[must_use]
    pub fn new(parent: u64, instant: Option<i64>, person: Option<Person>) -> Self {
        Self { parent, person, instant: instant.and_then(NonZeroI64::new) }
    }

    /// When the parent was published, milliseconds, if its identifier tells (not yet checked for
    /// plausibility).
    #[must_use]
    pub fn instant(self) -> Option<i64> {
        self.instant.map(NonZeroI64::get)
    }
}

/// The post that a record quotes or passes on, as far as the record tells.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Source {
    /// Who wrote it.
    pub person: Option<Person>,
    /// Not zero, so that an unknown instant takes no room of its own.
    instant: Option<NonZeroI64>,
}

impl Source {
    /// A post of `person`, written at `instant` (milliseconds) if its identifier tells.
    #[must_use]
    pub fn new(person: Option<Person>, instant: Option<i64>) -> Self {
        Self { person, instant: instant.and_then(NonZeroI64::new) }
    }

    /// When it was written, milliseconds (not yet checked for plausibility).
    #[must_use]
    pub fn instant(self) -> Option<i64> {
        self.instant.map(NonZeroI64::get)
    }
}

/// Who opened the conversation that a record belongs to.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum Thread {
    /// The export does not tell.
    #[default]
    Unknown,
    /// This person, possibly the account itself.
    By(Person),
    /// Somebody else than the account.
    Elsewhere,
}

/// The program that a record was written with.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Client {
    /// The export does not tell.
    #[default]
    Unknown,
    /// The network's own site or application.
    Network,
    /// Another program: a scheduler, a relay of feeds, a third-party application.
    Other,
}

/// What few records have, or many have alike: kept once in `Account::asides`.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub struct Aside {
    /// Who opened the conversation.
    pub thread: Thread,
    /// Whether it asks its readers in a poll.
    pub poll: bool,
    /// Comments received, `None` when unknown.
    pub comments: Option<u32>,
}

/// What an attachment is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Media {
    /// A still picture: the one that needs a text alternative.
    Image,
    /// A film, with or without sound.
    Video,
    /// Sound.
    Audio,
}

/// A medium of an own post.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Attachment {
    /// What it is.
    pub media: Media,
    /// Its text alternative, trimmed; `None` when there is none or the export does not tell.
    pub description: Option<Span>,
    /// The entry of the export that holds it; `None` for media of others, and where the export holds none.
    pub entry: Option<Span>,
}

/// One own public record.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Activity {
    /// Its identifier.
    pub id: PostId,
    /// When it was (first) published, milliseconds.
    pub published: i64,
    /// Whether the account wrote it or passed it on.
    pub kind: Kind,
    /// Only the day of `published` is known (its UTC date is the local date everywhere).
    pub day_only: bool,
    /// It was brought from elsewhere with a date of its own.
    pub imported: bool,
    /// The export does not tell whose post it answers: it continues a thread when that is an own one.
    pub open: bool,
    /// The last of the account's exports that holds it, counted from 0.
    pub seen: u8,
    /// What it answers.
    pub in_reply_to: Option<Response>,
    /// What it quotes, or passes on (with [`Kind::Announce`]).
    pub source: Option<Source>,
    /// What it was written with.
    pub client: Client,
    /// Language as the network tells it: an index into `Account::languages`, counted from 1.
    pub language: Option<NonZeroU16>,
    /// Likes received, `None` when unknown.
    pub likes: Option<u32>,
    /// Reposts received, `None` when unknown.
    pub reposts: Option<u32>,
    /// People mentioned: a stretch of `Account::mentions`.
    pub mentions: Span,
    /// Media: a stretch of `Account::attachments`.
    pub attachments: Span,
    /// Hashtags and links: a stretch of `Account::tags`.
    pub tags: Span,
    /// Plain text: a stretch of `Account::texts`.
    pub text: Span,
    /// What else is known: a number of `Account::asides`, counted from 1.
    pub aside: Option<NonZeroU32>,
}

impl Activity {
    /// What it quotes.
    #[must_use]
    pub fn quote(&self) -> Option<Source> {
        self.source.filter(|_| self.kind == Kind::Create)
    }

    /// What it passes on.
    #[must_use]
    pub fn repost(&self) -> Option<Source> {
        self.source.filter(|_| self.kind == Kind::Announce)
    }

    /// The language tag, if the network tells one.
    #[must_use]
    pub fn language_tag(self, languages: &Interner) -> Option<&str> {
        self.language.map(|number| languages.get(u32::from(number.get()) - 1))
    }
}
