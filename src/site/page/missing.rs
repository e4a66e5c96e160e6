//! The page that a host shows for an address that leads nowhere: it is served at any depth, so that it stands alone.

use schemars::JsonSchema;
use serde::Serialize;

use crate::{
    config::Config,
    site::{address, frame, language::Language, view::Sheet},
};

/// The page for an address that leads nowhere (`missing.html`).
#[derive(Serialize, JsonSchema)]
pub(super) struct Missing {
    /// The whole address of the home page, or nothing when the configuration does not say where the site stands.
    home: Option<String>,
}

pub(super) fn sheet(language: &Language, config: &Config) -> Sheet {
    let home = address::of(config).map(|base| base + &frame::file(language, "home"));
    Sheet::new(frame::MISSING, "missing.html", language.text("title-missing"), Missing { home })
}
