//! The example's sites in both languages, and the report that they tell.

use serde_json::Value;

use super::snapshot::{Files, check_file, check_folder};
use crate::cli::program::{LOCALES, empty_folder, example_text, results, tree};

/// The files of the example's site, with its report aside.
fn site(language: &str) -> (Files, Vec<u8>) {
    let folder = empty_folder();
    let arguments = ["build", &example_text(), "-o", "out", "--language", language];
    results(folder.path(), LOCALES[0], &arguments);
    let mut files = tree(&folder.path().join("out"));
    let report = files.remove("report.json").expect("a report");
    (files, report)
}

#[test]
fn the_french_site_and_the_report_are_the_committed_ones() {
    let (files, report) = site("fr");
    check_file("report.json", report);
    check_folder("site-fr", files);
}

#[test]
fn the_english_site_is_the_committed_one_and_tells_the_same_report() {
    let (files, report) = site("en");
    let mut report: Value = serde_json::from_slice(&report).expect("JSON");
    assert_eq!(report["language"], "en");
    report["language"] = "fr".into();
    let (_, french) = site("fr");
    assert!(report == serde_json::from_slice::<Value>(&french).expect("JSON"), "figures change with words");
    check_folder("site-en", files);
}
