//! From the library's SVG to ours: theme colours, the language's numbers, a name for everybody.

use std::fmt::Write as _;

use charts_rs::{Color, FontConfig};

use super::axis::Axis;
use super::{Words, Write};

/// A colour that stands for a theme's series until [`finish`].
pub(super) fn series(number: u8) -> Color {
    Color::from((0xF0, 0x0F, number))
}

/// The colour that stands for grid lines.
pub(super) fn grid() -> Color {
    Color::from((2, 2, 2))
}

/// The colour that stands for axes.
pub(super) fn axis() -> Color {
    Color::from((3, 3, 3))
}

/// The font of labels.
pub(super) fn font(size: f32) -> FontConfig {
    FontConfig { size, color: Color::from((1, 1, 1)), weight: None }
}

/// Makes a drawing ready for a page; the numbers of its axis end just before `left`.
pub(super) fn finish(svg: &str, id: &str, words: Words, (axis, left): (Axis, f32), write: Write) -> String {
    let svg = without(svg, "<style", "</style>");
    let svg = without(&svg, "<title", "</title>");
    let body = svg.find('>').map_or("", |end| &svg[end + 1..]);
    let size = view_box(&svg);
    let mut text = format!(
        "<svg class=\"chart\" role=\"img\" aria-labelledby=\"{id}-t {id}-d\" viewBox=\"{size}\"><title id=\"{id}-t\">{}</title><desc id=\"{id}-d\">{}</desc>",
        escape(words.title),
        escape(words.description)
    );
    text.push_str(&numbers(body.trim_start(), (axis, left), write));
    for (from, to) in [
        ("#010101", "var(--muted)"),
        ("#020202", "var(--hair)"),
        ("#030303", "var(--axis)"),
        ("#F00F01", "var(--c1)"),
        ("#F00F02", "var(--c2)"),
        ("#F00F03", "var(--c3)"),
        ("#F00F04", "var(--c4)"),
    ] {
        text = text.replace(from, to).replace(&from.to_lowercase(), to);
    }
    lifted(&text.replace(" font-family=\"Roboto\"", "").lines().map(str::trim_start).collect::<String>())
}

/// A drawing whose texts are all of one size, with this size said once.
fn lifted(svg: &str) -> String {
    let size = svg.split(" font-size=\"").nth(1).and_then(|rest| rest.split('"').next());
    let attribute = size.map(|size| format!(" font-size=\"{size}\"")).unwrap_or_default();
    if attribute.is_empty() || svg.matches(&attribute).count() != svg.matches(" font-size=").count() {
        return svg.to_owned();
    }
    svg.replace(&attribute, "").replacen(" viewBox", &format!("{attribute} viewBox"), 1)
}

/// A line of 96 by 28 whose last point is marked.
pub(super) fn sparkline(values: &[Option<f64>]) -> String {
    // Years before the first value, and after the last, are no part of its line.
    let first = values.iter().position(Option::is_some).unwrap_or(0);
    let last = values.iter().rposition(Option::is_some).map_or(0, |last| last + 1);
    let values = values.get(first..last).unwrap_or_default();
    let known: Vec<(usize, f64)> =
        values.iter().enumerate().filter_map(|(place, value)| value.map(|value| (place, value))).collect();
    let (Some(&(last, end)), true) = (known.last(), known.len() > 2) else { return String::new() };
    let top = known.iter().map(|(_, value)| *value).fold(f64::MIN, f64::max).max(1e-9);
    let x = |place: usize| 4.0 + 88.0 * place as f64 / (values.len() - 1) as f64;
    let y = |value: f64| 24.0 - 20.0 * value / top;
    let mut path = String::new();
    let mut before = None;
    for (place, value) in known {
        let command = if before.is_some_and(|before: usize| before + 1 == place) { 'L' } else { 'M' };
        let _ = write!(path, "{command}{:.1} {:.1}", x(place), y(value));
        before = Some(place);
    }
    format!(
        "<svg class=\"spark\" viewBox=\"0 0 96 28\" aria-hidden=\"true\" focusable=\"false\"><path d=\"{path}\" fill=\"none\" stroke=\"var(--c1)\" stroke-width=\"2\"/><circle cx=\"{:.1}\" cy=\"{:.1}\" r=\"3\" fill=\"var(--c2)\"/></svg>",
        x(last),
        y(end)
    )
}

fn view_box(svg: &str) -> String {
    let start = svg.find("viewBox=\"").map(|at| at + 9);
    start.and_then(|at| svg[at..].split('"').next()).unwrap_or("0 0 1 1").to_owned()
}

/// Removes every piece from `open` to `close`.
fn without(text: &str, open: &str, close: &str) -> String {
    let mut kept = String::with_capacity(text.len());
    let mut rest = text;
    while let Some(start) = rest.find(open) {
        kept.push_str(&rest[..start]);
        rest = rest[start..].find(close).map_or("", |end| &rest[start + end + close.len()..]);
    }
    kept.push_str(rest);
    kept
}

/// Replaces each `⟦1234.5⟧` by the number as the language writes it, set to the right against the axis.
fn numbers(text: &str, (axis, left): (Axis, f32), write: Write) -> String {
    let mut done = String::with_capacity(text.len());
    let mut rest = text;
    while let Some(start) = rest.find('⟦') {
        done.push_str(&rest[..start]);
        flush(&mut done, left);
        let inner = &rest[start + '⟦'.len_utf8()..];
        let (number, after) = inner.split_once('⟧').unwrap_or((inner, ""));
        match number.replace(',', "").parse::<f64>() {
            Ok(value) => {
                let tick = axis.tick(value);
                done.push_str(&escape(&write(tick, axis.decimals(tick))));
            }
            Err(_) => done.push_str(number),
        }
        rest = after;
    }
    done.push_str(rest);
    done
}

/// Sets the text element that was just opened against the axis, whatever its width.
fn flush(done: &mut String, left: f32) {
    let Some(start) = done.rfind("<text").and_then(|open| Some(open + done[open..].find(" x=\"")?)) else {
        return;
    };
    let Some(end) = done[start + 4..].find('"').map(|end| start + 4 + end + 1) else { return };
    done.replace_range(start..end, &format!(" text-anchor=\"end\" x=\"{:.0}\"", left - 6.0));
}

pub(super) fn escape(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;").replace('"', "&quot;")
}
