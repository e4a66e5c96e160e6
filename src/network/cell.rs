//! The distribution of a measure as counts of institutions in cells that hold none or several, so that no dot is anybody.

use schemars::JsonSchema;
use serde::Serialize;

/// Fewest institutions of a cell that is not empty: three, as in French official statistics of enterprises (INSEE, Guide
/// du secret statistique).
pub const CELL: u64 = 3;

/// So many institutions whose figure lies between two round numbers.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, JsonSchema)]
pub struct Cell {
    /// The lower end, which the cell holds; absent for the lowest cell, so that nobody learns where the lowest stands.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub from: Option<f64>,
    /// The upper end, which it does not hold; absent for the highest.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub to: Option<f64>,
    /// None, or [`CELL`] and more.
    pub institutions: u64,
}

/// The cells of `values` over the fixed `ends`, from the lowest; empty where all would fall into one.
#[must_use]
pub fn cells(ends: &[f64], values: &[f64]) -> Vec<Cell> {
    let last = ends.len().saturating_sub(2);
    let mut counts = vec![0_u64; last + 1];
    for value in values {
        let below = ends.iter().filter(|end| *end <= value).count();
        counts[below.saturating_sub(1).min(last)] += 1;
    }
    let mut cells: Vec<Cell> = Vec::new();
    let mut open = Cell { from: None, to: None, institutions: 0 };
    for (place, count) in counts.iter().enumerate() {
        // A gap after a full cell is a cell of nobody.
        if *count > 0 && open.institutions == 0 && open.from.is_some_and(|from| from < ends[place]) {
            cells.push(Cell { to: Some(ends[place]), ..open });
            open = Cell { from: Some(ends[place]), to: None, institutions: 0 };
        }
        open.institutions += count;
        if open.institutions >= CELL {
            cells.push(Cell { to: Some(ends[place + 1]), ..open });
            open = Cell { from: Some(ends[place + 1]), to: None, institutions: 0 };
        }
    }
    // Too few are left above the last cell: they join it, over the gap if there is one.
    if let Some(full) = cells.pop() {
        let gap = open.institutions > 0 && full.institutions == 0;
        let below = if gap { cells.pop() } else { None };
        let from = below.map_or(full.from, |below| below.from);
        let institutions =
            full.institutions + open.institutions + below.map_or(0, |below| below.institutions);
        cells.push(Cell { from, to: None, institutions });
    }
    if cells.len() < 2 { Vec::new() } else { cells }
}
