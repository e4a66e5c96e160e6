//! Where a site is written: places that cannot be written to, are somebody else's, or hold what is read.

use std::fs;
use std::path::Path;
use std::process::Command;

use super::containers::good;
use super::row::{close, may_read_everything, state};
use crate::cli::program::{Answer, LOCALES, assert_whole, bilan, empty_folder, tree};

/// A place, the form that goes there, the exit code; the place is made first.
type Place = (&'static str, &'static str, i32, fn(&Path));

const PLACES: [Place; 14] = [
    ("a file", "html", 1, |place| fs::write(place, "mine").expect("a file")),
    ("a file", "markdown", 1, |place| fs::write(place, "mine").expect("a file")),
    ("a file", "single", 1, |place| fs::write(place, "mine").expect("a file")),
    ("a file of somebody", "zip", 4, |place| fs::write(place, "mine").expect("a file")),
    ("a zip of somebody", "zip", 4, |place| fs::write(place, good()).expect("a file")),
    ("a folder", "zip", 4, |place| fs::create_dir(place).expect("a folder")),
    ("a folder of somebody", "html", 4, |place| mine(place, "mine.txt")),
    ("a folder of somebody", "markdown", 4, |place| mine(place, "mine.txt")),
    ("a folder of somebody", "single", 4, |place| mine(place, "mine.txt")),
    ("a folder with another program's list", "html", 4, |place| mine(place, "site.json")),
    ("a folder with a damaged list", "html", 4, |place| {
        mine(place, "index.html");
        fs::write(place.join("site.json"), "{\"generator\":\"bil").expect("a file");
    }),
    ("an empty folder", "html", 0, |place| fs::create_dir(place).expect("a folder")),
    ("a folder in folders that are not there", "html", 0, |_| ()),
    ("a folder that an earlier list leads out of", "html", 0, |place| {
        fs::create_dir(place).expect("a folder");
        fs::write(place.parent().expect("a parent").join("kept.txt"), "mine").expect("a file");
        let list =
            "{\"generator\":\"bilan\",\"files\":[\"../kept.txt\",\"/etc/hostname\",\"a/../../kept.txt\"]}";
        fs::write(place.join("site.json"), list).expect("a file");
    }),
];

fn mine(place: &Path, name: &str) {
    fs::create_dir_all(place).expect("a folder");
    fs::write(place.join(name), "{}").expect("a file");
}

/// Builds into `out` of a folder with an archive.
fn build(folder: &Path, form: &str, out: &str) -> Answer {
    let answer = bilan(folder, LOCALES[1], &["build", "good.zip", "--format", form, "-o", out]);
    assert!(!answer.err.contains("panicked"), "{}", answer.err);
    assert_whole(&answer.err);
    answer
}

#[test]
fn places_that_cannot_take_the_site_stay_as_they_are() {
    for (name, form, code, make) in PLACES {
        let folder = empty_folder();
        fs::write(folder.path().join("good.zip"), good()).expect("a file");
        let out = if name.contains("not there") { "a/b/c" } else { "out" };
        make(&folder.path().join(out));
        let (before, archive) = (tree(folder.path()), state(&folder.path().join("good.zip")));
        let answer = build(folder.path(), form, out);
        assert_eq!(answer.code, code, "{form} to {name}: {}", answer.err);
        assert_eq!(archive, state(&folder.path().join("good.zip")), "{form} to {name}");
        if code != 0 {
            assert_eq!(before, tree(folder.path()), "{form} to {name}");
        }
        let kept = folder.path().join("kept.txt");
        assert_eq!(kept.exists(), before.contains_key("kept.txt"), "{form} to {name}");
    }
}

#[test]
fn a_folder_that_holds_an_archive_takes_no_site() {
    let folder = empty_folder();
    fs::create_dir(folder.path().join("in")).expect("a folder");
    fs::write(folder.path().join("in/good.zip"), good()).expect("a file");
    let before = state(folder.path());
    for out in ["in", ".", "in/..", "in/../in"] {
        let answer = bilan(folder.path(), LOCALES[1], &["build", "in/good.zip", "-o", out]);
        assert_eq!(answer.code, 4, "{out}: {}", answer.err);
    }
    // A folder below the archive's own is another place; the export itself is no place for it.
    let inside = bilan(folder.path(), LOCALES[1], &["build", "in/good.zip", "-o", "in/site"]);
    assert_eq!(inside.code, 0, "{}", inside.err);
    fs::remove_dir_all(folder.path().join("in/site")).expect("a site");
    assert_eq!(before, state(folder.path()));
}

#[test]
fn one_archive_handed_in_twice_is_one() {
    let folder = empty_folder();
    fs::write(folder.path().join("good.zip"), good()).expect("a file");
    fs::copy(folder.path().join("good.zip"), folder.path().join("copy.zip")).expect("a file");
    let records = |arguments: &[&str]| {
        let answer = bilan(folder.path(), LOCALES[1], &[&["build", "-o", "out"], arguments].concat());
        assert_eq!(answer.code, 0, "{}", answer.err);
        let report = fs::read(folder.path().join("out/report.json")).expect("a report");
        let report: serde_json::Value = serde_json::from_slice(&report).expect("JSON");
        report["accounts"].as_array().expect("accounts").len()
    };
    assert_eq!(records(&["good.zip", "good.zip", "./good.zip"]), 1);
    assert_eq!(records(&["good.zip", "copy.zip"]), 1);
}

#[cfg(unix)]
#[test]
fn a_disk_that_is_full_leaves_the_former_site() {
    let folder = empty_folder();
    fs::write(folder.path().join("good.zip"), good()).expect("a file");
    for (form, out) in [("html", "out"), ("markdown", "sources"), ("single", "one"), ("zip", "out.zip")] {
        assert_eq!(build(folder.path(), form, out).code, 0);
        let before = tree(folder.path());
        // No file may grow beyond some kilobytes: the signal is ignored, writing fails.
        let command = format!(
            "trap '' XFSZ; ulimit -f 16; exec {:?} build good.zip --language en --format {form} -o {out}",
            env!("CARGO_BIN_EXE_bilan")
        );
        let output = Command::new("sh")
            .args(["-c", &command])
            .current_dir(folder.path())
            .env("LANG", "en_GB.UTF-8")
            .output()
            .expect("a shell");
        let told = String::from_utf8_lossy(&output.stderr).into_owned();
        assert_eq!(output.status.code(), Some(1), "{form}: {told}");
        assert!(told.contains("cannot be written") && !told.contains("panicked"), "{form}: {told}");
        assert_eq!(before, tree(folder.path()), "{form}");
        assert_eq!(build(folder.path(), form, out).code, 0);
    }
    let full = build(folder.path(), "zip", "/dev/full");
    assert_eq!(full.code, 4, "{}", full.err);
}

#[cfg(unix)]
#[test]
fn a_folder_without_leave_to_write_takes_no_site() {
    if may_read_everything() {
        eprintln!("skipped: this user may write everywhere");
        return;
    }
    let folder = empty_folder();
    fs::write(folder.path().join("good.zip"), good()).expect("a file");
    fs::create_dir(folder.path().join("shut")).expect("a folder");
    close(&folder.path().join("shut"));
    for out in ["shut", "shut/site"] {
        assert_eq!(build(folder.path(), "html", out).code, 1);
    }
}
