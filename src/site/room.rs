//! The room of a page for drawings: what the budget leaves beside its words, the frame, the style, the fonts and the mark.

use serde::Serialize;

use super::{chart::Drawing, theme::Theme, view::Chart, weight};

/// The most that menus, head and foot weigh.
const FRAME: usize = 8_000;
/// What stands around a chart and its table.
const AROUND: usize = 700;
/// What stands around a drawing, or around a cell of a table.
const TAGS: usize = 25;

/// The bytes that are left for drawings.
#[derive(Clone, Copy)]
pub(super) struct Room(usize);

impl Room {
    /// What every page of a theme has.
    pub(super) fn of(theme: &Theme) -> Self {
        let assets: usize = theme.assets.iter().map(|file| file.bytes.len()).sum();
        Self(weight::BYTES.saturating_sub(FRAME + theme.style.len() + assets))
    }

    /// What is left beside the words of a page, before its drawings are added.
    pub(super) fn beside(self, words: &impl Serialize) -> Self {
        // Fields and their names weigh about as much as elements and their tags.
        Self(self.0.saturating_sub(serde_json::to_vec(words).map_or(0, |words| words.len())))
    }

    /// How much it is.
    pub(super) fn bytes(self) -> usize {
        self.0
    }

    /// Takes the room of a chart, unless there is too little of it.
    pub(super) fn takes(&mut self, chart: &Chart) -> bool {
        let cells: usize =
            chart.table.rows.iter().flatten().chain(&chart.table.head).map(|cell| cell.len() + TAGS).sum();
        self.takes_all(&chart.drawings, AROUND + chart.title.len() + chart.caption.len() + cells)
    }

    /// Takes the room of drawings and of what stands around them, unless there is too little of it.
    pub(super) fn takes_all(&mut self, drawings: &[Drawing], around: usize) -> bool {
        let drawn = |one: &Drawing| one.wide.len() + one.narrow.len() + one.label.len() + 4 * TAGS;
        let weight = around + drawings.iter().map(drawn).sum::<usize>();
        match self.0.checked_sub(weight) {
            Some(left) => {
                self.0 = left;
                true
            }
            None => false,
        }
    }
}
