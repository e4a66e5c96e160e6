//! `bilan explain`: what a figure means, from the same words as the method page.

use crate::config::refusal;
use crate::error::{Error, Exit, Result};
use crate::indicator::{INDICATORS, Indicator};
use crate::report::composite;

use super::table;
use super::terminal::Terminal;

/// Prints one definition, or the list of all figures.
pub(super) fn run(id: Option<&str>, language: Option<&str>, terminal: &Terminal) -> Result<Exit> {
    let other;
    let terminal = match language {
        Some(tag) => {
            other = Terminal::speaking(tag)?;
            &other
        }
        None => terminal,
    };
    match id {
        None => {
            let rows: Vec<Vec<String>> = known()
                .map(|one| {
                    vec![one.id.to_owned(), one.card.unwrap_or_default().to_owned(), terminal.measure(one.id)]
                })
                .collect();
            print!("{}", table::lines(&rows, &[]));
        }
        Some(id) => {
            let found = known().find(|one| one.id == id).ok_or_else(|| {
                let nearest = refusal::nearest(id, known().map(|one| one.id));
                Error::usage("unknown-measure").with("id", id).with("nearest", nearest)
            })?;
            print!("{}", terminal.definition(found.id, found.card.unwrap_or_default()));
        }
    }
    Ok(Exit::Fine)
}

/// Every figure that has a definition: the catalogue's, and the index made of five of them.
pub(super) fn known() -> impl Iterator<Item = &'static Indicator<'static>> {
    INDICATORS.into_iter().chain([&composite::INDICATOR])
}
