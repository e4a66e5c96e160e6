//! The dictionary: what every column of every table is and means, in the reader's language.

use crate::site::Language;

use super::schema::{PARTS, Schema};
use super::table::Column;

/// The columns of the dictionary itself.
const COLUMNS: [&str; 5] = ["table", "column", "type", "unit", "meaning"];

/// `dictionary.csv` and `dictionary.md`, by path.
pub(super) fn files(tables: &[Schema], language: &Language, internal: bool) -> [(&'static str, Vec<u8>); 2] {
    let head = COLUMNS.map(|column| language.text(&format!("open-head-{column}")));
    let rows: Vec<[String; 5]> = tables
        .iter()
        .flat_map(|schema| {
            let parts: &[Column] = if schema.parted { &PARTS } else { &[] };
            parts.iter().chain(schema.columns).map(|column| row(schema, column, language))
        })
        .collect();
    let mut lines = Vec::new();
    for row in std::iter::once(&head).chain(&rows) {
        let cells: Vec<super::Cell> = row.iter().map(|cell| cell.as_str().into()).collect();
        // Memory takes everything.
        let _ = super::lines::line(&mut lines, &cells);
    }
    [
        ("dictionary.csv", lines),
        ("dictionary.md", page(tables, &head, &rows, language, internal).into_bytes()),
    ]
}

fn row(schema: &Schema, column: &Column, language: &Language) -> [String; 5] {
    let unit = if column.unit.is_empty() {
        String::new()
    } else {
        language.text(&format!("open-unit-{}", column.unit))
    };
    [
        schema.name.to_owned(),
        column.name.to_owned(),
        language.text(&format!("open-type-{}", column.kind.word())),
        unit,
        meaning(column.name, language),
    ]
}

/// What a column means; those that say what the exports know share one sentence.
fn meaning(name: &str, language: &Language) -> String {
    let dashed = name.replace('_', "-");
    match dashed.strip_prefix("field-") {
        Some(_) => {
            let field = language.text(&dashed);
            language.message("open-column-field", &[("field", field.into())])
        }
        None => language.text(&format!("open-column-{dashed}")),
    }
}

/// The same for people to read, table by table.
fn page(
    tables: &[Schema],
    head: &[String; 5],
    rows: &[[String; 5]],
    language: &Language,
    internal: bool,
) -> String {
    let edition = language.text(if internal { "open-internal" } else { "open-public" });
    let mut blocks =
        vec![format!("# {}", language.text("open-title")), language.text("open-unknown"), edition];
    for schema in tables {
        blocks.push(format!("## {}", schema.name));
        blocks.push(language.text(&format!("open-table-{}", schema.name)));
        let own = rows.iter().filter(|row| row[0] == schema.name);
        let lines = own.map(|row| format!("| `{}` | {} |", row[1], row[2..].join(" | ")));
        let head = [format!("| {} |", head[1..].join(" | ")), "|---|---|---|---|".to_owned()];
        blocks.push(head.into_iter().chain(lines).collect::<Vec<_>>().join("\n"));
    }
    blocks.join("\n\n") + "\n"
}
