//! What is wrong with the sentences that an institution put in place of ours: keys that nobody reads, variables that nobody fills.
//!
//! Keys and variables are those of the built-in language (the only user of fluent-syntax). A variable counts as
//! known when any part of the built-in message uses it.

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

use fluent_bundle::FluentResource;
use fluent_syntax::ast::{CallArguments, Entry, Expression, InlineExpression, Pattern, PatternElement};

use super::{LANGUAGES, Language, own_files};
use crate::config::refusal;
use crate::error::Result;

/// One fault of an institution's language file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Fault {
    /// The file, from the project's folder.
    pub file: String,
    /// Its line, from 1.
    pub line: usize,
    /// Message id behind `check-`: `unused-key`, `unused-attribute` or `unknown-variable`.
    pub kind: &'static str,
    /// The key, the attribute with its key, or the variable.
    pub key: String,
    /// The nearest known name, if there is one.
    pub nearest: Option<String>,
}

/// What a message is made of: its attributes, and the variables of all its parts.
#[derive(Default)]
struct Known {
    attributes: BTreeSet<String>,
    variables: BTreeSet<String>,
}

/// The faults of `<folder>/lang/<tag>/*.ftl`; `added` are keys that the configuration makes (own measures).
///
/// # Errors
/// `language-file` for a file that cannot be read.
pub fn faults(tag: &str, folder: &Path, added: &[String]) -> Result<Vec<Fault>> {
    let known = built_in(tag);
    let mut faults = Vec::new();
    for (file, text) in own_files(tag, folder)? {
        let resource = Language::parse(&file, &text)?;
        for entry in resource.entries() {
            let Entry::Message(message) = entry else { continue };
            let id = message.id.name;
            let mut fault = |kind: &'static str, key: String, line: usize, nearest: Option<String>| {
                faults.push(Fault { file: file.clone(), line, kind, key, nearest });
            };
            let line = line_of(&text, id, None);
            let Some(here) = known.get(id) else {
                if !added.iter().any(|key| key == id) {
                    fault("unused-key", id.to_owned(), line, nearest(known.keys(), id));
                }
                continue;
            };
            let mut used = BTreeSet::new();
            if let Some(pattern) = &message.value {
                variables(pattern, &mut used);
            }
            for attribute in &message.attributes {
                let name = attribute.id.name;
                variables(&attribute.value, &mut used);
                if !here.attributes.contains(name) {
                    let place = line_of(&text, id, Some(name));
                    let near = nearest(here.attributes.iter(), name).map(|near| format!("{id}.{near}"));
                    fault("unused-attribute", format!("{id}.{name}"), place, near);
                }
            }
            for name in used.difference(&here.variables) {
                let near = nearest(here.variables.iter(), name).map(|near| format!("${near}"));
                fault("unknown-variable", format!("${name}"), line, near);
            }
        }
    }
    Ok(faults)
}

/// The messages of the built-in language.
fn built_in(tag: &str) -> BTreeMap<String, Known> {
    let mut known: BTreeMap<String, Known> = BTreeMap::new();
    let files = LANGUAGES.get_dir(tag).map(include_dir::Dir::files).into_iter().flatten();
    for file in files.filter_map(|file| file.contents_utf8()) {
        let Ok(resource) = FluentResource::try_new(file.to_owned()) else { continue };
        for entry in resource.entries() {
            let Entry::Message(message) = entry else { continue };
            let here = known.entry(message.id.name.to_owned()).or_default();
            if let Some(pattern) = &message.value {
                variables(pattern, &mut here.variables);
            }
            for attribute in &message.attributes {
                here.attributes.insert(attribute.id.name.to_owned());
                variables(&attribute.value, &mut here.variables);
            }
        }
    }
    known
}

/// The variables of a pattern.
fn variables(pattern: &Pattern<&str>, found: &mut BTreeSet<String>) {
    for element in &pattern.elements {
        if let PatternElement::Placeable { expression } = element {
            of_expression(expression, found);
        }
    }
}

fn of_expression(expression: &Expression<&str>, found: &mut BTreeSet<String>) {
    match expression {
        Expression::Inline(inline) => of_inline(inline, found),
        Expression::Select { selector, variants } => {
            of_inline(selector, found);
            for variant in variants {
                variables(&variant.value, found);
            }
        }
    }
}

fn of_inline(inline: &InlineExpression<&str>, found: &mut BTreeSet<String>) {
    let mut of_arguments = |arguments: &CallArguments<&str>| {
        for argument in &arguments.positional {
            of_inline(argument, found);
        }
        for argument in &arguments.named {
            of_inline(&argument.value, found);
        }
    };
    match inline {
        InlineExpression::VariableReference { id } => drop(found.insert(id.name.to_owned())),
        InlineExpression::FunctionReference { arguments, .. }
        | InlineExpression::TermReference { arguments: Some(arguments), .. } => of_arguments(arguments),
        InlineExpression::Placeable { expression } => of_expression(expression, found),
        _ => {}
    }
}

/// The line on which a message, or an attribute of it, begins.
fn line_of(text: &str, id: &str, attribute: Option<&str>) -> usize {
    let begins = |line: &str, name: &str| {
        line.strip_prefix(name).is_some_and(|rest| rest.trim_start().starts_with('='))
    };
    let start = text.lines().position(|line| begins(line, id)).unwrap_or(0);
    let inner = attribute.and_then(|name| {
        let name = format!(".{name}");
        text.lines().skip(start).position(|line| begins(line.trim_start(), &name))
    });
    start + inner.unwrap_or(0) + 1
}

/// The known name that resembles `typed` most, if there is any.
fn nearest<'a>(known: impl Iterator<Item = &'a String>, typed: &str) -> Option<String> {
    let nearest = refusal::nearest(typed, known.map(String::as_str));
    (!nearest.is_empty()).then(|| nearest.to_owned())
}
