//! Where the records and values of a JSON text or a table stand, and what may be put in their place.

use std::ops::Range;

/// Numbers at the ends of what programs can count, and a little beyond.
pub const NUMBERS: [&str; 24] = [
    "0",
    "-1",
    "1",
    "1e3",
    "1.5",
    "-0.0",
    "1e308",
    "1e400",
    "-1e400",
    "4294967296",
    "9007199254740993",
    "9223372036854775807",
    "-9223372036854775808",
    "18446744073709551615",
    "18446744073709551616",
    "253402300800",
    "253402300800000",
    "-62135596801",
    "-62135596800000",
    "99999999999999999999999999",
    "0000001",
    "2147483648",
    "8640000000000001",
    "NaN",
];

/// Dates that no calendar has, or that lie before and after all networks.
pub const DATES: [&str; 20] = [
    "0000-01-01T00:00:00Z",
    "9999-12-31T23:59:59Z",
    "1601-01-01T00:00:00.000Z",
    "2024-01-32T00:00:00Z",
    "2024-02-30T12:00:00Z",
    "2024-01-01T24:61:00Z",
    "2016-12-31T23:59:60Z",
    "2024-03-31T02:30:00+02:00",
    "2024-01-01T00:00:00",
    "2024-01-01",
    "+262143-01-01T00:00:00Z",
    "-262144-01-01T00:00:00Z",
    "2024-01-01T00:00:00+99:99",
    "Wed Jan 01 00:00:00 +0000 9999",
    "Sat Feb 30 25:00:00 +0000 2020",
    "Wed Jan 01 00:00:00 +0000 0001",
    "Jan 1, 2024, 12:00:00 AM UTC",
    "1970-01-01 00:00:00 UTC",
    "2262-04-11T23:47:16.854775808Z",
    "31/12/2024 25:00",
];

/// Texts that mean something to somebody on the way.
pub const TEXTS: [&str; 24] = [
    "",
    "\\ud800",
    "\\udc00\\ud800",
    "\\u0000",
    "\\u202e\\u2066",
    "<script>alert(1)</script>",
    "</main>]]>",
    "{{ x }}{% for a in b %}",
    "&#x110000;&#xd800;&amp;&lt",
    "@",
    "@@@a@b@c",
    "#",
    "#\u{301}\u{301}é",
    "https://",
    "https://[::1]:99999/é?a=b#c",
    "acct:a@b",
    "at://did:plc:a/b/c",
    "\u{feff}\u{200b}\u{200d}",
    "🧑‍🧑‍🧒‍🧒🇫🇷",
    "../../etc/passwd",
    "a\\\"b\\\\",
    "İıſẞ",
    "=cmd()|'x'!A1",
    "\\",
];

/// Values of other types.
pub const OTHERS: [&str; 10] =
    ["null", "true", "[]", "{}", "\"\"", "[null]", "[[[[]]]]", "{\"a\":{\"a\":1}}", "[{}]", "\"0\""];

/// The records of a text: the elements of its first array of objects, or its lines.
#[must_use]
pub fn records(text: &[u8]) -> Vec<Range<usize>> {
    let opens = |at: &usize| text[*at] == b'[' && text[at + 1..].trim_ascii_start().starts_with(b"{");
    let Some(start) = (0..text.len()).find(opens) else { return lines(text) };
    let mut found = Vec::new();
    let mut at = start + 1;
    while at < text.len() {
        match text[at] {
            b'{' => {
                let end = close(text, at);
                found.push(at..end);
                at = end;
            }
            b']' => break,
            _ => at += 1,
        }
    }
    found
}

fn lines(text: &[u8]) -> Vec<Range<usize>> {
    let mut start = 0;
    let mut found = Vec::new();
    for line in text.split_inclusive(|&byte| byte == b'\n') {
        found.push(start..start + line.len());
        start += line.len();
    }
    found
}

/// The place behind the value that begins at `start`.
fn close(text: &[u8], start: usize) -> usize {
    let (mut depth, mut quoted, mut at) = (0_usize, false, start);
    while at < text.len() {
        match text[at] {
            b'\\' if quoted => at += 1,
            b'"' => quoted = !quoted,
            b'{' | b'[' if !quoted => depth += 1,
            b'}' | b']' if !quoted => depth = depth.saturating_sub(1),
            b',' if !quoted && depth == 0 => return at,
            _ => {}
        }
        at += 1;
        if depth == 0 && !quoted && matches!(text[at - 1..].first(), Some(b'}' | b']' | b'"')) {
            return at.min(text.len());
        }
    }
    text.len()
}

/// The values behind the keys of a JSON text, or the cells of a table.
#[must_use]
pub fn values(text: &[u8]) -> Vec<Range<usize>> {
    let mut found = Vec::new();
    let mut quoted = false;
    let mut at = 0;
    while at < text.len() {
        match text[at] {
            b'\\' if quoted => at += 1,
            b'"' => quoted = !quoted,
            b':' if !quoted => {
                let blanks = text[at + 1..].iter().take_while(|byte| byte.is_ascii_whitespace()).count();
                let start = at + 1 + blanks;
                let end = close(text, start);
                if start < end {
                    found.push(start..end);
                }
            }
            _ => {}
        }
        at += 1;
    }
    if found.is_empty() { cells(text) } else { found }
}

fn cells(text: &[u8]) -> Vec<Range<usize>> {
    let mut start = 0;
    let mut found = Vec::new();
    for cell in text.split(|byte| matches!(byte, b',' | b';' | b'\t' | b'\n' | b'<' | b'>')) {
        if !cell.is_empty() {
            found.push(start..start + cell.len());
        }
        start += cell.len() + 1;
    }
    found
}

/// The keys of a JSON text, quotation marks included.
#[must_use]
pub fn keys(text: &[u8]) -> Vec<Range<usize>> {
    let mut found = Vec::new();
    let mut open = None;
    let mut at = 0;
    while at < text.len() {
        match (text[at], open) {
            (b'\\', Some(_)) => at += 1,
            (b'"', None) => open = Some(at),
            (b'"', Some(start)) => {
                open = None;
                if text[at + 1..].trim_ascii_start().starts_with(b":") {
                    found.push(start..at + 1);
                }
            }
            _ => {}
        }
        at += 1;
    }
    found
}
