//! Statuses of Pixelfed with a secret in each private place, whole and damaged in several ways.

use serde_json::{Value, json};

use super::{notes_in_private, reads_in_private, refuses_in_private, with, zip};

const NAME: &str = "pixelfed-statuses.json";

fn person(n: u64) -> Value {
    let name = format!("kanari{n}");
    json!({ "id": format!("77000000{n:02}"), "username": name, "acct": format!("{name}@ailleurs.example"), "display_name": "KANARI", "location": "KANARI" })
}

fn status(n: u64, visibility: &str) -> Value {
    let day = format!("{:04}-{:02}-{:02}T08:00:00.000Z", 2022 + n / 336, n / 28 % 12 + 1, n % 28 + 1);
    let who = n % 25;
    let mut status = json!({
        "_v": 1, "id": format!("64{n:06}"), "shortcode": "KANARI", "in_reply_to_id": "", "in_reply_to_account_id": "", "reblog": null,
        "content": format!("<a href=\"https://ailleurs.example/kanari{who}\">@kanari{who}</a> KANARI"), "content_text": "KANARI",
        "created_at": day, "reblogs_count": n % 3, "favourites_count": n % 7, "spoiler_text": "KANARI", "visibility": visibility,
        "mentions": [], "pf_type": "photo", "place": { "name": "KANARI", "lat": "77000000" }, "taggedPeople": [person(who)], "label": "KANARI",
        "liked_by": { "username": "kanari", "others": true }, "media_attachments": [], "tags": [{ "name": "Kanari" }], "bookmarked": false,
        "account": { "id": "64000417", "username": "musee", "display_name": "Le musée", "url": "https://pix.example/musee", "note": "KANARI", "location": "KANARI", "pronouns": ["KANARI"] },
    });
    match n % 5 {
        0 => status["reblog"] = json!({ "content": "KANARI", "account": person(who) }),
        1 => status["mentions"] = json!([person(who)]),
        2 => {
            status["media_attachments"] = json!([{ "type": "image", "url": "https://ailleurs.example/k", "description": "Portrait de Kanari" }]);
        }
        _ => {
            status["in_reply_to_id"] = json!(format!("7700000{n}"));
            status["in_reply_to_account_id"] = person(who)["id"].clone();
        }
    }
    status
}

fn statuses() -> Vec<Value> {
    let mut statuses: Vec<Value> = (1..700).map(|n| status(n, "public")).collect();
    for (n, visibility) in ["private", "direct", "draft", "archived"].into_iter().enumerate() {
        statuses.push(status(1000 + n as u64, visibility));
    }
    statuses
}

fn entries(statuses: &[Value]) -> Vec<(&'static str, String)> {
    let mut entries = vec![(NAME, format!("{:#}", json!(statuses)))];
    for name in [
        "account.json",
        "pixelfed-following.json",
        "pixelfed-followers.json",
        "muted-and-blocked-accounts.json",
    ] {
        entries.push((name, r#"["https://ailleurs.example/kanari"]"#.to_owned()));
    }
    entries
}

#[test]
fn whole_statuses_tell_nothing_private() {
    reads_in_private("whole", &zip(&entries(&statuses())).path);
}

#[test]
fn damage_in_statuses_is_noted_without_a_private_word() {
    let mut damaged = statuses();
    damaged[3]["content"] = json!({ "kanari": "KANARI" });
    damaged[5]["created_at"] = json!("KANARI");
    notes_in_private("statuses", &zip(&entries(&damaged)).path);
}

#[test]
fn statuses_are_refused_without_a_private_word() {
    let lost = r#"[{"shortcode":"KANARI","in_reply_to_account_id":"77000000"}]"#;
    refuses_in_private("statuses", &zip(&with(&entries(&[]), NAME, lost)).path);
    let mut several = statuses();
    several[9]["account"] = person(3);
    refuses_in_private("several", &zip(&entries(&several)).path);
}
