//! The site: from a report to pages in memory, then to a folder.
//!
//! It reads the report and the configuration, nothing else; every word comes from the language files.

pub mod chart;
pub mod collection;
pub mod colour;
mod commitment;
pub mod context;
pub mod definition;
pub mod gallery;
pub mod language;
pub mod markdown;
pub mod template;
pub mod theme;

mod address;
mod crawl;
mod download;
pub mod duty;
mod figure;
mod folder;
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
    let words = Language::load_over(&report.language, &config.folder).and_then(|mut language| {
        own::teach(&mut language, config)?;
        Ok(language)
    });
    // The faults of all files are told together: those of templates with the built-in words where the own ones fail.
    let (language, theme) = match (words, theme::Theme::load(config)) {
        (Ok(language), Ok(theme)) => (language, theme),
        (words, theme) => {
            let rest =
                theme.as_ref().map_or(Ok(()), |theme| template::check(config, theme, &report.language));
            return Err(Error::together([words.err(), theme.err(), rest.err()]));
        }
    };
    let report = &named(&language, report);
    let (mut pages, outdated) = press::press(&language, &theme, report, config)?;
    let listed = page::listed(&language, report);
    let mut remarks: Vec<Error> = theme.remarks.iter().cloned().chain(outdated).collect();
    pages.push(Page { path: theme.style_path(), bytes: theme.style.clone().into_bytes() });
    pages.extend(theme.assets.iter().cloned());
    pages.extend(photograph::files(report));
    // Words of people who agreed to be read are not to be lost in silence.
    if !config.privacy.quotes.is_empty() && !page::highlights::exists(&lookup::Lookup::new(report)) {
        remarks.push(Error::new("quotes-without-page"));
    }
    if address::shared(report, config).is_some()
        && let Some(cover) = frame::cover(&language, &lookup::Lookup::new(report), &theme)
    {
        pages.push(cover.page()?);
    }
    if let Some(base) = address::listed(report, config) {
        pages.extend(crawl::files(&base, listed.iter().map(String::as_str)));
    }
    pages.extend(download::files(&language, report));
    pages.push(Page { path: "report.json".to_owned(), bytes: report_json.to_vec() });
    pages.push(Page { path: download::SCHEMA.to_owned(), bytes: Report::schema() });
    pages.sort_by(|one, other| one.path.cmp(&other.path));
    let mut site = Site { pages, remarks: Vec::new() };
    remarks.extend(site.heavy());
    site.remarks = remarks;
    Ok(site)
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
