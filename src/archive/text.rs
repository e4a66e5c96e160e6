//! Repairs of text (assignments around JSON, entities and tags of HTML, halves of surrogate pairs, bytes written as characters) and the hashtags in it.

use std::borrow::Cow;
use std::ops::Deref;

use serde::Deserialize;

/// A JSON text that stays where it stands in the file unless it holds escapes.
/// (`Option<Cow<str>>` would be copied each time, whatever its attributes say.)
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
pub struct Text<'a>(#[serde(borrow)] Cow<'a, str>);

impl Deref for Text<'_> {
    type Target = str;

    fn deref(&self) -> &str {
        &self.0
    }
}

/// The JSON behind an optional `name =`, without byte-order mark and closing semicolon.
#[must_use]
pub fn assigned(content: &[u8]) -> &[u8] {
    let content = content.strip_prefix(b"\xEF\xBB\xBF").unwrap_or(content).trim_ascii();
    let bare = content.first().is_none_or(|first| b"[{\"".contains(first));
    let start = if bare { 0 } else { content.iter().position(|&b| b == b'=').map_or(0, |at| at + 1) };
    let value = content[start..].trim_ascii();
    value.strip_suffix(b";").unwrap_or(value).trim_ascii_end()
}

/// `text` with its HTML entities as the characters they stand for.
#[must_use]
pub fn unescaped(text: &str) -> Cow<'_, str> {
    if !text.contains('&') {
        return Cow::Borrowed(text);
    }
    let mut plain = String::with_capacity(text.len());
    let mut rest = text;
    while let Some(at) = rest.find('&') {
        plain.push_str(&rest[..at]);
        rest = &rest[at..];
        let entity = rest[1..].find(';').filter(|&end| end <= 10).map(|end| &rest[1..=end]);
        let decoded = entity.and_then(|name| Some((character(name)?, name.len() + 2)));
        let (character, length) = decoded.unwrap_or(('&', 1));
        plain.push(character);
        rest = &rest[length..];
    }
    plain.push_str(rest);
    Cow::Owned(plain)
}

fn character(entity: &str) -> Option<char> {
    if let Some(number) = entity.strip_prefix('#') {
        let code = match number.strip_prefix(['x', 'X']) {
            Some(hex) => u32::from_str_radix(hex, 16).ok()?,
            None => number.parse().ok()?,
        };
        return char::from_u32(code).filter(|&c| c == '\n' || !c.is_control());
    }
    Some(match entity {
        "amp" => '&',
        "lt" => '<',
        "gt" => '>',
        "quot" => '"',
        "apos" => '\'',
        "nbsp" => '\u{a0}',
        "hellip" => '…',
        _ => return None,
    })
}

/// The characters that a reader of `html` sees: no tags, breaks and ends of paragraphs as new lines.
///
/// Made for what servers write after cleaning (paragraphs, breaks, links, lists), not for whole pages.
#[must_use]
pub fn without_tags(html: &str) -> String {
    let mut plain = String::with_capacity(html.len());
    let mut rest = html;
    while let Some(at) = rest.find('<') {
        plain.push_str(&unescaped(&rest[..at]));
        rest = &rest[at..];
        let is_tag = rest[1..].starts_with(|c: char| c == '/' || c == '!' || c.is_ascii_alphabetic());
        let Some(end) = rest.find('>').filter(|_| is_tag) else {
            plain.push('<');
            rest = &rest[1..];
            continue;
        };
        let tag = rest[1..end].trim_end_matches('/').trim_end().to_ascii_lowercase();
        match tag.split_ascii_whitespace().next().unwrap_or_default() {
            "br" | "/li" => plain.push('\n'),
            "/p" | "/blockquote" | "/pre" => plain.push_str("\n\n"),
            _ => {}
        }
        rest = &rest[end + 1..];
    }
    plain.push_str(&unescaped(rest));
    plain.truncate(plain.trim_end().len());
    plain
}

