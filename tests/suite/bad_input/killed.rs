//! Builds that are killed at any moment: the former site or the new one stands there, whole, and the next build leaves nothing behind.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;
use std::process::{Command, Stdio};
use std::thread;
use std::time::Instant;

use bilan::site::{Page, Site};

use super::containers::good;
use crate::cli::program::{LOCALES, bilan, empty_folder, tree};

/// How a form is asked for, and where it goes.
const FORMS: [(&str, &str); 4] =
    [("html", "out"), ("markdown", "sources"), ("single", "one"), ("zip", "out.zip")];
/// Builds of each form that are killed.
const KILLED: u32 = 9;

fn command(folder: &Path, form: &str, out: &str, language: &str) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_bilan"));
    command
        .args(["build", "good.zip", "--format", form, "-o", out, "--language", language])
        .current_dir(folder)
        .stdout(Stdio::null())
        .stderr(Stdio::null());
    command
}

/// What stands at the place of a form.
fn standing(folder: &Path, out: &str) -> BTreeMap<String, Vec<u8>> {
    let place = folder.join(out);
    if place.is_dir() {
        tree(&place)
    } else {
        BTreeMap::from([(String::new(), fs::read(place).expect("a file"))])
    }
}

#[test]
fn a_killed_build_leaves_the_former_site_or_the_new_one() {
    for (form, out) in FORMS {
        let folder = empty_folder();
        let folder = folder.path();
        fs::write(folder.join("good.zip"), good()).expect("a file");
        let site = |language: &str| {
            let started = Instant::now();
            assert!(command(folder, form, out, language).status().expect("a build").success());
            (standing(folder, out), started.elapsed())
        };
        let (french, _) = site("fr");
        let (english, took) = site("en");
        assert_ne!(french, english);
        let clean = tree(folder).keys().filter(|name| !name.contains('/')).cloned().collect::<Vec<_>>();
        for turn in 0..KILLED {
            let language = if turn % 2 == 0 { "fr" } else { "en" };
            let mut child = command(folder, form, out, language).spawn().expect("a build");
            // The last part of a build writes: most turns are killed there.
            thread::sleep(took.mul_f64(0.55 + 0.06 * f64::from(turn)));
            child.kill().expect("a kill");
            child.wait().expect("an end");
            let found = standing(folder, out);
            assert!(found == french || found == english, "{form}, turn {turn}: a mixture");
        }
        assert!(command(folder, form, out, "fr").status().expect("a build").success());
        assert!(standing(folder, out) == french);
        let left = tree(folder).keys().filter(|name| !name.contains('/')).cloned().collect::<Vec<_>>();
        assert_eq!(left, clean, "{form}: something is left beside the site");
    }
}

fn made(pages: &[(&str, &str)]) -> Site {
    let page =
        |(path, text): &(&str, &str)| Page { path: (*path).to_owned(), bytes: text.as_bytes().to_vec() };
    Site { pages: pages.iter().map(page).collect(), remarks: Vec::new() }
}

/// The names in a folder.
fn names(folder: &Path) -> Vec<String> {
    let entries = fs::read_dir(folder).expect("a folder");
    let mut names: Vec<String> =
        entries.map(|entry| entry.expect("an entry").file_name().to_string_lossy().into_owned()).collect();
    names.sort();
    names
}

/// A build that died while it made the next site, and one that died behind the switch, with somebody's file in the former site.
#[test]
fn what_a_killed_build_left_is_mended_by_the_next() {
    let folder = empty_folder();
    let (site, next) = (folder.path().join("site"), folder.path().join(".site.bilan-next"));
    let first = made(&[("index.html", "one"), ("old/a.html", "one")]);
    let second = made(&[("index.html", "two")]);
    first.write(&site).expect("writes");
    fs::create_dir(&next).expect("a folder");
    fs::write(next.join(".bilan-unfinished"), "").expect("a file");
    fs::write(next.join("index.html"), "half").expect("a file");
    second.write(&site).expect("writes");
    assert_eq!(names(folder.path()), ["site"]);
    assert_eq!(names(&site), ["index.html", "site.json"]);

    first.write(&next).expect("a former site");
    fs::write(next.join("mine.txt"), "mine").expect("a file");
    fs::create_dir_all(next.join("old/mine/deep")).expect("a folder");
    fs::write(next.join("old/mine/deep/too.txt"), "mine").expect("a file");
    second.write(&site).expect("writes");
    assert_eq!(names(folder.path()), ["site"]);
    assert_eq!(names(&site), ["index.html", "mine.txt", "old", "site.json"]);
    assert_eq!(names(&site.join("old")), ["mine"]);
    assert!(site.join("old/mine/deep/too.txt").is_file());

    // Names that could not be changed in one step: the former site had lost its own.
    fs::rename(&site, folder.path().join(".site.bilan-last")).expect("a rename");
    first.write(&site).expect("writes");
    assert_eq!(names(folder.path()), ["site"]);
    assert!(site.join("mine.txt").is_file() && site.join("old/a.html").is_file());
}

/// Beside a file system's root, or where a process works inside the folder, files are replaced one by one.
#[test]
fn a_build_inside_its_own_folder_writes_there() {
    let folder = empty_folder();
    let site = folder.path().join("site");
    fs::write(folder.path().join("good.zip"), good()).expect("a file");
    fs::create_dir(&site).expect("a folder");
    for language in ["fr", "en", "fr"] {
        let answer = bilan(&site, LOCALES[1], &["build", "../good.zip", "-o", ".", "--language", language]);
        assert_eq!(answer.code, 0, "{}", answer.err);
        fs::create_dir_all(site.join(".bilan-next")).expect("what a killed build leaves");
    }
    fs::remove_dir_all(site.join(".bilan-next")).expect("a folder");
    let inside = standing(folder.path(), "site");
    assert!(command(folder.path(), "html", "fresh", "fr").status().expect("a build").success());
    let mut fresh = standing(folder.path(), "fresh");
    fresh.retain(|name, _| !name.ends_with('/'));
    assert!(inside.iter().filter(|(name, _)| !name.ends_with('/')).eq(fresh.iter()));
}

#[test]
fn two_builds_at_once_do_not_mix() {
    let folder = empty_folder();
    let (site, next) = (folder.path().join("site"), folder.path().join(".site.bilan-next"));
    made(&[("index.html", "one")]).write(&site).expect("writes");
    fs::create_dir(&next).expect("a folder");
    let mark = fs::File::create(next.join(".bilan-unfinished")).expect("a file");
    mark.lock().expect("a lock");
    let error = made(&[("index.html", "two")]).write(&site).expect_err("refused");
    assert_eq!(error.key, "output-busy");
    super::row::told(&error);
    drop(mark);
    made(&[("index.html", "two")]).write(&site).expect("writes");
    assert_eq!(fs::read_to_string(site.join("index.html")).expect("a page"), "two");
}
