//! Publishing: a built folder to a place that others read, by the difference of two manifests.
//!
//! What is there is what the manifest at the place says; files that it does not list are somebody else's, never
//! overwritten and never deleted. Every step leaves a place from which the next run goes on.

pub mod address;
pub mod built;
pub mod manifest;
pub mod plan;
pub mod secret;
pub mod target;

mod curl;
mod fault;

use std::fs;

use crate::error::{Error, Result};

pub use address::Address;
pub use built::Built;
pub use manifest::Manifest;
pub use plan::Plan;
pub use target::Target;

use built::digest;
use target::Upload;

/// So many files travel between two states of the manifest.
const BATCH: usize = 25;
/// So many published files are read back, beside the manifest.
const REREAD: usize = 20;

/// What the user allows beyond the ordinary.
#[derive(Clone, Copy, Debug, Default)]
pub struct Leave {
    /// To overwrite files that are not ours, or another report.
    pub overwrite: bool,
    /// To delete many files at once.
    pub delete: bool,
}

/// What a publication did.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Outcome {
    /// Files sent.
    pub files: usize,
    /// Bytes sent, those of the manifest included.
    pub bytes: u64,
    /// Files read back and found as they should be.
    pub verified: usize,
}

/// What is to be done, and what was there before.
pub struct Prepared {
    /// What is to be done.
    pub plan: Plan,
    before: Manifest,
    foreign: Option<Error>,
    /// Files of the state that readers see, to be carried into the next one for pages that are open.
    lingering: Vec<String>,
    /// Whether what is being changed is still to be shown.
    hidden: bool,
}

/// Compares the built folder with the place; reads only.
///
/// # Errors
/// When the place cannot be reached or read.
pub fn prepare(built: &Built, target: &mut dyn Target) -> Result<Prepared> {
    let (before, mut foreign) = match target.read(manifest::FILE)? {
        None => (None, None),
        Some(bytes) => match Manifest::parse(&bytes) {
            None => (None, Some(Error::refused("publish-foreign").with("file", manifest::FILE))),
            Some(found) if found.site != built.site => (Some(found), Some(Error::refused("publish-other"))),
            Some(found) => (Some(found), None),
        },
    };
    let mut plan = Plan::new(built, before.as_ref());
    let mut lingering = Vec::new();
    if let Some(shown) = target.shown(manifest::FILE)?.as_deref().and_then(Manifest::parse) {
        if shown.site != built.site {
            foreign = Some(Error::refused("publish-other"));
        }
        let there = Plan::new(built, Some(&shown));
        if there.is_empty() && foreign.is_none() {
            return Ok(Prepared { plan: there, before: shown, foreign, lingering, hidden: false });
        }
        lingering = Plan::lingering(built, &shown);
        plan.delete.retain(|path| !lingering.contains(path));
    }
    if foreign.is_none() {
        foreign = taken(&plan, target)?.map(|path| Error::refused("publish-foreign").with("file", path));
    }
    let hidden = target.slot().is_some();
    Ok(Prepared { plan, before: before.unwrap_or_default(), foreign, lingering, hidden })
}

/// The first file at the place that would be overwritten though no manifest of ours lists it.
fn taken(plan: &Plan, target: &mut dyn Target) -> Result<Option<String>> {
    for (folder, names) in plan.new_names() {
        let there = target.list(&folder)?;
        if let Some(name) = names.iter().find(|name| there.contains(name)) {
            return Ok(Some(if folder.is_empty() { name.clone() } else { format!("{folder}/{name}") }));
        }
    }
    Ok(None)
}

impl Prepared {
    /// Whether there is nothing to do.
    #[must_use]
    pub fn is_done(&self) -> bool {
        self.plan.is_empty() && !self.hidden
    }

    /// Refuses what could harm somebody's site.
    ///
    /// # Errors
    /// For files that are not ours, another report, or many deletions, unless there is leave.
    pub fn guard(&self, leave: Leave) -> Result<()> {
        match &self.foreign {
            Some(error) if !leave.overwrite => return Err(error.clone()),
            _ => {}
        }
        if self.plan.deletes_many() && !leave.delete {
            return Err(Error::refused("publish-many")
                .with("count", self.plan.delete.len())
                .with("limit", self.plan.listed));
        }
        Ok(())
    }

