//! What the invented account of the Lycée Camille-Claudel keeps in its repository, in every shape that matters.

use std::error::Error;

use ipld_core::ipld;
use ipld_core::ipld::Ipld;

use crate::repository_export::tid;

type Failure = Box<dyn Error>;
type Records = Vec<(String, Ipld)>;

/// The school.
pub(crate) const DID: &str = "did:plc:lyceecamilleclaudelzzzzz";
const PARENT: &str = "did:plc:parentdeleveinventezzzzz";
const LIBRARY: &str = "did:plc:mediathequeinventeezzzzz";
const TOWN: &str = "did:plc:mairieinventeezzzzzzzzzz";
const FORMER: &str = "did:plc:ancieneleveinventezzzzzz";
/// Stands in what nobody may ever see.
const SECRET: &str = "did:plc:hippogriffezzzzzzzzzzzzz";

/// Publications without anything: date and text.
const PLAIN: [(&str, &str); 10] = [
    ("2023-09-04T08:15:00.000Z", "Bonne rentrée à nos 812 élèves et à leurs familles !"),
    ("2023-10-12T15:40:21.300Z", "Le CDI ouvre désormais le mercredi après-midi, de 13 h 30 à 17 h."),
    ("2023-11-20T10:05:00.000Z", "Réunion parents-professeurs des secondes : jeudi, à 17 h 30."),
    (
        "2024-01-15T09:00:12.120Z",
        "Les vœux du bac sont à saisir avant le 14 mars. Une permanence chaque mardi.",
    ),
    (
        "2024-03-16T08:30:00.000Z",
        "Portes ouvertes aujourd’hui, de 9 h à 13 h. Les ateliers se visitent aussi.",
    ),
    ("2024-06-18T06:45:00.000Z", "Épreuve de philosophie ce matin : bon courage à toutes et à tous."),
    ("2024-09-02T08:10:44.010Z", "C’est la rentrée. Bienvenue aux nouvelles classes de seconde !"),
    ("2024-11-26T16:20:00.000Z", "Le self passe au tri des déchets : merci aux éco-délégués."),
    ("2025-02-03T11:00:00.000Z", "La classe de première STI2D expose ses prototypes dans le hall."),
    ("2025-06-27T14:30:00.000Z", "Bel été ! Le secrétariat reste ouvert jusqu’au 11 juillet."),
];

/// Answers: date, when the question was written, who asked, text.
const ANSWERS: [(&str, &str, &str, &str); 8] = [
    (
        "2023-09-05T07:50:00.000Z",
        "2023-09-04T18:22:10.512Z",
        PARENT,
        "Bonjour, la liste des fournitures est sur l’ENT.",
    ),
    ("2023-09-05T08:10:00.000Z", "2023-09-05T08:01:33.120Z", PARENT, "Avec plaisir, bonne journée."),
    (
        "2023-12-08T13:05:00.000Z",
        "2023-12-08T12:48:02.000Z",
        LIBRARY,
        "Merci, nous viendrons avec deux classes.",
    ),
    (
        "2024-03-14T17:20:00.000Z",
        "2024-03-13T20:15:40.700Z",
        FORMER,
        "Oui, les anciens élèves sont les bienvenus.",
    ),
    ("2024-05-23T09:00:00.000Z", "2024-05-10T09:12:00.000Z", TOWN, "Nous avons transmis au proviseur."),
    ("2024-10-01T11:30:00.000Z", "2024-10-01T11:02:51.090Z", PARENT, "La cantine ouvre à 11 h 45."),
    ("2025-01-09T08:05:00.000Z", "2025-01-08T21:40:13.330Z", FORMER, "Bonne année à vous aussi !"),
    ("2025-04-02T15:00:00.000Z", "2025-04-02T14:31:00.000Z", LIBRARY, "C’est noté, à jeudi."),
];

fn uri(did: &str, collection: &str, key: &str) -> String {
    format!("at://{did}/{collection}/{key}")
}

fn post_of(did: &str, date: &str) -> Result<String, Failure> {
    Ok(uri(did, "app.bsky.feed.post", &tid(date)?))
}

/// A pointer to a record: its address, and a digest that nobody follows.
fn pointer(uri: &str) -> Ipld {
    ipld!({ "uri": uri, "cid": "bafyreihippogriffe" })
}

/// A stretch of `text` that is something.
fn facet(text: &str, part: &str, feature: Ipld) -> Ipld {
    let start = text.find(part).unwrap_or(0);
    ipld!({ "index": { "byteStart": start as u64, "byteEnd": (start + part.len()) as u64 }, "features": [feature] })
}

