//! Languages: the same messages in each, every file valid, French set as French is.

use std::collections::{BTreeMap, BTreeSet};

use fluent_bundle::FluentResource;

use super::assert_none;
use super::files::{File, files};

fn language_files() -> Vec<File> {
    files(&["lang"], &["ftl"])
}

/// The messages, terms and attributes that a file defines, in order.
fn keys(text: &str) -> Vec<String> {
    let mut keys = Vec::new();
    let mut message = String::new();
    for line in text.lines() {
        let Some((name, _)) = line.split_once('=') else { continue };
        let name = name.trim_end();
        let attribute = name.trim_start().strip_prefix('.');
        let is_id = |id: &str| {
            let letters = id.trim_start_matches('-');
            letters.starts_with(|one: char| one.is_ascii_alphabetic())
                && letters.bytes().all(|one| one.is_ascii_alphanumeric() || b"-_".contains(&one))
        };
        match attribute {
            Some(attribute) if line.starts_with(' ') && is_id(attribute) => {
                keys.push(format!("{message}.{attribute}"));
            }
            None if is_id(name) => {
                name.clone_into(&mut message);
                keys.push(message.clone());
            }
            _ => {}
        }
    }
    keys
}

/// Messages that one language lacks, or defines twice.
fn uneven(files: &[File]) -> Vec<String> {
    let mut languages: BTreeMap<&str, Vec<String>> = BTreeMap::new();
    for file in files {
        let tag = file.path.split('/').nth(1).unwrap_or_default();
        languages.entry(tag).or_default().extend(keys(&file.text));
    }
    let all: BTreeSet<&String> = languages.values().flatten().collect();
    let mut breaches = Vec::new();
    for (tag, keys) in &languages {
        for key in &all {
            match keys.iter().filter(|one| one == key).count() {
                1 => {}
                0 => breaches.push(format!("lang/{tag}: {key} is missing")),
                _ => breaches.push(format!("lang/{tag}: {key} comes twice")),
            }
        }
    }
    breaches
}

fn invalid(files: &[File]) -> Vec<String> {
    let read = |file: &File| FluentResource::try_new(file.text.clone()).err().map(|(_, errors)| errors);
    let wrong = files.iter().filter_map(|file| read(file).map(|errors| format!("{}: {errors:?}", file.path)));
    wrong.collect()
}

/// French signs without their own space: U+202F before `; ! ?` and inside « », U+00A0 before `:`.
fn typography(files: &[File]) -> Vec<String> {
    let mut breaches = Vec::new();
    for file in files {
        for (number, line) in file.text.lines().enumerate() {
            let line = line.trim_end();
            let comment = line.starts_with('#');
            if !comment && !line.ends_with("->") && !is_set(&without_placeables(line)) {
                breaches.push(format!("{}:{}: {line}", file.path, number + 1));
            }
        }
    }
    breaches
}

fn is_set(line: &str) -> bool {
    let letters: Vec<char> = line.chars().collect();
    letters.iter().enumerate().all(|(at, one)| {
        let before = at.checked_sub(1).map(|before| letters[before]);
        let after = letters.get(at + 1).copied();
        // Signs inside an address, an entity or a time of day are no punctuation.
        let ends_word = after.is_none_or(|after| after.is_whitespace() || ")»\"".contains(after));
        let entity = line.contains('&') && *one == ';';
        match one {
            ';' | '!' | '?' if ends_word && !entity => {
                before.is_none_or(|before| before == '\u{202f}' || "!?".contains(before))
            }
            ':' if ends_word => before.is_none_or(|before| before == '\u{a0}'),
            '«' => after.is_none_or(|after| after == '\u{202f}'),
            '»' => before.is_none_or(|before| before == '\u{202f}'),
            _ => true,
        }
    })
}

/// The line with every `{ … }` that ends on it as one letter.
fn without_placeables(line: &str) -> String {
    let mut line = line.to_owned();
    while let Some(end) = line.find('}') {
        let Some(start) = line[..end].rfind('{') else { break };
        line.replace_range(start..=end, "a");
    }
    line
}

#[test]
fn every_language_has_the_same_messages_each_once() {
    let files = language_files();
    for tag in ["fr", "en"] {
        assert!(files.iter().any(|file| file.path.starts_with(&format!("lang/{tag}/"))), "{tag}");
    }
    assert_none(&uneven(&files));
}

#[test]
fn every_language_file_is_valid() {
    assert_none(&invalid(&language_files()));
}

#[test]
fn french_messages_are_set_as_french_is() {
    let files = language_files();
    let french: Vec<File> = files.into_iter().filter(|file| file.path.starts_with("lang/fr/")).collect();
    assert_none(&typography(&french));
}

#[test]
fn uneven_languages_are_seen() {
    let fr = File::new(
        "lang/fr/a.ftl",
        "# b = no\na = Un { $n ->\n    [one] = deux\n }\n    .title = Titre\nc = C\n",
    );
    let en = File::new("lang/en/a.ftl", "a = One\nc = C\n");
    let again = File::new("lang/en/b.ftl", "c = C again\n");
    let expected = ["lang/en: a.title is missing", "lang/en: c comes twice"];
    assert_eq!(uneven(&[fr, en, again]), expected);
}

#[test]
fn invalid_files_are_seen() {
    assert_eq!(invalid(&[File::new("lang/fr/a.ftl", "a = { $b\n")]).len(), 1);
    assert_eq!(invalid(&[File::new("lang/fr/a.ftl", "a = b\n")]).len(), 0);
}

#[test]
fn french_without_its_spaces_is_seen() {
    let count = |line| typography(&[File::new("lang/fr/a.ftl", line)]).len();
    for line in
        ["a = Oui !", "a = Oui!", "a = b ; c", "a = b : c", "a = b: c", "a = «b»", "a = « b »", "a = (b ?)"]
    {
        assert_eq!(count(line), 1, "{line}");
    }
    for line in [
        "a = Oui\u{202f}! b\u{a0}: «\u{202f}{ $c }\u{202f}»\u{202f}; d\u{202f}?!",
        "a = https://exemple.invalid/?a=b à 10:30, fin { NUMBER($b, style: \"percent\") }",
        "a = b&nbsp;; c",
        "# Commentaire : libre !",
        "a = { NUMBER($b, style: \"c\") ->",
    ] {
        assert_eq!(count(line), 0, "{line}");
    }
}
