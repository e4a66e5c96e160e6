//! One post as the files write it, in all generations.
//!
//! Fields that no figure needs are not read: who of a team posted (`contributors`), places, devices.

use serde::Deserialize;

use super::scalar::{Filled, First, Number};
use crate::archive::json;
use crate::archive::text::{self, Text};
use crate::model::Client;

/// The network's own addresses, its clients' among them.
pub(super) const OWN_HOSTS: [&str; 4] = ["twitter.com", "x.com", "t.co", "tweetdeck.com"];

/// How the network's own applications are called, wherever they come from.
const OWN_NAME: &str = ">Twitter for ";

#[derive(Deserialize)]
struct Wrapped<'a> {
    #[serde(borrow)]
    tweet: Record<'a>,
}

/// A post.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub(super) struct Record<'a> {
    id: Number,
    id_str: Number,
    #[serde(borrow)]
    pub(super) created_at: Option<Text<'a>>,
    #[serde(borrow)]
    full_text: Option<Text<'a>>,
    #[serde(borrow)]
    text: Option<Text<'a>>,
    #[serde(borrow)]
    pub(super) lang: Option<Text<'a>>,
    #[serde(borrow)]
    source: Option<Text<'a>>,
    pub(super) favorite_count: Number,
    pub(super) retweet_count: Number,
    in_reply_to_status_id: Number,
    in_reply_to_status_id_str: Number,
    in_reply_to_user_id: Number,
    in_reply_to_user_id_str: Number,
    #[serde(borrow)]
    pub(super) in_reply_to_screen_name: Option<Text<'a>>,
    #[serde(borrow)]
    pub(super) entities: Option<Entities<'a>>,
    #[serde(borrow)]
    pub(super) extended_entities: Option<Extended<'a>>,
    edit_info: Option<EditInfo>,
    pub(super) scopes: Filled,
    pub(super) community_id: Filled,
    pub(super) community_id_str: Filled,
    #[serde(borrow)]
    pub(super) user: Option<User<'a>>,
    #[serde(borrow)]
    pub(super) retweeted_status: Option<Other<'a>>,
    #[serde(borrow)]
    pub(super) quoted_status: Option<Other<'a>>,
}

/// What the network recognised in the text.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub(super) struct Entities<'a> {
    #[serde(borrow)]
    user_mentions: Option<Vec<Mention<'a>>>,
    #[serde(borrow)]
    urls: Option<Vec<Link<'a>>>,
    #[serde(borrow)]
    hashtags: Option<Vec<Hashtag<'a>>>,
    #[serde(borrow)]
    media: Option<Vec<Medium<'a>>>,
}

/// The complete list of media.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub(super) struct Extended<'a> {
    #[serde(borrow)]
    media: Option<Vec<Medium<'a>>>,
}

/// A person named in the text.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub(super) struct Mention<'a> {
    id: Number,
    id_str: Number,
    #[serde(borrow)]
    pub(super) screen_name: Option<Text<'a>>,
    #[serde(borrow)]
    pub(super) name: Option<Text<'a>>,
    indices: Option<First>,
}

/// A link in the text.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub(super) struct Link<'a> {
    #[serde(borrow)]
    pub(super) expanded_url: Option<Text<'a>>,
    indices: Option<First>,
}

/// A hashtag, without its sign.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub(super) struct Hashtag<'a> {
    #[serde(borrow)]
    pub(super) text: Option<Text<'a>>,
}

/// A picture or film; the first generations do not say which.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub(super) struct Medium<'a> {
    #[serde(borrow, rename = "type")]
    pub(super) kind: Option<Text<'a>>,
    #[serde(borrow)]
    media_url_https: Option<Text<'a>>,
    #[serde(borrow)]
    media_url: Option<Text<'a>>,
    source_user_id: Number,
    source_user_id_str: Number,
}

/// An author.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub(super) struct User<'a> {
    id: Number,
    id_str: Number,
    #[serde(borrow)]
    pub(super) screen_name: Option<Text<'a>>,
    #[serde(borrow)]
    pub(super) name: Option<Text<'a>>,
}

/// A post of somebody inside ours.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub(super) struct Other<'a> {
    #[serde(borrow)]
    pub(super) user: Option<User<'a>>,
}

#[derive(Debug, Default, Deserialize)]
#[serde(default)]
struct EditInfo {
    initial: Option<Versions>,
    edit: Option<Edit>,
}

#[derive(Debug, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
struct Edit {
    edit_control_initial: Option<Versions>,
}

#[derive(Debug, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
struct Versions {
    edit_tweet_ids: Vec<Number>,
}

