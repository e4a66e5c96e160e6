//! The description of the report file, made of its own types so that neither can change without the other.

use schemars::generate::SchemaSettings;

use super::{Report, SCHEMA};

impl Report {
    /// JSON Schema of `report.json`: every field with what it holds.
    #[must_use]
    pub fn schema() -> Vec<u8> {
        let generator = SchemaSettings::draft2020_12().for_serialize().into_generator();
        let mut schema = generator.into_root_schema_for::<Self>();
        schema.insert("title".to_owned(), SCHEMA.into());
        let mut bytes = serde_json::to_vec_pretty(&schema).unwrap_or_default();
        bytes.push(b'\n');
        bytes
    }
}
