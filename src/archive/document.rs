//! A whole entry as one JSON document, read as it streams: what its type does not name is skipped, never kept.

use std::io::{self, BufReader, Read};

use serde::de::DeserializeOwned;

use super::Archive;
use super::limits;
use super::names::shown;
use crate::error::{Error, Result};

/// The mark that some programs put before UTF-8.
const MARK: &[u8] = b"\xEF\xBB\xBF";

impl Archive {
    /// The JSON of the entry `name` as a `T`.
    ///
    /// # Errors
    /// As [`Archive::read`]; also when the entry is no JSON, or not of this shape, with the line and
    /// the column where that shows.
    pub fn document<T: DeserializeOwned>(&mut self, name: &str) -> Result<T> {
        let mut document = None;
        self.read(name, &mut |bytes| {
            let mut opening = Vec::new();
            let read = bytes.take(MARK.len() as u64).read_to_end(&mut opening);
            read.map_err(|error| limits::failure(name, &error))?;
            let opening = opening.strip_prefix(MARK).unwrap_or(&opening);
            let content = BufReader::with_capacity(1 << 16, opening.chain(bytes));
            let mut json = serde_json::Deserializer::from_reader(content);
            let value = T::deserialize(&mut json).and_then(|value| json.end().map(|()| value));
            document = Some(value.map_err(|error| failure(name, error))?);
            Ok(())
        })?;
        document.ok_or_else(|| Error::new("entry-damaged").with("entry", shown(name)))
    }
}

fn failure(name: &str, error: serde_json::Error) -> Error {
    if error.is_io() {
        return limits::failure(name, &io::Error::from(error));
    }
    Error::new("entry-not-json")
        .with("entry", shown(name))
        .with("line", error.line())
        .with("column", error.column())
}
