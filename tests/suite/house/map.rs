//! The map of the house, `ARCHITECTURE.md`: short, and true about every path it names.

use std::fs;
use std::path::Path;

use super::assert_none;
use super::files::root;

const LONGEST: usize = 149;
const FOLDERS: [&str; 12] = [
    "src",
    "tests",
    "templates",
    "themes",
    "lang",
    "examples",
    "benches",
    "docs",
    "fuzz",
    ".ci",
    "platform",
    "indicator",
];

fn breaches(text: &str, exists: impl Fn(&str) -> bool) -> Vec<String> {
    let mut breaches = Vec::new();
    if text.lines().count() > LONGEST {
        breaches.push(format!("{} lines", text.lines().count()));
    }
    let missing = paths(text).into_iter().filter(|path| !exists(path));
    breaches.extend(missing.map(|path| format!("{path} does not exist")));
    breaches
}

/// The words between backticks that are paths, also in blocks of code.
fn paths(text: &str) -> Vec<String> {
    let mut paths = Vec::new();
    for (number, part) in text.split('`').enumerate() {
        if number % 2 == 0 {
            continue;
        }
        for word in part.split_whitespace() {
            let word = word.trim_end_matches([',', ';', ':', '/', '.']);
            let plain = word.bytes().all(|one| one.is_ascii_alphanumeric() || b"/._-".contains(&one));
            let folder = word.split_once('/').is_some_and(|(first, _)| FOLDERS.contains(&first));
            let source = Path::new(word).extension().is_some_and(|extension| extension == "rs");
            if plain && (folder || source) && !word.starts_with('/') {
                paths.push(word.to_owned());
            }
        }
    }
    paths
}

#[test]
fn the_map_is_short_and_every_path_on_it_exists() {
    let Ok(text) = fs::read_to_string(root().join("ARCHITECTURE.md")) else { return };
    let exists = |path: &str| root().join(path).exists() || root().join("src").join(path).exists();
    assert_none(&breaches(&text, exists));
}

#[test]
fn a_long_or_false_map_is_seen() {
    let exists = |path: &str| path == "src/lib.rs";
    assert_eq!(breaches(&"\n".repeat(150), exists), ["150 lines"]);
    let text = "`src/lib.rs` `src/gone.rs`, `gone.rs` `templates/gone/` and/or `cargo run` `platform/<id>.rs` `lang/*/a.ftl`";
    let expected = ["src/gone.rs does not exist", "gone.rs does not exist", "templates/gone does not exist"];
    assert_eq!(breaches(text, exists), expected);
    assert_none(&breaches(&"\n".repeat(149), exists));
}
