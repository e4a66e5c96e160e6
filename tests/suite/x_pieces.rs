//! Long files of X: pieces that several threads take at once make the account that one after the other makes.

use std::collections::BTreeMap;

use proptest::prelude::*;

use crate::reading::samples::{ACCOUNT, Sample, snowflake, tweet, tweets};

/// Posts of a file of several pieces.
const POSTS: u64 = 2200;

/// A long post of each sort, with people, words and hosts of its own and such as others have, too.
fn post(n: u64, text: &str) -> String {
    let person = n * n % 700;
    let mention = format!(
        r#"{{ "id_str" : "{person}", "screen_name" : "p{person}", "name" : "Nom {}", "indices" : [ "0", "3" ] }}"#,
        n % 90
    );
    let entities = |name: &str, item: &str| format!(r#""entities" : {{ "{name}" : [ {item} ] }}"#);
    let link = |address: String| entities("urls", &format!(r#"{{ "expanded_url" : "{address}" }}"#));
    let more = match n % 9 {
        0 => entities("user_mentions", &mention),
        1 => entities("hashtags", &format!(r#"{{ "text" : "Mot{}" }}, {{ "text" : "fête" }}"#, n % 400)),
        2 => link(format!("https://www.h{}.example/", n % 300)),
        3 => link(format!("https://twitter.com/q{}/status/{}", n % 200, snowflake(n))),
        4 => format!(
            r#""in_reply_to_status_id_str" : "{}", "in_reply_to_user_id_str" : "{person}", "in_reply_to_screen_name" : "P{person}""#,
            snowflake(n)
        ),
        5 => {
            r#""extended_entities" : { "media" : [ { "type" : "photo" }, { "type" : "video" } ] }"#.to_owned()
        }
        6 => r#""edit_info" : { "initial" : { "editTweetIds" : [ "7", "8" ] } }"#.to_owned(),
        _ => String::new(),
    };
    let front = if n % 9 == 7 { format!("RT @r{}: ", n % 500) } else { String::new() };
    tweet(snowflake(n * 1000), &format!("{front}{text}"), &more)
}

/// The same file with elements that do not begin with a line of their own: these are never cut into pieces.
fn in_a_row(file: &[u8]) -> Vec<u8> {
    let text = String::from_utf8_lossy(file);
    assert_eq!(text.len(), file.len(), "the damage is ASCII");
    text.replace("{\n    \"tweet\"", "{     \"tweet\"").into_bytes()
}

/// All that was read of a file, in an order that no run draws by lot.
fn read(file: &[u8]) -> String {
    let file = String::from_utf8_lossy(file);
    let sample = Sample::zip(&[("data/account.js", ACCOUNT), ("data/tweets.js", &file)]);
    let mut reading = match sample.read() {
        Ok(reading) => reading,
        Err(error) => return error.key.to_owned(),
    };
    for export in &mut reading.account.exports {
        export.sha256 = None;
    }
    let namings: BTreeMap<_, _> = std::mem::take(&mut reading.account.namings).into_iter().collect();
    format!("{reading:?} {namings:?}")
}

fn assert_same(file: &[u8]) {
    let (pieces, row) = (read(file), read(&in_a_row(file)));
    let differs = pieces.bytes().zip(row.bytes()).position(|(one, other)| one != other);
    let place = differs.unwrap_or(pieces.len().min(row.len()));
    let around = |text: &str| text.get(place.saturating_sub(200)..place + 60).unwrap_or_default().to_owned();
    assert!(pieces == row, "at {place}: {} and {}", around(&pieces), around(&row));
}

#[test]
fn a_restricted_post_teaches_nothing_wherever_its_copies_stand() {
    let words = "mot ".repeat(900);
    let mut posts: Vec<String> = (0..POSTS).map(|n| post(n, &words)).collect();
    let mention = r#""entities" : { "user_mentions" : [ { "id_str" : "900001", "screen_name" : "secret", "name" : "Secret" } ] }"#;
    for n in [300, 1200, 2100] {
        let id = snowflake(n * 1000);
        let restricted = format!(r#""scopes" : {{ "followers" : "true" }}, {mention}"#);
        posts.insert(12, tweet(id, "cache", &restricted));
        posts[usize::try_from(n).expect("small") + 1] = tweet(id, "cache", mention);
    }
    let file = tweets(&posts).into_bytes();
    assert!(!read(&file).contains("secret"));
    assert_same(&file);
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 12, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn pieces_make_what_a_row_makes(
        damage in prop::collection::vec((any::<prop::sample::Index>(), 0..128_u8), 0..4),
        cut in any::<prop::sample::Index>(),
        is_cut in any::<bool>(),
    ) {
        let words = "mot ".repeat(900);
        let mut file = tweets(&(0..POSTS).map(|n| post(n, &words)).collect::<Vec<_>>()).into_bytes();
        prop_assert!(file.len() > 7 << 20, "{} bytes are too few", file.len());
        let texts: Vec<usize> = String::from_utf8_lossy(&file).match_indices("mot mot").map(|(at, _)| at).collect();
        for (place, byte) in &damage {
            file[place.get(&texts) + 1] = *byte;
        }
        if is_cut {
            file.truncate(*cut.get(&texts));
        }
        assert_same(&file);
    }
}
