//! Exports of Instagram, Threads and Facebook as zips: texts byte by byte, labels in French, and what must stay closed.

use std::error::Error;
use std::fs::File;
use std::io::Write as _;
use std::path::Path;

use chrono::DateTime;
use serde_json::{Map, Value, json};
use zip::ZipWriter;

use crate::meta_posts::{ANSWERS, CLUB, FOLLOWERS, SCHOOL};
use crate::tweet_export::options;

type Failure = Box<dyn Error>;
type Files = Vec<(String, Value)>;

/// The account's own handle.
const OWN: &str = "notre_lycee_ex";
/// The word that stands in everything private and must never be published.
const SECRET: &str = "hippogriffe";

/// Writes the four exports.
pub(crate) fn write(folder: &Path) -> Result<(), Failure> {
    let root = |network: &str| format!("{network}-{OWN}-2025-07-07-V4uQu3lN/");
    zipped(&folder.join("instagram.zip"), &root("instagram"), pictures()?)?;
    zipped(&folder.join("threads.zip"), &root("instagram"), threads()?)?;
    zipped(&folder.join("facebook-page.zip"), "", page()?)?;
    zipped(&folder.join("facebook-personal.zip"), "", profile()?)
}

fn zipped(path: &Path, root: &str, files: Files) -> Result<(), Failure> {
    let mut zip = ZipWriter::new(File::create(path)?);
    for (name, content) in files {
        zip.start_file(format!("{root}{name}"), options())?;
        zip.write_all(ascii(&serde_json::to_string_pretty(&mangled(&content))?).as_bytes())?;
    }
    zip.finish()?.flush()?;
    Ok(())
}

/// Each byte of a text as a character of its own.
fn byte_by_byte(text: &str) -> String {
    text.bytes().map(char::from).collect()
}

/// A value with all texts and keys written byte by byte.
fn mangled(value: &Value) -> Value {
    match value {
        Value::String(text) => Value::String(byte_by_byte(text)),
        Value::Array(items) => items.iter().map(mangled).collect(),
        Value::Object(items) => Value::Object(
            items.iter().map(|(key, item)| (byte_by_byte(key), mangled(item))).collect::<Map<_, _>>(),
        ),
        _ => value.clone(),
    }
}

/// JSON with escapes instead of the characters behind ASCII.
fn ascii(json: &str) -> String {
    let escaped = |c: char| if c.is_ascii() { c.to_string() } else { format!("\\u{:04x}", u32::from(c)) };
    json.chars().map(escaped).collect()
}

fn seconds(date: &str) -> Result<i64, Failure> {
    Ok(DateTime::parse_from_rfc3339(date)?.timestamp())
}

/// What nobody may open, in files of these names.
fn closed(names: &[&str]) -> Files {
    let secret = json!([{ "title": SECRET, "value": format!("{SECRET}@{SECRET}.example") }]);
    names.iter().map(|name| ((*name).to_owned(), secret.clone())).collect()
}

/// A medium with what camera and upload left in it.
fn medium(uri: &str, instant: i64, title: &str) -> Value {
    json!({
        "uri": uri, "creation_timestamp": instant,
        "media_metadata": { "photo_metadata": { "exif_data": [{ "device_id": SECRET, "latitude": 0.0, "longitude": 0.0 }] } },
        "title": title, "cross_post_source": { "source_app": "FB" },
    })
}

