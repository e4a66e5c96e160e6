//! A Mastodon export of today as a tar.gz: actor and outbox, private posts included as real ones have them.

use std::fs::File;
use std::io::{self, BufWriter, Write};
use std::path::Path;

use chrono::DateTime;
use flate2::{Compression, GzBuilder};
use serde_json::{Value, json};

use crate::life::{Audience, Kind, Other, Post};
use crate::people::Person;

const HOST: &str = "https://social.academie-vallonne.example";
const ACTOR: &str = "https://social.academie-vallonne.example/ap/users/104270000000000417";
const HANDLE: &str = "lycee_vauquelin";
const PUBLIC: &str = "https://www.w3.org/ns/activitystreams#Public";
/// The word that stands in everything private and must never be published.
const SECRET: &str = "hippogriffe";

/// The identifier of an instant.
pub(crate) fn id(instant: i64, low: u64) -> u64 {
    instant.unsigned_abs() << 16 | low & 0xFFFF
}

/// Writes the archive.
pub(crate) fn write(path: &Path, posts: &[Post]) -> io::Result<()> {
    let mut items: Vec<Value> = Vec::new();
    for (rank, post) in posts.iter().enumerate() {
        items.push(activity(post));
        if rank % 90 == 45 && post.kind == Kind::Answer {
            items.push(private(post, if rank % 4 == 1 { Audience::Direct } else { Audience::Followers }));
        }
    }
    let outbox = json!({
        "@context": "https://www.w3.org/ns/activitystreams", "id": "outbox.json", "type": "OrderedCollection",
        "totalItems": posts.len() + 3, "orderedItems": items,
    });
    let files = [
        ("actor.json", actor()),
        ("outbox.json", outbox),
        ("likes.json", list("likes")),
        ("bookmarks.json", list("bookmarks")),
    ];
    let file = BufWriter::new(File::create(path)?);
    let mut tar = tar::Builder::new(GzBuilder::new().mtime(0).write(file, Compression::best()));
    for (name, content) in files {
        let bytes = serde_json::to_vec(&content)?;
        let mut header = tar::Header::new_gnu();
        header.set_size(bytes.len() as u64);
        header.set_mode(0o644);
        header.set_mtime(1_731_000_000);
        header.set_cksum();
        tar.append_data(&mut header, name, bytes.as_slice())?;
    }
    tar.into_inner()?.finish()?.flush()
}

fn list(name: &str) -> Value {
    let liked = format!("https://mastodon.example/users/{SECRET}/statuses/113000000000000001");
    json!({
        "@context": "https://www.w3.org/ns/activitystreams", "id": format!("{name}.json"),
        "type": "OrderedCollection", "orderedItems": [liked],
    })
}

fn actor() -> Value {
    json!({
        "@context": ["https://www.w3.org/ns/activitystreams", "https://w3id.org/security/v1"],
        "id": ACTOR, "webfinger": format!("{HANDLE}@social.academie-vallonne.example"), "type": "Person",
        "following": format!("{ACTOR}/following"), "followers": format!("{ACTOR}/followers"),
        "inbox": format!("{ACTOR}/inbox"), "outbox": "outbox.json",
        "preferredUsername": HANDLE, "name": "Lycée Jeanne-Vauquelin",
        "summary": "<p>Compte du lycée. Réponses aux heures d’ouverture.</p>",
        "url": format!("{HOST}/@{HANDLE}"), "manuallyApprovesFollowers": false, "discoverable": true,
        "published": "2020-06-01T00:00:00Z", "tag": [], "attachment": [],
        "likes": "likes.json", "bookmarks": "bookmarks.json",
    })
}

fn person_uri(person: &Person) -> String {
    format!("https://{}/users/{}", person.host, person.handle)
}

fn own_uri(id: u64) -> String {
    format!("{ACTOR}/statuses/{id}")
}

fn uri(other: &Other) -> String {
    match &other.author {
        None => own_uri(other.id),
        Some(person) if other.opaque => {
            let id = other.id.wrapping_mul(0x9E37_79B9_7F4A_7C15);
            format!(
                "https://{}/objects/{:08x}-0000-4000-8000-{:012x}",
                person.host,
                id >> 32,
                id & 0xFFFF_FFFF
            )
        }
        Some(person) => format!("{}/statuses/{}", person_uri(person), other.id),
    }
}

/// Who receives a post: `to` and `cc`.
fn addresses(audience: Audience, mentions: &[Person]) -> (Vec<String>, Vec<String>) {
    let people = mentions.iter().map(person_uri);
    let followers = format!("{ACTOR}/followers");
    match audience {
        Audience::Public => (vec![PUBLIC.to_owned()], std::iter::once(followers).chain(people).collect()),
        Audience::Unlisted => (vec![followers], std::iter::once(PUBLIC.to_owned()).chain(people).collect()),
        Audience::Followers => (vec![followers], people.collect()),
        Audience::Direct => (people.collect(), Vec::new()),
    }
}

