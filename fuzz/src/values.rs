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

/// The record that begins at `from` or later: an object, or a line.
#[must_use]
pub fn record(text: &[u8], from: usize) -> Option<Range<usize>> {
    let rest = text.get(from..)?;
    let open = rest.iter().position(|byte| matches!(byte, b'{' | b'\n'))? + from;
    if text[open] == b'{' {
        return Some(open..close(text, open));
    }
    let length =
        text[open + 1..].iter().position(|&byte| byte == b'\n').map_or(text.len() - open - 1, |end| end + 1);
    Some(open + 1..open + 1 + length)
}

/// The value behind the next colon, or the next cell of a table. A colon inside a text is one, too: damage need not
/// be tidy, and a look at the whole text for each operation takes long.
#[must_use]
pub fn value(text: &[u8], from: usize) -> Option<Range<usize>> {
    let rest = text.get(from..)?;
    let sign =
        rest.iter().position(|byte| matches!(byte, b':' | b',' | b';' | b'\t' | b'\n' | b'>'))? + from + 1;
    let start = sign + text[sign..].iter().take_while(|byte| byte.is_ascii_whitespace()).count();
    let end = if text[sign - 1] == b':' {
        close(text, start)
    } else {
        let ends = |byte: &u8| matches!(byte, b',' | b';' | b'\t' | b'\n' | b'<' | b'}');
        start + text[start..].iter().position(ends).unwrap_or(text.len() - start)
    };
    (start < end).then_some(start..end)
}

/// The next key, quotation marks included.
#[must_use]
pub fn key(text: &[u8], from: usize) -> Option<Range<usize>> {
    let rest = text.get(from..)?;
    let colon = rest.windows(2).position(|pair| pair[0] == b'"' && matches!(pair[1], b':' | b' '))? + from;
    let start = text[..colon].iter().rposition(|&byte| byte == b'"')?;
    Some(start..colon + 1)
}
