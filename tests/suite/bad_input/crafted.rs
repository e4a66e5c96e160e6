//! Zips whose bytes were changed so that their directory lies, or that are made to do harm.

use super::containers::{POSTS, good, written};
use super::row::{Out, Row, file, hold, row};
use crate::reading::samples::{Sample, zip_bytes};
use zip::CompressionMethod;
use zip::write::SimpleFileOptions;

const LOCAL: &[u8] = b"PK\x03\x04";
const CENTRAL: &[u8] = b"PK\x01\x02";
const END: &[u8] = b"PK\x05\x06";

/// Where a sign begins for the `number`-th time.
fn place(bytes: &[u8], sign: &[u8], number: usize) -> usize {
    let places = (0..bytes.len() - sign.len()).filter(|&at| bytes[at..].starts_with(sign));
    places.into_iter().nth(number).expect("the sign")
}

/// A small export, stored, with some bytes `offset` behind the `number`-th `sign` replaced.
fn patched(sign: &[u8], number: usize, offset: usize, new: &[u8]) -> Vec<u8> {
    let mut bytes = written(SimpleFileOptions::default().compression_method(CompressionMethod::Stored), "");
    let at = place(&bytes, sign, number) + offset;
    bytes[at..at + new.len()].copy_from_slice(new);
    bytes
}

/// The same with the method of the second entry in both headers.
fn method(number: u16) -> Vec<u8> {
    let mut bytes = good();
    for (sign, offset) in [(LOCAL, 8), (CENTRAL, 10)] {
        let at = place(&bytes, sign, 1) + offset;
        bytes[at..at + 2].copy_from_slice(&number.to_le_bytes());
    }
    bytes
}

/// A zip of two entries whose names had other bytes before.
fn named(from: &str, to: &[u8]) -> Vec<u8> {
    assert_eq!(from.len(), to.len());
    let mut bytes = zip_bytes(&[("data/tweets.js", "Kanari"), (from, "Kanari")]);
    for at in 0..bytes.len() - from.len() {
        if bytes[at..].starts_with(from.as_bytes()) {
            bytes[at..at + to.len()].copy_from_slice(to);
        }
    }
    bytes
}

#[expect(clippy::too_many_lines, reason = "a table")]
pub(super) fn rows() -> Vec<Row> {
    let mut rows = Vec::new();
    for (number, name) in [
        (9_u16, "deflate64"),
        (12, "bzip2"),
        (14, "LZMA"),
        (93, "zstd"),
        (95, "xz"),
        (98, "PPMd"),
        (1, "shrink"),
        (0xfffe, "nobody's method"),
    ] {
        rows.push(file(
            format!("an entry packed with {name}"),
            Out::Refused("entry-compression"),
            "export.zip",
            method(number),
        ));
    }
    let lies: [(&str, Out, Vec<u8>); 14] = [
        (
            "a wrong checksum in the directory",
            Out::Refused("entry-damaged"),
            patched(CENTRAL, 1, 16, &[1, 2, 3, 4]),
        ),
        ("a wrong checksum in the entry's header", Out::Whole(POSTS), patched(LOCAL, 1, 14, &[1, 2, 3, 4])),
        ("a size that is too small", Out::Refused("entry-damaged"), patched(CENTRAL, 1, 24, &[9, 0, 0, 0])),
        ("a size of four gigabytes", Out::Whole(POSTS), patched(CENTRAL, 1, 24, &[0xfe, 0xff, 0xff, 0xff])),
        (
            "a packed size that is too small",
            Out::Refused("entry-damaged"),
            patched(CENTRAL, 1, 20, &[9, 0, 0, 0]),
        ),
        (
            "a packed size behind the end",
            Out::Refused("archive-overlapping-entries"),
            patched(CENTRAL, 1, 20, &[0xfe, 0xff, 0xff, 0x7f]),
        ),
        (
            "an entry that begins behind the end",
            Out::Refused("archive-unreadable"),
            patched(CENTRAL, 1, 42, &[0xfe, 0xff, 0xff, 0x7f]),
        ),
        (
            "an entry that begins in another",
            Out::Refused("archive-unreadable"),
            patched(CENTRAL, 1, 42, &[7, 0, 0, 0]),
        ),
        (
            "an entry's header without its sign",
            Out::Refused("archive-unreadable"),
            patched(LOCAL, 1, 0, b"XXXX"),
        ),
        (
            "a directory entry without its sign",
            Out::Refused("archive-unreadable"),
            patched(CENTRAL, 0, 0, b"XXXX"),
        ),
        (
            "a directory of millions of entries",
            Out::Refused("archive-unreadable"),
            patched(END, 0, 8, &[0xfe, 0xff, 0xfe, 0xff]),
        ),
        (
            "a directory behind the end",
            Out::Refused("archive-truncated"),
            patched(END, 0, 16, &[0xfe, 0xff, 0xff, 0x7f]),
        ),
        (
            "a directory on a second disk",
            Out::Refused("archive-unreadable"),
            patched(END, 0, 4, &[1, 0, 1, 0]),
        ),
        (
            "a comment that is longer than the file",
            Out::Refused("archive-truncated"),
            patched(END, 0, 20, &[0xff, 0x7f]),
        ),
    ];
    for (name, expected, bytes) in lies {
        rows.push(file(name, expected, "export.zip", bytes));
    }
    let names: [(&str, &str, &[u8]); 9] = [
        ("a name that climbs behind a folder", "data/xx/xx/xxx", b"data/../../xxx"),
        ("a name that is the parent", "xx", b".."),
        ("a name with a drive", "xx\\a.js", b"C:\\a.js"),
        ("a name with a drive and no folder", "xxa.js", b"c:a.js"),
        ("a name of a share", "xxserver/a", b"\\\\server/a"),
        ("a name that climbs with other slashes", "xxxa.js", b"..\\a.js"),
        ("a name with a NUL", "dataxa.js", b"data\0a.js"),
        ("a name that climbs at its end", "data/xx", b"data/.."),
        ("a name from the root", "xetc/passwd", b"/etc/passwd"),
    ];
    for (name, from, to) in names {
        rows.push(file(name, Out::Refused("archive-climbing-name"), "export.zip", named(from, to)));
    }
    rows.push(file(
        "a name in Latin-1",
        Out::Refused("no-readable-record"),
        "export.zip",
        named("caf_.js", b"caf\xe9.js"),
    ));
    for (name, one, other) in [
        ("names that differ by case", "data/a.js", "DATA/A.JS"),
        ("names that differ by the case of an accent", "data/é.js", "data/É.js"),
        ("names that differ by their slashes", "data/a.js", "data\\a.js"),
        ("names that differ by a point", "a.js", "./a.js"),
    ] {
        rows.push(row(name, Out::Refused("archive-repeated-name"), move || {
            Sample::zip(&[(one, "Kanari"), (other, "Kanari")])
        }));
    }
    rows
}

#[test]
fn rows_of_crafted_zips_hold() {
    hold(&rows());
}
