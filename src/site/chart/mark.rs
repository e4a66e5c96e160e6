//! What is drawn over a chart: dated events with their numbers, breaks, and the last known value.

use std::fmt::Write as _;

use super::letter;

/// A dated event between the categories of an axis.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Mark {
    /// Where, in categories from the left end of the axis.
    pub at: f64,
    /// Its number in the list of events.
    pub number: usize,
    /// Whether figures before and after it do not compare.
    pub breaks: bool,
}

/// The rectangle in which a chart draws its values.
#[derive(Clone, Copy, Debug)]
pub(super) struct Area {
    pub(super) left: f64,
    pub(super) right: f64,
    pub(super) top: f64,
    pub(super) bottom: f64,
    /// Categories of the axis.
    pub(super) count: usize,
    /// Size of texts.
    pub(super) size: f64,
}

/// The blank between the numbers of marks and the values.
const CLEAR: f64 = 6.0;
/// How much of its category's width the line of the year before takes: a little more than a bar.
const REACH: f64 = 0.8;
/// Half the width of the ends of an interval.
const CAP: f64 = 4.0;

impl Area {
    fn unit(self) -> f64 {
        (self.right - self.left) / self.count.max(1) as f64
    }

    /// Where a mark stands.
    fn place(self, mark: &Mark) -> f64 {
        mark.at.mul_add(self.unit(), self.left)
    }

    /// The height of a row of numbers.
    fn line(self) -> f64 {
        self.size + 2.0
    }

    /// The room of a number and of the blank beside it.
    fn wide(self, number: usize) -> f64 {
        letter::room(&number.to_string(), self.size) + 4.0
    }

    /// The row of each mark's number, above the values: neighbours do not lie over each other.
    fn rows(self, marks: &[Mark]) -> Vec<usize> {
        let mut ends: Vec<f64> = Vec::new();
        let row = |mark: &Mark| {
            let (x, half) = (self.place(mark), self.wide(mark.number) / 2.0);
            let row = ends.iter().position(|end| *end <= x - half).unwrap_or(ends.len());
            if row == ends.len() {
                ends.push(x + half);
            } else {
                ends[row] = x + half;
            }
            row
        };
        marks.iter().map(row).collect()
    }

    /// The height that the numbers of `marks` need above the values.
    pub(super) fn strip(self, marks: &[Mark]) -> f64 {
        self.rows(marks).into_iter().max().map_or(0.0, |last| ((last + 1) as f64).mul_add(self.line(), CLEAR))
    }

    /// Where the middle of a category stands.
    fn middle(self, place: usize) -> f64 {
        (place as f64 + 0.5).mul_add(self.unit(), self.left)
    }

    /// Where a value stands that lies at this share of the axis.
    fn level(self, share: f64) -> f64 {
        share.clamp(0.0, 1.0).mul_add(self.top - self.bottom, self.bottom)
    }

    /// `drawing` with intervals, told by their category and their two ends as shares of the axis.
    pub(super) fn with_intervals(self, drawing: &str, ends: &[(usize, f64, f64)]) -> String {
        let mut data = String::new();
        for &(place, low, high) in ends {
            let (x, low, high) = (self.middle(place), self.level(low), self.level(high));
            let (left, right) = (short(x - CAP), short(x + CAP));
            let (x, low, high) = (short(x), short(low), short(high));
            let _ = write!(data, "M{x} {low}V{high}M{left} {high}H{right}M{left} {low}H{right}");
        }
        if data.is_empty() {
            return drawing.to_owned();
        }
        let over =
            format!("<path class=\"interval\" d=\"{data}\" stroke-width=\"1.5\" stroke=\"var(--c1)\"/>");
        within(drawing, &over)
    }

    /// `drawing` with a line across each category where the year before stood, as a share of the axis.
    pub(super) fn with_before(self, drawing: &str, levels: &[(usize, f64)]) -> String {
        let half = self.unit() * REACH / 2.0;
        let mut data = String::new();
        for &(place, level) in levels {
            let (x, y) = (self.middle(place), short(self.level(level)));
            let _ = write!(data, "M{} {y}H{}", short(x - half), short(x + half));
        }
        if data.is_empty() {
            return drawing.to_owned();
        }
        // A wider line of paper under it keeps it visible across a dark bar.
        let line = |width: u8, colour: &str| {
            format!("<path class=\"before\" d=\"{data}\" stroke-width=\"{width}\" stroke=\"var({colour})\"/>")
        };
        within(drawing, &(line(5, "--paper") + &line(2, "--text")))
    }

    /// `drawing` with the marks over it.
    pub(super) fn with_marks(self, drawing: &str, marks: &[Mark]) -> String {
        let (mut over, mut numbers) = (String::new(), String::new());
        for (breaks, colour, stroke) in
            [(true, "--c2", "stroke-width=\"2\""), (false, "--axis", "stroke-dasharray=\"2 3\"")]
        {
            let mut data = String::new();
            for mark in marks.iter().filter(|mark| mark.breaks == breaks) {
                let x = short(self.place(mark));
                let _ = write!(data, "M{x} {}V{}", short(self.top), short(self.bottom));
            }
            if !data.is_empty() {
                let _ = write!(over, "<path class=\"mark\" d=\"{data}\" stroke=\"var({colour})\" {stroke}/>");
            }
        }
        let rows = self.rows(marks);
        let strip = self.strip(marks);
        for (row, mark) in rows.into_iter().zip(marks) {
            let half = self.wide(mark.number) / 2.0;
            let x = short(self.place(mark).clamp(self.left + half, self.right - half));
            let y = short(self.line().mul_add(row as f64 + 0.8, self.top - strip));
            let _ = write!(numbers, "<text x=\"{x}\" y=\"{y}\">{}</text>", mark.number);
        }
        if !numbers.is_empty() {
            let _ = write!(over, "<g text-anchor=\"middle\" fill=\"var(--text)\">{numbers}</g>");
        }
        within(drawing, &over)
    }

    /// `drawing` with its last known value marked and written; `height` is the share of the axis below it.
    pub(super) fn with_last(self, drawing: &str, (place, height): (usize, f64), written: &str) -> String {
        let (x, y) = (self.middle(place), self.level(height));
        // Beside the values, where nothing else stands.
        let (at, text) = (self.right + 4.0, self.size.mul_add(0.35, y));
        let over = format!(
            "<circle class=\"last\" cx=\"{}\" cy=\"{}\" r=\"5\" fill=\"var(--c2)\"/><text font-weight=\"700\" x=\"{}\" y=\"{}\" fill=\"var(--text)\">{}</text>",
            short(x),
            short(y),
            short(at),
            short(text),
            super::svg::escape(written)
        );
        within(drawing, &over)
    }
}

/// A drawing with something more before its end.
fn within(drawing: &str, over: &str) -> String {
    match drawing.strip_suffix("</svg>") {
        Some(inner) => format!("{inner}{over}</svg>"),
        None => drawing.to_owned(),
    }
}

/// Whether two neighbouring categories do not compare: a break lies in the first after its first day, or in the second.
pub(super) fn parts(marks: &[Mark], place: usize) -> bool {
    let span = (place as f64, place as f64 + 2.0);
    marks.iter().any(|mark| mark.breaks && mark.at > span.0 && mark.at < span.1)
}

/// A position on paper, in tenths.
fn short(value: f64) -> String {
    let text = format!("{value:.1}");
    text.strip_suffix(".0").map_or_else(|| text.clone(), str::to_owned)
}
