//! The language of the terminal's messages, from the environment.

use std::env;

/// The language tags for which there is a folder of messages, the first one the fallback here.
const KNOWN: [&str; 2] = ["en", "fr"];

/// The language tag that `LC_ALL`, `LC_MESSAGES` or `LANG` asks for, in this order; English when
/// none of them is set or known.
#[must_use]
pub fn tag() -> &'static str {
    let asked = ["LC_ALL", "LC_MESSAGES", "LANG"]
        .into_iter()
        .find_map(|name| env::var(name).ok().filter(|value| !value.is_empty()))
        .unwrap_or_default();
    KNOWN.into_iter().find(|tag| asked.starts_with(tag)).unwrap_or(KNOWN[0])
}
