//! Every message that reading can give has its words in every language, with the variables it gets.

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

use bilan::site::language::Language;

fn sources(path: &Path, found: &mut Vec<PathBuf>) {
    for item in fs::read_dir(path).expect("a folder of sources") {
        let path = item.expect("an entry").path();
        if path.is_dir() {
            sources(&path, found);
        } else {
            found.push(path);
        }
    }
}

/// The texts that stand behind one of `marks` in the reading part of the program.
fn keys(marks: &[&str]) -> BTreeSet<String> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("src");
    let mut files = vec![root.join("archive.rs"), root.join("platform.rs")];
    sources(&root.join("archive"), &mut files);
    sources(&root.join("platform"), &mut files);
    let mut keys = BTreeSet::new();
    for file in files {
        let code = fs::read_to_string(file).expect("a source");
        for mark in marks {
            for (at, _) in code.match_indices(mark) {
                let rest = &code[at + mark.len()..];
                keys.insert(rest[..rest.find('"').expect("a closing mark")].to_owned());
            }
        }
    }
    keys
}

fn words(language: &str, file: &str) -> String {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("lang").join(language).join(file);
    fs::read_to_string(path).expect("a language file")
}

#[test]
fn every_error_and_notice_has_words_in_every_language() {
    let errors = keys(&["Error::new(\"", "=> \"archive-", "{ \"archive-", "=> \"source-"]);
    let errors = errors.iter().filter(|key| key.contains('-'));
    let mut notices = keys(&["kind: \""]);
    notices.retain(|key| key.contains('-'));
    let reasons = keys(&["skip(\"", "Some(\"", "then_some(\""]);
    notices.extend(reasons.iter().filter(|key| key.contains('-')).map(|key| format!("left-out-{key}")));
    assert!(notices.len() > 10);
    for language in Language::known() {
        let (known_errors, known_notices) = (words(&language, "errors.ftl"), words(&language, "notices.ftl"));
        for key in errors.clone() {
            let forms = [key.clone(), format!("archive-{key}"), format!("source-{key}")];
            let told = forms.iter().any(|key| known_errors.contains(&format!("\n{key} = ")));
            assert!(told, "{language}: no words for the error {key}");
        }
        for key in &notices {
            let told = known_notices.contains(&format!("\n{key} = "));
            assert!(told, "{language}: no words for the notice {key}");
        }
    }
}

#[test]
fn every_language_has_the_same_messages_with_the_same_variables() {
    let variables = |message: &str| -> BTreeSet<String> {
        let names = message.split('$').skip(1);
        names.map(|rest| rest.chars().take_while(char::is_ascii_alphabetic).collect()).collect()
    };
    let messages = |text: &str| -> Vec<(String, BTreeSet<String>)> {
        let mut messages: Vec<(String, String)> = Vec::new();
        for line in text.lines().filter(|line| !line.starts_with('#')) {
            let start = line.split_once(" = ").filter(|(key, _)| !key.contains([' ', '{']));
            if let Some((key, message)) = start {
                messages.push((key.to_owned(), message.to_owned()));
            } else if let Some((_, message)) = messages.last_mut() {
                message.push_str(line);
            }
        }
        messages.into_iter().map(|(key, message)| (key, variables(&message))).collect()
    };
    for file in ["errors.ftl", "notices.ftl"] {
        let french = messages(&words("fr", file));
        for language in Language::known() {
            assert_eq!(messages(&words(&language, file)), french, "{language}/{file}");
        }
    }
}
