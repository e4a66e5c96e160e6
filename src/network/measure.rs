//! What a group tells of one measure: how many know it, how they are distributed, what they have in common, year by year.

use std::collections::BTreeSet;

use schemars::JsonSchema;
use serde::Serialize;

use super::cell::{self, Cell};
use super::{Figure, GROUP, Member, Pooled, Scale, Withheld, grid};
use crate::report::{CatalogueEntry, Outcome, Unit};

/// A measure in the told year, and its common estimates in the years up to it.
#[derive(Clone, Debug, PartialEq, Serialize, JsonSchema)]
pub struct GroupMeasure {
    /// Measure id.
    pub id: String,
    /// Code of its card, if it has one.
    pub code: Option<String>,
    /// The page on which it stands, as in a report's catalogue.
    pub dimension: String,
    /// `headline` or `detail`.
    pub standing: String,
    /// Unit of its values.
    pub unit: Unit,
    /// The scale on which it is averaged.
    pub scale: Scale,
    /// How many institutions know it; absent when fewer than the minimum do, and nothing else is told then.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub known: Option<u64>,
    /// Why others do not: the reasons of their reports, `too-few`, `several-accounts` and `no-record`, sorted, without
    /// saying how many have which.
    pub reasons: Vec<String>,
    /// How they are distributed, from the lowest; empty where cells would be too small.
    pub distribution: Vec<Cell>,
    /// The fixed ends that the cells are made of.
    #[serde(skip)]
    pub ends: Vec<f64>,
    /// What they have in common, if an estimate may be made.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub pooled: Option<Pooled>,
    /// Why none is.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub withheld: Option<Withheld>,
    /// The same in each year that has an estimate, from the first.
    pub years: Vec<GroupYear>,
}

/// The common estimate of a year.
#[derive(Clone, Debug, PartialEq, Serialize, JsonSchema)]
pub struct GroupYear {
    /// The year's label.
    pub period: String,
    /// The estimate.
    #[serde(flatten)]
    pub pooled: Pooled,
}

impl GroupMeasure {
    /// What is told of a measure in the year `told`, with the common estimates of `years`.
    #[must_use]
    pub fn of(entry: CatalogueEntry, members: &[Member], told: &str, years: &[String]) -> Self {
        let rows = rows(&entry.id, members, told);
        let known = rows.len() >= GROUP;
        let values: Vec<f64> = rows.iter().filter_map(|row| value(row)).collect();
        let ends = if known { grid::ends(entry.unit, &values).unwrap_or_default() } else { Vec::new() };
        let distribution = if ends.is_empty() { Vec::new() } else { cell::cells(&ends, &values) };
        let pooled = if known { Pooled::of(&entry, &rows) } else { Err(Withheld::Few) };
        let of_year = |period: &String| {
            let pooled = Pooled::of(&entry, &self::rows(&entry.id, members, period)).ok()?;
            Some(GroupYear { period: period.clone(), pooled })
        };
        let years = years.iter().filter_map(of_year).collect();
        let reasons: BTreeSet<String> =
            members.iter().filter_map(|member| reason(member.figure(&entry.id, told))).collect();
        Self {
            scale: Scale::of(entry.unit),
            known: known.then_some(rows.len() as u64),
            reasons: reasons.into_iter().collect(),
            distribution,
            ends,
            withheld: pooled.as_ref().err().copied(),
            pooled: pooled.ok(),
            years,
            id: entry.id,
            code: entry.code,
            dimension: entry.dimension,
            standing: entry.standing,
            unit: entry.unit,
        }
    }

    /// Whether it is told first.
    #[must_use]
    pub fn is_headline(&self) -> bool {
        self.standing == "headline"
    }
}

/// The values of a measure in a year, in the order of the members.
fn rows<'m>(id: &str, members: &'m [Member], period: &str) -> Vec<&'m Outcome> {
    members.iter().filter_map(|member| member.value(id, period)).collect()
}

fn value(row: &Outcome) -> Option<f64> {
    match row {
        Outcome::Value { value, .. } => Some(*value),
        _ => None,
    }
}

/// Why an institution does not know a measure.
#[must_use]
pub fn reason(figure: Figure) -> Option<String> {
    match figure {
        Figure::Row(Outcome::Value { .. }) => None,
        Figure::Row(Outcome::Unavailable { reason }) => Some(reason.key()),
        Figure::Row(Outcome::TooFew { .. }) => Some("too-few".to_owned()),
        Figure::Apart => Some("several-accounts".to_owned()),
        Figure::None => Some("no-record".to_owned()),
    }
}
