//! Peaks of memory: what a hostile archive holds never decides how much the program takes.

use std::fs;
use std::io::{BufWriter, Write};
use std::path::Path;
use std::process::{Command, Stdio};
use std::thread;
use std::time::Duration;

use zip::write::SimpleFileOptions;
use zip::{CompressionMethod, ZipWriter};

use super::containers::entries;
use crate::cli::program::empty_folder;
use crate::reading::samples::{ACCOUNT, snowflake, tweet};

/// Kilobytes that reading any of these may take. A record near its bound of 32 MB is held many times while it is
/// looked for, taken and kept; names are held with their places, twice.
const RECORD: u64 = 120_000;
const NAMES: u64 = 200_000;
const BOMB: u64 = 60_000;

/// The greatest size that `inspect` had, in kilobytes, and its exit code; nothing where the system does not tell.
fn peak(folder: &Path, archive: &str) -> Option<(u64, i32)> {
    let mut child = Command::new(env!("CARGO_BIN_EXE_bilan"))
        .args(["inspect", archive])
        .current_dir(folder)
        .stdout(Stdio::null())
        .stderr(Stdio::null())
        .spawn()
        .expect("a program that runs");
    let status = format!("/proc/{}/status", child.id());
    let mut peak = None;
    loop {
        let text = fs::read_to_string(&status).unwrap_or_default();
        let line = text.lines().find_map(|line| line.strip_prefix("VmHWM:"));
        let size = line.and_then(|line| line.trim().strip_suffix("kB")?.trim().parse().ok());
        peak = peak.max(size);
        if let Some(ended) = child.try_wait().expect("a child") {
            let code = ended.code().expect("an exit code");
            return peak.map(|peak| (peak, code));
        }
        thread::sleep(Duration::from_millis(5));
    }
}

fn holds(name: &str, limit: u64, code: i32, write: impl Fn(&mut ZipWriter<BufWriter<fs::File>>)) {
    let folder = empty_folder();
    let file = BufWriter::new(fs::File::create(folder.path().join("export.zip")).expect("a file"));
    let mut zip = ZipWriter::new(file);
    write(&mut zip);
    zip.finish().expect("a zip").flush().expect("a file");
    let Some((peak, ended)) = peak(folder.path(), "export.zip") else {
        eprintln!("skipped: {name}: the system has no /proc");
        return;
    };
    eprintln!("{name}: {peak} kB");
    assert_eq!(ended, code, "{name}");
    assert!(peak <= limit, "{name}: {peak} kB");
}

#[test]
fn a_record_of_forty_megabytes_takes_a_bounded_place() {
    holds("a long record", RECORD, 0, |zip| {
        let options = SimpleFileOptions::default().compression_level(Some(1));
        for (name, text) in entries() {
            zip.start_file(name, options).expect("an entry");
            zip.write_all(text.as_bytes()).expect("content");
        }
        zip.start_file("data/tweets-part1.js", options).expect("an entry");
        let (one, long) = (tweet(snowflake(900), "un", ""), "long ".repeat(8 << 20));
        let text = format!("x = [{one},{},{one}]", tweet(snowflake(901), &long, ""));
        zip.write_all(text.as_bytes()).expect("content");
    });
}

#[test]
fn a_bomb_takes_a_bounded_place() {
    holds("a bomb", BOMB, 1, |zip| {
        zip.start_file("data/account.js", SimpleFileOptions::default()).expect("an entry");
        zip.write_all(ACCOUNT.as_bytes()).expect("content");
        zip.start_file("data/tweets.js", SimpleFileOptions::default()).expect("an entry");
        let block = vec![b' '; 1 << 20];
        (0..130).for_each(|_| zip.write_all(&block).expect("content"));
    });
}

#[test]
fn a_hundred_thousand_tiny_entries_take_a_bounded_place() {
    let stored = SimpleFileOptions::default().compression_method(CompressionMethod::Stored);
    holds("many entries", NAMES, 0, |zip| {
        for (name, text) in entries() {
            zip.start_file(name, stored).expect("an entry");
            zip.write_all(text.as_bytes()).expect("content");
        }
        for number in 0..100_000 {
            zip.start_file(format!("data/tweets_media/{number}.jpg"), stored).expect("an entry");
        }
    });
}
