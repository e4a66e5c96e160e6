//! Invented workbooks in both forms, built byte by byte.

use std::fmt::Write as _;

use super::samples::zip_bytes;

/// A cell of an invented sheet.
#[derive(Clone, Debug)]
pub(crate) enum Cell {
    /// A text.
    Text(String),
    /// A number.
    Number(f64),
}

/// A sheet by rows.
pub(crate) type Sheet = Vec<Vec<Cell>>;

/// Cells of texts.
pub(crate) fn texts(cells: &[&str]) -> Vec<Cell> {
    cells.iter().map(|cell| Cell::Text((*cell).to_owned())).collect()
}

/// The workbook that is a zip.
pub(crate) fn xlsx(sheets: &[Sheet]) -> Vec<u8> {
    let escape = |text: &str| text.replace('&', "&amp;").replace('<', "&lt;");
    let mut strings = String::new();
    let mut count = 0;
    let mut parts = Vec::new();
    for (number, sheet) in sheets.iter().enumerate() {
        let mut rows = String::new();
        for (row, cells) in sheet.iter().enumerate() {
            let _ = write!(rows, "<row r=\"{}\">", row + 1);
            for (column, cell) in cells.iter().enumerate() {
                let letter = char::from(b'A' + u8::try_from(column).expect("few columns"));
                let place = format!("{letter}{}", row + 1);
                let _ = match cell {
                    Cell::Number(value) => write!(rows, "<c r=\"{place}\"><v>{value:.1}</v></c>"),
                    Cell::Text(text) if text.is_empty() => Ok(()),
                    // Every other text stands in its cell, the rest are shared.
                    Cell::Text(text) if (row + column) % 2 == 1 => {
                        write!(rows, "<c r=\"{place}\" t=\"inlineStr\"><is><t>{}</t></is></c>", escape(text))
                    }
                    Cell::Text(text) => {
                        let (one, two) = text.split_at(text.chars().next().map_or(0, char::len_utf8));
                        let _ = write!(
                            strings,
                            "<si><r><t>{}</t></r><r><t xml:space=\"preserve\">{}</t></r><rPh><t>KANARI</t></rPh></si>",
                            escape(one),
                            escape(two)
                        );
                        count += 1;
                        write!(rows, "<c r=\"{place}\" t=\"s\"><f>KANARI()</f><v>{}</v></c>", count - 1)
                    }
                };
            }
            rows.push_str("</row>");
        }
        let sheet = format!("<worksheet><dimension ref=\"B9:A1\"/><sheetData>{rows}</sheetData></worksheet>");
        parts.push((format!("xl/worksheets/sheet{}.xml", number + 1), sheet));
    }
    parts.push(("xl/workbook.xml".to_owned(), "<workbook/>".to_owned()));
    parts.push(("xl/sharedStrings.xml".to_owned(), format!("<sst>{strings}</sst>")));
    zip_bytes(&parts.iter().map(|(name, part)| (name.as_str(), part.as_str())).collect::<Vec<_>>())
}

fn record(kind: u16, data: &[u8]) -> Vec<u8> {
    let length = u16::try_from(data.len()).expect("a short record");
    [&kind.to_le_bytes()[..], &length.to_le_bytes(), data].concat()
}

