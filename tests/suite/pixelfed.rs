//! Statuses of Pixelfed: public and unlisted ones enter, with the counters that the export really knows.

use bilan::model::Availability::{No, Yes};
use bilan::model::{Account, Kind, Media};
use bilan::platform;
use proptest::prelude::*;
use serde_json::{Value, json};

use crate::reading::samples::{Sample, everything, people};

const NAME: &str = "pixelfed-statuses.json";
const ME: &str = "64000417";
const OTHER: &str = "64000981";

/// A status of the day 2024-03-01 with further fields.
fn status(n: usize, more: &Value) -> Value {
    let mut status = json!({
        "_v": 1, "id": format!("55000{n:02}"), "shortcode": "CANARY", "in_reply_to_id": "", "in_reply_to_account_id": "",
        "reblog": null, "content": format!("<p>texte {n}</p>"), "content_text": "caption", "created_at": format!("2024-03-01T10:00:{n:02}.250Z"),
        "reblogs_count": 0, "favourites_count": n, "visibility": "public", "language": null, "mentions": [], "pf_type": "photo",
        "place": { "name": "CANARY" }, "taggedPeople": [{ "username": "CANARY" }], "liked_by": { "username": "CANARY" },
        "media_attachments": [], "tags": [],
        "account": { "id": ME, "username": "musee", "display_name": "Le musée", "url": "https://pix.example/musee", "location": "CANARY" },
    });
    for (key, value) in more.as_object().into_iter().flatten() {
        status[key] = value.clone();
    }
    status
}

/// The file as the server writes it: pretty.
fn written(statuses: &[Value]) -> String {
    serde_json::to_string_pretty(statuses).expect("statuses")
}

fn export(statuses: &[Value]) -> Sample {
    Sample::file(NAME, written(statuses).as_bytes())
}

fn account(statuses: &[Value]) -> Account {
    export(statuses).reading().account
}

#[test]
fn every_container_reads_the_same() {
    let content = written(&[status(1, &json!({}))]);
    for sample in [
        Sample::file(NAME, content.as_bytes()),
        Sample::file("Pixelfed.json", content.as_bytes()),
        Sample::zip(&[
            (NAME, &content),
            ("pixelfed-followers.json", "CANARY"),
            ("muted-and-blocked-accounts.json", "CANARY"),
            ("account.json", "CANARY"),
        ]),
    ] {
        let mut archive = sample.open().expect("an archive");
        let reading = platform::read_archive(&mut archive, &mut |_| ()).expect("a reading").remove(0);
        let account = &reading.account;
        assert_eq!((account.network.id, account.exports[0].generation.as_str()), ("pixelfed", "pixelfed"));
        assert_eq!(account.actor.stable_id.as_deref(), Some("pix.example/64000417"));
        assert_eq!(
            (account.actor.handle.as_deref(), account.actor.name.as_deref()),
            (Some("musee"), Some("Le musée"))
        );
        assert_eq!(account.actor.identities, [ME]);
        let post = &account.activities[0];
        assert_eq!((account.text(post), post.published), ("texte 1", 1_709_287_201_250));
        assert_eq!(archive.opened().len(), 1);
        assert!(!everything(&reading).contains("CANARY"));
    }
}

#[test]
fn only_public_and_unlisted_statuses_enter() {
    let seen = |visibility: Value| json!({ "visibility": visibility, "content": "CANARY" });
    let mut statuses = vec![status(1, &json!({})), status(2, &json!({ "visibility": "unlisted" }))];
    for (n, visibility) in ["private", "direct", "draft", "archived", "group"].into_iter().enumerate() {
        statuses.push(status(n + 3, &seen(json!(visibility))));
    }
    statuses.push(status(9, &seen(Value::Null)));
    let reading = export(&statuses).reading();
    assert_eq!(reading.account.activities.len(), 2);
    assert_eq!(reading.account.tally.total().skipped.get("not-public"), Some(&6));
    assert!(!everything(&reading).contains("CANARY"));
}

#[test]
fn answers_know_their_person() {
    let mention = json!([{ "id": ME }, { "id": OTHER }]);
    let cases = [
        (json!({ "in_reply_to_id": "5", "in_reply_to_account_id": OTHER }), Some(Some(OTHER))),
        (json!({ "in_reply_to_id": 5, "in_reply_to_account_id": 64_000_417 }), Some(Some(ME))),
        (json!({ "in_reply_to_id": "5", "mentions": mention }), Some(Some(OTHER))),
        (json!({ "in_reply_to_id": "5" }), Some(None)),
        // Its parent was deleted.
        (json!({ "in_reply_to_account_id": OTHER, "pf_type": "reply" }), None),
        (json!({ "in_reply_to_id": null }), None),
    ];
    for (more, expected) in cases {
        let account = account(&[status(1, &more)]);
        let answer = account.activities[0].in_reply_to;
        assert_eq!(answer.map(|r| r.person.map(|p| account.people.get(p))), expected, "{more}");
        assert_eq!(answer.and_then(bilan::model::Response::instant), None);
    }
}

