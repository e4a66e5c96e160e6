//! Damage anywhere in a file of posts: no panic, nothing uncounted, untouched posts survive.

use std::collections::BTreeSet;

use bilan::clock;
use bilan::model::{Activity, PostId};
use bilan::platform;
use proptest::prelude::*;

use crate::reading::samples::{Sample, export, snowflake, tweet, tweets};

const POSTS: u64 = 12;

fn file(minified: bool) -> String {
    let texts = ["bonjour", "a \\\"b\\\" {c} [d]", "é 😀 \\n fin", "}, { \\\\"];
    let entities = r#""entities" : { "user_mentions" : [ { "screen_name" : "a", "id_str" : "7", "indices" : [ "0", "2" ] } ], "urls" : [ ] }"#;
    let posts: Vec<_> = (0..POSTS)
        .map(|n| tweet(snowflake(n * 1000), texts[usize::try_from(n % 4).expect("small")], entities))
        .collect();
    let file = tweets(&posts);
    if minified { file.replace('\n', "").replace("  ", "").replace(" : ", ":") } else { file }
}

/// Where each post of the file starts and ends.
fn stretches(file: &str) -> Vec<std::ops::Range<usize>> {
    let starts: Vec<usize> =
        file.match_indices("\"tweet\"").map(|(at, _)| file[..at].rfind('{').expect("a bracket")).collect();
    let ends = starts.iter().skip(1).copied().chain([file.rfind(']').expect("a bracket")]);
    let last = |stretch: &str| stretch.rfind('}').map_or(0, |at| at + 1);
    starts.iter().zip(ends).map(|(&start, end)| start..start + last(&file[start..end])).collect()
}

