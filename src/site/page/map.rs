//! The site map: every page, the second way to find one.

use serde_json::json;

use crate::site::{
    frame,
    language::Language,
    lookup::Lookup,
    view::{Link, Sheet},
};

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
    Sheet {
        id: "map".to_owned(),
        template: "map.html",
        title: language.text("title-map"),
        data: json!({ "links": links }),
    }
}
