//! The plan: what travels, what goes and what stays, computed from two lists alone.

use std::collections::BTreeMap;
use std::path::Path;

use super::built::Built;
use super::manifest::Manifest;

/// So many deletions are never many.
const FEW: usize = 10;

/// One file to send.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Step {
    /// Its path.
    pub path: String,
    /// Its size in bytes.
    pub size: u64,
    /// The digest of its content.
    pub digest: String,
    /// Whether no manifest of ours lists it at the place.
    pub new: bool,
}

/// What is to be done, in its order.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Plan {
    /// Files to send: what pages need, pages, entry pages.
    pub upload: Vec<Step>,
    /// Files to delete: entry pages, pages, what they needed.
    pub delete: Vec<String>,
    /// Files that stay for pages that somebody still has open; the next change deletes them.
    pub retire: Vec<String>,
    /// How many files stay as they are.
    pub kept: usize,
    /// How many files the manifest at the place lists.
    pub listed: usize,
}

impl Plan {
    /// The way from what the manifest at the place says to what was built.
    #[must_use]
    pub fn new(built: &Built, remote: Option<&Manifest>) -> Self {
        let none = Manifest::default();
        let remote = remote.unwrap_or(&none);
        let mut plan = Self { listed: remote.files.len(), ..Self::default() };
        for (path, file) in &built.files {
            let known = remote.files.get(path);
            if known.is_some_and(|known| known.as_ref() == Some(&file.digest)) {
                plan.kept += 1;
            } else {
                let (digest, size) = (file.digest.clone(), file.size);
                plan.upload.push(Step { path: path.clone(), size, digest, new: known.is_none() });
            }
        }
        plan.upload.sort_by(|one, other| (rank(&one.path), &one.path).cmp(&(rank(&other.path), &other.path)));
        let gone = || remote.files.keys().filter(|path| !built.files.contains_key(*path));
        let stays = |path: &&String| is_look(path) && !remote.retired.contains(*path);
        plan.retire = gone().filter(stays).cloned().collect();
        plan.delete = gone().filter(|path| !is_look(path)).cloned().collect();
        // A state of its own, so that publishing again without a change touches nothing.
        if !plan.is_empty() {
            let retired = gone().filter(|path| is_look(path) && remote.retired.contains(*path));
            plan.delete.extend(retired.cloned());
        }
        plan.delete.sort_by(|one, other| (rank(other), one).cmp(&(rank(one), other)));
        plan
    }

    /// The files that pages of a shown state still ask for, and that the next state has not.
    #[must_use]
    pub fn lingering(built: &Built, shown: &Manifest) -> Vec<String> {
        let asked_for = |path: &&String| is_look(path) && !shown.retired.contains(*path);
        let known = shown.files.keys().filter(asked_for);
        known.filter(|path| !built.files.contains_key(*path)).cloned().collect()
    }

    /// Whether there is nothing to do.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.upload.is_empty() && self.delete.is_empty() && self.retire.is_empty()
    }

    /// Whether so many files would go that it may be a mistake.
    #[must_use]
    pub fn deletes_many(&self) -> bool {
        self.delete.len() > FEW.max(self.listed * 3 / 10)
    }

    /// The bytes of the files to send.
    #[must_use]
    pub fn bytes(&self) -> u64 {
        self.upload.iter().map(|step| step.size).sum()
    }

    /// The names of the new files by their folder.
    #[must_use]
    pub fn new_names(&self) -> BTreeMap<String, Vec<String>> {
        let mut names: BTreeMap<String, Vec<String>> = BTreeMap::new();
        for step in self.upload.iter().filter(|step| step.new) {
            let (folder, name) = step.path.rsplit_once('/').unwrap_or(("", &step.path));
            names.entry(folder.to_owned()).or_default().push(name.to_owned());
        }
        names
    }
}

/// What pages need goes before them, and readers enter last.
fn rank(path: &str) -> u8 {
    let is_entry = path.rsplit('/').next() == Some("index.html");
    if has(path, &["html"]) { 1 + u8::from(is_entry) } else { 0 }
}

/// Whether a page without this file loses its look.
fn is_look(path: &str) -> bool {
    has(path, &["css", "woff2", "woff"])
}

fn has(path: &str, kinds: &[&str]) -> bool {
    let kind = Path::new(path).extension().and_then(|kind| kind.to_str());
    kind.is_some_and(|kind| kinds.contains(&kind))
}
