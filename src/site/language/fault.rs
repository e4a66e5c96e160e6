//! What keeps a language file from being read: each fault with its line and column, and what was expected there.

use fluent_syntax::parser::{ErrorKind, ParserError};

use crate::error::Error;

/// One error for each fault that the library found in `text`, the text of `file`.
pub(super) fn faults(file: &str, text: &str, found: &[ParserError]) -> Error {
    let told = found.iter().map(|fault| {
        let before = text.get(..fault.pos.start).unwrap_or(text);
        let line = before.split('\n').count();
        let column = before.rsplit('\n').next().unwrap_or_default().chars().count() + 1;
        let (kind, sign) = kind(&fault.kind);
        let error = Error::new("language-line").with("file", file).with("line", line).with("column", column);
        Some(error.with("kind", kind).with("sign", sign).quoting(text))
    });
    Error::together(told)
}

/// What was expected, as the message selects it, and the sign where it is one.
fn kind(kind: &ErrorKind) -> (&'static str, String) {
    match kind {
        ErrorKind::ExpectedToken(sign) => ("sign", sign.to_string()),
        ErrorKind::ExpectedMessageField { .. }
        | ErrorKind::ExpectedTermField { .. }
        | ErrorKind::MissingValue => ("value", String::new()),
        ErrorKind::MissingDefaultVariant | ErrorKind::MultipleDefaultVariants => ("variant", String::new()),
        ErrorKind::UnterminatedStringLiteral => ("quote", String::new()),
        ErrorKind::UnbalancedClosingBrace => ("brace", String::new()),
        _ => ("other", String::new()),
    }
}
