//! An export of Threads with a secret in each private place, whole and damaged in several ways.

use super::{models_in_private, notes_in_private, reads_few_in_private, refuses_in_private, with, zip};
use crate::reading::mangled::{keyed, mangled};
use crate::reading::samples::Sample;

const POSTS: &str = "your_instagram_activity/threads/threads_and_replies.json";
const FOLLOWERS: &str = "your_instagram_activity/threads/followers.json";
const FOLLOWING: &str = "your_instagram_activity/threads/following.json";
const KEY: &str = "text_post_app_text_posts";

/// Files that are never opened.
const CLOSED: [&str; 9] = [
    "your_instagram_activity/threads/threads_viewed.json",
    "your_instagram_activity/threads/liked_threads.json",
    "your_instagram_activity/threads/archived_threads.json",
    "your_instagram_activity/threads/saved_threads.json",
    "your_instagram_activity/threads/blocked_profiles.json",
    "your_instagram_activity/threads/recently_unfollowed_profiles.json",
    "your_instagram_activity/threads/pending_follow_requests.json",
    "your_instagram_activity/messages/inbox/kanari_1/message_1.json",
    "personal_information/personal_information/personal_information.json",
];

/// A day of 2023, July, and after.
fn at(day: i64) -> i64 {
    1_688_630_400 + day * 86_400
}

fn post(n: i64) -> String {
    let text = mangled(&format!("Merci @kanari{n} à l’école #Kanari https://ailleurs.example/770000001"));
    let answer = match n % 3 {
        0 => r#""is_reply":false"#.to_owned(),
        _ => format!(r#""is_reply":true,"in_reply_to_username":"Kanari{}""#, n % 60),
    };
    format!(
        r#"{{"media":[{{"uri":"media/posts/kanari.webp","creation_timestamp":{},"media_metadata":{{"photo_metadata":
        {{"exif_data":[{{"device_id":"KANARI-PRIVE","latitude":48.77000000}}]}}}},"title":{text},
        "cross_post_source":{{"source_app":"KANARI-PRIVE"}},"text_app_post":{{"reply_control":"KANARI-PRIVE",
        "geo_gated_country_list":"KANARI-PRIVE",{answer}}}}}]}}"#,
        at(n / 2) + n % 2 * 3600
    )
}

fn listed(n: i64) -> String {
    format!(
        r#"{{"title":"KANARI PRIVE","string_list_data":[{{"href":"https://ailleurs.example/@kanari{n}","value":"kanari{n}",
        "timestamp":{}}}]}}"#,
        at(n)
    )
}

fn entries() -> Vec<(&'static str, String)> {
    let people: Vec<String> = (0..300).map(listed).collect();
    let mut entries = vec![
        (POSTS, keyed(KEY, &(0..1800).map(post).collect::<Vec<_>>())),
        (FOLLOWERS, keyed("text_post_app_text_post_app_followers", &people)),
        (FOLLOWING, keyed("text_post_app_text_post_app_following", &people)),
    ];
    for name in CLOSED {
        entries.push((name, "[{\"title\":\"KANARI-PRIVE 770000001 ailleurs.example\"}]".to_owned()));
    }
    entries
}

#[test]
fn a_whole_export_of_threads_tells_nothing_private() {
    let sample = zip(&entries());
    models_in_private(&sample.path, &[POSTS, FOLLOWERS, FOLLOWING]);
    reads_few_in_private("whole", &sample.path, 8);
}

#[test]
fn damage_in_an_export_of_threads_is_noted_without_a_private_word() {
    let entries = entries();
    let mut posts: Vec<String> = (0..99).map(post).collect();
    posts.push(post(100).replace("\"uri\"", "\"kanari"));
    posts.push(post(102).replace(&at(51).to_string(), "\"kanari\""));
    posts.push(post(103).replace("in_reply_to_username", "kanari"));
    notes_in_private("posts", &zip(&with(&entries, POSTS, &keyed(KEY, &posts))).path);
    notes_in_private("followers", &zip(&with(&entries, FOLLOWERS, "{\"kanari\":[{\"a\":KANARI}]}")).path);
}

#[test]
fn an_export_of_threads_is_refused_without_a_private_word() {
    let entries = entries();
    let lost = r#"{"kanari":[{"kanari":"KANARI 770000001 ailleurs.example"}]}"#;
    refuses_in_private("posts", &zip(&with(&entries, POSTS, lost)).path);
    let whole = std::fs::read(zip(&entries).path).expect("a zip");
    refuses_in_private("cut", &Sample::file("export.zip", &whole[..whole.len() / 2]).path);
    let lists: Vec<_> = entries.into_iter().filter(|(name, _)| *name != POSTS).collect();
    refuses_in_private("lists", &zip(&lists).path);
}
