//! The quick reader of JSON against `serde_json`: whatever it takes, the other takes with the same value.

use std::borrow::Cow;
use std::collections::BTreeMap;

use bilan::archive::json::read;
use bilan::archive::text::Text;
use proptest::prelude::*;
use serde::Deserialize;
use serde_json::Value;

use crate::reading::samples::{Sample, snowflake, tar_gz_of, tweet, tweets, zip_of};

/// A record that wants some of what it meets: texts that are borrowed, numbers, lists, records, and nothing of the rest.
#[derive(Debug, Default, PartialEq, Deserialize)]
#[serde(default)]
struct Probe<'a> {
    #[serde(borrow)]
    a: Option<Text<'a>>,
    #[serde(borrow)]
    b: Option<Vec<Probe<'a>>>,
    c: Option<u64>,
    d: Option<bool>,
    #[serde(borrow)]
    e: Option<Box<Probe<'a>>>,
    #[serde(borrow)]
    f: BTreeMap<Cow<'a, str>, Value>,
    g: Option<f64>,
    h: Option<i32>,
}

/// Where a record may begin, and what may stand behind it in a file.
const BEHIND: &str = ",\n  {\n    \"a\" : \"next\"\n  }\n]\n";

fn compare(bytes: &[u8]) {
    if let Some((value, length)) = read::<Value>(bytes) {
        assert_eq!(Some(value), serde_json::from_slice(&bytes[..length]).ok(), "{}", shown(bytes));
    }
    if let Some((probe, length)) = read::<Probe<'_>>(bytes) {
        assert_eq!(Some(probe), serde_json::from_slice(&bytes[..length]).ok(), "{}", shown(bytes));
        assert!(std::str::from_utf8(&bytes[..length]).is_ok(), "{}", shown(bytes));
    }
}

fn shown(bytes: &[u8]) -> String {
    String::from_utf8_lossy(bytes).into_owned()
}

fn blank() -> impl Strategy<Value = String> {
    prop_oneof![
        4 => Just(String::new()),
        2 => Just(" ".to_owned()),
        3 => (0usize..40).prop_map(|depth| format!("\n{}", " ".repeat(depth))),
        1 => "[ \n\r\t]{0,20}",
    ]
}

