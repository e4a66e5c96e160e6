//! A table: columns of one kind each, and rows of cells, of which some are unknown.

use std::borrow::Cow;

use chrono::NaiveDate;

/// What the cells of a column are.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// Text.
    Text,
    /// Whole numbers.
    Whole,
    /// Numbers with a fraction.
    Number,
    /// True or false.
    Flag,
    /// Days of the local calendar.
    Day,
    /// Instants, to the millisecond, in UTC.
    Instant,
}

impl Kind {
    /// Its word, behind `open-type-` a message.
    #[must_use]
    pub fn word(self) -> &'static str {
        match self {
            Self::Text => "text",
            Self::Whole => "whole",
            Self::Number => "number",
            Self::Flag => "flag",
            Self::Day => "day",
            Self::Instant => "instant",
        }
    }
}

/// A column.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Column {
    /// Its name in the files: one name means the same in all tables, and is explained by one message.
    pub name: &'static str,
    /// What its cells are.
    pub kind: Kind,
    /// The unit of its numbers, behind `open-unit-` a message; empty where there is none.
    pub unit: &'static str,
}

/// A column without a unit.
pub(super) const fn column(name: &'static str, kind: Kind) -> Column {
    Column { name, kind, unit: "" }
}

/// A column with its unit.
pub(super) const fn in_unit(name: &'static str, kind: Kind, unit: &'static str) -> Column {
    Column { name, kind, unit }
}

/// One cell, of the kind of its column.
#[derive(Clone, Debug, PartialEq)]
pub enum Cell<'a> {
    /// Nobody knows: empty in CSV, null in Parquet.
    Unknown,
    /// Text.
    Text(Cow<'a, str>),
    /// A whole number.
    Whole(i64),
    /// A number with a fraction.
    Number(f64),
    /// True or false.
    Flag(bool),
    /// A local day.
    Day(NaiveDate),
    /// Milliseconds since 1970-01-01T00:00:00Z.
    Instant(i64),
}

/// The cells of one row, in the order of the columns.
pub type Row<'a> = Vec<Cell<'a>>;

/// Rows one after the other: nobody holds them all.
pub type Rows<'a> = Box<dyn Iterator<Item = Row<'a>> + 'a>;

impl<'a> From<&'a str> for Cell<'a> {
    fn from(text: &'a str) -> Self {
        Self::Text(Cow::Borrowed(text))
    }
}

impl From<String> for Cell<'_> {
    fn from(text: String) -> Self {
        Self::Text(Cow::Owned(text))
    }
}

impl From<i64> for Cell<'_> {
    fn from(number: i64) -> Self {
        Self::Whole(number)
    }
}

impl From<u64> for Cell<'_> {
    fn from(number: u64) -> Self {
        Self::Whole(i64::try_from(number).unwrap_or(i64::MAX))
    }
}

impl From<u32> for Cell<'_> {
    fn from(number: u32) -> Self {
        Self::Whole(i64::from(number))
    }
}

impl From<usize> for Cell<'_> {
    fn from(number: usize) -> Self {
        Self::Whole(i64::try_from(number).unwrap_or(i64::MAX))
    }
}

impl From<f64> for Cell<'_> {
    fn from(number: f64) -> Self {
        Self::Number(number)
    }
}

impl From<bool> for Cell<'_> {
    fn from(flag: bool) -> Self {
        Self::Flag(flag)
    }
}

impl From<NaiveDate> for Cell<'_> {
    fn from(day: NaiveDate) -> Self {
        Self::Day(day)
    }
}

impl<'a, T: Into<Cell<'a>>> From<Option<T>> for Cell<'a> {
    fn from(cell: Option<T>) -> Self {
        cell.map_or(Cell::Unknown, Into::into)
    }
}
