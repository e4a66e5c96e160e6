//! The basis of the figures: what of a configuration measuring depends on, to know when it must be done again.

use std::fs;

use super::Config;

/// Tables that no figure depends on: pages read them, or `Report::declare`.
const BESIDE: [&str; 5] = ["accessibility", "commitment", "publish", "site", "theme"];

/// Keys of that kind, in tables that figures read as well.
const KEYS_BESIDE: [(&str, &[&str]); 2] = [
    (
        "institution",
        &[
            "address",
            "contact",
            "host",
            "language",
            "logo",
            "logo_alt",
            "name",
            "phone",
            "publisher",
            "short_name",
        ],
    ),
    ("privacy", &["contact_dpo", "index", "quotes"]),
];

/// What the figures depend on; whatever is not known to be for pages alone belongs to it.
#[derive(Clone, Debug, PartialEq)]
pub struct Basis(toml::Table);

impl Basis {
    /// It as text: the same for the same settings.
    #[must_use]
    pub fn text(&self) -> String {
        self.0.to_string()
    }
}

impl Config {
    /// The contents of the closures' files, on which figures depend, too; none for a file that cannot be read.
    #[must_use]
    pub fn closures(&self) -> Vec<Option<Vec<u8>>> {
        let files = self.opening.iter().flat_map(|opening| &opening.closures);
        files.map(|file| fs::read(self.place(file)).ok()).collect()
    }

    /// What of this configuration the figures depend on, as its file tells it.
    #[must_use]
    pub fn basis(&self) -> Basis {
        let mut table: toml::Table = toml::from_str(&self.document.text).unwrap_or_default();
        for name in BESIDE {
            table.remove(name);
        }
        for (name, keys) in KEYS_BESIDE {
            if let Some(toml::Value::Table(inner)) = table.get_mut(name) {
                inner.retain(|key, _| !keys.contains(&key));
            }
        }
        // An empty table says as little as none.
        table.retain(|_, value| value.as_table().is_none_or(|inner| !inner.is_empty()));
        Basis(table)
    }
}
