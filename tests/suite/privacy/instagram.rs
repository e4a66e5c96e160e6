//! An export of Instagram with a secret in each private place, whole and damaged in several ways.

use super::{models_in_private, notes_in_private, reads_few_in_private, refuses_in_private, with, zip};
use crate::reading::mangled::{keyed, list, mangled};
use crate::reading::samples::Sample;

const POSTS: &str = "your_instagram_activity/media/posts_1.json";
const COMMENTS: &str = "your_instagram_activity/comments/post_comments_1.json";
const FOLLOWERS: &str = "connections/followers_and_following/followers_1.json";
const FOLLOWING: &str = "connections/followers_and_following/following.json";
const STORIES: &str = "your_instagram_activity/media/stories.json";
const ALLOWED: [&str; 5] = [POSTS, COMMENTS, FOLLOWERS, FOLLOWING, STORIES];

/// Files that are never opened.
const CLOSED: [&str; 22] = [
    "your_instagram_activity/messages/inbox/kanari_1/message_1.json",
    "your_instagram_activity/media/archived_posts.json",
    "your_instagram_activity/media/recently_deleted_content.json",
    "your_instagram_activity/media/profile_photos.json",
    "your_instagram_activity/likes/liked_posts.json",
    "your_instagram_activity/saved/saved_posts.json",
    "your_instagram_activity/threads/threads_viewed.json",
    "your_instagram_activity/story_interactions/polls.json",
    "connections/followers_and_following/close_friends.json",
    "connections/followers_and_following/blocked_profiles.json",
    "connections/followers_and_following/restricted_profiles.json",
    "connections/followers_and_following/recently_unfollowed_profiles.json",
    "connections/contacts/synced_contacts.json",
    "personal_information/personal_information/personal_information.json",
    "personal_information/device_information/devices.json",
    "personal_information/information_about_you/profile_based_in.json",
    "security_and_login_information/login_and_profile_creation/login_activity.json",
    "security_and_login_information/login_and_profile_creation/last_known_location.json",
    "ads_information/ads_and_topics/ads_viewed.json",
    "ads_information/instagram_ads_and_businesses/advertisers_using_your_activity_or_information.json",
    "logged_information/recent_searches/word_or_phrase_searches.json",
    "preferences/your_topics/recommended_topics.json",
];

/// A day of 2022 and after.
fn at(day: i64) -> i64 {
    1_641_027_600 + day * 86_400
}

fn exif() -> &'static str {
    r#""media_metadata":{"photo_metadata":{"exif_data":[{"latitude":48.77000000,"longitude":-1.77000000,
    "device_id":"KANARI-PRIVE","upload_ip":"KANARI-PRIVE","software":"KANARI-PRIVE","lens_model":"KANARI-PRIVE",
    "date_time_original":"KANARI-PRIVE"}]},"camera_metadata":{"has_camera_metadata":true}},
    "cross_post_source":{"source_app":"KANARI-PRIVE"},"dubbing_info":["KANARI-PRIVE"],"ai_stickers":["KANARI-PRIVE"]"#
}

fn post(day: i64) -> String {
    let text = mangled(&format!("Portrait de @kanari{day}, à l’école #Kanari https://ailleurs.example/a"));
    format!(
        r#"{{"media":[{{"uri":"media/posts/kanari{day}.jpg","creation_timestamp":{},"title":{text},{}}}]}}"#,
        at(day),
        exif()
    )
}

fn comment(n: i64) -> String {
    let text = mangled("Merci à Kanari, +770000000");
    format!(
        r#"{{"media_list_data":[{{"uri":"KANARI-PRIVE"}}],"string_map_data":{{"Comment":{{"value":{text}}},
        "Media Owner":{{"value":"kanari{}"}},"Time":{{"timestamp":{}}}}}}}"#,
        n % 60,
        at(n) + 600
    )
}

fn listed(n: i64) -> String {
    format!(
        r#"{{"title":"","media_list_data":["KANARI-PRIVE"],"string_list_data":[{{"href":"https://ailleurs.example/kanari{n}",
        "value":"kanari{n}","timestamp":{}}}]}}"#,
        at(n)
    )
}

fn entries() -> Vec<(&'static str, String)> {
    let days = || 0..1000;
    let people: Vec<String> = days().map(listed).collect();
    let story = format!(
        r#"{{"uri":"media/stories/kanari.jpg","creation_timestamp":{},"title":"KANARI-PRIVE"}}"#,
        at(1)
    );
    let mut entries = vec![
        (POSTS, list(&days().map(post).collect::<Vec<_>>())),
        (COMMENTS, list(&days().map(comment).collect::<Vec<_>>())),
        (FOLLOWERS, list(&people)),
        (FOLLOWING, keyed("relationships_following", &people)),
        (STORIES, keyed("ig_stories", &[story])),
        ("media/posts/kanari.jpg", "KANARI-PRIVE".to_owned()),
    ];
    for name in CLOSED {
        entries.push((name, "[{\"title\":\"KANARI-PRIVE 770000001 ailleurs.example\"}]".to_owned()));
    }
    entries
}

#[test]
fn a_whole_export_of_instagram_tells_nothing_private() {
    let sample = zip(&entries());
    models_in_private(&sample.path, &ALLOWED);
    reads_few_in_private("whole", &sample.path, 8);
}

#[test]
fn damage_in_an_export_of_instagram_is_noted_without_a_private_word() {
    let entries = entries();
    let mut posts: Vec<String> = (0..99).map(post).collect();
    posts.push(post(100).replace("\"uri\"", "\"kanari"));
    posts.push(post(101).replace(&at(101).to_string(), "\"kanari\""));
    notes_in_private("posts", &zip(&with(&entries, POSTS, &list(&posts))).path);
    let comments = [comment(1), r#"{"string_map_data":{"Kanari":"kanari"}}"#.to_owned()];
    notes_in_private("comments", &zip(&with(&entries, COMMENTS, &list(&comments))).path);
    notes_in_private("followers", &zip(&with(&entries, FOLLOWERS, "[{\"kanari\":KANARI}]")).path);
    let lists: Vec<_> = entries.into_iter().filter(|(name, _)| ![POSTS, COMMENTS].contains(name)).collect();
    notes_in_private("lists", &zip(&lists).path);
}

#[test]
fn an_export_of_instagram_is_refused_without_a_private_word() {
    let entries = entries();
    let lost = r#"[{"kanari":"KANARI 770000001 ailleurs.example"}]"#;
    refuses_in_private("posts", &zip(&with(&entries, POSTS, lost)).path);
    let whole = std::fs::read(zip(&entries).path).expect("a zip");
    refuses_in_private("cut", &Sample::file("export.zip", &whole[..whole.len() / 2]).path);
    let closed: Vec<_> = entries.into_iter().filter(|(name, _)| CLOSED.contains(name)).collect();
    refuses_in_private("closed", &zip(&closed).path);
}
