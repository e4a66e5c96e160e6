//! What goes well: results on stdout, notices on stderr, sites in their folder, the same figures in each form.

use std::collections::BTreeSet;
use std::fs;
use std::sync::LazyLock;

use bilan::indicator::INDICATORS;
use serde_json::Value;

use super::program::{
    LOCALES, assert_whole, bilan, empty_folder, example_archives, example_text, results, text, tree,
};
use crate::reading::samples::{ACCOUNT, Sample, export, snowflake, tweet};

/// `measure --format json` of the example, read once.
static JSON: LazyLock<String> = LazyLock::new(|| {
    results(empty_folder().path(), LOCALES[0], &["measure", &example_text(), "--format", "json"])
});

#[test]
fn the_report_of_measure_is_the_one_of_the_site() {
    let folder = empty_folder();
    let done = results(folder.path(), LOCALES[0], &["build", &example_text(), "-o", "out"]);
    assert!(done.contains("index.html"));
    let site = tree(&folder.path().join("out"));
    assert!(site["report.json"] == JSON.as_bytes(), "measure and build disagree");
    assert!(site.contains_key("index.html") && site.len() > 15);
}

#[test]
fn csv_has_one_line_a_row_with_the_figures_of_the_report() {
    let csv = results(empty_folder().path(), LOCALES[1], &["measure", &example_text(), "--format", "csv"]);
    let report: Value = serde_json::from_str(&JSON).expect("JSON");
    let rows = report["measures"].as_array().expect("rows");
    assert_eq!(csv.lines().count(), rows.len() + 1);
    for (line, row) in csv.lines().skip(1).zip(rows) {
        let cells: Vec<&str> = line.split(',').collect();
        assert_eq!(cells.len(), 12, "{line}");
        let keys = ["id", "code", "scope", "period", "status", "value", "unit", "k", "n", "low", "high"];
        for (cell, key) in cells.iter().zip(keys) {
            let told = match &row[key] {
                Value::Null => String::new(),
                Value::String(text) => text.clone(),
                other => other.to_string(),
            };
            // Reading JSON may move the last digit of a number.
            let near = |one: f64, other: f64| (one - other).abs() <= 1e-12 * one.abs();
            let same = cell.parse().ok().zip(told.parse().ok()).map(|(one, other)| near(one, other));
            assert!(same.unwrap_or(*cell == told), "{key} in {line}");
        }
    }
}

#[test]
fn the_table_names_every_figure_in_the_terminals_language() {
    for locale in LOCALES {
        let table = results(empty_folder().path(), locale, &["measure", &example_text()]);
        let report: Value = serde_json::from_str(&JSON).expect("JSON");
        for account in report["accounts"].as_array().expect("accounts") {
            assert!(table.contains(account["id"].as_str().expect("an id")));
        }
        let words = ["Part de dialogue", "Share of dialogue"].map(|words| table.contains(words));
        assert_eq!(words[0], locale.asked.starts_with("fr"));
    }
}

#[test]
fn inspect_accounts_for_every_record() {
    let report: Value = serde_json::from_str(&JSON).expect("JSON");
    let mut present = BTreeSet::new();
    for coverage in report["coverage"].as_array().expect("accounts") {
        for file in coverage["files"].as_array().expect("files") {
            let skipped = file["skipped"].as_object().expect("reasons").values();
            let skipped: u64 = skipped.map(|count| count.as_u64().expect("a count")).sum();
            assert_eq!(file["read"].as_u64().map(|read| read + skipped), file["present"].as_u64(), "{file}");
            assert!(skipped > 0, "the example leaves something out");
            present.insert(file["present"].as_u64().expect("a count"));
        }
    }
    for locale in LOCALES {
        let told = results(empty_folder().path(), locale, &["inspect", &example_text()]);
        let digits: String = told.chars().filter(char::is_ascii_digit).collect();
        for count in &present {
            assert!(digits.contains(&count.to_string()), "{count} in {told}");
        }
    }
}

#[test]
fn explain_lists_every_figure_and_explains_each() {
    let folder = empty_folder();
    for locale in LOCALES {
        let list = results(folder.path(), locale, &["explain"]);
        // The index of five figures stands last: it is no card of the catalogue.
        assert_eq!(list.lines().count(), INDICATORS.into_iter().count() + 1);
        assert!(list.lines().last().is_some_and(|line| line.starts_with("lasting-link-index")));
        for (line, known) in list.lines().zip(INDICATORS) {
            assert_eq!(line.split_whitespace().next(), Some(known.id));
        }
    }
    for known in INDICATORS {
        let told = results(folder.path(), LOCALES[0], &["explain", known.id]);
        let asked = results(folder.path(), LOCALES[0], &["explain", known.id, "--language", "en"]);
        for text in [&told, &asked] {
            assert!(text.contains(known.id) && text.lines().count() >= 6, "{text}");
        }
        assert_ne!(told, asked, "{}", known.id);
    }
}

