//! The page of a dimension: each measure, for each scope, with its doubt and its years.

use serde_json::json;

use crate::site::{figure, figure::Figure, graph, language::Language, lookup::Lookup, sentence, view::Sheet};

/// The most charts of a page: it must stay light.
const CHARTS: usize = 12;

pub(super) fn sheet(language: &Language, lookup: &Lookup, dimension: &str) -> Sheet {
    let ids = lookup.headlines(dimension);
    let drawn = (CHARTS / ids.len().max(1)).max(1);
    let mut scopes: Vec<&str> = lookup.scopes();
    scopes.retain(|scope| lookup.coverage(scope).is_none());
    scopes.extend(lookup.busiest().iter().map(|account| account.id.as_str()));
    let measures: Vec<_> = ids
        .into_iter()
        .map(|id| {
            let figures: Vec<_> = lookup
                .scopes()
                .into_iter()
                .filter_map(|scope| {
                    let figure = Figure::of(language, lookup, id, scope)?;
                    Some(json!({ "account": sentence::whose(language, lookup, scope), "figure": figure }))
                })
                .collect();
            let charts: Vec<_> = scopes
                .iter()
                .filter_map(|scope| graph::years(language, lookup, id, scope))
                .take(drawn)
                .collect();
            json!({
                "id": id,
                "name": figure::measure_name(language, id),
                "definition": language.find(&format!("measure-{id}.definition"), &[]).unwrap_or_default(),
                "pitfalls": language.find(&format!("measure-{id}.pitfalls"), &[]).unwrap_or_default(),
                "figures": figures,
                "charts": charts,
            })
        })
        .collect();
    Sheet {
        id: dimension.to_owned(),
        template: "dimension.html",
        title: language.text(&format!("title-{dimension}")),
        data: json!({
            "intro": language.text(&format!("intro-{dimension}")),
            "measures": measures,
            "more": super::detail::table(language, lookup, dimension, &scopes),
            "method": crate::site::frame::file(language, "method"),
        }),
    }
}
