//! The manifest at the place: which files are ours, with their content as far as it is known.

use std::collections::{BTreeMap, BTreeSet};

use serde::{Deserialize, Serialize};

/// Its name; a dot in front of it would keep some hosts from taking it.
pub const FILE: &str = "publication.json";

/// Which report a site is.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Site {
    /// The institution's name.
    pub institution: String,
    /// The reporting year's label.
    pub period: String,
    /// The edition.
    pub edition: String,
}

/// The files that we put at a place.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Manifest {
    generator: String,
    /// Which report it is.
    pub site: Site,
    /// Digest of each file by its path; none where a run may have been cut.
    pub files: BTreeMap<String, Option<String>>,
    /// Files of an earlier state that pages in somebody's browser may still ask for.
    #[serde(default, skip_serializing_if = "BTreeSet::is_empty")]
    pub retired: BTreeSet<String>,
    /// Which of two folders this is, where the site's name leads to one of them.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub slot: Option<String>,
}

impl Default for Manifest {
    fn default() -> Self {
        Self {
            generator: env!("CARGO_PKG_NAME").to_owned(),
            site: Site::default(),
            files: BTreeMap::new(),
            retired: BTreeSet::new(),
            slot: None,
        }
    }
}

impl Manifest {
    /// Reads a manifest; nothing if the bytes are none of ours, or name a file outside the place.
    #[must_use]
    pub fn parse(bytes: &[u8]) -> Option<Self> {
        let manifest: Self = serde_json::from_slice(bytes).ok()?;
        let ours = manifest.generator == env!("CARGO_PKG_NAME");
        let mut paths = manifest.files.keys().chain(&manifest.retired);
        (ours && paths.all(|path| is_plain(path))).then_some(manifest)
    }

    /// Its bytes.
    #[must_use]
    pub fn bytes(&self) -> Vec<u8> {
        let mut bytes = serde_json::to_vec_pretty(self).unwrap_or_default();
        bytes.push(b'\n');
        bytes
    }
}

/// Whether a path leads downwards by names that every host, shell and address takes as they are.
#[must_use]
pub fn is_plain(path: &str) -> bool {
    let is_letter = |byte: u8| byte.is_ascii_alphanumeric() || b"._-".contains(&byte);
    path != FILE
        && path.split('/').all(|part| {
            part.starts_with(|one: char| one.is_ascii_alphanumeric()) && part.bytes().all(is_letter)
        })
}
