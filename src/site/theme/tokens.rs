//! A theme's own file, `theme.toml`: its parent, its fonts, and its colours on light, dark and printed paper.

use std::collections::BTreeMap;

use serde::Deserialize;

use crate::{
    config::Document,
    error::{Error, Result},
    site::colour::Colour,
};

/// The colours that every theme has: grounds, texts, lines and the series of charts.
pub const TOKENS: [&str; 14] = [
    "paper", "surface", "text", "muted", "link", "note", "rule", "mark", "axis", "hair", "c1", "c2", "c3",
    "c4",
];
/// The series of charts.
pub const SERIES: [&str; 4] = ["c1", "c2", "c3", "c4"];
/// What is read, with the least contrast of WCAG 1.4.3.
const TEXTS: ([&str; 4], f64) = (["text", "muted", "link", "note"], 4.5);
/// What is seen, with that of WCAG 1.4.11; hair lines only part what space parts already.
const MARKS: ([&str; 7], f64) = (["rule", "mark", "axis", "c1", "c2", "c3", "c4"], 3.0);
/// Two series are told apart by everybody from this `OKLab` distance on, times 100, and on a grey copy.
pub const APART: (f64, f64) = (12.0, 8.0);

/// The colours of one paper, by token.
pub type Palette = BTreeMap<&'static str, Colour>;

/// The three papers of a theme.
pub const PAPERS: [&str; 3] = ["light", "dark", "print"];

/// A `theme.toml`.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct Tokens {
    /// Its name.
    pub name: String,
    /// For whom it is: a message id behind `theme-reader-`.
    pub reader: String,
    /// The theme that it changes; without one, the plain pages.
    pub parent: Option<String>,
    /// The stacks of fonts of texts and of headings.
    pub font: Fonts,
    /// On a light screen.
    pub light: Tones,
    /// On a dark one; without any colour, the screen stays light.
    pub dark: Tones,
    /// Printed; what is not told is as on a light screen.
    pub print: Tones,
}

/// Stacks of fonts.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct Fonts {
    /// Of texts.
    pub body: Option<String>,
    /// Of headings; without them, that of texts.
    pub head: Option<String>,
}

/// The colours of one paper as they are written.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(default, deny_unknown_fields)]
#[expect(missing_docs, reason = "the names of TOKENS")]
pub struct Tones {
    pub paper: Option<String>,
    pub surface: Option<String>,
    pub text: Option<String>,
    pub muted: Option<String>,
    pub link: Option<String>,
    pub note: Option<String>,
    pub rule: Option<String>,
    pub mark: Option<String>,
    pub axis: Option<String>,
    pub hair: Option<String>,
    pub c1: Option<String>,
    pub c2: Option<String>,
    pub c3: Option<String>,
    pub c4: Option<String>,
}

impl Tones {
    /// In the order of [`TOKENS`].
    fn all(&self) -> [&Option<String>; 14] {
        [
            &self.paper,
            &self.surface,
            &self.text,
            &self.muted,
            &self.link,
            &self.note,
            &self.rule,
            &self.mark,
            &self.axis,
            &self.hair,
            &self.c1,
            &self.c2,
            &self.c3,
            &self.c4,
        ]
    }
}

impl Tokens {
    /// Puts the colours of this file over those of its parent, paper by paper.
    ///
    /// # Errors
    /// `config-colour` for each text that is no colour, with its place.
    pub fn over(&self, document: &Document, palettes: &mut [Palette; 3]) -> Result<()> {
        let mut errors = Vec::new();
        for ((paper, tones), palette) in
            PAPERS.iter().zip([&self.light, &self.dark, &self.print]).zip(palettes)
        {
            for (token, written) in TOKENS.iter().zip(tones.all()) {
                let Some(written) = written else { continue };
                match Colour::parse(written) {
                    Some(colour) => palette.extend([(*token, colour)]),
                    None => errors.push(
                        document
                            .value_error("config-colour", &format!("{paper}.{token}"))
                            .with("value", written),
                    ),
                }
            }
        }
        Error::all(errors)
    }

    /// What of the colours of this file cannot be read on its papers.
    #[must_use]
    pub fn faint(&self, document: &Document, palettes: &[Palette; 3]) -> Vec<Error> {
        let mut errors = Vec::new();
        for (paper, palette) in PAPERS.iter().zip(palettes) {
            for (token, ratio, least) in faint(palette) {
                let path = format!("{paper}.{token}");
                // A parent's colours are its own affair, unless this file changed the paper under them.
                let place = if document.span(&path).is_some() { path } else { format!("{paper}.paper") };
                if document.span(&place).is_some_and(|span| document.text.get(span).is_some()) {
                    let error = document.value_error("theme-contrast", &place);
                    let nearer = palette[token].readable(&grounds(palette), least);
                    errors.push(
                        error
                            .with("token", token)
                            .with("value", palette[token])
                            .with("ratio", format!("{ratio:.1}"))
                            .with("least", format!("{least:.1}"))
                            .with("better", nearer),
                    );
                }
            }
        }
        errors
    }
}

/// The grounds on which a palette writes.
#[must_use]
pub fn grounds(palette: &Palette) -> Vec<Colour> {
    ["paper", "surface"].iter().filter_map(|token| palette.get(token).copied()).collect()
}

/// The colours of a palette with too little contrast: token, ratio, least ratio.
#[must_use]
pub fn faint(palette: &Palette) -> Vec<(&'static str, f64, f64)> {
    let grounds = grounds(palette);
    let of = |tokens: &'static [&'static str], least: f64| {
        let ratios =
            tokens.iter().filter_map(|token| Some((*token, palette.get(token)?.least_contrast(&grounds))));
        ratios
            .filter(move |(_, ratio)| *ratio < least)
            .map(move |(token, ratio)| (token, ratio, least))
            .collect::<Vec<_>>()
    };
    let mut found = of(&TEXTS.0, TEXTS.1);
    found.extend(of(&MARKS.0, MARKS.1));
    found
}

/// The two series of a palette that are hardest to tell apart: tokens, distance, distance in grey.
#[must_use]
pub fn closest(palette: &Palette) -> Option<(&'static str, &'static str, f64, f64)> {
    let mut found: Option<(&'static str, &'static str, f64, f64)> = None;
    for (place, one) in SERIES.iter().enumerate() {
        for other in &SERIES[place + 1..] {
            let (Some(a), Some(b)) = (palette.get(one), palette.get(other)) else { continue };
            let (seen, grey) = (a.distance(*b), a.distance_in_grey(*b));
            let margin = |seen: f64, grey: f64| f64::min(seen / APART.0, grey / APART.1);
            if found.is_none_or(|(_, _, s, g)| margin(seen, grey) < margin(s, g)) {
                found = Some((one, other, seen, grey));
            }
        }
    }
    found
}