    /// Does it: files first, entry pages last of them, deletions after all.
    ///
    /// # Errors
    /// When the place refuses or is lost; the next run goes on from there.
    pub fn run(
        &self,
        built: &Built,
        target: &mut dyn Target,
        watch: &mut dyn FnMut(usize, u64),
    ) -> Result<Outcome> {
        let mut outcome = Outcome::default();
        if self.is_done() {
            return Ok(outcome);
        }
        let mut manifest = self.before.clone();
        manifest.site = built.site.clone();
        manifest.slot = target.slot().map(str::to_owned);
        // From here on all of these are ours, and nobody knows in which state.
        for step in &self.plan.upload {
            manifest.files.insert(step.path.clone(), None);
        }
        for path in &self.lingering {
            manifest.files.entry(path.clone()).or_default();
        }
        let mut stated = Stated::new()?;
        if !self.plan.upload.is_empty() || self.hidden {
            outcome.bytes += stated.put(manifest::FILE, &manifest.bytes(), target)?;
        }
        for batch in self.plan.upload.chunks(BATCH) {
            if outcome.files > 0 {
                outcome.bytes += stated.put(manifest::FILE, &manifest.bytes(), target)?;
            }
            let sources: Vec<_> = batch.iter().map(|step| built.folder.join(&step.path)).collect();
            let uploads = batch.iter().zip(&sources);
            let uploads: Vec<_> = uploads.map(|(step, source)| Upload { path: &step.path, source }).collect();
            target.put(&uploads)?;
            for step in batch {
                manifest.files.insert(step.path.clone(), Some(step.digest.clone()));
            }
            outcome.files += batch.len();
            outcome.bytes += batch.iter().map(|step| step.size).sum::<u64>();
            watch(outcome.files, outcome.bytes);
        }
        for path in &self.lingering {
            if manifest.files[path].is_none() {
                let carried = target.shown(path)?.unwrap_or_default();
                outcome.bytes += stated.put(path, &carried, target)?;
                manifest.files.insert(path.clone(), Some(digest(&carried)));
            }
        }
        manifest.retired.extend(self.plan.retire.iter().chain(&self.lingering).cloned());
        manifest.retired.retain(|path| !built.files.contains_key(path));
        if !self.plan.delete.is_empty() {
            // Whatever cuts the deletions, the site is whole and its manifest true.
            outcome.bytes += stated.put(manifest::FILE, &manifest.bytes(), target)?;
            target.delete(&self.plan.delete)?;
            for path in &self.plan.delete {
                manifest.files.remove(path);
                manifest.retired.remove(path);
            }
        }
        outcome.bytes += stated.put(manifest::FILE, &manifest.bytes(), target)?;
        target.finish()?;
        outcome.verified = self.verify(&manifest, target)?;
        Ok(outcome)
    }

    /// Reads back the manifest and some of what was sent, entry pages before all.
    fn verify(&self, manifest: &Manifest, target: &mut dyn Target) -> Result<usize> {
        let wrong = |path: &str| Error::new("publish-differs").with("file", path);
        if target.read(manifest::FILE)?.as_deref() != Some(&manifest.bytes()) {
            return Err(wrong(manifest::FILE));
        }
        let sent = &self.plan.upload;
        let stride = sent.len().div_ceil(REREAD).max(1);
        let mut verified = 0;
        for step in sent.iter().rev().step_by(stride) {
            if target.read(&step.path)?.map(|bytes| digest(&bytes)).as_ref() != Some(&step.digest) {
                return Err(wrong(&step.path));
            }
            verified += 1;
        }
        Ok(verified)
    }
}

/// What is made on the way, as a file that can be sent.
struct Stated {
    folder: tempfile::TempDir,
}

impl Stated {
    fn new() -> Result<Self> {
        Ok(Self { folder: tempfile::tempdir().map_err(|error| fault::local(&error))? })
    }

    /// Sends bytes and says how many they are.
    fn put(&mut self, path: &str, bytes: &[u8], target: &mut dyn Target) -> Result<u64> {
        let source = self.folder.path().join(manifest::FILE);
        fs::write(&source, bytes).map_err(|error| fault::local(&error))?;
        target.put(&[Upload { path, source: &source }])?;
        Ok(bytes.len() as u64)
    }
}
