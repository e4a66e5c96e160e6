//! A distribution as dots in cells over a ruler, and under it lines for a mean, for what is expected and for one's own figure.

use std::fmt::Write as _;

use super::{Drawing, Words, letter, svg};

/// Room at both sides.
const SIDE: f64 = 6.0;
/// The distance of two dots, where there is room.
const PITCH: f64 = 13.0;
/// The most room of the dots.
const DOTS: f64 = 130.0;
/// The least room of the dots.
const LOW: f64 = 24.0;
/// A line of text with the line under it.
const ROW: f64 = 38.0;

/// What is drawn.
#[derive(Clone, Debug, Default)]
pub struct Spread {
    /// The ruler's ends and marks, rising; each is as far from the next as the others.
    pub marks: Vec<f64>,
    /// How each mark is written.
    pub names: Vec<String>,
    /// Cells of dots, from the lowest.
    pub cells: Vec<Dots>,
    /// The lines under the ruler.
    pub lines: Vec<Line>,
}

/// A cell of dots.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Dots {
    /// Its lower end on the ruler.
    pub from: f64,
    /// Its upper end.
    pub to: f64,
    /// How many dots; their places inside the cell say nothing.
    pub count: u64,
}

/// An interval with the figure inside it.
#[derive(Clone, Debug)]
pub struct Line {
    /// What it is.
    pub label: String,
    /// Its numbers, in words.
    pub told: String,
    /// The figure; absent where only the ends matter.
    pub value: Option<f64>,
    /// The ends, if there are any.
    pub ends: Option<(f64, f64)>,
    /// The shape of its figure.
    pub shape: Shape,
}

/// How a line is drawn.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Shape {
    /// A disc on a thick line.
    Disc,
    /// A thin line alone.
    Thin,
    /// A diamond on a line.
    Diamond,
}

/// Draws a distribution.
#[must_use]
pub fn draw(spread: &Spread, words: Words) -> Drawing {
    let draw = |suffix: &str, width: f64, size: f64| {
        let id = format!("{}-{suffix}", words.id);
        let mut pen = Pen { spread, width, size, y: 4.0, drawn: String::new() };
        pen.dots();
        pen.ruler();
        for line in &spread.lines {
            pen.line(line);
        }
        format!(
            "<svg class=\"chart\" role=\"img\" aria-labelledby=\"{id}-t {id}-d\" font-size=\"{size}\" viewBox=\"0 0 {width} {:.0}\"><title id=\"{id}-t\">{}</title><desc id=\"{id}-d\">{}</desc>{}</svg>",
            pen.y + 4.0,
            svg::escape(words.title),
            svg::escape(words.description),
            pen.drawn
        )
    };
    Drawing { label: words.title.to_owned(), wide: draw("w", 480.0, 13.0), narrow: draw("n", 288.0, 12.5) }
}

/// A drawing from its top to where the pen is.
struct Pen<'a> {
    spread: &'a Spread,
    width: f64,
    size: f64,
    y: f64,
    drawn: String,
}

