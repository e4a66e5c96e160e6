//! Drawings as points: an SVG of ours as PNG, with the one font that we bring along.

use resvg::tiny_skia::{Pixmap, Transform};
use resvg::usvg::{Options, Tree};

use crate::error::{Error, Result};

/// Source Sans 3, Latin letters only (`LICENSE-SOURCE-SANS`), of ordinary and of half-bold weight.
const FONTS: [&[u8]; 2] =
    [include_bytes!("raster/source-sans-3-400.ttf"), include_bytes!("raster/source-sans-3-600.ttf")];

/// How the font calls itself.
const FAMILY: &str = "Source Sans 3 ExtraLight";

/// Whether the font has every letter of a text.
pub(super) fn can_write(text: &str) -> bool {
    text.chars().all(|one| {
        matches!(one, ' '..='~' | '\u{a0}'..='\u{17f}' | 'Ș'..='ț' | '\u{202f}' | '–' | '—' | '…' | '€' | '•')
            || matches!(one, '‘'..='‚' | '“'..='„' | '‹' | '›' | '−')
    })
}

/// A drawing as PNG, `scale` points for each of its units.
///
/// # Errors
/// When it is no drawing, or one of no size.
pub(super) fn png(svg: &str, scale: f32) -> Result<Vec<u8>> {
    let fault = || Error::new("drawing-unreadable");
    let mut options = Options { font_family: FAMILY.to_owned(), ..Options::default() };
    let fonts = options.fontdb_mut();
    for font in FONTS {
        fonts.load_font_data(font.to_vec());
    }
    fonts.set_sans_serif_family(FAMILY);
    fonts.set_serif_family(FAMILY);
    // The font has no narrow space that holds words together.
    let tree = Tree::from_str(&svg.replace('\u{202f}', "\u{a0}"), &options).map_err(|_| fault())?;
    let size = tree.size().to_int_size().scale_by(scale).ok_or_else(fault)?;
    let mut points = Pixmap::new(size.width(), size.height()).ok_or_else(fault)?;
    resvg::render(&tree, Transform::from_scale(scale, scale), &mut points.as_mut());
    points.encode_png().map_err(|_| fault())
}
