//! The pictures that an export holds beside its records: found by the last part of their address, in the folders of public posts.

use std::collections::HashMap;

use crate::archive::Archive;

/// The pictures of some folders by their file names.
#[derive(Default)]
pub(crate) struct Pictures {
    /// `None` for a name that stands twice: nobody could tell which of the two is meant.
    by_name: HashMap<String, Option<String>>,
}

impl Pictures {
    /// The pictures below `folders` (`posts/media`), wherever these stand in the archive.
    pub(crate) fn of(archive: &Archive, folders: &[&str]) -> Self {
        let mut by_name: HashMap<String, Option<String>> = HashMap::new();
        for entry in archive.entries() {
            let folder = format!("/{}", entry.folder());
            if folders.iter().any(|wanted| folder.contains(&format!("/{wanted}/"))) {
                let kept = by_name.entry(entry.base().to_owned());
                kept.and_modify(|kept| *kept = None).or_insert_with(|| Some(entry.name.clone()));
            }
        }
        Self { by_name }
    }

    /// Whether there is none, as in most exports that people pass around.
    pub(crate) fn is_empty(&self) -> bool {
        self.by_name.is_empty()
    }

    /// The entry whose file is called like the last part of `address`.
    pub(crate) fn find(&self, address: &str) -> Option<&str> {
        let path = address.split(['?', '#']).next().unwrap_or_default();
        self.by_name.get(path.rsplit('/').next()?)?.as_deref()
    }
}
