//! Charts (the only user of charts-rs): bars by month, lines by year with their interval, sparklines.
//!
//! Each drawing is an SVG without style, width or height: colours are CSS variables of the theme,
//! numbers are written by the language, `role`, title and description name it for everybody.

mod axis;
mod mark;
pub mod ribbon;
mod svg;

use charts_rs::{BarChart, Box as Margin, LineChart, Series, SeriesBand, Symbol, XAxisConfig, YAxisConfig};

use super::language::Language;

pub use mark::Mark;

/// The margins of a drawing.
const LEFT: f32 = 2.0;
const TOP: f32 = 10.0;
const RIGHT: f32 = 8.0;
const BOTTOM: f32 = 2.0;
/// The room of the names under the axis.
const NAMES: f32 = 26.0;

/// The two drawings of one chart: a style sheet shows one of them.
#[derive(Clone, Debug, serde::Serialize)]
pub struct Drawing {
    /// What this drawing of a small multiple shows.
    pub label: String,
    /// For 40 rem and more; empty where one drawing serves all screens.
    pub wide: String,
    /// For telephones; for all screens where there is no wide one.
    pub narrow: String,
}

/// The words of a drawing.
#[derive(Clone, Copy, Debug)]
pub struct Words<'a> {
    /// Unique in the page: `id` of its title.
    pub id: &'a str,
    /// What it is.
    pub title: &'a str,
    /// What it shows.
    pub description: &'a str,
}

/// One category of an axis.
#[derive(Clone, Debug)]
pub struct Label {
    /// On a wide drawing.
    pub wide: String,
    /// On a narrow one.
    pub narrow: String,
}

/// How the numbers of an axis are written.
pub type Write<'a> = &'a dyn Fn(f64) -> String;

/// Vertical bars of counts with the events over them; `top` lets several charts share a scale, `colour` is the
/// theme's series number.
#[must_use]
pub fn bars(
    language: &Language,
    words: Words,
    labels: &[Label],
    values: &[Option<f64>],
    (top, colour): (f64, u8),
    marks: &[Mark],
) -> Drawing {
    let write = |value: f64| language.number(value, 0);
    let draw = |suffix: &str, width: f32, names: Vec<String>, size: f32| {
        let mut chart = BarChart::new(vec![series(values)], names);
        let axis = axis::Axis::counts(top);
        let (height, count) = (width.mul_add(0.09, 105.0), values.len());
        settle(&mut chart.base, width, height, size, colour);
        let left = axis.room(size, &write);
        chart.y_axis_configs = vec![axis.config(size, left)];
        chart.radius = Some(2.0);
        let id = format!("{}-{suffix}", words.id);
        let drawing = svg::finish(&chart.svg().unwrap_or_default(), &id, words, left, &write);
        area(width, height, left, size, count).with_marks(&drawing, marks)
    };
    Drawing {
        label: words.title.to_owned(),
        wide: draw("w", 720.0, labels.iter().map(|label| label.wide.clone()).collect(), 13.0),
        narrow: draw("n", 288.0, labels.iter().map(|label| label.narrow.clone()).collect(), 12.5),
    }
}

/// One value of a line: the figure and the ends of its interval.
#[derive(Clone, Copy, Debug, Default)]
pub struct Dot {
    /// The figure; absent leaves a gap.
    pub value: Option<f64>,
    /// Low and high end.
    pub interval: Option<(f64, f64)>,
}

/// What a line is drawn on.
pub struct Plot<'a> {
    /// The top of a scale that must be shown entire.
    pub whole: Option<f64>,
    /// The highest value or end of an interval: of all drawings that share the scale.
    pub top: f64,
    /// Events and breaks.
    pub marks: &'a [Mark],
    /// How the numbers of the axis are written.
    pub write: Write<'a>,
}

/// A line over the years with its intervals; it crosses neither a missing year nor a break.
#[must_use]
pub fn line(words: Words, labels: &[Label], dots: &[Dot], plot: &Plot) -> Drawing {
    let names = |pick: fn(&Label) -> &String| labels.iter().map(|label| pick(label).clone()).collect();
    Drawing {
        label: words.title.to_owned(),
        wide: stroke(words, names(|label| &label.wide), dots, plot, ("-w", 560.0, 13.0)),
        narrow: stroke(words, names(|label| &label.narrow), dots, plot, ("-n", 288.0, 12.5)),
    }
}

/// A small line that stands beside others of its scale, one drawing for all screens.
#[must_use]
pub fn small(words: Words, label: &str, labels: &[Label], dots: &[Dot], plot: &Plot) -> Drawing {
    let names = labels.iter().map(|label| label.narrow.clone()).collect();
    let narrow = stroke(words, names, dots, plot, ("", 288.0, 12.5));
    Drawing { label: label.to_owned(), wide: String::new(), narrow }
}

