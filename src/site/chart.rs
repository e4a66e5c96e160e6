//! Charts (the only user of charts-rs): bars by month, lines by year with their interval, sparklines.
//!
//! Each drawing is an SVG without style, width or height: colours are CSS variables of the theme,
//! numbers are written by the language, `role`, title and description name it for everybody.

mod axis;
mod letter;
mod mark;
pub mod ribbon;
pub mod spread;
mod svg;

use charts_rs::{BarChart, Box as Margin, LineChart, Series, Symbol, XAxisConfig, YAxisConfig};

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
#[derive(Clone, Debug, serde::Serialize, schemars::JsonSchema)]
pub struct Drawing {
    /// What this drawing of a small multiple shows.
    pub label: String,
    /// An SVG for screens of 40 rem and more; empty where one drawing serves all screens.
    pub wide: String,
    /// An SVG for telephones, or for all screens where there is no wide one.
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

/// How numbers are written, with so many decimals.
pub type Write<'a> = &'a dyn Fn(f64, usize) -> String;

/// Counts by category, with what they are read against.
#[derive(Clone, Debug)]
pub struct Counts {
    /// One a category; absent leaves a gap.
    pub values: Vec<Option<f64>>,
    /// The same a year before.
    pub before: Vec<Option<f64>>,
    /// The theme's series number.
    pub colour: u8,
}

impl Counts {
    /// The highest of all values.
    #[must_use]
    pub fn highest(&self) -> f64 {
        self.values.iter().chain(&self.before).flatten().copied().fold(0.0, f64::max)
    }
}

/// Vertical bars of counts with a line across each where the year before stood and the events over them; `top`
/// lets several charts share a scale.
#[must_use]
pub fn bars(
    language: &Language,
    words: Words,
    labels: &[Label],
    counts: &Counts,
    top: f64,
    marks: &[Mark],
) -> Drawing {
    let values = &counts.values;
    let write = |value: f64, decimals: usize| language.number(value, decimals);
    let draw = |suffix: &str, width: f32, names: Vec<String>, size: f32| {
        let mut chart = BarChart::new(vec![series(values)], names);
        let axis = axis::Axis::counts(top);
        let height = width.mul_add(0.09, 105.0);
        let left = axis.room(size, &write);
        let area = area(width, height, (left, RIGHT), size, values.len(), marks);
        settle(&mut chart.base, width, &area, counts.colour);
        chart.y_axis_configs = vec![axis.config(size, left)];
        chart.radius = Some(2.0);
        let id = format!("{}-{suffix}", words.id);
        let drawing = svg::finish(&chart.svg().unwrap_or_default(), &id, words, (axis, left), &write);
        let share = |(place, value): (usize, &Option<f64>)| Some((place, value.as_ref()? / axis.high));
        let before: Vec<_> = counts.before.iter().enumerate().filter_map(share).collect();
        area.with_marks(&area.with_before(&drawing, &before), marks)
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

/// What lines of one measure share: their scale and their marks.
pub struct Plot<'a> {
    /// The top of a scale that must be shown entire.
    pub whole: Option<f64>,
    /// The highest value or end of an interval: of all drawings that share the scale.
    pub top: f64,
    /// Events and breaks.
    pub marks: &'a [Mark],
    /// How numbers are written.
    pub write: Write<'a>,
    /// The decimals of the last value, as the figure beside it has them; the axis has those of its steps.
    pub decimals: usize,
}

/// A line over the years with its intervals; it crosses neither a missing year nor a break.
#[must_use]
pub fn line(words: Words, labels: &[Label], dots: &[Dot], plot: &Plot) -> Drawing {
    let names = |pick: fn(&Label) -> &String| labels.iter().map(|label| pick(label).clone()).collect();
    Drawing {
        label: words.title.to_owned(),
        wide: stroke(
            words,
            names(|label| &label.wide),
            dots,
            plot,
            Sheet { suffix: "-w", width: 560.0, size: 13.0, small: false },
        ),
        narrow: stroke(
            words,
            names(|label| &label.narrow),
            dots,
            plot,
            Sheet { suffix: "-n", width: 288.0, size: 12.5, small: false },
        ),
    }
}

/// A small line that stands beside others of its scale, one drawing for all screens.
#[must_use]
pub fn small(words: Words, label: &str, labels: &[Label], dots: &[Dot], plot: &Plot) -> Drawing {
    let names = labels.iter().map(|label| label.narrow.clone()).collect();
    let narrow =
        stroke(words, names, dots, plot, Sheet { suffix: "", width: 288.0, size: 12.5, small: true });
    Drawing { label: label.to_owned(), wide: String::new(), narrow }
}

/// What a line is drawn on.
#[derive(Clone, Copy)]
struct Sheet {
    /// Appended to its id.
    suffix: &'static str,
    width: f32,
    /// Of texts.
    size: f32,
    /// Whether it stands beside others.
    small: bool,
}

/// Draws a line.
fn stroke(
    words: Words,
    names: Vec<String>,
    dots: &[Dot],
    plot: &Plot,
    Sheet { suffix, width, size, small }: Sheet,
) -> String {
    let lowest = dots.iter().filter_map(|dot| dot.value).fold(0.0, f64::min);
    let axis = if lowest < 0.0 {
        axis::Axis::span(-1.0, 1.0)
    } else {
        let whole = plot.whole.filter(|top| plot.top > top / 2.0);
        axis::Axis::upto(whole.unwrap_or(plot.top))
    };
    let axis = if small { axis.coarse() } else { axis };
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
    let of_run = |run: &Vec<Dot>| series(&run.iter().map(|dot| dot.value).collect::<Vec<_>>());
    let mut chart = LineChart::new(runs.iter().map(of_run).collect(), names);
    let last = dots.iter().enumerate().rev().find_map(|(place, dot)| Some((place, dot.value?)));
    let left = axis.room(size, plot.write);
    let written = last.map(|(_, value)| (plot.write)(value, plot.decimals)).unwrap_or_default();
    let right = RIGHT + plain(letter::bold(&written, f64::from(size)));
    let area = area(width, width.mul_add(0.14, 130.0), (left, right), size, count, plot.marks);
    settle(&mut chart.base, width, &area, 1);
    chart.base.series.stroke_width = 2.5;
    chart.base.series.symbol = Some(Symbol::Circle(4.0, Some(svg::series(1))));
    chart.base.x_axis.boundary_gap = Some(true);
    chart.y_axis_configs = vec![axis.config(size, left)];
    let id = format!("{}{suffix}", words.id);
    let drawing = svg::finish(&chart.svg().unwrap_or_default(), &id, words, (axis, left), plot.write);
    let share = |value: f64| (value - axis.low) / (axis.high - axis.low);
    let ends = |(place, dot): (usize, &Dot)| {
        let (low, high) = dot.value.and(dot.interval)?;
        Some((place, share(low), share(high)))
    };
    let ends: Vec<_> = dots.iter().enumerate().filter_map(ends).collect();
    let drawing = area.with_marks(&area.with_intervals(&drawing, &ends), plot.marks);
    match last {
        Some((place, value)) => area.with_last(&drawing, (place, share(value)), &written),
        None => drawing,
    }
}

/// Where a chart draws its values: between its axes and margins, under the numbers of its marks.
fn area(
    width: f32,
    height: f32,
    (left, right): (f32, f32),
    size: f32,
    count: usize,
    marks: &[Mark],
) -> mark::Area {
    let area = mark::Area {
        left: f64::from(left + LEFT),
        right: f64::from(width - right),
        top: f64::from(TOP),
        bottom: f64::from(height - BOTTOM - NAMES),
        count,
        size: f64::from(size),
    };
    let strip = area.strip(marks);
    mark::Area { top: area.top + strip, bottom: area.bottom + strip, ..area }
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

fn settle(base: &mut charts_rs::ChartBase, width: f32, area: &mark::Area, colour: u8) {
    let size = plain(area.size);
    base.width = width;
    base.height = plain(area.bottom) + NAMES + BOTTOM;
    base.margin =
        Margin { left: LEFT, top: plain(area.top), right: width - plain(area.right), bottom: BOTTOM };
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
        let tick = |tick| write(tick, self.decimals(tick));
        let widest =
            self.ticks().map(|value| letter::room(&tick(value), f64::from(size))).fold(0.0, f64::max);
        plain(widest) + 12.0
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
