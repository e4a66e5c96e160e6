//! A backup of Akkoma with a secret in each private place, whole and damaged in several ways.

use super::{notes_in_private, reads_in_private, refuses_in_private, with, zip};

const ME: &str = "https://akko.example/users/musee";
const PUBLIC: &str = "https://www.w3.org/ns/activitystreams#Public";
const STRANGER: &str = "https://ailleurs.example/users/kanari";

fn create(n: u64, to: &str, more: &str) -> String {
    let day = format!("{:04}-{:02}-{:02}T08:00:00.5Z", 2022 + n / 336, n / 28 % 12 + 1, n % 28 + 1);
    format!(
        r#"{{"actor":"{ME}","bto":["{STRANGER}"],"cc":["{STRANGER}{n}"],"id":"https://akko.example/activities/{n}","object":{{"content":"<p>KANARI {n}</p>",
        "id":"https://akko.example/objects/{n}","published":"{day}","source":"KANARI","summary":"KANARI","to":["{to}"],"type":"Note"{more}}},
        "published":"{day}","to":["{to}"],"type":"Create"}}"#
    )
    .replace('\n', "")
}

fn items() -> Vec<String> {
    let mut items = Vec::new();
    for n in 1..700_u64 {
        let who = format!("{STRANGER}{}", n % 25);
        let tags = format!(r#","tag":[{{"href":"{who}","name":"@kanari","type":"Mention"}}]"#);
        let parent = format!("{who}/statuses/{}", (1_640_995_200_000 + n * 86_400_000) << 16);
        items.push(match n % 5 {
            0 => format!(
                r#"{{"actor":"{ME}","id":"https://akko.example/activities/{n}","object":"{parent}","published":"2022-06-01T08:00:00Z","to":["{PUBLIC}"],"type":"Announce"}}"#
            ),
            1 => create(n, PUBLIC, &format!(r#","quoteUri":"https://ailleurs.example/objects/kanari"{tags}"#)),
            2 => create(n, PUBLIC, r#","attachment":[{"mediaType":"image/png","name":"Portrait de Kanari","type":"Document","url":"https://ailleurs.example/k"}]"#),
            3 => create(n, PUBLIC, &format!(r#","inReplyTo":"https://ailleurs.example/objects/{n}"{tags}"#)),
            _ => create(n, PUBLIC, &format!(r#","inReplyTo":"{parent}"{tags}"#)),
        });
    }
    items.push(create(1001, &format!("{ME}/followers"), ""));
    items.push(create(1002, STRANGER, r#","directMessage":true"#));
    items.push(create(1003, "https://akko.example/#Public", ""));
    items
}

fn outbox(items: &[String]) -> String {
    format!(
        "{{\n  \"id\": \"outbox.json\",\n  \"orderedItems\": [\n\n{}\n],\n  \"totalItems\": {}}}",
        items.join(",\n"),
        items.len()
    )
}

fn entries() -> Vec<(&'static str, String)> {
    let actor = format!(
        r#"{{"id":"{ME}","preferredUsername":"musee","name":"Le musée","summary":"KANARI","alsoKnownAs":["{STRANGER}"]}}"#
    );
    let mut entries = vec![("actor.json", actor), ("outbox.json", outbox(&items()))];
    for name in ["likes.json", "bookmarks.json", "followers.json", "following.json"] {
        entries.push((name, format!(r#"{{"orderedItems":["{STRANGER}"]}}"#)));
    }
    entries
}

#[test]
fn a_whole_backup_tells_nothing_private() {
    reads_in_private("whole", &zip(&entries()).path);
}

#[test]
fn damage_in_a_backup_is_noted_without_a_private_word() {
    let mut items = items();
    items.push(create(1004, PUBLIC, "").replace("\"type\":\"Note\"", "\"type\":\"Note"));
    items.push(create(1005, PUBLIC, "").replace("T08:00:00.5Z", "KANARI"));
    notes_in_private("outbox", &zip(&with(&entries(), "outbox.json", &outbox(&items))).path);
    notes_in_private("actor", &zip(&with(&entries(), "actor.json", "{ KANARI")).path);
}

#[test]
fn a_backup_is_refused_without_a_private_word() {
    let lost = outbox(&[format!("{{\"kanari\":\"{STRANGER}\"}}")]);
    refuses_in_private("outbox", &zip(&with(&entries(), "outbox.json", &lost)).path);
}
