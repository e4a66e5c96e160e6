//! A site made beside its folder, which it then replaces in one step; whatever a killed build left there is mended by the next.

use std::collections::HashSet;
use std::ffi::OsString;
use std::fs::{self, File, TryLockError};
use std::io;
use std::path::{Path, PathBuf};

use super::{Fill, WAITING, list, owned, put, refused};
use crate::error::{Error, Result};

/// The file that a folder holds as long as it is not finished, locked by the build that makes it.
const UNFINISHED: &str = ".bilan-unfinished";

/// Where a site goes, and the two names beside it that a build needs.
pub(super) struct Place {
    /// The folder itself, links followed.
    folder: PathBuf,
    /// The next site while it is made; the former one once they changed names.
    next: PathBuf,
    /// The former site, where names cannot be changed in one step.
    last: PathBuf,
    /// The file that names what is ours.
    manifest: &'static str,
}

impl Place {
    /// The place of `folder`; none where it has no name beside which another could stand, where nobody may write, or
    /// where this process works inside: whoever does would find himself in a folder that is gone.
    pub(super) fn of(folder: &Path, manifest: &'static str) -> Option<Self> {
        let bare = !folder.exists() && exists(folder);
        let folder = folder.canonicalize().or_else(|_| std::path::absolute(folder)).ok()?;
        let held = bare || fs::metadata(&folder).is_ok_and(|metadata| metadata.permissions().readonly());
        let inside = std::env::current_dir().is_ok_and(|here| here.starts_with(&folder));
        let (parent, name) = (folder.parent()?, folder.file_name()?);
        let beside = |end: &str| {
            let mut hidden = OsString::from(".");
            hidden.push(name);
            hidden.push(end);
            parent.join(hidden)
        };
        let (next, last) = (beside(".bilan-next"), beside(".bilan-last"));
        (!inside && !held).then_some(Self { folder, next, last, manifest })
    }

    /// Puts the former site back where a build was killed between taking it away and giving the next one its name.
    pub(super) fn restore(&self) -> Result<()> {
        let lost = !exists(&self.folder) && exists(&self.last);
        if lost { fs::rename(&self.last, &self.folder).map_err(|error| self.refused(&error)) } else { Ok(()) }
    }

    /// Has `fill` write the site; false when the site cannot stand beside its folder, and nothing was changed.
    pub(super) fn write(&self, fill: &Fill) -> Result<bool> {
        if let Some(parent) = self.folder.parent() {
            fs::create_dir_all(parent).map_err(|error| self.refused(&error))?;
        }
        self.tidy()?;
        if fs::create_dir(&self.next).is_err() {
            return Ok(false);
        }
        let made = self.make(fill).and_then(|()| self.switch());
        if !matches!(made, Ok(true)) {
            // The former site stays as it is.
            let _ = fs::remove_dir_all(&self.next);
        }
        if made? {
            self.tidy()?;
            return Ok(true);
        }
        Ok(false)
    }

    /// Makes the site beside its folder.
    fn make(&self, fill: &Fill) -> Result<()> {
        let mark = self.next.join(UNFINISHED);
        let lock = File::create(&mark).map_err(|error| self.refused(&error))?;
        // A file system without locks has no two builds at once, or bears them.
        let _ = lock.try_lock();
        let files = fill(&self.next)?;
        put(&self.next, self.manifest, &list(files.iter().map(String::as_str)))?;
        drop(lock);
        fs::remove_file(&mark).map_err(|error| self.refused(&error))?;
        if let Ok(metadata) = fs::metadata(&self.folder) {
            let _ = fs::set_permissions(&self.next, metadata.permissions());
        }
        Ok(())
    }

    /// Gives the finished site the name of its folder; false when the system does not let the folder change its name.
    fn switch(&self) -> Result<bool> {
        if !exists(&self.folder) {
            return fs::rename(&self.next, &self.folder).map(|()| true).map_err(|error| self.refused(&error));
        }
        if exchange(&self.next, &self.folder).is_ok() {
            return Ok(true);
        }
        if fs::rename(&self.folder, &self.last).is_err() {
            return Ok(false);
        }
        if let Err(error) = fs::rename(&self.next, &self.folder) {
            fs::rename(&self.last, &self.folder).map_err(|error| self.refused(&error))?;
            return Err(self.refused(&error));
        }
        Ok(true)
    }

    /// Removes what stands beside the folder; what is not ours in a former site goes to the present one first.
    fn tidy(&self) -> Result<()> {
        for left in [&self.next, &self.last] {
            if !exists(left) {
                continue;
            }
            let mark = left.join(UNFINISHED);
            if let Ok(file) = File::open(&mark) {
                if matches!(file.try_lock(), Err(TryLockError::WouldBlock)) {
                    return Err(Error::new("output-busy").with("folder", self.folder.display()));
                }
            } else if exists(&self.folder) {
                let mut ours: HashSet<PathBuf> =
                    owned(left, self.manifest)?.into_iter().map(PathBuf::from).collect();
                ours.extend([self.manifest, WAITING].map(PathBuf::from));
                carry(left, &self.folder, Path::new(""), &ours).map_err(|error| self.refused(&error))?;
            }
            remove(left).map_err(|error| self.refused(&error))?;
        }
        Ok(())
    }

    fn refused(&self, error: &io::Error) -> Error {
        refused(&self.folder.to_string_lossy(), error)
    }
}

/// Whether something stands at `path`, be it a link to nothing.
fn exists(path: &Path) -> bool {
    path.symlink_metadata().is_ok()
}

/// Removes a folder of ours; one that is killed on the way is known as unfinished to its end.
fn remove(folder: &Path) -> io::Result<()> {
    let mark = folder.join(UNFINISHED);
    File::create(&mark)?;
    for entry in fs::read_dir(folder)? {
        let entry = entry?;
        if entry.file_type()?.is_dir() {
            fs::remove_dir_all(entry.path())?;
        } else if entry.file_name() != UNFINISHED {
            fs::remove_file(entry.path())?;
        }
    }
    fs::remove_file(&mark)?;
    fs::remove_dir(folder)
}

/// Moves what is not among `ours` from `from` to `to`, unless it has such a file itself.
fn carry(from: &Path, to: &Path, below: &Path, ours: &HashSet<PathBuf>) -> io::Result<()> {
    for entry in fs::read_dir(from.join(below))? {
        let entry = entry?;
        let path = below.join(entry.file_name());
        if ours.contains(&path) {
            continue;
        }
        let target = to.join(&path);
        if !exists(&target) && !ours.iter().any(|one| one.starts_with(&path)) {
            if let Some(parent) = target.parent() {
                fs::create_dir_all(parent)?;
            }
            fs::rename(entry.path(), &target)?;
        } else if entry.file_type()?.is_dir() {
            carry(from, to, &path, ours)?;
        }
    }
    Ok(())
}

/// Lets two folders change their names in one step.
#[cfg(any(target_os = "linux", target_vendor = "apple"))]
fn exchange(one: &Path, other: &Path) -> io::Result<()> {
    use rustix::fs::{CWD, RenameFlags, renameat_with};
    Ok(renameat_with(CWD, one, CWD, other, RenameFlags::EXCHANGE)?)
}

#[cfg(not(any(target_os = "linux", target_vendor = "apple")))]
fn exchange(_: &Path, _: &Path) -> io::Result<()> {
    Err(io::ErrorKind::Unsupported.into())
}
