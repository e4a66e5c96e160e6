//! The command as its user types it, with folders, a zip and a git repository of this computer.

use std::fs;
use std::path::Path;
use std::process::Command;

use tempfile::TempDir;

use super::{build, files};
use crate::cli::program::{LOCALES, assert_whole, bilan, empty_folder, results, tree};

/// A folder with a built site and three targets.
fn project() -> TempDir {
    let folder = empty_folder();
    let site = files(&[("index.html", "a"), ("b.html", "b"), ("assets/style.css", "c")]);
    build(&folder.path().join("site"), &site);
    let config = "[publish.disk]\ntarget = \"out\"\n[publish.mail]\ntarget = \"out.zip\"\n";
    fs::write(folder.path().join("bilan.toml"), config).expect("the configuration");
    folder
}

/// The end and the words of a run that fails.
fn refused(folder: &Path, arguments: &[&str], code: i32) -> String {
    let mut last = String::new();
    for locale in LOCALES {
        let answer = bilan(folder, locale, arguments);
        assert_eq!(answer.code, code, "{arguments:?} {}", answer.err);
        assert!(answer.err.starts_with(locale.error), "{}", answer.err);
        assert_whole(&answer.err);
        last = answer.err;
    }
    last
}

#[test]
fn a_dry_run_touches_nothing_and_a_second_run_finds_nothing_to_do() {
    let project = project();
    let run = |arguments: &[&str]| results(project.path(), LOCALES[1], arguments);
    for target in ["disk", "mail"] {
        let before = tree(project.path());
        let told = run(&["publish", target, "--dry-run"]);
        assert!(told.contains("index.html") && told.contains("Nothing was touched"));
        assert_eq!(tree(project.path()), before);
        assert!(run(&["publish", target]).contains("4 files sent"));
        let after = tree(project.path());
        assert!(run(&["publish", target]).contains("up to date"));
        assert_eq!(tree(project.path()), after);
    }
}

#[test]
fn the_same_site_gives_the_same_zip() {
    let zips = [(); 2].map(|()| {
        let project = project();
        results(project.path(), LOCALES[0], &["publish", "mail"]);
        fs::read(project.path().join("out.zip")).expect("the zip")
    });
    assert_eq!(zips[0], zips[1]);
}

#[test]
fn a_branch_gets_one_commit_for_each_change() {
    let project = project();
    let git = |arguments: &[&str]| {
        let output = Command::new("git").args(arguments).current_dir(project.path()).output().expect("git");
        assert!(output.status.success(), "{arguments:?}");
        String::from_utf8(output.stdout).expect("text")
    };
    git(&["init", "--quiet", "--bare", "there.git"]);
    let address = format!("git+file://{}", project.path().join("there.git").display());
    for _ in 0..2 {
        results(project.path(), LOCALES[1], &["publish", &address]);
    }
    fs::write(project.path().join("site/b.html"), "another").expect("a page");
    results(project.path(), LOCALES[1], &["publish", &address]);
    assert_eq!(git(&["--git-dir", "there.git", "rev-list", "pages"]).lines().count(), 2);
    assert_eq!(git(&["--git-dir", "there.git", "show", "pages:b.html"]), "another");
}

#[test]
fn what_cannot_be_meant_is_told_with_code_2() {
    let project = project();
    let told = |arguments: &[&str]| refused(project.path(), arguments, 2);
    assert!(told(&["publish"]).contains("disk, mail"));
    assert!(told(&["publish", "dikc"]).contains("disk"));
    assert!(!told(&["publish", "sftp://u:hunter2@host.example/a"]).contains("hunter2"));
    assert!(told(&["publish", "disk", "--site", "."]).contains("bilan build"));
    told(&["publish", "s3://bucket/a"]);
    told(&["publish", "scp://host.example/a"]);
    let bare = empty_folder();
    assert!(refused(bare.path(), &["publish", "./a"], 2).contains("bilan build"));
}

#[test]
fn a_check_of_the_project_tells_an_address_that_cannot_be_meant() {
    let project = project();
    let config =
        "[[account]]\narchives = [\"a.zip\"]\n[publish.web]\ntarget = \"sftp://u:hunter2@host.example/a\"\n";
    fs::write(project.path().join("bilan.toml"), config).expect("the configuration");
    fs::write(project.path().join("a.zip"), "").expect("an archive");
    let told = refused(project.path(), &["check", "."], 2);
    assert!(told.contains("BILAN_PASSWORD") && !told.contains("hunter2"), "{told}");
}

#[test]
fn guards_end_with_code_4() {
    let project = project();
    fs::create_dir(project.path().join("out")).expect("a folder");
    fs::write(project.path().join("out/index.html"), "mine").expect("a page");
    assert!(refused(project.path(), &["publish", "disk"], 4).contains("--overwrite"));
    assert_eq!(fs::read_to_string(project.path().join("out/index.html")).expect("the page"), "mine");
    results(project.path(), LOCALES[0], &["publish", "disk", "--overwrite"]);
    let report = project.path().join("site/report.json");
    let internal = fs::read_to_string(&report).expect("the report").replace("public", "internal");
    fs::write(&report, internal).expect("the report");
    assert!(refused(project.path(), &["publish", "mail"], 4).contains("internal"));
}

#[test]
fn a_host_that_is_not_there_ends_with_code_5() {
    let project = project();
    for address in ["sftp://127.0.0.1:1/a", "dav://127.0.0.1:1/a", "ftps://127.0.0.1:1/a"] {
        refused(project.path(), &["publish", address], 5);
    }
}
