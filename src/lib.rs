//! Bilan turns the account archives of social networks into an institution's yearly report site.
//!
//! The whole program is one line of plain values:
//!
//! ```text
//! paths -> Archive -> Platform::read -> Account (+ Notices) -> Report -> Site -> folder
//! ```
//!
//! [`read`] takes an export as far as [`model::Account`], [`measure`] makes the [`Report`] that
//! everybody reads, [`tell`] turns it into pages; [`cli`] asks for them in this order.

pub mod archive;
pub mod calendar;
pub mod cli;
pub mod clock;
pub mod config;
pub mod dialogue;
pub mod error;
pub mod indicator;
pub mod model;
pub mod platform;
pub mod report;
pub mod site;
pub mod stats;

use std::path::Path;

use config::Config;
use error::Result;
use report::{Report, Settings, Source};
use site::Site;

/// An export file or folder, as the account it tells of.
///
/// # Errors
/// When the archive cannot be opened, is hostile or damaged beyond use, or is no known export.
pub fn read(path: &Path, watch: &mut platform::Watch<'_>) -> Result<Source> {
    let reading = platform::read(path, watch)?;
    Ok(Source { account: reading.account, notices: reading.notices, label: None })
}

/// The accounts of an institution, measured.
#[must_use]
pub fn measure(sources: &[Source], settings: &Settings) -> Report {
    Report::new(sources, settings)
}

/// The report as a site in memory.
///
/// # Errors
/// When the language, the theme or an overridden template cannot be used.
pub fn tell(report: &Report, config: &Config) -> Result<Site> {
    site::build(report, &report.to_json(), config)
}
