//! A backup of Akkoma or Pleroma: the same two files as other software's, known by the names of its activities.

use bilan::model::Availability::{No, Partial, Yes};
use bilan::model::{Kind, Media};
use bilan::platform::{self, Likeness, Platform, akkoma::Akkoma, mastodon::Mastodon};
use proptest::prelude::*;

use crate::reading::samples::{Sample, everything, people};

const ME: &str = "https://akko.example/users/musee";
const OTHER: &str = "https://b.example/users/lecteur";
const PUBLIC: &str = "https://www.w3.org/ns/activitystreams#Public";
const ACTOR: &str =
    r#"{"id":"https://akko.example/users/musee","name":"Le musée","preferredUsername":"musee"}"#;

fn object(n: u64) -> String {
    format!("https://akko.example/objects/00000000-0000-4000-8000-{n:012}")
}

/// A post with further fields, for `to`.
fn post_to(n: u64, to: &str, more: &str) -> String {
    format!(
        r#"{{"actor":"{ME}","cc":["{ME}/followers"],"id":"https://akko.example/activities/a{n}","object":{{"actor":"{ME}",
        "attachment":[],"cc":[],"content":"texte {n}","id":"{}","likes":[],"published":"2024-03-01T10:00:{:02}.123456Z",
        "to":["{to}"],"type":"Note"{more}}},"published":"2024-03-01T10:00:{:02}.123456Z","to":["{to}"],"type":"Create"}}"#,
        object(n),
        n % 60,
        n % 60,
    )
    .replace('\n', "")
}

fn post(n: u64, more: &str) -> String {
    post_to(n, PUBLIC, more)
}

fn announce(n: u64, uri: &str) -> String {
    format!(
        r#"{{"actor":"{ME}","cc":["{ME}/followers"],"id":"https://akko.example/activities/a{n}","object":"{uri}","published":"2024-03-01T11:00:{:02}.5Z","to":["{PUBLIC}"],"type":"Announce"}}"#,
        n % 60
    )
}

/// The outbox as the software writes it: one item a line, the count at the end.
fn outbox(items: &[String]) -> String {
    let head = "{\n  \"@context\": \"https://www.w3.org/ns/activitystreams\",\n  \"id\": \"outbox.json\",\n  \"type\": \"OrderedCollection\",\n  \"orderedItems\": [";
    let body = if items.is_empty() { String::new() } else { format!("\n\n{}", items.join(",\n")) };
    format!("{head}{body}\n],\n  \"totalItems\": {}}}", items.len())
}

fn backup(items: &[String]) -> Sample {
    Sample::zip(&[
        ("actor.json", ACTOR),
        ("outbox.json", &outbox(items)),
        ("likes.json", "CANARY"),
        ("bookmarks.json", "CANARY"),
        ("followers.json", "CANARY"),
    ])
}