/// The workbook that is a stream of records. Shared strings are cut after `cut` bytes, inside a text.
pub(crate) fn xls(sheets: &[Sheet], cut: usize) -> Vec<u8> {
    let begin =
        |kind: u16| record(0x809, &[&0x600u16.to_le_bytes()[..], &kind.to_le_bytes(), &[0; 12]].concat());
    let mut strings: Vec<String> = Vec::new();
    let mut bodies = Vec::new();
    for sheet in sheets {
        let mut body = begin(0x10);
        for (row, cells) in sheet.iter().enumerate() {
            for (column, cell) in cells.iter().enumerate() {
                let place =
                    [row, column].map(|n| u16::try_from(n).expect("few cells").to_le_bytes()).concat();
                let place = [&place[..], &[0, 0]].concat();
                body.extend(match cell {
                    Cell::Number(value) if value.fract() == 0.0 && column % 2 == 0 => {
                        #[expect(clippy::cast_possible_truncation, reason = "small whole numbers")]
                        let packed = ((*value as i32) << 2 | 2).to_le_bytes();
                        record(0x27E, &[&place[..], &packed].concat())
                    }
                    Cell::Number(value) => record(0x203, &[&place[..], &value.to_le_bytes()].concat()),
                    Cell::Text(text) => {
                        strings.push(text.clone());
                        let number = u32::try_from(strings.len() - 1).expect("few texts").to_le_bytes();
                        record(0xFD, &[&place[..], &number].concat())
                    }
                });
            }
        }
        body.extend(record(0x0A, &[]));
        bodies.push(body);
    }
    let globals = |offset: usize| -> Vec<u8> {
        let mut stream = begin(5);
        let mut at = offset;
        for body in &bodies {
            let place = u32::try_from(at).expect("a small workbook").to_le_bytes();
            stream.extend(record(0x85, &[&place[..], &[0, 0, 1, 0, b'S']].concat()));
            at += body.len();
        }
        stream.extend(shared(&strings, cut));
        stream.extend(record(0x0A, &[]));
        stream
    };
    let offset = globals(0).len();
    let mut stream = globals(offset);
    stream.extend(bodies.concat());
    compound(&stream)
}

/// The record of shared strings and the one that continues it, with a form of its own.
fn shared(strings: &[String], cut: usize) -> Vec<u8> {
    let count = u32::try_from(strings.len()).expect("few texts").to_le_bytes();
    let (mut first, mut second) = ([count, count].concat(), Vec::new());
    for text in strings {
        let units: Vec<u16> = text.encode_utf16().collect();
        let target = if second.is_empty() { &mut first } else { &mut second };
        target.extend(u16::try_from(units.len()).expect("a short text").to_le_bytes());
        target.push(1);
        for unit in units {
            if second.is_empty() && first.len() >= cut {
                second.push(1);
            }
            let target = if second.is_empty() { &mut first } else { &mut second };
            target.extend(unit.to_le_bytes());
        }
    }
    let mut records = record(0xFC, &first);
    if !second.is_empty() {
        records.extend(record(0x3C, &second));
    }
    records
}

/// A compound file with one stream: header, table, directory, stream.
fn compound(stream: &[u8]) -> Vec<u8> {
    const SIZE: usize = 512;
    let length = stream.len().max(4096);
    let sectors = length.div_ceil(SIZE);
    assert!(sectors < 126, "one sector of the table is enough");
    let mut file = vec![0u8; SIZE * (3 + sectors)];
    let mut put = |at: usize, bytes: &[u8]| file[at..at + bytes.len()].copy_from_slice(bytes);
    put(0, &[0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1]);
    put(24, &[0x3E, 0, 3, 0, 0xFE, 0xFF, 9, 0, 6, 0]);
    put(44, &1u32.to_le_bytes());
    put(48, &1u32.to_le_bytes());
    put(56, &4096u32.to_le_bytes());
    put(60, &0xFFFF_FFFEu32.to_le_bytes());
    put(68, &0xFFFF_FFFEu32.to_le_bytes());
    put(76, &[0xFF; 436]);
    put(76, &0u32.to_le_bytes());
    put(SIZE, &[0xFF; SIZE]);
    put(SIZE, &0xFFFF_FFFDu32.to_le_bytes());
    put(SIZE + 4, &0xFFFF_FFFEu32.to_le_bytes());
    for sector in 0..sectors {
        let next = if sector + 1 == sectors { 0xFFFF_FFFE } else { u32::try_from(sector).expect("few") + 3 };
        put(SIZE + 8 + sector * 4, &next.to_le_bytes());
    }
    for (place, name, kind) in [(0, "Root Entry", 5), (1, "Workbook", 2)] {
        let at = SIZE * 2 + place * 128;
        let name: Vec<u8> = name.encode_utf16().flat_map(u16::to_le_bytes).collect();
        put(at, &name);
        put(at + 66, &[kind]);
        put(at + 116, &if kind == 2 { 2u32 } else { 0xFFFF_FFFE }.to_le_bytes());
        put(at + 120, &if kind == 2 { u32::try_from(length).expect("small") } else { 0 }.to_le_bytes());
    }
    put(SIZE * 3, stream);
    file
}
