//! An outbox of Mastodon: what is public enters, with its people, times and counters; nothing else does.

use bilan::model::Availability::{No, Yes};
use bilan::model::{Kind, Media, PostId};

use crate::reading::samples::{Sample, everything, people};

const ME: &str = "https://social.example/users/musee";
const PUBLIC: &str = "https://www.w3.org/ns/activitystreams#Public";
const FOLLOWERS: &str = "https://social.example/users/musee/followers";
const ACTOR: &str = r#"{"@context":[],"id":"https://social.example/users/musee","type":"Person",
    "preferredUsername":"musee","name":"Le musée","publicKey":{"publicKeyPem":"x"}}"#;

/// A status id of the day 2022-11-08 and so many milliseconds.
fn status(milliseconds: u64) -> u64 {
    (1_667_865_600_000 + milliseconds) << 16
}

fn create(n: u64, to: &str, cc: &str, text: &str, more: &str) -> String {
    let comma = if more.is_empty() { "" } else { "," };
    format!(
        r#"{{"id":"{ME}/statuses/{n}/activity","type":"Create","actor":"{ME}","published":"2022-11-08T00:00:00Z",
        "to":["{to}"],"cc":["{cc}"],"object":{{"id":"{ME}/statuses/{n}","type":"Note","summary":null,
        "published":"2022-11-08T00:00:{:02}Z","to":["{to}"],"cc":["{cc}"],"content":"<p>{text}</p>"{comma}{more}}}}}"#,
        n % 60
    )
}

fn post(n: u64, text: &str, more: &str) -> String {
    create(n, PUBLIC, FOLLOWERS, text, more)
}

fn announce(n: u64, uri: &str) -> String {
    format!(
        r#"{{"id":"{ME}/statuses/{n}/activity","type":"Announce","actor":"{ME}","published":"2022-11-08T00:00:{:02}Z",
        "to":["as:Public"],"cc":[],"object":"{uri}"}}"#,
        n % 60
    )
}

fn outbox(items: &[String]) -> String {
    format!(
        r#"{{"@context":"https://www.w3.org/ns/activitystreams","id":"outbox.json","type":"OrderedCollection",
        "totalItems":9999,"orderedItems":[{}]}}"#,
        items.join(",")
    )
}

fn export(items: &[String]) -> Sample {
    Sample::tar_gz(&[("actor.json", ACTOR), ("outbox.json", &outbox(items)), ("likes.json", "CANARY")])
}

