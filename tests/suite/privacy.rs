//! What is private stays out of every output: a word in each private place is looked for in all that is said and written.

use std::io::{Cursor, Read};
use std::path::Path;

use bilan::archive::Archive;
use bilan::platform;

use crate::cli::program::{Answer, LOCALES, bilan, empty_folder, is_of, text, tree};
use crate::reading::samples::{Sample, tar_gz_bytes, tweets, zip_bytes};

mod akkoma;
mod bluesky;
mod facebook;
mod instagram;
mod linkedin;
mod mastodon;
mod misskey;
mod pixelfed;
mod quoted;
mod threads;
mod tiktok;
mod x;
mod youtube;

/// What stands in every private place, in some spelling.
const CANARY: &str = "kanari";
/// How the numbers of all third parties begin.
const STRANGER: &str = "77000000";
/// The host of all third parties.
const ELSEWHERE: &str = "ailleurs.example";

/// Everything that the program can be asked of an archive.
const ASKED: [&[&str]; 11] = [
    &["inspect"],
    &["measure", "--format", "table"],
    &["measure", "--format", "json", "--language", "fr"],
    &["measure", "--format", "csv", "--strict"],
    &["build", "-o", "fr", "--language", "fr"],
    &["build", "-o", "en", "--language", "en"],
    &["build", "-o", "house", "--edition", "internal"],
    &["check", "--privacy"],
    &["build", "-o", "markdown", "--format", "markdown", "--edition", "internal"],
    &["build", "-o", "single", "--format", "single"],
    &["build", "-o", "site.zip", "--format", "zip"],
];

/// Nobody's word, handle or number stands in `content`.
fn assert_private(place: &str, content: &str) {
    for written in [content.to_owned(), without_percents(content), without_entities(content)] {
        let lower = written.to_lowercase();
        for secret in [CANARY, STRANGER, ELSEWHERE] {
            // An own instant may hold the digits with which the number of somebody begins.
            let begins =
                |at: usize| secret != STRANGER || !lower[..at].ends_with(|c: char| c.is_ascii_digit());
            if let Some((at, _)) = lower.match_indices(secret).find(|(at, _)| begins(*at)) {
                let around: String = lower[at..].chars().take(60).collect();
                panic!("{place} shows {around}");
            }
        }
    }
}

/// The text that an address holds: `%40` is `@`.
fn without_percents(content: &str) -> String {
    let mut parts = content.split('%');
    let mut bytes = parts.next().unwrap_or_default().as_bytes().to_vec();
    for part in parts {
        match part.get(..2).and_then(|digits| u8::from_str_radix(digits, 16).ok()) {
            Some(byte) => {
                bytes.push(byte);
                bytes.extend(part[2..].bytes());
            }
            None => bytes.extend(format!("%{part}").bytes()),
        }
    }
    String::from_utf8_lossy(&bytes).into_owned()
}

/// The text that a page shows: `&#64;` and `&#x40;` are `@`.
fn without_entities(content: &str) -> String {
    let mut parts = content.split("&#");
    let mut text = parts.next().unwrap_or_default().to_owned();
    for part in parts {
        let (number, rest) = part.split_once(';').unwrap_or((part, ""));
        let code = match number.strip_prefix(['x', 'X']) {
            Some(digits) => u32::from_str_radix(digits, 16).ok(),
            None => number.parse().ok(),
        };
        match code.and_then(char::from_u32) {
            Some(letter) => text.extend([letter.to_string().as_str(), rest]),
            None => text.extend(["&#", part]),
        }
    }
    text
}

/// Runs everything on an archive and looks for secrets; hands back the answers.
fn assert_all_private(name: &str, archive: &Path) -> Vec<Answer> {
    let folder = empty_folder();
    let source = text(archive);
    let mut answers = Vec::new();
    for (number, arguments) in ASKED.into_iter().enumerate() {
        let answer = bilan(folder.path(), LOCALES[number % 2], &[arguments, &[source.as_str()]].concat());
        assert_private(&format!("{name}: stdout of {arguments:?}"), &answer.out);
        assert_private(&format!("{name}: stderr of {arguments:?}"), &answer.err);
        assert!(!answer.err.contains("panicked"), "{name}: {}", answer.err);
        answers.push(answer);
    }
    for (path, bytes) in tree(folder.path()).into_iter().flat_map(unzipped) {
        assert_private(&format!("{name}: the name {path}"), &path);
        assert_private(&format!("{name}: {path}"), &String::from_utf8_lossy(&bytes));
    }
    answers
}