fn quoted() -> impl Strategy<Value = String> {
    prop_oneof![
        4 => "[a-h]",
        2 => "[a-zA-Z0-9 .:{}\\[\\],]{0,30}",
        2 => "[é😀日 a-z]{0,12}",
        1 => Just(r#"\" \\ \/ \b\f\n\r\t é"#.to_owned()),
        1 => Just(r"\ud83d\ude00 \u00ff".to_owned()),
        1 => Just(r"\ud83d alone".to_owned()),
        1 => Just("\\x".to_owned()),
        1 => Just("a\tb".to_owned()),
    ]
    .prop_map(|text| format!("\"{text}\""))
}

/// Numbers, and what is none.
const NUMBERS: [&str; 12] =
    ["0", "-0", "12", "01", "-7", "1.5", "1e9", "1.", "-", "18446744073709551615", "1E+2", "1e"];

fn scalar() -> impl Strategy<Value = String> {
    prop_oneof![
        4 => quoted(),
        2 => proptest::sample::select(&NUMBERS[..]).prop_map(str::to_owned),
        2 => any::<u64>().prop_map(|number| number.to_string()),
        1 => proptest::sample::select(&["true", "false", "null", "nul", "True", "NaN"][..]).prop_map(str::to_owned),
    ]
}

fn json() -> impl Strategy<Value = String> {
    scalar().prop_recursive(5, 60, 6, |inner| {
        let item =
            (blank(), inner.clone(), blank()).prop_map(|(before, value, after)| before + &value + &after);
        let member = (blank(), quoted(), blank(), blank(), inner)
            .prop_map(|(before, key, colon, value, inner)| format!("{before}{key}{colon}:{value}{inner}"));
        prop_oneof![
            1 => prop::collection::vec(item, 0..5).prop_map(|items| format!("[{}]", items.join(","))),
            1 => (blank(), Just(())).prop_map(|(blank, ())| format!("[{blank}]")),
            3 => (prop::collection::vec(member, 0..6), blank())
                .prop_map(|(members, blank)| format!("{{{}{blank}}}", members.join(","))),
        ]
    })
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 3000, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn what_the_quick_reader_takes_the_judge_takes(json in json()) {
        compare(format!("{json}{BEHIND}").as_bytes());
    }

    #[test]
    fn also_where_bytes_were_changed(json in json(), place in any::<prop::sample::Index>(), byte in any::<u8>(), cut in any::<bool>()) {
        let mut bytes = format!("{json}{BEHIND}").into_bytes();
        let place = place.index(bytes.len());
        if cut {
            bytes.remove(place);
        } else {
            bytes[place] = byte;
        }
        compare(&bytes);
    }
}

#[test]
fn printed_records_are_taken() {
    let record = "{\n    \"x\" : [ ],\n    \"a\" : \"é \\\"b\\\" \\u00e9\",\n    \"c\" : 12,\n    \"y\" : {\n      \"z\" : -1.5e3\n    }\n  }";
    let file = format!("{record}{BEHIND}");
    let (probe, length) = read::<Probe<'_>>(file.as_bytes()).expect("a sound record");
    assert_eq!((probe.a.as_deref(), probe.c, length), (Some("é \"b\" é"), Some(12), record.len()));
    let (plain, _) =
        read::<Probe<'_>>(b"{\"a\":\"plain\",\"e\":{\"a\":null}}        ").expect("a minified one");
    assert_eq!(plain.a.as_deref(), Some("plain"));
    assert_eq!(plain.e.and_then(|inner| inner.a), None);
}

#[test]
fn what_is_wrong_or_unfinished_is_a_doubt() {
    for json in [
        "{\"x\":[1,]}",
        "{\"x\":1,}",
        "{\"x\" 1}",
        "{x:1}",
        "{\"x\":01}",
        "{\"x\":1.}",
        "{\"x\":tru}",
        "{\"x\":\"a\nb\"}",
        "{\"x\":\"\\q\"}",
        "{\"x\":\"\\u12g4\"}",
        "{\"x\":[}]",
        "{\"x\":{]}",
        "{\"x\":1",
        "{\"x\":\"a",
        "{\"a\":\"\\ud83d\"}",
        "[]",
        "1",
    ] {
        assert!(read::<Probe<'_>>(format!("{json}{BEHIND}").as_bytes()).is_none(), "{json}");
    }
    assert!(read::<Probe<'_>>(b"{\"x\":\"\xff\"}        ").is_none(), "not UTF-8 where nobody looks");
    assert!(read::<Probe<'_>>(b"{\"\xff\":1}        ").is_none(), "nor in a key");
    let deep = format!("{{\"x\":{}{}}}{BEHIND}", "[".repeat(200), "]".repeat(200));
    assert!(read::<Probe<'_>>(deep.as_bytes()).is_none(), "too deep");
}

/// Something nobody asks for that the quick reader leaves to the judge.
fn doubtful(file: &str) -> String {
    let deep = format!("\"deep\" : {}{},", "[".repeat(70), "]".repeat(70));
    file.replace("\"tweet\" : {", &format!("\"tweet\" : {{{deep}"))
}

fn account(file: &[u8]) -> String {
    told(&Sample::file("tweets.js", file))
}

fn told(sample: &Sample) -> String {
    match sample.read() {
        Ok(mut reading) => {
            for export in &mut reading.account.exports {
                export.sha256 = None;
            }
            format!("{reading:?}")
        }
        Err(error) => error.key.to_owned(),
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 200, failure_persistence: None, ..ProptestConfig::default() })]

    /// The same file, once for the quick reader and once so that each record is a doubt, damaged at the same place.
    #[test]
    fn files_read_the_same_either_way(place in any::<prop::sample::Index>(), byte in any::<u8>(), damaged in any::<bool>()) {
        let entities = r#""entities" : { "user_mentions" : [ { "screen_name" : "a", "id_str" : "7", "name" : "é", "indices" : [ "0", "2" ] } ], "urls" : [ ] }"#;
        let posts: Vec<String> = (0..12)
            .map(|n| tweet(snowflake(n * 1000), ["bonjour", "a \\\"b\\\"", "é 😀"][usize::try_from(n % 3).expect("small")], entities))
            .collect();
        let file = tweets(&posts);
        // Damage only where both files have the same bytes around: inside a text.
        let texts: Vec<usize> = file.match_indices("bonjour").map(|(at, _)| at).collect();
        let at = *place.get(&texts) + 3;
        let mut quick = file.clone().into_bytes();
        if damaged {
            quick[at] = byte;
        }
        let number = file[..at].matches("\"tweet\" : {").count();
        let mut slow = doubtful(&file).into_bytes();
        if damaged {
            let extra = slow.len() - file.len();
            slow[at + extra / 12 * number] = byte;
        }
        prop_assert_eq!(account(&quick), account(&slow));
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 16, failure_persistence: None, ..ProptestConfig::default() })]

    /// A long file in a zip is inflated ahead in a thread of its own; the short tar is not. Damage changes nothing of that.
    #[test]
    fn long_files_read_the_same_whatever_holds_them(damage in prop::collection::vec((any::<prop::sample::Index>(), any::<u8>()), 0..4), odd in 0..9000_u64, cut in any::<bool>()) {
        let long = "é ".repeat(120);
        let posts: Vec<String> = (0..4500)
            .map(|n| {
                // Half a character is the judge's.
                let text = if n == odd { "a \\ud83d" } else { ["bonjour", "a \\\"b\\\"", &long][usize::try_from(n % 3).expect("small")] };
                tweet(snowflake(n * 1000), text, "")
            })
            .collect();
        let mut file = tweets(&posts).into_bytes();
        prop_assert!(file.len() > 1 << 20, "{} bytes are too few", file.len());
        for (place, byte) in &damage {
            let at = place.index(file.len());
            file[at] = *byte;
        }
        if cut {
            file.truncate(file.len() - file.len() / 5);
        }
        let in_tar = Sample::file("export.tar.gz", &tar_gz_of(&[("tweets.js", &file)]));
        let in_zip = Sample::file("export.zip", &zip_of(&[("tweets.js", &file)]));
        prop_assert_eq!(told(&in_zip), told(&in_tar));
        prop_assert_eq!(account(&file), told(&in_tar));
    }
}
