//! `bilan network` as its user runs it.

use std::collections::BTreeSet;
use std::ffi::OsStr;
use std::fs;
use std::path::Path;

use bilan::publish::Built;

use crate::cli::program::{LOCALES, bilan as program, empty_folder, results};

/// Copies the twelve reports into a folder and names them.
fn twelve(folder: &Path) -> Vec<String> {
    let name = |number: usize| format!("school-{number:02}.json");
    for number in 1..=12 {
        fs::copy(super::folder().join(name(number)), folder.join(name(number))).expect("a copy");
    }
    (1..=12).map(name).collect()
}

#[test]
fn the_program_writes_the_groups_copy_and_one_for_each_institution() {
    let folder = empty_folder();
    let files = twelve(folder.path());
    let mut arguments = vec!["network", "-o", "out", "--name", "Académie de Vallonne"];
    arguments.extend(files.iter().map(String::as_str));
    let told = results(folder.path(), LOCALES[0], &arguments);
    assert!(told.contains("out/group/index.html") && told.contains("out/copies"), "{told}");
    let home = fs::read_to_string(folder.path().join("out/group/index.html")).expect("a page");
    assert!(home.contains("Académie de Vallonne"));
    assert_eq!(fs::read_dir(folder.path().join("out/copies")).expect("copies").count(), 12);
    // Everybody's copy is published by itself; the others are handed over, and nothing that publishes takes them.
    let copies: Vec<_> = fs::read_dir(folder.path().join("out/copies")).expect("copies").collect();
    let copies = copies.into_iter().map(|copy| copy.expect("a copy").path());
    for kept in copies.chain([folder.path().join("out")]) {
        assert_eq!(Built::open(&kept).expect_err("a refusal").key, "publish-nothing-built");
    }
    results(folder.path(), LOCALES[0], &["publish", "--site", "out/group", "./place"]);
    let (here, there) = (folder.path().join("out/group"), folder.path().join("place"));
    let names = |folder: &Path| -> BTreeSet<_> {
        fs::read_dir(folder).expect("a folder").map(|entry| entry.expect("an entry").file_name()).collect()
    };
    assert!(names(&here).contains(OsStr::new("network.json")));
    let both: BTreeSet<_> = [OsStr::new("publication.json"), OsStr::new("site.json")].into();
    assert!(names(&here).symmetric_difference(&names(&there)).all(|name| both.contains(name.as_os_str())));
    let told = fs::read_to_string(there.join("publication.json")).expect("a manifest");
    assert!(told.contains("Académie de Vallonne"), "{told}");
    // The next one takes the place of this one.
    arguments.push("--open");
    results(folder.path(), LOCALES[1], &arguments);
    assert!(!folder.path().join("out/copies").exists());
}

#[test]
fn a_folder_of_a_site_stands_for_its_report() {
    let folder = empty_folder();
    let mut files = twelve(folder.path());
    fs::create_dir(folder.path().join("site")).expect("a folder");
    fs::rename(folder.path().join("school-01.json"), folder.path().join("site/report.json")).expect("a file");
    "site".clone_into(&mut files[0]);
    let mut arguments = vec!["network"];
    arguments.extend(files.iter().map(String::as_str));
    results(folder.path(), LOCALES[0], &arguments);
    assert!(folder.path().join("network/group/network.json").is_file());
}

#[test]
fn an_output_folder_that_holds_a_report_is_refused_and_kept() {
    let folder = empty_folder();
    let files = twelve(folder.path());
    let mut arguments = vec!["network", "-o", "."];
    arguments.extend(files.iter().map(String::as_str));
    let answer = program(folder.path(), LOCALES[0], &arguments);
    assert_eq!(answer.code, 4, "{}", answer.err);
    assert_eq!(fs::read_dir(folder.path()).expect("a folder").count(), 12);
}

#[test]
fn all_files_that_cannot_be_read_are_named_at_once() {
    let folder = empty_folder();
    let files = twelve(folder.path());
    fs::write(folder.path().join("school-03.json"), "{\"schema\": \"bilan-report/1\", ").expect("a file");
    fs::write(folder.path().join("school-04.json"), "no").expect("a file");
    let mut arguments = vec!["network", "nowhere.json"];
    arguments.extend(files.iter().map(String::as_str));
    let answer = program(folder.path(), LOCALES[1], &arguments);
    assert_eq!(answer.code, 1);
    for name in ["school-03.json", "school-04.json", "nowhere.json"] {
        assert!(answer.err.contains(name), "{}", answer.err);
    }
    assert!(!folder.path().join("network").exists());
}

#[test]
fn too_few_reports_are_refused_with_the_minimum() {
    let folder = empty_folder();
    let files = twelve(folder.path());
    let mut arguments = vec!["network"];
    arguments.extend(files.iter().take(4).map(String::as_str));
    let answer = program(folder.path(), LOCALES[0], &arguments);
    assert_eq!(answer.code, 4);
    assert!(answer.err.contains('5') && answer.err.contains('4'), "{}", answer.err);
}
