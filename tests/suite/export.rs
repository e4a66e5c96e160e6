//! Open tables: what they hold, what they never hold, and where they may be written.

mod columnar;
mod measures;
mod places;
mod secrets;
mod tables;

use std::collections::BTreeMap;

use crate::cli::program::{LOCALES, empty_folder, example_text, results, tree};

/// The files of an export of the example, by path.
fn exported(edition: &str, more: &[&str]) -> BTreeMap<String, Vec<u8>> {
    let folder = empty_folder();
    let example = example_text();
    let arguments = ["export", &example, "--edition", edition, "-o", "out"];
    results(folder.path(), LOCALES[0], &[&arguments, more].concat());
    let mut files = tree(&folder.path().join("out"));
    files.retain(|path, _| !path.ends_with('/'));
    files
}

/// A row of a CSV file by the names of its columns.
type Line = BTreeMap<String, String>;

/// The rows of a CSV file.
fn lines(bytes: &[u8]) -> Vec<Line> {
    let mut reader = csv::Reader::from_reader(bytes);
    reader.deserialize().map(|line| line.expect("a row")).collect()
}

/// The rows of all parts of a table, each with the columns that its folder stands for.
fn parts(files: &BTreeMap<String, Vec<u8>>, table: &str) -> Vec<Line> {
    let mut all = Vec::new();
    for (path, bytes) in files.iter().filter(|(path, _)| path.starts_with(&format!("{table}/"))) {
        let folders: Vec<(String, String)> = path
            .split('/')
            .filter_map(|folder| folder.split_once('='))
            .map(|(column, value)| (column.to_owned(), value.to_owned()))
            .collect();
        assert_eq!(folders.len(), 3, "{path}");
        all.extend(lines(bytes).into_iter().map(|mut line| {
            line.extend(folders.clone());
            line
        }));
    }
    all
}

/// The names of the columns of a CSV file.
fn columns(bytes: &[u8]) -> Vec<String> {
    let mut reader = csv::Reader::from_reader(bytes);
    reader.headers().expect("names").iter().map(str::to_owned).collect()
}

/// The report of the example in an edition.
fn report(edition: &str) -> serde_json::Value {
    let folder = empty_folder();
    let arguments = ["measure", &example_text(), "--format", "json", "--edition", edition];
    serde_json::from_str(&results(folder.path(), LOCALES[0], &arguments)).expect("JSON")
}
