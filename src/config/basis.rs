//! The basis of the figures: what of a configuration measuring depends on, to know when it must be done again.

use super::Config;

/// Tables that only pages read.
const OF_PAGES: [&str; 4] = ["accessibility", "publish", "site", "theme"];

/// Keys that only pages read, in tables that figures read as well.
const KEYS_OF_PAGES: [(&str, &[&str]); 2] = [
    ("institution", &["address", "contact", "host", "language", "logo", "phone", "publisher"]),
    ("privacy", &["contact_dpo", "index"]),
];

/// What the figures depend on; whatever is not known to be for pages alone belongs to it.
#[derive(Clone, Debug, PartialEq)]
pub struct Basis(toml::Table);

impl Config {
    /// What of this configuration the figures depend on, as its file tells it.
    #[must_use]
    pub fn basis(&self) -> Basis {
        let mut table: toml::Table = toml::from_str(&self.document.text).unwrap_or_default();
        for name in OF_PAGES {
            table.remove(name);
        }
        for (name, keys) in KEYS_OF_PAGES {
            if let Some(toml::Value::Table(inner)) = table.get_mut(name) {
                inner.retain(|key, _| !keys.contains(&key));
            }
        }
        Basis(table)
    }
}
