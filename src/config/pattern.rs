//! The archive files of an account: paths in which `*` stands for any characters of a file name.

use std::fs;
use std::path::{Path, PathBuf};

use crate::error::Result;

use super::Config;

/// The files that the patterns of an account find, each once, in order of pattern and name.
pub(super) fn files(config: &Config, number: usize) -> Result<Vec<PathBuf>> {
    let mut files = Vec::new();
    for (rank, pattern) in config.account[number].archives.iter().enumerate() {
        let refuse = |key| {
            let path = format!("account.{number}.archives.{rank}");
            config.document.value_error(key, &path).with("pattern", pattern)
        };
        let pattern = Path::new(pattern);
        if pattern.parent().is_some_and(|folder| folder.to_string_lossy().contains('*')) {
            return Err(refuse("archives-pattern"));
        }
        let found = find(&config.place(pattern));
        if found.is_empty() {
            return Err(refuse("archives-none"));
        }
        for file in found {
            if !files.contains(&file) {
                files.push(file);
            }
        }
    }
    Ok(files)
}

/// What one pattern finds, in the order of the names.
fn find(path: &Path) -> Vec<PathBuf> {
    let name = path.file_name().and_then(|name| name.to_str()).unwrap_or_default();
    if !name.contains('*') {
        return if path.exists() { vec![path.to_owned()] } else { Vec::new() };
    }
    let folder = path.parent().unwrap_or(Path::new(""));
    let entries = fs::read_dir(if folder.as_os_str().is_empty() { Path::new(".") } else { folder });
    let mut found: Vec<PathBuf> = entries
        .into_iter()
        .flatten()
        .flatten()
        .filter(|entry| entry.file_name().to_str().is_some_and(|entry| matches(name, entry)))
        .map(|entry| folder.join(entry.file_name()))
        .collect();
    found.sort();
    found
}

/// Whether `name` fits `pattern`; hidden files only fit a pattern that begins with a dot.
fn matches(pattern: &str, name: &str) -> bool {
    if name.starts_with('.') && !pattern.starts_with('.') {
        return false;
    }
    let mut parts = pattern.split('*');
    let first = parts.next().unwrap_or_default();
    let Some(mut rest) = name.strip_prefix(first) else { return false };
    let mut parts: Vec<&str> = parts.collect();
    let Some(last) = parts.pop() else { return rest.is_empty() };
    for part in parts {
        let Some((_, after)) = rest.split_once(part) else { return false };
        rest = after;
    }
    rest.ends_with(last)
}
