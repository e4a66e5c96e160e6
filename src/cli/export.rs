//! `bilan export`: archives or a project in, open tables out.

use std::path::PathBuf;

use crate::calendar::{Calendar, Opening};
use crate::error::{Exit, Result};
use crate::export::{Export, Format};
use crate::site::{Arg, Language};

use super::Selection;
use super::build::{HOLDS_ARCHIVE, guard};
use super::project::Project;
use super::terminal::Terminal;

/// Where tables go unless told otherwise, inside the project or the current folder.
const PLACE: &str = "export";

/// Writes the tables.
pub(super) fn run(
    selection: &Selection,
    format: &str,
    output: Option<PathBuf>,
    terminal: &Terminal,
) -> Result<Exit> {
    let format = Format::named(format)?;
    let project = Project::open(selection)?;
    let place = output.unwrap_or_else(|| project.config.folder.join(PLACE));
    guard(&place, project.paths(), HOLDS_ARCHIVE)?;
    let sources = project.read(terminal)?;
    let report = project.report(&sources)?;
    let opening = Opening::load(&project.config)?;
    let export = Export {
        sources: &sources,
        report: &report,
        calendar: &Calendar::of(&project.config),
        opening: opening.as_ref(),
        language: &Language::load_over(&project.language, &project.config.folder)?,
        format,
    };
    let records = export.write(&place)?;
    let noticed = terminal.notices(&sources);
    let variables = [("records", Arg::from(records as u64)), ("folder", place.display().to_string().into())];
    terminal.result("export-done", &variables);
    if report.reader() == crate::report::Edition::Internal {
        terminal.result("export-personal", &[]);
    }
    Ok(if selection.strict && noticed { Exit::Notices } else { Exit::Fine })
}
