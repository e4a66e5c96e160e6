//! Fields of a post with values of another type, null, absent, doubled or out of order.

use super::row::{Out, Row, hold};
use super::structure::{between, lost, with};
use crate::reading::samples::{snowflake, tweet};

/// The fields of a sound post, each with its value.
const FIELDS: [(&str, &str); 6] = [
    ("created_at", "\"Wed Jan 01 00:00:00 +0000 2020\""),
    ("lang", "\"fr\""),
    ("full_text", "\"Kanari\""),
    ("favorite_count", "\"1\""),
    ("retweet_count", "\"2\""),
    ("id_str", ""),
];

/// A post in which one field has another value.
fn changed(field: &str, value: &str) -> String {
    let post = tweet(snowflake(2), "Kanari", "");
    let start = post.find(&format!("\"{field}\" : ")).expect("the field") + field.len() + 5;
    let end = start + post[start..].find(['\n', ',']).expect("an end");
    // A date holds no comma, and neither does any other value of the sample.
    format!("{}{value}{}", &post[..start], &post[end..])
}

pub(super) fn rows() -> Vec<Row> {
    let mut rows = Vec::new();
    for (field, _) in FIELDS {
        // A post without a text is none.
        let expected = if field == "full_text" { lost(2) } else { Out::Whole(3) };
        rows.push(between(format!("a post whose {field} is null"), expected, &changed(field, "null")));
    }
    for field in ["created_at", "full_text", "lang"] {
        for (kind, value) in [
            ("a number", "7"),
            ("a list", "[\"Kanari\"]"),
            ("an object", "{\"a\":\"Kanari\"}"),
            ("true", "true"),
        ] {
            rows.push(between(format!("a post whose {field} is {kind}"), lost(2), &changed(field, value)));
        }
    }
    for field in ["favorite_count", "retweet_count", "id_str"] {
        for (kind, value) in
            [("a list", "[1]"), ("an object", "{\"a\":1}"), ("false", "false"), ("a word", "\"Kanari\"")]
        {
            rows.push(between(
                format!("a post whose {field} is {kind}"),
                Out::Whole(3),
                &changed(field, value),
            ));
        }
    }
    let more: [(&str, &str, Out); 17] = [
        ("entities are null", "\"entities\":null", Out::Whole(3)),
        ("entities are a list", "\"entities\":[]", Out::Whole(3)),
        ("entities are a text", "\"entities\":\"Kanari\"", lost(2)),
        (
            "lists of entities are null",
            "\"entities\":{\"urls\":null,\"user_mentions\":null,\"hashtags\":null,\"media\":null}",
            Out::Whole(3),
        ),
        ("mentions are empty objects", "\"entities\":{\"user_mentions\":[{},{}]}", Out::Whole(3)),
        ("mentions are null", "\"entities\":{\"user_mentions\":[null]}", lost(2)),
        ("mentions are numbers", "\"entities\":{\"user_mentions\":[1,2]}", lost(2)),
        ("links are empty objects", "\"entities\":{\"urls\":[{}]}", Out::Whole(3)),
        ("hashtags are empty", "\"entities\":{\"hashtags\":[{\"text\":\"\"},{}]}", Out::Whole(3)),
        ("media are empty objects", "\"extended_entities\":{\"media\":[{}]}", Out::Whole(3)),
        (
            "media are of an unknown kind",
            "\"extended_entities\":{\"media\":[{\"type\":\"hologram\"}]}",
            Out::Whole(3),
        ),
        ("user is null", "\"user\":null", Out::Whole(3)),
        (
            "parent is itself",
            "\"in_reply_to_status_id_str\":\"ME\",\"in_reply_to_user_id_str\":\"100\"",
            Out::Whole(3),
        ),
        ("parent is no number", "\"in_reply_to_status_id_str\":\"Kanari\"", Out::Whole(3)),
        ("repost is of nothing", "\"retweeted_status\":{}", Out::Whole(3)),
        ("edits are null", "\"edit_info\":null", Out::Whole(3)),
        ("key is repeated", "\"lang\":\"en\"", lost(2)),
    ];
    for (name, fields, expected) in more {
        let fields = fields.replace("ME", &snowflake(2).to_string());
        rows.push(between(format!("a post whose {name}"), expected, &with(&fields)));
    }
    rows.push(between(
        "a post with its keys in another order",
        Out::Whole(3),
        &format!(
            "{{\"tweet\":{{\"full_text\":\"Kanari\",\"id\":\"{0}\",\"id_str\":\"{0}\"}}}}",
            snowflake(2)
        ),
    ));
    rows.push(between(
        "a post with an identifier alone",
        lost(2),
        &format!("{{\"tweet\":{{\"id_str\":\"{}\"}}}}", snowflake(2)),
    ));
    rows.push(between("a post without an identifier", lost(2), "{\"tweet\":{\"full_text\":\"Kanari\"}}"));
    rows.push(between("a post of nothing", lost(2), "{\"tweet\":{}}"));
    rows
}

#[test]
fn rows_of_shapes_hold() {
    hold(&rows());
}
