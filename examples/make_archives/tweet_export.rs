//! An X export of 2022 and later as a zip: manifest, records in their odd order, lists, and what must stay closed.

use std::fs::File;
use std::io::{self, BufWriter, Write};
use std::path::Path;

use serde_json::{Value, json};
use zip::write::SimpleFileOptions;
use zip::{CompressionMethod, DateTime, ZipWriter};

use crate::chance::Chance;
use crate::life::Post;
use crate::pretty;
use crate::tweet::{self, OWN_HANDLE, OWN_ID, OWN_NAME};

/// What an export is made from.
pub(crate) struct Export<'a> {
    pub(crate) date: &'a str,
    pub(crate) posts: &'a [Post],
    /// Identifiers, newest follow first.
    pub(crate) followers: &'a [u64],
}

/// Followers at a first export, and at a second one a year later.
pub(crate) fn followers(seed: u64) -> [Vec<u64>; 2] {
    let mut chance = Chance::new(seed);
    let first: Vec<u64> = (0..640).map(|rank| 8_500_000_000 + rank * 1_013 + chance.below(1_000)).collect();
    let stayed: Vec<u64> = first.iter().copied().filter(|_| chance.happens(862)).collect();
    let new = (0..57).map(|rank| 8_600_000_000 + rank * 1_013 + chance.below(1_000));
    let second = new.chain(stayed).collect();
    [first, second]
}

/// The options of every entry: the same time for all, or the bytes would differ each run.
pub(crate) fn options() -> SimpleFileOptions {
    SimpleFileOptions::default()
        .compression_method(CompressionMethod::Deflated)
        .compression_level(Some(9))
        .last_modified_time(DateTime::default())
        .unix_permissions(0o644)
}

/// Writes the zip.
pub(crate) fn write(path: &Path, export: &Export<'_>) -> io::Result<()> {
    let records = in_blocks(records(export.posts));
    let header = |record: &Value| {
        let tweet = &record["tweet"];
        json!({ "tweet": { "tweet_id": tweet["id_str"], "user_id": OWN_ID, "created_at": tweet["created_at"] } })
    };
    let person = |kind: &str, number: u64| {
        let link = format!("https://twitter.com/intent/user?user_id={number}");
        json!({ kind: { "accountId": number.to_string(), "userLink": link } })
    };
    let circle: Vec<Value> = records.iter().filter(|record| is_circle(record)).cloned().collect();
    let lists: Vec<(&str, &str, &str, Vec<Value>)> = vec![
        ("account", "account", "account", vec![account()]),
        (
            "accountTimezone",
            "account-timezone",
            "account_timezone",
            vec![json!({ "accountTimezone": { "accountId": OWN_ID, "timeZone": "Paris" } })],
        ),
        ("deletedTweets", "deleted-tweets", "deleted_tweets", vec![deleted()]),
        ("directMessages", "direct-messages", "direct_messages", vec![message()]),
        (
            "follower",
            "follower",
            "follower",
            export.followers.iter().map(|one| person("follower", *one)).collect(),
        ),
        (
            "following",
            "following",
            "following",
            (0..180).map(|rank| person("following", 8_700_000_000 + rank * 911)).collect(),
        ),
        ("profile", "profile", "profile", vec![profile()]),
        ("tweetHeaders", "tweet-headers", "tweet_headers", records.iter().map(header).collect()),
        ("tweets", "tweets", "tweets", records),
        ("twitterCircleTweet", "twitter-circle-tweet", "twitter_circle_tweet", circle),
        (
            "verified",
            "verified",
            "verified",
            vec![json!({ "verified": { "accountId": OWN_ID, "verified": false } })],
        ),
    ];
    let mut zip = ZipWriter::new(BufWriter::new(File::create(path)?));
    zip.start_file("data/README.txt", options())?;
    zip.write_all("Archive inventée pour l’exemple de Bilan : aucune personne n’y existe.\n".as_bytes())?;
    let counts: Vec<_> =
        lists.iter().map(|(key, file, name, records)| (*key, *file, *name, records.len() as u64)).collect();
    zip.start_file("data/manifest.js", options())?;
    write_manifest(&mut zip, export.date, &counts)?;
    for (_, file, name, records) in lists {
        zip.start_file(format!("data/{file}.js"), options())?;
        pretty::write_list(&mut zip, name, records.into_iter())?;
    }
    zip.finish()?.flush()
}

