//! The language of the terminal's messages, from the environment.

use std::env;

use crate::site::language::Language;

/// The language when the environment asks for none that is known.
const FALLBACK: &str = "en";

/// The language tag that `LC_ALL`, `LC_MESSAGES` or `LANG` asks for, in this order; English when
/// none of them is set or known.
#[must_use]
pub fn tag() -> String {
    let asked = ["LC_ALL", "LC_MESSAGES", "LANG"]
        .into_iter()
        .find_map(|name| env::var(name).ok().filter(|value| !value.is_empty()))
        .unwrap_or_default();
    let known = Language::known().into_iter().find(|tag| asked.starts_with(tag.as_str()));
    known.unwrap_or_else(|| FALLBACK.to_owned())
}
