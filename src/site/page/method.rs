//! The method: the rules that all figures share, what was rejected, what an export cannot tell, and the way to each definition.

use schemars::JsonSchema;
use serde::Serialize;

use crate::site::{
    figure, frame,
    language::Language,
    lookup::{DIMENSIONS, Lookup},
    view::{Link, Sheet},
};

/// Figures that were considered and rejected, in the order of the telling.
const REJECTED: [&str; 9] = [
    "follower-growth",
    "engagement-rate",
    "reach",
    "sentiment",
    "money",
    "influence",
    "best-time",
    "bot-scores",
    "response-rate",
];

/// What an export cannot tell, the most serious first.
const LIMITS: [&str; 7] = ["unanswered", "zero", "survivors", "volume", "undetectable", "readers", "trust"];

/// The rules that all figures share.
const RULES: [&str; 6] = ["three-states", "intervals", "verdicts", "minimum", "windows", "people"];

/// The method (`method.html`).
#[derive(Serialize, JsonSchema)]
pub(super) struct Method {
    /// The ways to the definitions of all figures, a group for each dimension.
    groups: Vec<Group>,
    /// The rules that all figures share, in sentences.
    rules: Vec<String>,
    /// What an export cannot tell, the most serious first.
    limits: Vec<String>,
    /// Figures that were considered and rejected, with the reason.
    rejected: Vec<String>,
}

/// The ways to the definitions of a dimension.
#[derive(Serialize, JsonSchema)]
struct Group {
    /// The id of the dimension.
    id: &'static str,
    /// The name of the dimension.
    name: String,
    /// The address of its definitions.
    href: String,
    /// Its figures, each with the address of its definition.
    links: Vec<Link>,
}

pub(super) fn sheet(language: &Language, lookup: &Lookup) -> Sheet {
    let groups: Vec<_> = DIMENSIONS
        .iter()
        .filter_map(|dimension| {
            let ids = lookup.measures(dimension);
            let links = ids.iter().map(|id| Link {
                page: String::new(),
                href: figure::method(language, lookup, id),
                text: figure::measure_name(language, id),
            });
            (!ids.is_empty()).then(|| Group {
                id: dimension,
                name: language.text(&format!("title-{dimension}")),
                href: frame::file(language, &format!("{}{dimension}", frame::METHOD)),
                links: links.collect(),
            })
        })
        .collect();
    let words = |prefix: &str, ids: &[&str]| -> Vec<String> {
        ids.iter().map(|id| language.text(&format!("{prefix}-{id}"))).collect()
    };
    let page = Method {
        groups,
        rules: words("rule", &RULES),
        limits: words("limit", &LIMITS),
        rejected: words("rejected", &REJECTED),
    };
    Sheet::new("method", "method.html", language.text("title-method"), page)
}
