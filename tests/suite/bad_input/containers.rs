//! Files that are no sound zip, or one that no export would be.

use std::io::{Cursor, Write};

use zip::write::SimpleFileOptions;
use zip::{CompressionMethod, ZipWriter};

use super::row::{Out, Row, file, hold, row};
use crate::reading::samples::{ACCOUNT, Sample, snowflake, tweet, tweets, zip_bytes, zip_of};

/// Posts of a small export.
pub(super) const POSTS: usize = 20;

/// The entries of a small export.
pub(super) fn entries() -> [(&'static str, String); 2] {
    let records: Vec<String> = (1..=POSTS as u64).map(|n| tweet(snowflake(n), "Kanari", "")).collect();
    [("data/account.js", ACCOUNT.to_owned()), ("data/tweets.js", tweets(&records))]
}

/// A small export.
pub(super) fn good() -> Vec<u8> {
    zip_bytes(&entries().each_ref().map(|(name, text)| (*name, text.as_str())))
}

/// The same, written with these options.
pub(super) fn written(options: SimpleFileOptions, comment: &str) -> Vec<u8> {
    let mut zip = ZipWriter::new(Cursor::new(Vec::new()));
    zip.set_comment(comment).expect("a short comment");
    for (name, text) in entries() {
        zip.start_file(name, options).expect("an entry");
        zip.write_all(text.as_bytes()).expect("content");
    }
    zip.finish().expect("a zip").into_inner()
}

pub(super) fn rows() -> Vec<Row> {
    let whole = good();
    let mut rows = Vec::new();
    // The directory stands at the end: wherever the file is cut, it is missing.
    for percent in [1, 5, 20, 40, 60, 80, 95] {
        let cut = whole[..whole.len() * percent / 100].to_vec();
        rows.push(file(
            format!("a zip cut at {percent} %"),
            Out::Refused("archive-truncated"),
            "export.zip",
            cut,
        ));
    }
    for (bytes, key) in [
        (1, "archive-unreadable"),
        (4, "archive-unreadable"),
        (21, "archive-truncated"),
        (22, "archive-truncated"),
    ] {
        let cut = whole[..whole.len() - bytes].to_vec();
        rows.push(file(
            format!("a zip without its last {bytes} bytes"),
            Out::Refused(key),
            "export.zip",
            cut,
        ));
    }
    let no_archive: [(&str, &str, &[u8], &str); 16] = [
        ("an empty zip file", "export.zip", b"", "archive-empty-file"),
        ("an empty text file", "notes.json", b"", "archive-empty-file"),
        ("one byte", "export.zip", b"P", "archive-unreadable"),
        ("the first sign of a zip alone", "export.zip", b"PK", "archive-truncated"),
        ("a page instead of a zip", "export.zip", b"  <html>Kanari", "archive-web-page"),
        ("a page instead of a tar", "export.tgz", b"<!DOCTYPE html>Kanari", "archive-web-page"),
        ("a download that goes on", "export.zip.crdownload", b"\0\0\0\0Kanari", "archive-unreadable"),
        ("a download that another browser goes on with", "export.part", b"\0\0Kanari", "archive-unreadable"),
        ("a JSON error instead of a zip", "export.zip", b"{\"error\":\"Kanari\"}", "archive-unreadable"),
        ("zeros", "export.zip", &[0; 4096], "archive-unreadable"),
        ("a RAR called zip", "export.zip", b"Rar!\x1a\x07\x01\x00Kanari", "archive-format"),
        ("a 7z called zip", "export.zip", b"7z\xbc\xaf\x27\x1cKanari", "archive-format"),
        ("an xz", "export.tar.xz", b"\xfd7zXZ\0Kanari", "archive-format"),
        ("a picture", "photo.jpg", b"\xff\xd8\xff\xe0Kanari", "export-unrecognised"),
        ("a text", "notes.txt", b"Kanari", "export-unrecognised"),
        ("a page of an export alone", "Your archive.html", b"<html>Kanari", "export-html"),
    ];
    for (name, path, bytes, key) in no_archive {
        rows.push(file(name, Out::Refused(key), path, bytes));
    }
    let parts: [(&str, &str); 4] =
        [("export.z01", "z01"), ("export.z99", "z99"), ("export.zip.001", "001"), ("EXPORT.Z02", "Z02")];
    for (path, end) in parts {
        let name = format!("the part {end} of a split zip");
        rows.push(file(name, Out::Refused("archive-split"), path, good()));
    }
    let whole_again: [(&str, Vec<u8>); 8] = [
        ("a zip behind other bytes", [b"#!/bin/sh\nKanari\n".as_slice(), &whole].concat()),
        ("a zip before a few other bytes", [whole.as_slice(), b"\r\n\r\n"].concat()),
        ("a zip with a comment", written(SimpleFileOptions::default(), "Kanari")),
        (
            "a zip with a comment that looks like a zip",
            written(SimpleFileOptions::default(), "PK\x05\x06Kanari"),
        ),
        ("a zip of 64 bits", written(SimpleFileOptions::default().large_file(true), "")),
        (
            "a zip whose entries are stored",
            written(SimpleFileOptions::default().compression_method(CompressionMethod::Stored), ""),
        ),
        ("a zip with a folder entry", with_folder()),
        ("a zip in which desktops left their files", debris()),
    ];
    for (name, bytes) in whole_again {
        rows.push(file(name, Out::Whole(POSTS), "export.zip", bytes));
    }
    rows.push(file("a zip without its extension", Out::Whole(POSTS), "export", good()));
    rows.push(file("a zip called tar.gz", Out::Whole(POSTS), "export.tar.gz", good()));
    rows.push(file(
        "a zip in a zip",
        Out::Refused("export-unrecognised"),
        "export.zip",
        zip_of(&[("export.zip", &whole)]),
    ));
    rows.push(row("two exports side by side", Out::Refused("export-several"), || {
        let [account, posts] = entries();
        Sample::zip(&[
            ("one/data/account.js", &account.1),
            ("one/data/tweets.js", &posts.1),
            ("two/data/account.js", &account.1),
            ("two/data/tweets.js", &posts.1),
        ])
    }));
    rows
}

fn with_folder() -> Vec<u8> {
    let mut zip = ZipWriter::new(Cursor::new(Vec::new()));
    zip.add_directory("data/", SimpleFileOptions::default()).expect("a folder");
    for (name, text) in entries() {
        zip.start_file(name, SimpleFileOptions::default()).expect("an entry");
        zip.write_all(text.as_bytes()).expect("content");
    }
    zip.finish().expect("a zip").into_inner()
}

fn debris() -> Vec<u8> {
    let [account, posts] = entries();
    zip_bytes(&[
        (account.0, &account.1),
        (posts.0, &posts.1),
        ("__MACOSX/data/._tweets.js", "Kanari"),
        ("data/.DS_Store", "Kanari"),
        ("Thumbs.db", "Kanari"),
    ])
}

#[test]
fn rows_of_containers_hold() {
    hold(&rows());
}
