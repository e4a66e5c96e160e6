//! The words of an institution's own measures, taught to the language from `bilan.toml`.

use std::fmt::Write;

use super::language::Language;
use crate::config::{Config, OwnKind, OwnMeasure};
use crate::error::Result;

/// The parts of a definition that are the same for every own measure of a kind.
const PARTS: [&str; 6] = ["formula", "exclusions", "unit", "interval", "source", "pitfalls"];

/// Teaches `language` the names and definitions of the measures that `config` declares.
///
/// # Errors
/// `language-file` when a name cannot be written as a message.
pub fn teach(language: &mut Language, config: &Config) -> Result<()> {
    for measure in &config.measure {
        let message = message(language, measure);
        language.add(&measure.id, &message)?;
    }
    Ok(())
}

/// The message of a measure, its texts quoted so that nothing in them is taken for syntax.
fn message(language: &Language, measure: &OwnMeasure) -> String {
    let kind = match measure.kind {
        OwnKind::Share => "share",
        OwnKind::Count => "count",
    };
    let mut message = format!("measure-{} = {}\n", measure.id, quoted(&measure.name));
    let mut attribute = |name: &str, text: &str| {
        let _ = writeln!(message, "    .{name} = {}", quoted(text));
    };
    let definition = if measure.definition.is_empty() {
        language.message(&format!("own-definition-{kind}"), &[("name", measure.name.as_str().into())])
    } else {
        measure.definition.clone()
    };
    attribute("definition", &definition);
    attribute("minimum", &language.message(&format!("own-minimum-{kind}"), &[("n", measure.minimum.into())]));
    for part in PARTS {
        attribute(part, &language.text(&format!("own-{part}-{kind}")));
    }
    message
}

/// A text as a Fluent literal.
fn quoted(text: &str) -> String {
    let mut literal = String::from("{ \"");
    for letter in text.chars() {
        match letter {
            '"' => literal.push_str("\\\""),
            '\\' => literal.push_str("\\\\"),
            '\n' | '\r' | '\t' => literal.push(' '),
            letter => literal.push(letter),
        }
    }
    literal.push_str("\" }");
    literal
}
