//! Where tables go: beside archives and sites, never over them, and never along with what is published.

use std::fs;

use crate::cli::program::{LOCALES, assert_whole, bilan, empty_folder, project, results, tree};

#[test]
fn a_form_that_the_program_was_built_without_is_refused_with_the_way_to_get_it() {
    let folder = empty_folder();
    project(folder.path());
    let answer = bilan(folder.path(), LOCALES[1], &["export", "--format", "parquet"]);
    if cfg!(feature = "parquet") {
        assert_eq!(answer.code, 0, "{}", answer.err);
    } else {
        assert_eq!(answer.code, 2);
        assert!(answer.err.contains("--features parquet") && answer.err.contains("--format csv"));
        assert!(!folder.path().join("export").exists());
    }
}

#[test]
fn a_folder_that_holds_archives_a_site_or_something_else_stays_as_it_is() {
    let folder = empty_folder();
    project(folder.path());
    let site = folder.path().join("site");
    fs::create_dir(&site).expect("a folder");
    fs::write(site.join("site.json"), "{\"generator\":\"bilan\",\"files\":[]}").expect("a file");
    fs::create_dir(folder.path().join("mine")).expect("a folder");
    fs::write(folder.path().join("mine/a.txt"), "mine").expect("a file");
    let before = tree(folder.path());
    for place in ["archives", ".", "site", "mine"] {
        for locale in LOCALES {
            let answer = bilan(folder.path(), locale, &["export", "-o", place]);
            assert_eq!(answer.code, 4, "{place}: {}", answer.err);
            assert!(answer.err.starts_with(locale.error));
            assert_whole(&answer.err);
        }
    }
    assert_eq!(tree(folder.path()), before);
}

#[test]
fn an_export_takes_the_place_of_an_earlier_one_and_of_its_files_alone() {
    let folder = empty_folder();
    project(folder.path());
    results(folder.path(), LOCALES[0], &["export", "--edition", "internal"]);
    let place = folder.path().join("export");
    assert!(place.join("contacts").is_dir() && place.join("export.json").is_file());
    fs::write(place.join("mine.txt"), "mine").expect("a file");
    results(folder.path(), LOCALES[0], &["export", "--edition", "public"]);
    assert!(!place.join("contacts").exists());
    assert_eq!(fs::read_to_string(place.join("mine.txt")).expect("a file"), "mine");
    let answer = bilan(folder.path(), LOCALES[1], &["build", "-o", "export"]);
    assert_eq!(answer.code, 4, "a site does not take the place of an export");
}

#[test]
fn an_export_is_never_published() {
    let folder = empty_folder();
    project(folder.path());
    let run = |arguments: &[&str]| results(folder.path(), LOCALES[1], arguments);
    run(&["build", "-o", "site"]);
    run(&["publish", "./before"]);
    run(&["export", "--edition", "internal", "-o", "site/export"]);
    run(&["publish", "./after"]);
    assert_eq!(tree(&folder.path().join("after")), tree(&folder.path().join("before")));
    // Nor does the next build take it for its own.
    run(&["build", "-o", "site"]);
    run(&["publish", "./again"]);
    let published = tree(&folder.path().join("again"));
    assert!(published.contains_key("index.html") && !published.keys().any(|path| path.contains("export")));
    // Nor is the folder of an export a site.
    fs::rename(folder.path().join("site/export"), folder.path().join("alone")).expect("a move");
    fs::remove_dir_all(folder.path().join("site")).expect("removed");
    fs::rename(folder.path().join("alone"), folder.path().join("site")).expect("a move");
    let answer = bilan(folder.path(), LOCALES[1], &["publish", "./never"]);
    assert_eq!(answer.code, 2, "{}", answer.err);
    assert!(!folder.path().join("never").exists());
}

#[test]
fn accounts_without_a_record_have_tables_without_a_row() {
    let folder = empty_folder();
    let outbox = "{\"type\":\"OrderedCollection\",\"totalItems\":0,\"orderedItems\":[]}";
    let actor = "{\"type\":\"Person\",\"id\":\"https://a.example/users/b\",\"preferredUsername\":\"b\"}";
    fs::create_dir(folder.path().join("e")).expect("a folder");
    fs::write(folder.path().join("e/outbox.json"), outbox).expect("a file");
    fs::write(folder.path().join("e/actor.json"), actor).expect("a file");
    let answer = bilan(folder.path(), LOCALES[0], &["export", "e", "--edition", "internal", "-o", "out"]);
    assert_eq!(answer.code, 0, "{}", answer.err);
    let files = tree(&folder.path().join("out"));
    assert!(!files.keys().any(|path| path.starts_with("records") || path.starts_with("contacts")));
    let views = String::from_utf8(files["sql/tables-duckdb.sql"].clone()).expect("UTF-8");
    assert_eq!(views.matches("WHERE 1 = 0").count(), 2);
    assert!(views.contains("VIEW records AS SELECT CAST(NULL AS STRING) AS scope"));
}
