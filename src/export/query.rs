//! The queries that travel with the tables: how each engine finds them, and the headline measures in SQL.

use super::Format;
use super::schema::{PARTS, PUBLIC, Schema};
use super::table::{Column, Kind};

/// The measures of records.
const RECORDS: &str = include_str!("../../sql/records.sql");
/// Those of people.
const CONTACTS: &str = include_str!("../../sql/contacts.sql");
/// What becomes of both.
const HEADLINE: &str = include_str!("../../sql/headline.sql");

/// A table without any row: it has no part that an engine could find.
const EMPTY: &str = include_str!("../../sql/tables/empty.sql");
/// A table of many institutions.
const POOLED: &str = include_str!("../../sql/tables/pooled.sql");

/// The parts of a folder, which are columns, are texts whatever they look like.
const AS_COLUMNS: &str = ", hive_partitioning = true, hive_types_autocast = false";

/// An engine, and how it finds a table in each form.
struct Engine {
    csv: &'static str,
    parquet: &'static str,
    /// How it writes a column and its kind.
    column: &'static str,
    /// Its names of texts and of instants; those of the other kinds are everybody's.
    text: &'static str,
    instant: &'static str,
}

const DUCKDB: Engine = Engine {
    csv: include_str!("../../sql/tables/duckdb-csv.sql"),
    parquet: include_str!("../../sql/tables/duckdb-parquet.sql"),
    column: "'{name}': '{kind}'",
    text: "VARCHAR",
    instant: "TIMESTAMPTZ",
};
const SPARK: Engine = Engine {
    csv: include_str!("../../sql/tables/spark-csv.sql"),
    parquet: include_str!("../../sql/tables/spark-parquet.sql"),
    column: "{name} {kind}",
    text: "STRING",
    instant: "TIMESTAMP",
};

/// The files by path; `tables` with whether each has rows, `internal` where people may be counted.
pub(super) fn files(
    tables: &[(Schema, bool)],
    format: Format,
    internal: bool,
) -> Vec<(&'static str, String)> {
    let found = |engine: Engine| {
        let view = |(schema, filled): &(Schema, bool)| {
            if *filled { engine.view(schema.name, schema, format, 0) } else { empty(schema) }
        };
        tables.iter().map(view).collect::<String>()
    };
    // The tables of many institutions together: never those that tell of people.
    let lake =
        |engine: Engine| PUBLIC.iter().map(|schema| pooled(schema, format, &engine)).collect::<String>();
    let mut files = vec![
        ("sql/tables-duckdb.sql", found(DUCKDB)),
        ("sql/tables-spark.sql", found(SPARK)),
        ("sql/lake-duckdb.sql", lake(DUCKDB)),
        ("sql/lake-spark.sql", lake(SPARK)),
        ("sql/records.sql", RECORDS.to_owned()),
    ];
    if internal {
        files.push(("sql/contacts.sql", CONTACTS.to_owned()));
    }
    files.push(("sql/headline.sql", HEADLINE.to_owned()));
    files
}

fn empty(schema: &Schema) -> String {
    let parts: &[Column] = if schema.parted { &PARTS } else { &[] };
    let columns = schema.columns.iter().chain(parts);
    let columns =
        columns.map(|column| format!("CAST(NULL AS {}) AS {}", SPARK.kind(column.kind), column.name));
    filled(EMPTY, &[("table", schema.name), ("columns", &joined(columns))])
}

/// A table of many institutions, each below a folder `institution=<name>`; the name goes before the scopes, which are
/// unique in one institution only.
fn pooled(schema: &Schema, format: Format, engine: &Engine) -> String {
    let parts: &[Column] = if schema.parted { &PARTS } else { &[] };
    let columns = schema.columns.iter().chain(parts).map(|column| match column.name {
        name @ ("scope" | "member") => format!("institution || '/' || {name} AS {name}"),
        name => name.to_owned(),
    });
    // The measures have the same limits everywhere.
    let before = if schema.name == "limits" { "DISTINCT " } else { "institution, " };
    let columns = before.to_owned() + &joined(columns);
    let all = engine.view(&format!("all_{}", schema.name), schema, format, 1);
    all + &filled(POOLED, &[("table", schema.name), ("columns", &columns)])
}

impl Engine {
    /// The view `name` of a table below so many more folders.
    fn view(&self, name: &str, schema: &Schema, format: Format, outer: usize) -> String {
        let ending = format.ending();
        let folders = outer + if schema.parted { PARTS.len() } else { 0 };
        let (files, path, parts) = if folders > 0 {
            (
                format!("{}/{}*.{ending}", schema.name, "*/".repeat(folders)),
                schema.name.to_owned(),
                AS_COLUMNS,
            )
        } else {
            let file = format!("{}.{ending}", schema.name);
            (file.clone(), file, "")
        };
        let template = match format {
            Format::Csv => self.csv,
            Format::Parquet => self.parquet,
        };
        let columns = schema
            .columns
            .iter()
            .map(|column| filled(self.column, &[("name", column.name), ("kind", self.kind(column.kind))]));
        let columns = joined(columns);
        let values =
            [("table", name), ("files", &files), ("path", &path), ("parts", parts), ("columns", &columns)];
        filled(template, &values)
    }

    /// Its name of a kind of cells.
    fn kind(&self, kind: Kind) -> &'static str {
        match kind {
            Kind::Text => self.text,
            Kind::Whole => "BIGINT",
            Kind::Number => "DOUBLE",
            Kind::Flag => "BOOLEAN",
            Kind::Day => "DATE",
            Kind::Instant => self.instant,
        }
    }
}

/// A statement with its values in their places.
fn filled(template: &str, values: &[(&str, &str)]) -> String {
    values.iter().fold(template.to_owned(), |text, (name, value)| text.replace(&format!("{{{name}}}"), value))
}

fn joined(columns: impl Iterator<Item = String>) -> String {
    columns.collect::<Vec<_>>().join(", ")
}