/// The manifest: key, file, name of the variable and count of each list.
pub(crate) fn write_manifest(
    writer: &mut impl Write,
    date: &str,
    lists: &[(&str, &str, &str, u64)],
) -> io::Result<()> {
    let mut types = json!({});
    for (key, file, name, count) in lists {
        types[*key] = json!({ "files": [{
            "fileName": format!("data/{file}.js"),
            "globalName": format!("YTD.{name}.part0"),
            "count": count.to_string(),
        }] });
    }
    types["tweets"]["mediaDirectory"] = json!("data/tweets_media");
    let manifest = json!({
        "userInfo": { "accountId": OWN_ID, "userName": OWN_HANDLE, "displayName": OWN_NAME },
        "archiveInfo": {
            "sizeBytes": "7340032", "generationDate": date,
            "isPartialArchive": false, "maxPartSizeBytes": "53687091200",
        },
        "readmeInfo": { "fileName": "data/README.txt", "directory": "data/", "name": "README.txt" },
        "dataTypes": types,
    });
    writer.write_all(b"window.__THAR_CONFIG = ")?;
    pretty::write(writer, &manifest, 0)
}

/// The word that stands in everything private and must never be published.
const SECRET: &str = "hippogriffe";

fn records(posts: &[Post]) -> Vec<Value> {
    let mut records: Vec<Value> = Vec::new();
    for post in posts {
        match post.corrected {
            Some(corrected) => records.extend(tweet::versions(post, corrected)),
            None => records.push(tweet::record(post)),
        }
    }
    // A post to the circle stands among the others, and its number in a list of its own.
    if let Some(last) = records.get(records.len() / 2).cloned() {
        let id = last["tweet"]["id_str"].as_str().and_then(|id| id.parse::<u64>().ok()).unwrap_or(0)
            + (90_000 << 22);
        let mut circle = last;
        circle["tweet"]["id"] = json!(id.to_string());
        circle["tweet"]["id_str"] = json!(id.to_string());
        circle["tweet"]["full_text"] = json!(format!("Pour l’équipe seulement : {SECRET}."));
        circle["tweet"]["entities"] =
            json!({ "hashtags": [], "symbols": [], "user_mentions": [], "urls": [] });
        records.push(circle);
    }
    records
}

fn is_circle(record: &Value) -> bool {
    record["tweet"]["full_text"].as_str().is_some_and(|text| text.contains(SECRET))
}

/// Newest first within a block, blocks that overlap: the order of real exports.
fn in_blocks(mut records: Vec<Value>) -> Vec<Value> {
    records.reverse();
    let blocks = records.len().div_ceil(200).max(1);
    let mut shared: Vec<Vec<Value>> = vec![Vec::new(); blocks];
    for (rank, record) in records.into_iter().enumerate() {
        let block = rank / 200 + usize::from(rank % 7 == 0);
        shared[block.min(blocks - 1)].push(record);
    }
    shared.into_iter().flatten().collect()
}

fn account() -> Value {
    json!({ "account": {
        "email": format!("{SECRET}@lycee-vauquelin.example"), "createdVia": "web", "username": OWN_HANDLE,
        "accountId": OWN_ID, "createdAt": "2018-08-27T09:12:44.000Z", "accountDisplayName": OWN_NAME,
    } })
}

fn profile() -> Value {
    json!({ "profile": {
        "description": { "bio": "Compte du lycée. Réponses aux heures d’ouverture.", "website": "", "location": "Saint-Aubrac-les-Forges" },
        "avatarMediaUrl": "https://pbs.twimg.com/profile_images/0/a.jpg",
    } })
}

fn deleted() -> Value {
    json!({ "tweet": {
        "id_str": "1719000000000000000", "id": "1719000000000000000", "full_text": format!("Effacé : {SECRET}"),
        "created_at": "Mon Oct 30 13:00:00 +0000 2023", "deleted_at": "Mon Oct 30 13:05:00 +0000 2023", "lang": "fr",
    } })
}

fn message() -> Value {
    json!({ "dmConversation": { "conversationId": "8000000417-8500000001", "messages": [ { "messageCreate": {
        "recipientId": OWN_ID, "senderId": "8500000001", "text": format!("Message privé : {SECRET}"),
        "createdAt": "2023-10-12T10:00:00.000Z", "id": "1712000000000000000",
    } } ] } })
}
