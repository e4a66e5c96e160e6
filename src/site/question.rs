//! Questions to discuss, in words: each says what the figure is before it asks.

use super::{
    commitment, figure,
    language::Language,
    lookup::{INSTITUTION, Lookup},
    sentence, written,
};
use crate::report::{Commitment, Measure, Question};

/// The questions that the report proposes.
pub(super) fn questions(language: &Language, lookup: &Lookup) -> Vec<String> {
    lookup.report.questions.iter().filter_map(|question| words(language, lookup, question)).collect()
}

fn words(language: &Language, lookup: &Lookup, question: &Question) -> Option<String> {
    let Question { id, scope, period, measure } = question;
    let row = lookup.row(measure, scope, period);
    let mut args = vec![
        ("measure", figure::measure_name(language, measure).into()),
        ("prefix", prefix(language, lookup, scope).into()),
        ("value", written::cell(language, row).into()),
        ("period", language.period(period).into()),
    ];
    match id.as_str() {
        "worse" => {
            let change = lookup.change(measure, scope, period)?;
            let before = lookup.row(measure, scope, &change.from);
            args.push(("from", language.period(&change.from).into()));
            if let Some((row, before)) = row.zip(before) {
                let form = written::common(&row.outcome, &before.outcome);
                let told =
                    |row: &Measure| written::in_form(language, measure, &row.outcome, form).whole(language);
                args[2].1 = told(row).into();
                args.push(("before", told(before).into()));
            }
            args.push(("verdict", written::verdict(language, change.verdict).into()));
        }
        "commitment-missed" | "commitment-open" => {
            let is_meant =
                |one: &&Commitment| (&one.measure, &one.scope, &one.period) == (measure, scope, period);
            let meant = lookup.report.commitments.iter().find(is_meant)?;
            args[0].1 = commitment::name(language, meant).into();
            args.push(("target", commitment::target(language, lookup, meant).into()));
        }
        _ => {}
    }
    Some(sentence::capitalised(&language.message(&format!("question-{id}"), &args)))
}

/// Whose figure it is, unless it is everybody's.
fn prefix(language: &Language, lookup: &Lookup, scope: &str) -> String {
    let account = if scope == INSTITUTION { String::new() } else { sentence::whose(language, lookup, scope) };
    let named = if account.is_empty() { "no" } else { "yes" };
    language.message("question-account", &[("named", named.into()), ("account", account.into())])
}
