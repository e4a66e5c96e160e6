//! Each generation of exports of X is recognised by its files and read in its own shape.

use bilan::model::Availability::{No, Yes};
use bilan::model::Kind;

use crate::reading::samples::{ACCOUNT, Sample, export, instant, people, snowflake, tweet, tweets};

const DETAILS: &str =
    r#"var user_details =  { "screen_name" : "Musee", "full_name" : "Le musée", "id" : "100" }"#;
const PAYLOAD: &str =
    r#"var payload_details =  { "tweets" : 2, "created_at" : "2020-02-03 04:05:06 +0000", "lang" : "fr" }"#;

fn manifest(files: &str) -> String {
    format!(
        r#"window.__THAR_CONFIG = {{ "userInfo" : {{ "accountId" : "100", "userName" : "Musee", "displayName" : "Le musée" }},
        "archiveInfo" : {{ "generationDate" : "2020-03-01T00:00:00.123Z", "isPartialArchive" : false }},
        "dataTypes" : {{ "tweets" : {{ "files" : [ {files} ] }} }} }}"#
    )
}

fn month(records: &[String]) -> String {
    format!("Grailbird.data.tweets_2020_01 = \n [ {} ]", records.join(", "))
}

fn grailbird(id: u64, text: &str, more: &str) -> String {
    format!(
        r#"{{ "source" : "web", "id_str" : "{id}", "id" : {id}, "text" : "{text}", "geo" : {{ }},
        "created_at" : "2010-03-04 00:00:00 +0000", "user" : {{ "id" : 100, "id_str" : "100", "screen_name" : "Musee" }},
        "entities" : {{ "user_mentions" : [ ], "urls" : [ ], "hashtags" : [ ], "media" : [ ] }}{more} }}"#
    )
}

fn generation(sample: &Sample) -> String {
    sample.reading().account.exports[0].generation.clone()
}

