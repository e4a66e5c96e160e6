//! One record of an X export of 2022 and later.

use chrono::DateTime;
use serde_json::{Value, json};

use crate::life::{Kind, Post};
use crate::people::Person;

/// The school's own account.
pub(crate) const OWN_ID: &str = "8000000417";
pub(crate) const OWN_HANDLE: &str = "lycee_vauquelin_ex";
pub(crate) const OWN_NAME: &str = "Lycée Jeanne-Vauquelin";

const EPOCH: i64 = 1_288_834_974_657;

/// The identifier of an instant.
pub(crate) fn id(instant: i64, low: u64) -> u64 {
    (instant - EPOCH).unsigned_abs() << 22 | low & 0x3F_FFFF
}

/// The text with its entities, as it grows.
struct Text {
    written: String,
    hashtags: Vec<Value>,
    mentions: Vec<Value>,
    urls: Vec<Value>,
}

impl Text {
    fn length(&self) -> usize {
        self.written.chars().count()
    }

    /// Adds something and tells the places where it begins and ends, in characters.
    fn push(&mut self, part: &str) -> [String; 2] {
        let start = self.length();
        self.written.push_str(part);
        [start.to_string(), self.length().to_string()]
    }

    fn mention(&mut self, person: &Person) {
        let indices = self.push(&format!("@{}", person.handle));
        let id = person.number.to_string();
        self.mentions.push(json!({
            "name": person.name, "screen_name": person.handle, "indices": indices,
            "id_str": id, "id": id,
        }));
    }

    /// Adds a text in which `@handle` of the person mentioned becomes an entity.
    fn prose(&mut self, text: &str, people: &[Person]) {
        let escaped = text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;");
        let found = people.iter().find(|person| escaped.contains(&format!("@{}", person.handle)));
        match found.and_then(|person| escaped.split_once(&format!("@{}", person.handle)).zip(found)) {
            Some(((before, after), person)) => {
                self.push(before);
                self.mention(person);
                self.push(after);
            }
            None => {
                self.push(&escaped);
            }
        }
    }

    fn link(&mut self, expanded: &str, id: u64) {
        self.push(" ");
        let short = short_link(id);
        let indices = self.push(&short);
        let display = expanded.trim_start_matches("https://").chars().take(26).collect::<String>();
        self.urls.push(json!({
            "url": short, "expanded_url": expanded, "display_url": format!("{display}…"), "indices": indices,
        }));
    }
}

/// A shortened address, invented from a number.
fn short_link(id: u64) -> String {
    const LETTERS: &[u8; 62] = b"abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789";
    let mut rest = id.wrapping_mul(0x9E37_79B9_7F4A_7C15);
    let mut name = String::from("https://t.co/");
    for _ in 0..10 {
        name.push(char::from(LETTERS[usize::try_from(rest % 62).unwrap_or(0)]));
        rest /= 62;
    }
    name
}

/// The record of a post; `id` and `text` may be those of one of its versions.
pub(crate) fn record(post: &Post) -> Value {
    version(post, post.id, &post.text)
}

/// Both records of a corrected post, the first version without its likes.
pub(crate) fn versions(post: &Post, corrected: u64) -> [Value; 2] {
    let ids = [post.id.to_string(), corrected.to_string()];
    let mut first = version(post, post.id, &post.text.replace(" à ", " a "));
    first["tweet"]["edit_info"]["initial"]["editTweetIds"] = json!(ids);
    first["tweet"]["favorite_count"] = json!("0");
    first["tweet"]["retweet_count"] = json!("0");
    let mut last = version(post, corrected, &post.text);
    let mut control = last["tweet"]["edit_info"]["initial"].take();
    control["editTweetIds"] = json!(ids);
    last["tweet"]["edit_info"] =
        json!({ "edit": { "initialTweetId": ids[0], "editControlInitial": control } });
    [first, last]
}

