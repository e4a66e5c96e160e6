//! The built program, run in a folder of its own, and the files that it leaves there.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use tempfile::TempDir;
use walkdir::WalkDir;

/// The terminal's languages: the locale that asks for each, and how its errors and notices begin.
pub(crate) const LOCALES: [Locale; 3] = [
    Locale { asked: "fr_FR.UTF-8", error: "Erreur\u{a0}: ", notice: "Avis\u{a0}: " },
    Locale { asked: "en_GB.UTF-8", error: "Error: ", notice: "Notice: " },
    Locale { asked: "C", error: "Error: ", notice: "Notice: " },
];

/// A terminal's language.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Locale {
    pub(crate) asked: &'static str,
    pub(crate) error: &'static str,
    pub(crate) notice: &'static str,
}

/// What the program answered.
#[derive(Debug)]
pub(crate) struct Answer {
    pub(crate) code: i32,
    pub(crate) out: String,
    pub(crate) err: String,
}

/// Runs the program in `folder`.
pub(crate) fn bilan(folder: &Path, locale: Locale, arguments: &[&str]) -> Answer {
    let output = Command::new(env!("CARGO_BIN_EXE_bilan"))
        .args(arguments)
        .current_dir(folder)
        .env_remove("LC_ALL")
        .env_remove("LC_MESSAGES")
        .env("LANG", locale.asked)
        .output()
        .expect("a program that runs");
    let text = |bytes: Vec<u8>| String::from_utf8(bytes).expect("UTF-8");
    Answer {
        code: output.status.code().expect("an exit code"),
        out: text(output.stdout),
        err: text(output.stderr),
    }
}

/// Runs the program, which must succeed without a word on stderr, and hands back its results.
pub(crate) fn results(folder: &Path, locale: Locale, arguments: &[&str]) -> String {
    let answer = bilan(folder, locale, arguments);
    assert_eq!((answer.code, answer.err.as_str()), (0, ""), "{arguments:?}");
    assert_whole(&answer.out);
    answer.out
}

/// No message is missing, and none stands there with a hole.
pub(crate) fn assert_whole(text: &str) {
    for mark in ["⟦", "⟧", "{$", "{ $", "\u{2068}"] {
        let at = text.find(mark).unwrap_or_default();
        let around: String = text[at..].chars().take(80).collect();
        assert!(!text.contains(mark), "{mark} in: {around}");
    }
}

/// An empty folder.
pub(crate) fn empty_folder() -> TempDir {
    TempDir::new().expect("a temporary folder")
}

/// The example project.
pub(crate) fn example() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("examples/annual-report")
}

/// The example project as an argument.
pub(crate) fn example_text() -> String {
    text(&example())
}

/// The archives of the example, in the order of their names.
pub(crate) fn example_archives() -> Vec<PathBuf> {
    let entries = fs::read_dir(example().join("archives")).expect("the archives");
    let mut paths: Vec<PathBuf> = entries.map(|entry| entry.expect("an entry").path()).collect();
    paths.sort();
    paths
}

/// Makes a project of `folder`: the example's archives, calendar and configuration.
pub(crate) fn project(folder: &Path) {
    for entry in ["archives", "calendar"] {
        let (from, to) = (example().join(entry), folder.join(entry));
        fs::create_dir_all(&to).expect("a folder");
        for file in fs::read_dir(from).expect("files").map(|file| file.expect("a file").path()) {
            fs::copy(&file, to.join(file.file_name().expect("a name"))).expect("a copy");
        }
    }
    fs::copy(example().join("bilan.toml"), folder.join("bilan.toml")).expect("a copy");
}

/// A path as an argument.
pub(crate) fn text(path: &Path) -> String {
    path.to_str().expect("a path in UTF-8").to_owned()
}

/// Whether a path names a file of one of these kinds.
pub(crate) fn is_of(path: &str, kinds: &[&str]) -> bool {
    Path::new(path).extension().is_some_and(|kind| kinds.iter().any(|known| kind == *known))
}

/// Every file below `folder`, by its relative path with slashes.
pub(crate) fn tree(folder: &Path) -> BTreeMap<String, Vec<u8>> {
    let mut files = BTreeMap::new();
    for entry in WalkDir::new(folder).min_depth(1) {
        let entry = entry.expect("an entry");
        let name = text(entry.path().strip_prefix(folder).expect("below")).replace('\\', "/");
        if entry.file_type().is_file() {
            files.insert(name, fs::read(entry.path()).expect("a file"));
        } else {
            files.insert(name + "/", Vec::new());
        }
    }
    files
}
