//! Pressing: every sheet through its template, with the frame around it.

use super::{
    Page,
    context::Context,
    frame,
    language::Language,
    lookup::Lookup,
    note::Notes,
    own, page,
    room::Room,
    template::{self, Templates},
    theme::{Layer, Theme},
    view::Sheet,
};
use crate::{
    config::Config,
    error::{Error, Result},
    report::Report,
};

/// What each page's template reads, in reading order.
pub(super) fn contexts(
    language: &Language,
    lookup: &Lookup,
    theme: &Theme,
    config: &Config,
    notes: &Notes,
) -> Vec<Context> {
    let sheets = page::sheets(language, lookup, config, notes, Room::of(theme)).into_iter();
    let of = |sheet: Sheet| {
        let frame = frame::frame(language, lookup, config, theme, notes, &sheet);
        Context::new(sheet, &frame)
    };
    sheets.map(of).collect()
}

/// The templates, as `load` reads their layers, and the editor's notes: the faults of both are told together.
pub(super) fn prepared(
    language: &Language,
    theme: &Theme,
    lookup: &Lookup,
    config: &Config,
    load: impl FnOnce(Language, Vec<Layer>) -> Result<Templates>,
) -> Result<(Templates, Notes)> {
    let mut words = Language::load_over(language.tag(), &config.folder)?;
    own::teach(&mut words, config)?;
    let templates = template::layers(&config.folder, &theme.layers).and_then(|layers| load(words, layers));
    match (templates, Notes::load(language, lookup, config)) {
        (Ok(templates), Ok(notes)) => Ok((templates, notes)),
        (templates, notes) => Err(Error::together([templates.err(), notes.err()])),
    }
}

/// Renders all pages; with them what their templates will have to change.
pub(super) fn press(
    language: &Language,
    theme: &Theme,
    report: &Report,
    config: &Config,
) -> Result<(Vec<Page>, Vec<Error>)> {
    let lookup = Lookup::new(report);
    let (templates, notes) = prepared(language, theme, &lookup, config, Templates::load)?;
    let (mut pages, mut errors) = (Vec::new(), Vec::new());
    for context in contexts(language, &lookup, theme, config, &notes) {
        let mut press = |template: &str, id: &str| match templates.render(template, &context) {
            Ok(text) => pages.push(Page { path: frame::file(language, id), bytes: text.into_bytes() }),
            Err(error) => errors.push(Some(error)),
        };
        press(context.template, &context.id);
        if context.id == frame::EMAIL {
            press("email.txt", frame::TEXT);
        }
    }
    if errors.is_empty() { Ok((pages, templates.remarks())) } else { Err(Error::together(errors)) }
}