fn ids(bytes: &[u8]) -> Option<BTreeSet<u64>> {
    match Sample::file("tweets.js", bytes).read() {
        Ok(reading) => {
            let total = reading.account.tally.total();
            assert!(total.balances(), "{total:?}");
            let id = |activity: &Activity| match activity.id {
                PostId::Number(number) => number,
                PostId::Text(_) => 0,
            };
            assert_eq!(total.read, reading.account.activities.len() as u64);
            Some(reading.account.activities.iter().map(id).collect())
        }
        Err(error) => {
            assert!(["no-readable-record", "archive-empty-file"].contains(&error.key), "{error}");
            None
        }
    }
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn one_changed_byte_costs_one_post_at_most(place in 0.0..1.0_f64, byte in any::<u8>(), minified in any::<bool>()) {
        let file = file(minified);
        let posts = stretches(&file);
        #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "a place in a small file")]
        let at = (place * file.len() as f64) as usize;
        let mut bytes = file.clone().into_bytes();
        bytes[at] = byte;
        let read = ids(&bytes).expect("the other posts");
        for (n, post) in (0..).zip(&posts) {
            prop_assert!(post.contains(&at) || read.contains(&snowflake(n * 1000)), "post {n} lost by byte {at}");
        }
    }

    #[test]
    fn a_removed_stretch_costs_the_posts_it_touches(place in 0.2..0.9_f64, length in 1..2000_usize, minified in any::<bool>()) {
        let file = file(minified);
        let posts = stretches(&file);
        #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "a place in a small file")]
        let at = (place * file.len() as f64) as usize;
        let end = (at + length).min(file.len());
        let mut bytes = file.clone().into_bytes();
        bytes.drain(at..end);
        let read = ids(&bytes).expect("the other posts");
        for (n, post) in (0..).zip(&posts) {
            // In one line, a post behind a cut separator may look like the value of a key.
            let reach = if minified { end + 1 } else { end };
            let touched = post.start < reach && at < post.end;
            prop_assert!(touched || read.contains(&snowflake(n * 1000)), "post {n} lost by {at}..{end}");
        }
    }

    #[test]
    fn noise_never_panics(bytes in proptest::collection::vec(any::<u8>(), 1..600), at in 0..2000_usize) {
        let mut file = file(false).into_bytes();
        let at = at.min(file.len());
        file.splice(at..at, bytes);
        ids(&file);
    }

    #[test]
    fn the_order_of_records_decides_nothing(order in Just((0..POSTS).collect::<Vec<_>>()).prop_shuffle()) {
        let post = |n: u64| {
            let answer = format!(r#""in_reply_to_status_id_str" : "{}", "in_reply_to_screen_name" : "p{}""#, snowflake(n / 2), n % 3);
            let named = format!(
                r#""entities" : {{ "user_mentions" : [ {{ "screen_name" : "P{}", "id_str" : "{}" }} ] }}"#, n % 3, n % 5 + 1
            );
            tweet(snowflake(n * 7 % 11), "texte", if n.is_multiple_of(2) { &answer } else { &named })
        };
        let facts = |order: &[u64]| {
            let account = export(&order.iter().map(|&n| post(n)).collect::<Vec<_>>(), &[]).reading().account;
            account.activities.iter().map(|a| {
                let person = a.in_reply_to.and_then(|r| r.person).map(|p| account.people.get(p).to_owned());
                (a.published, person, account.mentions(a).iter().map(|&p| account.people.get(p).to_owned()).collect::<Vec<_>>())
            }).collect::<Vec<_>>()
        };
        prop_assert_eq!(facts(&order), facts(&(0..POSTS).collect::<Vec<_>>()));
    }
}

#[test]
fn a_file_cut_anywhere_keeps_what_stands_before_the_cut() {
    let file = file(false);
    let posts = stretches(&file);
    for end in (posts[0].end..file.len()).step_by(37) {
        let read = ids(&file.as_bytes()[..end]).expect("the posts before the cut");
        assert_eq!(read.len(), posts.iter().filter(|post| post.end <= end).count());
    }
}

#[test]
fn a_file_that_was_reworked_is_refused() {
    let posts = file(false);
    for reworked in [
        posts.replace("\"tweet\"", "\"message\""),
        posts.replace("full_text", "texte"),
        posts.replace("id_str", "identifiant").replace("\"id\"", "\"numero\""),
        "id;texte\n1;bonjour\n".to_owned(),
        "[\"bonjour\", \"au revoir\"]".to_owned(),
        format!("{{\"tweets\" : {}}}", posts.trim_start_matches("window.YTD.tweets.part0 = ")),
        "<html></html>".to_owned(),
    ] {
        assert_eq!(
            Sample::zip(&[("data/tweets.js", &reworked)]).error(),
            "no-readable-record",
            "{reworked:.60}"
        );
    }
}

#[test]
fn the_clocks_know_where_they_end() {
    assert_eq!(clock::SNOWFLAKE.instant_of(30_000_000_000), None);
    assert_eq!(clock::SNOWFLAKE.instant_of(302_042_723_647_489), Some(1_288_906_987_254));
    assert_eq!(clock::SNOWFLAKE.instant_of(u64::MAX), None);
    assert_eq!(clock::STATUS_ID.instant("99999999999999"), None);
    assert_eq!(clock::STATUS_ID.instant("109304895456051200"), Some(109_304_895_456_051_200 >> 16));
    assert_eq!(clock::STATUS_ID.instant("12345678901234567890123"), None);
    assert_eq!(clock::STATUS_ID.instant("10930489545605120a"), None);
    let instant = Some(1_288_900_148_000);
    assert_eq!(clock::spelled("Thu Nov 04 19:49:08 +0000 2010"), instant);
    assert_eq!(clock::spelled("2010-11-04 19:49:08 +0000"), instant);
    assert_eq!(clock::spelled("2010-11-04T20:49:08.0009+01:00"), instant);
    assert_eq!(clock::spelled("1969-12-31T23:59:59.9999Z"), Some(-1));
    assert_eq!(clock::spelled("hier"), None);
}

#[test]
fn a_post_takes_little_room() {
    assert!(size_of::<Activity>() <= 128, "{}", size_of::<Activity>());
}

#[test]
fn a_post_with_its_text_takes_at_most_250_bytes() {
    // Where identifiers are addresses and not numbers they take the room of a second short text.
    for (export, most) in
        [("x-2023-11-06.zip", 250), ("x-2024-11-07.zip", 250), ("mastodon-2024-11-07.tar.gz", 420)]
    {
        let path = std::path::Path::new(env!("CARGO_MANIFEST_DIR"))
            .join("examples/annual-report/archives")
            .join(export);
        let account = platform::read(&path, &mut |_| {}).expect("the example reads").remove(0).account;
        let each = account.footprint() / account.activities.len();
        assert!(each <= most, "{export}: {each} bytes a post");
    }
}
