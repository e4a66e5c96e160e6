//! Pressing: every sheet through its template, with the frame around it.

use serde::Serialize;

use super::{
    Page,
    frame::{self, Frame},
    language::Language,
    lookup::Lookup,
    note::Notes,
    own, page,
    template::Templates,
    theme::Theme,
    view::Sheet,
};
use crate::{config::Config, error::Result, report::Report};

/// What a template reads.
#[derive(Serialize)]
struct Data<'a> {
    frame: &'a Frame,
    page: &'a serde_json::Value,
}

/// Renders all pages.
pub(super) fn press(
    language: &Language,
    theme: &Theme,
    report: &Report,
    config: &Config,
) -> Result<Vec<Page>> {
    let own = (!config.folder.as_os_str().is_empty()).then(|| config.folder.join("templates"));
    let mut words = Language::load_over(language.tag(), &config.folder)?;
    own::teach(&mut words, config)?;
    let templates = Templates::load(words, &theme.templates, own.as_deref())?;
    let lookup = Lookup::new(report);
    let notes = Notes::load(language, &lookup, config)?;
    let style = theme.style_path();
    page::sheets(language, &lookup, config, &notes)
        .into_iter()
        .map(|sheet| {
            let frame = frame::frame(language, &lookup, config, &style, &notes, &sheet);
            press_one(language, &templates, &frame, &sheet)
        })
        .collect()
}

fn press_one(language: &Language, templates: &Templates, frame: &Frame, sheet: &Sheet) -> Result<Page> {
    let html = templates.render(sheet.template, &Data { frame, page: &sheet.data })?;
    Ok(Page { path: frame::file(language, &sheet.id), bytes: html.into_bytes() })
}
