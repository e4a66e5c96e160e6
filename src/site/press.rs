//! Pressing: every sheet through its template, with the frame around it.

use serde::Serialize;

use super::{
    Page,
    frame::{self, Frame},
    language::Language,
    lookup::Lookup,
    note::Notes,
    own, page,
    template::{self, Templates},
    theme::Theme,
};
use crate::{
    config::Config,
    error::{Error, Result},
    report::Report,
};

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
    let mut words = Language::load_over(language.tag(), &config.folder)?;
    own::teach(&mut words, config)?;
    let lookup = Lookup::new(report);
    let templates =
        template::layers(&config.folder, &theme.layers).and_then(|layers| Templates::load(words, layers));
    let (templates, notes) = match (templates, Notes::load(language, &lookup, config)) {
        (Ok(templates), Ok(notes)) => (templates, notes),
        (templates, notes) => return Err(Error::together([templates.err(), notes.err()])),
    };
    let (mut pages, mut errors) = (Vec::new(), Vec::new());
    for sheet in page::sheets(language, &lookup, config, &notes) {
        let frame = frame::frame(language, &lookup, config, theme, &notes, &sheet);
        let data = Data { frame: &frame, page: &sheet.data };
        let mut press = |template: &str, id: &str| match templates.render(template, &data) {
            Ok(text) => pages.push(Page { path: frame::file(language, id), bytes: text.into_bytes() }),
            Err(error) => errors.push(Some(error)),
        };
        press(sheet.template, &sheet.id);
        if sheet.id == frame::EMAIL {
            press("email.txt", frame::TEXT);
        }
    }
    if errors.is_empty() { Ok(pages) } else { Err(Error::together(errors)) }
}
