//! `bilan build`: archives or a project in, the site out.

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};

use crate::error::{Error, Exit, Result};
use crate::report::{Report, Source};
use crate::site::collection::{self, Year};
use crate::site::language::Arg;
use crate::site::{Site, weight};

use super::Selection;
use super::develop::develop;
use super::project::{Group, Project, first_year};
use super::terminal::Terminal;

/// The folder of a site unless told otherwise, inside the project or the current folder.
const OUTPUT: &str = "site";

/// Builds the site.
pub(super) fn run(selection: &Selection, output: Option<PathBuf>, terminal: &Terminal) -> Result<Exit> {
    let project = Project::open(selection)?;
    let folder = output.unwrap_or_else(|| project.config.folder.join(OUTPUT));
    guard(&folder, &project.groups)?;
    let sources = project.read(terminal)?;
    let site = if selection.all_years {
        every_year(project, &sources, terminal)?
    } else {
        let mut report = project.report(&sources)?;
        terminal.remarks(&develop(&project, &mut report)?);
        crate::tell(&report, &project.config)?
    };
    terminal.remarks(&site.remarks);
    site.write(&folder)?;
    let noticed = terminal.notices(&sources);
    let home = folder.join("index.html").display().to_string();
    weigh(&site, terminal);
    let pages = site.weights().len();
    terminal.result("build-done", &[("pages", Arg::from(pages as u64)), ("home", home.into())]);
    Ok(if selection.strict && noticed { Exit::Notices } else { Exit::Fine })
}

/// The sites of all years up to the one that the report would tell, each in its folder.
fn every_year(mut project: Project, sources: &[Source], terminal: &Terminal) -> Result<Site> {
    let latest = project.report(sources)?;
    let kept = latest.accounts.iter().flat_map(|account| account.records.keys());
    let mut labels: BTreeSet<&str> = kept.map(String::as_str).collect();
    labels.retain(|label| *label < latest.period.label.as_str());
    let mut years = Vec::new();
    for label in labels {
        project.year = Some(first_year(label)?);
        years.push(one_year(&project, project.report(sources)?, terminal)?);
    }
    years.push(one_year(&project, latest, terminal)?);
    collection::gather(years, &project.config)
}

fn one_year(project: &Project, mut report: Report, terminal: &Terminal) -> Result<Year> {
    terminal.remarks(&develop(project, &mut report)?);
    let config = collection::within(&project.config, &report.period.label);
    Ok(Year { site: crate::tell(&report, &config)?, report })
}

/// Prints what the site weighs.
fn weigh(site: &Site, terminal: &Terminal) {
    let Some(heaviest) = site.weights().into_iter().next() else { return };
    let kilobytes = |bytes| Arg::from(weight::kilobytes(bytes) as u64);
    terminal.result(
        "build-weight",
        &[
            ("total", kilobytes(site.size())),
            ("page", heaviest.path.into()),
            ("size", kilobytes(heaviest.bytes)),
            ("limit", kilobytes(weight::BYTES)),
        ],
    );
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
