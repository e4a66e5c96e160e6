//! The site: from a report to pages in memory, then to a folder.
//!
//! It reads the report and the configuration, nothing else; every word comes from the language files.

pub mod chart;
pub mod collection;
pub mod colour;
mod commitment;
pub mod context;
pub mod definition;
pub mod flavour;
pub mod gallery;
pub mod language;
pub mod markdown;
pub mod network;
pub mod spreadsheet;
pub mod template;
pub mod theme;

mod address;
mod bundle;
mod crawl;
mod download;
pub mod duty;
mod figure;
pub mod folder;
mod frame;
mod graph;
mod lookup;
mod month;
mod note;
pub mod own;
mod page;
mod photograph;
mod press;
mod question;
pub mod quotation;
mod raster;
mod ribbon;
mod room;
mod sentence;
mod share;
mod single;
mod view;
pub mod weight;
pub mod written;

pub use definition::{Definition, definition};
pub use language::{Arg, Language};

use crate::{
    config::Config,
    error::{Error, Result},
    report::Report,
};

/// One file of the site.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Page {
    /// Relative path with `/`.
    pub path: String,
    /// Content.
    pub bytes: Vec<u8>,
}

/// A whole site in memory, its files sorted by path.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Site {
    /// All files.
    pub pages: Vec<Page>,
    /// What was changed of the institution's colours, what will have to change in its templates, which pages are too
    /// heavy: messages with their variables.
    pub remarks: Vec<Error>,
}

/// Builds the site of a report; `report_json` are the bytes of its `report.json`.
///
/// # Errors
/// When the language, the theme, a template or a note cannot be used.
pub fn build(report: &Report, report_json: &[u8], config: &Config) -> Result<Site> {
    let (language, theme) = prepare(report, config)?;
    let report = &named(&language, report);
    let (mut pages, outdated) = press::press(&language, &theme, report, config)?;
    pages.push(Page { path: theme.style_path(), bytes: theme.style.clone().into_bytes() });
    pages.extend(theme.assets.iter().cloned());
    pages.extend(photograph::files(report));
    if address::shared(report, config).is_some()
        && let Some(cover) = frame::cover(&language, &lookup::Lookup::new(report), &theme)
    {
        pages.push(cover.page()?);
    }
    let listed = page::listed(&language, report);
    if let Some(base) = address::listed(report, config) {
        pages.extend(crawl::files(&base, listed.iter().map(String::as_str)));
    }
    pages.extend(data(&language, report, report_json));
    let mut site = Site::new(pages, theme, outdated);
    site.remarks.extend(unquoted(report, config));
    site.remarks.extend(site.heavy());
    Ok(site)
}

/// Words of people who agreed to be read are not to be lost in silence.
fn unquoted(report: &Report, config: &Config) -> Option<Error> {
    let lost = !config.privacy.quotes.is_empty() && !page::highlights::exists(&lookup::Lookup::new(report));
    lost.then(|| Error::new("quotes-without-page"))
}

/// The files to download: tables, the report and what explains them.
fn data(language: &Language, report: &Report, report_json: &[u8]) -> Vec<Page> {
    let whole = [
        Page { path: "report.json".to_owned(), bytes: report_json.to_vec() },
        Page { path: download::SCHEMA.to_owned(), bytes: Report::schema() },
    ];
    download::files(language, report).into_iter().chain(whole).collect()
}

/// Builds the Markdown edition of a report for a generator.
///
/// # Errors
/// As [`build`].
pub fn markdown(report: &Report, report_json: &[u8], config: &Config, flavour: &str) -> Result<Site> {
    let (language, theme) = prepare(report, config)?;
    let report = &named(&language, report);
    let flavour = flavour::Flavour::named(flavour);
    let (pages, outdated) = markdown::edition::press(&language, &theme, report, config, flavour)?;
    let files = data(&language, report, report_json).into_iter().chain(photograph::files(report));
    let placed = files.map(|file| Page { path: flavour.place(&language, &file.path), ..file });
    let pages = pages.into_iter().chain(placed).collect();
    let mut site = Site::new(pages, theme, outdated);
    site.remarks.extend(unquoted(report, config));
    Ok(site)
}