/// `json` with each `\uD800`–`\uDFFF` that stands alone replaced by `\uFFFD`; `None` when there is none.
///
/// A text that was cut in the middle of an emoji holds one, and a strict parser refuses the whole record.
#[must_use]
pub fn whole_surrogates(json: &[u8]) -> Option<Vec<u8>> {
    let mut repaired: Option<Vec<u8>> = None;
    let mut at = 0;
    while at + 1 < json.len() {
        if json[at] != b'\\' {
            at += 1;
            continue;
        }
        match (unit(json, at), unit(json, at + 6)) {
            (Some(0xD800..=0xDBFF), Some(0xDC00..=0xDFFF)) => at += 12,
            (Some(0xD800..=0xDFFF), _) => {
                let copy = repaired.get_or_insert_with(|| json.to_vec());
                copy[at..at + 6].copy_from_slice(br"\ufffd");
                at += 6;
            }
            // Any other escape: the character behind the backslash is no backslash of its own.
            _ => at += 2,
        }
    }
    repaired
}

/// The UTF-16 unit of the escape `\uXXXX` at `at`.
fn unit(json: &[u8], at: usize) -> Option<u32> {
    let escape = json.get(at..at + 6)?;
    let digits = escape.strip_prefix(br"\u")?;
    u32::from_str_radix(std::str::from_utf8(digits).ok()?, 16).ok()
}

/// `text` with the UTF-8 that was written one byte a character (`Ã©` for `é`) as the characters it stands for.
///
/// A text with a character above U+00FF, or whose bytes are no UTF-8, was not written so and stays as it is.
#[must_use]
pub fn repaired(text: &str) -> Cow<'_, str> {
    if text.is_ascii() {
        return Cow::Borrowed(text);
    }
    let bytes: Option<Vec<u8>> = text.chars().map(|character| u8::try_from(character).ok()).collect();
    match bytes.and_then(|bytes| String::from_utf8(bytes).ok()) {
        Some(repaired) => Cow::Owned(repaired),
        None => Cow::Borrowed(text),
    }
}

/// The hashtags of a plain text without their sign, in its order: letters, digits and underscores behind
/// `#` or `＃`, not inside a word or an address. One may follow another without a blank.
pub fn hashtags(text: &str) -> impl Iterator<Item = &str> {
    let (mut from, mut last) = (0, None);
    std::iter::from_fn(move || {
        loop {
            let sign = from + text[from..].find(['#', '＃'])?;
            let tag = sign + text[sign..].chars().next().map_or(1, char::len_utf8);
            let end = tag + text[tag..].find(|c| !in_word(c)).unwrap_or(text.len() - tag);
            from = end;
            if end > tag && (last == Some(sign) || !follows_word(&text[..sign])) {
                last = Some(end);
                return Some(&text[tag..end]);
            }
        }
    })
}

/// Whether what stands before a sign makes it a part of a word, an entity or an address.
fn follows_word(before: &str) -> bool {
    let word = &before[before.rfind(char::is_whitespace).unwrap_or(0)..];
    before.ends_with(|c| in_word(c) || c == '&' || c == '/') || word.contains("://") || word.contains("www.")
}

/// Letters with their accents, digits and underscores.
fn in_word(c: char) -> bool {
    c.is_alphanumeric() || c == '_' || ('\u{300}'..='\u{36f}').contains(&c)
}

/// The host that an address of the web leads to, as it is written: without user, port and path.
#[must_use]
pub fn host(address: &str) -> Option<&str> {
    let (scheme, rest) = address.trim().split_once("://")?;
    if !scheme.eq_ignore_ascii_case("http") && !scheme.eq_ignore_ascii_case("https") {
        return None;
    }
    let authority = rest.split(['/', '?', '#', '\\']).next()?;
    let host = authority.rsplit_once('@').map_or(authority, |(_, host)| host);
    let host = host.split_once(':').map_or(host, |(host, _)| host).trim_end_matches('.');
    (host.contains('.') && !host.chars().any(|c| c.is_whitespace() || c.is_control())).then_some(host)
}

/// The addresses that the links of marked-up text lead to, mentions and hashtags left out.
pub fn links(html: &str) -> impl Iterator<Item = &str> {
    html.split("<a ").skip(1).filter_map(|rest| {
        let tag = &rest[..rest.find('>')?];
        let attribute = |name: &str| {
            let value = &tag[tag.find(&format!("{name}=\""))? + name.len() + 2..];
            value.split('"').next()
        };
        let class = attribute("class").unwrap_or_default();
        let is_name = class.split_whitespace().any(|one| matches!(one, "mention" | "hashtag" | "u-url"));
        let is_tag = attribute("rel").unwrap_or_default().split_whitespace().any(|one| one == "tag");
        attribute("href").filter(|_| !is_name && !is_tag)
    })
}