#[test]
fn the_layout_tells_the_generation() {
    let plain = [tweet(snowflake(0), "a", "")];
    let months = month(&[grailbird(snowflake(0), "a", "")]);
    let g0 = [
        ("data/js/tweets/2020_01.js", months.as_str()),
        ("data/csv/2020_01.csv", ""),
        ("data/js/user_details.js", DETAILS),
    ];
    assert_eq!(generation(&Sample::zip(&g0)), "x-g0");
    let g1 = [
        ("data/js/tweets/2020_01.js", months.as_str()),
        ("tweets.csv", ""),
        ("data/js/user_details.js", DETAILS),
    ];
    assert_eq!(generation(&Sample::zip(&g1)), "x-g1");
    let raw = month(&[grailbird(snowflake(0), "a", r#", "favorite_count" : 3, "retweet_count" : 1"#)]);
    assert_eq!(generation(&Sample::zip(&[("data/js/tweets/2020_01.js", &raw)])), "x-g1x");
    let posts = tweets(&plain);
    assert_eq!(generation(&Sample::zip(&[("tweet.js", &posts), ("account.js", ACCOUNT)])), "x-g2");
    assert_eq!(generation(&Sample::zip(&[("data/tweet.js", &posts)])), "x-g3");
    assert_eq!(generation(&Sample::zip(&[("data/tweets.js", &posts)])), "x-g4");
    assert_eq!(generation(&Sample::file("tweets.js", posts.as_bytes())), "x-g4");
}

#[test]
fn every_container_and_wrapping_folder_reads_the_same() {
    let posts = tweets(&[tweet(snowflake(5), "bonjour", "")]);
    let plain = [("data/account.js", ACCOUNT), ("data/tweets.js", posts.as_str())];
    let wrapped =
        [("twitter-2020/data/account.js", ACCOUNT), ("twitter-2020/data/tweets.js", posts.as_str())];
    for sample in [
        Sample::zip(&plain),
        Sample::zip(&wrapped),
        Sample::folder(&plain),
        Sample::folder(&wrapped),
        Sample::tar_gz(&wrapped),
    ] {
        let account = sample.reading().account;
        assert_eq!(account.actor.stable_id.as_deref(), Some("100"));
        assert_eq!(account.activities.len(), 1);
        assert_eq!(account.text(&account.activities[0]), "bonjour");
    }
}

#[test]
fn posts_may_be_wrapped_or_not() {
    let wrapped = tweet(snowflake(1), "a", "");
    let bare = tweet(snowflake(2), "b", "").replacen("{\n    \"tweet\" : ", "", 1);
    let bare = bare.strip_suffix("\n  }").expect("a wrapper").to_owned();
    assert_eq!(export(&[wrapped, bare], &[]).reading().account.activities.len(), 2);
}

#[test]
fn the_manifest_says_which_files_count() {
    let new = tweets(&[tweet(snowflake(1), "new", "")]);
    let part = tweets(&[tweet(snowflake(2), "part", "")]);
    let stale = tweets(&[tweet(snowflake(3), "stale", "")]);
    let listed = r#"{"fileName":"data/tweets.js","count":"1"}, {"fileName":"data/tweets-part1.js","count":"1"},
        {"fileName":"data/tweets.js","count":"1"}"#;
    let manifest = manifest(listed);
    let entries = [
        ("data/manifest.js", manifest.as_str()),
        ("data/tweets.js", new.as_str()),
        ("data/tweets-part1.js", part.as_str()),
        ("data/tweet.js", stale.as_str()),
    ];
    let reading = Sample::zip(&entries).reading();
    assert_eq!(reading.account.activities.len(), 2);
    assert_eq!(reading.account.exports[0].instant, Some(1_583_020_800_123));
    assert!(reading.notices.is_empty(), "{:?}", reading.notices);

    // None of the listed files is there: a left-over file does not take their place.
    let left_over = Sample::zip(&[entries[0], entries[3]]).reading();
    assert!(left_over.account.activities.is_empty());
    assert_eq!(left_over.notices[0].kind, "no-posts");

    // One part of several is missing.
    let partial = Sample::zip(&entries[..2]).reading();
    assert_eq!(partial.notices.iter().map(|n| n.kind).collect::<Vec<_>>(), ["missing-file"]);
}

#[test]
fn without_a_manifest_parts_are_found_by_name() {
    let part = |id| tweets(&[tweet(snowflake(id), "a", "")]);
    let (zero, one, ten, stale) = (part(0), part(1), part(10), part(99));
    let reading = Sample::zip(&[
        ("data/account.js", ACCOUNT),
        ("data/tweets.js", &zero),
        ("data/tweets-part1.js", &one),
        ("data/tweets-part10.js", &ten),
        ("data/tweet.js", &stale),
        ("data/tweets-copy.js", &stale),
    ])
    .reading();
    assert_eq!(reading.account.activities.len(), 3);
    assert_eq!(reading.account.export_instant(), Some(instant(10)));
}

#[test]
fn a_post_count_that_differs_from_the_manifest_is_noted() {
    let manifest = manifest(r#"{"fileName":"data/tweets.js","count":"5"}"#);
    let posts = tweets(&[tweet(snowflake(1), "a", "")]);
    let reading = Sample::zip(&[("data/manifest.js", &manifest), ("data/tweets.js", &posts)]).reading();
    assert_eq!((reading.notices[0].kind, reading.notices[0].count), ("count-differs", 4));
}

#[test]
fn months_know_no_counters_and_drop_other_people() {
    let other =
        grailbird(snowflake(7), "someone", "").replace("\"100\"", "\"200\"").replace(": 100", ": 200");
    let without_user = r#"{ "id_str" : "1", "text" : "old", "created_at" : "2009-05-06 12:00:00 +0000" }"#;
    let records = [
        grailbird(snowflake(1), "a", r#", "favorite_count" : 3, "retweet_count" : 1"#),
        other,
        without_user.to_owned(),
        grailbird(20_000, "day", ""),
    ];
    let posts = month(&records);
    let sample = Sample::zip(&[
        ("data/js/tweets/2020_01.js", posts.as_str()),
        ("data/js/user_details.js", DETAILS),
        ("data/js/payload_details.js", PAYLOAD),
    ]);
    let unsigned = Sample::zip(&[("data/js/tweets/2020_01.js", posts.as_str())]);
    assert_eq!(unsigned.error(), "owner-unknown");
    let reading = sample.reading();
    let account = &reading.account;
    assert_eq!(account.activities.len(), 3);
    assert!(account.activities.iter().all(|a| a.likes.is_none() && a.reposts.is_none()));
    assert_eq!((account.network.fields.likes, account.network.fields.posts), (No, Yes));
    assert_eq!(account.tally.total().skipped.get("other-author"), Some(&1));
    assert_eq!(account.activities.iter().map(|a| a.day_only).collect::<Vec<_>>(), [false, true, false]);
    assert_eq!(account.exports[0].instant, Some(1_580_702_706_000));
    assert_eq!(account.actor.handle.as_deref(), Some("Musee"));
    assert_eq!(account.actor.name.as_deref(), Some("Le musée"));
}

#[test]
fn a_month_with_one_damaged_post_does_not_stop_the_others() {
    let good = month(&[grailbird(snowflake(1), "a", "")]);
    let bad = month(&[grailbird(snowflake(2), "b", "").replace("\"text\"", "text")]);
    let reading =
        Sample::zip(&[("data/js/tweets/2020_01.js", &good), ("data/js/tweets/2020_02.js", &bad)]).reading();
    assert_eq!(reading.account.activities.len(), 1);
    assert_eq!(reading.notices[0].kind, "unreadable-record");
    assert_eq!(Sample::zip(&[("data/js/tweets/2020_02.js", &bad)]).error(), "no-readable-record");
}

#[test]
fn a_cut_emoji_in_a_month_is_repaired() {
    let posts = month(&[grailbird(snowflake(1), r"vu \ud83d\ude00 \ud83d", "")]);
    let account = Sample::zip(&[("data/js/tweets/2020_01.js", &posts)]).reading().account;
    assert_eq!(account.text(&account.activities[0]), "vu 😀 \u{fffd}");
}

#[test]
fn native_reposts_and_quotes_of_months_tell_their_authors() {
    let posts = month(&[
        grailbird(
            snowflake(1),
            "RT @Autre: oui",
            r#", "retweeted_status" : { "id_str" : "5", "user" : { "id_str" : "300" } }"#,
        ),
        grailbird(
            snowflake(2),
            "voir",
            r#", "quoted_status" : { "id_str" : "5", "user" : { "id_str" : "301" } }"#,
        ),
        grailbird(snowflake(3), "sans RT", r#", "retweeted_status" : { "user" : { "id" : 302 } }"#),
    ]);
    let reading = Sample::zip(&[("data/js/tweets/2020_01.js", &posts)]).reading();
    let account = &reading.account;
    let person = |p: Option<u32>| account.people.get(p.expect("a person"));
    assert_eq!(account.activities[0].kind, Kind::Announce);
    assert_eq!(person(account.activities[0].repost().expect("a repost").person), "300");
    assert_eq!(person(account.activities[1].quote().expect("a quote").person), "301");
    assert_eq!(account.activities[2].kind, Kind::Announce);
    assert!(people(&reading, 0).is_empty());
}

#[test]
fn a_table_alone_and_pages_alone_are_refused() {
    assert_eq!(Sample::zip(&[("tweets.csv", "tweet_id,text")]).error(), "table-only-export");
    assert_eq!(Sample::file("tweets.csv", b"tweet_id,text").error(), "table-only-export");
}

#[test]
fn two_exports_in_one_folder_are_not_mixed() {
    let posts = tweets(&[tweet(snowflake(1), "a", "")]);
    let sample = Sample::folder(&[("2020/data/tweets.js", &posts), ("2021/data/tweets.js", &posts)]);
    assert_eq!(sample.error(), "export-several");
}

#[test]
fn lists_without_posts_are_an_account() {
    let sample = Sample::zip(&[
        ("account.js", ACCOUNT),
        (
            "follower.js",
            r#"window.YTD.follower.part0 = [ { "follower" : { "accountId" : "7" } }, { "follower" : { "accountId" : "8" } } ]"#,
        ),
        ("follower-part1.js", r#"window.YTD.follower.part1 = [ { "follower" : { "accountId" : "9" } } ]"#),
        (
            "following.js",
            r#"window.YTD.following.part0 = [ { "following" : { "accountId" : "8", "userLink" : "x" } } ]"#,
        ),
    ]);
    let reading = sample.reading();
    let export = &reading.account.exports[0];
    assert_eq!(export.generation, "x-g2");
    let listed: Vec<&str> = export.followers.iter().flatten().map(|one| one.identity.as_str()).collect();
    assert_eq!(listed, ["7", "8", "9"]);
    assert_eq!(export.following.as_ref().map(Vec::len), Some(1));
    assert!(export.sha256.is_some());
    assert_eq!(reading.account.network.fields.followers, Yes);
    assert_eq!(reading.account.network.fields.posts, No);
    assert_eq!(reading.notices[0].kind, "no-posts");
}

#[test]
fn an_empty_list_of_posts_is_no_damage_but_a_file_of_nothing_is() {
    let nothing = Sample::zip(&[("data/account.js", ACCOUNT), ("data/tweets.js", "")]).reading();
    assert_eq!(nothing.notices[0].kind, "unreadable-file");
    let reading = export(&[], &[]).reading();
    assert!(reading.account.activities.is_empty() && reading.notices.is_empty());
}
