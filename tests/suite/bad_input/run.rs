//! Rows that need a whole run of the program in a project: its exit code, its message in two languages, and nothing written on failure.

use std::fs;

use super::containers::good;
use super::row::{CANARY, state};
use super::{configuration, notes, templates};
use crate::cli::program::{LOCALES, assert_whole, bilan, empty_folder, tree};

/// What a project needs at least.
pub(super) const ACCOUNT: &str = "[[account]]\narchives = [\"good.zip\"]\n";

/// A row.
pub(super) struct Run {
    pub(super) name: String,
    files: Vec<(&'static str, Vec<u8>)>,
    code: i32,
    key: Option<&'static str>,
}

/// A project that must be refused with the error of this key.
pub(super) fn refused(name: impl Into<String>, key: &'static str, files: &[(&'static str, &[u8])]) -> Run {
    // What `bilan.toml` says is usage; notes, templates, words and archives fail.
    let failing = ["template", "notes-", "language-", "export-"].iter().any(|one| key.starts_with(one));
    Run { name: name.into(), files: owned(files), code: if failing { 1 } else { 2 }, key: Some(key) }
}

/// A project of which a site is made.
pub(super) fn built(name: impl Into<String>, files: &[(&'static str, &[u8])]) -> Run {
    Run { name: name.into(), files: owned(files), code: 0, key: None }
}

fn owned(files: &[(&'static str, &[u8])]) -> Vec<(&'static str, Vec<u8>)> {
    files.iter().map(|(name, bytes)| (*name, bytes.to_vec())).collect()
}

/// All rows that are runs.
pub(super) fn rows() -> Vec<Run> {
    [configuration::rows(), notes::rows(), templates::rows()].into_iter().flatten().collect()
}

/// The longest piece of a message's words that holds no variable.
fn piece(key: &str) -> String {
    let folder = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("lang/en");
    for entry in fs::read_dir(folder).expect("the language").flatten() {
        let text = fs::read_to_string(entry.path()).expect("a language file");
        let Some((_, rest)) =
            format!("\n{text}").split_once(&format!("\n{key} =")).map(|(a, b)| (a.len(), b.to_owned()))
        else {
            continue;
        };
        let mut pieces = vec![String::new()];
        let mut depth = 0;
        for (at, sign) in rest.char_indices() {
            match sign {
                // The next message begins.
                '\n' if depth == 0 && rest[at + 1..].starts_with(|next: char| next != ' ') => break,
                '{' => depth += 1,
                '}' => depth -= 1,
                _ if depth > 0 => continue,
                '\n' => {}
                _ => {
                    pieces.last_mut().expect("never empty").push(sign);
                    continue;
                }
            }
            pieces.push(String::new());
        }
        return pieces.iter().max_by_key(|piece| piece.trim().len()).expect("words").trim().to_owned();
    }
    panic!("no message {key}");
}

impl Run {
    fn wrong(&self) -> Option<String> {
        let folder = empty_folder();
        fs::write(folder.path().join("good.zip"), good()).expect("a file");
        fs::write(folder.path().join("bilan.toml"), ACCOUNT).expect("a file");
        for (name, bytes) in &self.files {
            let path = folder.path().join(name);
            fs::create_dir_all(path.parent().expect("a parent")).expect("a folder");
            fs::write(path, bytes).expect("a file");
        }
        let before = state(folder.path());
        for locale in &LOCALES[..2] {
            let answer = bilan(folder.path(), *locale, &["build", ".", "-o", "out"]);
            let told = format!("{}: code {}, {:.400}", locale.asked, answer.code, answer.err);
            if answer.code != self.code || answer.err.contains("panicked") {
                return Some(told);
            }
            assert_whole(&answer.err);
            if self.code != 0 && tree(folder.path()).contains_key("out/") {
                return Some(format!("something was written; {told}"));
            }
            if answer.err.contains(CANARY) {
                return Some(format!("the archive speaks; {told}"));
            }
            if let Some(key) = self.key
                && locale.asked.starts_with("en")
                && !answer.err.contains(&piece(key))
            {
                return Some(format!("not {key}; {told}"));
            }
            // What a build makes: the site, and the cache of the project.
            let _ = fs::remove_dir_all(folder.path().join("out"));
            let _ = fs::remove_dir_all(folder.path().join(".bilan-cache"));
            if self.code == 0 {
                break;
            }
        }
        (state(folder.path()) != before).then(|| "the project has changed".to_owned())
    }
}

/// Fails with all runs that do not hold.
pub(super) fn hold(runs: &[Run]) {
    let wrong: Vec<String> =
        runs.iter().filter_map(|run| Some(format!("{}: {}", run.name, run.wrong()?))).collect();
    assert!(wrong.is_empty(), "\n{}\n", wrong.join("\n"));
}
