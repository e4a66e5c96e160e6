//! The bench: the site is made here again and again, and only what changed is done anew.

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};

use crate::cli::Selection;
use crate::cli::develop::develop;
use crate::cli::project::Project;
use crate::cli::terminal::Terminal;
use crate::config::{Basis, Config, FILE};
use crate::error::{Error, Result};
use crate::preview::Place;
use crate::report::Report;
use crate::site::Site;

use super::shelf::{Book, Shelf};

/// What was read and measured, kept for the next time.
pub(super) struct Bench {
    selection: Selection,
    /// The project's folder, where a project is served.
    folder: Option<PathBuf>,
    shelf: Shelf,
    measured: Option<Measured>,
    places: BTreeSet<Place>,
}

/// A report, and everything that it was measured from.
struct Measured {
    cause: Cause,
    report: Report,
}

/// What the figures depend on: the archives, the configuration, the closures.
#[derive(PartialEq)]
struct Cause {
    books: Vec<Vec<Book>>,
    basis: Basis,
    language: String,
    closures: Vec<Option<Vec<u8>>>,
}

impl Bench {
    /// A bench for what was selected.
    ///
    /// # Errors
    /// When nothing is selected and the current folder is no project.
    pub(super) fn new(selection: &Selection) -> Result<Self> {
        let folder = match &selection.paths[..] {
            [] => Some(PathBuf::from(".")),
            [folder] => Some(folder.clone()),
            _ => None,
        };
        let folder = folder.filter(|folder| Config::is_in(folder));
        if selection.paths.is_empty() && folder.is_none() {
            return Err(Error::usage("no-source"));
        }
        let places = folder.iter().map(|folder| flat(folder)).collect();
        Ok(Self { selection: selection.clone(), folder, shelf: Shelf::default(), measured: None, places })
    }

    /// The project as its files tell it now.
    pub(super) fn project(&mut self) -> Result<Project> {
        // Without its file the folder would be taken for an archive.
        if let Some(folder) = self.folder.as_ref().filter(|folder| !Config::is_in(folder)) {
            return Err(Error::usage("config-absent").with("file", folder.join(FILE).display()));
        }
        let project = Project::open(&self.selection);
        match (&project, &self.folder) {
            (Ok(project), _) => self.places = places(&project.config, &archives(project)),
            // A pattern that finds nothing is an error, but where it looks is known.
            (Err(_), Some(folder)) => {
                if let Ok(config) = Config::load(folder) {
                    let told = config.account.iter().flat_map(|account| &account.archives);
                    let told: Vec<PathBuf> = told.map(|path| config.place(Path::new(path))).collect();
                    self.places = places(&config, &told);
                }
            }
            (Err(_), None) => {
                self.places = places(&Config::default(), &self.selection.paths);
            }
        }
        project
    }

    /// The folders in which edits are to be seen, as far as they are known.
    pub(super) fn places(&self) -> &BTreeSet<Place> {
        &self.places
    }

    /// The site.
    pub(super) fn site(&mut self, project: &Project, terminal: &Terminal) -> Result<Site> {
        let books = self.shelf.books(project, terminal)?;
        let cause = Cause {
            books,
            basis: project.config.basis(),
            language: project.language.clone(),
            closures: project.config.closures(),
        };
        let known = self.measured.take().filter(|measured| measured.cause == cause);
        let report = if let Some(Measured { mut report, .. }) = known {
            project.declare(&mut report);
            report
        } else {
            let mut report = project.report(&self.shelf.sources(project, &cause.books))?;
            terminal.remarks(&develop(project, &mut report)?);
            report
        };
        let site = crate::tell(&report, &project.config);
        self.measured = Some(Measured { cause, report });
        site
    }
}

fn archives(project: &Project) -> Vec<PathBuf> {
    project.groups.iter().flat_map(|group| group.paths.clone()).collect()
}

/// The folders where a project's files stand, and the archives.
fn places(config: &Config, archives: &[PathBuf]) -> BTreeSet<Place> {
    let mut places = BTreeSet::new();
    if !config.document.file.as_os_str().is_empty() {
        places.insert(flat(&config.folder));
        let own = ["templates", "lang", "notes", "themes", &config.theme.name];
        // A theme without a name would be the whole folder.
        let own = own.into_iter().filter(|name| !["", "."].contains(name));
        places.extend(own.map(|name| Place { folder: config.folder.join(name), deep: true }));
        let closures = config.opening.iter().flat_map(|opening| &opening.closures);
        let files = closures.chain(&config.institution.logo);
        places.extend(files.map(|file| beside(&config.place(file))));
    }
    for archive in archives {
        places.insert(beside(archive));
        if archive.is_dir() {
            places.insert(Place { folder: archive.clone(), deep: true });
        }
    }
    places
}

/// The folder in which a file stands.
fn beside(file: &Path) -> Place {
    flat(file.parent().unwrap_or(Path::new("")))
}

fn flat(folder: &Path) -> Place {
    let here = folder.as_os_str().is_empty();
    Place { folder: if here { PathBuf::from(".") } else { folder.to_owned() }, deep: false }
}