#[test]
fn help_is_a_result_in_the_terminals_language() {
    let folder = empty_folder();
    for command in ["", "build", "inspect", "measure", "explain"] {
        let told = LOCALES.map(|locale| {
            let arguments: Vec<&str> =
                [command, "--help"].into_iter().filter(|one| !one.is_empty()).collect();
            results(folder.path(), locale, &arguments)
        });
        assert_ne!(told[0], told[1], "{command}");
        for english in ["Usage: ", "Print", "possible values", "default:", "[COMMAND]"] {
            assert!(!told[0].contains(english), "{english} in French: {}", told[0]);
        }
        let headings = told[1].lines().filter(|line| *line == "Options:").count();
        assert!(headings <= 1, "{}", told[1]);
    }
    let version = results(folder.path(), LOCALES[0], &["--version"]);
    assert_eq!(version.trim_end(), concat!("bilan ", env!("CARGO_PKG_VERSION")));
}

#[test]
fn a_site_needs_no_configuration() {
    for archive in example_archives() {
        let folder = empty_folder();
        results(folder.path(), LOCALES[1], &["build", &text(&archive)]);
        let site = tree(&folder.path().join("site"));
        assert!(site.contains_key("index.html"), "{}", archive.display());
        assert_eq!(tree(folder.path()).len(), site.len() + 1, "nothing beside the site");
    }
}

#[test]
fn building_again_replaces_only_our_own_files() {
    let folder = empty_folder();
    let archive = text(&example_archives()[0]);
    results(folder.path(), LOCALES[0], &["build", &archive, "-o", "out", "--language", "en"]);
    fs::write(folder.path().join("out/mine.txt"), "mine").expect("a file");
    results(folder.path(), LOCALES[0], &["build", &archive, "-o", "out", "--language", "fr"]);
    results(folder.path(), LOCALES[0], &["build", &archive, "-o", "fresh", "--language", "fr"]);
    let mut files = tree(&folder.path().join("out"));
    assert_eq!(files.remove("mine.txt").as_deref(), Some(b"mine".as_slice()));
    files.retain(|name, _| !name.ends_with('/'));
    let mut fresh = tree(&folder.path().join("fresh"));
    fresh.retain(|name, _| !name.ends_with('/'));
    assert_eq!(files.keys().collect::<Vec<_>>(), fresh.keys().collect::<Vec<_>>());
    assert!(files == fresh);
}

#[test]
fn notices_are_told_and_fail_only_under_strict() {
    let damaged = tweet(snowflake(2), "b", "").replace("\"full_text\"", "full_text");
    let sample = export(&[tweet(snowflake(1), "a", ""), damaged], &[]);
    let folder = empty_folder();
    let source = text(&sample.path);
    for locale in LOCALES {
        for command in [&["inspect"] as &[&str], &["measure"], &["build", "-o", "out"]] {
            for (strict, code) in [(&[] as &[&str], 0), (&["--strict"], 3)] {
                let answer = bilan(folder.path(), locale, &[command, &[&source], strict].concat());
                assert_eq!(answer.code, code, "{command:?} {answer:?}");
                assert!(answer.err.starts_with(locale.notice), "{answer:?}");
                assert!(answer.err.contains("data/tweets.js") && !answer.out.is_empty());
                assert_eq!(answer.err.trim_end().lines().count(), 1, "{answer:?}");
                assert_whole(&answer.err);
                assert_whole(&answer.out);
            }
        }
    }
    results(folder.path(), LOCALES[0], &["measure", "--strict", &text(&example_archives()[0])]);
}

#[test]
fn an_export_of_followers_alone_makes_a_short_site() {
    let followers = r#"window.YTD.follower.part0 = [ { "follower" : { "accountId" : "7" } }, { "follower" : { "accountId" : "8" } } ]"#;
    let sample = Sample::zip(&[("data/account.js", ACCOUNT), ("data/follower.js", followers)]);
    let folder = empty_folder();
    let source = text(&sample.path);
    for (locale, language) in LOCALES.into_iter().zip(["fr", "en"]) {
        let arguments = ["build", &source, "-o", language, "--language", language];
        let answer = bilan(folder.path(), locale, &arguments);
        assert_eq!(answer.code, 0, "{answer:?}");
        assert!(answer.err.starts_with(locale.notice), "{answer:?}");
        let site = tree(&folder.path().join(language));
        assert!(site.contains_key("index.html") && site.len() < 40);
        let report: Value = serde_json::from_slice(&site["report.json"]).expect("JSON");
        assert_eq!(report["accounts"][0]["notices"][0]["kind"], "no-posts");
        let rows = report["measures"].as_array().expect("rows");
        assert!(rows.iter().all(|row| row["status"] != "value"), "no figure without posts");
        for (name, bytes) in &site {
            assert_whole(&format!("{name}: {}", String::from_utf8_lossy(bytes)));
        }
        let inspected = bilan(folder.path(), locale, &["inspect", &source]);
        assert_eq!(inspected.code, 0);
        assert_whole(&inspected.out);
    }
}
