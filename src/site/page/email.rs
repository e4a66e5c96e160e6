//! The e-mail edition: one screen that stands alone, in HTML without image or request, and as plain text.

use schemars::JsonSchema;
use serde::Serialize;

use super::home;
use crate::{
    config::Config,
    site::{
        figure::Scoped,
        frame,
        language::Language,
        lookup::Lookup,
        note::{Notes, Shown},
        sentence::{self, Sentence},
        view::Sheet,
    },
};

/// The e-mail edition (`email.html` and `email.txt`).
#[derive(Serialize, JsonSchema)]
pub(super) struct Email {
    /// The opening paragraph: whose report it is, and of when.
    lead: String,
    /// Whether there is no message at all to tell of.
    short: bool,
    /// The year in sentences.
    sentences: Vec<Sentence>,
    /// The key figures, four at most.
    figures: Vec<Scoped>,
    /// The title of the key figures.
    key: String,
    /// The editor's words on what is to be decided.
    decisions: Vec<Shown>,
    /// The address of the site, or nothing when the configuration does not say.
    site: Option<String>,
}

pub(super) fn sheet(language: &Language, lookup: &Lookup, config: &Config, notes: &Notes) -> Sheet {
    let short = !lookup.has_posts();
    let report = lookup.report;
    let (start, end) = language.span(&report.period.start, &report.period.end);
    let period = [
        ("institution", report.institution.name.as_str().into()),
        ("start", start.into()),
        ("end", end.into()),
        ("covered", sentence::covered(language, lookup).into()),
    ];
    let site = config.site.base_url.as_deref().map(str::trim).filter(|address| !address.is_empty());
    let figures = if short { Vec::new() } else { home::key_figures(language, lookup) };
    let title = if short { language.text("home-empty-title") } else { sentence::headline(language, lookup) };
    let page = Email {
        lead: if short {
            report.institution.name.clone()
        } else {
            language.message("email-lead", &period).trim_end().to_owned()
        },
        short,
        sentences: sentence::story(language, lookup),
        key: home::key_title(language, figures.len()),
        figures,
        decisions: notes.at("decide"),
        site: site.map(str::to_owned),
    };
    Sheet::new(frame::EMAIL, "email.html", title, page)
}
