//! The words that define a measure, as the method page and `bilan explain` show them.

use serde::Serialize;

use super::language::Language;

/// A measure's definition in one language.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[allow(missing_docs, reason = "the fields are the attributes of `measure-<id>` in measures-<dimension>.ftl")]
pub struct Definition {
    pub id: String,
    pub name: String,
    pub definition: String,
    pub formula: String,
    pub exclusions: String,
    pub unit: String,
    pub minimum: String,
    pub interval: String,
    pub source: String,
    pub pitfalls: String,
}

/// The definition of a measure, or nothing when the language has no words for it.
#[must_use]
pub fn definition(language: &Language, id: &str) -> Option<Definition> {
    let key = format!("measure-{id}");
    let part = |name: &str| language.find(&format!("{key}.{name}"), &[]).unwrap_or_default();
    Some(Definition {
        id: id.to_owned(),
        name: language.find(&key, &[])?,
        definition: part("definition"),
        formula: part("formula"),
        exclusions: part("exclusions"),
        unit: part("unit"),
        minimum: part("minimum"),
        interval: part("interval"),
        source: part("source"),
        pitfalls: part("pitfalls"),
    })
}
