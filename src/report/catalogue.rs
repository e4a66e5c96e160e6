//! The entries of `catalogue`: every figure that the report knows, with its place and its weight on pages.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::indicator::{Comparison, Ends, INDICATORS, Indicator, Standing, Unit};

/// The page of a figure by the letters of its card, and the places of those that have no card.
const DIMENSIONS: [(&str, &str); 7] = [
    ("CON", "contact"),
    ("INT", "interaction"),
    ("ATT", "attention"),
    ("VAL", "value"),
    ("RYT", "rhythm"),
    ("PUB", "publics"),
    ("QUA", "quality"),
];

/// The dimension of the institution's own measures.
pub const OWN: &str = "own";

/// One figure of the catalogue.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct CatalogueEntry {
    /// Measure id.
    pub id: String,
    /// Code of its card, if it has one.
    pub code: Option<String>,
    /// `contact`, `interaction`, `attention`, `value`, `rhythm`, `publics`, `quality`, or `own`.
    pub dimension: String,
    /// `headline`, `detail` or `appendix`.
    pub standing: String,
    /// Unit of its values.
    pub unit: Unit,
    /// Fewest units for which a value is shown.
    pub minimum: u64,
    /// Whether one year is compared with the next.
    #[serde(default)]
    pub compared: bool,
    /// Whether `low` and `high` are what chance would give instead of the value, and not its interval.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub chance: bool,
}

/// The entries of all figures that this version defines, in the order of the catalogue.
#[must_use]
pub fn all() -> Vec<CatalogueEntry> {
    INDICATORS.into_iter().map(entry).collect()
}

/// The entry of one figure.
#[must_use]
pub fn entry(indicator: &Indicator) -> CatalogueEntry {
    let letters = indicator.card.and_then(|card| card.split('-').next());
    let by_card = DIMENSIONS.iter().find(|(code, _)| Some(*code) == letters);
    // What compares lists of followers has no card of its own; it is about publics.
    let dimension = match (indicator.own, by_card) {
        (Some(_), _) => OWN,
        (None, Some((_, dimension))) => dimension,
        // An index of other figures is an annex of their quality.
        (None, None) if indicator.standing == Standing::Appendix => "quality",
        (None, None) => "publics",
    };
    CatalogueEntry {
        id: indicator.id.to_owned(),
        code: indicator.card.map(str::to_owned),
        dimension: dimension.to_owned(),
        standing: match indicator.standing {
            // Whoever declared a measure wants to read it first.
            _ if indicator.own.is_some() => "headline",
            Standing::Headline => "headline",
            Standing::Detail => "detail",
            Standing::Appendix => "appendix",
        }
        .to_owned(),
        unit: indicator.unit,
        minimum: indicator.minimum,
        compared: indicator.comparison != Comparison::Never,
        chance: indicator.ends == Ends::Chance,
    }
}
