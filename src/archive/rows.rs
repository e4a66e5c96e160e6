//! Rows of tables: text in any encoding, delimiter and quoting, or a workbook, below whatever header the caller knows.
//!
//! A damaged row is counted and costs itself only, as far as its quoting lets the next one be found.

mod decoded;
mod lines;

use std::io::{self, BufRead, BufReader, Read};

use csv::{Reader, ReaderBuilder, StringRecord};

use super::limits::{self, RECORD, SMALL_ENTRY};
use super::names::shown;
use super::{Archive, sheet};
use crate::error::Result;
use decoded::Decoded;
use lines::{Fuse, line};

/// Rows that may stand above a header: titles, notes, blank lines.
pub(super) const PREAMBLE: usize = 40;

/// Bytes at the start of an entry in which a header is looked for.
const OPENING: u64 = 64 << 10;

/// How a table is written.
#[derive(Clone, Copy)]
pub struct Form<'f> {
    /// Whether these names of columns, as [`plain`] spells them, are the header.
    pub header: &'f dyn Fn(&[String]) -> bool,
    /// What is to be made of quotation marks; in a workbook there are none.
    pub quotes: Quotes,
}

/// What quotation marks mean.
#[derive(Clone, Copy, Debug)]
pub enum Quotes {
    /// What RFC 4180 says.
    Sound,
    /// The same inside a row; but a row begins where a line does for which this is true.
    Rows(fn(&str) -> bool),
    /// Rows begin so, too. The last column is all that is left of a row, with `\"` or `""` for a mark.
    Tail(fn(&str) -> bool),
}

/// One row below a header.
#[derive(Clone, Copy, Debug)]
pub struct Row<'r> {
    pub(super) names: &'r [String],
    pub(super) cells: &'r [&'r str],
}

impl<'r> Row<'r> {
    /// The cell under the first column for whose name `wanted` is true, without the blanks around it.
    #[must_use]
    pub fn find(&self, wanted: impl Fn(&str) -> bool) -> Option<&'r str> {
        self.all(wanted).next()
    }

    /// The cells under every such column.
    pub fn all(&self, wanted: impl Fn(&str) -> bool) -> impl Iterator<Item = &'r str> {
        let cells = self.names.iter().zip(self.cells.iter());
        cells.filter(move |(name, _)| wanted(name)).map(|(_, cell)| cell.trim())
    }

    /// Bytes of all cells.
    #[must_use]
    pub fn length(&self) -> u64 {
        self.cells.iter().map(|cell| cell.len() as u64).sum()
    }

    /// The cell under the column called `name`; nothing when there is none.
    #[must_use]
    pub fn cell(&self, name: &str) -> &'r str {
        self.find(|known| known == name).unwrap_or_default()
    }
}

/// What is done with a row; answers whether it was a record of the expected shape.
pub type TakeRow<'t> = dyn FnMut(&Row<'_>) -> bool + 't;

impl Archive {
    /// Hands each row below the header of `form` in the entry `name` to `take`. Returns how many could
    /// not be read; `None` when the entry has no such header.
    ///
    /// # Errors
    /// As [`Archive::read`]; also when a workbook is damaged.
    pub fn rows(&mut self, name: &str, form: Form<'_>, take: &mut TakeRow<'_>) -> Result<Option<u64>> {
        let mut unreadable = None;
        self.read(name, &mut |bytes| {
            let failure = |error: io::Error| limits::failure(name, &error);
            let mut content = Vec::new();
            bytes.take(8).read_to_end(&mut content).map_err(failure)?;
            if sheet::is_workbook(&content) {
                bytes.take(SMALL_ENTRY).read_to_end(&mut content).map_err(failure)?;
                unreadable =
                    sheet::each(&content, form, take).map_err(|error| error.with("entry", shown(name)))?;
            } else {
                unreadable = each(&mut content.chain(bytes), form, take).map_err(failure)?;
            }
            Ok(())
        })?;
        Ok(unreadable)
    }

