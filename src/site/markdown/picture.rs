//! A drawing as a file of its own: colours that need no style sheet, on a paper of its own, so that it can be read on
//! light and on dark pages alike.

use crate::site::theme::tokens::{Palette, TOKENS};

/// The paper around a drawing.
const MARGIN: f64 = 10.0;
/// Fonts that most computers have.
const FONTS: &str = "system-ui,'Segoe UI',Roboto,Arial,sans-serif";

/// The file of a drawing in the colours of `palette`; as it is where it is no drawing of ours.
#[must_use]
pub(in crate::site) fn alone(svg: &str, palette: &Palette) -> String {
    let Some((opening, inner)) = svg.strip_prefix("<svg").and_then(|rest| rest.split_once('>')) else {
        return svg.to_owned();
    };
    let Some((width, height)) = size(opening) else { return svg.to_owned() };
    let (whole, tall) = (2.0f64.mul_add(MARGIN, width), 2.0f64.mul_add(MARGIN, height));
    let attributes = without(&without(opening, "class"), "viewBox");
    let paper = format!(
        "<rect x=\"-{MARGIN}\" y=\"-{MARGIN}\" width=\"{whole}\" height=\"{tall}\" rx=\"6\" fill=\"var(--paper)\"/>"
    );
    // Title and description stay first, where readers of files look for them.
    let (named, drawn) = inner.split_once("</desc>").map_or(("", inner), |(named, drawn)| (named, drawn));
    let end = if named.is_empty() { "" } else { "</desc>" };
    let mut file = format!(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"{whole}\" height=\"{tall}\" viewBox=\"-{MARGIN} -{MARGIN} {whole} {tall}\" font-family=\"{FONTS}\"{attributes}>{named}{end}{paper}{drawn}\n"
    );
    for token in TOKENS {
        let colour = palette.get(token).map_or_else(|| "#000000".to_owned(), ToString::to_string);
        file = file.replace(&format!("var(--{token})"), &colour);
    }
    file
}

/// Width and height of the drawing's own coordinates.
fn size(opening: &str) -> Option<(f64, f64)> {
    let mut parts = opening.split("viewBox=\"").nth(1)?.split('"').next()?.split(' ').skip(2);
    Some((parts.next()?.parse().ok()?, parts.next()?.parse().ok()?))
}

/// The attributes without one of them.
fn without(opening: &str, name: &str) -> String {
    let Some((before, rest)) = opening.split_once(&format!(" {name}=\"")) else { return opening.to_owned() };
    let after = rest.split_once('"').map_or("", |(_, after)| after);
    format!("{before}{after}")
}
