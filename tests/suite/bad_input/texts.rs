//! Texts that programs stumble over: encodings, halves of characters, signs that steer, lengths without end.

use super::row::{Out, Row, hold};
use super::structure::{between, lost, posts};
use crate::reading::samples::{snowflake, tweet, tweets};

fn text(name: &str, expected: Out, text: &str) -> Row {
    between(name, expected, &tweet(snowflake(2), text, ""))
}

/// Posts of which the second holds these bytes in its text, or in a key.
fn bytes(name: &str, expected: Out, from: &str, new: &[u8]) -> Row {
    let file = tweets(&[1, 2, 3].map(|n| tweet(snowflake(n), "Kanari", "")));
    let at = file.match_indices(from).nth(1).expect("the second").0;
    let damaged = [&file.as_bytes()[..at], new, &file.as_bytes()[at + from.len()..]].concat();
    posts(name, expected, damaged)
}

pub(super) fn rows() -> Vec<Row> {
    let sound: [(&str, String); 16] = [
        ("a text of nothing", String::new()),
        ("a text with half a character", "Kanari \\ud83d".to_owned()),
        ("a text with the halves of a character the wrong way round", "Kanari \\ude00\\ud83d".to_owned()),
        ("a text with many halves", "\\ud83d".repeat(2000)),
        ("a text with an escaped NUL", "Kana\\u0000ri".to_owned()),
        ("a text with signs that turn the direction of writing", "\u{202e}Kanari\u{2066}\u{202a}".to_owned()),
        ("a text of signs without width", "\u{200b}\u{200d}\u{feff}".repeat(500)),
        ("a text with towers of accents", format!("e{}", "\u{301}".repeat(5000))),
        ("a text of scripts", "<script>alert(1)</script>]]>{{ x }}{% for %}".to_owned()),
        (
            "a text with entities that stand for nothing",
            "&#x110000; &#xD800; &#0; &nothing; &amp;amp; &".to_owned(),
        ),
        ("a text of a million mentions", "@a ".repeat(100_000)),
        ("a text of a million hashtags", "#a ".repeat(100_000)),
        ("a text with terminal commands", "\\u001b[2J\\u0007".to_owned()),
        ("a text with private characters", "\u{e000}\u{10ffff}\u{fffe}".to_owned()),
        ("a text with addresses that are none", "https:// http://[::1]:99999 //// https://é".to_owned()),
        ("a text of a megabyte without a blank", "x".repeat(1 << 20)),
    ];
    let mut rows: Vec<Row> = sound.iter().map(|(name, words)| text(name, Out::Whole(3), words)).collect();
    rows.push(text("a text of 40 megabytes", lost(2), &"x".repeat(40 << 20)));
    rows.push(text("a text with an escape of no kind", lost(2), "Kana\\qri"));
    rows.push(text("a text with a cut escape", lost(2), "Kanari \\u12"));
    rows.push(bytes("a text with a byte that is no UTF-8", lost(2), "Kanari", b"Kana\xffri"));
    rows.push(bytes("a text in Latin-1", lost(2), "Kanari", b"Kanari \xe9t\xe9"));
    rows.push(bytes("a text with a character written too long", lost(2), "Kanari", b"\xc0\xafKanari"));
    rows.push(bytes("a text with half a character in UTF-8", lost(2), "Kanari", b"\xed\xa0\xbdKanari"));
    rows.push(bytes("a text with a bare NUL", lost(2), "Kanari", b"Kana\0ri"));
    rows.push(bytes("a text with a bare tab", lost(2), "Kanari", b"Kana\tri"));
    rows.push(bytes("a text with a cut character", lost(2), "Kanari", b"Kanari \xf0\x9f\x98"));
    rows.push(bytes("a key that is no UTF-8", lost(2), "\"lang\"", b"\"l\xffng\""));
    rows.push(bytes("a key with a NUL", lost(2), "\"lang\"", b"\"l\0ng\""));
    let file = tweets(&[1, 2].map(|n| tweet(snowflake(n), "Kanari", "")));
    let wide = |little: bool| -> Vec<u8> {
        let units = "\u{feff}".encode_utf16().chain(file.encode_utf16());
        units.flat_map(|unit| if little { unit.to_le_bytes() } else { unit.to_be_bytes() }).collect()
    };
    rows.push(posts("posts in UTF-16", Out::Refused("no-readable-record"), wide(true)));
    rows.push(posts("posts in UTF-16 the other way round", Out::Refused("no-readable-record"), wide(false)));
    rows.push(posts(
        "posts of random bytes",
        Out::Refused("no-readable-record"),
        (0..5000_u32).map(|n| n.wrapping_mul(2_654_435_761).to_le_bytes()[2]).collect::<Vec<u8>>(),
    ));
    rows.push(posts("posts of NULs", Out::Refused("no-readable-record"), vec![0; 5000]));
    rows
}

#[test]
fn rows_of_texts_hold() {
    hold(&rows());
}
