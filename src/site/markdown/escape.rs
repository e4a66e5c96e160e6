//! Plain text as Markdown that shows it letter by letter, whatever dialect reads it.
//!
//! A backslash before a sign that every dialect takes back (John Gruber's list), a character reference for those that
//! only some know: template languages, MDX, mathematics, emoji names, mentions, tables, typographic replacements.

use std::io::{self, Write};

/// Signs before which every dialect takes a backslash back.
const BACKSLASHED: [char; 5] = ['\\', '*', '_', '[', ']'];
/// Signs that begin something in one dialect or another, and before which some show the backslash.
const REFERRED: [char; 13] = ['&', '<', '>', '{', '}', '|', '~', '^', '$', '@', '"', '\'', '`'];
/// Signs that descriptions of pictures keep.
const DESCRIBING: [char; 11] = [',', ';', '.', '!', '?', '%', '/', '(', ')', '-', '+'];
/// Words that begin a line of program in MDX.
const MODULE: [&str; 2] = ["import", "export"];

/// Writes `text` for one line of Markdown, as the templates' escaper.
pub(in crate::site) fn write(text: &str, output: &mut dyn Write) -> io::Result<()> {
    output.write_all(escape(text).as_bytes())
}

/// `text` for one line of Markdown: it shows itself and is nothing else, at the start of a line or inside.
#[must_use]
pub fn escape(text: &str) -> String {
    let text = one_line(text);
    let mut written = String::with_capacity(text.len() + 16);
    let counted = enumerator(&text);
    let module = MODULE.iter().any(|word| {
        text.strip_prefix(word).is_some_and(|rest| !rest.starts_with(|one: char| one.is_alphanumeric()))
    });
    let mut before = None;
    let mut letters = text.char_indices().peekable();
    while let Some((at, letter)) = letters.next() {
        let next = letters.peek().map(|(_, next)| *next);
        let first = at == 0;
        let again = before == Some(letter);
        match letter {
            _ if BACKSLASHED.contains(&letter) || letter == '#' => written.extend(['\\', letter]),
            _ if REFERRED.contains(&letter) => refer(letter, &mut written),
            // A colon before a letter is an address, the name of an emoji, a directive.
            ':' if (first && next.is_some()) || next.is_some_and(|next| !next.is_whitespace()) => {
                refer(letter, &mut written);
            }
            // A list, the line under a heading, a rule; two hyphens become a dash, three points an ellipsis.
            '-' | '+' if first || again => written.extend(['\\', letter]),
            '=' if first || again => refer(letter, &mut written),
            // The number of a list, which may also stand before the value.
            '.' | ')' if Some(at) == counted => written.extend(['\\', letter]),
            '.' if again || text[..at].ends_with("www") => written.extend(['\\', letter]),
            _ if first && module => refer(letter, &mut written),
            _ => written.push(letter),
        }
        before = Some(letter);
    }
    written
}

/// Where a text that begins as an item of a list does ends its number, its letter or its Roman number: `1.`, `(2)`, `iv)`.
fn enumerator(text: &str) -> Option<usize> {
    let inner = text.strip_prefix('(').unwrap_or(text);
    let length = inner.find(['.', ')'])?;
    let (mark, behind) = inner.split_at(length);
    let all = |one: fn(char) -> bool| mark.chars().all(one);
    let counts = all(|one| one.is_ascii_digit())
        || (length == 1 && all(|one| one.is_ascii_alphabetic()))
        || all(|one| "ivxlcdm".contains(one.to_ascii_lowercase()));
    let ends = behind.chars().nth(1).is_none_or(char::is_whitespace);
    (counts && ends && !mark.is_empty()).then_some(text.len() - inner.len() + length)
}

/// `text` as the description of a picture, without the signs that would need an escape: some dialects keep escapes
/// there as they are written, some lose the sign.
#[must_use]
pub fn alternative(text: &str) -> String {
    let text = one_line(text).replace('\'', "\u{2019}");
    let mut letters = text.chars().peekable();
    let mut kept = String::with_capacity(text.len());
    while let Some(letter) = letters.next() {
        let spaced = letters.peek().is_none_or(|next| next.is_whitespace());
        let plain =
            !letter.is_ascii_punctuation() || DESCRIBING.contains(&letter) || (letter == ':' && spaced);
        kept.push(if plain { letter } else { ' ' });
    }
    one_line(&kept).replace(" ,", ",")
}

/// A character by its number.
fn refer(letter: char, written: &mut String) {
    written.extend(["&#", &u32::from(letter).to_string(), ";"]);
}

/// Runs of white space as one space, as browsers show them; what has no sign of its own, or turns the direction of
/// the letters behind it, goes.
fn one_line(text: &str) -> String {
    let mut line = String::with_capacity(text.len());
    for letter in text.chars() {
        match letter {
            ' ' | '\t' | '\n' | '\r' | '\u{b}' | '\u{c}' | '\u{85}' | '\u{2028}' | '\u{2029}' => {
                if !line.is_empty() && !line.ends_with(' ') {
                    line.push(' ');
                }
            }
            '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}' | '\u{feff}' => {}
            _ if letter.is_control() => {}
            _ => line.push(letter),
        }
    }
    line.truncate(line.trim_end_matches(' ').len());
    line
}
