//! CSV: UTF-8, a line of names, commas, a point in numbers, nothing for an unknown.

use std::io::{self, Write};

use chrono::SecondsFormat;

use crate::calendar::utc;
use crate::site::spreadsheet;

use super::table::{Cell, Column, Rows};

/// Writes a table.
pub(super) fn write(mut file: impl Write, columns: &[Column], rows: Rows) -> io::Result<()> {
    let names: Vec<&str> = columns.iter().map(|column| column.name).collect();
    writeln!(file, "{}", names.join(","))?;
    for row in rows {
        line(&mut file, &row)?;
    }
    file.flush()
}

/// Writes one row.
pub(super) fn line(file: &mut impl Write, row: &[Cell]) -> io::Result<()> {
    for (place, cell) in row.iter().enumerate() {
        if place > 0 {
            file.write_all(b",")?;
        }
        match cell {
            Cell::Unknown => {}
            Cell::Text(text) => file.write_all(spreadsheet::cell(text).as_bytes())?,
            Cell::Whole(number) => write!(file, "{number}")?,
            Cell::Number(number) => write!(file, "{number}")?,
            Cell::Flag(flag) => write!(file, "{flag}")?,
            Cell::Day(day) => write!(file, "{day}")?,
            Cell::Instant(instant) => {
                file.write_all(utc(*instant).to_rfc3339_opts(SecondsFormat::Millis, true).as_bytes())?;
            }
        }
    }
    file.write_all(b"\n")
}
