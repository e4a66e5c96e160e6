//! What the TOML library refuses, told by kind and place instead of in its own English.

use crate::error::Error;

use super::{Document, day};

/// The error to show for one of the library.
#[must_use]
pub fn explain(document: &Document, error: &toml::de::Error) -> Error {
    let at = error.span().map_or(0, |span| span.start);
    let message = error.message();
    let names = quoted(message);
    let first = names.first().copied().unwrap_or_default();
    if message.starts_with("unknown field") {
        unknown(document.error("config-unknown-key", at), first, &names[1..])
    } else if message.starts_with("unknown variant") {
        let error = document.error("config-choice", at).with("key", document.path_at(at));
        error.with("value", first).with("choices", names[1..].join(", "))
    } else if message.starts_with("missing field") {
        document.error("config-missing-key", at).with("key", first)
    } else if message == day::NOT_A_DAY {
        document.error("config-day", at).with("key", document.path_at(at))
    } else if message.starts_with("duplicate key") {
        document.error("config-duplicate-key", at)
    } else if message.starts_with("invalid ") && names.len() <= 2 && message.contains(", expected ") {
        let expected = expected_type(message);
        let key = document.path_at(at);
        // A document that is no TOML has no paths.
        if key.is_empty() {
            return document.error("config-syntax", at).with("detail", message);
        }
        document.error("config-type", at).with("key", key).with("expected", expected)
    } else {
        document.error("config-syntax", at).with("detail", message)
    }
}

/// Adds the unknown key and the known one that is nearest to it.
fn unknown(error: Error, key: &str, known: &[&str]) -> Error {
    error.with("key", key).with("nearest", nearest(key, known.iter().copied()))
}

/// The known name that is most like what was written; empty when none is known.
#[must_use]
pub fn nearest<'a>(written: &str, known: impl IntoIterator<Item = &'a str>) -> &'a str {
    let likeness = |name: &str| strsim::jaro_winkler(written, name);
    known.into_iter().max_by(|a, b| likeness(a).total_cmp(&likeness(b))).unwrap_or_default()
}

/// The texts between backticks.
fn quoted(message: &str) -> Vec<&str> {
    message.split('`').skip(1).step_by(2).collect()
}

/// What kind of value was expected, as the messages select it.
fn expected_type(message: &str) -> &'static str {
    let expected = message.rsplit(", expected ").next().unwrap_or_default();
    match expected {
        "a string" | "path string" => "text",
        "a boolean" => "boolean",
        "a sequence" => "list",
        number if number.starts_with(['i', 'u', 'f']) => "number",
        _ => "table",
    }
}