fn mention(href: &str) -> String {
    format!(r#""tag":[{{"href":"{href}","name":"@x","type":"Mention"}}]"#)
}

#[test]
fn a_backup_is_read_whole() {
    let reading =
        backup(&[post(1, ""), announce(2, "https://c.example/users/x/statuses/109309123456789012")])
            .reading();
    let account = &reading.account;
    assert_eq!((account.network.id, account.exports[0].generation.as_str()), ("akkoma", "akkoma"));
    assert_eq!(account.actor.stable_id.as_deref(), Some("akko.example/musee"));
    assert_eq!(
        (account.actor.handle.as_deref(), account.actor.name.as_deref()),
        (Some("musee"), Some("Le musée"))
    );
    assert_eq!(account.activities[0].published % 1000, 123);
    assert_eq!((account.activities[0].likes, account.activities[0].reposts), (None, None));
    let author = account.activities[1].repost().expect("a repost").person.map(|p| account.people.get(p));
    assert_eq!(author, Some("https://c.example/users/x"));
    let fields = account.network.fields;
    assert_eq!((fields.likes, fields.reposts, fields.parent_times, fields.mentions), (No, No, Partial, Yes));
    assert_eq!(
        account.tally.refused.iter().map(|(&kind, &n)| (kind, n)).collect::<Vec<_>>(),
        [("bookmarks", 1), ("contacts", 1), ("likes", 1)]
    );
    assert!(reading.notices.is_empty());
}

#[test]
fn exactly_one_reader_knows_an_outbox() {
    let status = "https://social.example/users/musee/statuses/1";
    let mastodon = |id: &str| {
        let item = post(1, &format!(r#","inReplyTo":"{}""#, object(9)))
            .replace("https://akko.example/activities/a1", id);
        format!(
            r#"{{"@context":[{{"a":{{"@id":"https://x.example/objects/a"}}}}],"id":"outbox.json","type":"OrderedCollection","totalItems":1,"orderedItems":[{item}]}}"#
        )
    };
    let cases = [
        (outbox(&[post(1, "")]), "akkoma"),
        (outbox(&[announce(1, status)]), "akkoma"),
        (outbox(&[]), "akkoma"),
        (mastodon(&format!("{status}/activity")), "mastodon"),
        (mastodon("https://social.example/ap/users/1/statuses/1/activity"), "mastodon"),
        (r#"{"id":"outbox.json","totalItems":0,"orderedItems":[]}"#.to_owned(), "mastodon"),
    ];
    for (outbox, id) in cases {
        for name in ["outbox.json", "archive-musee/outbox.json"] {
            let sample = Sample::zip(&[(name, outbox.as_str())]);
            let known = platform::recognise(&mut sample.open().expect("an archive"));
            assert_eq!(known.iter().map(|platform| platform.id()).collect::<Vec<_>>(), [id], "{outbox}");
        }
    }
    // Media stand beside the outbox of one kind of software only: nothing needs to be opened.
    let sample = Sample::zip(&[("media_attachments/files/1.png", "x"), ("outbox.json", &outbox(&[]))]);
    let mut archive = sample.open().expect("an archive");
    assert_eq!(
        (Mastodon.recognise(&mut archive), Akkoma.recognise(&mut archive)),
        (Likeness::Yes, Likeness::No)
    );
    assert!(archive.opened().is_empty());
    // A long first item is no obstacle: its name comes before its text.
    let long = post(1, &format!(r#","source":"{}""#, "x".repeat(200_000)));
    assert_eq!(backup(&[long]).reading().account.network.id, "akkoma");
}

#[test]
fn answers_are_to_whom_the_address_or_the_mention_tells() {
    let dated = "https://c.example/users/x/statuses/109309123456789012";
    let cases = [
        (dated.to_owned(), String::new(), Some("https://c.example/users/x"), true),
        ("https://b.example/objects/1".to_owned(), format!(",{}", mention(OTHER)), Some(OTHER), false),
        ("https://b.example/objects/1".to_owned(), format!(",{}", mention(ME)), None, false),
        ("https://b.example/objects/1".to_owned(), String::new(), None, false),
        // Ourselves, whoever else is named: the post stands in the same outbox.
        (object(1), format!(",{}", mention(OTHER)), Some(ME), false),
    ];
    for (parent, more, person, is_dated) in cases {
        let account =
            backup(&[post(1, ""), post(2, &format!(r#","inReplyTo":"{parent}"{more}"#))]).reading().account;
        let response = account.activities[1].in_reply_to.expect("an answer");
        assert_eq!(
            (response.person.map(|p| account.people.get(p)), response.instant().is_some()),
            (person, is_dated),
            "{parent}"
        );
    }
}

#[test]
fn what_points_to_an_own_post_is_to_ourselves() {
    let hidden = post_to(3, OTHER, "");
    let items = [
        post(1, ""),
        hidden,
        post(4, &format!(r#","quoteUrl":"{}""#, object(1))),
        post(5, r#","quoteUri":"https://b.example/objects/1""#),
        post(6, &format!(r#","inReplyTo":"{}""#, object(3))),
        announce(7, &object(1)),
        announce(8, "https://b.example/objects/1"),
    ];
    for items in [items.to_vec(), items.iter().rev().cloned().collect()] {
        let account = backup(&items).reading().account;
        let person = |p: Option<u32>| p.map(|p| account.people.get(p));
        let quotes: Vec<_> = account
            .activities
            .iter()
            .filter_map(bilan::model::Activity::quote)
            .map(|q| person(q.person))
            .collect();
        let reposts: Vec<_> = account
            .activities
            .iter()
            .filter_map(bilan::model::Activity::repost)
            .map(|r| person(r.person))
            .collect();
        assert_eq!((quotes, reposts), (vec![Some(ME), None], vec![Some(ME), None]));
        let answer = account.activities.iter().find_map(|a| a.in_reply_to).expect("an answer");
        assert_eq!(person(answer.person), Some(ME));
    }
}

#[test]
fn only_what_everybody_may_read_enters() {
    let embedded =
        announce(5, "x").replace(r#""object":"x""#, r#""object":{"content":"CANARY","type":"Note"}"#);
    let items = [
        post(1, &format!(",{}", mention(OTHER))),
        post_to(2, OTHER, r#","name":"CANARY""#).replace("texte 2", "CANARY"),
        post_to(3, "https://akko.example/#Public", "").replace("texte 3", "CANARY"),
        post_to(4, &format!("{ME}/followers"), "").replace("texte 4", "CANARY"),
        embedded,
    ];
    let reading = backup(&items).reading();
    assert_eq!((reading.account.activities.len(), people(&reading, 0)), (1, vec![OTHER]));
    assert!(!everything(&reading).contains("CANARY"));
    let total = reading.account.tally.total();
    assert_eq!((total.skipped.get("not-public"), total.skipped.get("other-activity")), (Some(&3), Some(&1)));
    assert!(total.balances());
}

#[test]
fn pictures_keep_their_alternatives() {
    let more = r#","attachment":[{"mediaType":"image/png","name":"une affiche","type":"Document","url":"u"},{"mediaType":"image/png","name":null,"type":"Document","url":"u"}]"#;
    let account = backup(&[post(1, more).replacen(r#""attachment":[],"#, "", 1)]).reading().account;
    let media: Vec<_> = account
        .attachments(&account.activities[0])
        .iter()
        .map(|a| (a.media, a.description.is_some()))
        .collect();
    assert_eq!(media, [(Media::Image, true), (Media::Image, false)]);
    assert_eq!(account.activities[0].kind, Kind::Create);
}

#[test]
fn damage_costs_only_itself() {
    let items: Vec<String> = (1..6).map(|n| post(n, "")).collect();
    let whole = outbox(&items);
    for (from, to) in [("texte 3", "texte\n3"), (r#""type":"Create"}"#, r#""type":"Create""#)] {
        let reading = Sample::zip(&[("outbox.json", whole.replacen(from, to, 1).as_str())]).reading();
        assert_eq!(reading.account.activities.len(), 4);
        assert_eq!(reading.notices[0].kind, "unreadable-record");
    }
    for end in (0..whole.len()).step_by(11) {
        if let Ok(reading) = Sample::zip(&[("outbox.json", &whole[..end])]).read() {
            assert!(reading.account.activities.len() <= 5 && reading.account.tally.total().balances());
        }
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(100))]

    #[test]
    fn a_mutated_copy_never_panics(changes in prop::collection::vec((any::<prop::sample::Index>(), any::<u8>()), 1..6)) {
        let mut bytes = outbox(&[post(1, ""), announce(2, &object(1)), post(3, &mention(OTHER))]).into_bytes();
        for (place, byte) in changes {
            let place = place.index(bytes.len());
            bytes[place] = byte;
        }
        if let Ok(reading) = Sample::file("outbox.json", &bytes).read() {
            prop_assert!(reading.account.tally.total().balances());
        }
    }
}
