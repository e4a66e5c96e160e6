//! The method: every figure's definition, what was rejected, what an export cannot tell.

use serde_json::json;

use crate::site::{
    definition::definition,
    language::Language,
    lookup::{DIMENSIONS, Lookup},
    view::Sheet,
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

pub(super) fn sheet(language: &Language, lookup: &Lookup) -> Sheet {
    let groups: Vec<_> = DIMENSIONS
        .iter()
        .filter_map(|dimension| {
            let definitions: Vec<_> =
                lookup.measures(dimension).into_iter().filter_map(|id| definition(language, id)).collect();
            (!definitions.is_empty())
                .then(|| json!({ "id": dimension, "name": language.text(&format!("title-{dimension}")), "definitions": definitions }))
        })
        .collect();
    let words = |prefix: &str, ids: &[&str]| -> Vec<String> {
        ids.iter().map(|id| language.text(&format!("{prefix}-{id}"))).collect()
    };
    Sheet {
        id: "method".to_owned(),
        template: "method.html",
        title: language.text("title-method"),
        data: json!({
            "groups": groups,
            "rules": words("rule", &RULES),
            "limits": words("limit", &LIMITS),
            "rejected": words("rejected", &REJECTED),
        }),
    }
}
