//! Several files of one download are one archive; several exports stay several.

use std::io::Write;
use std::path::PathBuf;

use bilan::archive::Archive;
use tempfile::TempDir;

use crate::reading::samples::{ACCOUNT, snowflake, tweet, tweets, zip_bytes};

/// The archives that files with these names and entries make up.
fn opened(files: &[(&str, &[(&str, &str)])]) -> Vec<Vec<String>> {
    let folder = TempDir::new().expect("a folder");
    let paths: Vec<PathBuf> = files
        .iter()
        .map(|(name, entries)| {
            let path = folder.path().join(name);
            std::fs::create_dir_all(path.parent().expect("a folder")).expect("a folder");
            std::fs::write(&path, zip_bytes(entries)).expect("a file");
            path
        })
        .collect();
    let archives = Archive::open_all(&paths).expect("archives");
    archives
        .iter()
        .map(|archive| archive.entries().iter().map(|entry| entry.name.clone()).collect())
        .collect()
}

#[test]
fn numbered_files_that_complement_each_other_are_one_download() {
    for names in [
        ["takeout-20240101T000000Z-001.zip", "takeout-20240101T000000Z-002.zip"],
        ["export.zip", "export (1).zip"],
        ["export_part1.zip", "export_part2.zip"],
        ["a.1.zip", "a.2.zip"],
    ] {
        let found = opened(&[
            (names[0], &[("b.json", "1"), ("page.html", "x")]),
            (names[1], &[("a.json", "22"), ("page.html", "xyz")]),
        ]);
        assert_eq!(found, [["a.json", "b.json", "page.html"]], "{names:?}");
    }
    let rooted = opened(&[
        ("one.zip", &[("export-2024-05-06-abcd/a.json", "1")]),
        ("two.zip", &[("export-2024-05-06-abcd/b.json", "1")]),
    ]);
    assert_eq!(rooted.len(), 1);
}

#[test]
fn two_exports_are_two_archives() {
    // The same names with other contents; years for numbers; folders that say nothing.
    for files in [
        [("export-1.zip", ("data/posts.json", "1")), ("export-2.zip", ("data/posts.json", "22"))],
        [("x-2023.zip", ("a.json", "1")), ("x-2024.zip", ("b.json", "1"))],
        [("one.zip", ("Takeout/a.json", "1")), ("two.zip", ("Takeout/b.json", "1"))],
        [("one.zip", ("a.json", "1")), ("other.zip", ("b.json", "1"))],
        [("one/export.zip", ("a.json", "1")), ("two/export.zip", ("b.json", "1"))],
        [("one/export-1.zip", ("a.json", "1")), ("two/export-2.zip", ("b.json", "1"))],
    ] {
        let [(one, first), (two, second)] = files;
        assert_eq!(opened(&[(one, &[first]), (two, &[second])]).len(), 2, "{one} {two}");
    }
}

#[test]
fn an_export_in_two_files_is_read_as_one() {
    let folder = TempDir::new().expect("a folder");
    let parts = [
        (
            "archive-1.zip",
            zip_bytes(&[
                ("data/account.js", ACCOUNT),
                ("data/tweets.js", &tweets(&[tweet(snowflake(1), "un", "")])),
            ]),
        ),
        (
            "archive-2.zip",
            zip_bytes(&[("data/tweets-part1.js", &tweets(&[tweet(snowflake(2), "deux", "")]))]),
        ),
    ];
    let paths: Vec<PathBuf> = parts
        .iter()
        .map(|(name, bytes)| {
            let path = folder.path().join(name);
            std::fs::write(&path, bytes).expect("a file");
            path
        })
        .collect();
    let mut archives = bilan::open(&paths).expect("an archive");
    assert_eq!(archives.len(), 1);
    let sources = bilan::read(&mut archives[0], &mut |_| ()).expect("an account");
    assert_eq!(sources.len(), 1);
    assert_eq!(sources[0].account.activities.len(), 2);
    // SHA-256 of the parts one after the other.
    let whole = folder.path().join("whole");
    let mut file = std::fs::File::create(&whole).expect("a file");
    for (_, bytes) in &parts {
        file.write_all(bytes).expect("bytes");
    }
    let alone = Archive::open(&whole).expect("a file").checksum().compute().expect("a digest");
    assert_eq!(sources[0].account.exports[0].sha256, alone);
}
