//! Parquet holds what CSV holds, typed, and nothing of a clock; without the feature there is nothing to test.
#![cfg(feature = "parquet")]

use std::collections::BTreeMap;
use std::fs::File;
use std::path::Path;

use parquet::basic::LogicalType;
use parquet::file::reader::{FileReader, SerializedFileReader};
use parquet::record::Field;

use super::{exported, lines};
use crate::cli::program::{LOCALES, empty_folder, example_text, is_of, results, tree};

/// Writes the example's internal edition into a fresh folder.
fn written() -> tempfile::TempDir {
    let folder = empty_folder();
    let arguments = ["export", &example_text(), "--edition", "internal", "--format", "parquet", "-o", "out"];
    results(folder.path(), LOCALES[0], &arguments);
    folder
}

/// A file of a folder, to be read.
fn open(folder: &Path, path: &str) -> File {
    File::open(folder.join(path)).expect("a file")
}

/// A cell as CSV writes it.
fn cell(field: &Field) -> String {
    match field {
        Field::Null => String::new(),
        Field::Str(text) => text.clone(),
        Field::Bool(flag) => flag.to_string(),
        Field::Long(number) => number.to_string(),
        Field::Double(number) => number.to_string(),
        Field::Date(days) => {
            (chrono::NaiveDate::default() + chrono::Duration::days((*days).into())).to_string()
        }
        Field::TimestampMillis(instant) => {
            bilan::calendar::utc(*instant).to_rfc3339_opts(chrono::SecondsFormat::Millis, true)
        }
        other => panic!("{other:?}"),
    }
}

#[test]
fn every_cell_is_that_of_the_csv() {
    let (folder, csv) = (written(), exported("internal", &[]));
    let out = folder.path().join("out");
    let mut compared = 0;
    for (path, bytes) in csv.iter().filter(|(path, _)| is_of(path, &["csv"]) && *path != "dictionary.csv") {
        let path = path.replace(".csv", ".parquet");
        let reader = SerializedFileReader::new(open(&out, &path)).expect("Parquet");
        let found: Vec<BTreeMap<String, String>> = reader
            .get_row_iter(None)
            .expect("rows")
            .map(|row| {
                row.expect("a row")
                    .get_column_iter()
                    .map(|(name, field)| (name.clone(), cell(field)))
                    .collect()
            })
            .collect();
        assert_eq!(found, lines(bytes), "{path}");
        compared += found.len();
    }
    assert!(compared > 5_000, "{compared}");
}

#[test]
fn days_and_instants_are_typed_and_the_file_names_no_version_and_no_clock() {
    let folder = written();
    let files = tree(&folder.path().join("out"));
    let part = files.keys().find(|path| path.starts_with("records/") && is_of(path, &["parquet"]));
    let reader = SerializedFileReader::new(open(&folder.path().join("out"), part.expect("a part")));
    let metadata = reader.expect("Parquet").metadata().file_metadata().clone();
    assert_eq!(metadata.created_by(), Some("bilan"));
    assert_eq!(metadata.key_value_metadata(), None);
    let logical = |name: &str| {
        let columns = metadata.schema_descr().columns().iter();
        let column = columns.into_iter().find(|column| column.name() == name).expect("a column");
        column.logical_type_ref().cloned()
    };
    assert_eq!(logical("local_date"), Some(LogicalType::Date));
    assert_eq!(logical("scope"), Some(LogicalType::String));
    assert!(matches!(logical("published_at"), Some(LogicalType::Timestamp(one)) if one.is_adjusted_to_u_t_c));
}

#[test]
fn the_same_archives_give_the_same_parquet() {
    let both = [written(), written()].map(|folder| tree(&folder.path().join("out")));
    assert!(both[0] == both[1]);
}
