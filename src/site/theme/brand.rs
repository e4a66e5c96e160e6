//! An institution's colours and font on a theme: shades are derived for each paper, and what cannot be read is changed and told, or refused.

use crate::{
    config::Config,
    error::{Error, Result},
    site::colour::Colour,
};

use super::tokens::{APART, PAPERS, Palette, SERIES, closest, grounds};

/// The fonts that an institution may choose: what computers and telephones have, so that nothing is loaded.
pub const FONTS: [(&str, &str); 5] = [
    ("sans", "system-ui,-apple-system,\"Segoe UI\",Roboto,\"Noto Sans\",\"Liberation Sans\",sans-serif"),
    ("humanist", "Seravek,\"Gill Sans Nova\",Ubuntu,Calibri,\"DejaVu Sans\",sans-serif"),
    ("geometric", "Avenir,Montserrat,Corbel,\"URW Gothic\",\"Liberation Sans\",sans-serif"),
    ("serif", "Charter,\"Bitstream Charter\",Cambria,Georgia,\"Liberation Serif\",serif"),
    ("slab", "Rockwell,\"Rockwell Nova\",\"Roboto Slab\",\"DejaVu Serif\",serif"),
];

/// The least contrast of what is read and of what is seen (WCAG 1.4.3 and 1.4.11).
const READ: f64 = 4.5;
const SEEN: f64 = 3.0;
/// Lightnesses, hues and chroma in which other series are looked for.
const LIGHTNESS: [f64; 9] = [0.20, 0.28, 0.36, 0.44, 0.52, 0.60, 0.68, 0.78, 0.90];
const HUES: usize = 18;
const CHROMA: f64 = 0.13;

/// The stack of fonts that a name stands for.
#[must_use]
pub fn stack(name: &str) -> Option<&'static str> {
    FONTS.iter().find(|(known, _)| *known == name).map(|(_, stack)| *stack)
}

/// Puts the accent and the second colour of a configuration on the palettes; says what had to be changed.
///
/// # Errors
/// `colours-too-close` when accent and second colour cannot be told apart by everybody.
pub fn paint(config: &Config, palettes: &mut [Palette; 3]) -> Result<Vec<Error>> {
    let colour = |written: &Option<String>| written.as_deref().and_then(Colour::parse);
    let (accent, second) = (colour(&config.theme.accent), colour(&config.theme.second));
    let mut remarks = Vec::new();
    for (paper, palette) in PAPERS.iter().zip(palettes).filter(|(_, palette)| !palette.is_empty()) {
        let grounds = grounds(palette);
        let mut put = |key: &str, colour: Colour, reads: &[&'static str], marks: &[&'static str]| {
            let (read, seen) = (colour.readable(&grounds, READ), colour.readable(&grounds, SEEN));
            palette.extend(reads.iter().map(|token| (*token, read)));
            palette.extend(marks.iter().map(|token| (*token, seen)));
            // A dark paper lightens nearly every colour: only the light one, which all see, is told.
            if *paper == PAPERS[0] && read != colour {
                let error = config.document.value_error("colour-adjusted", &format!("theme.{key}"));
                remarks.push(
                    error
                        .with("value", colour)
                        .with("ratio", format!("{:.1}", colour.least_contrast(&grounds)))
                        .with("least", format!("{READ:.1}"))
                        .with("better", read)
                        .with("now", format!("{:.1}", read.least_contrast(&grounds))),
                );
            }
        };
        if let Some(accent) = accent {
            put("accent", accent, &["link"], &["mark", "rule", "c1"]);
        }
        if let Some(second) = second {
            put("second", second, &["note"], &["c2"]);
        }
        let own: &[&'static str] = match (accent, second) {
            (Some(_), Some(_)) => &["c1", "c2"],
            (Some(_), None) => &["c1"],
            (None, Some(_)) => &["c2"],
            (None, None) => continue,
        };
        if own.len() == 2 {
            apart(config, paper, palette, &grounds)?;
        }
        part(palette, own, &grounds);
    }
    Ok(remarks)
}

