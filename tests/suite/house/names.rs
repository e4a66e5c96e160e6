//! Names of networks: only the readers and the language files know them.

use super::assert_none;
use super::files::{File, files, sources};
use super::rust;

/// Names that mean nothing else.
const LONG: [&str; 11] = [
    "twitter",
    "mastodon",
    "bluesky",
    "instagram",
    "facebook",
    "linkedin",
    "tiktok",
    "youtube",
    "pixelfed",
    "misskey",
    "akkoma",
];
/// The network whose id is one letter, as literals would spell it.
const SHORT: &str = "x";

fn breaches(files: &[File]) -> Vec<String> {
    let mut breaches = Vec::new();
    for file in files {
        if file.path.starts_with("src/platform") {
            continue;
        }
        let lower = file.text.to_lowercase();
        for (number, line) in lower.lines().enumerate() {
            for name in LONG.iter().filter(|name| line.contains(**name)) {
                breaches.push(format!("{}:{}: {name}", file.path, number + 1));
            }
        }
        if literals(file).iter().any(|literal| is_short(literal)) {
            breaches.push(format!("{}: \"{SHORT}\" in a literal", file.path));
        }
    }
    breaches
}

/// The id alone, before the slash of an account's id, or before the dash of a generation.
fn is_short(literal: &str) -> bool {
    let literal = literal.to_lowercase();
    literal == SHORT || ["/", "-g"].iter().any(|after| literal.starts_with(&format!("{SHORT}{after}")))
}

fn literals(file: &File) -> Vec<String> {
    let is = |extension: &str| file.path.ends_with(extension);
    if is(".rs") {
        return rust::read(&file.text).literals.into_iter().map(|literal| literal.text).collect();
    }
    if !is(".html") && !is(".md") {
        return Vec::new();
    }
    // Comparisons stand in the tags of the template language, drawings elsewhere.
    let tags = file.text.split("{%").skip(1).chain(file.text.split("{{").skip(1));
    let tags = tags.map(|tag| tag.split(['%', '}']).next().unwrap_or_default());
    tags.flat_map(|tag| tag.split(['"', '\'']).skip(1).step_by(2).map(str::to_owned)).collect()
}

#[test]
fn no_network_is_named_outside_its_reader_and_the_languages() {
    assert_none(&breaches(&sources()));
    let looks = files(&["templates", "themes"], &["html", "md", "css", "toml", "txt", "xml", "svg"]);
    assert_none(&breaches(&looks));
}

#[test]
fn names_of_networks_are_seen() {
    let count = |path, text| breaches(&[File::new(path, text)]).len();
    assert_eq!(count("src/report.rs", "/// As Twitter does.\n"), 1);
    assert_eq!(count("src/report.rs", "fn is_mastodon() {}"), 1);
    assert_eq!(count("src/report.rs", "if id == \"x\" {}"), 1);
    assert_eq!(count("src/report.rs", "let id = format!(\"x/{handle}\");"), 1);
    assert_eq!(count("src/report.rs", "let generation = \"X-G4\";"), 1);
    assert_eq!(count("templates/page.html", "{% if account.platform == \"x\" %}"), 1);
    assert_eq!(count("templates/page.html", "<p>YouTube</p>"), 1);
    assert_eq!(count("themes/a/style.css", ".bluesky { color: red }"), 1);
    assert_eq!(count("src/platform/x.rs", "const ID: &str = \"x\"; // Twitter"), 0);
    assert_eq!(count("src/report.rs", "let x = y; // as x-g4\n"), 0);
    assert_eq!(count("templates/page.html", "<text x=\"x\">{{ point.x }}</text>"), 0);
}
