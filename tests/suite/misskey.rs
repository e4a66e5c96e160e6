//! Notes of Misskey: public and home notes enter; the export names nobody but tells what is ours.

use bilan::model::Availability::{No, Yes};
use bilan::model::{Account, Kind, Media};
use bilan::platform;
use proptest::prelude::*;
use serde_json::{Value, json};

use crate::reading::samples::{Sample, everything};

const NAME: &str = "notes-2024-07-01-08-00-00.json";

/// A note of the day 2024-03-01 with further fields.
fn note(n: usize, more: &Value) -> Value {
    let mut note = json!({
        "id": format!("9qaaaaaa{n:02}"), "text": format!("texte {n}"), "createdAt": format!("2024-03-01T10:00:{n:02}.250Z"),
        "fileIds": [], "replyId": null, "renoteId": null, "poll": null, "cw": null, "visibility": "public",
        "visibleUserIds": [], "localOnly": false, "reactionAcceptance": null,
    });
    for (key, value) in more.as_object().into_iter().flatten() {
        note[key] = value.clone();
    }
    note
}

/// The file as the server writes it.
fn written(notes: &[Value]) -> String {
    format!("[{}]", notes.iter().map(Value::to_string).collect::<Vec<_>>().join(",\n"))
}

fn export(notes: &[Value]) -> Sample {
    Sample::file(NAME, written(notes).as_bytes())
}

fn account(notes: &[Value]) -> Account {
    export(notes).reading().account
}

/// Whether what is there is ourselves, somebody unknown, or nothing.
fn who(account: &Account, is_there: bool, person: Option<u32>) -> &str {
    match person.map(|person| account.people.get(person)) {
        Some(person) if account.actor.identities.iter().any(|own| own == person) => "us",
        Some(_) => "somebody",
        None if is_there => "?",
        None => "-",
    }
}

#[test]
fn every_container_reads_the_same() {
    let content = written(&[note(1, &json!({}))]);
    for sample in [
        Sample::file(NAME, content.as_bytes()),
        Sample::zip(&[(NAME, &content), ("following-2024.csv", "CANARY"), ("favorites-2024.json", "CANARY")]),
        Sample::folder(&[("export/Notes.json", &content), ("blocking.csv", "CANARY")]),
    ] {
        let mut archive = sample.open().expect("an archive");
        let reading = platform::read_archive(&mut archive, &mut |_| ()).expect("a reading").remove(0);
        let account = &reading.account;
        assert_eq!((account.network.id, account.exports[0].generation.as_str()), ("misskey", "misskey-old"));
        assert_eq!((&account.actor.stable_id, &account.actor.handle), (&None, &None));
        assert_eq!(account.activities[0].published, 1_709_287_201_250);
        assert_eq!(account.activities[0].id.to_text(&account.texts), "9qaaaaaa01");
        assert_eq!(archive.opened().len(), 1);
        assert!(!everything(&reading).contains("CANARY"));
    }
}

#[test]
fn only_public_and_home_notes_enter() {
    let seen = |visibility: Value| json!({ "visibility": visibility, "text": "CANARY", "visibleUserIds": ["CANARY"] });
    let notes = [
        note(1, &json!({})),
        note(2, &json!({ "visibility": "home", "localOnly": true })),
        note(3, &seen(json!("followers"))),
        note(4, &seen(json!("specified"))),
        note(5, &seen(Value::Null)),
        note(6, &seen(json!("new-kind"))),
    ];
    let reading = export(&notes).reading();
    assert_eq!(reading.account.activities.len(), 2);
    assert_eq!(reading.account.tally.total().skipped.get("not-public"), Some(&4));
    assert!(!everything(&reading).contains("CANARY"));
}

#[test]
fn a_bare_renote_passes_on_and_any_other_quotes() {
    let bare = json!({ "text": null, "renoteId": "z" });
    let with = |key: &str, value: Value| {
        let mut more = bare.clone();
        more[key] = value;
        more
    };
    let cases = [
        (bare.clone(), "-", "?", "-"),
        (with("renoteId", json!("9qaaaaaa01")), "-", "us", "-"),
        (with("text", json!("oui")), "?", "-", "-"),
        (with("text", json!("")), "?", "-", "-"),
        (with("fileIds", json!(["f"])), "?", "-", "-"),
        (with("poll", json!({ "choices": [] })), "?", "-", "-"),
        (with("cw", json!("attention")), "?", "-", "-"),
        (with("replyId", json!("y")), "?", "-", "?"),
        (json!({ "renoteId": "9qaaaaaa01" }), "us", "-", "-"),
        (json!({ "replyId": "y" }), "-", "-", "?"),
        (json!({ "replyId": "9qaaaaaa01" }), "-", "-", "us"),
        // An own note that nobody else may read is ours all the same.
        (json!({ "replyId": "9qaaaaaa02" }), "-", "-", "us"),
    ];
    for (more, quote, repost, answer) in cases {
        let notes = [note(1, &json!({})), note(2, &json!({ "visibility": "followers" })), note(3, &more)];
        for notes in [notes.to_vec(), notes.iter().rev().cloned().collect()] {
            let account = account(&notes);
            let last = account.activities[1];
            let told = (
                who(&account, last.quote().is_some(), last.quote().and_then(|quote| quote.person)),
                who(&account, last.repost().is_some(), last.repost().and_then(|repost| repost.person)),
                who(
                    &account,
                    last.in_reply_to.is_some(),
                    last.in_reply_to.and_then(|response| response.person),
                ),
            );
            assert_eq!(told, (quote, repost, answer), "{more}");
            assert_eq!(last.kind == Kind::Announce, repost != "-");
            assert_eq!(last.in_reply_to.and_then(bilan::model::Response::instant), None);
        }
    }
}