/// Posts as the file of pictures has them: not in the order of time, one of them twice.
fn pictures() -> Result<Files, Failure> {
    let (mut posts, mut films) = (Vec::new(), Vec::new());
    for (number, (date, text)) in SCHOOL.iter().enumerate() {
        let instant = seconds(date)?;
        let uri = |part: usize, end: &str| {
            format!("media/posts/{}/{number}_{part}{end}", date[..7].replace('-', ""))
        };
        match number % 5 {
            1 => {
                let parts = [uri(0, ".jpg"), uri(1, ".webp"), uri(2, "")];
                let media: Vec<Value> = parts.iter().map(|uri| medium(uri, instant - 40, "")).collect();
                posts.push(json!({ "media": media, "title": text, "creation_timestamp": instant }));
            }
            3 if number % 2 == 1 => films.push(json!({ "media": [medium(&uri(0, ".mp4"), instant, text)] })),
            _ => posts.push(json!({ "media": [medium(&uri(0, ".jpg"), instant, text)] })),
        }
    }
    posts.push(posts[3].clone());
    let middle = posts.len() / 2;
    posts.rotate_left(middle);
    let story = medium("media/stories/202503/1.jpg", seconds("2025-03-14T12:00:00Z")?, SECRET);
    let activity = |name: &str| format!("your_instagram_activity/{name}");
    let people = |name: &str| format!("connections/followers_and_following/{name}");
    let following: Vec<Value> = listed(true)?.into_iter().skip(4).collect();
    let mut files = vec![
        (activity("media/posts_1.json"), Value::Array(posts)),
        (activity("media/reels.json"), json!({ "ig_reels_media": films })),
        (activity("media/stories.json"), json!({ "ig_stories": [story] })),
        (activity("comments/post_comments_1.json"), comments()?),
        (people("followers_1.json"), Value::Array(listed(false)?)),
        (people("following.json"), json!({ "relationships_following": following })),
    ];
    files.extend(closed(&[
        "your_instagram_activity/media/archived_posts.json",
        "your_instagram_activity/messages/inbox/parent_1/message_1.json",
        "your_instagram_activity/likes/liked_posts.json",
        "connections/followers_and_following/close_friends.json",
        "personal_information/personal_information/personal_information.json",
        "security_and_login_information/login_and_profile_creation/login_activity.json",
    ]));
    Ok(files)
}

/// Own comments, with labels in the language of the account; the last stands under an own post.
fn comments() -> Result<Value, Failure> {
    let one = |date: &str, owner: &str, text: &str| -> Result<Value, Failure> {
        Ok(json!({
            "media_list_data": [{ "uri": "" }],
            "string_map_data": {
                "Commentaire": { "value": text }, "Propriétaire du média": { "value": owner },
                "Heure": { "timestamp": seconds(date)? },
            },
        }))
    };
    let mut comments: Vec<Value> =
        ANSWERS.iter().map(|(date, owner, text)| one(date, owner, text)).collect::<Result<_, _>>()?;
    comments.push(one("2025-03-15T09:02:00Z", OWN, "Précision : la visite du CDI commence à 10 h.")?);
    Ok(Value::Array(comments))
}

/// People with the date of the list; since the end of 2025 the handle of those followed stands in the title.
fn listed(by_title: bool) -> Result<Vec<Value>, Failure> {
    let one = |(handle, date): &(&str, &str)| -> Result<Value, Failure> {
        let instant = seconds(date)?;
        let (title, dated) = if by_title {
            (
                *handle,
                json!({ "href": format!("https://instagram.example/_u/{handle}"), "timestamp": instant }),
            )
        } else {
            let href = format!("https://instagram.example/{handle}");
            ("", json!({ "href": href, "value": handle, "timestamp": instant }))
        };
        Ok(json!({ "title": title, "media_list_data": [], "string_list_data": [dated] }))
    };
    FOLLOWERS.iter().map(one).collect()
}

/// A post of the network of texts; `person` is whom it answers, if it answers and the export tells.
fn thread(date: &str, text: &str, answers: bool, person: Option<&str>) -> Result<Value, Failure> {
    let mut told = json!({ "reply_control": "everyone", "geo_gated_country_list": "", "is_reply": answers });
    if let Some(person) = person {
        told["in_reply_to_username"] = json!(person);
    }
    let mut part = medium("", seconds(date)?, text);
    part["text_app_post"] = told;
    Ok(json!({ "media": [part] }))
}

