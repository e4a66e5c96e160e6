//! The same archives give the same bytes: again, in another order, from another folder, unpacked.

use std::fs;
use std::path::Path;

use serde_json::Value;

use super::snapshot::differences;
use crate::cli::program::{
    LOCALES, bilan, empty_folder, example, example_archives, example_text, results, text, tree,
};
use crate::example::content;

/// The report of some sources.
fn report(folder: &Path, sources: &[&str]) -> Value {
    let arguments = [&["measure", "--format", "json"], sources].concat();
    serde_json::from_str(&results(folder, LOCALES[0], &arguments)).expect("JSON")
}

/// The files of the example project in another folder.
fn copied(folder: &Path) {
    for (name, bytes) in tree(&example()) {
        // A site that somebody built there is no part of the project.
        if name.starts_with("site/") {
            continue;
        }
        let path = folder.join(&name);
        if name.ends_with('/') {
            fs::create_dir_all(path).expect("a folder");
        } else {
            fs::create_dir_all(path.parent().expect("a parent")).expect("a folder");
            fs::write(path, bytes).expect("a file");
        }
    }
}

#[test]
fn building_twice_here_and_elsewhere_gives_the_same_bytes() {
    let folder = empty_folder();
    results(folder.path(), LOCALES[0], &["build", &example_text(), "-o", "one"]);
    // Another locale, and a project with relative paths in a folder with a blank in its name.
    let elsewhere = folder.path().join("un dossier");
    copied(&elsewhere);
    results(&elsewhere, LOCALES[1], &["build"]);
    let breaches = differences(&tree(&folder.path().join("one")), &tree(&elsewhere.join("site")));
    assert!(breaches.is_empty(), "{}", breaches.join("\n"));
    // Building over a site changes nothing in it.
    let before = tree(&elsewhere.join("site"));
    assert_eq!(bilan(&elsewhere, LOCALES[1], &["build"]).code, 0);
    let breaches = differences(&before, &tree(&elsewhere.join("site")));
    assert!(breaches.is_empty(), "{}", breaches.join("\n"));
}

#[test]
fn the_order_of_the_archives_does_not_matter() {
    let archives: Vec<String> = example_archives().iter().map(|path| text(path)).collect();
    let [a, b, c] = [0, 1, 2].map(|place| archives[place].as_str());
    let folder = empty_folder();
    let first = report(folder.path(), &[a, b, c]);
    for order in [[c, b, a], [b, c, a]] {
        assert!(report(folder.path(), &order) == first, "{order:?}");
    }
}

#[test]
fn an_archive_and_its_unpacked_folder_give_the_same_report() {
    for archive in example_archives() {
        let folder = empty_folder();
        for (name, text) in content(&archive) {
            let path = folder.path().join("unpacked").join(name);
            fs::create_dir_all(path.parent().expect("a parent")).expect("a folder");
            fs::write(path, text).expect("a file");
        }
        let mut packed = report(folder.path(), &[&text(&archive)]);
        let unpacked = report(folder.path(), &["unpacked"]);
        for account in packed["accounts"].as_array_mut().expect("accounts") {
            for export in account["exports"].as_array_mut().expect("exports") {
                let sha256 = export.as_object_mut().expect("an export").remove("sha256");
                assert!(sha256.is_some(), "a file has its sum");
            }
        }
        assert!(packed == unpacked, "{}", archive.display());
    }
}
