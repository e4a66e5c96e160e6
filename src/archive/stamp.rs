//! Stamps: whether a file or folder was touched since, told without reading it.

use std::fs::{self, Metadata};
use std::path::{Path, PathBuf};
use std::time::SystemTime;

use walkdir::WalkDir;

/// Names, sizes and times of a file, or of all files in a folder.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Stamp(Vec<(PathBuf, u64, Option<SystemTime>)>);

impl Stamp {
    /// The stamp of what stands at `path`; that of nothing where nothing can be read.
    #[must_use]
    pub fn of(path: &Path) -> Self {
        let line = |path: &Path, about: &Metadata| (path.to_owned(), about.len(), about.modified().ok());
        match fs::metadata(path) {
            Ok(about) if about.is_dir() => {
                let entries = WalkDir::new(path).sort_by_file_name().into_iter().flatten();
                let files = entries.filter(|entry| entry.file_type().is_file());
                Self(files.filter_map(|file| Some(line(file.path(), &file.metadata().ok()?))).collect())
            }
            Ok(about) => Self(vec![line(path, &about)]),
            Err(_) => Self(Vec::new()),
        }
    }
}
