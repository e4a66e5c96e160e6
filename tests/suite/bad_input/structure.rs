//! JSON whose structure is damaged: cut, nested without end, with signs lost, doubled or from another language.

use super::containers::{POSTS, entries};
use super::row::{Out, Row, hold, row};
use crate::reading::samples::{ACCOUNT, Sample, snowflake, tweet, tweets};

/// An export with this file of posts.
pub(super) fn posts(name: impl Into<String>, expected: Out, text: impl Into<Vec<u8>>) -> Row {
    let text = text.into();
    row(name, expected, move || {
        Sample::file(
            "export.zip",
            &crate::reading::samples::zip_of(&[
                ("data/account.js", ACCOUNT.as_bytes()),
                ("data/tweets.js", &text),
            ]),
        )
    })
}

/// An export of two sound posts around one that is made of `middle`.
pub(super) fn between(name: impl Into<String>, expected: Out, middle: &str) -> Row {
    let records = [tweet(snowflake(1), "Kanari", ""), middle.to_owned(), tweet(snowflake(3), "Kanari", "")];
    posts(name, expected, tweets(&records))
}

/// A sound post with further fields.
pub(super) fn with(more: &str) -> String {
    tweet(snowflake(2), "Kanari", more)
}

/// One record that could not be read, beside `read` posts.
pub(super) fn lost(read: usize) -> Out {
    Out::Noticed(read, vec![("unreadable-record", 1)])
}

#[expect(clippy::too_many_lines, reason = "a table")]
pub(super) fn rows() -> Vec<Row> {
    let text = entries()[1].1.clone();
    let mut rows = Vec::new();
    // Every cut costs what it took away: one record at most is in pieces.
    let record = text.len() / POSTS;
    for number in 1..=10 {
        let at = text.len() * number / 11;
        let cut = text[..at].to_owned();
        let whole = cut.matches("\"retweet_count\" : \"2\"\n    }\n  }").count();
        rows.push(posts(format!("posts cut behind {} %", number * 100 / 11), lost(whole), cut));
    }
    for at in [30, 60, record / 2] {
        rows.push(posts(
            format!("posts cut in the first record, {at}"),
            Out::Refused("no-readable-record"),
            text[..at].to_owned(),
        ));
    }
    let whole: [(&str, String); 12] = [
        ("posts without spaces", text.replace(['\n', ' '], "")),
        ("posts with the ends of lines of Windows", text.replace('\n', "\r\n")),
        ("posts with tabs", text.replace("  ", "\t")),
        ("posts behind a mark of byte order", format!("\u{feff}{text}")),
        ("posts without an assignment", text.replace("window.YTD.tweets.part0 = ", "")),
        ("posts with a semicolon", format!("{text};\n")),
        ("posts without their last bracket but one blank", format!("{text}   \n\n")),
        ("posts with a comma behind the last", text.replace("\n]", ",\n]")),
        ("posts with two commas", text.replacen("},\n  {", "},,\n  {", 1)),
        (
            "posts assigned twice",
            format!("window.a = window.b = {}", text.split_once(" = ").expect("an assignment").1),
        ),
        (
            "posts behind a long row of blanks",
            format!("window.YTD.tweets.part0 = {}{}", " ".repeat(2000), &text[26..]),
        ),
        ("posts behind a comment", format!("/* Kanari */ {text}")),
    ];
    for (name, text) in whole {
        rows.push(posts(name, Out::Whole(POSTS), text));
    }
    let nothing: [(&str, &str, Out); 9] = [
        ("posts that are an empty list", "window.YTD.tweets.part0 = []", Out::Whole(0)),
        ("posts that are blanks", "   \n\n", Out::Whole(0)),
        ("posts that are null", "window.YTD.tweets.part0 = null", Out::Refused("no-readable-record")),
        ("posts that are a number", "window.YTD.tweets.part0 = 7", Out::Refused("no-readable-record")),
        ("posts that are a text", "window.YTD.tweets.part0 = \"Kanari\"", Out::Refused("no-readable-record")),
        ("posts that are one object", "{\"tweet\":{\"id\":\"1\"}}", Out::Refused("no-readable-record")),
        ("posts that are texts", "x = [\"Kanari\",\"Kanari\"]", Out::Refused("no-readable-record")),
        ("posts that are lists", "x = [[],[],[[{\"a\":1}]]]", Out::Refused("no-readable-record")),
        ("posts that are a page", "<html>Kanari</html>", Out::Refused("no-readable-record")),
    ];
    for (name, text, expected) in nothing {
        rows.push(posts(name, expected, text));
    }
    let middles: [(&str, &str); 8] = [
        ("a record that is null", "null"),
        ("a record that is a number", "12"),
        ("a record that is a text", "\"Kanari\""),
        ("a record without its post", "{ \"tweet\" : null }"),
        ("a record of another name", "{ \"twit\" : { \"id\" : \"1\" } }"),
        ("a record with single quotes", "{ 'tweet' : { 'id' : '1', 'full_text' : 'Kanari' } }"),
        ("a record with a comment", "{ \"tweet\" : /* Kanari */ { \"id\" : \"1\" } }"),
        ("a record with a comma too many", "{ \"tweet\" : { \"id\" : \"1\", } }"),
    ];
    for (name, middle) in middles {
        rows.push(between(name, lost(2), middle));
    }
    for depth in [10_000, 100_000, 1_000_000] {
        let nested = with(&format!("\"x\" : {}1{}", "[".repeat(depth), "]".repeat(depth)));
        rows.push(between(format!("a record with a field nested {depth} deep"), Out::Whole(3), &nested));
    }
    rows.push(between(
        "a record of objects nested 100000 deep",
        lost(2),
        &format!("{{\"tweet\":{}1{}}}", "{\"a\":".repeat(100_000), "}".repeat(100_000)),
    ));
    rows.push(posts(
        "brackets without end",
        Out::Refused("no-readable-record"),
        format!("x = {}", "[".repeat(1_000_000)),
    ));
    rows.push(posts(
        "braces without end",
        Out::Refused("no-readable-record"),
        format!("x = [{}", "{\"a\":".repeat(200_000)),
    ));
    let lines: [(&str, &str, &str); 5] = [
        (
            "a record without a comma between fields",
            "\"1\",\n      \"retweet_count\"",
            "\"1\"\n      \"retweet_count\"",
        ),
        ("a record without a colon", "\"full_text\" :", "\"full_text\""),
        ("a record without its closing brace", "\n    }\n  },", "\n  },"),
        ("a record without an opening quotation mark", "\"full_text\" : \"", "\"full_text\" : "),
        ("a record with a line break in a text", "Kanari", "Kana\nri"),
    ];
    for (name, from, to) in lines {
        // The second record of the file.
        let at = text.match_indices(from).nth(1).expect("the second").0;
        let damaged = format!("{}{}", &text[..at], text[at..].replacen(from, to, 1));
        rows.push(posts(name, lost(POSTS - 1), damaged));
    }
    rows
}

#[test]
fn rows_of_structure_hold() {
    hold(&rows());
}
