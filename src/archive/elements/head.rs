//! How elements begin: their head (bracket, first key, colon), and where the next one is.

/// The first bracket behind which a key stands.
pub(super) fn first_object(bytes: &[u8]) -> Option<usize> {
    let opens = |&at: &usize| bytes[at] == b'{' && bytes[at + 1..].trim_ascii_start().first() == Some(&b'"');
    (0..bytes.len()).find(opens)
}

/// An element's opening bracket, its first key and the colon.
pub(super) fn head(element: &[u8]) -> &[u8] {
    let colon = element.iter().take(256).position(|&b| b == b':');
    &element[..colon.map_or(1, |at| at + 1)]
}

pub(super) fn find(bytes: &[u8], part: &[u8]) -> Option<usize> {
    let first = *part.first()?;
    let mut from = 0;
    while let Some(at) = bytes[from..].iter().position(|&b| b == first) {
        if bytes[from + at..].starts_with(part) {
            return Some(from + at);
        }
        from += at + 1;
    }
    None
}

/// The next head. One that spans lines tells its depth by its indentation; any other may
/// stand inside an element, as the value of a key, and is then passed over.
pub(super) fn find_head(bytes: &[u8], head: &[u8]) -> Option<usize> {
    if head.len() < 2 {
        return None;
    }
    let mut from = 0;
    while let Some(at) = find(&bytes[from..], head) {
        let before = bytes[..from + at].trim_ascii_end();
        if head.contains(&b'\n') || before.last() != Some(&b':') {
            return Some(from + at);
        }
        from += at + 1;
    }
    None
}

/// The next opening bracket behind a comma.
pub(super) fn find_bracket(bytes: &[u8]) -> Option<usize> {
    (0..bytes.len()).find(|&at| bytes[at] == b'{' && bytes[..at].trim_ascii_end().last() == Some(&b','))
}