fn blob(kind: &str) -> Ipld {
    ipld!({ "$type": "blob", "mimeType": kind, "size": 214_500 })
}

fn image(alt: &str) -> Ipld {
    ipld!({ "alt": alt, "image": blob("image/jpeg"), "aspectRatio": { "width": 1600, "height": 1067 } })
}

/// A post with further fields.
fn post(date: &str, text: &str, more: Ipld) -> Ipld {
    let mut post = std::collections::BTreeMap::from([
        ("$type".to_owned(), ipld!("app.bsky.feed.post")),
        ("createdAt".to_owned(), ipld!(date)),
        ("langs".to_owned(), ipld!(["fr"])),
        ("text".to_owned(), ipld!(text)),
    ]);
    if let Ipld::Map(more) = more {
        post.extend(more);
    }
    Ipld::Map(post)
}

/// Everything in the repository, by key.
pub(crate) fn records() -> Result<Records, Failure> {
    let mut all = Records::new();
    plain(&mut all)?;
    special(&mut all)?;
    reposts(&mut all)?;
    beside(&mut all)?;
    Ok(all)
}

fn at(all: &mut Records, date: &str, record: Ipld) -> Result<(), Failure> {
    all.push((format!("app.bsky.feed.post/{}", tid(date)?), record));
    Ok(())
}

fn plain(all: &mut Records) -> Result<(), Failure> {
    for (date, text) in PLAIN {
        at(all, date, post(date, text, Ipld::Null))?;
    }
    for (date, asked, who, text) in ANSWERS {
        let parent = pointer(&post_of(who, asked)?);
        at(all, date, post(date, text, ipld!({ "reply": { "parent": parent.clone(), "root": parent } })))?;
    }
    Ok(())
}

/// One of each shape.
fn special(all: &mut Records) -> Result<(), Failure> {
    // A thread, with pictures of which one is not described.
    let (head, next) = ("2024-05-16T12:00:00.000Z", "2024-05-16T12:01:10.000Z");
    let pictures = [
        image("Des élèves de terminale devant une maquette d’éolienne."),
        image(""),
        image("Le même banc d’essai, vu du dessus."),
    ];
    let pictures = ipld!({ "$type": "app.bsky.embed.images", "images": pictures.to_vec() });
    at(all, head, post(head, "Retour en images sur la journée des sciences.", ipld!({ "embed": pictures })))?;
    let own = pointer(&post_of(DID, head)?);
    at(
        all,
        next,
        post(
            next,
            "Merci aux vingt-deux exposants.",
            ipld!({ "reply": { "parent": own.clone(), "root": own.clone() } }),
        ),
    )?;

    // A film, told at the local hour, with a tag in the text and another beside it.
    let (key, text) = ("2024-12-13T17:45:00.000Z", "Le concert de Noël en une minute. #Musique");
    let film = ipld!({ "$type": "app.bsky.embed.video", "alt": "La chorale du lycée chante dans le hall.", "video": blob("video/mp4") });
    let tag = facet(text, "#Musique", ipld!({ "$type": "app.bsky.richtext.facet#tag", "tag": "Musique" }));
    at(
        all,
        key,
        post(
            "2024-12-13T18:45:00+01:00",
            text,
            ipld!({ "embed": film, "facets": [tag], "tags": ["musique", "Chorale"] }),
        ),
    )?;

    // Somebody is named; an older form of the same.
    let (date, text) =
        ("2024-02-08T10:10:00.000Z", "Ce midi, lecture à voix haute avec @mediatheque.example.");
    let name = facet(
        text,
        "@mediatheque.example",
        ipld!({ "$type": "app.bsky.richtext.facet#mention", "did": LIBRARY }),
    );
    at(all, date, post(date, text, ipld!({ "facets": [name] })))?;
    let (date, text) =
        ("2023-06-15T09:00:00.000Z", "Merci @mairie.example pour le prêt de la salle des fêtes.");
    let name = ipld!({ "type": "mention", "index": { "start": 6, "end": 20 }, "value": TOWN });
    at(all, date, post(date, text, ipld!({ "entities": [name] })))?;

    // Quotes: of somebody with a picture, of ourselves, and of a feed, which is none.
    let date = "2024-04-04T08:20:00.000Z";
    let quoted = ipld!({ "$type": "app.bsky.embed.record", "record": pointer(&post_of(TOWN, "2024-04-03T16:00:00.000Z")?) });
    let media = ipld!({ "$type": "app.bsky.embed.images", "images": [image("Affiche de la course : départ à 10 h, place de la mairie.")] });
    let both = ipld!({ "$type": "app.bsky.embed.recordWithMedia", "record": quoted, "media": media });
    at(all, date, post(date, "Nos élèves tiennent le ravitaillement.", ipld!({ "embed": both })))?;
    let date = "2025-03-03T07:30:00.000Z";
    let quoted = ipld!({ "$type": "app.bsky.embed.record", "record": own });
    at(
        all,
        date,
        post(date, "Un an déjà : la journée des sciences revient le 15 mai.", ipld!({ "embed": quoted })),
    )?;
    let date = "2025-03-21T09:45:00.000Z";
    let feed = pointer(&uri(TOWN, "app.bsky.feed.generator", "evenements"));
    at(
        all,
        date,
        post(
            date,
            "Le fil des événements de la ville.",
            ipld!({ "embed": { "$type": "app.bsky.embed.record", "record": feed } }),
        ),
    )?;

    // Brought from elsewhere with its own date; a key that is no instant; a link.
    at(
        all,
        "2024-08-26T13:00:00.000Z",
        post("2022-12-01T08:00:00.000Z", "Un an de travaux commence au bâtiment C.", Ipld::Null),
    )?;
    let link = ipld!({ "$type": "app.bsky.embed.external", "external": { "uri": "https://lycee-claudel.example/menu", "title": "Menu", "description": "Menu de la semaine" } });
    let menu = post("2025-05-12T06:00:00Z", "Le menu de la semaine est en ligne.", ipld!({ "embed": link }));
    all.push(("app.bsky.feed.post/menu-2025-05-12".to_owned(), menu));
    Ok(())
}