fn mention(href: &str) -> String {
    format!(r#"{{"type":"Mention","href":"{href}","name":"@x"}}"#)
}

#[test]
fn every_container_reads_the_same() {
    let items = outbox(&[post(1, "bonjour", "")]);
    let entries = [("actor.json", ACTOR), ("outbox.json", items.as_str())];
    let wrapped = [("archive-2022/actor.json", ACTOR), ("archive-2022/outbox.json", items.as_str())];
    for sample in
        [Sample::tar_gz(&entries), Sample::zip(&entries), Sample::folder(&wrapped), Sample::zip(&wrapped)]
    {
        let account = sample.reading().account;
        assert_eq!(account.actor.stable_id.as_deref(), Some("social.example/musee"));
        assert_eq!(account.actor.handle.as_deref(), Some("musee"));
        assert_eq!(account.actor.identities, [ME]);
        assert_eq!(account.text(&account.activities[0]), "bonjour");
        assert!(matches!(account.activities[0].id, PostId::Text(_)));
        assert_eq!(
            (account.network.id, account.exports[0].generation.as_str()),
            ("mastodon", "mastodon-old")
        );
    }
    let alone = Sample::file("outbox.json", items.as_bytes()).reading().account;
    assert_eq!((alone.activities.len(), alone.actor.identities), (1, vec![ME.to_owned()]));
}

#[test]
fn only_public_and_unlisted_posts_enter() {
    let public_outside = create(7, PUBLIC, "", "CANARY-7", "").replacen(
        &format!(r#""to":["{PUBLIC}"],"cc":[""],"content""#),
        r#""to":[],"cc":[],"content""#,
        1,
    );
    let items = [
        create(1, PUBLIC, FOLLOWERS, "public", ""),
        create(2, FOLLOWERS, PUBLIC, "unlisted", ""),
        create(
            3,
            FOLLOWERS,
            "",
            "CANARY-FOLLOWERS",
            &format!(r#""tag":[{}]"#, mention("https://x.example/users/CANARY")),
        ),
        create(
            4,
            "https://x.example/users/a",
            "",
            "CANARY-DIRECT",
            r##""tag":[{"type":"Hashtag","name":"#CANARY"}]"##,
        ),
        create(5, "as:Public", "", "short", ""),
        create(6, "", "Public", "shorter", ""),
        public_outside,
        announce(8, "https://x.example/users/a/statuses/1").replace("as:Public", FOLLOWERS),
    ];
    let reading = export(&items).reading();
    let texts: Vec<_> = reading.account.activities.iter().map(|a| reading.account.text(a)).collect();
    assert_eq!(texts, ["public", "unlisted", "short", "shorter"]);
    let total = reading.account.tally.total();
    assert_eq!((total.present, total.skipped.get("not-public")), (8, Some(&4)));
    assert!(total.balances());
    assert!(!everything(&reading).contains("CANARY"));
}

#[test]
fn a_private_copy_of_a_post_hides_it() {
    let items = [post(1, "public", ""), create(1, FOLLOWERS, "", "CANARY", ""), post(2, "other", "")];
    for items in [items.clone(), [items[1].clone(), items[0].clone(), items[2].clone()]] {
        let reading = export(&items).reading();
        assert_eq!(reading.account.activities.len(), 1);
        assert!(reading.account.tally.total().balances());
        assert!(!everything(&reading).contains("CANARY"));
    }
}

#[test]
fn other_activities_are_counted_and_left() {
    let items = [
        post(1, "a", ""),
        announce(2, "https://x.example/users/a/statuses/1").replace("Announce", "Like"),
        announce(3, "x").replace("\"object\":\"x\"", "\"object\":{\"id\":\"x\"}"),
        post(4, "a", "").replace("\"published\":\"2022-11-08T00:00:04Z\"", "\"published\":\"?\""),
    ];
    let reading = export(&items).reading();
    let total = reading.account.tally.total();
    assert_eq!(
        total.skipped.iter().map(|(&k, &v)| (k, v)).collect::<Vec<_>>(),
        [("other-activity", 2), ("undated", 1)]
    );
    assert_eq!((total.read, total.balances()), (1, true));
}

#[test]
fn answers_name_their_person_and_time_by_address_then_by_mention() {
    let other = format!("https://x.example/users/a/statuses/{}", status(5));
    let tags = format!(
        r#""tag":[{},{},{}]"#,
        mention(ME),
        mention("https://y.example/b"),
        mention("https://z.example/c")
    );
    let items = [
        post(1, "a", &format!(r#""inReplyTo":"{other}",{tags}"#)),
        post(2, "b", &format!(r#""inReplyTo":"{ME}/statuses/{}""#, status(1))),
        post(3, "c", &format!(r#""inReplyTo":"https://y.example/objects/5e1f",{tags}"#)),
        post(4, "d", r#""inReplyTo":"https://y.example/notes/77""#),
        post(5, "e", r#""inReplyTo":"https://x.example/users/a/statuses/77""#),
        post(6, "f", &format!(r#""inReplyTo":null,{tags}"#)),
        post(7, "g", &format!(r#""inReplyTo":{{"id":"{other}"}}"#)),
    ];
    let reading = export(&items).reading();
    let account = &reading.account;
    let day = 1_667_865_600_000;
    let a = Some("https://x.example/users/a");
    let answers: Vec<_> = account
        .activities
        .iter()
        .map(|x| x.in_reply_to.map(|r| (r.person.map(|p| account.people.get(p)), r.instant())))
        .collect();
    assert_eq!(
        answers,
        [
            Some((a, Some(day + 5))),
            Some((Some(ME), Some(day + 1))),
            Some((Some("https://y.example/b"), None)),
            Some((None, None)),
            Some((a, None)),
            None,
            Some((a, Some(day + 5))),
        ]
    );
    let parent = |n: usize| account.activities[n].in_reply_to.expect("an answer").parent;
    assert_eq!(parent(0), parent(6));
    assert_eq!(account.references.get(u32::try_from(parent(0)).expect("small")), other);
    assert_eq!(people(&reading, 5), [ME, "https://y.example/b", "https://z.example/c"]);
}

#[test]
fn quotes_come_in_several_spellings_and_must_be_texts() {
    let uri = "https://x.example/users/a/statuses/1";
    let cases = [
        (format!(r#""quote":"{uri}""#), Some(Some("https://x.example/users/a"))),
        (format!(r#""quote":null,"quoteUri":"{uri}""#), Some(Some("https://x.example/users/a"))),
        (r#""_misskey_quote":"https://y.example/notes/1""#.to_owned(), Some(None)),
        (format!(r#""quoteUrl":"{uri}""#), Some(Some("https://x.example/users/a"))),
        (format!(r#""quote":{{"id":"{uri}"}}"#), None),
        (r#""quote":null"#.to_owned(), None),
    ];
    for (more, expected) in cases {
        let account = export(&[post(1, "a", &more)]).reading().account;
        let author = account.activities[0].quote().map(|q| q.person.map(|p| account.people.get(p)));
        assert_eq!(author, expected, "{more}");
    }
}

#[test]
fn reposts_know_their_author_when_the_address_tells() {
    let account = export(&[
        announce(1, "https://x.example/users/a/statuses/1"),
        announce(2, "https://y.example/notes/1"),
    ])
    .reading()
    .account;
    let authors: Vec<_> = account
        .activities
        .iter()
        .map(|a| {
            assert_eq!(a.kind, Kind::Announce);
            a.repost().expect("a repost").person.map(|p| account.people.get(p))
        })
        .collect();
    assert_eq!(authors, [Some("https://x.example/users/a"), None]);
}

#[test]
fn counters_that_are_zero_are_known_and_missing_ones_are_not() {
    let counted = r#""likes":{"type":"Collection","totalItems":0},"shares":{"totalItems":3}"#;
    let account = export(&[post(1, "a", counted), post(2, "b", "")]).reading().account;
    assert_eq!((account.activities[0].likes, account.activities[0].reposts), (Some(0), Some(3)));
    assert_eq!((account.activities[1].likes, account.activities[1].reposts), (None, None));
    assert_eq!(
        (account.network.fields.likes, account.exports[0].generation.as_str()),
        (Yes, "mastodon-recent")
    );
    let half = export(&[post(1, "a", r#""likes":{"totalItems":0}"#)]).reading().account;
    assert_eq!((half.network.fields.likes, half.network.fields.reposts), (No, No));
}

#[test]
fn texts_tags_languages_and_media_are_kept() {
    let more = r##""contentMap":{"fr":"x"},"tag":[{"type":"Hashtag","name":"#École"},{"type":"Emoji","id":"e","name":":e:"}],
        "attachment":[
            {"type":"Document","mediaType":"image/png","name":"  une affiche "},
            {"type":"Document","mediaType":"image/png","name":"   "},
            {"type":"Image","mediaType":"image/jpeg","name":null},
            {"type":"Document","mediaType":"video/mp4"},
            {"type":"Document","mediaType":"audio/ogg"},
            {"type":"Link","href":"https://a.example","mediaType":"image/png"}]"##;
    let account = export(&[post(1, "l&#39;été<br>&amp; l'hiver</p><p>fin", more)]).reading().account;
    let post = &account.activities[0];
    assert_eq!(account.text(post), "l'été\n& l'hiver\n\nfin");
    assert_eq!(post.language_tag(&account.languages), Some("fr"));
    assert_eq!(account.tags(post).iter().map(|&t| account.words.get(t)).collect::<Vec<_>>(), ["école"]);
    let media: Vec<_> = account
        .attachments(post)
        .iter()
        .map(|a| (a.media, a.description.map(|d| account.texts.get(d))))
        .collect();
    assert_eq!(
        media,
        [
            (Media::Image, Some("une affiche")),
            (Media::Image, None),
            (Media::Image, None),
            (Media::Video, None),
            (Media::Audio, None),
        ]
    );
}

#[test]
fn copies_are_one_record_in_any_order() {
    let counted = |n| format!(r#""likes":{{"totalItems":{n}}},"shares":{{"totalItems":{}}}"#, 9 - n);
    let copies = [post(1, "a", &counted(2)), post(1, "a longer", &counted(5))];
    for items in [copies.clone(), [copies[1].clone(), copies[0].clone()]] {
        let account = export(&items).reading().account;
        assert_eq!(account.activities.len(), 1);
        assert_eq!((account.activities[0].likes, account.activities[0].reposts), (Some(5), Some(7)));
        assert_eq!(account.tally.total().skipped.get("duplicate-id"), Some(&1));
    }
}

#[test]
fn a_moved_account_has_every_address_of_its_outbox() {
    let old = post(1, "a", "")
        .replace(&format!("\"actor\":\"{ME}\""), "\"actor\":\"https://old.example/users/musee\"");
    let account = export(&[old, post(2, "b", "")]).reading().account;
    assert_eq!(account.actor.identities, [ME, "https://old.example/users/musee"]);
}

#[test]
fn damaged_activities_cost_only_themselves() {
    let items: Vec<String> = (1..6).map(|n| post(n, &format!("texte {n}"), "")).collect();
    for broken in [
        items[2].replace("\"type\":\"Note\"", "\"type\":\"Note"),
        items[2].replacen('}', "", 1),
        items[2].replace("\"actor\"", "\"acteur\""),
        items[2].replace("texte 3", "texte\n3"),
    ] {
        let mut items = items.clone();
        items[2] = broken;
        let reading = export(&items).reading();
        assert_eq!(reading.account.activities.len(), 4);
        let total = reading.account.tally.total();
        assert_eq!((total.skipped.get("unreadable-record"), total.balances()), (Some(&1), true));
        assert_eq!(reading.notices[0].kind, "unreadable-record");
    }
    assert_eq!(export(&[items[0].replace("\"actor\"", "\"acteur\"")]).error(), "no-readable-record");
    assert_eq!(Sample::zip(&[("outbox.json", r#"{"posts":[{"id":"1"}]}"#)]).error(), "no-readable-record");
    assert!(export(&[]).reading().account.activities.is_empty());
    let actor = Sample::zip(&[("actor.json", "{"), ("outbox.json", &outbox(&items))]).reading();
    assert_eq!((actor.notices[0].kind, actor.account.activities.len()), ("unreadable-file", 5));
}

#[test]
fn other_files_are_never_opened() {
    let sample = export(&[post(1, "a", "")]);
    let mut archive = sample.open().expect("an archive");
    bilan::platform::read_archive(&mut archive, &mut |_| ()).expect("a reading").remove(0);
    assert_eq!(archive.opened().iter().collect::<Vec<_>>(), ["actor.json", "outbox.json"]);
}
