//! The site map: every page, the second way to find one.

use schemars::JsonSchema;
use serde::Serialize;

use crate::site::{
    frame,
    language::Language,
    lookup::Lookup,
    view::{Link, Sheet},
};

/// The site map (`map.html`).
#[derive(Serialize, JsonSchema)]
pub(super) struct Map {
    /// Every page of the site, in reading order.
    links: Vec<Link>,
}

pub(super) fn sheet(language: &Language, lookup: &Lookup) -> Sheet {
    let links: Vec<Link> = frame::pages(lookup)
        .into_iter()
        .chain([frame::EMAIL.to_owned()])
        .map(|id| Link {
            href: frame::file(language, &id),
            text: frame::menu_name(language, lookup, &id),
            page: id,
        })
        .collect();
    Sheet::new("map", "map.html", language.text("title-map"), Map { links })
}