/// Parts accent and second colour: on the paper that the institution chose them for they are refused when they look
/// alike to somebody, on the others the second one gets another lightness.
fn apart(config: &Config, paper: &str, palette: &mut Palette, grounds: &[Colour]) -> Result<()> {
    let (one, other) = (palette["c1"], palette["c2"]);
    let is_apart = |other: Colour| one.distance(other) >= APART.0 && one.distance_in_grey(other) >= APART.1;
    if is_apart(other) {
        return Ok(());
    }
    if paper != PAPERS[0] {
        let shades = (0..=50).map(|step| other.with_lightness(f64::from(step) / 50.0));
        let readable = shades.filter(|shade| shade.least_contrast(grounds) >= SEEN && is_apart(*shade));
        let nearest = readable.min_by(|a, b| a.difference(other).total_cmp(&b.difference(other)));
        palette.extend(nearest.map(|shade| ("c2", shade)));
        return Ok(());
    }
    let (seen, grey) = (one.distance(other), one.distance_in_grey(other));
    Err(config
        .document
        .value_error("colours-too-close", "theme.second")
        .with("value", config.theme.second.as_deref().unwrap_or_default())
        .with("accent", config.theme.accent.as_deref().unwrap_or_default())
        .with("distance", format!("{seen:.1}"))
        .with("least", format!("{:.0}", APART.0))
        .with("grey", format!("{grey:.1}"))
        .with("least-grey", format!("{:.0}", APART.1)))
}

/// Changes the series that are not the institution's `own`, as little as can be, until everybody tells all four apart;
/// a palette that is good already stays as it is, and so does one for which nothing better is found.
fn part(palette: &mut Palette, own: &[&'static str], grounds: &[Colour]) {
    if closest(palette).is_none_or(|(_, _, seen, grey)| seen >= APART.0 && grey >= APART.1) {
        return;
    }
    let is_apart = |one: &Colour, other: &Colour| {
        one.distance(*other) >= APART.0 && one.distance_in_grey(*other) >= APART.1
    };
    let kept: Vec<Colour> = own.iter().map(|token| palette[token]).collect();
    let free: Vec<&'static str> = SERIES.into_iter().filter(|token| !own.contains(token)).collect();
    let hues = (0..HUES).map(|hue| hue as f64 * 360.0 / HUES as f64);
    let shades = hues.flat_map(|hue| LIGHTNESS.map(|lightness| Colour::from_hue(lightness, CHROMA, hue)));
    let candidates: Vec<Colour> = free
        .iter()
        .map(|token| palette[token])
        .chain(shades)
        .filter(|colour| {
            colour.least_contrast(grounds) >= SEEN && kept.iter().all(|own| is_apart(own, colour))
        })
        .collect();
    let apart: Vec<Vec<bool>> =
        candidates.iter().map(|one| candidates.iter().map(|other| is_apart(one, other)).collect()).collect();
    let cost = |place: usize, token: &str| candidates[place].difference(palette[token]);
    let mut best: Option<(f64, Vec<usize>)> = None;
    let mut chosen = Vec::new();
    search(&free, &apart, &cost, (&mut chosen, 0.0), &mut best);
    for (token, place) in free.iter().zip(best.map(|(_, places)| places).unwrap_or_default()) {
        palette.insert(token, candidates[place]);
    }
}

/// Tries every candidate for the next of the `free` series that stands apart from those chosen; keeps the choice
/// that changes least.
fn search(
    free: &[&'static str],
    apart: &[Vec<bool>],
    cost: &impl Fn(usize, &str) -> f64,
    (chosen, sum): (&mut Vec<usize>, f64),
    best: &mut Option<(f64, Vec<usize>)>,
) {
    if best.as_ref().is_some_and(|(least, _)| sum >= *least) {
        return;
    }
    let Some(token) = free.get(chosen.len()) else {
        *best = Some((sum, chosen.clone()));
        return;
    };
    for place in 0..apart.len() {
        if chosen.iter().all(|&other| apart[place][other]) {
            let sum = sum + cost(place, token);
            chosen.push(place);
            search(free, apart, cost, (chosen, sum), best);
            chosen.pop();
        }
    }
}
