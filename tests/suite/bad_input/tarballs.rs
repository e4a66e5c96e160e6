//! Tars and gzips: cut, joined, with links and devices, and lying about their sizes.

use std::io::Write;

use flate2::Compression;
use flate2::write::GzEncoder;
use tar::{Builder, EntryType, Header};

use super::containers::{POSTS, entries};
use super::row::{Out, Row, file, hold};
use crate::reading::samples::tar_gz_bytes;

fn gzip(bytes: &[u8]) -> Vec<u8> {
    let mut gzip = GzEncoder::new(Vec::new(), Compression::fast());
    gzip.write_all(bytes).expect("content");
    gzip.finish().expect("a gzip")
}

/// A tar of the small export behind an entry of another kind.
fn with(kind: EntryType, name: &str, link: &str) -> Vec<u8> {
    let mut tar = Builder::new(Vec::new());
    let mut header = Header::new_ustar();
    header.set_entry_type(kind);
    header.set_size(0);
    header.as_ustar_mut().expect("ustar").name[..name.len()].copy_from_slice(name.as_bytes());
    header.as_ustar_mut().expect("ustar").linkname[..link.len()].copy_from_slice(link.as_bytes());
    header.set_cksum();
    tar.append(&header, std::io::empty()).expect("an entry");
    add(&mut tar);
    tar.into_inner().expect("a tar")
}

fn add(tar: &mut Builder<Vec<u8>>) {
    for (name, text) in entries() {
        let mut header = Header::new_gnu();
        header.set_size(text.len() as u64);
        header.set_mode(0o644);
        tar.append_data(&mut header, name, text.as_bytes()).expect("an entry");
    }
}

fn plain() -> Vec<u8> {
    let mut tar = Builder::new(Vec::new());
    add(&mut tar);
    tar.into_inner().expect("a tar")
}

/// The tar with another size in its first header, whose checksum is made anew unless it is to be wrong.
fn sized(digits: &[u8; 12], sound: bool) -> Vec<u8> {
    let mut tar = plain();
    tar[124..136].copy_from_slice(digits);
    if sound {
        let sum: u32 =
            (0..512).map(|at| if (148..156).contains(&at) { 32 } else { u32::from(tar[at]) }).sum();
        tar[148..156].copy_from_slice(format!("{sum:06o}\0 ").as_bytes());
    }
    tar
}

#[expect(clippy::too_many_lines, reason = "a table")]
pub(super) fn rows() -> Vec<Row> {
    let (tar, packed) = (plain(), gzip(&plain()));
    let refused = |key| Out::Refused(key);
    let mut rows = vec![
        file("a tar", Out::Whole(POSTS), "export.tar", tar.clone()),
        file("a tar.gz called zip", Out::Whole(POSTS), "export.zip", packed.clone()),
        file("two gzips one after the other", Out::Whole(POSTS), "export.tar.gz", {
            let (one, other) = tar.split_at(tar.len() / 2);
            [gzip(one), gzip(other)].concat()
        }),
        file(
            "a tar without its closing blocks",
            Out::Whole(POSTS),
            "export.tar",
            tar[..tar.len() - 1024].to_vec(),
        ),
        file("a tar cut in an entry", refused("archive-truncated"), "export.tar", tar[..1500].to_vec()),
        file(
            "a tar cut in the content of an entry",
            refused("archive-truncated"),
            "export.tar",
            tar[..2000].to_vec(),
        ),
        file("a tar cut in a header", refused("archive-truncated"), "export.tar", tar[..300].to_vec()),
        file("a gzip of nothing", refused("archive-without-entries"), "export.tar.gz", gzip(b"")),
        file("a gzip of a short text", refused("archive-truncated"), "export.tar.gz", gzip(b"Kanari")),
        file(
            "a gzip of a long text",
            refused("archive-unreadable"),
            "export.tar.gz",
            gzip(&b"Kanari ".repeat(300)),
        ),
        file(
            "a gzip without its checksum",
            refused("archive-truncated"),
            "export.tar.gz",
            packed[..packed.len() - 8].to_vec(),
        ),
        file("a gzip with a wrong checksum", refused("archive-unreadable"), "export.tar.gz", {
            let mut packed = packed.clone();
            let at = packed.len() - 8;
            packed[at] ^= 0xff;
            packed
        }),
        file(
            "a gzip with rubbish behind it",
            refused("archive-unreadable"),
            "export.tar.gz",
            [&packed[..], b"Kanari Kanari"].concat(),
        ),
        file("a gzip in a gzip", refused("archive-unreadable"), "export.tar.gz", gzip(&gzip(&tar))),
        file(
            "a tar with a wrong checksum",
            refused("archive-unreadable"),
            "export.tar",
            sized(b"00000000007\0", false),
        ),
        file(
            "a tar with a negative size",
            refused("archive-unreadable"),
            "export.tar",
            sized(b"\xff\xff\xff\xff\xff\xff\xff\xff\xff\xff\xff\xff", true),
        ),
        file(
            "a tar with a size that is no number",
            refused("archive-unreadable"),
            "export.tar",
            sized(b"Kanari!!!!!\0", true),
        ),
        file(
            "a tar with a size of eight gigabytes",
            refused("archive-truncated"),
            "export.tar",
            sized(b"77777777777\0", true),
        ),
        file(
            "a tar with a size of all bits",
            refused("archive-unreadable"),
            "export.tar",
            sized(b"\x80\0\0\0\xff\xff\xff\xff\xff\xff\xff\xff", true),
        ),
        file(
            "a tar whose name climbs",
            refused("archive-climbing-name"),
            "export.tar.gz",
            tar_gz_bytes(&[("a/../../b", "Kanari")]),
        ),
    ];
    let others = [
        ("a symbolic link", EntryType::Symlink, "/etc/passwd"),
        ("a hard link", EntryType::Link, "../../etc/passwd"),
        ("a device of characters", EntryType::Char, ""),
        ("a device of blocks", EntryType::Block, ""),
        ("a pipe", EntryType::Fifo, ""),
        ("a folder", EntryType::Directory, ""),
    ];
    for (name, kind, link) in others {
        rows.push(file(
            format!("a tar with {name}"),
            Out::Whole(POSTS),
            "export.tar",
            with(kind, "data/more", link),
        ));
    }
    rows.push(file(
        "a tar whose link climbs by its own name",
        Out::Refused("archive-climbing-name"),
        "export.tar",
        with(EntryType::Symlink, "../more", "x"),
    ));
    rows
}

#[test]
fn rows_of_tarballs_hold() {
    hold(&rows());
}