/// Newest first, as the network writes them; some continue an own thread.
fn threads() -> Result<Files, Failure> {
    let since = |date: &str| date > "2023-07-05";
    let mut posts: Vec<(&str, Value)> = Vec::new();
    for (number, (date, text)) in SCHOOL.iter().enumerate().filter(|(_, (date, _))| since(date)) {
        let mut post = thread(date, text, false, None)?;
        if number % 6 == 1 {
            let media = [0, 1].map(|part| medium(&format!("media/posts/{number}_{part}.webp"), 0, ""));
            post = json!({ "media": media, "title": text, "creation_timestamp": seconds(date)? });
        }
        posts.push((date, post));
    }
    for (date, person, text) in ANSWERS.iter().filter(|(date, ..)| since(date)) {
        posts.push((date, thread(date, text, true, Some(person))?));
    }
    for (date, text, person) in [
        ("2024-07-05T14:24:00Z", "Suite : les mentions sont sur le site.", Some(OWN)),
        ("2025-01-15T12:50:11Z", "Épisode 2 demain.", None),
    ] {
        posts.push((date, thread(date, text, true, person)?));
    }
    posts.sort_by_key(|(date, _)| std::cmp::Reverse(*date));
    let posts: Vec<Value> = posts.into_iter().map(|(_, post)| post).collect();
    let folder = |name: &str| format!("your_instagram_activity/threads/{name}.json");
    let people: Vec<Value> = listed(false)?.into_iter().take(4).collect();
    let mut files = vec![
        (folder("threads_and_replies"), json!({ "text_post_app_text_posts": posts })),
        (folder("followers"), json!({ "text_post_app_text_post_app_followers": people })),
        (folder("following"), json!({ "text_post_app_text_post_app_following": people[..2] })),
    ];
    files.extend(closed(&[
        "your_instagram_activity/threads/threads_viewed.json",
        "your_instagram_activity/threads/liked_threads.json",
    ]));
    Ok(files)
}

/// One post of the network of profiles, in the form that its number gives it.
fn record(number: usize, date: &str, text: &str) -> Result<Value, Failure> {
    let instant = seconds(date)?;
    let picture = |part: usize| {
        let uri = format!("posts/media/{number}_{part}.jpg");
        let mut medium = medium(&uri, instant, "Photos du journal");
        medium["media_metadata"]["photo_metadata"]["exif_data"][0]["upload_ip"] = json!(SECRET);
        json!({ "media": medium })
    };
    let attached = match number % 7 {
        0 => Vec::new(),
        2 => vec![json!({ "external_context": { "url": "https://notre-lycee.example/actualites" } })],
        4 => vec![json!({ "external_context": { "url": "" } })],
        5 => vec![
            picture(0),
            json!({ "place": { "name": SECRET, "coordinate": { "latitude": 0.0, "longitude": 0.0 } } }),
        ],
        _ => vec![picture(0), picture(1)],
    };
    let mut data = vec![json!({ "post": text }), json!({}), json!({})];
    if number.is_multiple_of(3) {
        data.push(json!({ "update_timestamp": instant + 600 }));
    }
    let mut record = json!({ "timestamp": instant, "data": data, "title": format!("{SECRET} a publié une photo."), "tags": [{ "name": SECRET }] });
    if !attached.is_empty() {
        record["attachments"] = json!([{ "data": attached }]);
    }
    Ok(record)
}

/// All posts, with two copies such as the network leaves: a few seconds later, and without the text.
fn records(posts: &[(&str, &str)]) -> Result<Vec<Value>, Failure> {
    let numbered = posts.iter().enumerate();
    let mut records: Vec<Value> =
        numbered.map(|(number, (date, text))| record(number, date, text)).collect::<Result<_, _>>()?;
    let mut later = records[1].clone();
    later["timestamp"] = json!(later["timestamp"].as_i64().unwrap_or_default() + 4);
    let mut half = records[4].clone();
    half["data"] = json!([{}]);
    records.extend([later, half]);
    Ok(records)
}

fn page() -> Result<Files, Failure> {
    let folder = "this_profile's_activity_across_facebook";
    let mut files = vec![(format!("{folder}/posts/profile_posts_1.json"), Value::Array(records(&SCHOOL)?))];
    for name in ["messages/inbox/parent_1/message_1", "comments_and_reactions/comments", "events/your_events"]
    {
        files.extend(closed(&[&format!("{folder}/{name}.json")]));
    }
    Ok(files)
}

/// The posts come in two numbered files.
fn profile() -> Result<Files, Failure> {
    let mut first = records(&CLUB)?;
    let second = first.split_off(9);
    let part = |number: u8| {
        format!("your_facebook_activity/posts/your_posts__check_ins__photos_and_videos_{number}.json")
    };
    let mut files = vec![(part(1), Value::Array(first)), (part(2), Value::Array(second))];
    files.extend(closed(&[
        "your_facebook_activity/messages/inbox/parent_1/message_1.json",
        "your_facebook_activity/posts/archive.json",
        "connections/friends/your_friends.json",
        "personal_information/profile_information/profile_information.json",
    ]));
    Ok(files)
}
