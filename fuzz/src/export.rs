//! The invented exports of the examples, cut down to a few records, as entries in memory.

use std::fs::{self, File};
use std::io::{Cursor, Read, Write};
use std::path::{Path, PathBuf};

use bilan::archive::Archive;
use zip::write::SimpleFileOptions;
use zip::{CompressionMethod, ZipArchive, ZipWriter};

use crate::values;

/// Records of a file that stay.
const RECORDS: usize = 8;

/// An export, to be written as its container.
#[derive(Clone)]
pub struct Export {
    /// The name of the file.
    pub name: String,
    /// Its entries; one without a container is the file itself.
    pub entries: Vec<(String, Vec<u8>)>,
    /// Whether it is a zip.
    pub packed: bool,
}

/// The examples of a network.
#[must_use]
pub fn of(network: &str) -> Vec<Export> {
    let files: &[&str] = match network {
        "x" => &["annual-report/archives/x-2024-11-07.zip", "annual-report/archives/x-2023-11-06.zip"],
        "mastodon" => &["annual-report/archives/mastodon-2024-11-07.tar.gz"],
        "akkoma" => &["every-network/archives/akkoma.zip"],
        "pixelfed" => &["every-network/archives/pixelfed.json"],
        "misskey" => &["every-network/archives/notes-2024-11-04-08-00-00.json"],
        "bluesky" => &["every-network/archives/bluesky.car"],
        "instagram" => &["every-network/archives/instagram.zip"],
        "threads" => &["every-network/archives/threads.zip"],
        "facebook" => {
            &["every-network/archives/facebook-page.zip", "every-network/archives/facebook-personal.zip"]
        }
        "linkedin" => {
            &["every-network/archives/linkedin-member.zip", "every-network/archives/linkedin-page.xlsx"]
        }
        "youtube" => &["every-network/archives/youtube.zip"],
        "tiktok" => &["every-network/archives/tiktok.zip"],
        _ => &[],
    };
    files.iter().flat_map(|file| [load(file), unsealed(file)].into_iter().flatten()).collect()
}

/// The folder of the examples.
#[must_use]
pub fn examples() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../examples")
}

fn load(file: &str) -> Option<Export> {
    let path = examples().join(file);
    let name = path.file_name()?.to_string_lossy().into_owned();
    if name.ends_with(".xlsx") {
        return Some(Export { entries: unpacked(&fs::read(path).ok()?), name, packed: true });
    }
    let mut archive = Archive::open(&path).ok()?;
    let names: Vec<String> = archive.entries().iter().map(|entry| entry.name.clone()).collect();
    let mut entries = Vec::new();
    for entry in names {
        let mut content = Vec::new();
        archive
            .read(&entry, &mut |bytes| {
                bytes.read_to_end(&mut content).expect("a sound example");
                Ok(())
            })
            .expect("a sound example");
        entries.push((entry, shortened(&content)));
    }
    let packed = name.ends_with(".zip") || name.ends_with(".tar.gz");
    Some(Export { name: if packed { "export.zip".to_owned() } else { name }, entries, packed })
}

/// A repository whose blocks are taken at their word: its digests are of a kind that is not computed.
fn unsealed(file: &str) -> Option<Export> {
    let mut export = load(file).filter(|_| file.ends_with(".car"))?;
    let content = &mut export.entries[0].1;
    for at in 0..content.len().saturating_sub(4) {
        if matches!(content[at..at + 4], [0x01, 0x71, 0x12, 0x20]) {
            content[at + 2] = 0x1b;
        }
    }
    Some(export)
}

fn unpacked(bytes: &[u8]) -> Vec<(String, Vec<u8>)> {
    let mut zip = ZipArchive::new(Cursor::new(bytes)).expect("a sound example");
    let mut entries = Vec::new();
    for place in 0..zip.len() {
        let mut file = zip.by_index(place).expect("an entry");
        let mut content = Vec::new();
        file.read_to_end(&mut content).expect("a sound example");
        let name = file.name().expect("a name").into_owned();
        entries.push((name, content));
    }
    entries
}

/// A text with its first records only.
fn shortened(content: &[u8]) -> Vec<u8> {
    let records = values::records(content);
    match (records.get(RECORDS - 1), records.last()) {
        (Some(kept), Some(last)) if std::str::from_utf8(content).is_ok() => {
            [&content[..kept.end], &content[last.end..]].concat()
        }
        _ => content.to_vec(),
    }
}

impl Export {
    /// The bytes of its file. Entries are stored, not deflated: a changed byte stays a changed byte.
    #[must_use]
    pub fn bytes(&self) -> Vec<u8> {
        if !self.packed {
            return self.entries.first().map(|(_, content)| content.clone()).unwrap_or_default();
        }
        let mut zip = ZipWriter::new(Cursor::new(Vec::new()));
        let stored = SimpleFileOptions::default().compression_method(CompressionMethod::Stored);
        for (name, content) in &self.entries {
            // A name that the library refuses, as one that comes twice, is left out.
            if zip.start_file(name.as_str(), stored).is_ok() {
                let _ = zip.write_all(content);
            }
        }
        zip.finish().map(Cursor::into_inner).unwrap_or_default()
    }
}

/// The content of an example's file.
#[must_use]
pub fn content(file: &str) -> Vec<u8> {
    let mut content = Vec::new();
    if let Ok(mut file) = File::open(examples().join(file)) {
        let _ = file.read_to_end(&mut content);
    }
    content
}
