//! The built sites of all examples against the bytes of their archives: no handle, no e-mail address, no private text of these is in them.

use std::collections::BTreeSet;
use std::fs;
use std::io::Read;
use std::path::{Path, PathBuf};

use serde_json::Value;

use crate::cli::program::{LOCALES, bilan, empty_folder, is_of, text, tree};

/// What stands in everything private of the examples.
const SECRET: &str = "hippogriffe";
/// The projects, with how many handles and addresses their archives hold at least.
const PROJECTS: [(&str, usize); 2] = [("annual-report", 300), ("every-network", 14)];

/// Everything that stands in an archive, unpacked.
fn unpacked(archive: &Path) -> String {
    let bytes = fs::read(archive).expect("an archive");
    let mut content = String::new();
    let mut add = |bytes: &[u8]| {
        content.push_str(&String::from_utf8_lossy(bytes));
        content.push('\n');
    };
    if bytes.starts_with(b"PK") {
        let mut zip = zip::ZipArchive::new(std::io::Cursor::new(&bytes)).expect("a zip");
        for number in 0..zip.len() {
            let mut entry = Vec::new();
            zip.by_index(number).expect("an entry").read_to_end(&mut entry).expect("content");
            add(&entry);
        }
    } else if bytes.starts_with(&[0x1f, 0x8b]) {
        let mut tar = Vec::new();
        flate2::read::GzDecoder::new(&bytes[..]).read_to_end(&mut tar).expect("a tar");
        add(&tar);
    } else {
        add(&bytes);
    }
    content.replace("\\/", "/")
}

/// The handles, identifiers of people and e-mail addresses that stand in a text, in lower case.
fn signed(text: &str) -> (BTreeSet<String>, BTreeSet<String>) {
    let is_local = |c: char| c.is_alphanumeric() || matches!(c, '_' | '.' | '-');
    let (mut handles, mut addresses) = (BTreeSet::new(), BTreeSet::new());
    for (at, _) in text.match_indices('@') {
        let behind =
            text[at + 1..].split(|c| !is_local(c)).next().unwrap_or_default().trim_end_matches(['.', '-']);
        let start = text[..at].rfind(|c| !is_local(c)).map_or(0, |place| text.ceil_char_boundary(place + 1));
        let before = &text[start..at];
        if behind.chars().count() < 5 {
            continue;
        }
        if before.is_empty() {
            handles.insert(behind.to_lowercase());
        } else if behind.contains('.') {
            addresses.insert(format!("{before}@{behind}").to_lowercase());
        }
    }
    // People who are told by an address or an identifier of their own.
    for (mark, length) in [("did:plc:", 24), ("/users/", 0), ("/profile/", 0)] {
        for (at, _) in text.match_indices(mark) {
            let behind = &text[at + mark.len()..];
            let name = behind.split(|c| !is_local(c)).next().unwrap_or_default();
            let name = if length > 0 { name.get(..length).unwrap_or(name) } else { name };
            if name.chars().count() >= 5 {
                handles.insert(name.to_lowercase());
            }
        }
    }
    (handles, addresses)
}

/// The words of a text that could be handles.
fn words(text: &str) -> BTreeSet<String> {
    let is_local = |c: char| c.is_alphanumeric() || matches!(c, '_' | '.' | '-');
    text.to_lowercase().split(|c| !is_local(c)).map(|word| word.trim_matches(['.', '-']).to_owned()).collect()
}

/// A project's sites and what the program says of it, with their places.
fn outputs(project: &str, folder: &Path) -> Vec<(String, String)> {
    let mut outputs = Vec::new();
    for arguments in [
        &["inspect"] as &[&str],
        &["measure", "--format", "csv"],
        &["check", "--privacy"],
        &["build", "-o", "public"],
        &["build", "-o", "house", "--edition", "internal", "--language", "en"],
        &["build", "-o", "markdown", "--format", "markdown", "--edition", "internal"],
        &["build", "-o", "single", "--format", "single"],
    ] {
        let answer = bilan(folder, LOCALES[0], &[arguments, &[project]].concat());
        assert_eq!(answer.code, 0, "{}", answer.err);
        outputs.push((arguments.join(" "), answer.out + &answer.err));
    }
    for (path, bytes) in tree(folder) {
        let text = String::from_utf8_lossy(&bytes).into_owned();
        // Markdown sets a stroke before signs that handles may hold.
        let plain = if is_of(&path, &["md"]) { text.replace('\\', "") } else { text };
        outputs.push((path, plain));
    }
    outputs
}

/// The institution's own handles, as the report tells them.
fn own(outputs: &[(String, String)]) -> BTreeSet<String> {
    let (_, report) = outputs.iter().find(|(path, _)| path == "public/report.json").expect("a report");
    let report: Value = serde_json::from_str(report).expect("JSON");
    let accounts = report["accounts"].as_array().expect("accounts").iter();
    let words = accounts.flat_map(|account| ["handle", "id"].map(|key| words(&account[key].to_string())));
    words.flatten().collect()
}

#[test]
fn no_handle_no_address_and_no_private_text_of_the_archives_is_in_the_sites_of_the_examples() {
    for (name, least) in PROJECTS {
        let project = Path::new(env!("CARGO_MANIFEST_DIR")).join("examples").join(name);
        let archives = fs::read_dir(project.join("archives")).expect("archives");
        let archives: Vec<PathBuf> = archives.map(|entry| entry.expect("an entry").path()).collect();
        let (mut handles, mut addresses) = (BTreeSet::new(), BTreeSet::new());
        for archive in &archives {
            let content = unpacked(archive);
            let (more, others) = signed(&content);
            handles.extend(more);
            addresses.extend(others);
        }
        let folder = empty_folder();
        let outputs = outputs(&text(&project), folder.path());
        let own = own(&outputs);
        // What the house itself writes in its configuration and its notes is no leak.
        let mut written = fs::read_to_string(project.join("bilan.toml")).expect("the configuration");
        for note in fs::read_dir(project.join("notes")).into_iter().flatten() {
            written += &fs::read_to_string(note.expect("an entry").path()).expect("a note");
        }
        let told = words(&written);
        handles.retain(|handle| !own.contains(handle) && !told.contains(handle));
        assert!(handles.len() + addresses.len() >= least, "{name}: {} {}", handles.len(), addresses.len());
        for (place, content) in &outputs {
            let lower = content.to_lowercase();
            assert!(!lower.contains(SECRET), "{name}: {place} has a private text");
            let found: Vec<String> = words(content).intersection(&handles).cloned().collect();
            assert!(found.is_empty(), "{name}: {place} shows {found:?}");
            let found: Vec<&String> = addresses.iter().filter(|one| lower.contains(one.as_str())).collect();
            assert!(found.is_empty(), "{name}: {place} shows {found:?}");
        }
    }
}

#[test]
fn a_handle_and_an_address_are_seen() {
    let (handles, addresses) = signed("« @Marie_D. », jean.dupont@lycee.example et é@bc");
    assert_eq!(handles.into_iter().collect::<Vec<_>>(), ["marie_d"]);
    assert_eq!(addresses.into_iter().collect::<Vec<_>>(), ["jean.dupont@lycee.example"]);
    assert!(words("<b>Marie_D</b>.").contains("marie_d"));
}
