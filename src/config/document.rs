//! The text of a configuration file and the places of its keys and values.

use std::fs;
use std::ops::Range;
use std::path::PathBuf;

use serde::de::DeserializeOwned;
use toml::de::{DeTable, DeValue};

use crate::error::{Error, Result};

use super::refusal;

/// A configuration file as it was read.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Document {
    /// The file, as the user would write it.
    pub file: PathBuf,
    /// Its text.
    pub text: String,
}

impl Document {
    /// Reads a file.
    ///
    /// # Errors
    /// When it is absent, unreadable or not UTF-8.
    pub fn open(file: PathBuf) -> Result<Self> {
        match fs::read(&file).map(String::from_utf8) {
            Ok(Ok(text)) => Ok(Self { text: text.trim_start_matches('\u{feff}').to_owned(), file }),
            Ok(Err(_)) => Err(Error::usage("config-not-utf8").with("file", file.display())),
            Err(error) if error.kind() == std::io::ErrorKind::NotFound => {
                Err(Error::usage("config-absent").with("file", file.display()))
            }
            Err(_) => Err(Error::usage("config-unreadable").with("file", file.display())),
        }
    }

    /// Reads the text as TOML of any shape (a theme's own file has the same errors as `bilan.toml`).
    ///
    /// # Errors
    /// On text that is no TOML, unknown keys and values of another type, with line and column.
    pub fn parse<T: DeserializeOwned>(&self) -> Result<T> {
        toml::from_str(&self.text).map_err(|error| refusal::explain(self, &error))
    }

    /// An error of the command line's kind about the place `at`, with file, line and column.
    #[must_use]
    pub fn error(&self, key: &'static str, at: usize) -> Error {
        let (line, column) = self.line_and_column(at);
        let error = Error::usage(key).with("file", self.file.display()).with("line", line);
        let error = error.with("column", column);
        // Who asked to be forgotten is not repeated.
        if self.is_erasure(at) { error } else { error.quoting(&self.text) }
    }

    /// Whether a byte stands in an erasure, in a table of its own or in a list.
    fn is_erasure(&self, at: usize) -> bool {
        let before = self.text.get(..at).unwrap_or(&self.text);
        let behind = self.text[before.len()..].lines().next().map_or(0, str::len);
        let lines = self.text[..before.len() + behind].lines();
        let table = lines.rev().find(|line| line.trim_start().starts_with('['));
        self.path_at(at).starts_with("erasure") || table.is_some_and(|table| table.contains("erasure"))
    }

    /// An error about the value at `path` (`opening.hours`, `account.0.archives`), which it also names.
    #[must_use]
    pub fn value_error(&self, key: &'static str, path: &str) -> Error {
        let at = self.span(path).map_or(0, |span| span.start);
        self.error(key, at).with("key", without_numbers(path))
    }

    /// Line and column of a byte, counted from 1; columns are characters.
    #[must_use]
    pub fn line_and_column(&self, at: usize) -> (usize, usize) {
        let before = self.text.get(..at).unwrap_or(&self.text);
        let line = before.split('\n').count();
        let column = before.rsplit('\n').next().unwrap_or_default().chars().count() + 1;
        (line, column)
    }

    /// The bytes of the value at `path`.
    #[must_use]
    pub fn span(&self, path: &str) -> Option<Range<usize>> {
        let (mut found, mut place) = (None, None);
        self.walk(&mut |walked, span| {
            // The deepest value that exists on the way stands for one that is missing.
            if path == walked {
                found = Some(span.clone());
            } else if path.starts_with(&format!("{walked}.")) {
                place = Some(span.clone());
            }
        });
        found.or(place)
    }

    /// The path of the innermost value that holds the byte `at`, without the numbers of lists.
    #[must_use]
    pub fn path_at(&self, at: usize) -> String {
        let mut innermost = String::new();
        self.walk(&mut |path, span| {
            if span.contains(&at) {
                path.clone_into(&mut innermost);
            }
        });
        without_numbers(&innermost)
    }

    /// Every value with its path and bytes, a table or list before its content.
    fn walk(&self, visit: &mut impl FnMut(&str, &Range<usize>)) {
        if let Ok(table) = DeTable::parse(&self.text) {
            walk_table(table.get_ref(), "", visit);
        }
    }
}

fn walk_table(table: &DeTable<'_>, prefix: &str, visit: &mut impl FnMut(&str, &Range<usize>)) {
    for (key, value) in table {
        let path = format!("{prefix}{}", key.get_ref());
        visit(&path, &value.span());
        walk_value(value.get_ref(), &path, visit);
    }
}

fn walk_value(value: &DeValue<'_>, path: &str, visit: &mut impl FnMut(&str, &Range<usize>)) {
    match value {
        DeValue::Table(table) => walk_table(table, &format!("{path}."), visit),
        DeValue::Array(items) => {
            for (number, item) in items.iter().enumerate() {
                let path = format!("{path}.{number}");
                visit(&path, &item.span());
                walk_value(item.get_ref(), &path, visit);
            }
        }
        _ => {}
    }
}

fn without_numbers(path: &str) -> String {
    let names = path.split('.').filter(|part| part.parse::<usize>().is_err());
    names.collect::<Vec<_>>().join(".")
}
