//! A Misskey export of notes: one JSON array, private notes included as real ones have them.

use std::error::Error;
use std::fs;
use std::path::Path;

use chrono::DateTime;
use serde_json::{Value, json};

/// Notes: date, text, further fields.
fn notes() -> Result<Vec<Value>, Box<dyn Error>> {
    let picture = |comment: Option<&str>| json!({ "fileIds": ["9f1a00000a"], "files": [{ "id": "9f1a00000a", "type": "image/webp", "name": "photo.webp", "comment": comment, "md5": "hippogriffe", "userId": null }] });
    let head = id("2024-02-05T09:00:00.000Z", 4)?;
    let all = [
        (
            "2023-04-03T08:00:00.000Z",
            Some("Le club d’informatique du lycée ouvre ce compte. #Lycée"),
            json!({}),
        ),
        (
            "2023-05-12T12:15:30.250Z",
            Some("Atelier dessin : les travaux des secondes."),
            picture(Some("Quatre dessins au fusain accrochés au mur.")),
        ),
        (
            "2023-06-01T10:00:00.000Z",
            Some("Merci pour le conseil, nous essayons demain."),
            json!({ "replyId": "9dxyz00001" }),
        ),
        ("2023-09-18T16:00:00.000Z", None, json!({ "renoteId": "9gabc00002" })),
        (
            "2024-02-05T09:00:00.000Z",
            Some("Trois questions sur le numérique responsable. #NumériqueResponsable"),
            json!({}),
        ),
        (
            "2024-02-05T09:01:00.000Z",
            Some("Première réponse : réparer avant de remplacer."),
            json!({ "replyId": head }),
        ),
        (
            "2024-02-06T11:00:00.000Z",
            Some("Une initiative voisine que nous aimons."),
            json!({ "renoteId": "9lmno00003" }),
        ),
        ("2024-02-07T18:00:00.000Z", None, json!({ "renoteId": head })),
        (
            "2024-03-11T13:30:00.000Z",
            Some("Sondage du midi : thé ou chocolat ?"),
            json!({ "poll": { "choices": ["Thé", "Chocolat"], "multiple": false }, "visibility": "home" }),
        ),
        ("2024-05-30T07:45:00.000Z", Some("L’affiche de la fête du lycée."), picture(None)),
        (
            "2024-06-03T17:00:00.000Z",
            Some("Pour nos abonnés : hippogriffe."),
            json!({ "visibility": "followers" }),
        ),
        (
            "2024-06-04T17:00:00.000Z",
            Some("@quelquun hippogriffe"),
            json!({ "visibility": "specified", "visibleUserIds": ["hippogriffe"] }),
        ),
        ("2024-09-09T06:50:00.000Z", Some("Bonne rentrée au club : rendez-vous chaque mardi."), json!({})),
        (
            "2024-10-14T15:20:00.000Z",
            Some("Oui, les élèves de première aussi."),
            json!({ "replyId": "a0pqr00004" }),
        ),
    ];
    let mut notes = Vec::new();
    for (number, (date, text, more)) in all.into_iter().enumerate() {
        let mut note = json!({
            "id": id(date, number)?, "text": text, "createdAt": date, "fileIds": [], "files": [], "replyId": null,
            "renoteId": null, "poll": null, "cw": null, "visibility": "public", "visibleUserIds": [],
            "localOnly": false, "reactionAcceptance": null,
        });
        for (key, value) in more.as_object().into_iter().flatten() {
            note[key] = value.clone();
        }
        notes.push(note);
    }
    Ok(notes)
}

/// Eight digits of base 36, milliseconds since 2000, and a counter.
fn id(date: &str, number: usize) -> Result<String, Box<dyn Error>> {
    let mut time = DateTime::parse_from_rfc3339(date)?.timestamp_millis().unsigned_abs() - 946_684_800_000;
    let mut digits = Vec::new();
    while time > 0 {
        digits.push(char::from(b"0123456789abcdefghijklmnopqrstuvwxyz"[(time % 36) as usize]));
        time /= 36;
    }
    let digits: String = digits.into_iter().rev().collect();
    Ok(format!("{digits:0>8}{number:02}"))
}

/// Writes the file.
pub(crate) fn write(path: &Path) -> Result<(), Box<dyn Error>> {
    let notes: Vec<String> = notes()?.iter().map(Value::to_string).collect();
    Ok(fs::write(path, format!("[{}]", notes.join(",\n")))?)
}
