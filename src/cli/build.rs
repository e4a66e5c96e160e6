//! `bilan build`: archives or a project in, the site out.

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};

use crate::config::Config;
use crate::error::{Error, Exit, Result};
use crate::report::Report;
use crate::site::collection::{self, Year};
use crate::site::flavour::Flavour;
use crate::site::language::Arg;
use crate::site::{Site, weight};

use super::Selection;
use super::develop::develop;
use super::project::{Project, first_year};
use super::reports::Reports;
use super::terminal::Terminal;

/// The refusal of a folder that holds an archive.
pub(super) const HOLDS_ARCHIVE: &str = "output-holds-archive";

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

/// The options that name a form; `flag` makes one from its name and the key of its words.
pub(super) fn forms(flag: impl Fn(&'static str, &str) -> clap::Arg) -> [clap::Arg; 2] {
    let named = |id: &'static str, key: &str, names: Vec<&'static str>| {
        flag(id, key).value_parser(names).hide_possible_values(true)
    };
    [
        named("format", "cli-form", Form::NAMES.to_vec()),
        named("flavour", "cli-flavour", Flavour::names().collect()),
    ]
}

/// The form that was asked for.
pub(super) fn form(matches: &clap::ArgMatches) -> Form {
    let word = |id: &str| matches.get_one::<String>(id).map_or("", String::as_str);
    Form::named(word("format"), word("flavour"))
}

/// Builds the site.
pub(super) fn run(
    selection: &Selection,
    form: &Form,
    output: Option<PathBuf>,
    terminal: &Terminal,
) -> Result<Exit> {
    if selection.all_years && !matches!(form, Form::Html | Form::Zip) {
        return Err(Error::usage("usage-all-years"));
    }
    let project = Project::open(selection)?;
    let place = output.unwrap_or_else(|| project.config.folder.join(form.place()));
    guard(&place, project.paths(), HOLDS_ARCHIVE)?;
    let mut reports = Reports::of(&project, terminal);
    let site = if selection.all_years {
        every_year(project, &mut reports, terminal)?
    } else {
        let mut report = reports.report(&project)?;
        terminal.remarks(&develop(&project, &mut report)?);
        told(&report, form, &project.config)?
    };
    terminal.remarks(&site.remarks);
    if *form == Form::Zip {
        site.write_zip(&place)?;
    } else {
        site.write(&place)?;
    }
    let noticed = terminal.noticed(reports.notices());
    let pages = site.pages.iter().filter(|page| is_page(&page.path));
    let home = match form {
        Form::Html => place.join("index.html"),
        Form::Single => pages.clone().next().map_or(place.clone(), |page| place.join(&page.path)),
        Form::Markdown(_) | Form::Zip => place,
    };
    if matches!(form, Form::Html | Form::Zip) {
        weigh(&site, terminal);
    }
    let count = Arg::from(pages.count() as u64);
    terminal.result("build-done", &[("pages", count), ("home", home.display().to_string().into())]);
    Ok(if selection.strict && noticed { Exit::Notices } else { Exit::Fine })
}

/// Whether a file is one that people read.
pub(super) fn is_page(path: &str) -> bool {
    Path::new(path).extension().is_some_and(|kind| kind == "html" || kind == "md" || kind == "qmd")
}

/// The report in one form.
fn told(report: &Report, form: &Form, config: &Config) -> Result<Site> {
    match form {
        Form::Html | Form::Zip => crate::tell(report, config),
        Form::Markdown(flavour) => crate::site::markdown(report, &report.to_json(), config, flavour),
        Form::Single => crate::site::single(report, &report.to_json(), config),
    }
}

/// The sites of all years up to the one that the report would tell, each in its folder.
fn every_year(mut project: Project, reports: &mut Reports<'_>, terminal: &Terminal) -> Result<Site> {
    let latest = reports.report(&project)?;
    let kept = latest.accounts.iter().flat_map(|account| account.records.keys());
    let mut labels: BTreeSet<&str> = kept.map(String::as_str).collect();
    labels.retain(|label| *label < latest.period.label.as_str());
    let mut years = Vec::new();
    for label in labels {
        project.year = Some(first_year(label)?);
        years.push(one_year(&project, reports.report(&project)?, terminal)?);
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

/// Refuses an output folder that holds one of `inputs`: publishing it would publish the input, or the next build replace it.
pub(super) fn guard<'p>(
    folder: &Path,
    inputs: impl IntoIterator<Item = &'p PathBuf>,
    key: &'static str,
) -> Result<()> {
    let Ok(folder) = folder.canonicalize() else {
        return Ok(());
    };
    if inputs.into_iter().any(|path| path.canonicalize().is_ok_and(|path| path.starts_with(&folder))) {
        return Err(Error::refused(key).with("folder", folder.display()));
    }
    Ok(())
}
