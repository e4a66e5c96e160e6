//! Archives that are broken, made to do harm, or not what they seem: each is refused with its own message.

use std::io::Write;

use zip::unstable::write::FileOptionsExt;
use zip::write::SimpleFileOptions;
use zip::{AesMode, ZipWriter};

use crate::reading::samples::{ACCOUNT, Sample, tar_gz_bytes, tweet, tweets, zip_bytes};

fn refusal(name: &str, content: &[u8]) -> &'static str {
    let sample = Sample::file(name, content);
    sample.open().expect_err("an archive that is refused").key
}

#[test]
fn names_that_climb_out_are_refused() {
    for name in ["../evil.js", "data/../../evil.js", "/abs.js", "C:\\evil.js", "data\\..\\..\\evil.js", ".."]
    {
        let patched = zip_bytes(&[("data/ok.js", "x"), (name, "x")]);
        assert_eq!(refusal("export.zip", &patched), "archive-climbing-name", "{name} in a zip");
        let tar = tar_gz_bytes(&[("data/ok.js", "x"), (name, "x")]);
        assert_eq!(refusal("export.tar.gz", &tar), "archive-climbing-name", "{name} in a tar");
    }
}

#[test]
fn names_that_a_file_system_would_confuse_are_refused() {
    let zip = zip_bytes(&[("data/tweets.js", "x"), ("data/Tweets.js", "y")]);
    assert_eq!(refusal("export.zip", &zip), "archive-repeated-name");
    let tar = tar_gz_bytes(&[("outbox.json", "x"), ("outbox.json", "y")]);
    assert_eq!(refusal("export.tar.gz", &tar), "archive-repeated-name");
    // Two entries of exactly the same name: the second name is patched into the bytes.
    let mut bytes = zip_bytes(&[("data/aaaa.js", "x"), ("data/bbbb.js", "y")]);
    patch(&mut bytes, b"data/bbbb.js", b"data/aaaa.js");
    assert_eq!(refusal("export.zip", &bytes), "archive-repeated-name");
}

fn patch(bytes: &mut [u8], from: &[u8], to: &[u8]) {
    for at in 0..bytes.len() - from.len() {
        if bytes[at..].starts_with(from) {
            bytes[at..at + to.len()].copy_from_slice(to);
        }
    }
}

#[test]
fn overlapping_entries_are_refused() {
    // The directory's second entry is pointed at the first one's bytes.
    let content = "x".repeat(50);
    let mut bytes = zip_bytes(&[("data/aaaa.js", &content), ("data/bbbb.js", &content)]);
    let directory: Vec<usize> =
        (0..bytes.len() - 4).filter(|&at| bytes[at..].starts_with(b"PK\x01\x02")).collect();
    bytes[directory[1] + 42..directory[1] + 46].fill(0);
    assert_eq!(refusal("export.zip", &bytes), "archive-overlapping-entries");
}

#[test]
fn a_bomb_is_refused_while_it_inflates() {
    let mut zip = ZipWriter::new(std::io::Cursor::new(Vec::new()));
    zip.start_file("data/tweets.js", SimpleFileOptions::default()).expect("an entry");
    let block = vec![b' '; 1 << 20];
    for _ in 0..130 {
        zip.write_all(&block).expect("content");
    }
    zip.start_file("data/account.js", SimpleFileOptions::default()).expect("an entry");
    zip.write_all(ACCOUNT.as_bytes()).expect("content");
    let bytes = zip.finish().expect("a zip").into_inner();
    assert!(bytes.len() < 1 << 20);
    assert_eq!(Sample::file("export.zip", &bytes).error(), "archive-bomb");

    let blanks = " ".repeat(130 << 20);
    assert_eq!(refusal("export.tar.gz", &tar_gz_bytes(&[("outbox.json", &blanks)])), "archive-bomb");
}

#[test]
fn a_cut_archive_is_called_incomplete_wherever_it_is_cut() {
    let posts = tweets(
        &(0..200)
            .map(|n| tweet(2_000_000_000_000_000 + n * 7919, &format!("texte {n}"), ""))
            .collect::<Vec<_>>(),
    );
    let entries = [("data/account.js", ACCOUNT), ("data/tweets.js", posts.as_str())];
    let zip = zip_bytes(&entries);
    for part in [10, 30, 50, 90, 99] {
        let key = refusal("export.zip", &zip[..zip.len() * part / 100]);
        assert_eq!(key, "archive-truncated", "zip cut at {part} %");
    }
    let tar = tar_gz_bytes(&entries);
    for part in [10, 30, 50, 90, 99] {
        let key = refusal("export.tar.gz", &tar[..tar.len() * part / 100]);
        assert_eq!(key, "archive-truncated", "tar.gz cut at {part} %");
    }
    let mut size = String::new();
    let cut = Sample::file("export.zip", &zip[..100]);
    for (name, value) in cut.open().expect_err("refused").details {
        if name == "size" {
            size = value;
        }
    }
    assert_eq!(size, "100");
}

