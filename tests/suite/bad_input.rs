//! The table of bad input: each row is something that may be handed in, and what must come out of it.
//!
//! Files are read through the library (`row`), what belongs to a whole run through the program (`run`). No row may panic,
//! change what was handed in, or repeat a word of it in an error.

mod configuration;
mod containers;
mod crafted;
mod dates;
mod folders;
mod killed;
mod memory;
mod networks;
mod notes;
mod numbers;
mod output;
mod row;
mod run;
mod shapes;
mod structure;
mod tables;
mod tarballs;
mod templates;
mod texts;

use row::Row;

/// All rows that are files, by subject.
fn rows() -> Vec<Row> {
    [
        containers::rows(),
        crafted::rows(),
        tarballs::rows(),
        folders::rows(),
        structure::rows(),
        shapes::rows(),
        texts::rows(),
        numbers::rows(),
        dates::rows(),
        tables::rows(),
        networks::rows(),
    ]
    .into_iter()
    .flatten()
    .collect()
}

#[test]
fn the_table_is_long_and_names_each_row_once() {
    let mut names: Vec<String> = rows().into_iter().map(|row| row.name).collect();
    names.extend(run::rows().into_iter().map(|row| row.name));
    let count = names.len();
    names.sort();
    names.dedup();
    assert_eq!(names.len(), count, "two rows have one name");
    assert!(count >= 150, "{count} rows");
    for (name, reason) in row::skipped() {
        eprintln!("skipped: {name}: {reason}");
    }
    eprintln!("{count} rows");
}
