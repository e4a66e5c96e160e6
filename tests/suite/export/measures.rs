//! The measures that the queries share with the report: all headline ones but one, each written once.

use std::collections::BTreeSet;

use bilan::export::shared::SHARED;
use bilan::indicator;

use super::{exported, lines};

/// The headline measures of the report's format that no table can tell.
const APART: &str = "follower-retention";

/// What the format lists as headline measures.
const HEADLINE: [&str; 25] = [
    "distinct-correspondents",
    "new-correspondents",
    "spontaneous-outreach-share",
    "effective-correspondents",
    "dialogue-share",
    "sustained-exchange-share",
    "first-response-latency",
    "answered-within-1h-share",
    "answered-within-24h-share",
    "working-day-response-share",
    "people-answered-within-working-day",
    "slow-tail-share",
    "liked-at-least-once-share",
    "reposted-at-least-once-share",
    "typical-reception",
    "relay-share",
    "alt-text-coverage",
    "active-weeks-share",
    "burstiness",
    "known-correspondents-share",
    "twelve-month-return",
    "loyal-core",
    "renewal",
    "follower-retention",
    "dateable-parents-share",
];

#[test]
fn every_headline_measure_but_one_is_shared() {
    let shared: BTreeSet<&str> = SHARED.iter().map(|shared| shared.id).collect();
    let wanted: BTreeSet<&str> = HEADLINE.into_iter().filter(|id| *id != APART).collect();
    assert_eq!(shared, wanted);
    assert_eq!(shared.len(), SHARED.len());
}

#[test]
fn each_shared_measure_is_written_once_in_the_file_of_what_it_rests_on() {
    let files = exported("internal", &[]);
    let text = |path: &str| String::from_utf8(files[path].clone()).expect("UTF-8");
    let (records, contacts) = (text("sql/records.sql"), text("sql/contacts.sql"));
    for shared in SHARED {
        let quoted = format!("'{}'", shared.id);
        let counts = [records.matches(&quoted).count(), contacts.matches(&quoted).count()];
        assert_eq!(counts, if shared.of_people { [0, 1] } else { [1, 0] }, "{}", shared.id);
    }
    assert!(!records.contains("contacts c"), "the public edition has no such table");
}

#[test]
fn the_limits_are_those_of_the_indicators() {
    let rows = lines(&exported("internal", &[])["limits.csv"]);
    assert_eq!(rows.len(), SHARED.len());
    for (row, shared) in rows.iter().zip(SHARED) {
        let indicator = indicator::find(shared.id).expect("an indicator");
        assert_eq!(row["id"], shared.id);
        assert_eq!(row["minimum"], indicator.minimum.to_string());
        assert_eq!(row["pooled"], indicator.pooled.to_string());
        assert_eq!(row["years_only"], (indicator.span == indicator::Span::Years).to_string());
    }
}

#[test]
fn statements_end_with_their_lines_so_that_every_engine_can_be_fed_one_by_one() {
    for (path, bytes) in exported("internal", &[]).iter().filter(|(path, _)| path.starts_with("sql/")) {
        let text = String::from_utf8(bytes.clone()).expect("UTF-8");
        assert!(text.ends_with(";\n"), "{path}");
        assert_eq!(text.matches(';').count(), text.matches(";\n").count(), "{path}");
        for statement in text.split(";\n").filter(|statement| !statement.trim().is_empty()) {
            let views = statement.matches("CREATE OR REPLACE TEMPORARY VIEW ").count();
            assert_eq!(views, 1, "{path}: {statement}");
        }
    }
}

#[test]
fn tables_of_many_institutions_are_told_apart_and_never_hold_people() {
    let files = exported("internal", &[]);
    for path in ["sql/lake-duckdb.sql", "sql/lake-spark.sql"] {
        let text = String::from_utf8(files[path].clone()).expect("UTF-8");
        assert_eq!(text.matches("institution || '/' || scope AS scope").count(), 4, "{path}");
        assert_eq!(text.matches("institution || '/' || member AS member").count(), 1, "{path}");
        assert!(text.contains(", network, account, year FROM all_records;"), "{path}");
        assert!(text.contains("SELECT DISTINCT id") && !text.contains("contacts "), "{path}");
    }
}
