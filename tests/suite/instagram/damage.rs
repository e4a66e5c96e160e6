//! Damaged, incomplete and foreign exports: counted, refused with a reason, never a panic.

use bilan::platform;
use proptest::prelude::*;

use super::{carousel, export, list, listed, medium, post, single, texts};
use crate::reading::mangled::keyed;
use crate::reading::samples::Sample;

fn posts() -> Vec<String> {
    (0..6)
        .map(|n| if n % 3 == 2 { carousel(n * 100, "à #trois") } else { single(n * 100, "à l’été") })
        .collect()
}

#[test]
fn a_damaged_record_costs_itself_and_is_noted() {
    for broken in [
        posts()[3].replace("\"uri\"", "\"uri"),
        posts()[3].replacen('{', "", 2),
        r#"{"titre":"a"}"#.to_owned(),
        r#"{"media":7}"#.to_owned(),
    ] {
        let mut records = posts();
        records[3] = broken;
        let reading = export(&[("media/posts_1.json", &list(&records))]).reading();
        assert_eq!(reading.account.activities.len(), 5);
        let total = reading.account.tally.total();
        assert_eq!((total.skipped.get("unreadable-record"), total.balances()), (Some(&1), true));
        assert_eq!(reading.notices[0].kind, "unreadable-record");
    }
}

#[test]
fn a_record_without_a_date_is_left_out() {
    let dates = ["0", "-5", "null", "\"hier\"", "1704067200000", "[1]", "{}"];
    let undated = |date: &&str| single(0, "a").replace("1704067200", date);
    let mut records: Vec<String> = dates.iter().map(undated).collect();
    records.push(single(1, "a").replace("1704067201", "\"1704067201\""));
    let reading = export(&[("media/posts_1.json", &list(&records))]).reading();
    assert_eq!(reading.account.activities.len(), 1);
    assert_eq!(reading.account.tally.total().skipped.get("undated"), Some(&7));
    assert_eq!((reading.notices[0].kind, reading.notices[0].count), ("undated", 7));
}

