//! Every network has an invented export that exactly one reader knows, and together they make one report.

use std::fs;
use std::path::{Path, PathBuf};

use bilan::archive::Archive;
use bilan::platform::{self, Likeness, PLATFORMS};

/// The invented exports, one a network or form, named after the network.
pub(crate) fn every_network() -> Vec<PathBuf> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("examples/every-network/archives");
    let mut paths: Vec<PathBuf> =
        fs::read_dir(folder).expect("the examples").map(|entry| entry.expect("an entry").path()).collect();
    paths.sort();
    paths
}

fn name(path: &Path) -> String {
    path.file_name().expect("a name").to_string_lossy().into_owned()
}

#[test]
fn each_export_is_recognised_by_exactly_one_reader() {
    for path in every_network() {
        let mut archive = Archive::open(&path).expect("an archive");
        let known = platform::recognise(&mut archive);
        let ids: Vec<&str> = known.iter().map(|platform| platform.id()).collect();
        assert_eq!(ids.len(), 1, "{}: {ids:?}", name(&path));
        let called = name(&path).starts_with(ids[0]) || name(&path).starts_with("notes-");
        assert!(called, "{} is of {}", name(&path), ids[0]);
    }
}

#[test]
fn each_network_has_an_example() {
    let of_year = Path::new(env!("CARGO_MANIFEST_DIR")).join("examples/annual-report/archives");
    let mut paths = every_network();
    paths.extend(fs::read_dir(of_year).expect("the example").map(|entry| entry.expect("an entry").path()));
    for wanted in PLATFORMS {
        let shown = paths.iter().any(|path| {
            let mut archive = Archive::open(path).expect("an archive");
            wanted.recognise(&mut archive) == Likeness::Yes
        });
        assert!(shown, "{} has no example", wanted.id());
    }
}

#[test]
fn what_each_file_held_adds_up() {
    for path in every_network() {
        for reading in platform::read(&path, &mut |_| ()).expect("a readable export") {
            for (file, tally) in &reading.account.tally.files {
                assert!(tally.balances(), "{}: {file}: {tally:?}", name(&path));
            }
            assert!(!reading.account.activities.is_empty(), "{}", name(&path));
        }
    }
}

#[test]
fn ids_of_platforms_are_their_own() {
    let mut ids: Vec<&str> = PLATFORMS.iter().map(|platform| platform.id()).collect();
    ids.sort_unstable();
    ids.dedup();
    assert_eq!(ids.len(), PLATFORMS.len());
}
