//! From what the user typed to what is read: a project folder with its `bilan.toml`, or archives alone.

use std::collections::BTreeSet;
use std::path::PathBuf;

use crate::calendar::{Calendar, Opening};
use crate::config::{Config, refusal::nearest};
use crate::error::{Error, Result};
use crate::indicator;
use crate::report::{Report, Settings, Source, erasure};
use crate::site::Language;

use super::Selection;
use super::reading;
use super::terminal::Terminal;

/// Archives that are open at once, about: a system lends a process so many files.
const OPEN: usize = 64;

/// What to read, and how to tell it.
pub struct Project {
    /// The configuration; the default one without a file.
    pub config: Config,
    /// The archives, account by account of the configuration, or all of the command line.
    pub groups: Vec<Group>,
    /// Language of report and site.
    pub language: String,
    /// First calendar year of the reporting year, where one was asked for.
    pub year: Option<i32>,
}

/// Archives that the configuration declares together.
#[derive(Default)]
pub struct Group {
    /// Archive files and folders.
    pub paths: Vec<PathBuf>,
    /// The account's name for pages.
    pub label: Option<String>,
    /// Other identities of the account.
    pub aliases: Vec<String>,
    /// Its place among the accounts that the configuration declares.
    pub declared: Option<usize>,
}

impl Project {
    /// Understands a selection.
    ///
    /// # Errors
    /// When no source is given and the current folder is no project, the configuration is faulty
    /// or names no archive, or the year cannot be read.
    pub fn open(selection: &Selection) -> Result<Self> {
        let here = PathBuf::from(".");
        let paths = if selection.paths.is_empty() { std::slice::from_ref(&here) } else { &selection.paths };
        let (mut config, groups) = match paths {
            [folder] if Config::is_in(folder) => {
                let config = Config::load(folder)?;
                let groups = declared(&config)?;
                (config, groups)
            }
            _ if selection.paths.is_empty() => return Err(Error::usage("no-source")),
            paths => (Config::default(), vec![Group { paths: paths.to_vec(), ..Group::default() }]),
        };
        if let Some(theme) = &selection.theme {
            config.theme.name.clone_from(theme);
        }
        if let Some(edition) = selection.edition {
            config.report.edition = edition;
        }
        let language = selection
            .language
            .clone()
            .or_else(|| config.institution.language.clone())
            .unwrap_or_else(|| "fr".to_owned());
        // Refused before anything is read, and by every command.
        Language::load_over(&language, &config.folder)?;
        for (number, measure) in config.measure.iter().enumerate() {
            if indicator::find(&measure.id).is_some() {
                let place = format!("measure.{number}.id");
                let taken = config.document.value_error("config-measure-known", &place);
                return Err(taken.with("value", &measure.id));
            }
        }
        let is_own = |id: &String| config.measure.iter().any(|measure| measure.id == *id);
        for (number, commitment) in config.commitment.iter().enumerate() {
            let id = &commitment.measure;
            if !is_own(id) && super::explain::known().all(|one| one.id != *id) {
                let own = config.measure.iter().map(|measure| measure.id.as_str());
                let nearest = nearest(id, super::explain::known().map(|one| one.id).chain(own));
                let place = format!("commitment.{number}.measure");
                let unknown = config.document.value_error("config-commitment-measure", &place);
                return Err(unknown.with("value", id).with("nearest", nearest));
            }
        }
        let asked = selection.year.as_deref().map(first_year).transpose()?;
        let year = asked.or(config.report.year);
        Ok(Self { config, groups, language, year })
    }

    /// Reads all archives; several exports of one account become one source.
    ///
    /// # Errors
    /// The first archive that cannot be read.
    pub fn read(&self, terminal: &Terminal) -> Result<Vec<Source>> {
        Ok(self.united(self.sources(terminal)?).0)
    }

    /// Reads all archives, one source an export.
    ///
    /// # Errors
    /// The first archive that cannot be read.
    pub fn sources(&self, terminal: &Terminal) -> Result<Vec<Source>> {
        let mut sources: Vec<Source> = Vec::new();
        let (mut groups, mut archives) = (Vec::new(), Vec::new());
        let exports = self.exports();
        for (place, (group, paths)) in exports.iter().enumerate() {
            for archive in crate::open(paths)? {
                groups.push(*group);
                archives.push(archive);
            }
            if archives.len() >= OPEN || place + 1 == exports.len() {
                let read = reading::all(std::mem::take(&mut archives), terminal)?;
                let named = groups.drain(..).zip(read).flat_map(|(group, read)| group.naming(read));
                sources.extend(named);
            }
        }
        Ok(sources)
    }

