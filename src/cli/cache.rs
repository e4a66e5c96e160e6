//! The project's cache: reports that were measured, so that a change of words, templates or theme reads no archive.
//!
//! A report is kept under the fingerprint of all that its figures depend on: the bytes of the archives, what of the
//! configuration they depend on, the closures, the language, the year, and the program itself. Reports are kept, not
//! what was read: a report is quicker to take up again, and it holds nothing of third parties. The folder is for its
//! owner alone, is nothing to publish or to commit, and may be deleted at any time.

use std::collections::BTreeMap;
use std::fs::{self, Metadata};
use std::io::{self, Write};
use std::path::{Path, PathBuf};
use std::time::UNIX_EPOCH;

use serde::{Deserialize, Serialize};

use crate::archive::checksum::{Checksum, digest};
use crate::report::{NoticeEntry, Report};

use super::project::Project;

/// The folder inside the project.
const FOLDER: &str = ".bilan-cache";
/// Changes with the form of what is kept.
const FORM: &str = "bilan-cache/1";
/// Reports that are kept: one for each year of many.
const REPORTS: usize = 24;
/// How the names of kept reports begin.
const REPORT: &str = "report-";
/// What the archives were when they were last looked at.
const FILES: &str = "files.json";

/// A report, and what was survived while the archives were read.
#[derive(Serialize, Deserialize)]
pub(super) struct Kept {
    pub(super) report: Report,
    pub(super) notices: Vec<NoticeEntry>,
}

/// The archives by path: what they looked like, and their SHA-256.
type Files = BTreeMap<PathBuf, (String, String)>;

/// The cache of a project.
pub(super) struct Cache {
    folder: PathBuf,
    files: Files,
}

impl Cache {
    /// The cache of a project; archives alone have none, nor have reports with photographs, which are drawn from the archives.
    pub(super) fn of(project: &Project) -> Option<Self> {
        let config = &project.config;
        if config.document.file.as_os_str().is_empty() || config.privacy.photos != "none" {
            return None;
        }
        let folder = config.folder.join(FOLDER);
        let files = fs::read(folder.join(FILES)).ok();
        let files = files.and_then(|bytes| serde_json::from_slice(&bytes).ok()).unwrap_or_default();
        Some(Self { folder, files })
    }

    /// The fingerprint of all that the figures of a project depend on; `None` where a file cannot be read, or where an
    /// archive is a folder, which has no bytes of its own.
    pub(super) fn fingerprint(&mut self, project: &Project) -> Option<String> {
        let config = &project.config;
        let mut parts = vec![
            FORM.to_owned(),
            env!("CARGO_PKG_VERSION").to_owned(),
            env!("BILAN_SOURCES").to_owned(),
            project.language.clone(),
            format!("{:?} {}", project.year, config.report.edition.name()),
            config.basis().text(),
        ];
        for closure in config.closures() {
            parts.push(digest(&closure?));
        }
        for (group, paths) in project.exports() {
            parts.push(format!("{:?} {:?} {:?}", group.label, group.aliases, group.declared));
            for path in paths {
                parts.push(self.checksum(&path)?);
            }
        }
        let lines: Vec<String> = parts.iter().map(|part| format!("{} {part}\n", part.len())).collect();
        Some(digest(lines.concat().as_bytes()))
    }

    /// The SHA-256 of an archive; that of a file that was not touched since is known.
    fn checksum(&mut self, path: &Path) -> Option<String> {
        let about = fs::metadata(path).ok().filter(Metadata::is_file)?;
        let looks = looks(&about);
        if let Some((_, known)) = self.files.get(path).filter(|(known, _)| *known == looks) {
            return Some(known.clone());
        }
        let sha256 = Checksum::of_file(path).compute().ok()??;
        self.files.insert(path.to_owned(), (looks, sha256.clone()));
        Some(sha256)
    }

    /// The report that was kept under a fingerprint; one that cannot be read is none.
    pub(super) fn find(&self, fingerprint: &str) -> Option<Kept> {
        serde_json::from_slice(&fs::read(self.place(fingerprint)).ok()?).ok()
    }

    /// Keeps a report. Where nothing can be written it costs time the next time, and nothing else.
    pub(super) fn keep(&self, fingerprint: &str, kept: &Kept) {
        let Ok(bytes) = serde_json::to_vec(kept) else { return };
        let written = self.prepare().and_then(|()| write(&self.place(fingerprint), &bytes));
        if written.is_ok() {
            let files = serde_json::to_vec_pretty(&self.files).unwrap_or_default();
            let _ = write(&self.folder.join(FILES), &files);
            self.prune();
        }
    }

    fn place(&self, fingerprint: &str) -> PathBuf {
        self.folder.join(format!("{REPORT}{fingerprint}.json"))
    }

    /// Makes the folder, for its owner alone, and tells tools that copy or commit files to pass it by.
    fn prepare(&self) -> io::Result<()> {
        if !self.folder.is_dir() {
            let mut builder = fs::DirBuilder::new();
            #[cfg(unix)]
            std::os::unix::fs::DirBuilderExt::mode(&mut builder, 0o700);
            builder.create(&self.folder)?;
            write(&self.folder.join(".gitignore"), b"*\n")?;
            // https://bford.info/cachedir/
            write(&self.folder.join("CACHEDIR.TAG"), b"Signature: 8a477f597d28d172789f06886806bc55\n")?;
        }
        Ok(())
    }

    /// Drops the reports that were not kept lately.
    fn prune(&self) {
        let Ok(entries) = fs::read_dir(&self.folder) else { return };
        let is_report =
            |path: &PathBuf| path.file_name().is_some_and(|name| name.to_string_lossy().starts_with(REPORT));
        let mut reports: Vec<_> = entries
            .flatten()
            .map(|entry| entry.path())
            .filter(is_report)
            .filter_map(|path| Some((path.metadata().ok()?.modified().ok()?, path)))
            .collect();
        reports.sort();
        for (_, path) in reports.iter().rev().skip(REPORTS) {
            let _ = fs::remove_file(path);
        }
    }
}

/// What tells that a file was touched, without reading it: its size and times. The time of its entry changes even where a
/// copy keeps the time of its content.
fn looks(about: &Metadata) -> String {
    let modified = about.modified().ok().and_then(|time| time.duration_since(UNIX_EPOCH).ok());
    #[cfg(unix)]
    let entry = {
        use std::os::unix::fs::MetadataExt;
        (about.ino(), about.ctime(), about.ctime_nsec())
    };
    #[cfg(not(unix))]
    let entry = ();
    format!("{} {:?} {entry:?}", about.len(), modified.map(|time| time.as_nanos()))
}

/// Writes a file for its owner alone, whole or not at all. What a killed build leaves has the name of a report: it goes with them.
fn write(path: &Path, bytes: &[u8]) -> io::Result<()> {
    let folder = path.parent().unwrap_or(Path::new(""));
    let mut file = tempfile::Builder::new().prefix(REPORT).tempfile_in(folder)?;
    file.write_all(bytes)?;
    file.persist(path)?;
    Ok(())
}
