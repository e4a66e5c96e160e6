//! An export of Mastodon with a secret in each private place, whole and damaged in several ways.

use super::{notes_in_private, reads_in_private, refuses_in_private, tar_gz, with};
use crate::reading::samples::Sample;

const ME: &str = "https://social.example/users/musee";
const PUBLIC: &str = "https://www.w3.org/ns/activitystreams#Public";
const FOLLOWERS: &str = "https://social.example/users/musee/followers";

/// Its status of the day 2022-01-01 and so many days.
fn status(days: u64) -> u64 {
    (1_640_995_200_000 + days * 86_400_000) << 16
}

fn create(n: u64, to: &str, text: &str, more: &str) -> String {
    let day = format!("{:04}-{:02}-{:02}", 2022 + n / 336, n / 28 % 12 + 1, n % 28 + 1);
    format!(
        r#"{{"id":"{ME}/statuses/{n}/activity","type":"Create","actor":"{ME}","published":"{day}T08:00:00Z",
        "to":["{to}"],"cc":["https://ailleurs.example/users/kanari{n}"],"object":{{"id":"{ME}/statuses/{n}","type":"Note",
        "summary":"KANARI-AVERTI","url":"https://social.example/@musee/{n}","published":"{day}T08:00:00Z","to":["{to}"],
        "cc":["https://ailleurs.example/users/kanari{n}"],"content":"<p>{text}</p>","replies":{{"items":["KANARI"]}}{more}}}}}"#
    )
}

fn tags(n: u64) -> String {
    format!(
        r#","tag":[{{"type":"Mention","href":"https://ailleurs.example/users/kanari{n}","name":"@kanari{n}@ailleurs.example"}}]"#
    )
}

fn items() -> Vec<String> {
    let mut items = Vec::new();
    for n in 1..700_u64 {
        let person = n % 25;
        let text =
            format!("<a href=\\\"https://ailleurs.example/@kanari{person}\\\">@Kanari{person}</a> KANARI");
        let parent =
            format!("https://ailleurs.example/users/kanari{person}/statuses/{}", status(n.saturating_sub(1)));
        items.push(match n % 5 {
            0 => format!(
                r#"{{"id":"{ME}/statuses/{n}/activity","type":"Announce","actor":"{ME}","published":"2022-06-01T08:00:00Z",
                "to":["{PUBLIC}"],"cc":["https://ailleurs.example/users/kanari1"],"object":"{parent}"}}"#
            ),
            1 => create(n, PUBLIC, &text, &format!(r#","quote":"{parent}"{}"#, tags(person))),
            2 => create(
                n,
                PUBLIC,
                "KANARI",
                r#","attachment":[{"type":"Document","mediaType":"image/png","url":"/kanari.png","name":"Portrait de Kanari"}]"#,
            ),
            _ => create(n, PUBLIC, &text, &format!(r#","inReplyTo":"{parent}"{}"#, tags(person))),
        });
    }
    items.push(create(1001, FOLLOWERS, "KANARI-ABONNES", &tags(1)));
    items.push(create(1002, "https://ailleurs.example/users/kanari1", "KANARI-DIRECT", &tags(2)));
    items
}

fn outbox(items: &[String]) -> String {
    format!(
        r#"{{"id":"outbox.json","type":"OrderedCollection","totalItems":9,"orderedItems":[{}]}}"#,
        items.join(",")
    )
}

fn actor() -> String {
    format!(
        r#"{{"id":"{ME}","type":"Organization","preferredUsername":"musee","name":"Le musée","summary":"<p>KANARI-BIO</p>",
        "alsoKnownAs":["https://ailleurs.example/users/kanari"],"publicKey":{{"publicKeyPem":"KANARI-CLE"}},
        "attachment":[{{"type":"PropertyValue","name":"Tél.","value":"KANARI +770000000"}}]}}"#
    )
}

fn entries() -> Vec<(&'static str, String)> {
    let mut entries = vec![("actor.json", actor()), ("outbox.json", outbox(&items()))];
    for name in [
        "likes.json",
        "bookmarks.json",
        "followers.csv",
        "following_accounts.csv",
        "media_attachments/kanari.png",
    ] {
        entries.push((
            name,
            "{\"orderedItems\":[\"https://ailleurs.example/users/kanari1/statuses/770000001\"]}".into(),
        ));
    }
    entries
}

#[test]
fn a_whole_export_of_mastodon_tells_nothing_private() {
    reads_in_private("whole", &tar_gz(&entries()).path);
}

#[test]
fn damage_in_an_export_of_mastodon_is_noted_without_a_private_word() {
    let entries = entries();
    let mut items = items();
    items.push(create(1003, PUBLIC, "KANARI-ABIME", "").replace("\"type\":\"Note\"", "\"type\":\"Note"));
    items.push(create(1004, PUBLIC, "KANARI-SANS-DATE", "").replace("T08:00:00Z", "KANARI"));
    items.push(create(1005, PUBLIC, "KANARI-SANS-ACTEUR", "").replace("\"actor\"", "\"kanari\""));
    notes_in_private("outbox", &tar_gz(&with(&entries, "outbox.json", &outbox(&items))).path);
    notes_in_private("actor", &tar_gz(&with(&entries, "actor.json", "{ \"kanari\" : KANARI }")).path);
}

#[test]
fn an_export_of_mastodon_is_refused_without_a_private_word() {
    let entries = entries();
    let lost = outbox(&["{\"kanari\":\"https://ailleurs.example/users/kanari1\"}".to_owned()]);
    refuses_in_private("outbox", &tar_gz(&with(&entries, "outbox.json", &lost)).path);
    let whole = std::fs::read(tar_gz(&entries).path).expect("a tar.gz");
    refuses_in_private("cut", &Sample::file("export.tar.gz", &whole[..whole.len() / 2]).path);
}
