//! The cache of a project: what only pages show is made again without reading, whatever figures depend on is read again.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

use super::program::{LOCALES, bilan, empty_folder, project, tree};

/// What a kept report says instead of its version, to be seen where it was taken up.
const MARK: &str = "taken-up";

fn build(folder: &Path, out: &str) -> BTreeMap<String, Vec<u8>> {
    let answer = bilan(folder, LOCALES[1], &["build", ".", "-o", out]);
    assert_eq!(answer.code, 0, "{}", answer.err);
    tree(&folder.join(out))
}

fn reports(folder: &Path) -> Vec<PathBuf> {
    let entries = fs::read_dir(folder.join(".bilan-cache")).expect("the cache");
    let paths = entries.map(|entry| entry.expect("an entry").path());
    paths.filter(|path| path.file_name().expect("a name").to_string_lossy().starts_with("report-")).collect()
}

/// Writes the mark into each kept report.
fn mark(folder: &Path) {
    for path in reports(folder) {
        let kept = fs::read_to_string(&path).expect("a kept report");
        let version = format!("\"version\":\"{}\"", env!("CARGO_PKG_VERSION"));
        assert!(kept.contains(&version), "the version stands in what is kept");
        fs::write(&path, kept.replace(&version, &format!("\"version\":\"{MARK}\""))).expect("written");
    }
}

fn is_taken_up(site: &BTreeMap<String, Vec<u8>>) -> bool {
    String::from_utf8_lossy(&site["report.json"]).contains(MARK)
}

#[test]
fn a_kept_report_makes_the_same_site() {
    let folder = empty_folder();
    project(folder.path());
    let first = build(folder.path(), "one");
    assert_eq!(reports(folder.path()).len(), 1);
    let second = build(folder.path(), "two");
    assert!(first == second, "taken up, the site has the same bytes");
    fs::remove_dir_all(folder.path().join(".bilan-cache")).expect("the cache goes");
    assert!(first == build(folder.path(), "three"), "and without a cache");
    assert!(first.keys().all(|path| !path.contains("cache")), "nothing of it is published");
}

#[test]
fn only_what_figures_depend_on_is_read_again() {
    let folder = empty_folder();
    let here = folder.path();
    project(here);
    build(here, "site");
    mark(here);
    assert!(is_taken_up(&build(here, "site")), "nothing changed");
    fs::create_dir_all(here.join("templates")).expect("a folder");
    fs::write(
        here.join("templates/layout.html"),
        "{% extends \"layout.html\" %}{% block brand %}{{ super() }}<p>Chez nous</p>{% endblock %}",
    )
    .expect("a template");
    let config = fs::read_to_string(here.join("bilan.toml")).expect("the configuration");
    fs::write(here.join("bilan.toml"), format!("{config}\n# a word\n")).expect("written");
    assert!(is_taken_up(&build(here, "site")), "a template and a comment");
    fs::write(here.join("bilan.toml"), config.replacen("team_size = 3", "team_size = 7", 1))
        .expect("written");
    assert!(!is_taken_up(&build(here, "site")), "the size of the team is a figure's");
    fs::write(here.join("bilan.toml"), &config).expect("written");
    assert!(is_taken_up(&build(here, "site")), "back again");
    let archive = fs::read_dir(here.join("archives")).expect("archives").map(|one| one.expect("one").path());
    let archive = archive.min().expect("an archive");
    let bytes = fs::read(&archive).expect("its bytes");
    fs::write(&archive, &bytes).expect("written again");
    assert!(is_taken_up(&build(here, "site")), "the same bytes, written again");
    fs::remove_file(&archive).expect("it goes");
    let answer = bilan(here, LOCALES[1], &["build", ".", "-o", "site"]);
    assert!(answer.code != 0 || !is_taken_up(&build(here, "site")), "an archive less");
}

#[test]
fn what_is_damaged_is_made_again() {
    let folder = empty_folder();
    project(folder.path());
    let first = build(folder.path(), "site");
    for path in reports(folder.path()) {
        fs::write(path, "{\"report\":").expect("written");
    }
    fs::write(folder.path().join(".bilan-cache/files.json"), "[").expect("written");
    assert!(first == build(folder.path(), "site"));
}

#[cfg(unix)]
#[test]
fn it_is_its_owners_alone() {
    use std::os::unix::fs::PermissionsExt;
    let folder = empty_folder();
    project(folder.path());
    build(folder.path(), "site");
    let mode = |path: &Path| fs::metadata(path).expect("an entry").permissions().mode() & 0o777;
    let cache = folder.path().join(".bilan-cache");
    assert_eq!(mode(&cache), 0o700);
    for entry in fs::read_dir(&cache).expect("the cache") {
        assert_eq!(mode(&entry.expect("an entry").path()), 0o600);
    }
    assert_eq!(fs::read_to_string(cache.join(".gitignore")).expect("a file"), "*\n");
}
