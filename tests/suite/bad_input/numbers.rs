//! Numbers out of every range: identifiers, counters and the identifiers of others.

use super::row::{Out, Row, hold};
use super::structure::{between, lost, with};

/// Values that no counter and no identifier has.
const VALUES: [(&str, &str); 12] = [
    ("negative", "-1"),
    ("a fraction", "1.5"),
    ("an exponent", "1e3"),
    ("a great exponent", "1e400"),
    ("above 32 bits", "4294967296"),
    ("above 53 bits", "9007199254740993"),
    ("above 63 bits", "9223372036854775808"),
    ("above 64 bits", "18446744073709551616"),
    (
        "of a hundred digits",
        "9999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999",
    ),
    ("with zeros before it", "\"000000007\""),
    ("with blanks around it", "\" 7 \""),
    ("a text of digits above 64 bits", "\"99999999999999999999999\""),
];

fn id(value: &str) -> String {
    format!(
        "{{\"tweet\":{{\"id_str\":{value},\"full_text\":\"Kanari\",\"created_at\":\"Wed Jan 01 00:00:00 +0000 2020\"}}}}"
    )
}

pub(super) fn rows() -> Vec<Row> {
    let mut rows = Vec::new();
    for (name, value) in VALUES {
        let expected = if name == "a great exponent" { lost(2) } else { Out::Whole(3) };
        // What could be an identifier is one: who wrote it cannot be told from its size.
        let possible =
            ["above 32", "above 53", "above 63", "with zeros"].iter().any(|one| name.starts_with(one));
        rows.push(between(
            format!("an identifier that is {name}"),
            if possible { Out::Whole(3) } else { lost(2) },
            &id(value),
        ));
        rows.push(between(
            format!("a counter that is {name}"),
            expected.clone(),
            &with(&format!("\"reply_count\":{value}"))
                .replace("\"favorite_count\" : \"1\"", &format!("\"favorite_count\" : {value}")),
        ));
        rows.push(between(
            format!("the identifier of a parent that is {name}"),
            expected,
            &with(&format!("\"in_reply_to_status_id\":{value},\"in_reply_to_user_id\":{value}")),
        ));
    }
    for (name, value) in [
        ("NaN", "NaN"),
        ("infinite", "Infinity"),
        ("minus infinite", "-Infinity"),
        ("hexadecimal", "0x10"),
        ("with a plus", "+1"),
        ("a point alone", ".5"),
    ] {
        rows.push(between(
            format!("a counter that is {name}"),
            lost(2),
            &with("").replace("\"favorite_count\" : \"1\"", &format!("\"favorite_count\" : {value}")),
        ));
    }
    rows.push(between("an identifier of zero", Out::Whole(3), &id("\"0\"")));
    rows
}

#[test]
fn rows_of_numbers_hold() {
    hold(&rows());
}