#[test]
fn shares_are_reposts_of_whoever_is_told() {
    let cases = [
        (json!({ "pf_type": "share", "in_reply_to_account_id": OTHER }), Some(OTHER)),
        (json!({ "pf_type": "share" }), None),
        (
            json!({ "reblog": { "id": "1", "content": "CANARY", "account": { "id": OTHER, "username": "CANARY" } } }),
            Some(OTHER),
        ),
        (json!({ "reblog": [] }), None),
    ];
    for (more, author) in cases {
        let reading = export(&[status(1, &more)]).reading();
        let account = &reading.account;
        let share = account.activities[0];
        assert_eq!((share.kind, share.likes, share.in_reply_to), (Kind::Announce, None, None));
        assert_eq!(share.repost().expect("a repost").person.map(|p| account.people.get(p)), author, "{more}");
        assert!(!everything(&reading).contains("CANARY"));
    }
}

#[test]
fn reposts_that_are_all_zero_are_unknown() {
    let zeros = account(&[status(1, &json!({})), status(2, &json!({ "favourites_count": 0 }))]);
    assert_eq!((zeros.network.fields.likes, zeros.network.fields.reposts), (Yes, No));
    assert_eq!((zeros.activities[1].likes, zeros.activities[1].reposts), (Some(0), None));
    let counted = account(&[status(1, &json!({})), status(2, &json!({ "reblogs_count": 3 }))]);
    assert_eq!((counted.network.fields.reposts, counted.activities[0].reposts), (Yes, Some(0)));
    let silent = account(&[status(1, &json!({ "favourites_count": null, "mentions": null }))]);
    assert_eq!((silent.network.fields.likes, silent.network.fields.mentions), (No, No));
}

#[test]
fn mentions_tags_languages_and_media_are_kept() {
    let reading = export(&[status(1, &json!({
        "mentions": [{ "id": OTHER, "username": "CANARY" }], "tags": [{ "name": "École", "url": "u" }, { "url": "u" }], "language": "fr",
        "content": null, "media_attachments": [
            { "type": "image", "mime": "image/jpeg", "description": " une affiche " }, { "type": "Image", "description": "" },
            { "type": "video", "description": "un film" }, { "type": "unknown" },
        ],
    }))]).reading();
    let account = &reading.account;
    let post = &account.activities[0];
    assert_eq!((account.text(post), people(&reading, 0)), ("caption", vec![OTHER]));
    assert_eq!(post.language_tag(&account.languages), Some("fr"));
    assert_eq!(account.tags(post).iter().map(|&t| account.words.get(t)).collect::<Vec<_>>(), ["école"]);
    let media: Vec<_> = account
        .attachments(post)
        .iter()
        .map(|a| (a.media, a.description.map(|d| account.texts.get(d))))
        .collect();
    assert_eq!(
        media,
        [(Media::Image, Some("une affiche")), (Media::Image, None), (Media::Video, Some("un film"))]
    );
    assert!(!everything(&reading).contains("CANARY"));
}

#[test]
fn a_timeline_of_several_people_is_refused() {
    let theirs = json!({ "account": { "id": OTHER, "username": "lecteur" } });
    assert_eq!(export(&[status(1, &json!({})), status(2, &theirs)]).error(), "several-authors");
}

#[test]
fn copies_are_one_record_with_the_larger_counters() {
    let copies = [
        status(1, &json!({ "favourites_count": 2 })),
        status(1, &json!({ "favourites_count": 7, "reblogs_count": 1 })),
    ];
    for copies in [copies.to_vec(), copies.iter().rev().cloned().collect()] {
        let account = account(&copies);
        assert_eq!(
            (account.activities.len(), account.activities[0].likes, account.activities[0].reposts),
            (1, Some(7), Some(1))
        );
        assert_eq!(account.tally.total().skipped.get("duplicate-id"), Some(&1));
    }
}

#[test]
fn damage_and_strange_files_are_told() {
    let statuses: Vec<Value> = (1..6).map(|n| status(n, &json!({}))).collect();
    let whole = written(&statuses);
    for (from, to) in [
        ("\"id\": \"5500003\"", "\"id\": \"\""),
        ("\"favourites_count\": 3", "\"favourites_count\": []"),
        ("texte 3", "texte\n3"),
    ] {
        let reading = Sample::file(NAME, whole.replacen(from, to, 1).as_bytes()).reading();
        assert_eq!(
            (reading.account.activities.len(), reading.notices[0].kind),
            (4, "unreadable-record"),
            "{from}"
        );
    }
    let undated = whole.replacen("2024-03-01T10:00:03.250Z", "hier", 1);
    assert_eq!(Sample::file(NAME, undated.as_bytes()).reading().notices[0].kind, "undated");
    assert_eq!(Sample::file(NAME, b"[]").error(), "export-resembles");
    assert_eq!(Sample::file("posts.json", whole.as_bytes()).error(), "export-unrecognised");
    assert_eq!(
        Sample::folder(&[("a/statuses.json", &whole), ("b/statuses.json", &whole)]).error(),
        "export-several"
    );
    for end in (0..whole.len()).step_by(13) {
        if let Ok(reading) = Sample::file(NAME, &whole.as_bytes()[..end]).read() {
            assert!(reading.account.activities.len() <= 5 && reading.account.tally.total().balances());
        }
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(100))]

    #[test]
    fn a_mutated_copy_never_panics(changes in prop::collection::vec((any::<prop::sample::Index>(), any::<u8>()), 1..6)) {
        let statuses: Vec<Value> = (1..4).map(|n| status(n, &json!({ "in_reply_to_id": "5" }))).collect();
        let mut bytes = written(&statuses).into_bytes();
        for (place, byte) in changes {
            let place = place.index(bytes.len());
            bytes[place] = byte;
        }
        if let Ok(reading) = Sample::file(NAME, &bytes).read() {
            prop_assert!(reading.account.tally.total().balances());
        }
    }
}