#[test]
fn values_of_another_type_are_empty() {
    let odd = single(1, "a").replace("\"title\":\"a\"", "\"title\":{\"a\":1}");
    let bare = post(&[medium("", 1_704_067_205, "b")], None).replace("\"uri\":\"\"", "\"uri\":null");
    let account = export(&[("media/posts_1.json", &list(&[odd, bare]))]).reading().account;
    assert_eq!(texts(&account), ["", "b"]);
    assert_eq!(account.attachments.len(), 1);
    let lone = single(1, "caf\u{e9}").replace("\"title\":\"caf\\u00c3\\u00a9\"", r#""title":"a\ud83d""#);
    assert_eq!(texts(&export(&[("media/posts_1.json", &list(&[lone]))]).reading().account), ["a\u{fffd}"]);
}

#[test]
fn files_of_nothing_are_told_from_files_that_lost_everything() {
    let empty =
        export(&[("media/posts_1.json", ""), ("media/reels.json", "{\"ig_reels_media\":[]}")]).reading();
    assert_eq!(empty.notices.iter().map(|notice| notice.kind).collect::<Vec<_>>(), ["unreadable-file"]);
    assert!(export(&[("media/posts_1.json", "[]")]).reading().notices.is_empty());
    for lost in ["[{\"a\":1}]", "{\"a\":[{\"b\":1}]}", "[{\"media\":[{\"uri\":\"a", "<html>", "{}"] {
        assert_eq!(export(&[("media/posts_1.json", lost)]).error(), "no-readable-record", "{lost}");
    }
}

#[test]
fn exports_without_data_are_refused_with_a_reason() {
    let page = ("your_instagram_activity/media/posts_1.html", "<html>");
    assert_eq!(Sample::zip(&[page, ("start_here.html", "<html>")]).error(), "export-html");
    assert_eq!(Sample::zip(&[("media/posts/202401/1.jpg", "x")]).error(), "export-resembles");
    assert_eq!(
        Sample::zip(&[("your_instagram_activity/likes/liked_posts.json", "[]")]).error(),
        "export-resembles"
    );
    assert_eq!(Sample::zip(&[("posts_1.json", "[{\"title\":\"a\"}]")]).error(), "export-unrecognised");
    let posts = list(&posts());
    let several = Sample::zip(&[("a/content/posts_1.json", &posts), ("b/content/posts_1.json", &posts)]);
    assert_eq!(several.error(), "export-several");
    let nested = Sample::zip(&[("content/posts_1.json", &posts), ("vieux/a/content/posts_1.json", &posts)]);
    assert_eq!(nested.reading().account.activities.len(), 6);
}

#[test]
fn both_networks_of_one_download_are_read_each_by_its_reader() {
    let thread = r#"{"text_post_app_text_posts":[{"media":[{"uri":"","creation_timestamp":1704067200,"title":"fil"}]}]}"#;
    let posts = list(&posts());
    let sample = export(&[("media/posts_1.json", &posts), ("threads/threads_and_replies.json", thread)]);
    let readings = platform::read(&sample.path, &mut |_| ()).expect("two accounts");
    let ids: Vec<&str> = readings.iter().map(|reading| reading.account.network.id).collect();
    assert_eq!(ids, ["instagram", "threads"]);
    assert_eq!(readings.iter().map(|r| r.account.activities.len()).collect::<Vec<_>>(), [6, 1]);
    for reading in &readings {
        assert_eq!(reading.account.actor.handle.as_deref(), Some("lycee.exemple"));
    }
    let alone = export(&[("threads/threads_and_replies.json", thread), ("threads/followers.json", "[]")]);
    assert_eq!(platform::read(&alone.path, &mut |_| ()).expect("one account").len(), 1);
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, cases: 64, ..ProptestConfig::default() })]

    #[test]
    fn the_order_of_records_changes_nothing(order in Just((0..6_usize).collect::<Vec<_>>()).prop_shuffle()) {
        let records = posts();
        let followers = list(&[listed("a", 1)]);
        let told = |records: &[String]| {
            let posts = list(records);
            let entries = [
                ("your_instagram_activity/media/posts_1.json", &*posts),
                ("connections/followers_and_following/followers_1.json", &*followers),
            ];
            let account = Sample::folder(&entries).reading().account;
            format!("{account:?}")
        };
        let shuffled: Vec<String> = order.iter().map(|&place| records[place].clone()).collect();
        prop_assert_eq!(told(&records), told(&shuffled));
    }

    #[test]
    fn a_cut_or_changed_file_never_panics(place in 0.0..1.0_f64, byte in any::<u8>(), cut in any::<bool>()) {
        let comment = r#"{"string_map_data":{"Comment":{"value":"a"},"Media Owner":{"value":"b"},"Time":{"timestamp":9}}}"#;
        let files = [
            ("your_instagram_activity/media/posts_1.json", list(&posts())),
            ("your_instagram_activity/media/reels.json", keyed("ig_reels_media", &posts())),
            ("your_instagram_activity/comments/post_comments_1.json", list(&[comment.to_owned(), comment.to_owned()])),
            ("connections/followers_and_following/followers_1.json", list(&[listed("a", 1), listed("b", 2)])),
        ];
        let total: usize = files.iter().map(|(_, content)| content.len()).sum();
        #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "a place in a small file")]
        let mut at = (place * total as f64) as usize;
        let mut entries: Vec<(&str, String)> = Vec::new();
        for (name, content) in files {
            let mut bytes = content.into_bytes();
            let length = bytes.len();
            if at < length {
                bytes[at] = byte;
                bytes.truncate(if cut { at } else { length });
                at = usize::MAX;
            } else if at != usize::MAX {
                at -= length;
            }
            entries.push((name, String::from_utf8_lossy(&bytes).into_owned()));
        }
        let entries: Vec<(&str, &str)> = entries.iter().map(|(name, content)| (*name, content.as_str())).collect();
        match Sample::folder(&entries).read() {
            Ok(reading) => prop_assert!(reading.account.tally.total().balances()),
            Err(error) => prop_assert_eq!(error.key, "no-readable-record"),
        }
    }
}
