//! The files of the repository, as the rules read them.

use std::fs;
use std::path::Path;

use walkdir::WalkDir;

/// A text file, its path written with slashes from the root of the repository.
pub(super) struct File {
    pub(super) path: String,
    pub(super) text: String,
}

impl File {
    pub(super) fn new(path: &str, text: &str) -> Self {
        Self { path: path.to_owned(), text: text.to_owned() }
    }
}

/// The root of the repository.
pub(super) fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

/// The files under some folders that have one of some extensions, in order.
pub(super) fn files(folders: &[&str], extensions: &[&str]) -> Vec<File> {
    let mut files = Vec::new();
    for folder in folders.iter().filter(|folder| root().join(folder).exists()) {
        for entry in WalkDir::new(root().join(folder)).sort_by_file_name() {
            let entry = entry.unwrap();
            let extension = entry.path().extension().and_then(|extension| extension.to_str());
            if entry.file_type().is_file() && extension.is_some_and(|one| extensions.contains(&one)) {
                let path = entry.path().strip_prefix(root()).unwrap();
                let path = path.to_str().unwrap().replace('\\', "/");
                files.push(File { path, text: fs::read_to_string(entry.path()).unwrap() });
            }
        }
    }
    files
}

/// The program's own Rust files.
pub(super) fn sources() -> Vec<File> {
    files(&["src"], &["rs"])
}

/// Every Rust file.
pub(super) fn rust_files() -> Vec<File> {
    files(&["src", "tests", "examples", "benches"], &["rs"])
}

#[test]
fn the_rules_see_the_sources() {
    assert!(sources().iter().any(|file| file.path == "src/config/hours.rs"));
    assert!(rust_files().iter().any(|file| file.path == "tests/suite/house/files.rs"));
}
