//! Publishing: the plan by its properties, a place that is lost at any moment, addresses and the command.

mod addresses;
mod command;
mod documents;
mod lost;
mod plans;
mod programs;
mod switch;
mod travel;

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

use bilan::publish::Built;
use serde_json::json;

/// A built folder with files of some contents, as `bilan build` would leave it.
fn build(folder: &Path, files: &BTreeMap<String, String>) {
    let mut files = files.clone();
    if !files.keys().any(|path| path.ends_with("report.json")) {
        files.insert("report.json".into(), report("2024", "public"));
    }
    for (path, text) in &files {
        let file = folder.join(path);
        fs::create_dir_all(file.parent().expect("a folder")).expect("a folder");
        fs::write(file, text).expect("a file");
    }
    let list = json!({ "generator": "bilan", "files": files.keys().collect::<Vec<_>>() });
    fs::write(folder.join("site.json"), list.to_string()).expect("the list");
}

/// What a report says of itself.
fn report(label: &str, edition: &str) -> String {
    let institution = json!({ "name": "Invented school" });
    json!({ "edition": edition, "institution": institution, "period": { "label": label } }).to_string()
}

/// Whether a file is a page.
fn is_page(path: &str) -> bool {
    Path::new(path).extension().is_some_and(|kind| kind == "html")
}

/// Files by path and text.
fn files(told: &[(&str, &str)]) -> BTreeMap<String, String> {
    told.iter().map(|(path, text)| ((*path).to_owned(), (*text).to_owned())).collect()
}

/// The same, read as what is to be published.
fn built(folder: &Path, told: &BTreeMap<String, String>) -> Built {
    build(folder, told);
    Built::open(folder).expect("a built folder")
}
