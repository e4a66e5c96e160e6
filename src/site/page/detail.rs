//! The figures that stand beside the headlines of a dimension, as one table with their caveats under it.

use crate::{
    report::{Measure, Outcome},
    site::{
        figure,
        language::{Arg, Language},
        lookup::{INSTITUTION, Lookup},
        sentence,
        view::{Note, Table},
        written,
    },
};

/// The most accounts that stand side by side; the others have their own pages.
const COLUMNS: usize = 4;
/// Marks a cell whose caveat stands under the table.
const MARKS: [&str; 10] = ["¹", "²", "³", "⁴", "⁵", "⁶", "⁷", "⁸", "⁹", "¹⁰"];

/// The table of a dimension, if it has more than headlines.
pub(super) fn table(language: &Language, lookup: &Lookup, dimension: &str, scopes: &[&str]) -> Option<Note> {
    let scopes = &scopes[..scopes.len().min(COLUMNS)];
    let mut caveats: Vec<String> = Vec::new();
    // What has no value anywhere would be a table of refusals: the pages of the accounts give the reasons.
    let is_known = |id: &str| scopes.iter().any(|scope| shown(lookup, id, scope).is_some());
    let (known, unknown): (Vec<&str>, Vec<&str>) =
        lookup.details(dimension).into_iter().partition(|id| is_known(id));
    let rows: Vec<Vec<String>> = known
        .into_iter()
        .map(|id| {
            let cells = scopes.iter().map(|scope| cell(language, lookup, id, scope, &mut caveats));
            std::iter::once(figure::measure_name(language, id)).chain(cells).collect()
        })
        .collect();
    let mut head = vec![language.text("column-measure")];
    head.extend(scopes.iter().map(|scope| sentence::label(language, lookup, scope)));
    (!rows.is_empty()).then(|| Note {
        table: Table {
            id: format!("more-{dimension}"),
            caption: language.message("more-caption", &[("period", language.period(lookup.year()).into())]),
            head,
            rows,
            words: true,
        },
        notes: caveats
            .iter()
            .zip(MARKS)
            .map(|(caveat, mark)| format!("{mark} {caveat}"))
            .chain(left_out(language, unknown.len()))
            .collect(),
    })
}

/// How many figures the table leaves out, in words.
fn left_out(language: &Language, count: usize) -> Option<String> {
    (count > 0).then(|| language.message("more-left-out", &[("n", Arg::Plural(count as f64))]))
}

/// The year's value, else that of the narrowest window that has one.
fn shown<'r>(lookup: &Lookup<'r>, id: &str, scope: &str) -> Option<&'r Measure> {
    let year = lookup.row(id, scope, lookup.year());
    let has_value = |row: &&Measure| matches!(row.outcome, Outcome::Value { .. });
    year.filter(has_value).or_else(|| lookup.window(id, scope))
}

/// The year's figure, else the narrowest window that has one, with the mark of its caveat.
fn cell(language: &Language, lookup: &Lookup, id: &str, scope: &str, caveats: &mut Vec<String>) -> String {
    let year = lookup.row(id, scope, lookup.year());
    let shown = shown(lookup, id, scope);
    let wide = shown.filter(|_| shown != year);
    let Some(row) = shown.or(year).or_else(|| lookup.row(id, scope, "all")) else {
        // A figure that each account has and that cannot be made for all of them.
        return language.text(if *scope == *INSTITUTION { "cell-not-pooled" } else { "no-record" });
    };
    let mut text = match &row.outcome {
        Outcome::Unavailable { reason } => language.text(&format!("short-{}", written::name(*reason))),
        _ => written::cell(language, Some(row)),
    };
    if wide.is_some() && year.is_some() {
        let period = language.period(&row.period);
        text = language.message("cell-window", &[("value", text.into()), ("period", period.into())]);
    } else if wide.is_some() {
        // Of no year: it is what the latest export shows.
        text = language.message("cell-export", &[("value", text.into())]);
    }
    if let Some(caveat) = &row.caveat {
        let words = figure::caveat_words(language, caveat);
        let place = caveats.iter().position(|known| *known == words).unwrap_or_else(|| {
            caveats.push(words);
            caveats.len() - 1
        });
        text.push_str(MARKS.get(place).copied().unwrap_or_default());
    }
    text
}
