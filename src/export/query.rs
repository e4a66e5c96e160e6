//! The queries that travel with the tables: how each engine finds them, and the headline measures in SQL.

use super::Format;
use super::schema::{PARTS, Schema};
use super::table::{Column, Kind};

/// The measures of records.
const RECORDS: &str = include_str!("../../sql/records.sql");
/// Those of people.
const CONTACTS: &str = include_str!("../../sql/contacts.sql");
/// What becomes of both.
const HEADLINE: &str = include_str!("../../sql/headline.sql");

/// The files by path; `tables` with whether each has rows, `internal` where people may be counted.
pub(super) fn files(tables: &[(Schema, bool)], format: Format, internal: bool) -> Vec<(String, String)> {
    let loaded = |load: fn(&Schema, Format) -> String| {
        let views =
            tables.iter().map(|(schema, filled)| if *filled { load(schema, format) } else { none(schema) });
        views.collect::<String>()
    };
    let mut files = vec![
        ("sql/tables-duckdb.sql", loaded(duckdb)),
        ("sql/tables-spark.sql", loaded(spark)),
        ("sql/records.sql", RECORDS.to_owned()),
    ];
    if internal {
        files.push(("sql/contacts.sql", CONTACTS.to_owned()));
    }
    files.push(("sql/headline.sql", HEADLINE.to_owned()));
    files.into_iter().map(|(path, text)| (path.to_owned(), text)).collect()
}

fn view(name: &str, rest: &str) -> String {
    format!("CREATE OR REPLACE TEMPORARY VIEW {name} {rest};\n")
}

/// A table without any row has no part that an engine could find.
fn none(schema: &Schema) -> String {
    let parts: &[Column] = if schema.parted { &PARTS } else { &[] };
    let columns: Vec<String> = schema
        .columns
        .iter()
        .chain(parts)
        .map(|column| format!("CAST(NULL AS {}) AS {}", spark_type(column.kind), column.name))
        .collect();
    view(schema.name, &format!("AS SELECT {} WHERE 1 = 0", columns.join(", ")))
}

fn duckdb(schema: &Schema, format: Format) -> String {
    let ending = format.ending();
    let (files, parts) = if schema.parted {
        (
            format!("{}/*/*/*/*.{ending}", schema.name),
            ", hive_partitioning = true, hive_types_autocast = false",
        )
    } else {
        (format!("{}.{ending}", schema.name), "")
    };
    let source = match format {
        Format::Parquet => format!("read_parquet('{files}'{parts})"),
        Format::Csv => {
            let columns: Vec<String> = schema
                .columns
                .iter()
                .map(|column| format!("'{}': '{}'", column.name, duckdb_type(column.kind)))
                .collect();
            let columns = columns.join(", ");
            format!("read_csv('{files}', header = true, auto_detect = false, columns = {{{columns}}}{parts})")
        }
    };
    view(schema.name, &format!("AS SELECT * FROM {source}"))
}

fn spark(schema: &Schema, format: Format) -> String {
    let path =
        if schema.parted { schema.name.to_owned() } else { format!("{}.{}", schema.name, format.ending()) };
    let rest = match format {
        Format::Parquet => format!("USING parquet OPTIONS (path '{path}')"),
        Format::Csv => {
            let columns: Vec<String> = schema
                .columns
                .iter()
                .map(|column| format!("{} {}", column.name, spark_type(column.kind)))
                .collect();
            let columns = columns.join(", ");
            format!("({columns}) USING csv OPTIONS (path '{path}', header 'true', escape '\"')")
        }
    };
    view(schema.name, &rest)
}

fn duckdb_type(kind: Kind) -> &'static str {
    match kind {
        Kind::Text => "VARCHAR",
        Kind::Instant => "TIMESTAMP WITH TIME ZONE",
        other => spark_type(other),
    }
}

/// The names of Spark, which the other engine mostly shares.
fn spark_type(kind: Kind) -> &'static str {
    match kind {
        Kind::Text => "STRING",
        Kind::Whole => "BIGINT",
        Kind::Number => "DOUBLE",
        Kind::Flag => "BOOLEAN",
        Kind::Day => "DATE",
        Kind::Instant => "TIMESTAMP",
    }
}
