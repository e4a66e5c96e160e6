//! The example's Markdown edition, in the plain dialect, in both languages.

use super::snapshot::check_folder;
use crate::cli::program::{LOCALES, empty_folder, example_text, is_of, results, tree};

fn edition(language: &str) {
    let folder = empty_folder();
    let arguments = ["build", &example_text(), "-o", "out", "--language", language, "--format", "markdown"];
    results(folder.path(), LOCALES[0], &arguments);
    let mut files = tree(&folder.path().join("out"));
    // The report and its tables are those of the site.
    files.retain(|path, _| is_of(path, &["md", "svg"]));
    check_folder(&format!("markdown-{language}"), files);
}

#[test]
fn the_french_markdown_is_the_committed_one() {
    edition("fr");
}

#[test]
fn the_english_markdown_is_the_committed_one() {
    edition("en");
}
