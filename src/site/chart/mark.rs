//! What is drawn over a chart: dated events with their numbers, breaks, and the last known value.

use std::fmt::Write as _;

use super::Write;

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

/// Rows of numbers, so that neighbours do not lie over each other.
const ROWS: usize = 3;

impl Area {
    fn unit(self) -> f64 {
        (self.right - self.left) / self.count.max(1) as f64
    }

    /// `drawing` with the marks over it.
    pub(super) fn with_marks(self, drawing: &str, marks: &[Mark]) -> String {
        let mut over = String::new();
        for (row, mark) in marks.iter().enumerate() {
            let x = mark.at.mul_add(self.unit(), self.left);
            let (colour, stroke) = if mark.breaks {
                ("--c2", "stroke-width=\"2\"")
            } else {
                ("--axis", "stroke-dasharray=\"2 3\"")
            };
            let _ = write!(
                over,
                "<path class=\"mark\" d=\"M{x:.1} {:.1}V{:.1}\" stroke=\"var({colour})\" {stroke}/>",
                self.top, self.bottom
            );
            let y = ((row % ROWS) as f64).mul_add(self.size, self.top + self.size * 0.8);
            let late = x > self.right - 2.0 * self.size;
            let (anchor, x) = if late { (" text-anchor=\"end\"", x - 3.0) } else { ("", x + 3.0) };
            let _ = write!(
                over,
                "<text font-size=\"{}\" x=\"{x:.1}\" y=\"{y:.1}\"{anchor} fill=\"var(--text)\">{}</text>",
                self.size, mark.number
            );
        }
        within(drawing, &over)
    }

    /// `drawing` with its last known value marked and written; `height` is the share of the axis below it.
    pub(super) fn with_last(
        self,
        drawing: &str,
        (place, value, height): (usize, f64, f64),
        write: Write,
    ) -> String {
        let x = (place as f64 + 0.5).mul_add(self.unit(), self.left);
        let y = height.mul_add(self.top - self.bottom, self.bottom);
        let above = y - 10.0 > self.top + self.size;
        let text = if above { y - 10.0 } else { y + self.size + 8.0 };
        let late = place + 1 == self.count;
        let (anchor, at) = if late { ("end", self.right) } else { ("middle", x) };
        let over = format!(
            "<circle class=\"last\" cx=\"{x:.1}\" cy=\"{y:.1}\" r=\"5\" fill=\"var(--c2)\"/><text font-size=\"{}\" font-weight=\"700\" text-anchor=\"{anchor}\" x=\"{at:.1}\" y=\"{text:.1}\" fill=\"var(--text)\">{}</text>",
            self.size,
            write(value)
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
