//! The description of a file, made of its own types so that neither can change without the other.

use schemars::JsonSchema;
use schemars::generate::SchemaSettings;

use super::{Report, SCHEMA};

/// JSON Schema (2020-12) of a file of this type, every field with what it holds; `title` is the `schema` that the file names.
#[must_use]
pub fn describe<T: JsonSchema>(title: &str) -> Vec<u8> {
    let generator = SchemaSettings::draft2020_12().for_serialize().into_generator();
    let mut schema = generator.into_root_schema_for::<T>();
    schema.insert("title".to_owned(), title.into());
    let mut bytes = serde_json::to_vec_pretty(&schema).unwrap_or_default();
    bytes.push(b'\n');
    bytes
}

impl Report {
    /// JSON Schema of `report.json`.
    #[must_use]
    pub fn schema() -> Vec<u8> {
        describe::<Self>(SCHEMA)
    }
}
