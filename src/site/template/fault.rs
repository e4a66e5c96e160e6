//! What is wrong in templates, one error a fault: file, line, column, the line itself, what is known there, the nearest name.
//!
//! The library reports a fault as text, alone or several together; its own English is read here and told in the user's
//! language.

use std::collections::BTreeSet;

use tera::ErrorKind;

use super::{Layer, block, unprefixed};
use crate::config::refusal::nearest;
use crate::error::Error;

/// The filters of the library.
const FILTERS: [&str; 37] = [
    "safe",
    "default",
    "upper",
    "lower",
    "wordcount",
    "escape_html",
    "escape_xml",
    "newlines_to_br",
    "pluralize",
    "trim",
    "trim_start",
    "trim_end",
    "replace",
    "capitalize",
    "title",
    "truncate",
    "indent",
    "str",
    "int",
    "float",
    "length",
    "reverse",
    "split",
    "abs",
    "round",
    "first",
    "last",
    "nth",
    "join",
    "sort",
    "unique",
    "get",
    "values",
    "keys",
    "pairs",
    "group_by",
    "escape",
];
/// Ours in the Markdown edition.
const MARKDOWN_FILTERS: [&str; 1] = ["alternative"];
/// Its tests.
const TESTS: [&str; 17] = [
    "string",
    "number",
    "map",
    "bool",
    "array",
    "integer",
    "float",
    "none",
    "iterable",
    "defined",
    "undefined",
    "odd",
    "even",
    "divisible_by",
    "starting_with",
    "ending_with",
    "containing",
];
/// Its functions, and ours.
const FUNCTIONS: [&str; 4] = ["t", "super", "range", "throw"];
/// Ours in the Markdown edition.
const MARKDOWN_FUNCTIONS: [&str; 1] = ["anchor"];

/// One error for each fault that an error of the library tells of; `layers` are those it was loaded with.
pub(super) fn faults(error: &tera::Error, layers: &[Layer]) -> Vec<Error> {
    match error.kind() {
        ErrorKind::CircularExtend { tpl, inheritance_chain } => vec![cycle(tpl, inheritance_chain, layers)],
        ErrorKind::CircularInclude { tpl, include_chain } => vec![cycle(tpl, include_chain, layers)],
        ErrorKind::MissingParent { current, parent } => {
            let names = names(layers);
            let place = Place::of(current, layers);
            let line = place.line_with(parent);
            vec![unknown(place.error("template-unknown", line, 1), "template", parent, &names)]
        }
        _ => {
            let text = error.to_string();
            let found = reports(&text).map(|report| told(&report, layers)).collect::<Vec<_>>();
            if found.is_empty() { vec![Error::new("template").with("reason", text)] } else { found }
        }
    }
}

/// A fault as the library reports it.
struct Report<'a> {
    message: &'a str,
    template: &'a str,
    line: usize,
    column: usize,
}

/// The faults of a text `error: MESSAGE`, ` --> TEMPLATE:LINE:COLUMN`, and so on.
fn reports(text: &str) -> impl Iterator<Item = Report<'_>> {
    text.split("error: ").skip(1).filter_map(|part| {
        let (message, rest) = part.split_once('\n')?;
        let place = rest.trim_start().strip_prefix("--> ")?.lines().next()?;
        let (rest, column) = place.rsplit_once(':')?;
        let (template, line) = rest.rsplit_once(':')?;
        Some(Report { message, template, line: line.parse().ok()?, column: column.parse().ok()? })
    })
}

/// A template where it stands.
struct Place<'a> {
    /// The name among templates.
    name: String,
    file: String,
    text: &'a str,
    depth: usize,
}

impl<'a> Place<'a> {
    /// `template` is the library's name of it, with the number of its layer.
    fn of(template: &str, layers: &'a [Layer]) -> Self {
        let (depth, name) = unprefixed(template).unwrap_or((0, template));
        let layer = layers.get(depth);
        let text = layer.and_then(|layer| layer.templates.get(name)).map(String::as_str).unwrap_or_default();
        let file = layer.map_or_else(|| name.to_owned(), |layer| layer.file(name));
        Self { name: name.to_owned(), file, text, depth }
    }

    fn error(&self, key: &'static str, line: usize, column: usize) -> Error {
        let error = Error::new(key).with("file", &self.file).with("line", line);
        error.with("column", column).quoting(self.text)
    }

    /// The first line that has `word`.
    fn line_with(&self, word: &str) -> usize {
        1 + self.text.lines().position(|line| line.contains(word)).unwrap_or(0)
    }
}

