//! Bilan turns the account archives of social networks into an institution's yearly report site.
//!
//! The whole program is one line of plain values:
//!
//! ```text
//! paths -> Archive -> Platform::read -> Account (+ Notices) -> Report -> Site -> folder
//! ```
//!
//! [`open`] and [`read`] take exports as far as [`model::Account`], [`measure`] makes the [`Report`] that
//! everybody reads, [`tell`] turns it into pages; [`cli`] asks for them in this order.

pub mod archive;
pub mod calendar;
pub mod cli;
pub mod clock;
pub mod config;
pub mod dialogue;
pub mod error;
pub mod export;
pub mod indicator;
pub mod model;
pub mod network;
mod parallel;
pub mod picture;
pub mod platform;
pub mod preview;
pub mod publish;
pub mod report;
pub mod site;
pub mod stats;

use std::path::PathBuf;

use archive::Archive;
use config::Config;
use error::Result;
use report::{Report, Settings, Source};
use site::Site;

/// The archives at `paths`; the parts of one download are one archive.
///
/// # Errors
/// When one cannot be opened, or is hostile.
pub fn open(paths: &[PathBuf]) -> Result<Vec<Archive>> {
    Archive::open_all(paths)
}

/// An archive as the accounts it tells of: one, or several where a download serves several networks.
///
/// # Errors
/// When the archive is damaged beyond use, or is no known export.
pub fn read(archive: &mut Archive, watch: &mut platform::Watch<'_>) -> Result<Vec<Source>> {
    let source = |reading: platform::Reading| Source {
        account: reading.account,
        notices: reading.notices,
        ..Source::default()
    };
    Ok(platform::read_archive(archive, watch)?.into_iter().map(source).collect())
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
