//! The shelf: accounts as they were read, kept while the bytes of their archives are the same.

use std::path::PathBuf;

use crate::archive::Archive;
use crate::archive::stamp::Stamp;
use crate::cli::project::Project;
use crate::cli::reading;
use crate::cli::terminal::Terminal;
use crate::error::Result;
use crate::report::Source;

/// The number of an archive on the shelf; another content has another one.
pub(super) type Book = u64;

/// Everything that was read.
#[derive(Default)]
pub(super) struct Shelf {
    held: Vec<Held>,
    last: Book,
}

/// One archive as it was read.
struct Held {
    book: Book,
    /// The files of the archive and how they stood when it was read.
    files: Vec<(PathBuf, Stamp)>,
    /// SHA-256 of these files; absent for a folder.
    digest: Option<String>,
    sources: Vec<Source>,
}

impl Shelf {
    /// The archives of each group of a project; those that are not on the shelf are read.
    pub(super) fn books(&mut self, project: &Project, terminal: &Terminal) -> Result<Vec<Vec<Book>>> {
        let before = self.last;
        let groups: Vec<Vec<PathBuf>> = project.exports().into_iter().map(|(_, paths)| paths).collect();
        let books = groups.iter().map(|paths| self.group(paths, terminal)).collect::<Result<Vec<_>>>()?;
        // What nobody names any more may be large.
        self.held.retain(|held| books.iter().flatten().any(|book| *book == held.book));
        for held in self.held.iter().filter(|held| held.book > before) {
            terminal.notices(&held.sources);
        }
        Ok(books)
    }

    /// Copies of the accounts of some archives, named as the project's groups say, several exports of one united.
    pub(super) fn sources(&self, project: &Project, books: &[Vec<Book>]) -> Vec<Source> {
        let read = |book: &Book| self.held.iter().find(|held| held.book == *book);
        let groups = project.groups.iter().zip(books);
        let sources = groups.flat_map(|(group, books)| {
            let held = books.iter().filter_map(read);
            group.naming(held.flat_map(|held| held.sources.clone()).collect())
        });
        project.united(sources.collect()).0
    }

    /// The archives of one group.
    fn group(&mut self, paths: &[PathBuf], terminal: &Terminal) -> Result<Vec<Book>> {
        let stamps: Vec<(PathBuf, Stamp)> =
            paths.iter().map(|path| (path.clone(), Stamp::of(path))).collect();
        if let Some(books) = self.untouched(&stamps) {
            return Ok(books);
        }
        let archives = crate::open(paths)?;
        archives.into_iter().map(|archive| self.one(archive, &stamps, terminal)).collect()
    }

    /// The archives that all these files make up, where none of them was touched since.
    fn untouched(&self, stamps: &[(PathBuf, Stamp)]) -> Option<Vec<Book>> {
        let mut books: Vec<Book> = Vec::new();
        for stamp in stamps {
            let held = self.held.iter().find(|held| held.files.contains(stamp))?;
            // All files of an archive, else it has lost one.
            if !held.files.iter().all(|file| stamps.contains(file)) {
                return None;
            }
            if !books.contains(&held.book) {
                books.push(held.book);
            }
        }
        Some(books)
    }

    /// One archive, read unless its bytes are known.
    fn one(&mut self, archive: Archive, stamps: &[(PathBuf, Stamp)], terminal: &Terminal) -> Result<Book> {
        let parts: Vec<PathBuf> = archive.paths().map(PathBuf::from).collect();
        let files: Vec<(PathBuf, Stamp)> =
            stamps.iter().filter(|(path, _)| parts.contains(path)).cloned().collect();
        if let Some(held) = self.held.iter().find(|held| held.files == files) {
            return Ok(held.book);
        }
        // Touched, or moved: only the bytes tell whether it is another one.
        let digest = if self.held.is_empty() { None } else { archive.checksum().compute()? };
        if let Some(digest) = &digest
            && let Some(held) = self.held.iter_mut().find(|held| held.digest.as_ref() == Some(digest))
        {
            held.files = files;
            return Ok(held.book);
        }
        let sources = reading::one(archive, terminal)?;
        let mut exports = sources.iter().flat_map(|source| &source.account.exports);
        let digest = digest.or_else(|| exports.find_map(|export| export.sha256.clone()));
        self.last += 1;
        self.held.push(Held { book: self.last, files, digest, sources });
        Ok(self.last)
    }
}
