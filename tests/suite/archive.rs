//! An archive is the same entries, whatever holds them.

use std::io::Read;

use crate::reading::samples::{Sample, tar_gz_bytes, zip_bytes};

const ENTRIES: [(&str, &str); 3] =
    [("data/a.js", "first"), ("b.json", "second"), ("data/media/c.jpg", "third")];

fn samples() -> Vec<Sample> {
    let mut tar = Vec::new();
    flate2::read::GzDecoder::new(tar_gz_bytes(&ENTRIES).as_slice()).read_to_end(&mut tar).expect("a tar");
    vec![
        Sample::zip(&ENTRIES),
        Sample::tar_gz(&ENTRIES),
        Sample::file("export.tar", &tar),
        Sample::folder(&ENTRIES),
    ]
}

#[test]
fn every_container_lists_the_same_entries_by_name() {
    for sample in samples() {
        let archive = sample.open().expect("an archive");
        let list: Vec<_> = archive.entries().iter().map(|e| (e.name.as_str(), e.size)).collect();
        assert_eq!(list, [("b.json", 6), ("data/a.js", 5), ("data/media/c.jpg", 5)]);
    }
}

#[test]
fn entries_are_read_in_any_order_and_their_opening_is_remembered() {
    for sample in samples() {
        let mut archive = sample.open().expect("an archive");
        assert!(archive.opened().is_empty());
        assert_eq!(archive.whole("data/media/c.jpg").expect("content"), b"third");
        assert_eq!(archive.whole("b.json").expect("content"), b"second");
        assert_eq!(archive.opened().iter().collect::<Vec<_>>(), ["b.json", "data/media/c.jpg"]);
        assert_eq!(archive.whole("data/d.js").expect_err("no such entry").key, "entry-missing");
    }
}

#[test]
fn a_single_file_is_an_archive_of_one_entry() {
    let sample = Sample::file("tweets.js", b"window.x = []");
    let mut archive = sample.open().expect("an archive");
    assert_eq!(archive.entries()[0].name, "tweets.js");
    assert_eq!(archive.whole("tweets.js").expect("content"), b"window.x = []");
}

#[test]
fn the_digest_is_that_of_the_file_handed_in() {
    let sample = Sample::file("tweets.js", b"abc");
    let digest = sample.open().expect("an archive").checksum().compute().expect("a digest");
    assert_eq!(digest.as_deref(), Some("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"));
    let folder = Sample::folder(&ENTRIES).open().expect("a folder").checksum().compute().expect("no digest");
    assert_eq!(folder, None);
}

#[test]
fn what_desktops_leave_behind_is_no_entry() {
    let sample = Sample::zip(&[
        ("data/a.js", "x"),
        ("__MACOSX/data/._a.js", "x"),
        ("data/.DS_Store", "x"),
        ("data/._a.js", "x"),
    ]);
    assert_eq!(sample.open().expect("an archive").entries().len(), 1);
}

#[test]
fn windows_separators_and_leading_dots_are_one_spelling() {
    let sample = Sample::file("export.zip", &zip_bytes(&[("data\\a.js", "x"), ("./b.js", "y")]));
    let mut archive = sample.open().expect("an archive");
    assert_eq!(archive.whole("data/a.js").expect("content"), b"x");
    assert_eq!(archive.whole("b.js").expect("content"), b"y");
    let sample = Sample::tar_gz(&[("./data/a.js", "x")]);
    assert_eq!(sample.open().expect("an archive").whole("data/a.js").expect("content"), b"x");
}

#[test]
fn a_zip_may_stand_behind_a_program() {
    let mut bytes = b"MZ this program unpacks itself".to_vec();
    bytes.extend(zip_bytes(&ENTRIES));
    let sample = Sample::file("export.zip", &bytes);
    assert_eq!(sample.open().expect("an archive").whole("b.json").expect("content"), b"second");
}

#[cfg(unix)]
#[test]
fn links_in_a_folder_are_not_followed() {
    let sample = Sample::folder(&[("a.js", "x")]);
    std::os::unix::fs::symlink("/etc/passwd", sample.path.join("tweets.js")).expect("a link");
    let archive = sample.open().expect("an archive");
    assert_eq!(archive.entries().len(), 1);
}

#[test]
fn a_large_entry_is_not_read_whole() {
    let large = " ".repeat(17 << 20);
    let sample = Sample::folder(&[("a.js", &large)]);
    let error = sample.open().expect("an archive").whole("a.js").expect_err("too large");
    assert_eq!(error.key, "entry-too-large");
}