impl Pen<'_> {
    /// Where a figure stands: between two marks evenly, beyond the last ones at the edge.
    fn x(&self, figure: f64) -> f64 {
        let marks = &self.spread.marks;
        let steps = marks.len().saturating_sub(1).max(1) as f64;
        let above = marks.iter().position(|mark| *mark > figure).unwrap_or(marks.len());
        let place = match (above.checked_sub(1), marks.get(above)) {
            (None, _) => 0.0,
            (Some(_), None) => steps,
            (Some(below), Some(mark)) => below as f64 + (figure - marks[below]) / (mark - marks[below]),
        };
        (self.width - 2.0 * SIDE).mul_add(place / steps, SIDE)
    }

    fn stroke(&mut self, from: (f64, f64), to: (f64, f64), colour: &str, width: f64) {
        let _ = write!(
            self.drawn,
            "<path d=\"M{:.1} {:.1}L{:.1} {:.1}\" stroke=\"var(--{colour})\" stroke-width=\"{width}\"/>",
            from.0, from.1, to.0, to.1
        );
    }

    fn text(&mut self, x: f64, anchor: &str, colour: &str, text: &str) {
        let _ = write!(
            self.drawn,
            "<text x=\"{x:.1}\" y=\"{:.1}\" text-anchor=\"{anchor}\" fill=\"var(--{colour})\">{}</text>",
            self.y,
            svg::escape(text)
        );
    }

    /// The dots of all cells, with a line between two cells.
    fn dots(&mut self) {
        let spread = self.spread;
        if spread.cells.is_empty() {
            return;
        }
        let bounds = |cell: &Dots| (self.x(cell.from) + 1.0, self.x(cell.to) - 1.0);
        let rows = |pitch: f64| {
            let of = |cell: &Dots| {
                let (from, to) = bounds(cell);
                (cell.count as f64 / columns(to - from, pitch)).ceil()
            };
            spread.cells.iter().map(of).fold(0.0, f64::max)
        };
        let mut pitch = PITCH;
        while rows(pitch) * pitch > DOTS && pitch > 2.0 {
            pitch -= 0.5;
        }
        // Even one row leaves room to see where a cell ends.
        let floor = self.y + (rows(pitch) * pitch).max(LOW);
        let mut path = String::new();
        for cell in &spread.cells {
            let (from, to) = bounds(cell);
            let across = columns(to - from, pitch);
            let (mut left, mut y) = (cell.count as f64, floor - pitch / 2.0);
            while left > 0.0 {
                let row = left.min(across);
                let step = (to - from) / row;
                let mut place = 0.5;
                while place < row {
                    let _ = write!(path, "M{:.1} {y:.1}h0", step.mul_add(place, from));
                    place += 1.0;
                }
                left -= row;
                y -= pitch;
            }
        }
        for pair in spread.cells.windows(2) {
            let x = self.x(pair[1].from);
            self.stroke((x, self.y), (x, floor), "axis", 1.0);
        }
        let _ = write!(
            self.drawn,
            "<path d=\"{path}\" stroke=\"var(--c1)\" stroke-width=\"{:.1}\" stroke-linecap=\"round\"/>",
            pitch - 3.0
        );
        self.y = floor + 3.0;
    }

    /// The ruler with as many of its marks named as have room: all, every second, every third.
    fn ruler(&mut self) {
        let spread = self.spread;
        self.stroke((SIDE, self.y), (self.width - SIDE, self.y), "axis", 1.0);
        for mark in &spread.marks {
            let x = self.x(*mark);
            self.stroke((x, self.y), (x, self.y + 4.0), "axis", 1.0);
        }
        self.y += self.size + 5.0;
        let count = spread.marks.len().max(1);
        let step = (1..count).find(|step| self.fits(*step)).unwrap_or(count);
        for (mark, name) in spread.marks.iter().zip(&spread.names).step_by(step) {
            let (centre, _) = self.named(*mark, name);
            self.text(centre, "middle", "muted", name);
        }
        self.y += 6.0;
    }

    /// Where the name of a mark stands, inside the drawing, and half its width.
    fn named(&self, mark: f64, name: &str) -> (f64, f64) {
        let half = self.room(name) / 2.0;
        (self.x(mark).min(self.width - half).max(half), half)
    }

    /// Whether the names of the marks at this step stand apart.
    fn fits(&self, step: usize) -> bool {
        let names = self.spread.marks.iter().zip(&self.spread.names).step_by(step);
        let places: Vec<(f64, f64)> = names.map(|(mark, name)| self.named(*mark, name)).collect();
        places.windows(2).all(|pair| pair[0].0 + pair[0].1 + 6.0 <= pair[1].0 - pair[1].1)
    }

    /// The width of a text.
    fn room(&self, text: &str) -> f64 {
        letter::room(text, self.size)
    }

    fn line(&mut self, line: &Line) {
        self.y += self.size + 5.0;
        let apart = self.room(&line.label) + self.room(&line.told) + 8.0 > self.width - 2.0 * SIDE;
        self.text(SIDE, "start", "text", &line.label);
        if apart {
            self.y += self.size + 4.0;
        }
        self.text(self.width - SIDE, "end", "text", &line.told);
        let y = self.y + 12.0;
        let (colour, thick) = match line.shape {
            Shape::Disc => ("c2", 5.0),
            Shape::Thin => ("c2", 1.5),
            Shape::Diamond => ("text", 2.0),
        };
        self.stroke((SIDE, y), (self.width - SIDE, y), "hair", 1.0);
        if let Some((low, high)) = line.ends {
            let (low, high) = (self.x(low), self.x(high));
            self.stroke((low, y), (high, y), colour, thick);
            for end in [low, high] {
                self.stroke((end, y - 4.0), (end, y + 4.0), colour, 1.5);
            }
        }
        if let Some(x) = line.value.map(|value| self.x(value)) {
            let shape = match line.shape {
                Shape::Diamond => {
                    format!("<path d=\"M{x:.1} {:.1}l6 6l-6 6l-6 -6z\" fill=\"var(--text)\"/>", y - 6.0)
                }
                _ => format!("<circle cx=\"{x:.1}\" cy=\"{y:.1}\" r=\"5.5\" fill=\"var(--c2)\"/>"),
            };
            self.drawn.push_str(&shape);
        }
        self.y += ROW - self.size - 5.0 - 2.0;
    }
}

/// How many dots stand side by side in a width.
fn columns(width: f64, pitch: f64) -> f64 {
    (width / pitch).floor().max(1.0)
}
