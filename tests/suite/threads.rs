//! An export of Threads: posts, answers by user name, continuations of own threads, dated followers.

use bilan::dialogue::RecordKind;
use bilan::model::Availability::{No, Yes};
use bilan::model::{Account, Media};
use bilan::platform::{self, Reading};
use proptest::prelude::*;

use crate::reading::mangled::{keyed, list, listed, mangled};
use crate::reading::samples::{Sample, everything};

const FOLDER: &str = "instagram-lycee.exemple-2026-01-06-Ab12Cd34/your_instagram_activity/threads/";
const KEY: &str = "text_post_app_text_posts";

/// One medium of a post with what the network tells of it.
fn part(uri: &str, n: i64, text: &str, told: &str) -> String {
    format!(
        r#"{{"uri":"{uri}","creation_timestamp":{},"media_metadata":{{"camera_metadata":{{"has_camera_metadata":false}}}},
        "title":{},"cross_post_source":{{"source_app":"FB"}},"text_app_post":{{"reply_control":"everyone",
        "geo_gated_country_list":""{told}}}}}"#,
        1_704_067_200 + n,
        mangled(text)
    )
}

fn post(n: i64, text: &str) -> String {
    format!(r#"{{"media":[{}]}}"#, part("", n, text, r#","is_reply":false"#))
}

fn answer(n: i64, text: &str, person: Option<&str>) -> String {
    let person = person.map(|person| format!(r#","in_reply_to_username":"{person}""#)).unwrap_or_default();
    format!(r#"{{"media":[{}]}}"#, part("", n, text, &format!(r#","is_reply":true{person}"#)))
}

/// A post of two pictures, with a text and a date of its own.
fn pictures(n: i64, text: &str) -> String {
    let media = [
        part("media/posts/202401/a.webp", n - 9, "", r#","is_reply":false"#),
        part("media/posts/202401/b.jpg", n - 9, "", r#","is_reply":false"#),
    ];
    let date = 1_704_067_200 + n;
    format!(r#"{{"media":[{}],"title":{},"creation_timestamp":{date}}}"#, media.join(","), mangled(text))
}

fn records() -> Vec<String> {
    vec![
        pictures(50, "Deux photos #Forum"),
        answer(40, "suite et fin", None),
        answer(30, "Bien sûr 🎉", Some("Voisin.Exemple")),
        answer(20, "suite", Some("Lycee.Exemple")),
        post(10, "L’été @voisin #à_venir"),
    ]
}

fn export_in(folder: &str, records: &[String], more: &[(&str, &str)]) -> Sample {
    let posts = (format!("{folder}threads_and_replies.json"), keyed(KEY, records));
    let more = more.iter().map(|(name, content)| (format!("{folder}{name}"), (*content).to_owned()));
    let entries: Vec<(String, String)> = std::iter::once(posts).chain(more).collect();
    let entries: Vec<(&str, &str)> = entries.iter().map(|(name, content)| (&**name, &**content)).collect();
    Sample::zip(&entries)
}

fn export(records: &[String]) -> Sample {
    export_in(FOLDER, records, &[])
}

fn texts(account: &Account) -> Vec<&str> {
    account.activities.iter().map(|activity| account.text(activity)).collect()
}

/// The person answered by each record.
fn people(account: &Account) -> Vec<Option<&str>> {
    let person =
        |activity: &bilan::model::Activity| activity.in_reply_to.and_then(|response| response.person);
    account
        .activities
        .iter()
        .map(|activity| person(activity).map(|person| account.people.get(person)))
        .collect()
}

fn kinds(reading: &Reading) -> Vec<RecordKind> {
    let config = bilan::config::Config::default();
    let calendar = bilan::calendar::Calendar::of(&config);
    let ours = std::collections::BTreeSet::new();
    let dialogue = bilan::dialogue::Dialogue::new(&reading.account, &ours, &calendar);
    dialogue.records.iter().map(|record| record.kind).collect()
}

#[test]
fn posts_answers_and_own_threads_are_told_apart() {
    let reading = export(&records()).reading();
    let account = &reading.account;
    let (own, other) = (Some("@lycee.exemple"), Some("@voisin.exemple"));
    let expected = ["L’été @voisin #à_venir", "suite", "Bien sûr 🎉", "suite et fin", "Deux photos #Forum"];
    assert_eq!(texts(account), expected);
    assert_eq!(people(account), [None, own, other, own, None]);
    let (original, thread, reply) = (RecordKind::Original, RecordKind::ReplySelf, RecordKind::Reply);
    assert_eq!(kinds(&reading), [original, thread, reply, thread, original]);
    let media: Vec<Media> = account.attachments.iter().map(|attachment| attachment.media).collect();
    assert_eq!(media, [Media::Image, Media::Image]);
    assert_eq!(account.activities[4].published, (1_704_067_200 + 50) * 1000);
    let tags: Vec<&str> = account.tags.iter().map(|&tag| account.words.get(tag)).collect();
    assert_eq!((tags, account.mentions.len()), (vec!["à_venir", "forum"], 0));
    let notices: Vec<(&str, u64)> =
        reading.notices.iter().map(|notice| (notice.kind, notice.count)).collect();
    assert_eq!(notices, [("reply-target-unknown", 1)]);
    assert_eq!(account.tally.total().read, 5);
}

#[test]
fn an_account_without_known_handle_continues_its_own_threads_too() {
    for folder in ["", "threads/", "x/your_instagram_activity/threads/"] {
        let reading = export_in(folder, &records(), &[]).reading();
        assert_eq!(reading.account.actor.handle, None);
        assert_eq!(kinds(&reading)[3], RecordKind::ReplySelf, "{folder}");
        // Whose name this is cannot be known then.
        assert_eq!(kinds(&reading)[1], RecordKind::Reply, "{folder}");
    }
    let alone = Sample::file("threads_and_replies.json", keyed(KEY, &records()).as_bytes()).reading();
    assert_eq!(alone.account.activities.len(), 5);
}

#[test]
fn answers_have_parents_of_their_own_and_no_time_of_one() {
    let twice = [answer(1, "merci", Some("a")), answer(2, "merci", Some("a")), answer(1, "merci", Some("a"))];
    let account = export(&twice).reading().account;
    let parents: Vec<u64> = account.activities.iter().filter_map(|a| Some(a.in_reply_to?.parent)).collect();
    assert_eq!(account.activities.len(), 2);
    assert_ne!(parents[0], parents[1]);
    assert!(account.activities.iter().all(|a| a.in_reply_to.is_some_and(|r| r.instant().is_none())));
    assert_eq!(account.tally.total().skipped.get("duplicate-id"), Some(&1));
}

#[test]
fn followers_are_those_of_this_network_alone() {
    let people = keyed("text_post_app_text_post_app_followers", &[listed("A", 7), listed("b", 6)]);
    let following = keyed("text_post_app_text_post_app_following", &[listed("c", 5)]);
    let sample =
        export_in(FOLDER, &records(), &[("followers.json", &people), ("following.json", &following)]);
    let account = sample.reading().account;
    let export = &account.exports[0];
    let followers: Vec<(&str, Option<i64>)> =
        export.followers.iter().flatten().map(|one| (one.identity.as_str(), one.since)).collect();
    assert_eq!(followers, [("@a", Some(7000)), ("@b", Some(6000))]);
    assert_eq!(
        (export.following.as_ref().map(Vec::len), export.generation.as_str()),
        (Some(1), "threads-2023")
    );
    let root = "instagram-a-2026-01-06-Ab12Cd34/";
    let others = list(&[listed("z", 1)]);
    let both = Sample::zip(&[
        (&format!("{root}connections/followers_and_following/followers_1.json"), &others),
        (&format!("{root}your_instagram_activity/threads/threads_and_replies.json"), &keyed(KEY, &records())),
    ]);
    let readings = platform::read(&both.path, &mut |_| ()).expect("two accounts");
    let lists: Vec<(&str, Option<usize>)> = readings
        .iter()
        .map(|r| (r.account.network.id, r.account.exports[0].followers.as_ref().map(Vec::len)))
        .collect();
    assert_eq!(lists, [("instagram", Some(1)), ("threads", None)]);
}

#[test]
fn what_the_export_cannot_know_is_said_so() {
    let network = export(&records()).reading().account.network;
    let fields = network.fields;
    assert_eq!((fields.posts, fields.replies, fields.followers), (Yes, Yes, No));
    let unknown =
        [fields.mentions, fields.parent_times, fields.likes, fields.descriptions, fields.quotes_given];
    assert_eq!(unknown, [No; 5]);
    assert_eq!((network.maturity_days, network.loses_parents), (21, true));
}

#[test]
fn only_posts_and_lists_are_opened() {
    let private =
        ["threads_viewed.json", "liked_threads.json", "archived_threads.json", "saved_threads.json"];
    let more: Vec<(&str, &str)> =
        private.iter().map(|name| (*name, "CANARY")).chain([("followers_1.json", "[]")]).collect();
    let sample = export_in(FOLDER, &records(), &more);
    let mut archive = sample.open().expect("an archive");
    let reading = platform::read_archive(&mut archive, &mut |_| ()).expect("a reading").remove(0);
    let opened: Vec<&str> = archive.opened().iter().filter_map(|name| name.rsplit('/').next()).collect();
    assert_eq!(opened, ["followers_1.json", "threads_and_replies.json"]);
    let refused: Vec<(&str, u64)> =
        reading.account.tally.refused.iter().map(|(&kind, &count)| (kind, count)).collect();
    assert_eq!(refused, [("bookmarks", 1), ("deleted", 1), ("likes", 1), ("searches", 1)]);
    assert!(!everything(&reading).contains("CANARY"));
}

#[test]
fn damage_is_counted_or_refused() {
    let mut records = records();
    records[1] = records[1].replace("\"uri\"", "\"uri");
    records.push(post(0, "sans date").replace("1704067200", "null"));
    let reading = export(&records).reading();
    let total = reading.account.tally.total();
    let skipped: Vec<(&str, u64)> = total.skipped.iter().map(|(&reason, &count)| (reason, count)).collect();
    assert_eq!(skipped, [("undated", 1), ("unreadable-record", 1)]);
    assert_eq!((total.read, total.balances()), (4, true));
    assert_eq!(export(&["{\"a\":1}".to_owned()]).error(), "no-readable-record");
    assert!(export(&[]).reading().account.activities.is_empty());
    let odd = post(1, "a").replace("\"is_reply\":false", "\"is_reply\":null,\"in_reply_to_username\":7");
    assert_eq!(people(&export(&[odd]).reading().account), [None]);
    let lists = Sample::zip(&[("your_instagram_activity/threads/followers.json", "{}")]);
    assert_eq!(lists.error(), "export-resembles");
    let pages = Sample::zip(&[("your_instagram_activity/threads/threads_and_replies.html", "<html>")]);
    assert_eq!(pages.error(), "export-html");
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, cases: 64, ..ProptestConfig::default() })]

    #[test]
    fn the_order_of_records_changes_nothing(order in Just((0..5_usize).collect::<Vec<_>>()).prop_shuffle()) {
        let shuffled: Vec<String> = order.iter().map(|&place| records()[place].clone()).collect();
        let told = |records: &[String]| {
            let mut account = export(records).reading().account;
            account.exports[0].sha256 = None;
            format!("{account:?}")
        };
        prop_assert_eq!(told(&records()), told(&shuffled));
    }

    #[test]
    fn a_cut_or_changed_file_never_panics(place in 0.0..1.0_f64, byte in any::<u8>(), cut in any::<bool>()) {
        let mut bytes = keyed(KEY, &records()).into_bytes();
        #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "a place in a small file")]
        let at = (place * bytes.len() as f64) as usize;
        bytes[at] = byte;
        bytes.truncate(if cut { at } else { bytes.len() });
        match Sample::file("threads_and_replies.json", &bytes).read() {
            Ok(reading) => prop_assert!(reading.account.tally.total().balances()),
            Err(error) => prop_assert!(["no-readable-record", "archive-empty-file"].contains(&error.key)),
        }
    }
}
