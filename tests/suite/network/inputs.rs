//! What is no report is refused, and what a report holds beside its figures is not read.

use bilan::network::Excerpt;
use serde_json::{Value, json};

use super::{excerpt, group, reports, row, site, text};

fn refusal(bytes: &[u8]) -> &'static str {
    Excerpt::parse("a.json", bytes).expect_err("a refusal").key
}

#[test]
fn what_is_no_report_is_refused_for_what_it_is() {
    let whole = reports()[0].to_string();
    let cases: [(&[u8], &str); 9] = [
        (b"", "network-truncated"),
        (b"PK\x03\x04", "network-not-json"),
        (b"<!doctype html>", "network-not-json"),
        (b"[1, 2]", "network-not-report"),
        (b"\"bilan-report/1\"", "network-not-report"),
        (b"{}", "network-not-report"),
        (b"{\"schema\": 7}", "network-not-report"),
        (b"{\"schema\": \"bilan-report/2\"}", "network-schema"),
        (b"{\"schema\": \"bilan-report/1\"}", "network-not-report"),
    ];
    for (bytes, key) in cases {
        assert_eq!(refusal(bytes), key, "{}", String::from_utf8_lossy(bytes));
    }
    for cut in [1, 100, whole.len() / 2, whole.len() - 1] {
        assert_eq!(refusal(&whole.as_bytes()[..cut]), "network-truncated", "{cut}");
    }
}

#[test]
fn a_schema_of_a_foreign_file_is_not_repeated_as_it_stands() {
    let error =
        Excerpt::parse("a.json", json!({ "schema": "<b>\u{1b}[31m né à Lyon" }).to_string().as_bytes())
            .expect_err("a refusal");
    let told = &error.details.iter().find(|(name, _)| *name == "schema").expect("a schema").1;
    assert_eq!(told, "b31mnLyon");
}

#[test]
fn figures_that_cannot_be_are_refused() {
    type Change = fn(&mut Value);
    let changes: [Change; 5] = [
        |row| row["value"] = json!(1.2),
        |row| row["high"] = json!(1.5),
        |row| (row["low"], row["high"]) = (json!(0.6), json!(0.4)),
        |row| row["k"] = json!(100_000),
        |row| row["low"] = json!(null),
    ];
    for change in changes {
        let mut report = reports()[0].clone();
        change(row(&mut report, "dialogue-share"));
        assert_eq!(excerpt(0, &report).expect_err("a refusal").key, "network-row");
    }
}

#[test]
fn a_row_that_is_there_twice_is_refused() {
    let mut report = reports()[0].clone();
    let again = row(&mut report, "dialogue-share").clone();
    report["measures"].as_array_mut().expect("rows").push(again);
    assert_eq!(excerpt(0, &report).expect_err("a refusal").key, "network-row");
}

#[test]
fn a_period_that_is_no_year_reaches_no_page() {
    for (key, text) in
        [("label", "2023-2024<b>"), ("kind", "lunar"), ("start", "hippogriffe"), ("end", "2024")]
    {
        let mut report = reports()[0].clone();
        report["period"][key] = json!(text);
        assert_eq!(excerpt(0, &report).expect_err("a refusal").key, "network-not-report", "{key}");
    }
    let mut reports = reports();
    for report in &mut reports {
        for row in report["measures"].as_array_mut().expect("rows") {
            if row["period"] == "2021-2022" {
                row["period"] = json!("1 hippogriffe");
            }
        }
    }
    let group = group(&reports).expect("a group");
    assert!(!String::from_utf8_lossy(&group.network.to_json()).contains("hippogriffe"));
    assert!(!text(&site(&group, false), "").contains("hippogriffe"));
}

#[test]
fn a_report_without_a_name_is_refused() {
    let mut report = reports()[0].clone();
    report["institution"]["name"] = json!("  ");
    assert_eq!(excerpt(0, &report).expect_err("a refusal").key, "network-unnamed");
}

#[test]
fn texts_of_an_internal_edition_are_not_read() {
    let mut report = reports()[0].clone();
    report["edition"] = json!("internal");
    // Not even their shape matters: nothing looks at them.
    for key in ["highlights", "evidence", "story", "months"] {
        report[key] = json!({ "hippogriffe": "hippogriffe" });
    }
    report["accounts"][0]["name"] = json!("hippogriffe");
    let read = format!("{:?}", excerpt(0, &report).expect("a report"));
    assert!(!read.contains("hippogriffe"), "{read}");
}