    /// The accounts of all exports, one source each, without what the configuration erases; and of each erasure
    /// whether it found anything.
    #[must_use]
    pub fn united(&self, mut sources: Vec<Source>) -> (Vec<Source>, Vec<bool>) {
        let found = erasure::apply(&mut sources, &self.config.erasure);
        (Source::united(sources), found)
    }

    /// The archives, as the user named them.
    pub fn paths(&self) -> impl Iterator<Item = &PathBuf> {
        self.groups.iter().flat_map(|group| &group.paths)
    }

    /// The archives of each group: one export named twice is one export, where it is named first.
    #[must_use]
    pub fn exports(&self) -> Vec<(&Group, Vec<PathBuf>)> {
        let mut seen = BTreeSet::new();
        let mut fresh =
            |path: &&PathBuf| seen.insert(path.canonicalize().unwrap_or_else(|_| (*path).clone()));
        let mut of = |group: &Group| group.paths.iter().filter(&mut fresh).cloned().collect();
        self.groups.iter().map(|group| (group, of(group))).collect()
    }

    /// Measures what was read.
    ///
    /// # Errors
    /// When the opening hours or their closures cannot be read, or nothing was kept of the year asked for.
    pub fn report(&self, sources: &[Source]) -> Result<Report> {
        self.measured(sources, Report::new)
    }

    /// Measures the told year only, and the windows that end with it.
    ///
    /// # Errors
    /// As [`Project::report`].
    pub fn told(&self, sources: &[Source]) -> Result<Report> {
        self.measured(sources, Report::told)
    }

    fn measured(
        &self,
        sources: &[Source],
        measure: fn(&[Source], &Settings<'_>) -> Report,
    ) -> Result<Report> {
        let calendar = self.calendar();
        let opening = Opening::load(&self.config)?;
        let settings = Settings {
            config: &self.config,
            calendar: &calendar,
            opening: opening.as_ref(),
            language: &self.language,
            year: self.year,
        };
        let report = measure(sources, &settings);
        let known: BTreeSet<&String> =
            report.accounts.iter().flat_map(|account| account.records.keys()).collect();
        if self.year.is_some() && !known.is_empty() && !known.contains(&report.period.label) {
            let known: Vec<&str> = known.into_iter().map(String::as_str).collect();
            return Err(Error::usage("year-without-records")
                .with("year", &report.period.label)
                .with("known", known.join(", ")));
        }
        Ok(report)
    }

    /// A report that was measured before, with what the configuration declares now.
    pub fn declare(&self, report: &mut Report) {
        report.declare(&self.config, &self.calendar());
    }

    fn calendar(&self) -> Calendar {
        Calendar::new(self.config.timezone(), self.config.report.period)
    }
}

/// The archives that a configuration declares.
fn declared(config: &Config) -> Result<Vec<Group>> {
    if config.account.is_empty() {
        return Err(Error::usage("no-account"));
    }
    let archives = config.archives()?;
    Ok(config
        .account
        .iter()
        .zip(archives)
        .enumerate()
        .map(|(place, (account, paths))| Group {
            declared: Some(place),
            paths,
            label: account.label.clone(),
            aliases: account.aliases.clone(),
        })
        .collect())
}

impl Group {
    /// Accounts with what the configuration says of them.
    #[must_use]
    pub fn naming(&self, mut sources: Vec<Source>) -> Vec<Source> {
        for source in &mut sources {
            source.label.clone_from(&self.label);
            source.declared = self.declared;
            source.account.actor.identities.extend(self.aliases.iter().cloned());
        }
        sources
    }
}

/// The first calendar year of `2023` or `2023-2024`.
pub(super) fn first_year(text: &str) -> Result<i32> {
    let year = |digits: &str| digits.parse::<i32>().ok().filter(|_| digits.len() == 4);
    let first = match text.split_once('-') {
        None => year(text),
        Some((first, last)) => year(first).filter(|first| year(last) == Some(first + 1)),
    };
    first.ok_or_else(|| Error::usage("usage-year").with("value", text))
}
