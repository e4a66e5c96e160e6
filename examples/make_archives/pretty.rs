//! JSON in the hand of the X exports: two blanks a level, a blank before each colon.

use std::io::{Result, Write};

use serde_json::Value;
use serde_json::ser::{Formatter, Serializer};

struct Hand {
    depth: usize,
    empty: bool,
}

impl Hand {
    fn line<W: ?Sized + Write>(&self, writer: &mut W) -> Result<()> {
        writer.write_all(b"\n")?;
        (0..self.depth).try_for_each(|_| writer.write_all(b"  "))
    }

    fn open(&mut self) {
        self.depth += 1;
        self.empty = true;
    }

    fn next<W: ?Sized + Write>(&mut self, writer: &mut W, first: bool) -> Result<()> {
        self.empty = false;
        if !first {
            writer.write_all(b",")?;
        }
        self.line(writer)
    }

    fn close<W: ?Sized + Write>(&mut self, writer: &mut W) -> Result<()> {
        self.depth -= 1;
        if self.empty {
            self.empty = false;
            return writer.write_all(b" ");
        }
        self.line(writer)
    }
}

impl Formatter for Hand {
    fn begin_array<W: ?Sized + Write>(&mut self, writer: &mut W) -> Result<()> {
        self.open();
        writer.write_all(b"[")
    }

    fn begin_array_value<W: ?Sized + Write>(&mut self, writer: &mut W, first: bool) -> Result<()> {
        self.next(writer, first)
    }

    fn end_array<W: ?Sized + Write>(&mut self, writer: &mut W) -> Result<()> {
        self.close(writer)?;
        writer.write_all(b"]")
    }

    fn begin_object<W: ?Sized + Write>(&mut self, writer: &mut W) -> Result<()> {
        self.open();
        writer.write_all(b"{")
    }

    fn begin_object_key<W: ?Sized + Write>(&mut self, writer: &mut W, first: bool) -> Result<()> {
        self.next(writer, first)
    }

    fn begin_object_value<W: ?Sized + Write>(&mut self, writer: &mut W) -> Result<()> {
        writer.write_all(b" : ")
    }

    fn end_object<W: ?Sized + Write>(&mut self, writer: &mut W) -> Result<()> {
        self.close(writer)?;
        writer.write_all(b"}")
    }
}

/// Writes a value that stands `depth` levels deep.
pub(crate) fn write(writer: &mut impl Write, value: &Value, depth: usize) -> std::io::Result<()> {
    let mut serializer = Serializer::with_formatter(writer, Hand { depth, empty: false });
    serde::Serialize::serialize(value, &mut serializer).map_err(std::io::Error::from)
}

/// Writes a file of records, one after the other: `window.YTD.<name>.part0 = [ … ]`.
pub(crate) fn write_list(
    writer: &mut impl Write,
    name: &str,
    records: impl Iterator<Item = Value>,
) -> std::io::Result<()> {
    write!(writer, "window.YTD.{name}.part0 = [")?;
    for (number, record) in records.enumerate() {
        writer.write_all(if number == 0 { b"\n  " } else { b",\n  " })?;
        write(writer, &record, 1)?;
    }
    writer.write_all(b"\n]")
}
