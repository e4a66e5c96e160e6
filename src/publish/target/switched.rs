//! Two folders and a name that leads to one of them: the other is changed, then the name is turned to it at once.

use super::{Address, Opening, Target, Upload, plain};
use crate::error::{Error, Result};
use crate::publish::Manifest;
use crate::publish::manifest::FILE;

/// The two folders, by what follows the name.
const SLOTS: [&str; 2] = ["a", "b"];

/// A place beside which the next state is made.
pub(super) struct Switched {
    around: Box<dyn Target>,
    name: String,
    slot: &'static str,
    turned: bool,
}

impl Switched {
    /// Opens the folder around the name, and finds out where the name leads.
    pub(super) fn open(opening: &Opening<'_>) -> Result<Self> {
        let path = opening.address.path.trim_end_matches('/');
        let (around, name) = path.rsplit_once('/').unwrap_or(("", path));
        if name.is_empty() || name.contains(['~', ':']) || name.starts_with('.') {
            return Err(Error::usage("publish-switch").with("place", opening.address));
        }
        // A path of this computer that begins at its root keeps beginning there.
        let around = if around.is_empty() && path.starts_with('/') { "/" } else { around };
        let address = Address { path: around.to_owned(), ..opening.address.clone() };
        let mut around = plain(&Opening { address: &address, ..*opening })?;
        let shown = around.read(&format!("{name}/{FILE}"))?;
        let slot = shown.as_deref().and_then(Manifest::parse).and_then(|manifest| manifest.slot);
        if slot.is_none() && around.list("")?.iter().any(|there| there == name) {
            return Err(Error::refused("publish-no-link").with("place", opening.address));
        }
        let free = SLOTS[usize::from(slot.as_deref() == Some(SLOTS[0]))];
        Ok(Self { around, name: name.to_owned(), slot: free, turned: false })
    }

    /// The folder that is being changed; once all is done, by the name that readers use.
    fn root(&self) -> String {
        if self.turned { self.name.clone() } else { format!("{}.{}", self.name, self.slot) }
    }

    fn inside(&self, path: &str) -> String {
        if path.is_empty() { self.root() } else { format!("{}/{path}", self.root()) }
    }
}

impl Target for Switched {
    fn list(&mut self, folder: &str) -> Result<Vec<String>> {
        let folder = self.inside(folder);
        self.around.list(&folder)
    }

    fn read(&mut self, path: &str) -> Result<Option<Vec<u8>>> {
        let path = self.inside(path);
        self.around.read(&path)
    }

    fn put(&mut self, files: &[Upload<'_>]) -> Result<()> {
        let paths: Vec<String> = files.iter().map(|file| self.inside(file.path)).collect();
        let files = files.iter().zip(&paths);
        let files: Vec<_> = files.map(|(file, path)| Upload { path, source: file.source }).collect();
        self.around.put(&files)
    }

    fn delete(&mut self, paths: &[String]) -> Result<()> {
        let paths: Vec<String> = paths.iter().map(|path| self.inside(path)).collect();
        self.around.delete(&paths)
    }

    fn finish(&mut self) -> Result<()> {
        let (name, folder) = (self.name.clone(), self.root());
        self.around.turn(&name, &folder)?;
        self.turned = true;
        Ok(())
    }

    fn slot(&self) -> Option<&'static str> {
        Some(self.slot)
    }

    fn shown(&mut self, path: &str) -> Result<Option<Vec<u8>>> {
        let path = format!("{}/{path}", self.name);
        self.around.read(&path)
    }
}
