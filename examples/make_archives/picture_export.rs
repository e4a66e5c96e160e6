//! A Pixelfed export of statuses: one pretty JSON array, as the interface for programs gives them.

use std::error::Error;
use std::fs;
use std::path::Path;

use serde_json::{Value, json};

const HOST: &str = "https://pixelfed.example";
const OWNER: &str = "640000000000000417";
const PARENT: &str = "640000000000000981";

fn account(id: &str, username: &str, name: &str) -> Value {
    json!({
        "id": id, "username": username, "acct": username, "display_name": name, "locked": false,
        "followers_count": 214, "following_count": 31, "url": format!("{HOST}/{username}"), "location": "hippogriffe",
    })
}

/// Statuses: date, text, likes, further fields.
fn statuses() -> Vec<Value> {
    let photo = |alts: &[Option<&str>]| {
        let one = |alt: Option<&str>| json!({ "id": "1", "type": "image", "mime": "image/jpeg", "url": format!("{HOST}/storage/a.jpg"), "description": alt });
        json!({ "pf_type": if alts.len() > 1 { "photo:album" } else { "photo" }, "media_attachments": alts.iter().copied().map(one).collect::<Vec<_>>() })
    };
    let reply = |parent: &str, person: &str| json!({ "pf_type": "reply", "in_reply_to_id": parent, "in_reply_to_account_id": person });
    let head = id(4);
    let all = [
        (
            "2023-02-06T11:20:00.000Z",
            "Sculptures des terminales, inspirées de Camille Claudel.",
            14,
            photo(&[Some("Un buste d’argile sur une selle de sculpteur.")]),
        ),
        ("2023-03-20T09:00:00.000Z", "Printemps dans la cour.", 9, photo(&[None])),
        ("2023-03-20T12:31:10.000Z", "Merci !", 1, reply("540000000000000001", PARENT)),
        (
            "2023-05-26T15:00:00.000Z",
            "Film de l’atelier théâtre.",
            6,
            json!({ "pf_type": "video", "media_attachments": [{ "id": "2", "type": "video", "mime": "video/mp4", "description": "Une répétition." }] }),
        ),
        (
            "2023-10-09T10:15:00.000Z",
            "La fête de la science en trois images. <a href=\"https://pixelfed.example/discover/tags/Sciences\">#Sciences</a>",
            21,
            photo(&[Some("Un arc électrique."), Some("Une maquette du système solaire."), None]),
        ),
        ("2023-10-09T10:20:00.000Z", "Les photos sont de la classe de première.", 2, reply(&head, OWNER)),
        ("2023-12-14T16:40:00.000Z", "", 0, json!({ "pf_type": "share", "in_reply_to_account_id": PARENT })),
        (
            "2024-01-29T08:05:00.000Z",
            "Exposition commune avec @atelier_ex.",
            17,
            photo(&[Some("L’affiche de l’exposition.")]),
        ),
        ("2024-02-12T08:00:00.000Z", "Brouillon hippogriffe", 0, json!({ "visibility": "draft" })),
        (
            "2024-03-04T18:30:00.000Z",
            "Pour nos abonnés : hippogriffe.",
            3,
            json!({ "visibility": "private" }),
        ),
        (
            "2024-05-17T13:10:00.000Z",
            "Le voyage à Florence.",
            33,
            photo(&[Some("Le Ponte Vecchio au petit matin."), Some("Le groupe devant une fresque.")]),
        ),
        ("2024-05-18T07:00:00.000Z", "Oui, l’an prochain aussi.", 0, reply("540000000000000002", PARENT)),
        ("2024-09-02T09:30:00.000Z", "Rentrée : la cour à 8 h.", 11, json!({ "visibility": "unlisted" })),
        (
            "2024-11-22T14:00:00.000Z",
            "Les vitraux de la chapelle, restaurés.",
            25,
            photo(&[Some("Un vitrail bleu et or.")]),
        ),
    ];
    all.into_iter()
        .enumerate()
        .map(|(number, (date, text, likes, more))| status(number, date, text, likes, &more))
        .collect()
}

fn id(number: usize) -> String {
    format!("{}", 550_000_000_000_000_000 + number * 7_000_000_000)
}

fn status(number: usize, date: &str, text: &str, likes: u64, more: &Value) -> Value {
    let names = text.contains("@atelier_ex");
    let tags = if text.contains("#Sciences") {
        json!([{ "name": "Sciences", "url": format!("{HOST}/discover/tags/Sciences") }])
    } else {
        json!([])
    };
    let mut status = json!({
        "_v": 1, "id": id(number), "shortcode": format!("H1pp0{number}"), "uri": format!("{HOST}/p/lycee_claudel/{}", id(number)),
        "url": format!("{HOST}/p/lycee_claudel/{}", id(number)), "in_reply_to_id": "", "in_reply_to_account_id": "",
        "reblog": null, "content": text, "content_text": text, "created_at": date, "emojis": [], "reblogs_count": 0,
        "favourites_count": likes, "sensitive": false, "spoiler_text": "", "visibility": "public", "language": null,
        "mentions": if names { json!([account("640000000000000555", "atelier_ex", "Atelier")]) } else { json!([]) },
        "pf_type": "text", "reply_count": 0, "place": { "name": "hippogriffe" }, "taggedPeople": [{ "username": "hippogriffe" }],
        "liked_by": { "username": "hippogriffe", "others": true }, "media_attachments": [],
        "account": account(OWNER, "lycee_claudel", "Lycée Camille-Claudel"), "tags": tags,
    });
    for (key, value) in more.as_object().into_iter().flatten() {
        status[key] = value.clone();
    }
    status
}

/// Writes the file.
pub(crate) fn write(path: &Path) -> Result<(), Box<dyn Error>> {
    Ok(fs::write(path, serde_json::to_string_pretty(&statuses())?)?)
}
