//! Dates that no calendar has, or that lie before and behind every network, for networks that write them in several ways.

use super::networks::{example, replaced};
use super::row::{Out, Row, hold, row};
use super::structure::between;

/// A post without a clock in its identifier, so that its date is all that it has.
fn post(date: &str) -> String {
    format!("{{\"tweet\":{{\"id_str\":\"1000\",\"full_text\":\"Kanari\",\"created_at\":\"{date}\"}}}}")
}

pub(super) fn rows() -> Vec<Row> {
    let undated = |read| Out::Noticed(read, vec![("undated", 1)]);
    let at_fault = |name: &str, read: usize, sound: &[&str]| {
        if sound.contains(&name) { Out::Whole(read + 1) } else { undated(read) }
    };
    let dates = [
        ("of the year 0", "Sat Jan 01 00:00:00 +0000 0000"),
        ("of the year 1", "Mon Jan 01 00:00:00 +0000 0001"),
        ("of 1601", "Mon Jan 01 00:00:00 +0000 1601"),
        ("of 1969", "Wed Dec 31 23:59:59 +0000 1969"),
        ("before all networks", "Sun Dec 31 23:59:59 +0000 1989"),
        ("of the year 9999", "Fri Dec 31 23:59:59 +0000 9999"),
        ("of the year 300000", "Fri Dec 31 23:59:59 +0000 300000"),
        ("of the 32nd of January", "Wed Jan 32 00:00:00 +0000 2020"),
        ("of the 30th of February", "Sun Feb 30 00:00:00 +0000 2020"),
        ("of the hour 24", "Wed Jan 01 24:61:00 +0000 2020"),
        ("of a leap second", "Sat Dec 31 23:59:60 +0000 2016"),
        ("without a zone", "Wed Jan 01 00:00:00 2020"),
        ("with a zone that does not exist", "Wed Jan 01 00:00:00 +9999 2020"),
        ("with another day of the week", "Sun Jan 01 00:00:00 +0000 2020"),
        ("in another language", "mer. janv. 01 00:00:00 +0000 2020"),
        ("of nothing", ""),
        ("of a word", "Kanari"),
        ("as another standard", "2020-01-01T00:00:00Z"),
        ("as seconds", "1577836800"),
    ];
    let sound = ["of a leap second", "as another standard"];
    let mut rows: Vec<Row> = dates
        .map(|(name, date)| between(format!("a date {name}"), at_fault(name, 2, &sound), &post(date)))
        .into_iter()
        .collect();
    // Seconds since 1970, in another network: a medium's own are not needed where the post has some.
    for (name, value) in [
        ("negative", "-1"),
        ("zero", "0"),
        ("milliseconds", "1702573804000"),
        ("behind the year 9999", "253402300800"),
        ("above 63 bits", "9223372036854775808"),
        ("a fraction", "1702573804.5"),
        ("null", "null"),
        ("a text", "\"1702573804\""),
    ] {
        rows.push(row(format!("seconds that are {name}"), Out::Whole(47), move || {
            example("instagram.zip").with("posts_1.json", |text| {
                replaced(
                    text,
                    "\"creation_timestamp\": 1702573804",
                    &format!("\"creation_timestamp\": {value}"),
                )
            })
        }));
    }
    // A date of the standard, in three more.
    for (name, date) in [
        ("of the year 0", "0000-01-01T00:00:00.000Z"),
        ("of the year 9999", "9999-12-31T23:59:59.999Z"),
        ("of six digits", "+262143-01-01T00:00:00Z"),
        ("of the 32nd", "2023-01-32T00:00:00.000Z"),
        ("of the hour 24", "2023-04-03T24:61:00.000Z"),
        ("without a zone", "2023-04-03T08:00:00"),
        ("of nothing", ""),
        ("before the epoch", "1601-01-01T00:00:00.000Z"),
    ] {
        // The identifiers of notes hold their instants, too: where no date can be read, they tell.
        let clock = ["of six digits", "of the 32nd", "of the hour 24", "without a zone", "of nothing"];
        rows.push(row(format!("a date of a note {name}"), at_fault(name, 11, &clock), move || {
            example("notes-2024-11-04-08-00-00.json")
                .with("notes-", |text| replaced(text, "2023-04-03T08:00:00.000Z", date))
        }));
        rows.push(row(
            format!("a date of a picture {name}"),
            at_fault(name, 11, &["without a zone"]),
            move || {
                example("pixelfed.json")
                    .with("pixelfed", |text| replaced(text, "2023-02-06T11:20:00.000Z", date))
            },
        ));
        rows.push(row(
            format!("a date of a comment {name}"),
            at_fault(name, 33, &["without a zone"]),
            move || {
                example("tiktok.zip").with("user_data", |text| replaced(text, "2025-04-22 17:38:08", date))
            },
        ));
    }
    rows
}

#[test]
fn rows_of_dates_hold() {
    hold(&rows());
}
