//! The ribbon of a year: a column a month, its closures hatched under it, campaigns as bars and events as marks with their numbers.

use std::fmt::Write as _;

use super::{Drawing, Label, Words, letter, svg};

/// Room of a line of text.
const LINE: f64 = 18.0;
/// Room at both sides.
const SIDE: f64 = 4.0;

/// What a ribbon shows; positions are months since its beginning, with their parts.
#[derive(Clone, Debug, Default)]
pub struct Ribbon {
    /// The months.
    pub labels: Vec<Label>,
    /// From the bottom of the columns: name, the theme's series number, counts (absent where no archive covers the month).
    pub layers: Vec<(String, u8, Vec<Option<u64>>)>,
    /// The word for closures.
    pub closed: String,
    /// Closures.
    pub closures: Vec<(f64, f64)>,
    /// Campaigns, with their numbers in the list.
    pub campaigns: Vec<(f64, f64, usize)>,
    /// Events, with theirs.
    pub events: Vec<(f64, usize)>,
}

/// Draws a ribbon; `write` writes the numbers on the columns.
#[must_use]
pub fn draw(ribbon: &Ribbon, words: Words, write: &dyn Fn(u64) -> String) -> Drawing {
    let draw = |suffix: &str, width: f64, size: f64, bars: f64| {
        let id = format!("{}-{suffix}", words.id);
        let mut pen = Pen { ribbon, id: &id, wide: suffix == "w", width, size, y: 0.0, drawn: String::new() };
        pen.legend();
        pen.columns(bars, write);
        pen.closures();
        pen.months();
        pen.campaigns();
        pen.events();
        pen.finish(words)
    };
    Drawing {
        label: words.title.to_owned(),
        wide: draw("w", 720.0, 13.0, 130.0),
        narrow: draw("n", 288.0, 12.5, 110.0),
    }
}

/// A drawing from its top to where the pen is.
struct Pen<'a> {
    ribbon: &'a Ribbon,
    id: &'a str,
    wide: bool,
    width: f64,
    size: f64,
    y: f64,
    drawn: String,
}