#[test]
fn what_is_no_archive_says_so() {
    assert_eq!(refusal("export.zip", b""), "archive-empty-file");
    assert_eq!(refusal("export.zip", b"some garbage that is no zip"), "archive-unreadable");
    assert_eq!(refusal("export.zip", b"<!DOCTYPE html><title>Sign in</title>"), "archive-web-page");
    assert_eq!(refusal("export.rar", b"Rar!\x1a\x07\x01\x00"), "archive-format");
    assert_eq!(refusal("export.tar.gz", b"\x1f\x8bgarbage garbage"), "archive-unreadable");
    assert_eq!(refusal("export.zip", &zip_bytes(&[])), "archive-without-entries");
    assert_eq!(refusal("export.z01", b"PK\x03\x04"), "archive-split");
    let sample = Sample::file("export.zip", &zip_bytes(&[("a", "b")]));
    std::fs::write(sample.folder.path().join("export.z01"), b"PK").expect("a sibling");
    assert_eq!(sample.open().expect_err("refused").key, "archive-split");
    let missing = bilan::archive::Archive::open(&sample.folder.path().join("nothing.zip"));
    assert_eq!(missing.expect_err("refused").key, "source-not-found");
    assert_eq!(Sample::folder(&[]).open().err().map(|e| e.key), Some("source-not-found"));
}

#[test]
fn an_empty_folder_holds_no_export() {
    let sample = Sample::folder(&[(".DS_Store", "")]);
    assert_eq!(sample.open().expect_err("refused").key, "archive-without-entries");
}

#[test]
fn encrypted_archives_ask_for_unpacking() {
    let weak = SimpleFileOptions::default().with_deprecated_encryption(b"secret").expect("a password");
    let strong = SimpleFileOptions::default().with_aes_encryption(AesMode::Aes256, "secret");
    for options in [weak, strong] {
        let mut zip = ZipWriter::new(std::io::Cursor::new(Vec::new()));
        zip.start_file("data/tweets.js", options).expect("an entry");
        zip.write_all(b"window.x = []").expect("content");
        let bytes = zip.finish().expect("a zip").into_inner();
        assert_eq!(refusal("export.zip", &bytes), "archive-encrypted");
    }
}

#[test]
fn a_flipped_byte_in_an_entry_is_damage_that_names_the_entry() {
    let text = (0..3000_u32).map(|n| (n * 7919 % 1009).to_string()).collect::<Vec<_>>().join(" ");
    let posts = tweets(&[tweet(2_000_000_000_000_000, &text, "")]);
    let mut zip = zip_bytes(&[("data/account.js", ACCOUNT), ("data/tweets.js", &posts)]);
    let middle = zip.len() / 2;
    zip[middle] ^= 0x55;
    let error = Sample::file("export.zip", &zip).read().expect_err("damage");
    assert_eq!(error.key, "entry-damaged");
    assert!(error.details.contains(&("entry", "data/tweets.js".to_owned())));
    assert!(error.details.contains(&("file", "export.zip".to_owned())));
}

#[test]
fn links_inside_archives_are_no_entries() {
    let mut zip = ZipWriter::new(std::io::Cursor::new(Vec::new()));
    zip.add_symlink("data/tweets.js", "/etc/passwd", SimpleFileOptions::default()).expect("a link");
    zip.start_file("data/other.js", SimpleFileOptions::default()).expect("an entry");
    let bytes = zip.finish().expect("a zip").into_inner();
    let archive = Sample::file("export.zip", &bytes);
    assert_eq!(archive.open().expect("an archive").entries().len(), 1);
}

#[test]
fn pages_without_data_ask_for_json() {
    let sample = Sample::zip(&[("Your archive.html", "<html>"), ("assets/js/main.js", "x")]);
    assert_eq!(sample.error(), "export-html");
    let sample = Sample::zip(&[("your_posts.html", "<html>"), ("photos/a.jpg", "x")]);
    assert_eq!(sample.error(), "export-html");
    assert_eq!(Sample::zip(&[("holiday/a.jpg", "x")]).error(), "export-unrecognised");
    assert_eq!(Sample::file("notes.txt", b"hello").error(), "export-unrecognised");
}

#[test]
fn terminal_commands_in_names_are_not_printed() {
    let error = Sample::zip(&[("../\u{1b}[2Jevil", "x")]).open().expect_err("refused");
    assert!(!error.to_string().contains('\u{1b}'));
}