/// Draws a line: what is appended to its id, its width, the size of its texts.
fn stroke(
    words: Words,
    names: Vec<String>,
    dots: &[Dot],
    plot: &Plot,
    (suffix, width, size): (&str, f32, f32),
) -> String {
    let lowest = dots.iter().filter_map(|dot| dot.value).fold(0.0, f64::min);
    let axis = if lowest < 0.0 {
        axis::Axis::span(-1.0, 1.0)
    } else {
        let whole = plot.whole.filter(|top| plot.top > top / 2.0);
        axis::Axis::upto(whole.unwrap_or(plot.top))
    };
    let count = names.len();
    // One series from each break to the next: the library leaves out missing values by itself.
    let mut runs: Vec<Vec<Dot>> = vec![vec![Dot::default(); dots.len()]];
    for (place, dot) in dots.iter().enumerate() {
        if place > 0 && mark::parts(plot.marks, place - 1) {
            runs.push(vec![Dot::default(); dots.len()]);
        }
        if let Some(run) = runs.last_mut() {
            run[place] = *dot;
        }
    }
    runs.retain(|run| run.iter().any(|dot| dot.value.is_some()));
    let of_run = |run: &Vec<Dot>| {
        let mut line = series(&run.iter().map(|dot| dot.value).collect::<Vec<_>>());
        if run.iter().any(|dot| dot.interval.is_some()) {
            let end = |pick: fn((f64, f64)) -> f64| {
                run.iter().map(|dot| dot.value.and(dot.interval).map(|pair| plain(pick(pair)))).collect()
            };
            let (lower, upper) = (end(|pair| pair.0), end(|pair| pair.1));
            line.error_bar = Some(SeriesBand { lower, upper, stroke_width: Some(1.5) });
        }
        line
    };
    let mut chart = LineChart::new(runs.iter().map(of_run).collect(), names);
    let height = width.mul_add(0.14, 130.0);
    settle(&mut chart.base, width, height, size, 1);
    chart.base.series.stroke_width = 2.5;
    chart.base.series.symbol = Some(Symbol::Circle(4.0, Some(svg::series(1))));
    chart.base.x_axis.boundary_gap = Some(true);
    let left = axis.room(size, plot.write);
    chart.y_axis_configs = vec![axis.config(size, left)];
    let id = format!("{}{suffix}", words.id);
    let drawing = svg::finish(&chart.svg().unwrap_or_default(), &id, words, left, plot.write);
    let area = area(width, height, left, size, count);
    let drawing = area.with_marks(&drawing, plot.marks);
    match dots.iter().enumerate().rev().find_map(|(place, dot)| Some((place, dot.value?))) {
        Some((place, value)) => {
            let height = (value - axis.low) / (axis.high - axis.low);
            area.with_last(&drawing, (place, value, height), plot.write)
        }
        None => drawing,
    }
}

/// Where a chart of these sizes draws its values: the margins and the axes of [`settle`].
fn area(width: f32, height: f32, left: f32, size: f32, count: usize) -> mark::Area {
    mark::Area {
        left: f64::from(left + LEFT),
        right: f64::from(width - RIGHT),
        top: f64::from(TOP),
        bottom: f64::from(height - BOTTOM - NAMES),
        count,
        size: f64::from(size),
    }
}

/// A decorative line beside a figure, hidden from assistive tools: the figure says the number.
#[must_use]
pub fn sparkline(values: &[Option<f64>]) -> String {
    svg::sparkline(values)
}

fn series(values: &[Option<f64>]) -> Series {
    let mut series = Series::new(String::new(), Vec::new());
    series.data = values.iter().map(|value| value.map(plain)).collect();
    series
}

/// The charts' own precision; drawn positions only, no number is read from a chart.
#[expect(clippy::cast_possible_truncation, reason = "a position on paper")]
fn plain(value: f64) -> f32 {
    value as f32
}

fn settle(base: &mut charts_rs::ChartBase, width: f32, height: f32, size: f32, colour: u8) {
    base.width = width;
    base.height = height;
    base.margin = Margin { left: LEFT, top: TOP, right: RIGHT, bottom: BOTTOM };
    base.background_color = charts_rs::Color::transparent();
    "Roboto".clone_into(&mut base.font_family);
    base.legend.show = Some(false);
    base.title.text = String::new();
    base.series.colors = vec![svg::series(colour)];
    base.grid.stroke_color = svg::grid();
    base.x_axis = XAxisConfig {
        data: base.x_axis.data.clone(),
        height: NAMES,
        stroke_color: svg::axis(),
        font: svg::font(size),
        name_gap: 6.0,
        ..base.x_axis.clone()
    };
}

impl axis::Axis {
    /// The width that the written ticks need.
    fn room(self, size: f32, write: Write) -> f32 {
        let longest = (0..=self.steps)
            .map(|step| {
                write(self.low + (self.high - self.low) * step as f64 / self.steps as f64).chars().count()
            })
            .max()
            .unwrap_or(1);
        plain(longest as f64).mul_add(size * 0.6, 12.0)
    }

    fn config(self, size: f32, left: f32) -> YAxisConfig {
        YAxisConfig {
            font: svg::font(size),
            stroke_color: charts_rs::Color::transparent(),
            split_number: self.steps,
            min: Some(plain(self.low)),
            max: Some(plain(self.high)),
            formatter: Some("⟦{t}⟧".to_owned()),
            width: Some(left),
            ..YAxisConfig::default()
        }
    }
}
