//! The old workbook: a stream of records, of which those of cells and shared strings are read.

use super::Cells;
use super::compound::{half, stream, word};
use super::strings::{alone, packed, shared};

/// Kinds of records.
const END: u16 = 0x0A;
const SECRET: u16 = 0x2F;
const SHEET: u16 = 0x85;
const SHARED: u16 = 0xFC;
const CONTINUED: u16 = 0x3C;
const SHARED_CELL: u16 = 0xFD;
const TEXT_CELL: [u16; 2] = [0x204, 0xD6];
const NUMBER: u16 = 0x203;
const PACKED: u16 = 0x27E;
const PACKED_ROW: u16 = 0xBD;
const FORMULA: u16 = 0x06;
const FORMULA_TEXT: u16 = 0x207;

/// The cells of every sheet, in the order of the workbook; `None` when it is damaged or locked.
pub(super) fn sheets(file: &[u8]) -> Option<Vec<Cells>> {
    let workbook = stream(file, "Workbook")?;
    let (mut places, mut strings) = (Vec::new(), Vec::new());
    for (kind, data) in records(&workbook, 0)? {
        match kind {
            SECRET => return None,
            SHEET => places.push(word(data, 0)?),
            SHARED => strings.push(data),
            CONTINUED if !strings.is_empty() => strings.push(data),
            _ => {}
        }
    }
    let strings = if strings.is_empty() { Vec::new() } else { shared(&strings)? };
    places.into_iter().map(|place| cells(&records(&workbook, place as usize)?, &strings)).collect()
}

/// A record: its kind and what it holds.
type Record<'w> = (u16, &'w [u8]);

/// The records from `at` to the end of their part; `None` when that end is missing.
fn records(workbook: &[u8], mut at: usize) -> Option<Vec<Record<'_>>> {
    let mut records = Vec::new();
    loop {
        let (kind, length) = (half(workbook, at)?, half(workbook, at + 2)?);
        let data = workbook.get(at + 4..)?.get(..usize::from(length))?;
        if kind == END {
            return Some(records);
        }
        records.push((kind, data));
        at += 4 + usize::from(length);
    }
}

fn cells(records: &[Record<'_>], strings: &[String]) -> Option<Cells> {
    let mut cells = Cells::new();
    let mut formula = None;
    for &(kind, data) in records {
        if kind == FORMULA_TEXT {
            if let Some((row, column)) = formula.take() {
                put(&mut cells, row, column, alone(data)?);
            }
            continue;
        }
        let cell =
            [NUMBER, PACKED, PACKED_ROW, SHARED_CELL, FORMULA].contains(&kind) || TEXT_CELL.contains(&kind);
        if !cell {
            continue;
        }
        let (row, column) = (half(data, 0)?, half(data, 2)?);
        let words = match kind {
            SHARED_CELL => strings.get(word(data, 6)? as usize)?.clone(),
            PACKED => packed(data, 6)?.to_string(),
            PACKED_ROW => {
                // Two bytes of style before each number, the last column behind them.
                for (next, place) in (4..data.len().saturating_sub(6)).step_by(6).enumerate() {
                    let column = column.checked_add(u16::try_from(next).ok()?)?;
                    put(&mut cells, row, column, packed(data, place + 2)?.to_string());
                }
                continue;
            }
            FORMULA if half(data, 12)? == u16::MAX => {
                formula = Some((row, column));
                continue;
            }
            NUMBER | FORMULA => float(data)?.to_string(),
            _ => alone(data.get(6..)?)?,
        };
        put(&mut cells, row, column, words);
    }
    Some(cells)
}

/// The number of a cell.
fn float(data: &[u8]) -> Option<f64> {
    data.get(6..)?.first_chunk().map(|eight| f64::from_le_bytes(*eight))
}

fn put(cells: &mut Cells, row: u16, column: u16, words: String) {
    cells.entry(row.into()).or_default().insert(column.into(), words);
}