/// The error of one report.
fn told(report: &Report, layers: &[Layer]) -> Error {
    let place = Place::of(report.template, layers);
    let error = |key| place.error(key, report.line, report.column);
    let message = report.message;
    let name = message.split('`').nth(1).unwrap_or_default();
    let listed = |label: &str| -> Vec<String> {
        let list = message.split_once(label).map(|(_, list)| list).unwrap_or_default();
        list.split(", ").filter(|name| !name.is_empty()).map(str::to_owned).collect()
    };
    let mut names_loaded = layers.iter().flat_map(|layer| layer.templates.keys());
    let is_markdown = names_loaded.any(|name| name.starts_with(super::MARKDOWN));
    let owned = |list: &[&str], markdown: &[&str]| -> Vec<String> {
        let more = markdown.iter().filter(|_| is_markdown);
        list.iter().chain(more).map(|name| (*name).to_owned()).collect()
    };
    if message.starts_with("Variable `") {
        unknown(error("template-unknown"), "variable", name, &listed("Available variables: "))
    } else if message.starts_with("Field `") {
        unknown(error("template-unknown"), "field", name, &listed("Available fields: "))
    } else if message.starts_with("Block `") {
        unknown(error("template-unknown"), "block", name, &blocks(layers, place.depth, &place.name))
    } else if message.starts_with("Unknown filter") {
        unknown(error("template-unknown"), "filter", name, &owned(&FILTERS, &MARKDOWN_FILTERS))
    } else if message.starts_with("Unknown test") {
        unknown(error("template-unknown"), "test", name, &owned(&TESTS, &[]))
    } else if message.starts_with("Unknown function") {
        unknown(error("template-unknown"), "function", name, &owned(&FUNCTIONS, &MARKDOWN_FUNCTIONS))
    } else if message.starts_with("Unknown component") {
        unknown(error("template-unknown"), "component", name, &defined(layers, "component "))
    } else if message.starts_with("Unknown template") {
        unknown(error("template-unknown"), "template", name, &names(layers))
    } else if let Some((tag, opened)) = block::unclosed(place.text, report.line) {
        error("template-unclosed").with("tag", tag).with("opened", opened)
    } else {
        error("template-syntax").with("reason", message)
    }
}

/// Adds an unknown name, the known ones and the nearest of them.
fn unknown(error: Error, kind: &str, name: &str, known: &[String]) -> Error {
    let nearest = nearest(name, known.iter().map(String::as_str));
    let near = if nearest.is_empty() { "no" } else { "yes" };
    let error = error.with("kind", kind).with("name", name).with("near", near);
    error.with("nearest", nearest).with("known", known.join(", "))
}

/// Templates that extend or include each other in a ring.
fn cycle(template: &str, chain: &[String], layers: &[Layer]) -> Error {
    let place = Place::of(template, layers);
    let files = chain.iter().map(|name| Place::of(name, layers).file).collect::<Vec<_>>();
    let next = chain.iter().find(|name| *name != template).map_or(template, String::as_str);
    let line = place.line_with(unprefixed(next).map_or(next, |(_, name)| name));
    place.error("template-cycle", line, 1).with("files", files.join(" > "))
}

/// The names of all templates.
fn names(layers: &[Layer]) -> Vec<String> {
    let all: BTreeSet<String> = layers.iter().flat_map(|layer| layer.templates.keys().cloned()).collect();
    all.into_iter().collect()
}

/// The blocks that the templates below may have: those of the same name, and of the layouts of its folder and of those
/// around it.
fn blocks(layers: &[Layer], depth: usize, own: &str) -> Vec<String> {
    let folder = |name: &str| name.rsplit_once('/').map_or("", |(folder, _)| folder).to_owned();
    let layout = super::LAYOUT.split('.').next();
    let is_layout = |name: &str| name.rsplit('/').next().and_then(|file| file.split('.').next()) == layout;
    let mut found = BTreeSet::new();
    for layer in &layers[(depth + 1).min(layers.len())..] {
        let below = layer
            .templates
            .iter()
            .filter(|(name, _)| *name == own || (is_layout(name) && folder(own).starts_with(&folder(name))));
        for (_, text) in below {
            found.extend(block::names(text).map(str::to_owned));
        }
    }
    found.into_iter().collect()
}

/// What the templates define with a word: `component `.
fn defined(layers: &[Layer], word: &str) -> Vec<String> {
    let texts = layers.iter().flat_map(|layer| layer.templates.values());
    let found: BTreeSet<String> = texts
        .flat_map(|text| text.split("{%").skip(1))
        .filter_map(|tag| tag.trim_start_matches('-').trim_start().strip_prefix(word))
        .map(|rest| rest.chars().take_while(|c| c.is_alphanumeric() || *c == '_').collect())
        .collect();
    found.into_iter().collect()
}
