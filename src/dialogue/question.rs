//! Whether a text asks its readers something: a question mark of its own, outside addresses and quotations (INDICATORS, INT-5).

/// Question marks: Latin, full width, Arabic, doubled, with an exclamation mark before or behind.
const MARKS: [char; 6] = ['?', '？', '؟', '⁇', '⁈', '⁉'];

/// What opens a quotation, and what closes it.
const QUOTES: [(char, char); 5] = [('«', '»'), ('“', '”'), ('„', '“'), ('‹', '›'), ('"', '"')];

/// Whether `text` has a question mark outside addresses and quotations; blanks before the mark, breaking or
/// not, make no difference.
#[must_use]
pub fn asks(text: &str) -> bool {
    // Most texts have no such mark anywhere.
    text.contains(MARKS)
        && without_quotations(text).split_whitespace().any(|word| word.contains(MARKS) && !is_address(word))
}

/// The text without what stands between quotation marks, and without the lines that begin with `>`; a mark
/// that nothing closes opens no quotation.
fn without_quotations(text: &str) -> String {
    let lines = text.lines().filter(|line| !line.trim_start().starts_with('>'));
    let own = lines.collect::<Vec<_>>().join("\n");
    let mut kept = String::with_capacity(own.len());
    let mut rest = own.as_str();
    while let Some(first) = rest.chars().next() {
        let behind = &rest[first.len_utf8()..];
        let close = QUOTES.iter().find(|(open, _)| *open == first).map(|(_, close)| *close);
        let end = close.and_then(|close| behind.find(close).map(|end| end + close.len_utf8()));
        kept.push(if end.is_some() { ' ' } else { first });
        rest = &behind[end.unwrap_or(0)..];
    }
    kept
}

/// Whether a word is an address of the web: it names its scheme, begins with `www.`, or goes on behind a mark
/// that has a dot or a slash before it (`exemple.fr/?id=3`).
fn is_address(word: &str) -> bool {
    let query = word.split_once(MARKS).is_some_and(|(before, behind)| {
        before.contains(['.', '/']) && behind.starts_with(char::is_alphanumeric)
    });
    let bare = word.trim_start_matches(|c: char| !c.is_alphanumeric()).to_lowercase();
    query || bare.contains("://") || bare.starts_with("www.")
}
