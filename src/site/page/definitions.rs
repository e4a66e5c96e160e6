//! The definitions of a dimension's figures: a page each, so that none weighs too much.

use schemars::JsonSchema;
use serde::Serialize;

use crate::site::{
    definition::{Definition, definition},
    frame,
    language::Language,
    lookup::Lookup,
    view::{Link, Sheet},
};

/// The definitions of a dimension (`definitions.html`).
#[derive(Serialize, JsonSchema)]
pub(super) struct DimensionMethod {
    /// The way back to the rules that all figures share.
    method: Link,
    /// The page of the figures themselves, or nothing when the report has none.
    figures: Option<Link>,
    /// The figures of the dimension.
    definitions: Vec<Definition>,
}

pub(in crate::site) fn sheet(language: &Language, lookup: &Lookup, dimension: &str) -> Sheet {
    let link = |id: &str, text: &str| Link {
        page: id.to_owned(),
        href: frame::file(language, id),
        text: language.text(text),
    };
    let ids = lookup.measures(dimension);
    let page = DimensionMethod {
        method: link("method", "definitions-method"),
        figures: lookup.speaks(dimension).then(|| link(dimension, &format!("title-{dimension}"))),
        definitions: ids.into_iter().filter_map(|id| definition(language, id)).collect(),
    };
    let id = format!("{}{dimension}", frame::METHOD);
    let title = frame::menu_name(language, lookup, &id);
    Sheet::new(id, "definitions.html", title, page)
}
