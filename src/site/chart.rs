//! Charts (the only user of charts-rs): bars by month, lines by year with their interval, sparklines.
//!
//! Each drawing is an SVG without style, width or height: colours are CSS variables of the theme,
//! numbers are written by the language, `role`, title and description name it for everybody.

mod axis;
pub mod ribbon;
mod svg;

use charts_rs::{BarChart, Box as Margin, LineChart, Series, SeriesBand, Symbol, XAxisConfig, YAxisConfig};

use super::language::Language;

/// The two drawings of one chart: a style sheet shows one of them.
#[derive(Clone, Debug, serde::Serialize)]
pub struct Drawing {
    /// What this drawing of a small multiple shows.
    pub label: String,
    /// For 40 rem and more.
    pub wide: String,
    /// For telephones.
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

/// Vertical bars of counts; `top` lets several charts share a scale, `colour` is the theme's series number.
#[must_use]
pub fn bars(
    language: &Language,
    words: Words,
    labels: &[Label],
    values: &[Option<f64>],
    top: f64,
    colour: u8,
) -> Drawing {
    let write = |value: f64| language.number(value, 0);
    let draw = |suffix: &str, width: f32, names: Vec<String>, size: f32| {
        let mut chart = BarChart::new(vec![series(values)], names);
        let axis = axis::Axis::counts(top);
        settle(&mut chart.base, width, width.mul_add(0.09, 105.0), size, colour);
        let left = axis.room(size, &write);
        chart.y_axis_configs = vec![axis.config(size, left)];
        chart.radius = Some(2.0);
        svg::finish(&chart.svg().unwrap_or_default(), &format!("{}-{suffix}", words.id), words, left, &write)
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

/// A line over the years with the band of its intervals; `whole` is the top of a scale that must be shown entire.
#[must_use]
pub fn line(words: Words, labels: &[Label], dots: &[Dot], whole: Option<f64>, write: Write) -> Drawing {
    let highest =
        dots.iter().filter_map(|dot| dot.interval.map(|(_, high)| high).or(dot.value)).fold(0.0, f64::max);
    let lowest = dots.iter().filter_map(|dot| dot.value).fold(0.0, f64::min);
    let draw = |suffix: &str, width: f32, names: Vec<String>, size: f32| {
        let mut line = series(&dots.iter().map(|dot| dot.value).collect::<Vec<_>>());
        if dots.iter().any(|dot| dot.interval.is_some()) {
            let end = |pick: fn((f64, f64)) -> f64| {
                dots.iter().map(|dot| dot.value.and(dot.interval).map(|pair| plain(pick(pair)))).collect()
            };
            line.band =
                Some(SeriesBand { lower: end(|pair| pair.0), upper: end(|pair| pair.1), stroke_width: None });
        }
        let mut chart = LineChart::new(vec![line], names);
        let axis = if lowest < 0.0 {
            axis::Axis::span(-1.0, 1.0)
        } else {
            axis::Axis::upto(whole.map_or(highest, |top| if highest > top / 2.0 { top } else { highest }))
        };
        settle(&mut chart.base, width, width.mul_add(0.14, 130.0), size, 1);
        chart.base.series.stroke_width = 2.5;
        chart.base.series.symbol = Some(Symbol::Circle(4.0, Some(svg::series(1))));
        chart.base.x_axis.boundary_gap = Some(true);
        let left = axis.room(size, write);
        chart.y_axis_configs = vec![axis.config(size, left)];
        svg::finish(&chart.svg().unwrap_or_default(), &format!("{}-{suffix}", words.id), words, left, write)
    };
    Drawing {
        label: words.title.to_owned(),
        wide: draw("w", 560.0, labels.iter().map(|label| label.wide.clone()).collect(), 13.0),
        narrow: draw("n", 288.0, labels.iter().map(|label| label.narrow.clone()).collect(), 12.5),
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
    base.margin = Margin { left: 2.0, top: 10.0, right: 8.0, bottom: 2.0 };
    base.background_color = charts_rs::Color::transparent();
    "Roboto".clone_into(&mut base.font_family);
    base.legend.show = Some(false);
    base.title.text = String::new();
    base.series.colors = vec![svg::series(colour)];
    base.grid.stroke_color = svg::grid();
    base.x_axis = XAxisConfig {
        data: base.x_axis.data.clone(),
        height: 26.0,
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