/// A file, or those in it.
fn unzipped((path, bytes): (String, Vec<u8>)) -> Vec<(String, Vec<u8>)> {
    if !is_of(&path, &["zip"]) {
        return vec![(path, bytes)];
    }
    let mut zip = zip::ZipArchive::new(Cursor::new(bytes)).expect("a zip");
    let mut files = Vec::new();
    for number in 0..zip.len() {
        let mut file = zip.by_index(number).expect("a file");
        let mut content = Vec::new();
        file.read_to_end(&mut content).expect("content");
        files.push((format!("{path}/{}", file.name().expect("a name")), content));
    }
    assert!(!files.is_empty(), "{path}");
    files
}

/// The archive is read whole, without a notice, and tells nothing private.
fn reads_in_private(name: &str, archive: &Path) {
    reads_few_in_private(name, archive, 20);
}

/// The same for a network whose exports feed few figures: more than `least`.
fn reads_few_in_private(name: &str, archive: &Path, least: usize) {
    let answers = assert_all_private(name, archive);
    for answer in &answers {
        assert_eq!((answer.code, answer.err.as_str()), (0, ""), "{name}");
    }
    // There were figures to tell.
    assert!(answers[3].out.matches(",value,").count() > least, "{name}: {}", answers[3].out);
}

/// The archive is read with notices (code 3 under `--strict`), and tells nothing private.
fn notes_in_private(name: &str, archive: &Path) {
    let answers = assert_all_private(name, archive);
    assert_eq!(
        answers.iter().map(|answer| answer.code).collect::<Vec<_>>(),
        [0, 0, 0, 3, 0, 0, 0, 0, 0, 0, 0],
        "{name}"
    );
    assert!(answers.iter().all(|answer| !answer.err.is_empty()), "{name}");
}

/// The archive is refused, and the refusal tells nothing private.
fn refuses_in_private(name: &str, archive: &Path) {
    for answer in assert_all_private(name, archive) {
        assert_eq!((answer.code, answer.out.as_str()), (1, ""), "{name}: {}", answer.err);
    }
}

/// What stands in places that no reader may read, beside [`CANARY`].
const SEALED: &str = "KANARI-PRIVE";

/// What is private does not enter the model, and of the entries `allowed` ones alone are opened.
fn models_in_private(archive: &Path, allowed: &[&str]) {
    let mut archive = Archive::open(archive).expect("an archive");
    let readings = platform::read_archive(&mut archive, &mut |_| ()).expect("an export");
    let model = format!("{readings:?}");
    let sealed = model.find(SEALED).map(|at| &model[at.saturating_sub(60)..at + SEALED.len()]);
    assert_eq!(sealed, None);
    assert!(readings.iter().all(|reading| reading.account.tally.total().read > 0));
    for opened in archive.opened() {
        assert!(allowed.iter().any(|name| opened.ends_with(name)), "{opened} was opened");
    }
}

/// Entries with `content` in place of that of `name`.
fn with<'a>(entries: &[(&'a str, String)], name: &'a str, content: &str) -> Vec<(&'a str, String)> {
    let mut entries = entries.to_vec();
    match entries.iter_mut().find(|(known, _)| *known == name) {
        Some((_, known)) => content.clone_into(known),
        None => entries.push((name, content.to_owned())),
    }
    entries
}

/// A zip of these entries.
fn zip(entries: &[(&str, String)]) -> Sample {
    Sample::file("export.zip", &zip_bytes(&borrowed(entries)))
}

/// A tar.gz of these entries.
fn tar_gz(entries: &[(&str, String)]) -> Sample {
    Sample::file("export.tar.gz", &tar_gz_bytes(&borrowed(entries)))
}

fn borrowed<'a>(entries: &'a [(&'a str, String)]) -> Vec<(&'a str, &'a str)> {
    entries.iter().map(|(name, content)| (*name, content.as_str())).collect()
}

/// Whether the search would find what it looks for.
#[test]
fn a_secret_is_seen() {
    for shown in [
        "…KANARI-IP…",
        "@Kanari_Tiers",
        "x/7700000012",
        "https://ailleurs.example/users/a",
        "mailto:%6Banari%40b.example",
        "100 %, k&#97;nari, 3 % &#x61;",
    ] {
        assert!(std::panic::catch_unwind(|| assert_private("here", shown)).is_err(), "{shown}");
    }
    assert_private("here", &tweets(&[]));
}
