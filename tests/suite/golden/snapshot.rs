//! A tree of files against the committed one, or in its place when the user blesses it.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

use crate::cli::program::tree;

/// The variable that replaces the snapshots instead of comparing them.
const BLESS: &str = "BILAN_BLESS";

/// Files by relative path.
pub(super) type Files = BTreeMap<String, Vec<u8>>;

/// The folder of all snapshots.
fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/golden")
}

/// Compares `files` with the committed folder `name`, or puts them there.
pub(super) fn check_folder(name: &str, mut files: Files) {
    files.retain(|path, _| !path.ends_with('/'));
    let folder = root().join(name);
    if std::env::var_os(BLESS).is_some() {
        if folder.exists() {
            fs::remove_dir_all(&folder).expect("an old snapshot that goes");
        }
        for (path, bytes) in &files {
            put(&folder.join(path), bytes);
        }
        return;
    }
    let mut known = if folder.exists() { tree(&folder) } else { Files::new() };
    known.retain(|path, _| !path.ends_with('/'));
    let breaches = differences(&known, &files);
    assert!(
        breaches.is_empty(),
        "tests/golden/{name} differs from what is made now ({BLESS}=1 cargo test golden):\n{}",
        breaches.join("\n")
    );
}

/// Compares one file with the committed one, or puts it there.
pub(crate) fn check_file(name: &str, bytes: Vec<u8>) {
    check(&root(), name, bytes);
}

/// Compares one document of the repository with what is made now, or puts it there.
pub(crate) fn check_document(name: &str, bytes: Vec<u8>) {
    check(Path::new(env!("CARGO_MANIFEST_DIR")), name, bytes);
}

fn check(folder: &Path, name: &str, bytes: Vec<u8>) {
    if std::env::var_os(BLESS).is_some() {
        return put(&folder.join(name), &bytes);
    }
    let one = |bytes| Files::from([(name.to_owned(), bytes)]);
    let known = fs::read(folder.join(name)).map(one).unwrap_or_default();
    let breaches = differences(&known, &one(bytes));
    assert!(breaches.is_empty(), "{} ({BLESS}=1 cargo test golden)", breaches.join("\n"));
}

fn put(path: &Path, bytes: &[u8]) {
    fs::create_dir_all(path.parent().expect("a parent")).expect("a folder");
    fs::write(path, bytes).expect("a written file");
}

/// What is not the same, a line a file.
pub(super) fn differences(known: &Files, made: &Files) -> Vec<String> {
    let mut breaches = Vec::new();
    for path in known.keys().filter(|path| !made.contains_key(*path)) {
        breaches.push(format!("{path}: no longer made"));
    }
    for (path, bytes) in made {
        match known.get(path) {
            None => breaches.push(format!("{path}: has no snapshot")),
            Some(old) if old != bytes => breaches.push(format!("{path}: {}", first_difference(old, bytes))),
            Some(_) => {}
        }
    }
    breaches
}

/// The first line in which two texts differ.
fn first_difference(old: &[u8], new: &[u8]) -> String {
    let (old, new) = (String::from_utf8_lossy(old), String::from_utf8_lossy(new));
    let (mut old, mut new) = (old.split('\n'), new.split('\n'));
    for number in 1.. {
        let (was, is) = (old.next(), new.next());
        if was != is {
            return format!("line {number}\n  was {}\n  is  {}", cut(was), cut(is));
        }
        if was.is_none() {
            break;
        }
    }
    "other bytes".to_owned()
}

fn cut(line: Option<&str>) -> String {
    line.map_or_else(|| "missing".to_owned(), |line| line.chars().take(200).collect())
}

#[test]
fn differences_are_seen_both_ways() {
    let files = |list: &[(&str, &str)]| -> Files {
        list.iter().map(|(path, text)| ((*path).to_owned(), text.as_bytes().to_vec())).collect()
    };
    let known = files(&[("a", "one\ntwo\n"), ("b", "b"), ("c", "c")]);
    assert_eq!(differences(&known, &known), Vec::<String>::new());
    let made = files(&[("a", "one\n2\n"), ("b", "b"), ("d", "d")]);
    assert_eq!(
        differences(&known, &made),
        ["c: no longer made", "a: line 2\n  was two\n  is  2", "d: has no snapshot"]
    );
    let longer = files(&[("a", "one\ntwo\n\nmore"), ("b", "b"), ("c", "c")]);
    assert_eq!(differences(&known, &longer), ["a: line 4\n  was missing\n  is  more"]);
}
