//! Notes of Misskey with a secret in each private place, whole and damaged in several ways.

use serde_json::{Value, json};

use super::{notes_in_private, reads_in_private, refuses_in_private, with, zip};

const NAME: &str = "notes-2024-07-01-08-00-00.json";

fn note(n: u64, visibility: &str) -> Value {
    let day = format!("{:04}-{:02}-{:02}T08:00:00.000Z", 2019 + n / 336, n / 28 % 12 + 1, n % 28 + 1);
    let person = n % 25;
    let mut note = json!({
        "id": format!("7{n:09}"), "createdAt": day, "text": format!("@kanari{person}@ailleurs.example KANARI #Kanari"),
        "fileIds": [], "files": [], "replyId": null, "renoteId": null, "poll": null, "cw": "KANARI",
        "visibility": visibility, "visibleUserIds": ["kanari"], "localOnly": false,
    });
    match n % 4 {
        0 => note["replyId"] = json!(format!("kanari{n}")),
        1 => note["renoteId"] = json!(format!("kanari{n}")),
        2 => {
            note["fileIds"] = json!(["kanari"]);
            note["files"] = json!([{ "type": "image/png", "comment": "Portrait de Kanari", "md5": "KANARI", "name": "kanari.png", "url": "https://ailleurs.example/k", "user": { "name": "KANARI" } }]);
        }
        _ => note["poll"] = json!({ "choices": ["KANARI"] }),
    }
    note
}

fn notes() -> Vec<Value> {
    let mut notes: Vec<Value> =
        (1..1600).map(|n| note(n, if n % 3 == 0 { "home" } else { "public" })).collect();
    notes.push(note(1601, "followers"));
    notes.push(note(1602, "specified"));
    notes
}

fn entries(notes: &[Value]) -> Vec<(&'static str, String)> {
    let mut entries = vec![(NAME, json!(notes).to_string())];
    for name in [
        "following-1.csv",
        "muting-1.csv",
        "blocking-1.csv",
        "user-lists-1.csv",
        "favorites-1.json",
        "clips-1.json",
        "antennas-1.json",
    ] {
        entries.push((name, r#"[{"kanari":"https://ailleurs.example/@kanari"}]"#.to_owned()));
    }
    entries
}

#[test]
fn whole_notes_tell_nothing_private() {
    reads_in_private("whole", &zip(&entries(&notes())).path);
}

#[test]
fn damage_in_notes_is_noted_without_a_private_word() {
    let mut damaged = notes();
    damaged[3]["text"] = json!({ "kanari": "KANARI" });
    damaged[5]["createdAt"] = json!("KANARI");
    damaged[5]["id"] = json!("KANARI");
    notes_in_private("notes", &zip(&entries(&damaged)).path);
}

#[test]
fn notes_are_refused_without_a_private_word() {
    let lost = r#"[{"renoteId":"KANARI","visibility":"public","text":"https://ailleurs.example"}]"#;
    refuses_in_private("notes", &zip(&with(&entries(&[]), NAME, lost)).path);
    refuses_in_private("empty", &zip(&entries(&[])).path);
}
