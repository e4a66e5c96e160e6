//! An export of Facebook with a secret in each private place, whole and damaged in several ways.

use super::{models_in_private, notes_in_private, reads_few_in_private, refuses_in_private, with, zip};
use crate::reading::mangled::{list, mangled};
use crate::reading::samples::Sample;

const PAGE: &str = "this_profile's_activity_across_facebook/posts/profile_posts_1.json";
const PERSONAL: &str = "your_facebook_activity/posts/your_posts__check_ins__photos_and_videos_1.json";

/// Files that are never opened, below the folder of either kind of export.
const CLOSED: [&str; 12] = [
    "comments_and_reactions/comments.json",
    "comments_and_reactions/likes_and_reactions_1.json",
    "events/your_event_responses.json",
    "messages/inbox/kanari_1/message_1.json",
    "posts/album/0.json",
    "posts/other_people's_posts_to_your_timeline.json",
    "posts/archive.json",
    "posts/videos.json",
    "friends/your_friends.json",
    "personal_information/profile_information.json",
    "security_and_login_information/ip_address_activity.json",
    "location/primary_location.json",
];

fn post(n: i64) -> String {
    let text =
        mangled(&format!("Merci à Kanari n° {n}, à l’école #Kanari https://ailleurs.example/770000001"));
    let attached = match n % 4 {
        0 => r#"{"external_context":{"url":"","name":"KANARI-PRIVE","source":"KANARI-PRIVE"}}"#.to_owned(),
        1 => r#"{"place":{"name":"KANARI-PRIVE","coordinate":{"latitude":48.77000000},"address":"KANARI-PRIVE"}},
            {"event":{"name":"KANARI-PRIVE"}},{"text":"KANARI-PRIVE"},{"name":"KANARI-PRIVE"}"#
            .to_owned(),
        _ => format!(
            r#"{{"media":{{"uri":"posts/media/kanari{n}.jpg","creation_timestamp":1,"title":"KANARI-PRIVE",
            "description":"KANARI-PRIVE","media_metadata":{{"photo_metadata":{{"exif_data":[{{"upload_ip":"KANARI-PRIVE",
            "camera_make":"KANARI-PRIVE","latitude":48.77000000}}]}}}}}}}}"#
        ),
    };
    format!(
        r#"{{"timestamp":{},"attachments":[{{"data":[{attached}]}}],"data":[{{"post":{text}}},{{"update_timestamp":1}},{{}}],
        "title":"KANARI-PRIVE wrote on KANARI-PRIVE","tags":["KANARI-PRIVE",{{"name":"KANARI-PRIVE"}}]}}"#,
        1_515_574_800 + n * 86_400
    )
}

fn posts() -> Vec<String> {
    (0..2500).map(post).collect()
}

/// An export of either kind.
fn entries(name: &'static str) -> Vec<(String, String)> {
    let folder = name.split('/').next().unwrap_or_default();
    let closed = CLOSED.iter().map(|closed| {
        (format!("{folder}/{closed}"), "[{\"title\":\"KANARI-PRIVE 770000001 ailleurs.example\"}]".to_owned())
    });
    std::iter::once((name.to_owned(), list(&posts()))).chain(closed).collect()
}

fn borrowed(entries: &[(String, String)]) -> Vec<(&str, String)> {
    entries.iter().map(|(name, content)| (name.as_str(), content.clone())).collect()
}

#[test]
fn a_whole_export_of_a_page_tells_nothing_private() {
    let sample = zip(&borrowed(&entries(PAGE)));
    models_in_private(&sample.path, &[PAGE]);
    reads_few_in_private("page", &sample.path, 8);
}

#[test]
fn a_profile_is_noted_without_a_private_word() {
    let sample = zip(&borrowed(&entries(PERSONAL)));
    models_in_private(&sample.path, &[PERSONAL]);
    notes_in_private("profile", &sample.path);
}

#[test]
fn damage_in_an_export_of_facebook_is_noted_without_a_private_word() {
    let entries = entries(PAGE);
    let mut posts = posts();
    posts.push(post(3000).replace("\"timestamp\"", "\"kanari"));
    posts.push(post(3001).replace("\"timestamp\":", "\"timestamp\":\"kanari\",\"kanari\":"));
    notes_in_private("posts", &zip(&with(&borrowed(&entries), PAGE, &list(&posts))).path);
}

#[test]
fn an_export_of_facebook_is_refused_without_a_private_word() {
    let entries = entries(PAGE);
    let lost = r#"[{"kanari":"KANARI 770000001 ailleurs.example"}]"#;
    refuses_in_private("posts", &zip(&with(&borrowed(&entries), PAGE, lost)).path);
    let whole = std::fs::read(zip(&borrowed(&entries)).path).expect("a zip");
    refuses_in_private("cut", &Sample::file("export.zip", &whole[..whole.len() / 2]).path);
    let closed: Vec<_> = borrowed(&entries).into_iter().filter(|(name, _)| *name != PAGE).collect();
    refuses_in_private("closed", &zip(&closed).path);
}