fn version(post: &Post, id: u64, prose: &str) -> Value {
    let mut text =
        Text { written: String::new(), hashtags: Vec::new(), mentions: Vec::new(), urls: Vec::new() };
    let id_text = id.to_string();
    let answered = post.parent.as_ref().map(|parent| (parent.id, parent.author.clone()));
    if let Some(author) = post.reposted.as_ref().and_then(|other| other.author.as_ref()) {
        text.push("RT ");
        text.mention(author);
        text.push(": ");
        let cut: String = prose.chars().take(110).collect();
        text.prose(&if cut.len() < prose.len() { format!("{cut}…") } else { cut }, &[]);
    } else if let Some((_, Some(person))) = &answered {
        text.mention(person);
        text.push(" ");
        text.prose(prose, &[]);
    } else {
        text.prose(prose, &post.mentions);
    }
    if let Some(tag) = post.tag {
        text.push(" ");
        let indices = text.push(&format!("#{tag}"));
        text.hashtags.push(json!({ "text": tag, "indices": indices }));
    }
    if let Some((other, author)) =
        post.quote.as_ref().and_then(|other| other.author.as_ref().map(|a| (other, a)))
    {
        text.link(&format!("https://twitter.com/{}/status/{}", author.handle, other.id), other.id);
    } else if post.kind == Kind::Publication && id.is_multiple_of(5) {
        text.link(&format!("https://lycee-vauquelin.example/actualites/{}", id % 9_973), id);
    }
    let media = media(post, id, &mut text);
    let created = DateTime::from_timestamp_millis((id >> 22).cast_signed() + EPOCH).unwrap_or_default();
    let editable = (created + chrono::Duration::hours(1)).format("%Y-%m-%dT%H:%M:%S.000Z").to_string();
    let mut tweet = json!({
        "edit_info": { "initial": {
            "editTweetIds": [id_text], "editableUntil": editable,
            "editsRemaining": "5", "isEditEligible": answered.is_none() && post.reposted.is_none(),
        } },
        "retweeted": false,
        "source": "<a href=\"https://mobile.twitter.com\" rel=\"nofollow\">Twitter Web App</a>",
        "entities": { "hashtags": text.hashtags, "symbols": [], "user_mentions": text.mentions, "urls": text.urls },
        "display_text_range": ["0", text.length().to_string()],
        "favorite_count": post.likes.to_string(),
        "id_str": id_text,
        "truncated": false,
        "retweet_count": post.reposts.to_string(),
        "id": id_text,
        "created_at": created.format("%a %b %d %H:%M:%S +0000 %Y").to_string(),
        "favorited": false,
        "full_text": text.written,
        "lang": "fr",
    });
    if let Some((parent, person)) = answered {
        let (number, handle) = person.map_or((OWN_ID.to_owned(), OWN_HANDLE.to_owned()), |person| {
            (person.number.to_string(), person.handle)
        });
        tweet["in_reply_to_status_id_str"] = json!(parent.to_string());
        tweet["in_reply_to_status_id"] = json!(parent.to_string());
        tweet["in_reply_to_user_id"] = json!(number);
        tweet["in_reply_to_user_id_str"] = json!(number);
        tweet["in_reply_to_screen_name"] = json!(handle);
    }
    if !media.is_empty() {
        tweet["possibly_sensitive"] = json!(false);
        tweet["entities"]["media"] = json!([media[0]]);
        tweet["extended_entities"] = json!({ "media": media });
    }
    json!({ "tweet": tweet })
}

fn media(post: &Post, id: u64, text: &mut Text) -> Vec<Value> {
    if post.pictures.is_empty() {
        return Vec::new();
    }
    text.push(" ");
    let url = short_link(id ^ 0xFF);
    let indices = text.push(&url);
    let size = |width: u64, height: u64, resize: &str| json!({ "w": width.to_string(), "h": height.to_string(), "resize": resize });
    let one = |number: usize| {
        let media = (id + 1 + number as u64).to_string();
        let name = short_link(id + number as u64).split_off(13);
        json!({
            "expanded_url": format!("https://twitter.com/{OWN_HANDLE}/status/{id}/photo/1"),
            "indices": indices,
            "url": url,
            "media_url": format!("http://pbs.twimg.com/media/F{name}.jpg"),
            "id_str": media,
            "id": media,
            "media_url_https": format!("https://pbs.twimg.com/media/F{name}.jpg"),
            "sizes": {
                "thumb": size(150, 150, "crop"), "large": size(1600, 1067, "fit"),
                "medium": size(1200, 800, "fit"), "small": size(680, 453, "fit"),
            },
            "type": "photo",
            "display_url": format!("pic.twitter.com/{name}"),
        })
    };
    (0..post.pictures.len()).map(one).collect()
}
