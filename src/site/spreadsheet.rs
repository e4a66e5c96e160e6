//! A cell of CSV: quoted where it must be (RFC 4180), and never a formula.

use std::borrow::Cow;

/// A text as a cell. One that a spreadsheet would run as a formula is made plain text; numbers stay numbers.
#[must_use]
pub fn cell(text: &str) -> Cow<'_, str> {
    let formula =
        text.starts_with(['=', '@', '+']) || (text.starts_with('-') && text.parse::<f64>().is_err());
    let text = if formula { Cow::Owned(format!("'{text}")) } else { text.into() };
    if text.contains([',', '"', '\n', '\r']) {
        Cow::Owned(format!("\"{}\"", text.replace('"', "\"\"")))
    } else {
        text
    }
}
