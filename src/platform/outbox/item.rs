//! One activity of the outbox as the file writes it.

use serde::Deserialize;
use serde::de::IgnoredAny;

use super::forms::{Audience, Collection, Language, Object, Reference};
use crate::archive::text::{self, Text};

/// An activity. Its id, type and actor are always there.
#[derive(Debug, Deserialize)]
pub(super) struct Item<'a> {
    #[serde(borrow)]
    pub(super) id: Text<'a>,
    #[serde(borrow, rename = "type")]
    pub(super) kind: Text<'a>,
    #[serde(borrow)]
    pub(super) actor: Reference<'a>,
    #[serde(borrow, default)]
    pub(super) published: Option<Text<'a>>,
    #[serde(default)]
    pub(super) to: Audience,
    #[serde(default)]
    pub(super) cc: Audience,
    #[serde(borrow, default)]
    pub(super) object: Object<'a>,
}

/// A post.
#[derive(Debug, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
pub(super) struct Note<'a> {
    #[serde(borrow)]
    pub(super) id: Reference<'a>,
    #[serde(borrow)]
    pub(super) in_reply_to: Reference<'a>,
    #[serde(borrow)]
    pub(super) published: Option<Text<'a>>,
    pub(super) to: Audience,
    pub(super) cc: Audience,
    #[serde(borrow)]
    pub(super) content: Option<Text<'a>>,
    #[serde(borrow)]
    pub(super) content_map: Language<'a>,
    #[serde(borrow)]
    pub(super) attachment: Option<Vec<Attached<'a>>>,
    #[serde(borrow)]
    pub(super) tag: Option<Vec<Tag<'a>>>,
    #[serde(borrow)]
    conversation: Reference<'a>,
    #[serde(borrow)]
    context: Reference<'a>,
    one_of: Option<IgnoredAny>,
    any_of: Option<IgnoredAny>,
    pub(super) likes: Collection,
    pub(super) shares: Collection,
    #[serde(borrow)]
    quote: Reference<'a>,
    #[serde(borrow)]
    quote_uri: Reference<'a>,
    #[serde(borrow, rename = "_misskey_quote")]
    misskey_quote: Reference<'a>,
    #[serde(borrow)]
    quote_url: Reference<'a>,
}

impl Note<'_> {
    /// The address of the conversation that it belongs to.
    pub(super) fn conversation(&self) -> Option<&str> {
        self.conversation.uri.as_deref().or(self.context.uri.as_deref())
    }

    /// Whether it asks its readers in a poll.
    pub(super) fn is_poll(&self) -> bool {
        self.one_of.is_some() || self.any_of.is_some()
    }

    /// The address of the quoted post.
    pub(super) fn quoted(&self) -> Option<&str> {
        let forms = [&self.quote, &self.quote_uri, &self.misskey_quote, &self.quote_url];
        forms.into_iter().find_map(|form| form.uri.as_deref().filter(|_| form.is_text))
    }
}

/// An attachment.
#[derive(Debug, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
pub(super) struct Attached<'a> {
    #[serde(borrow, rename = "type")]
    pub(super) kind: Option<Text<'a>>,
    #[serde(borrow)]
    pub(super) media_type: Option<Text<'a>>,
    #[serde(borrow)]
    pub(super) name: Option<Text<'a>>,
    #[serde(borrow)]
    pub(super) url: Option<Text<'a>>,
}

/// A mention, a hashtag or an emoji.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub(super) struct Tag<'a> {
    #[serde(borrow, rename = "type")]
    pub(super) kind: Option<Text<'a>>,
    #[serde(borrow)]
    pub(super) href: Option<Text<'a>>,
    #[serde(borrow)]
    pub(super) name: Option<Text<'a>>,
}

/// The activity in `element`; `None` when it has not the shape of one.
pub(super) fn parse<T>(element: &[u8], take: impl FnOnce(&Item<'_>) -> T) -> Option<T> {
    let exact = |bytes: &[u8], take: &mut dyn FnMut(&Item<'_>)| {
        let json = std::str::from_utf8(bytes).ok()?;
        let item = serde_json::from_str::<Item<'_>>(json).ok()?;
        item.actor.uri.as_ref()?;
        take(&item);
        Some(())
    };
    let mut take = Some(take);
    let mut taken = None;
    let mut once = |item: &Item<'_>| taken = take.take().map(|take| take(item));
    exact(element, &mut once).or_else(|| exact(&text::whole_surrogates(element)?, &mut once))?;
    taken
}
