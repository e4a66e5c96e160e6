//! `bilan build`: archives or a project in, the site out.

use std::path::{Path, PathBuf};

use crate::error::{Error, Exit, Result};
use crate::site::language::Arg;

use super::Selection;
use super::project::{Group, Project};
use super::terminal::Terminal;

/// The folder of a site unless told otherwise, inside the project or the current folder.
const OUTPUT: &str = "site";

/// Builds the site.
pub(super) fn run(selection: &Selection, output: Option<PathBuf>, terminal: &Terminal) -> Result<Exit> {
    let project = Project::open(selection)?;
    let folder = output.unwrap_or_else(|| project.config.folder.join(OUTPUT));
    guard(&folder, &project.groups)?;
    let sources = project.read(terminal)?;
    let report = project.report(&sources)?;
    let site = crate::tell(&report, &project.config)?;
    terminal.remarks(&site);
    site.write(&folder)?;
    let noticed = terminal.notices(&sources);
    let home = folder.join("index.html").display().to_string();
    let is_page = |path: &str| Path::new(path).extension().is_some_and(|kind| kind == "html");
    let pages = site.pages.iter().filter(|page| is_page(&page.path)).count();
    terminal.result("build-done", &[("pages", Arg::from(pages as u64)), ("home", home.into())]);
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
