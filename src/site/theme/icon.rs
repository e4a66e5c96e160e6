//! The small picture of the site in a browser's tab: three bars in the theme's own colours, so that no browser asks for one in vain.

use super::{sheet::hashed, tokens::Palette};
use crate::site::Page;

/// The picture on a palette's paper.
pub(super) fn of(palette: &Palette) -> Page {
    let colour = |token: &str| palette.get(token).map(ToString::to_string).unwrap_or_default();
    let svg = format!(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 16 16\">\
         <rect width=\"16\" height=\"16\" rx=\"2\" fill=\"{}\"/>\
         <path d=\"M3 9h2v4H3zM7 6h2v7H7zM11 3h2v10h-2z\" fill=\"{}\"/></svg>\n",
        colour("mark"),
        colour("paper"),
    );
    Page { path: hashed("icon", "svg", svg.as_bytes()), bytes: svg.into_bytes() }
}
