//! The workbook that is a zip of XML: its shared strings and the cells of its sheets.

use std::io::{Cursor, Read};

use quick_xml::Reader;
use quick_xml::events::{BytesStart, Event};
use zip::ZipArchive;

use super::Cells;
use crate::archive::limits::WORKBOOK;
use crate::archive::text;
use crate::error::{Error, Result};

/// The cells of every sheet, in the order of their names.
pub(super) fn sheets(content: &[u8]) -> Result<Vec<Cells>> {
    let mut zip = ZipArchive::new(Cursor::new(content)).map_err(|_| damaged())?;
    let mut names: Vec<String> = zip.file_names().filter_map(|name| Some(name.ok()?.into_owned())).collect();
    names.retain(|name| name.strip_prefix("xl/worksheets/").is_some_and(|base| !base.contains('/')));
    names.sort();
    let mut left = WORKBOOK;
    let mut part = |name: &str| -> Result<Option<String>> {
        let Ok(mut part) = zip.by_name(name) else { return Ok(None) };
        let mut xml = Vec::new();
        part.by_ref().take(left + 1).read_to_end(&mut xml).map_err(|_| damaged())?;
        left = left
            .checked_sub(xml.len() as u64)
            .ok_or_else(|| Error::new("entry-too-large").with("limit", WORKBOOK))?;
        String::from_utf8(xml).map(Some).map_err(|_| damaged())
    };
    let shared = part("xl/sharedStrings.xml")?.map_or(Ok(Vec::new()), |xml| strings(&xml))?;
    let mut sheets = Vec::new();
    for name in names {
        sheets.push(cells(&part(&name)?.unwrap_or_default(), &shared)?);
    }
    Ok(sheets)
}

/// The shared strings by number.
fn strings(xml: &str) -> Result<Vec<String>> {
    let mut strings = Vec::new();
    walk(xml, &mut |tag, words| {
        if tag.name == "si" {
            strings.push(words.to_owned());
        }
    })?;
    Ok(strings)
}

/// The cells of a sheet.
fn cells(xml: &str, shared: &[String]) -> Result<Cells> {
    let mut cells = Cells::new();
    walk(xml, &mut |tag, words| {
        let place = tag.place.as_deref().and_then(place);
        let (true, Some((row, column))) = (tag.name == "c", place) else { return };
        let words = match tag.kind.as_deref() {
            Some("s") => words.trim().parse().ok().and_then(|number: usize| shared.get(number)).cloned(),
            Some("e") => None,
            Some("str" | "inlineStr" | "b" | "d") => Some(words.to_owned()),
            _ => {
                Some(words.trim().parse().map_or_else(|_| words.to_owned(), |number: f64| number.to_string()))
            }
        };
        if let Some(words) = words {
            cells.entry(row).or_default().insert(column, words);
        }
    })?;
    Ok(cells)
}

/// A cell, or a shared string.
struct Tag {
    name: String,
    place: Option<String>,
    kind: Option<String>,
}

impl Tag {
    fn of(start: &BytesStart<'_>) -> Self {
        let attribute = |name: &str| {
            let mut attributes = start.attributes().flatten();
            let found = attributes.find(|attribute| attribute.key.as_ref() == name);
            found.map(|attribute| attribute.value.to_string())
        };
        let name = start.local_name().as_ref().to_owned();
        Self { place: attribute("r"), kind: attribute("t"), name }
    }
}

/// Hands each cell or shared string with the words inside it to `take`: those of its values and texts,
/// not of its formula nor of how it is pronounced.
fn walk(xml: &str, take: &mut dyn FnMut(&Tag, &str)) -> Result<()> {
    let mut reader = Reader::from_str(xml);
    reader.config_mut().check_end_names = false;
    let mut open: Option<Tag> = None;
    let (mut words, mut heard, mut spoken) = (String::new(), false, false);
    loop {
        match reader.read_event().map_err(|_| damaged())? {
            Event::Start(start) => match start.local_name().as_ref() {
                "c" | "si" => {
                    open = Some(Tag::of(&start));
                    words.clear();
                }
                "rPh" => spoken = true,
                "v" | "t" => heard = !spoken,
                _ => {}
            },
            Event::End(end) => match end.local_name().as_ref() {
                "c" | "si" => {
                    if let Some(tag) = open.take() {
                        take(&tag, &words);
                    }
                }
                "rPh" => spoken = false,
                "v" | "t" => heard = false,
                _ => {}
            },
            Event::Empty(empty) if empty.local_name().as_ref() == "si" => take(&Tag::of(&empty), ""),
            Event::Text(piece) if heard => words.push_str(&piece.xml10_content()),
            Event::CData(piece) if heard => words.push_str(&piece.xml10_content()),
            Event::GeneralRef(entity) if heard => {
                words.push_str(&text::unescaped(&format!("&{};", &*entity)));
            }
            Event::Eof => return Ok(()),
            _ => {}
        }
    }
}

/// Row and column of `B12`, from 0.
fn place(reference: &str) -> Option<(u32, u32)> {
    let digits = reference.find(|letter: char| letter.is_ascii_digit())?;
    let (letters, row) = reference.split_at(digits);
    let column = letters.bytes().try_fold(0u32, |sum, letter| {
        let value = letter.is_ascii_uppercase().then(|| u32::from(letter - b'A') + 1)?;
        sum.checked_mul(26)?.checked_add(value)
    });
    Some((row.parse::<u32>().ok()?.checked_sub(1)?, column?.checked_sub(1)?))
}

fn damaged() -> Error {
    Error::new("entry-damaged")
}
