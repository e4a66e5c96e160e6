//! The documents about publishing: what the documents tell to write is read, and both languages tell the same.

use std::fs;
use std::path::Path;

use bilan::config::Config;
use bilan::publish::Address;

use crate::cli::program::{LOCALES, bilan, empty_folder};

/// The blocks of one kind in a document.
fn blocks(document: &str, kind: &str) -> Vec<String> {
    let text = fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join("docs").join(document));
    let text = text.expect("a document");
    let pieces = text.split("```").skip(1).step_by(2);
    pieces.filter_map(|piece| piece.strip_prefix(&format!("{kind}\n"))).map(str::to_owned).collect()
}

/// The places that a document tells to configure: protocol, and keys that are set or shown in a comment.
fn places(document: &str) -> Vec<(String, Vec<String>)> {
    let mut found = Vec::new();
    for block in blocks(document, "toml") {
        // Each example also with what stands there as a comment.
        let uncovered: String =
            block.lines().map(|line| line.trim_start_matches("# ").to_owned() + "\n").collect();
        for text in [&block, &uncovered] {
            let folder = empty_folder();
            fs::write(folder.path().join("bilan.toml"), text).expect("the configuration");
            let config = Config::load(folder.path()).unwrap_or_else(|error| panic!("{error}: {text}"));
            assert!(!config.publish.is_empty(), "{text}");
            for place in config.publish.values() {
                Address::parse(&place.target).unwrap_or_else(|error| panic!("{error}: {text}"));
            }
        }
        let key = |line: &str| Some(line.split_once(" = ")?.0.to_owned());
        let scheme = block.split("target = ").nth(1).and_then(|rest| rest.split("//").next());
        found.push((
            scheme.unwrap_or_default().chars().take(6).collect(),
            uncovered.lines().filter_map(key).collect(),
        ));
    }
    found
}

#[test]
fn what_the_documents_tell_to_configure_is_understood_and_the_same_in_both_languages() {
    let french = places("publier.md");
    assert_eq!(french, places("publish.md"));
    assert!(french.len() >= 6, "{}", french.len());
}

#[test]
fn the_options_that_the_documents_tell_exist() {
    let help = bilan(empty_folder().path(), LOCALES[1], &["publish", "--help"]).out;
    for document in ["publier.md", "publish.md"] {
        let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("docs").join(document);
        let text = fs::read_to_string(path).expect("a document");
        // The browser has options of its own.
        let ours: Vec<&str> = text.lines().filter(|line| !line.starts_with("chromium ")).collect();
        let ours = ours.join(
            "
",
        );
        let told = ours.split(|one: char| !(one.is_ascii_alphanumeric() || one == '-'));
        let told: Vec<&str> = told
            .filter(|word| word.starts_with("--") && word[2..].starts_with(char::is_alphabetic))
            .collect();
        assert!(told.contains(&"--overwrite"));
        for option in told.into_iter().filter(|option| *option != "--all-years") {
            assert!(help.contains(option), "{document}: {option}");
        }
    }
}