fn reposts(all: &mut Records) -> Result<(), Failure> {
    let passed = [
        ("2023-10-02T07:00:00.000Z", TOWN, "2023-10-01T18:00:00.000Z"),
        ("2024-01-22T12:30:00.000Z", LIBRARY, "2024-01-22T08:00:00.000Z"),
        ("2024-05-17T07:15:00.000Z", DID, "2024-05-16T12:00:00.000Z"),
        ("2025-01-14T18:05:00.000Z", LIBRARY, "2025-01-13T10:00:00.000Z"),
    ];
    for (date, author, written) in passed {
        let subject = pointer(&post_of(author, written)?);
        let record = ipld!({ "$type": "app.bsky.feed.repost", "subject": subject, "createdAt": date });
        all.push((format!("app.bsky.feed.repost/{}", tid(date)?), record));
    }
    Ok(())
}

/// What a report does not tell: follows are counted, the rest is not even decoded.
fn beside(all: &mut Records) -> Result<(), Failure> {
    let mut add = |collection: &str, date: &str, record: Ipld| -> Result<(), Failure> {
        all.push((format!("{collection}/{}", tid(date)?), record));
        Ok(())
    };
    for (day, did) in [("05", LIBRARY), ("06", TOWN), ("07", FORMER)] {
        let date = format!("2023-06-{day}T10:00:00.000Z");
        add(
            "app.bsky.graph.follow",
            &date,
            ipld!({ "$type": "app.bsky.graph.follow", "subject": did, "createdAt": date.as_str() }),
        )?;
    }
    let date = "2024-02-02T10:00:00.000Z";
    let liked = pointer(&post_of(SECRET, date)?);
    add(
        "app.bsky.feed.like",
        date,
        ipld!({ "$type": "app.bsky.feed.like", "subject": liked, "createdAt": date }),
    )?;
    add(
        "app.bsky.graph.block",
        date,
        ipld!({ "$type": "app.bsky.graph.block", "subject": SECRET, "createdAt": date }),
    )?;
    add(
        "app.bsky.graph.list",
        date,
        ipld!({ "$type": "app.bsky.graph.list", "name": "hippogriffe", "purpose": "app.bsky.graph.defs#modlist", "createdAt": date }),
    )?;
    add("example.linkat.board", date, ipld!({ "$type": "example.linkat.board", "cards": ["hippogriffe"] }))?;
    let profile = ipld!({ "$type": "app.bsky.actor.profile", "displayName": "Lycée Camille-Claudel", "description": "Compte officiel du lycée." });
    all.push(("app.bsky.actor.profile/self".to_owned(), profile));
    Ok(())
}
