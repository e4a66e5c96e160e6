//! The shape of a file: its opening sentence, its length, its name, and nothing unfinished in it.

use super::assert_none;
use super::files::{File, rust_files};
use super::rust::{self, is_name};

const LONGEST: usize = 400;
const DRAWERS: [&str; 5] = ["mod", "util", "utils", "prelude", "helpers"];
const UNFINISHED: [&str; 3] = ["todo", "unimplemented", "dbg"];

/// Files whose first paragraph is not one `//!` sentence.
fn without_sentence(files: &[File]) -> Vec<String> {
    let opening = |file: &File| {
        let lines = file.text.lines().map_while(|line| line.strip_prefix("//! "));
        lines.collect::<Vec<_>>().join(" ")
    };
    let is_sentence = |text: &str| {
        let more = text.match_indices(['.', '!', '?']).any(|(at, _)| {
            let mut after = text[at + 1..].chars();
            after.next() == Some(' ') && after.next().is_some_and(char::is_uppercase)
        });
        text.ends_with('.') && text.starts_with(|first: char| first.is_uppercase() || first == '`') && !more
    };
    let wrong = files.iter().filter(|file| !is_sentence(&opening(file)));
    wrong.map(|file| format!("{}: does not begin with one `//!` sentence", file.path)).collect()
}

fn too_long(files: &[File]) -> Vec<String> {
    let long = files.iter().filter(|file| file.text.lines().count() > LONGEST);
    long.map(|file| format!("{}: {} lines", file.path, file.text.lines().count())).collect()
}

/// Files and modules that are named after a drawer instead of a noun.
fn drawers(files: &[File]) -> Vec<String> {
    let named = |file: &File| {
        let parts: Vec<&str> = file.path.trim_end_matches(".rs").split('/').collect();
        parts.iter().any(|part| DRAWERS.contains(part))
    };
    let written = |file: &File| {
        let code = rust::read(&file.text).code;
        DRAWERS.iter().any(|name| has_words(&code, &format!("mod {name}")))
    };
    let wrong = files.iter().filter(|file| named(file) || written(file));
    wrong.map(|file| format!("{}: a drawer, not a noun", file.path)).collect()
}

fn unfinished(files: &[File]) -> Vec<String> {
    let mut breaches = Vec::new();
    for file in files {
        let code = rust::read(&file.text).code;
        for name in UNFINISHED {
            if has_words(&code, &format!("{name}!")) {
                breaches.push(format!("{}: {name}!", file.path));
            }
        }
    }
    breaches
}

/// Whether the code has these words, not as part of longer ones.
fn has_words(code: &str, words: &str) -> bool {
    code.match_indices(words).any(|(at, _)| {
        let after = &code[at + words.len()..];
        !code[..at].ends_with(is_name) && !after.starts_with(is_name)
    })
}

#[test]
fn every_file_begins_with_one_sentence() {
    assert_none(&without_sentence(&rust_files()));
}

#[test]
fn no_file_is_longer_than_400_lines() {
    assert_none(&too_long(&rust_files()));
}

#[test]
fn no_file_is_a_drawer() {
    assert_none(&drawers(&rust_files()));
}

#[test]
fn nothing_is_left_unfinished() {
    assert_none(&unfinished(&rust_files()));
}

#[test]
fn openings_without_one_sentence_are_seen() {
    for text in [
        "use std::fs;\n",
        "// A comment.\n",
        "//! no capital.\n",
        "//! No full stop\n",
        "//! Two sentences. In one paragraph.\n",
        "//! Two sentences\n//! on lines. In one paragraph.\n",
        "\n//! Late.\n",
    ] {
        assert_eq!(without_sentence(&[File::new("src/a.rs", text)]).len(), 1, "{text}");
    }
    let fine = "//! One sentence, e.g. this one,\n//! on two lines.\n//!\n//! And more. Much more.\n";
    assert_none(&without_sentence(&[File::new("src/a.rs", fine)]));
}

#[test]
fn a_file_of_401_lines_is_seen() {
    assert_eq!(too_long(&[File::new("src/a.rs", &"\n".repeat(401))]).len(), 1);
    assert_none(&too_long(&[File::new("src/a.rs", &"\n".repeat(400))]));
}

#[test]
fn drawers_are_seen() {
    for (path, text) in [
        ("src/site/mod.rs", ""),
        ("src/util.rs", ""),
        ("src/utils/text.rs", ""),
        ("src/prelude.rs", ""),
        ("src/lib.rs", "pub mod prelude {}"),
        ("src/lib.rs", "mod util;"),
    ] {
        assert_eq!(drawers(&[File::new(path, text)]).len(), 1, "{path} {text}");
    }
    assert_none(&drawers(&[File::new("src/model.rs", "// mod util;\nmod utility;")]));
}

#[test]
fn unfinished_code_is_seen() {
    let file = |text| unfinished(&[File::new("src/a.rs", text)]).len();
    assert_eq!(file(concat!("fn a() { to", "do!() }")), 1);
    assert_eq!(file(concat!("fn a() { unimple", "mented!(\"b\") }")), 1);
    assert_eq!(file(concat!("fn a() { let b = d", "bg!(1); }")), 1);
    assert_eq!(file("// todo!\nfn a() { my_todo!(\"todo!\") }"), 0);
}