/// Builds the site of a report as one HTML file.
///
/// # Errors
/// As [`build`].
pub fn single(report: &Report, report_json: &[u8], config: &Config) -> Result<Site> {
    let mut site = build(report, report_json, config)?;
    // No page of it is fetched by itself.
    site.remarks.retain(|remark| remark.key != weight::HEAVY);
    let (language, _) = prepare(report, config)?;
    let report = named(&language, report);
    let ids = frame::pages(&lookup::Lookup::new(&report)).into_iter();
    let files: Vec<(String, String)> = ids.map(|id| (id.clone(), frame::file(&language, &id))).collect();
    let base = address::of(config).unwrap_or_default();
    let path = format!("{}.html", language.text("slug-whole"));
    let bytes = single::bind(&site, &files, &base).into_bytes();
    Ok(Site { pages: vec![Page { path, bytes }], remarks: site.remarks })
}

/// The words and the look of a report.
fn prepare(report: &Report, config: &Config) -> Result<(Language, theme::Theme)> {
    let words = Language::load_over(&report.language, &config.folder).and_then(|mut language| {
        own::teach(&mut language, config)?;
        Ok(language)
    });
    // The faults of all files are told together: those of templates with the built-in words where the own ones fail.
    match (words, theme::Theme::load(config)) {
        (Ok(language), Ok(theme)) => Ok((language, theme)),
        (words, theme) => {
            let rest =
                theme.as_ref().map_or(Ok(()), |theme| template::check(config, theme, &report.language));
            Err(Error::together([words.err(), theme.err(), rest.err()]))
        }
    }
}

impl Site {
    /// The files in order of their paths, with what was changed of colours or will have to change in templates.
    fn new(mut pages: Vec<Page>, theme: theme::Theme, outdated: Vec<Error>) -> Self {
        pages.sort_by(|one, other| one.path.cmp(&other.path));
        Self { pages, remarks: theme.remarks.into_iter().chain(outdated).collect() }
    }
}

/// What the templates see of a report, page by page.
///
/// # Errors
/// As [`build`].
pub fn contexts(report: &Report, config: &Config) -> Result<Vec<context::Context>> {
    let mut language = Language::load_over(&report.language, &config.folder)?;
    own::teach(&mut language, config)?;
    let theme = theme::Theme::load(config)?;
    let report = &named(&language, report);
    let lookup = lookup::Lookup::new(report);
    let notes = note::Notes::load(&language, &lookup, config)?;
    Ok(press::contexts(&language, &lookup, &theme, config, &notes))
}

/// The words that pages lack, page by page: keys that no language file has.
#[must_use]
pub fn lacking(site: &Site) -> Vec<(String, String)> {
    let mut found = Vec::new();
    for page in &site.pages {
        let text = String::from_utf8_lossy(&page.bytes);
        for piece in text.split(language::LACKING[0]).skip(1) {
            let key = piece.split(language::LACKING[1]).next().unwrap_or_default().to_owned();
            if !found.contains(&(page.path.clone(), key.clone())) {
                found.push((page.path.clone(), key));
            }
        }
    }
    found
}

/// The report with a name for whoever has none: an export without profile still needs titles.
fn named(language: &Language, report: &Report) -> Report {
    let mut report = report.clone();
    let networks: Vec<String> = report.accounts.iter().map(|account| account.platform.clone()).collect();
    for (coverage, network) in report.coverage.iter_mut().zip(networks) {
        if coverage.label.is_empty() {
            let network = language.text(&format!("network-{network}"));
            coverage.label = language.message("scope-of-network", &[("network", network.into())]);
        }
    }
    if report.institution.name.is_empty() {
        // Its accounts by the names that all pages give them.
        let mut labels: Vec<String> = report.coverage.iter().map(|coverage| coverage.label.clone()).collect();
        labels.dedup();
        report.institution.name = match labels.as_slice() {
            [] => language.text("scope-unnamed"),
            _ => language.list(&labels),
        };
    }
    report
}
