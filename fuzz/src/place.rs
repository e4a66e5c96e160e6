//! Where an input stands while it is read: in memory where the system has such a folder.

use std::cell::RefCell;
use std::fs;
use std::path::{Path, PathBuf};

use tempfile::TempDir;

thread_local! {
    static FOLDER: RefCell<Option<TempDir>> = const { RefCell::new(None) };
}

/// A fresh folder, in memory if possible.
#[must_use]
pub fn folder() -> TempDir {
    let memory = Path::new("/dev/shm");
    let made = if memory.is_dir() { TempDir::with_prefix_in("bilan-fuzz-", memory) } else { TempDir::new() };
    made.expect("a temporary folder")
}

/// The path of a file `name` with these bytes; the next call may write over it.
#[must_use]
pub fn file(name: &str, bytes: &[u8]) -> PathBuf {
    FOLDER.with_borrow_mut(|kept| {
        let path = kept.get_or_insert_with(folder).path().join(name);
        fs::write(&path, bytes).expect("a written file");
        path
    })
}