impl Pen<'_> {
    /// Where a position stands.
    fn x(&self, months: f64) -> f64 {
        let all = self.ribbon.labels.len().max(1) as f64;
        (self.width - 2.0 * SIDE).mul_add(months / all, SIDE)
    }

    /// The width of a text.
    fn room(&self, text: &str) -> f64 {
        letter::room(text, self.size)
    }

    fn text(&mut self, x: f64, y: f64, anchor: &str, text: &str) {
        let _ = write!(
            self.drawn,
            "<text x=\"{x:.1}\" y=\"{y:.1}\" font-size=\"{}\" text-anchor=\"{anchor}\" fill=\"var(--muted)\">{}</text>",
            self.size,
            svg::escape(text)
        );
    }

    /// A text around `x`, held inside the drawing.
    fn centred(&mut self, x: f64, y: f64, text: &str) {
        let half = self.room(text) / 2.0;
        let x = x.min(self.width - half).max(half);
        self.text(x, y, "middle", text);
    }

    fn block(&mut self, x: f64, y: f64, width: f64, height: f64, fill: &str) {
        let _ = write!(
            self.drawn,
            "<path d=\"M{x:.1} {y:.1}h{width:.1}v{height:.1}h-{width:.1}z\" fill=\"{fill}\"/>"
        );
    }

    fn hatched(&mut self, x: f64, y: f64, width: f64, height: f64) {
        let _ = write!(
            self.drawn,
            "<path d=\"M{x:.1} {y:.1}h{width:.1}v{height:.1}h-{width:.1}z\" fill=\"url(#{}-h)\" stroke=\"var(--axis)\" stroke-width=\"0.75\"/>",
            self.id
        );
    }

    /// What the colours stand for.
    fn legend(&mut self) {
        let ribbon = self.ribbon;
        let mut items: Vec<(String, Option<u8>)> =
            ribbon.layers.iter().map(|(name, colour, _)| (name.clone(), Some(*colour))).collect();
        if !ribbon.closures.is_empty() {
            items.push((ribbon.closed.clone(), None));
        }
        let mut x = SIDE;
        self.y = LINE;
        for (name, colour) in items {
            let room = 18.0 + self.room(&name);
            if x > SIDE && x + room > self.width - SIDE {
                (x, self.y) = (SIDE, self.y + LINE);
            }
            let top = self.y - 10.0;
            match colour {
                Some(colour) => self.block(x, top, 11.0, 11.0, &format!("var(--c{colour})")),
                None => self.hatched(x, top, 11.0, 11.0),
            }
            self.text(x + 17.0, self.y, "start", &name);
            x += room + 14.0;
        }
    }

    /// The columns with the number of each; on a narrow drawing with long numbers only that of the highest.
    fn columns(&mut self, height: f64, write: &dyn Fn(u64) -> String) {
        let ribbon = self.ribbon;
        let totals: Vec<Option<u64>> = (0..ribbon.labels.len())
            .map(|month| {
                let counts = ribbon.layers.iter().map(|(_, _, counts)| counts.get(month).copied().flatten());
                counts.flatten().reduce(|one, other| one + other)
            })
            .collect();
        let top = totals.iter().flatten().copied().max().unwrap_or(0);
        let highest = totals.iter().position(|total| *total == Some(top));
        self.y += LINE + 12.0;
        let floor = self.y + height;
        for (month, total) in totals.iter().enumerate() {
            let Some(total) = *total else { continue };
            let (left, right) = (self.x(month as f64), self.x(month as f64 + 1.0));
            let gap = (right - left) * 0.14;
            let mut y = floor;
            for (_, colour, counts) in &ribbon.layers {
                let count = counts.get(month).copied().flatten().unwrap_or(0);
                if count > 0 {
                    let tall = (count as f64 / top as f64 * height).max(1.5);
                    y -= tall;
                    let edge = if tall > 4.0 { 1.0 } else { 0.0 };
                    self.block(
                        left + gap,
                        y + edge,
                        right - left - 2.0 * gap,
                        tall - edge,
                        &format!("var(--c{colour})"),
                    );
                }
            }
            if self.wide || top < 100 || highest == Some(month) {
                self.centred(f64::midpoint(left, right), y - 5.0, &write(total));
            }
        }
        self.y = floor;
        let _ = write!(
            self.drawn,
            "<path d=\"M{SIDE} {floor:.1}H{:.1}\" stroke=\"var(--axis)\" stroke-width=\"1\"/>",
            self.width - SIDE
        );
    }

    fn closures(&mut self) {
        if self.ribbon.closures.is_empty() {
            return;
        }
        let y = self.y + 3.0;
        for &(from, to) in &self.ribbon.closures {
            let (left, right) = (self.x(from), self.x(to));
            self.hatched(left, y, (right - left).max(1.5), 9.0);
        }
        self.y += 12.0;
    }

    fn months(&mut self) {
        self.y += LINE;
        for (month, label) in self.ribbon.labels.iter().enumerate() {
            let x = self.x(month as f64 + 0.5);
            let y = self.y - 2.0;
            self.text(x, y, "middle", if self.wide { &label.wide } else { &label.narrow });
        }
        self.y += 8.0;
    }

    fn campaigns(&mut self) {
        let spans: Vec<(f64, f64)> = self
            .ribbon
            .campaigns
            .iter()
            .map(|&(from, to, number)| {
                let (left, right) = (self.x(from), self.x(to));
                (left, right.max(left + self.room(&number.to_string()) + 4.0))
            })
            .collect();
        let (lanes, count) = lanes(&spans);
        let start = self.y;
        for (&(from, to, number), lane) in self.ribbon.campaigns.iter().zip(lanes) {
            let y = (LINE + 10.0).mul_add(lane as f64, start);
            let (left, right) = (self.x(from), self.x(to));
            self.block(left, y, (right - left).max(3.0), 7.0, "var(--axis)");
            let number = number.to_string();
            let x = left.min(self.width - self.room(&number));
            self.text(x, y + 20.0, "start", &number);
        }
        self.y = (LINE + 10.0).mul_add(count as f64, start);
    }

    fn events(&mut self) {
        let spans: Vec<(f64, f64)> = self
            .ribbon
            .events
            .iter()
            .map(|&(at, number)| {
                let half = self.room(&number.to_string()) / 2.0 + 4.0;
                let x = self.x(at).min(self.width - half).max(half);
                (x - half, x + half)
            })
            .collect();
        let (lanes, count) = lanes(&spans);
        let start = self.y;
        for (&(at, number), lane) in self.ribbon.events.iter().zip(lanes) {
            let y = (LINE + 10.0).mul_add(lane as f64, start);
            let x = self.x(at);
            let _ = write!(self.drawn, "<path d=\"M{x:.1} {y:.1}l5 8h-10z\" fill=\"var(--text)\"/>");
            self.centred(x, y + 21.0, &number.to_string());
        }
        self.y = (LINE + 10.0).mul_add(count as f64, start);
    }

    fn finish(self, words: Words) -> String {
        let id = self.id;
        let hatch = if self.ribbon.closures.is_empty() {
            String::new()
        } else {
            format!(
                "<defs><pattern id=\"{id}-h\" width=\"5\" height=\"5\" patternUnits=\"userSpaceOnUse\" patternTransform=\"rotate(45)\"><path d=\"M0 0V5\" stroke=\"var(--axis)\" stroke-width=\"2.5\"/></pattern></defs>"
            )
        };
        format!(
            "<svg class=\"chart\" role=\"img\" aria-labelledby=\"{id}-t {id}-d\" viewBox=\"0 0 {} {:.0}\"><title id=\"{id}-t\">{}</title><desc id=\"{id}-d\">{}</desc>{hatch}{}</svg>",
            self.width,
            self.y + 2.0,
            svg::escape(words.title),
            svg::escape(words.description),
            self.drawn
        )
    }
}

/// The first lane in which each span, in their order, touches no earlier one; and how many lanes there are.
fn lanes(spans: &[(f64, f64)]) -> (Vec<usize>, usize) {
    let mut taken: Vec<Vec<(f64, f64)>> = Vec::new();
    let mut lanes = Vec::new();
    for &(from, to) in spans {
        let free = |lane: &Vec<(f64, f64)>| lane.iter().all(|one| to <= one.0 || from >= one.1);
        let lane = taken.iter().position(free).unwrap_or(taken.len());
        if lane == taken.len() {
            taken.push(Vec::new());
        }
        taken[lane].push((from, to));
        lanes.push(lane);
    }
    (lanes, taken.len())
}

#[cfg(test)]
mod tests {
    use super::lanes;

    #[test]
    fn spans_that_touch_stand_in_lanes_of_their_own() {
        let (each, count) = lanes(&[(0.0, 2.0), (1.0, 3.0), (2.0, 4.0), (5.0, 6.0)]);
        assert_eq!((each, count), (vec![0, 1, 0, 0], 2));
        assert_eq!(lanes(&[]), (vec![], 0));
    }
}
