//! Where fuzzing begins: inputs that a program makes from the examples, written when a corpus is empty.

use std::fs;
use std::io::{Cursor, Write};
use std::path::Path;

use zip::write::SimpleFileOptions;
use zip::{CompressionMethod, ZipWriter};

use crate::export::{self, examples};

/// Programs of damage for a reader: none, and some of each length.
pub fn programs(network: &str) {
    let mut state = 0x2545_f491_4f6c_dd1d_u64;
    let mut byte = || {
        state ^= state << 13;
        state ^= state >> 7;
        state ^= state << 17;
        state.to_le_bytes()[3]
    };
    let mut inputs = vec![vec![0], vec![1], vec![2]];
    for length in [4, 8, 12, 20, 40, 80] {
        inputs.extend((0..40).map(|_| (0..length).map(|_| byte()).collect()));
    }
    write(network, inputs);
}

/// Containers of several kinds.
pub fn archives() {
    let files = ["akkoma.zip", "tiktok.zip", "linkedin-page.xlsx", "pixelfed.json"];
    let mut inputs: Vec<Vec<u8>> =
        files.iter().map(|file| export::content(&format!("every-network/archives/{file}"))).collect();
    for options in [
        SimpleFileOptions::default().compression_method(CompressionMethod::Stored),
        SimpleFileOptions::default().large_file(true),
    ] {
        let mut zip = ZipWriter::new(Cursor::new(Vec::new()));
        for name in ["a.json", "data/b.js", "é/c"] {
            zip.start_file(name, options).expect("an entry");
            zip.write_all(b"window.x = [ { \"a\" : 1 } ]").expect("content");
        }
        inputs.push(zip.finish().expect("a zip").into_inner());
    }
    let mut tar = tar::Builder::new(Vec::new());
    for name in ["outbox.json", "actor.json", "a/b/c"] {
        let mut header = tar::Header::new_gnu();
        header.set_size(5);
        header.set_mode(0o644);
        tar.append_data(&mut header, name, b"[{}]\n".as_slice()).expect("an entry");
    }
    let tar = tar.into_inner().expect("a tar");
    let mut gzip = flate2::write::GzEncoder::new(Vec::new(), flate2::Compression::best());
    gzip.write_all(&tar).expect("content");
    inputs.push(gzip.finish().expect("a gzip"));
    inputs.push(tar);
    write("archive", inputs);
}

/// The texts of all exports whose names end so.
pub fn texts(target: &str, ends: &[&str]) {
    let networks = [
        "x",
        "mastodon",
        "akkoma",
        "pixelfed",
        "misskey",
        "instagram",
        "threads",
        "facebook",
        "linkedin",
        "youtube",
        "tiktok",
    ];
    let entries = networks.iter().flat_map(|network| export::of(network)).flat_map(|export| export.entries);
    let wanted = entries.filter(|(name, _)| ends.iter().any(|end| name.ends_with(end)));
    write(target, wanted.map(|(_, content)| content[..content.len().min(4096)].to_vec()).collect());
}

/// Files of some folders of the repository.
pub fn files(target: &str, folders: &[&str], end: &str) {
    let mut inputs = Vec::new();
    for folder in folders {
        let Ok(entries) = fs::read_dir(examples().join(folder)) else { continue };
        let paths = entries.flatten().map(|entry| entry.path());
        let wanted = paths.filter(|path| path.to_string_lossy().ends_with(end));
        inputs.extend(wanted.filter_map(|path| fs::read(path).ok()));
    }
    write(target, inputs);
}

/// Writes inputs into a target's corpus unless that has some.
fn write(target: &str, inputs: Vec<Vec<u8>>) {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("corpus").join(target);
    if fs::read_dir(&folder).is_ok_and(|mut entries| entries.next().is_some()) {
        return;
    }
    let _ = fs::create_dir_all(&folder);
    for (number, input) in inputs.into_iter().enumerate() {
        let _ = fs::write(folder.join(format!("seed-{number:03}")), input);
    }
}
