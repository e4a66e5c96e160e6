//! What the templates see, as a JSON Schema made of the values themselves, and as the values of a report.
//!
//! A field is added freely; one that goes is first told in [`DEPRECATED`], so that templates have time to follow.

use schemars::{SchemaGenerator, generate::SchemaSettings};
use serde::Serialize;
use serde_json::{Map, Value, json};

use super::{
    frame::Frame,
    page::subject::{self, SUBJECTS, Subject},
    template::deprecation::{DEPRECATED, Deprecated},
    view::Sheet,
};

/// What the template of one page sees.
#[derive(Clone, Debug, Serialize)]
pub struct Context {
    /// The id of the page.
    #[serde(skip)]
    pub id: String,
    /// Its template.
    #[serde(skip)]
    pub template: &'static str,
    /// What every page shares.
    pub frame: Value,
    /// What is the page's own.
    pub page: Value,
}

impl Context {
    pub(super) fn new(sheet: Sheet, frame: &Frame) -> Self {
        let frame = serde_json::to_value(frame).expect("texts, lists and flags are JSON");
        Self { id: sheet.id, template: sheet.template, frame, page: sheet.data }
    }
}

/// The names of the pages that have a template of their own, as `bilan theme context` knows them.
#[must_use]
pub fn pages() -> Vec<&'static str> {
    SUBJECTS.iter().map(|subject| subject.name).collect()
}

/// The schema of what all templates see, a definition a page.
#[must_use]
pub fn schema() -> Value {
    of(&SUBJECTS, &DEPRECATED)
}

/// The schema of what the template of a page sees; `name` is its template's or the page's own id, as `contact`.
#[must_use]
pub fn schema_of(name: &str) -> Option<Value> {
    let name = name.rsplit_once('.').map_or(name, |(name, _)| name);
    let subject = subject::named(name)?;
    Some(of(std::slice::from_ref(subject), &DEPRECATED))
}

/// The schema of some pages; fields that are on their way out are marked in it.
fn of(subjects: &[Subject], deprecated: &[Deprecated]) -> Value {
    let mut generator = SchemaSettings::draft2020_12().for_serialize().into_generator();
    let frame = generator.subschema_for::<Frame>().to_value();
    let pages: Vec<(&Subject, Value)> =
        subjects.iter().map(|subject| (subject, (subject.schema)(&mut generator).to_value())).collect();
    let mut definitions = definitions(&mut generator);
    mark(&mut definitions, &pages, deprecated);
    let mut schema = json!({
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "title": "bilan-context/1",
        "type": "object",
        "required": ["frame", "page"],
        "properties": { "frame": frame },
    });
    if let [(_, page)] = pages.as_slice() {
        schema["properties"]["page"] = page.clone();
    } else {
        // The id of the page decides which definition holds.
        let cases = pages.iter().map(|(subject, page)| {
            json!({
                "title": subject.name,
                "properties": { "frame": { "properties": { "page": subject.ids() } }, "page": page },
            })
        });
        schema["properties"]["page"] = json!({ "type": "object" });
        schema["oneOf"] = cases.collect();
    }
    schema["$defs"] = definitions.into();
    schema
}

/// The definitions that were met, sorted by name.
fn definitions(generator: &mut SchemaGenerator) -> Map<String, Value> {
    let mut known: Vec<(String, Value)> = generator.take_definitions(true).into_iter().collect();
    known.sort_by(|(one, _), (other, _)| one.cmp(other));
    known.into_iter().collect()
}

/// Marks the fields that are on their way out.
fn mark(definitions: &mut Map<String, Value>, pages: &[(&Subject, Value)], deprecated: &[Deprecated]) {
    for one in deprecated {
        let mut roots = pages.iter().filter(|(subject, _)| one.page.is_none_or(|page| page == subject.name));
        let reference = if one.root == "frame" {
            Some("#/$defs/Frame")
        } else {
            roots.find_map(|(_, page)| page["$ref"].as_str())
        };
        let name = reference.and_then(|reference| reference.rsplit('/').next()).unwrap_or_default();
        let field = definitions.get_mut(name).and_then(|known| known["properties"].get_mut(one.field));
        if let Some(Value::Object(field)) = field {
            field.insert("deprecated".to_owned(), true.into());
        }
    }
}
