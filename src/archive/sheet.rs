//! Rows of workbooks (`.xls`, `.xlsx`), of every sheet that has the wanted header.
//!
//! Only cells are read, and memory grows with their number: a damaged workbook is an error, never a crash.

mod binary;
mod compound;
mod markup;
mod strings;

use std::collections::BTreeMap;

use super::rows::{Form, PREAMBLE, Row, TakeRow, plain};
use crate::error::{Error, Result};

/// Columns beyond which a sheet is no table of ours.
const COLUMNS: u32 = 256;

/// Cells of a sheet by row and column.
type Cells = BTreeMap<u32, BTreeMap<u32, String>>;

/// Whether a file that begins so may be a workbook.
pub(super) fn is_workbook(opening: &[u8]) -> bool {
    is_zip(opening) || opening.starts_with(&compound::SIGNATURE)
}

fn is_zip(content: &[u8]) -> bool {
    content.starts_with(b"PK\x03\x04")
}

/// Hands the rows below the header of `form` of each sheet that has one to `take`; tells how many
/// could not be read, `None` when no sheet has such a header.
pub(super) fn each(content: &[u8], form: Form<'_>, take: &mut TakeRow<'_>) -> Result<Option<u64>> {
    let sheets = if is_zip(content) {
        markup::sheets(content)?
    } else {
        binary::sheets(content).ok_or_else(|| Error::new("entry-damaged"))?
    };
    let mut unreadable = None;
    for sheet in sheets {
        if let Some(count) = rows(&sheet, form, take) {
            *unreadable.get_or_insert(0) += count;
        }
    }
    Ok(unreadable)
}

/// The rows of one sheet below its header.
fn rows(sheet: &Cells, form: Form<'_>, take: &mut TakeRow<'_>) -> Option<u64> {
    let names = |row: &BTreeMap<u32, String>| -> Vec<String> {
        let last = row.keys().filter(|column| **column < COLUMNS).max().copied().unwrap_or(0);
        (0..=last).map(|column| row.get(&column).map(plain).unwrap_or_default()).collect()
    };
    let mut filled = sheet.values().filter(|row| row.values().any(|cell| !cell.trim().is_empty()));
    let names = filled.by_ref().take(PREAMBLE).map(names).find(|names| (form.header)(names))?;
    let mut unreadable = 0;
    for row in filled {
        let cell = |column| row.get(&column).map(String::as_str).unwrap_or_default();
        let cells: Vec<&str> = (0..).map(cell).take(names.len()).collect();
        unreadable += u64::from(!take(&Row { names: &names, cells: &cells }));
    }
    Some(unreadable)
}