    /// The first of `forms` whose header a table in the entry `name` has.
    pub fn which_table(&mut self, name: &str, forms: &[Form<'_>]) -> Option<usize> {
        let opening = self.opening(name, OPENING);
        if sheet::is_workbook(&opening) {
            let content = self.whole(name).ok()?;
            let known = |form: &Form<'_>| matches!(sheet::each(&content, *form, &mut |_| true), Ok(Some(_)));
            return forms.iter().position(known);
        }
        let text = || BufReader::new(Decoded::new(opening.as_slice()));
        forms.iter().position(|form| matches!(header(&mut text(), *form), Ok(Some(_))))
    }
}

/// Reads a table that is text.
fn each(bytes: &mut dyn Read, form: Form<'_>, take: &mut TakeRow<'_>) -> io::Result<Option<u64>> {
    let mut text = BufReader::with_capacity(1 << 16, Decoded::new(bytes));
    let Some((names, delimiter)) = header(&mut text, form)? else { return Ok(None) };
    let mut table = Table { names, delimiter, unreadable: 0, take };
    match form.quotes {
        Quotes::Sound => table.sound(text)?,
        Quotes::Rows(begins) => table.cut(&mut text, begins, false)?,
        Quotes::Tail(begins) => table.cut(&mut text, begins, true)?,
    }
    Ok(Some(table.unreadable))
}

/// Reads on to the header; tells the names of the columns and the delimiter.
fn header(text: &mut dyn BufRead, form: Form<'_>) -> io::Result<Option<(Vec<String>, u8)>> {
    for _ in 0..PREAMBLE {
        let Some(line) = line(text)? else { return Ok(None) };
        // Lines that end in a way that nobody writes any more would be one header without a row.
        if line.trim_end_matches(['\r', '\n']).contains('\r') {
            continue;
        }
        // The delimiter is the sign that makes most columns.
        let split = b",\t;".map(|delimiter| (fields(&line, delimiter).0, delimiter));
        let Some((cells, delimiter)) = split.into_iter().max_by_key(|(cells, _)| cells.len()) else {
            continue;
        };
        let names: Vec<String> = cells.iter().map(plain).collect();
        if names.len() > 1 && (form.header)(&names) {
            return Ok(Some((names, delimiter)));
        }
    }
    Ok(None)
}

/// The first row of `text`, and whether it is the only one.
fn fields(text: &str, delimiter: u8) -> (StringRecord, bool) {
    let mut reader = reader(text.as_bytes(), delimiter);
    let (mut record, mut next) = (StringRecord::new(), StringRecord::new());
    // Text in memory that is UTF-8 cannot fail; an empty one leaves the record empty.
    let _ = reader.read_record(&mut record);
    let alone = matches!(reader.read_record(&mut next), Ok(false));
    (record, alone)
}

fn reader<R: Read>(text: R, delimiter: u8) -> Reader<R> {
    ReaderBuilder::new().has_headers(false).flexible(true).delimiter(delimiter).from_reader(text)
}

/// A table that is text, being read.
struct Table<'t, 'f> {
    names: Vec<String>,
    delimiter: u8,
    unreadable: u64,
    take: &'t mut TakeRow<'f>,
}

impl Table<'_, '_> {
    /// Reads rows whose quotes can be trusted.
    fn sound(&mut self, text: impl Read) -> io::Result<()> {
        let fuse = Fuse::new(RECORD as u64);
        let mut reader = reader(fuse.guard(text), self.delimiter);
        let mut record = StringRecord::new();
        loop {
            fuse.renew();
            match reader.read_record(&mut record) {
                Ok(true) => self.row(&record.iter().collect::<Vec<_>>()),
                Ok(false) => return Ok(()),
                // A quotation mark that never closes has swallowed what follows.
                Err(_) if fuse.blown() => {
                    self.unreadable += 1;
                    return Ok(());
                }
                Err(error) => return Err(io::Error::from(error)),
            }
        }
    }

    /// Reads rows that are known by their first line.
    fn cut(&mut self, text: &mut dyn BufRead, begins: fn(&str) -> bool, tail: bool) -> io::Result<()> {
        let mut row = String::new();
        while let Some(line) = line(text)? {
            if begins(&line) {
                self.close(&row, tail);
                row.clear();
            }
            // A row without end is told by its length and left out when the next one begins.
            if row.len() <= RECORD {
                row.push_str(&line);
            }
        }
        self.close(&row, tail);
        Ok(())
    }

    /// A row that was cut out with its line breaks.
    fn close(&mut self, text: &str, tail: bool) {
        let text = text.trim_end_matches(['\r', '\n']);
        if text.len() > RECORD {
            self.unreadable += 1;
            return;
        }
        let (record, alone) = fields(text, self.delimiter);
        let sound = alone && record.len() == self.names.len() && !(tail && text.contains("\\\""));
        if sound || !tail {
            self.row(&record.iter().collect::<Vec<_>>());
            self.unreadable += u64::from(!alone);
            return;
        }
        let cells: Vec<&str> = text.splitn(self.names.len(), char::from(self.delimiter)).collect();
        let Some((last, first)) = cells.split_last() else { return };
        let last = last.strip_prefix('"').map_or(*last, |rest| rest.strip_suffix('"').unwrap_or(rest));
        let last = last.replace("\\\"", "\"").replace("\"\"", "\"");
        let mut cells: Vec<&str> = first.iter().map(|cell| cell.trim_matches('"')).collect();
        cells.push(&last);
        self.row(&cells);
    }

    /// A row as cells; an empty one is none.
    fn row(&mut self, cells: &[&str]) {
        if cells.iter().all(|cell| cell.trim().is_empty()) {
            return;
        }
        let whole = cells.len() == self.names.len();
        if !(whole && (self.take)(&Row { names: &self.names, cells })) {
            self.unreadable += 1;
        }
    }
}

/// `name` as columns are compared: in lower case, without accents, with one kind of blank and apostrophe.
#[must_use]
pub fn plain(name: impl AsRef<str>) -> String {
    let bare = |letter: char| match letter {
        'à' | 'á' | 'â' | 'ã' | 'ä' | 'å' => 'a',
        'ç' => 'c',
        'è' | 'é' | 'ê' | 'ë' => 'e',
        'ì' | 'í' | 'î' | 'ï' => 'i',
        'ñ' => 'n',
        'ò' | 'ó' | 'ô' | 'õ' | 'ö' => 'o',
        'ù' | 'ú' | 'û' | 'ü' => 'u',
        '’' => '\'',
        other => other,
    };
    // Accents of their own, as some systems spell the names of files.
    let letters = name.as_ref().chars().filter(|letter| !('\u{300}'..='\u{36f}').contains(letter));
    let lower: String = letters.flat_map(char::to_lowercase).map(bare).collect();
    lower.split_whitespace().collect::<Vec<_>>().join(" ")
}
