//! The words that define a measure, as the method page and `bilan explain` show them.

use schemars::JsonSchema;
use serde::Serialize;

use super::language::Language;

/// A measure's definition in one language: the attributes of `measure-<id>` in its language files.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, JsonSchema)]
pub struct Definition {
    /// The id of the measure.
    pub id: String,
    /// Its name.
    pub name: String,
    /// What it is, in a sentence or two.
    pub definition: String,
    /// How it is computed.
    pub formula: String,
    /// What does not count.
    pub exclusions: String,
    /// The unit in which it is told.
    pub unit: String,
    /// From how many cases on it is told.
    pub minimum: String,
    /// How its interval is made.
    pub interval: String,
    /// Where the formula comes from.
    pub source: String,
    /// What it does not say.
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
