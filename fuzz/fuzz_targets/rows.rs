//! Raw bytes as a table, or as a workbook, below any header of two columns.
#![no_main]

use bilan::archive::Archive;
use bilan::archive::rows::{Form, Quotes};

libfuzzer_sys::fuzz_target!(
    init: bilan_fuzz::seeds::texts("rows", &[".csv", ".xlsx", ".xls"]),
    |bytes: &[u8]| {
        let path = bilan_fuzz::place::file("table.csv", bytes);
        let Ok(mut archive) = Archive::open(&path) else { return };
        let name = archive.entries()[0].name.clone();
        let header = |names: &[String]| names.len() > 1;
        let begins: fn(&str) -> bool = |line| line.starts_with("20");
        for quotes in [Quotes::Sound, Quotes::Rows(begins), Quotes::Tail(begins)] {
            let form = Form { header: &header, quotes };
            let _ = archive.which_table(&name, &[form]);
            let _ = archive.rows(&name, form, &mut |row| !row.cell("date").is_empty());
        }
    }
);