fn published(instant: i64) -> String {
    DateTime::from_timestamp_millis(instant).unwrap_or_default().format("%Y-%m-%dT%H:%M:%SZ").to_string()
}

fn activity(post: &Post) -> Value {
    let (to, cc) = addresses(post.audience, &post.mentions);
    let (uri_of_post, published) = (own_uri(post.id), published(post.instant));
    let (kind, object) = match &post.reposted {
        Some(other) => ("Announce", json!(uri(other))),
        None => ("Create", note(post, &uri_of_post, &published, &to, &cc)),
    };
    json!({
        "id": format!("{uri_of_post}/activity"), "type": kind, "actor": ACTOR,
        "published": published, "to": to, "cc": cc, "object": object,
    })
}

/// A post that only some may read, written just after another.
fn private(post: &Post, audience: Audience) -> Value {
    let mut private = post.clone();
    private.instant += 61_000;
    private.id = id(private.instant, post.id);
    private.audience = audience;
    private.text = format!("Pour vous seulement\u{a0}: {SECRET}.");
    private.likes = 0;
    activity(&private)
}

fn note(post: &Post, uri_of_post: &str, published: &str, to: &[String], cc: &[String]) -> Value {
    let content = content(post);
    let mut tags: Vec<Value> = post
        .mentions
        .iter()
        .map(|person| json!({ "type": "Mention", "href": person_uri(person), "name": format!("@{}@{}", person.handle, person.host) }))
        .collect();
    if let Some(tag) = post.tag {
        let tag = tag.to_lowercase();
        tags.push(
            json!({ "type": "Hashtag", "href": format!("{HOST}/tags/{tag}"), "name": format!("#{tag}") }),
        );
    }
    let count = |kind: &str, total: u64| json!({ "id": format!("{uri_of_post}/{kind}"), "type": "Collection", "totalItems": total });
    let parent = post.parent.as_ref().map(uri);
    let mut note = json!({
        "id": uri_of_post, "type": "Note", "summary": null, "inReplyTo": parent, "published": published,
        "url": format!("{HOST}/@{HANDLE}/{}", post.id), "attributedTo": ACTOR, "to": to, "cc": cc,
        "sensitive": false, "atomUri": uri_of_post, "inReplyToAtomUri": parent,
        "conversation": format!("{HOST}/contexts/104270000000000417-{}", post.id),
        "content": content, "contentMap": { "fr": content },
        "attachment": attachments(post), "tag": tags,
    });
    if let Some(quote) = &post.quote {
        let quoted = uri(quote);
        for key in ["quote", "_misskey_quote", "quoteUri"] {
            note[key] = json!(quoted);
        }
    }
    if post.corrected.is_some() {
        note["updated"] = json!(published);
    }
    note["likes"] = count("likes", post.likes);
    note["shares"] = count("shares", post.reposts);
    note
}

fn content(post: &Post) -> String {
    let mention = |person: &Person| {
        format!(
            "<span class=\"h-card\" translate=\"no\"><a href=\"https://{}/@{}\" class=\"u-url mention\">@<span>{}</span></a></span>",
            person.host, person.handle, person.handle
        )
    };
    let mut text = post.text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;");
    match post.mentions.first() {
        Some(person) if text.contains(&format!("@{}", person.handle)) => {
            text = text.replace(&format!("@{}", person.handle), &mention(person));
        }
        Some(person) => text = format!("{} {text}", mention(person)),
        None => {}
    }
    if let Some(tag) = post.tag {
        let link = format!("{HOST}/tags/{}", tag.to_lowercase());
        text = format!(
            "{text} <a href=\"{link}\" class=\"mention hashtag\" rel=\"tag\">#<span>{tag}</span></a>"
        );
    }
    format!("<p>{text}</p>")
}

fn attachments(post: &Post) -> Vec<Value> {
    let one = |(number, description): (usize, &Option<String>)| {
        let id = (post.id + number as u64).to_string();
        let folders = id.as_bytes().chunks(3).map(|part| String::from_utf8_lossy(part).into_owned());
        json!({
            "type": "Document", "mediaType": "image/jpeg",
            "url": format!("/media_attachments/files/{}/original/{:016x}.jpg", folders.collect::<Vec<_>>().join("/"), post.id),
            "name": description, "blurhash": "UBRW0cM{~q?b~qWAM{j]t8WDj[Rj-:t7ofaz", "width": 1600, "height": 1067,
        })
    };
    post.pictures.iter().enumerate().map(one).collect()
}
