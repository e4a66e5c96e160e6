//! The head of a note: lines `key: value` between two lines `---`, with the number of each line.

/// The keys that a head may have.
pub(super) const KEYS: [&str; 9] =
    ["place", "title", "order", "language", "year", "edition", "month", "kind", "account"];

/// A line of a head.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Entry {
    /// In lower case, as it should be written.
    pub(super) key: String,
    /// Without the blanks and quotation marks around it.
    pub(super) value: String,
    /// Counted from 1.
    pub(super) line: usize,
}

/// What is wrong with the shape of a head, and in which line.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Fault {
    /// It has no end.
    Unclosed,
    /// A line is no key with its value.
    Line(usize),
}

/// A note cut in two.
#[derive(Debug, Default, PartialEq, Eq)]
pub(super) struct Cut<'a> {
    pub(super) entries: Vec<Entry>,
    pub(super) faults: Vec<Fault>,
    pub(super) body: &'a str,
}

/// Cuts the head off a note; a note whose first line is not `---` has none.
pub(super) fn cut(text: &str) -> Cut<'_> {
    let text = text.trim_start_matches('\u{feff}');
    let mut cut = Cut { body: text, ..Cut::default() };
    let mut at = 0;
    for (place, line) in text.split_inclusive('\n').enumerate() {
        at += line.len();
        let (number, line) = (place + 1, line.trim());
        match (number, line) {
            (1, "---") => {}
            (1, _) => return cut,
            (_, "---") => {
                cut.body = &text[at..];
                return cut;
            }
            (_, remark) if remark.is_empty() || remark.starts_with('#') => {}
            _ => match line.split_once(':') {
                Some((key, value)) if !key.trim().is_empty() => cut.entries.push(Entry {
                    key: key.trim().to_lowercase(),
                    value: bare(value).to_owned(),
                    line: number,
                }),
                _ => cut.faults.push(Fault::Line(number)),
            },
        }
    }
    // Without an end, every line of the text would be blamed: only what matters is said.
    Cut { faults: if text.is_empty() { Vec::new() } else { vec![Fault::Unclosed] }, ..Cut::default() }
}

/// A value without blanks, and without the quotation marks that some put around it.
fn bare(value: &str) -> &str {
    let value = value.trim();
    let quoted = |mark: char| value.strip_prefix(mark)?.strip_suffix(mark);
    quoted('"').or_else(|| quoted('\'')).unwrap_or(value).trim()
}
