//! The method of a group's report: what is averaged and how, what is not shown and why, and that it is no league table.

use serde::Serialize;

use super::{Audience, Desk, dimension, marked};
use crate::site::{
    frame,
    lookup::DIMENSIONS,
    view::{Link, Section, Sheet},
};

/// The sections, each with its paragraphs.
const SECTIONS: [(&str, &[&str]); 6] = [
    ("league", &["league-why", "league-size"]),
    ("shown", &["shown-cells", "shown-rounded", "shown-dominated", "shown-subtraction"]),
    ("mean", &["mean-model", "mean-interval", "mean-next", "mean-spread"]),
    ("scales", &["scales-shares", "scales-bounds", "scales-logs", "scales-plain", "scales-none"]),
    ("read", &["read-files", "read-accounts", "read-agreement"]),
    ("left", &["left-followers", "left-own", "left-years"]),
];

/// The sources, each a message.
const SOURCES: [&str; 10] = [
    "paule",
    "dersimonian",
    "hartung",
    "rover",
    "higgins-2009",
    "higgins-2002",
    "cochran",
    "newcombe",
    "gart",
    "insee",
];

/// The method (`network/method.html`).
#[derive(Serialize)]
struct Method {
    lead: String,
    sections: Vec<Section>,
    sources: Vec<String>,
    definitions: Vec<Link>,
}

pub(super) fn sheet(desk: &Desk) -> Sheet {
    let (language, network) = (desk.language, desk.network());
    let open = matches!(desk.audience, Audience::All);
    let args = [("minimum", network.group_minimum.into()), ("cell", network.cell_minimum.into())];
    let sections = SECTIONS.iter().map(|(section, paragraphs)| Section {
        title: language.text(&format!("network-method-{section}")),
        paragraphs: paragraphs
            .iter()
            .map(|paragraph| language.message(&format!("network-method-{paragraph}"), &args))
            .collect(),
        lists: Vec::new(),
    });
    let definitions = DIMENSIONS.iter().filter(|one| dimension::speaks(desk, one)).map(|one| {
        let id = format!("{}{one}", frame::METHOD);
        Link { href: frame::file(language, &id), page: id, text: language.text(&format!("title-{one}")) }
    });
    let page = Method {
        lead: language.text(if open { "network-method-lead-open" } else { "network-method-lead" }),
        sections: sections.collect(),
        sources: SOURCES.iter().map(|one| language.text(&format!("network-source-{one}"))).collect(),
        definitions: definitions.collect(),
    };
    marked(desk, "method", "network/method.html", language.text("title-method"), page)
}
