//! Rows of workbooks (`.xls`, `.xlsx`), of every sheet that has the wanted header.

use std::collections::BTreeMap;
use std::io::{self, Cursor, Read};

use calamine::{Data, Reader, Xls, Xlsx};
use zip::ZipArchive;

use super::limits::WORKBOOK;
use super::rows::{Form, PREAMBLE, Row, TakeRow, plain};
use crate::error::{Error, Result};

/// Columns beyond which a sheet is no table of ours.
const COLUMNS: usize = 256;

/// Whether a file that begins so may be a workbook.
pub(super) fn is_workbook(opening: &[u8]) -> bool {
    is_zip(opening) || opening.starts_with(b"\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1")
}

fn is_zip(content: &[u8]) -> bool {
    content.starts_with(b"PK\x03\x04")
}

/// Hands the rows below the header of `form` of each sheet that has one to `take`; tells how many
/// could not be read, `None` when no sheet has such a header.
pub(super) fn each(content: Vec<u8>, form: Form<'_>, take: &mut TakeRow<'_>) -> Result<Option<u64>> {
    let mut table = Table { form, take, names: Vec::new(), above: 0, found: false, unreadable: 0 };
    if is_zip(&content) {
        of_zip(content, &mut table)?;
    } else {
        of_stream(content, &mut table)?;
    }
    Ok(table.found.then_some(table.unreadable))
}

/// Sheets of a zip of XML. They are read cell by cell: one far away would make a huge range.
fn of_zip(content: Vec<u8>, table: &mut Table<'_, '_>) -> Result<()> {
    weigh(&content)?;
    let mut workbook = Xlsx::new(Cursor::new(content)).map_err(|_| damaged())?;
    for name in workbook.sheet_names() {
        // Sheets of drawings have no cells.
        let Ok(mut cells) = workbook.worksheet_cells_reader(&name) else { continue };
        table.begin();
        let mut current: Option<(u32, Cells)> = None;
        while let Some(cell) = cells.next_cell().map_err(|_| damaged())? {
            let (row, column) = cell.get_position();
            if current.as_ref().is_none_or(|(known, _)| *known != row) {
                table.row(current.take().map(|(_, cells)| cells));
            }
            let (_, cells) = current.get_or_insert_with(|| (row, Cells::new()));
            cells.insert(column as usize, written(&Data::from(cell.get_value().clone())));
        }
        table.row(current.map(|(_, cells)| cells));
    }
    Ok(())
}

/// Sheets of a binary stream, which are small by their nature.
fn of_stream(content: Vec<u8>, table: &mut Table<'_, '_>) -> Result<()> {
    let mut workbook = Xls::new(Cursor::new(content)).map_err(|_| damaged())?;
    for name in workbook.sheet_names() {
        let Ok(range) = workbook.worksheet_range(&name) else { continue };
        table.begin();
        for row in range.rows() {
            let full = row.iter().enumerate().filter(|(_, cell)| **cell != Data::Empty);
            table.row(Some(full.map(|(column, cell)| (column, written(cell))).collect()));
        }
    }
    Ok(())
}

/// Cells of a row by column.
type Cells = BTreeMap<usize, String>;

/// Sheets, being read one after the other.
struct Table<'t, 'f> {
    form: Form<'t>,
    take: &'t mut TakeRow<'f>,
    /// The header of this sheet, empty before it came.
    names: Vec<String>,
    above: usize,
    found: bool,
    unreadable: u64,
}

impl Table<'_, '_> {
    /// Another sheet begins.
    fn begin(&mut self) {
        self.names.clear();
        self.above = 0;
    }

    fn row(&mut self, cells: Option<Cells>) {
        let Some(cells) = cells else { return };
        let last = cells.keys().filter(|column| **column < COLUMNS).max().copied();
        let (Some(last), false) = (last, cells.values().all(|cell| cell.trim().is_empty())) else { return };
        if self.names.is_empty() {
            self.above += 1;
            let names = (0..=last).map(|column| cells.get(&column).map(plain).unwrap_or_default());
            let names: Vec<String> = names.collect();
            if self.above <= PREAMBLE && (self.form.header)(&names) {
                self.names = names;
                self.found = true;
            }
            return;
        }
        let cell = |column: usize| cells.get(&column).map(String::as_str).unwrap_or_default();
        let cells: Vec<&str> = (0..self.names.len()).map(cell).collect();
        if !(self.take)(&Row { names: &self.names, cells: &cells }) {
            self.unreadable += 1;
        }
    }
}

/// A cell as text: whole numbers without a point, dates as `2024-01-31 00:00:00`.
fn written(cell: &Data) -> String {
    match cell {
        Data::String(text) | Data::DateTimeIso(text) | Data::DurationIso(text) => text.clone(),
        Data::Int(number) => number.to_string(),
        Data::Float(number) => number.to_string(),
        Data::Bool(truth) => truth.to_string(),
        Data::DateTime(date) => {
            let (year, month, day, hour, minute, second, _) = date.to_ymd_hms_milli();
            format!("{year:04}-{month:02}-{day:02} {hour:02}:{minute:02}:{second:02}")
        }
        Data::Error(_) | Data::Empty => String::new(),
    }
}

/// Unpacks a zip into nothing: what the library would hold in memory has a limit.
fn weigh(content: &[u8]) -> Result<()> {
    let mut zip = ZipArchive::new(Cursor::new(content)).map_err(|_| damaged())?;
    let mut left = WORKBOOK;
    for place in 0..zip.len() {
        let part = zip.by_index(place).map_err(|_| damaged())?;
        let length = io::copy(&mut part.take(left + 1), &mut io::sink()).map_err(|_| damaged())?;
        left =
            left.checked_sub(length).ok_or_else(|| Error::new("entry-too-large").with("limit", WORKBOOK))?;
    }
    Ok(())
}

fn damaged() -> Error {
    Error::new("entry-damaged")
}
