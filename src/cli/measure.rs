//! `bilan measure`: the figures, as a table, as the report file or as CSV.

use std::io::Write;

use crate::error::{Exit, Result};
use crate::report::{Measure, Report};
use crate::site::spreadsheet;

use super::project::Project;
use super::terminal::Terminal;
use super::{Format, Selection, table};

/// Prints the figures of the report's year and windows (table), or all of them.
pub(super) fn run(selection: &Selection, format: Format, terminal: &Terminal) -> Result<Exit> {
    let project = Project::open(selection)?;
    let sources = project.read(terminal)?;
    // A table shows the told year and the windows that end with it.
    let report = match format {
        Format::Table => project.told(&sources)?,
        Format::Json | Format::Csv => project.report(&sources)?,
    };
    let terminal = &terminal.taught(&project.config)?;
    let bytes = match format {
        Format::Json => report.to_json(),
        Format::Csv => csv(&report).into_bytes(),
        Format::Table => text(&report, terminal).into_bytes(),
    };
    // A reader that closes the pipe has seen enough.
    let _ = std::io::stdout().write_all(&bytes);
    let noticed = terminal.notices(&sources);
    Ok(if selection.strict && noticed { Exit::Notices } else { Exit::Fine })
}

/// One line a row of the report.
fn csv(report: &Report) -> String {
    let mut lines = String::from("id,code,scope,period,status,value,unit,k,n,low,high,reason\n");
    for row in &report.measures {
        let cells = cells(row);
        lines.push_str(&cells.each_ref().map(|text| spreadsheet::cell(text)).join(","));
        lines.push('\n');
    }
    lines
}

/// The cells of a row, in the words of the report file.
fn cells(row: &Measure) -> [String; 12] {
    let json = serde_json::to_value(row).unwrap_or_default();
    ["id", "code", "scope", "period", "status", "value", "unit", "k", "n", "low", "high", "reason"].map(
        |key| match &json[key] {
            serde_json::Value::String(text) => text.clone(),
            serde_json::Value::Null => String::new(),
            number => number.to_string(),
        },
    )
}

/// The report's year beside its windows, for people.
fn text(report: &Report, terminal: &Terminal) -> String {
    let mut text = String::new();
    let mut scopes: Vec<&String> = report.measures.iter().map(|row| &row.scope).collect();
    scopes.dedup();
    for scope in scopes {
        let rows: Vec<&Measure> = report.measures.iter().filter(|row| &row.scope == scope).collect();
        let mut periods: Vec<&String> = Vec::new();
        for row in rows.iter().rev() {
            let year = !row.period.contains("..") && row.period != "all";
            if (!year || row.period == report.period.label) && !periods.contains(&&row.period) {
                periods.insert(0, &row.period);
            }
        }
        let mut lines = vec![
            std::iter::once(scope.clone())
                .chain(periods.iter().map(|period| terminal.period(period)))
                .collect::<Vec<_>>(),
        ];
        let mut ids: Vec<&String> = rows.iter().map(|row| &row.id).collect();
        ids.dedup();
        for id in ids {
            let cell = |period: &&String| {
                let row = rows.iter().find(|row| &row.id == id && &&row.period == period);
                row.map_or_else(String::new, |row| terminal.outcome(&row.id, &row.outcome))
            };
            lines.push(std::iter::once(terminal.measure(id)).chain(periods.iter().map(cell)).collect());
        }
        text.push_str(&table::lines(&lines, &[]));
        text.push('\n');
    }
    text
}
