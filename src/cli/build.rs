//! `bilan build`: archives or a project in, the site out.

use std::path::{Path, PathBuf};

use crate::error::{Error, Exit, Result};
use crate::site::language::Arg;

use super::Selection;
use super::project::{Group, Project};
use super::terminal::Terminal;

/// In which form the report is told.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub enum Form {
    /// A folder of pages.
    #[default]
    Html,
    /// Sources of a generator, by its name.
    Markdown(String),
    /// One page that holds everything.
    Single,
    /// The folder of pages as one file.
    Zip,
}

impl Form {
    /// The forms by their names on the command line.
    pub const NAMES: [&str; 4] = ["html", "markdown", "single", "zip"];

    /// The form of a name, and of the generator's where it has one.
    #[must_use]
    pub fn named(name: &str, flavour: &str) -> Self {
        match name {
            "markdown" => Self::Markdown(flavour.to_owned()),
            "single" => Self::Single,
            "zip" => Self::Zip,
            _ => Self::Html,
        }
    }

    /// Where it goes unless told otherwise, inside the project or the current folder.
    fn place(&self) -> &'static str {
        match self {
            Self::Html => "site",
            Self::Markdown(_) => "markdown",
            Self::Single => "single",
            Self::Zip => "site.zip",
        }
    }
}

/// Builds the site.
pub(super) fn run(
    selection: &Selection,
    form: &Form,
    output: Option<PathBuf>,
    terminal: &Terminal,
) -> Result<Exit> {
    let project = Project::open(selection)?;
    let place = output.unwrap_or_else(|| project.config.folder.join(form.place()));
    guard(&place, &project.groups)?;
    let sources = project.read(terminal)?;
    let report = project.report(&sources)?;
    let (json, config) = (report.to_json(), &project.config);
    let site = match form {
        Form::Html | Form::Zip => crate::tell(&report, config)?,
        Form::Markdown(flavour) => crate::site::markdown(&report, &json, config, flavour)?,
        Form::Single => crate::site::single(&report, &json, config)?,
    };
    terminal.remarks(&site);
    if *form == Form::Zip {
        site.write_zip(&place)?;
    } else {
        site.write(&place)?;
    }
    let noticed = terminal.notices(&sources);
    let is_page = |path: &str| Path::new(path).extension().is_some_and(|kind| kind == "html" || kind == "md");
    let pages: Vec<&str> =
        site.pages.iter().map(|page| page.path.as_str()).filter(|path| is_page(path)).collect();
    let home = match form {
        Form::Html => place.join("index.html"),
        Form::Single => place.join(pages.first().unwrap_or(&"")),
        Form::Markdown(_) | Form::Zip => place,
    };
    let home = home.display().to_string();
    terminal.result("build-done", &[("pages", Arg::from(pages.len() as u64)), ("home", home.into())]);
    Ok(if selection.strict && noticed { Exit::Notices } else { Exit::Fine })
}

/// Refuses an output folder that holds an archive: publishing it would publish the export.
pub(super) fn guard(folder: &Path, groups: &[Group]) -> Result<()> {
    let Ok(folder) = folder.canonicalize() else {
        return Ok(());
    };
    let holds = |path: &PathBuf| path.canonicalize().is_ok_and(|path| path.starts_with(&folder));
    if groups.iter().flat_map(|group| &group.paths).any(holds) {
        return Err(Error::refused("output-holds-archive").with("folder", folder.display()));
    }
    Ok(())
}
