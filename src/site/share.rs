//! The picture that networks and messengers show beside a link to the site: who, what, and which year, in the house's colours.

use std::fmt::Write as _;

use schemars::JsonSchema;
use serde::Serialize;

use super::Page;
use super::raster;
use super::theme::{sheet::hashed, tokens::Palette};
use crate::error::Result;

/// Its size, the one that those who show it ask for.
const SIZE: (u32, u32) = (1200, 630);

/// Sizes of the name's letters, the largest at which it fits in three lines.
const LETTERS: [usize; 4] = [84, 68, 54, 42];

/// The room for text across.
const ROOM: usize = 1_000;

/// What a page tells those who show a link to it.
#[derive(Clone, Debug, Serialize, JsonSchema)]
pub(super) struct Share {
    /// The whole address of the page.
    pub(super) url: String,
    /// The whole address of the picture; nothing where there is none.
    pub(super) image: Option<String>,
    /// What the picture says.
    pub(super) alt: String,
    /// Its width in points.
    pub(super) width: u32,
    /// Its height in points.
    pub(super) height: u32,
}

/// The picture of a report.
pub(super) struct Cover {
    drawing: String,
    alt: String,
}

impl Cover {
    /// The picture, in the colours of a palette; none where the font lacks letters of the name.
    pub(super) fn of(institution: &str, report: &str, palette: &Palette) -> Option<Self> {
        // Without the signs that have no shape, which keep a year's two numbers on one line.
        let report = &report.replace('\u{2060}', "");
        let writes = raster::can_write(institution) && raster::can_write(report);
        let alt = format!("{institution}, {report}");
        writes.then(|| Self { drawing: drawing(institution, report, palette), alt })
    }

    /// Its path; another drawing has another one.
    fn path(&self) -> String {
        hashed("share", "png", self.drawing.as_bytes())
    }

    /// Its file.
    ///
    /// # Errors
    /// When it cannot be drawn.
    pub(super) fn page(&self) -> Result<Page> {
        Ok(Page { path: self.path(), bytes: raster::png(&self.drawing, 1.0)? })
    }
}

/// What the page at `file` tells of itself, on a site that stands at `base`; `inside` is the folder of the picture's site.
pub(super) fn share(base: &str, inside: &str, file: &str, cover: Option<&Cover>) -> Share {
    Share {
        url: format!("{base}{file}"),
        image: cover.map(|cover| format!("{base}{inside}{}", cover.path())),
        alt: cover.map(|cover| cover.alt.clone()).unwrap_or_default(),
        width: SIZE.0,
        height: SIZE.1,
    }
}

fn drawing(institution: &str, report: &str, palette: &Palette) -> String {
    let colour = |token: &str| palette.get(token).map(ToString::to_string).unwrap_or_default();
    let fits = |letters: &usize| lines(institution, *letters).len() <= 3;
    let letters = LETTERS.into_iter().find(fits).unwrap_or(LETTERS[LETTERS.len() - 1]);
    let lines = lines(institution, letters);
    let step = letters * 6 / 5;
    let top = 300_usize.saturating_sub(lines.len().min(3) * step / 2) + letters;
    let mut texts = String::new();
    for (number, line) in lines.iter().take(3).enumerate() {
        let (down, ink, line) = (top + number * step, colour("text"), escaped(line));
        let _ = write!(
            texts,
            "<text x=\"100\" y=\"{down}\" font-size=\"{letters}\" font-weight=\"600\" fill=\"{ink}\">{line}</text>",
        );
    }
    let (width, height) = SIZE;
    format!(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"{width}\" height=\"{height}\" font-family=\"sans-serif\">\
         <rect width=\"{width}\" height=\"{height}\" fill=\"{}\"/>\
         <rect width=\"40\" height=\"{height}\" fill=\"{}\"/>{texts}\
         <rect x=\"100\" y=\"496\" width=\"120\" height=\"6\" fill=\"{}\"/>\
         <text x=\"100\" y=\"566\" font-size=\"44\" font-weight=\"400\" fill=\"{}\">{}</text></svg>\n",
        colour("paper"),
        colour("mark"),
        colour("rule"),
        colour("muted"),
        escaped(report),
    )
}

/// A text in lines that fit, cut between words; half the size of a letter is its usual width.
fn lines(text: &str, letters: usize) -> Vec<String> {
    let most = ROOM * 2 / letters;
    let mut lines: Vec<String> = Vec::new();
    for word in text.split_whitespace() {
        match lines.last_mut() {
            Some(line) if line.chars().count() + 1 + word.chars().count() <= most => {
                line.push(' ');
                line.push_str(word);
            }
            _ => lines.push(word.to_owned()),
        }
    }
    lines
}

fn escaped(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;")
}