#[test]
fn a_note_without_a_date_is_dated_by_its_own_identifier() {
    let told = |id: &str| account(&[note(1, &json!({})), note(2, &json!({ "createdAt": null, "id": id }))]);
    let dated = told("9qaaaaaa02");
    assert_eq!(dated.activities.len(), 2);
    assert!(dated.activities.iter().all(|a| (1_700_000_000_000..1_720_000_000_000).contains(&a.published)));
    let undated = told("01HQW-no-time");
    assert_eq!((undated.activities.len(), undated.tally.total().skipped.get("undated")), (1, Some(&1)));
}

#[test]
fn files_are_told_since_they_stand_in_the_export() {
    let files = json!({ "fileIds": ["1", "2", "3", "4"], "files": [
        { "type": "image/webp", "comment": " une affiche ", "md5": "CANARY", "name": "CANARY.webp" },
        { "type": "image/png", "comment": null }, { "type": "video/mp4", "comment": "un film" }, { "type": "application/pdf" },
    ]});
    let recent = account(&[note(1, &files)]);
    let media: Vec<_> = recent
        .attachments(&recent.activities[0])
        .iter()
        .map(|a| (a.media, a.description.map(|d| recent.texts.get(d))))
        .collect();
    assert_eq!(
        media,
        [(Media::Image, Some("une affiche")), (Media::Image, None), (Media::Video, Some("un film"))]
    );
    assert_eq!(
        (recent.network.fields.descriptions, recent.exports[0].generation.as_str()),
        (Yes, "misskey-recent")
    );
    let old = account(&[note(1, &json!({ "fileIds": ["1"] }))]);
    assert_eq!((old.network.fields.descriptions, old.attachments.len()), (No, 0));
    let fields = old.network.fields;
    assert_eq!((fields.mentions, fields.parent_times, fields.likes), (No, No, No));
}

#[test]
fn hashtags_are_found_in_the_text_and_mentions_are_not() {
    let account =
        account(&[note(1, &json!({ "text": "À @lecteur@b.example : #École et https://a.example/#haut" }))]);
    let post = &account.activities[0];
    assert_eq!(account.tags(post).iter().map(|&t| account.words.get(t)).collect::<Vec<_>>(), ["école"]);
    assert!(account.mentions(post).is_empty());
}

#[test]
fn damage_and_strange_files_are_told() {
    let notes: Vec<Value> = (1..6).map(|n| note(n, &json!({}))).collect();
    let whole = written(&notes);
    let broken = whole.replacen("\"id\":\"9qaaaaaa03\"", "\"id\":3", 1);
    let reading = Sample::file(NAME, broken.as_bytes()).reading();
    assert_eq!((reading.account.activities.len(), reading.notices[0].kind), (4, "unreadable-record"));
    let half = whole.replacen("texte 2", "texte \\ud83d", 1);
    assert_eq!(Sample::file(NAME, half.as_bytes()).reading().account.activities.len(), 5);
    let twice = [notes.clone(), notes.clone()].concat();
    let account = account(&twice);
    assert_eq!((account.activities.len(), account.tally.total().skipped.get("duplicate-id")), (5, Some(&5)));
    assert_eq!(Sample::file(NAME, b"[]").error(), "export-resembles");
    assert_eq!(Sample::file("posts.json", whole.as_bytes()).error(), "export-unrecognised");
    assert_eq!(
        Sample::folder(&[("notes-1.json", &whole), ("notes-2.json", &whole)]).error(),
        "export-several"
    );
    let nothing = whole.replace("\"id\":\"", "\"id\":7,\"x\":\"");
    assert_eq!(Sample::file(NAME, nothing.as_bytes()).error(), "no-readable-record");
    for end in (0..whole.len()).step_by(5) {
        if let Ok(reading) = Sample::file(NAME, &whole.as_bytes()[..end]).read() {
            assert!(reading.account.activities.len() < 5 && reading.account.tally.total().balances());
        }
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(100))]

    #[test]
    fn a_mutated_copy_never_panics(changes in prop::collection::vec((any::<prop::sample::Index>(), any::<u8>()), 1..6)) {
        let notes: Vec<Value> = (1..6).map(|n| note(n, &json!({ "replyId": "9qaaaaaa01" }))).collect();
        let mut bytes = written(&notes).into_bytes();
        for (place, byte) in changes {
            let place = place.index(bytes.len());
            bytes[place] = byte;
        }
        if let Ok(reading) = Sample::file(NAME, &bytes).read() {
            prop_assert!(reading.account.tally.total().balances());
        }
    }
}