/// The post in `element`, wrapped or not; `None` when it has not the shape of one.
///
/// Half a pair of surrogates, left by a cut text, is repaired first if needed.
pub(super) fn parse<T>(element: &[u8], take: impl FnOnce(&Record<'_>) -> T) -> Option<T> {
    if let Some(record) = parse_exact(element) {
        return Some(take(&record));
    }
    let repaired = text::whole_surrogates(element)?;
    parse_exact(&repaired).map(|record| take(&record))
}

/// Hands the post at the start of `bytes` to `take` and tells its length, where both are beyond doubt.
pub(super) fn ahead(bytes: &[u8], take: impl FnOnce(&Record<'_>)) -> Option<usize> {
    if is_wrapped(bytes) {
        let (wrapped, length) = json::read::<Wrapped<'_>>(bytes)?;
        wrapped.tweet.is_complete().then(|| take(&wrapped.tweet)).map(|()| length)
    } else {
        let (record, length) = json::read::<Record<'_>>(bytes)?;
        record.is_complete().then(|| take(&record)).map(|()| length)
    }
}

/// Later generations put each post under a key of its own.
fn is_wrapped(element: &[u8]) -> bool {
    element[1..].trim_ascii_start().starts_with(b"\"tweet\"")
}

fn parse_exact(element: &[u8]) -> Option<Record<'_>> {
    let json = std::str::from_utf8(element).ok()?;
    let record = if is_wrapped(element) {
        serde_json::from_str::<Wrapped<'_>>(json).ok()?.tweet
    } else {
        serde_json::from_str::<Record<'_>>(json).ok()?
    };
    record.is_complete().then_some(record)
}

impl Record<'_> {
    /// A post has an id and a text: an object without them is something else. Its number may date it.
    fn is_complete(&self) -> bool {
        self.id().is_some() && (self.full_text.is_some() || self.text.is_some())
    }

    /// Its identifier.
    pub(super) fn id(&self) -> Option<u64> {
        self.id_str.or(self.id)
    }

    /// The text that counts: the full one if it is there.
    pub(super) fn words(&self) -> &str {
        let full = self.full_text.as_ref().filter(|full| !full.is_empty());
        full.or(self.text.as_ref()).map_or("", |text| text)
    }

    /// What it was written with: an address of the network's own is its site or one of its applications, and
    /// so are the bare word of the first years and what bears its name (an application that a shop of
    /// somebody else hands out). Of the name nothing is kept.
    pub(super) fn client(&self) -> Client {
        let Some(source) = self.source.as_deref().map(str::trim).filter(|source| !source.is_empty()) else {
            return Client::Unknown;
        };
        let within = |front: &str| front.is_empty() || front.ends_with('.');
        let own = |host: &str| OWN_HOSTS.iter().any(|own| host.strip_suffix(own).is_some_and(within));
        let address = source.split_once("href=\"").and_then(|(_, rest)| rest.split('"').next());
        match address.and_then(text::host) {
            Some(host) if own(&host.to_lowercase()) => Client::Network,
            None if source == "web" => Client::Network,
            _ if source.contains(OWN_NAME) => Client::Network,
            _ => Client::Other,
        }
    }

    /// The post that it answers.
    pub(super) fn parent(&self) -> Option<u64> {
        self.in_reply_to_status_id_str.or(self.in_reply_to_status_id)
    }

    /// The person that it addresses.
    pub(super) fn addressee(&self) -> Option<u64> {
        self.in_reply_to_user_id_str.or(self.in_reply_to_user_id)
    }

    /// All versions of an edited post; empty for a post that was never edited.
    pub(super) fn versions(&self) -> Vec<u64> {
        let info = self.edit_info.as_ref();
        let edited = || info?.edit.as_ref()?.edit_control_initial.as_ref();
        let versions = info.and_then(|info| info.initial.as_ref()).or_else(edited);
        let ids: Vec<u64> =
            versions.into_iter().flat_map(|v| &v.edit_tweet_ids).filter_map(|id| id.0).collect();
        if ids.len() > 1 { ids } else { Vec::new() }
    }

    /// The people named.
    pub(super) fn mentions(&self) -> &[Mention<'_>] {
        self.entities.as_ref().and_then(|entities| entities.user_mentions.as_deref()).unwrap_or_default()
    }

    /// The links.
    pub(super) fn links(&self) -> &[Link<'_>] {
        self.entities.as_ref().and_then(|entities| entities.urls.as_deref()).unwrap_or_default()
    }

    /// The hashtags.
    pub(super) fn hashtags(&self) -> &[Hashtag<'_>] {
        self.entities.as_ref().and_then(|entities| entities.hashtags.as_deref()).unwrap_or_default()
    }

    /// The media: `entities` knows at most one and calls it a photo.
    pub(super) fn media(&self) -> &[Medium<'_>] {
        let extended = self.extended_entities.as_ref().and_then(|extended| extended.media.as_deref());
        let plain = || self.entities.as_ref().and_then(|entities| entities.media.as_deref());
        extended.or_else(plain).unwrap_or_default()
    }
}

impl Medium<'_> {
    /// The address of a picture.
    pub(super) fn address(&self) -> Option<&str> {
        self.media_url_https.as_deref().or(self.media_url.as_deref())
    }

    /// Whose it is, where a record tells: whoever shows another's medium does not own it.
    pub(super) fn owner(&self) -> Option<u64> {
        self.source_user_id_str.or(self.source_user_id)
    }
}

impl Mention<'_> {
    /// The person's number.
    pub(super) fn id(&self) -> Option<u64> {
        self.id_str.or(self.id)
    }

    /// Where in the text it starts.
    pub(super) fn start(&self) -> Option<u64> {
        self.indices?.0
    }
}

impl Link<'_> {
    /// Where in the text it starts.
    pub(super) fn start(&self) -> Option<u64> {
        self.indices?.0
    }
}

impl User<'_> {
    /// The person's number.
    pub(super) fn id(&self) -> Option<u64> {
        self.id_str.or(self.id)
    }
}
