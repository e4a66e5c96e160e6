//! A report that stands in for the group, so that pages and charts of an institution's report can be used again.

use crate::network::Network;
use crate::report::{INSTITUTION, Institution, Measure, Outcome, Reason, Report, SCHEMA, catalogue};
use crate::site::language::Language;

/// Charts print an exact half as the even number below it, words as the number above: rounded shares often are exact
/// halves of a per cent, so rows stand a little above them.
const ABOVE: f64 = 1.0 + 1e-12;

/// A report without accounts whose rows are the group's common estimates; what has none in the told year has a row that
/// says nothing.
pub(super) fn report(language: &Language, network: &Network) -> Report {
    let row = |id: &str, code: &Option<String>, period: &str, outcome: Outcome| Measure {
        id: id.to_owned(),
        code: code.clone(),
        scope: INSTITUTION.to_owned(),
        period: period.to_owned(),
        outcome,
        caveat: None,
        accounts_used: None,
        accounts_left_out: None,
    };
    let told = &network.period.label;
    let mut measures = Vec::new();
    for measure in &network.measures {
        for year in &measure.years {
            let pooled = &year.pooled;
            let outcome = Outcome::Value {
                value: pooled.value * ABOVE,
                unit: measure.unit,
                k: None,
                n: pooled.institutions,
                low: Some(pooled.low),
                high: Some(pooled.high),
            };
            measures.push(row(&measure.id, &measure.code, &year.period, outcome));
        }
        if measure.years.iter().all(|year| year.period != *told) {
            let outcome = Outcome::Unavailable { reason: Reason::NotRequested };
            measures.push(row(&measure.id, &measure.code, told, outcome));
        }
    }
    Report {
        schema: SCHEMA.to_owned(),
        language: network.language.clone(),
        generator: network.generator.clone(),
        institution: Institution { name: name(language, network), ..Institution::default() },
        period: network.period.clone(),
        measures,
        catalogue: catalogue::all(),
        ..Report::default()
    }
}

/// The name of the group, or how many institutions it is of.
fn name(language: &Language, network: &Network) -> String {
    let count = network.institutions;
    let unnamed = || language.message("network-group", &[("count", count.into())]);
    network.name.clone().unwrap_or_else(unnamed)
}
