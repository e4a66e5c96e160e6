//! Rebuilds the program when an embedded file changes (words, templates, themes), and tells it which sources it is made of.

use std::fs;
use std::path::{Path, PathBuf};

fn main() {
    for folder in ["lang", "templates", "themes", "src", "Cargo.lock"] {
        println!("cargo:rerun-if-changed={folder}");
    }
    // What was measured by other sources is measured again: the cache asks for this number.
    println!("cargo:rustc-env=BILAN_SOURCES={:016x}", sources());
}

/// FNV-1a of the code and of the list of libraries, in the order of their names.
fn sources() -> u64 {
    let mut files = vec![PathBuf::from("Cargo.lock")];
    gather(Path::new("src"), &mut files);
    files.sort();
    let mut hash: u64 = 0xcbf2_9ce4_8422_2325;
    for file in files {
        let name = file.to_string_lossy().replace('\\', "/");
        let content = fs::read(&file).unwrap_or_default();
        for byte in name.bytes().chain([0]).chain(content.into_iter().filter(|byte| *byte != b'\r')) {
            hash = (hash ^ u64::from(byte)).wrapping_mul(0x0000_0100_0000_01b3);
        }
    }
    hash
}

fn gather(folder: &Path, files: &mut Vec<PathBuf>) {
    for entry in fs::read_dir(folder).into_iter().flatten().flatten() {
        let path = entry.path();
        if path.is_dir() {
            gather(&path, files);
        } else {
            files.push(path);
        }
    }
}
