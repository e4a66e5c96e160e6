//! The shapes that templates know: tables, charts with their table, links, notes.

use serde::Serialize;

use super::chart::Drawing;

/// A table in ready strings; the first cell of a row is its head.
#[derive(Clone, Debug, Default, Serialize)]
pub(super) struct Table {
    /// Unique in the page.
    pub(super) id: String,
    pub(super) caption: String,
    pub(super) head: Vec<String>,
    pub(super) rows: Vec<Vec<String>>,
    /// Whether cells are words, set to the left.
    pub(super) words: bool,
}

/// A chart: its message, its drawings and the same numbers as a table.
#[derive(Clone, Debug, Serialize)]
pub(super) struct Chart {
    /// Unique in the page.
    pub(super) id: String,
    /// What it shows.
    pub(super) title: String,
    /// Measure, period and source.
    pub(super) caption: String,
    pub(super) drawings: Vec<Drawing>,
    pub(super) table: Table,
}

/// A table with remarks under it.
#[derive(Clone, Debug, Serialize)]
pub(super) struct Note {
    pub(super) table: Table,
    pub(super) notes: Vec<String>,
}

/// A link of a navigation.
#[derive(Clone, Debug, Serialize)]
pub(super) struct Link {
    pub(super) page: String,
    pub(super) href: String,
    pub(super) text: String,
}

/// A term and what is said of it.
#[derive(Clone, Debug, Serialize)]
pub(super) struct Entry {
    pub(super) term: String,
    pub(super) text: String,
}

/// A page before it is rendered.
pub(super) struct Sheet {
    /// English id (`contact`, `account-main`).
    pub(super) id: String,
    pub(super) template: &'static str,
    pub(super) title: String,
    /// What the template reads besides the frame.
    pub(super) data: serde_json::Value,
}
