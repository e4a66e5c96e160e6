//! The shapes that templates know: tables, charts with their table, links, notes.

use schemars::JsonSchema;
use serde::Serialize;

use super::chart::Drawing;

/// A table in ready strings; the first cell of a row is its head.
#[derive(Clone, Debug, Default, Serialize, JsonSchema)]
pub(super) struct Table {
    /// An id that is unique in the page.
    pub(super) id: String,
    /// What the table shows, in a sentence or a few words.
    pub(super) caption: String,
    /// The heads of the columns.
    pub(super) head: Vec<String>,
    /// The rows, each with as many cells as there are columns; the first cell is the head of its row.
    pub(super) rows: Vec<Vec<String>>,
    /// Whether the cells are words, set to the left, rather than numbers.
    pub(super) words: bool,
}

/// A chart: its message, its drawings and the same numbers as a table.
#[derive(Clone, Debug, Serialize, JsonSchema)]
pub(super) struct Chart {
    /// An id that is unique in the page.
    pub(super) id: String,
    /// What the chart shows, as a title.
    pub(super) title: String,
    /// The measure, the period and the source, in words.
    pub(super) caption: String,
    /// The drawings, one for each small multiple, or a single one.
    pub(super) drawings: Vec<Drawing>,
    /// Whether there are several drawings, so that each needs its label.
    pub(super) several: bool,
    /// The same numbers as a table.
    pub(super) table: Table,
}

/// A table with remarks under it.
#[derive(Clone, Debug, Serialize, JsonSchema)]
pub(super) struct Note {
    /// The table.
    pub(super) table: Table,
    /// The remarks under it, in sentences.
    pub(super) notes: Vec<String>,
}

/// A link to a page or a file of the site.
#[derive(Clone, Debug, Serialize, JsonSchema)]
pub(super) struct Link {
    /// The id of the page or file that it leads to; empty where it leads to a place on its own page.
    pub(super) page: String,
    /// The address, relative to the site.
    pub(super) href: String,
    /// The words of the link.
    pub(super) text: String,
}

/// A term and what is said of it.
#[derive(Clone, Debug, Serialize, JsonSchema)]
pub(super) struct Entry {
    /// The term.
    pub(super) term: String,
    /// What is said of it.
    pub(super) text: String,
}

/// A section of a page of text.
#[derive(Clone, Debug, Serialize, JsonSchema)]
#[schemars(rename = "TextSection")]
pub(super) struct Section {
    /// The title of the section.
    pub(super) title: String,
    /// Its paragraphs.
    pub(super) paragraphs: Vec<String>,
    /// Its lists after the paragraphs, often none.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub(super) lists: Vec<List>,
}

/// A list of a page of text.
#[derive(Clone, Debug, Serialize, JsonSchema)]
#[schemars(rename = "TextList")]
pub(super) struct List {
    /// What it lists.
    pub(super) title: String,
    /// Its items.
    pub(super) items: Vec<String>,
}

/// A page of text (`text.html`): the statements that the law asks for.
#[derive(Clone, Debug, Serialize, JsonSchema)]
pub(super) struct Text {
    /// The opening paragraph.
    pub(super) lead: String,
    /// Terms before the sections: who publishes the site. Only the legal notice has it.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub(super) first: Vec<Entry>,
    /// The sections.
    pub(super) sections: Vec<Section>,
    /// Terms after the sections, often none: the ways to complain.
    pub(super) entries: Vec<Entry>,
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

impl Sheet {
    /// A page of plain values: what its template reads is fixed by their type.
    pub(super) fn new(
        id: impl Into<String>,
        template: &'static str,
        title: String,
        page: impl Serialize,
    ) -> Self {
        let data = serde_json::to_value(page).expect("texts, lists and flags are JSON");
        Self { id: id.into(), template, title, data }
    }
}
