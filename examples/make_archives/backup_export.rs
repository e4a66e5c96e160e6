//! An Akkoma backup as a zip: actor, outbox with its count at the end, lists that stay closed.

use std::error::Error;
use std::fmt::Write as _;
use std::fs::File;
use std::io::{BufWriter, Write};
use std::path::Path;

use serde_json::{Value, json};
use zip::write::SimpleFileOptions;
use zip::{CompressionMethod, DateTime, ZipWriter};

const HOST: &str = "https://akkoma.lycee-claudel.example";
const ACTOR: &str = "https://akkoma.lycee-claudel.example/users/lycee_claudel";
const PUBLIC: &str = "https://www.w3.org/ns/activitystreams#Public";
const PARENT: &str = "https://mastodon.example/users/parent_ex";
const LIBRARY: &str = "https://akkoma.example/users/mediatheque_ex";
/// Stands in everything private and must never be published.
const SECRET: &str = "hippogriffe";

/// What a publication is.
enum Kind {
    Plain,
    /// With a picture and its text alternative.
    Pictured(Option<&'static str>),
    /// Names somebody.
    Naming(&'static str),
    /// Answers the post of this address, and names its author where there is one.
    Answering(String, Option<&'static str>),
    Quoting(String),
    Passing(String),
    /// For followers only.
    Hidden,
}

/// The status of somebody on a server whose identifiers hold the time.
fn status(milliseconds: i64) -> String {
    format!("{PARENT}/statuses/{}", milliseconds << 16)
}

/// The address of something on a server whose identifiers hold none.
fn object(host: &str, number: usize) -> String {
    format!("{host}/objects/5e1f0000-0000-4000-8000-{number:012}")
}

/// Publications: date, text, and what each is.
fn publications() -> Vec<(&'static str, &'static str, Kind)> {
    use Kind::{Answering, Hidden, Naming, Passing, Pictured, Plain, Quoting};
    let ours = |number| object(HOST, number);
    let theirs = |number| object("https://akkoma.example", number);
    vec![
        ("2022-11-14T09:00:00.120000Z", "Le lycée Camille-Claudel ouvre son compte fédéré.", Plain),
        (
            "2022-12-01T16:10:00.000000Z",
            "Marché solidaire vendredi dans le hall.",
            Pictured(Some("L’affiche du marché solidaire.")),
        ),
        (
            "2023-01-10T10:00:00.000000Z",
            "Merci, c’est corrigé.",
            Answering(status(1_673_338_500_000), Some(PARENT)),
        ),
        ("2023-01-10T10:02:00.000000Z", "Et bonne année !", Answering(ours(2), None)),
        ("2023-03-08T08:00:00.000000Z", "Lecture avec @mediatheque_ex ce midi.", Naming(LIBRARY)),
        ("2023-05-15T12:30:00.000000Z", "", Passing(theirs(41))),
        ("2023-06-20T07:00:00.000000Z", "Bon courage pour l’épreuve de philosophie.", Plain),
        ("2023-09-04T06:45:00.000000Z", "Bonne rentrée à toutes et à tous.", Pictured(None)),
        (
            "2023-10-02T13:20:00.000000Z",
            "Avec plaisir, le CDI est prévenu.",
            Answering(theirs(52), Some(LIBRARY)),
        ),
        ("2023-11-20T09:05:00.000000Z", "Réponse pour nos abonnés : hippogriffe.", Hidden),
        ("2024-01-22T15:00:00.000000Z", "Une belle idée de nos voisins.", Quoting(theirs(77))),
        ("2024-01-23T15:00:00.000000Z", "", Passing(ours(10))),
        (
            "2024-03-16T08:30:00.000000Z",
            "Portes ouvertes ce matin, de 9 h à 13 h.",
            Pictured(Some("Le plan des ateliers, bâtiment par bâtiment.")),
        ),
        (
            "2024-04-02T11:00:00.000000Z",
            "La réunion est à 18 h, salle polyvalente.",
            Answering(status(1_712_041_200_000), Some(PARENT)),
        ),
        ("2024-06-28T14:00:00.000000Z", "Bel été !", Plain),
        ("2024-09-02T07:10:00.000000Z", "C’est la rentrée.", Plain),
        ("2024-11-18T17:40:00.000000Z", "", Passing(status(1_731_900_000_000))),
        ("2024-12-20T15:30:00.000000Z", "Le secrétariat rouvre le 6 janvier.", Plain),
    ]
}

fn activity(number: usize, (date, text, kind): &(&str, &str, Kind)) -> Value {
    let followers = format!("{ACTOR}/followers");
    let mentioned = match kind {
        Kind::Naming(person) | Kind::Answering(_, Some(person)) => Some(*person),
        _ => None,
    };
    let to: Vec<&str> = if matches!(kind, Kind::Hidden) {
        vec![&followers]
    } else {
        mentioned.into_iter().chain([PUBLIC]).collect()
    };
    let cc: Vec<&str> = if matches!(kind, Kind::Hidden) { vec![] } else { vec![&followers] };
    let id = format!("{HOST}/activities/9b7d0000-0000-4000-8000-{number:012}");
    let context = format!("{HOST}/contexts/7c3a0000-0000-4000-8000-{number:012}");
    let (name, object) = match kind {
        Kind::Passing(uri) => ("Announce", json!(uri)),
        _ => ("Create", note(number, date, text, kind, &to, &cc)),
    };
    json!({ "actor": ACTOR, "cc": cc, "context": context, "id": id, "object": object, "published": date, "to": to, "type": name })
}

fn note(number: usize, date: &str, text: &str, kind: &Kind, to: &[&str], cc: &[&str]) -> Value {
    let attachment: Vec<Value> = match kind {
        Kind::Pictured(name) => vec![
            json!({ "mediaType": "image/jpeg", "name": name, "type": "Document", "url": format!("{HOST}/media/{number:064x}.jpg") }),
        ],
        _ => Vec::new(),
    };
    let mut tag = vec![json!({ "href": format!("{HOST}/tags/lycee"), "name": "#lycee", "type": "Hashtag" })];
    if let Kind::Naming(person) | Kind::Answering(_, Some(person)) = kind {
        tag.push(json!({ "href": person, "name": "@quelquun", "type": "Mention" }));
    }
    let mut note = json!({
        "actor": ACTOR, "attachment": attachment, "attributedTo": ACTOR, "cc": cc, "content": format!("<p>{text}</p>"),
        "contentMap": { "fr": format!("<p>{text}</p>") }, "id": object(HOST, number), "published": date,
        "sensitive": false, "source": { "content": text, "mediaType": "text/plain" }, "summary": "", "tag": tag,
        "to": to, "type": "Note",
    });
    match kind {
        Kind::Answering(parent, _) => note["inReplyTo"] = json!(parent),
        Kind::Quoting(quoted) => {
            note["quoteUri"] = json!(quoted);
            note["quoteUrl"] = json!(quoted);
        }
        _ => {}
    }
    note
}

/// A list as the backup writes it: one item a line, the count behind them.
fn collection(name: &str, items: &[Value]) -> String {
    let mut text = format!(
        "{{\n  \"@context\": \"https://www.w3.org/ns/activitystreams\",\n  \"id\": \"{name}.json\",\n  \"type\": \"OrderedCollection\",\n  \"orderedItems\": [\n\n"
    );
    let items: Vec<String> = items.iter().map(Value::to_string).collect();
    let _ = write!(text, "{}\n],\n  \"totalItems\": {}}}", items.join(",\n"), items.len());
    text
}

/// Writes the zip.
pub(crate) fn write(path: &Path) -> Result<(), Box<dyn Error>> {
    let actor = json!({
        "@context": ["https://www.w3.org/ns/activitystreams"], "bookmarks": "bookmarks.json", "id": ACTOR,
        "likes": "likes.json", "name": "Lycée Camille-Claudel", "outbox": format!("{ACTOR}/outbox"),
        "preferredUsername": "lycee_claudel", "summary": "Compte du lycée.", "type": "Person", "url": ACTOR,
    });
    let items: Vec<Value> =
        publications().iter().enumerate().map(|(number, one)| activity(number, one)).collect();
    let liked = [json!(format!("https://akkoma.example/objects/{SECRET}"))];
    let files = [
        ("actor.json", actor.to_string()),
        ("outbox.json", collection("outbox", &items)),
        ("likes.json", collection("likes", &liked)),
        ("bookmarks.json", collection("bookmarks", &liked)),
    ];
    let options = SimpleFileOptions::default()
        .compression_method(CompressionMethod::Deflated)
        .last_modified_time(DateTime::from_date_and_time(2025, 1, 6, 8, 0, 0)?);
    let mut zip = ZipWriter::new(BufWriter::new(File::create(path)?));
    for (name, content) in files {
        zip.start_file(name, options)?;
        zip.write_all(content.as_bytes())?;
    }
    zip.finish()?.flush()?;
    Ok(())
}
