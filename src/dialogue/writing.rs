//! What makes a text hard to read aloud: hashtags without capitals, letters that are mathematical signs, rows of emoji (WCAG 2 SC 1.3.1 and 3.1.5).

use std::iter::Peekable;
use std::str::Chars;

/// From so many letters on, a hashtag in lower case is several words run together.
const RUN_TOGETHER: usize = 12;

/// The hashtags of a text, without their sign; those inside addresses are none.
pub fn hashtags(text: &str) -> impl Iterator<Item = &str> {
    let signed = |word: &&str| word.contains(['#', '＃']) && !word.contains("://");
    let words = text.split_whitespace().filter(signed);
    words.flat_map(|word| {
        let mut before = None;
        word.char_indices().filter_map(move |(at, sign)| {
            let previous = before.replace(sign);
            let free =
                previous.is_none_or(|one: char| !one.is_alphanumeric() && !matches!(one, '_' | '&' | '/'));
            if !free || !matches!(sign, '#' | '＃') {
                return None;
            }
            let rest = &word[at + sign.len_utf8()..];
            let end = rest.find(|one: char| !one.is_alphanumeric() && one != '_').unwrap_or(rest.len());
            Some(&rest[..end]).filter(|tag| tag.chars().any(char::is_alphabetic))
        })
    })
}

/// Whether a hashtag runs words together in lower case: a stretch of at least twelve lower-case letters,
/// its first one apart, without a capital or `_` inside. A heuristic: one long word looks the same.
#[must_use]
pub fn is_run_together(tag: &str) -> bool {
    tag.split('_').any(|part| {
        let mut letters = part.chars().filter(|one| one.is_alphabetic());
        let cased = letters.next().is_some_and(|first| first.is_lowercase() || first.is_uppercase());
        let rest: Vec<char> = letters.collect();
        cased && rest.len() + 1 >= RUN_TOGETHER && rest.iter().all(|one| one.is_lowercase())
    })
}

/// Whether a text holds letters of Unicode's mathematical alphabets, which are read out as formulas.
#[must_use]
pub fn has_pseudo_letters(text: &str) -> bool {
    // Only characters of four bytes can be: their first byte tells.
    text.bytes().any(|byte| byte >= 0xf0)
        && text.chars().any(|one| ('\u{1d400}'..='\u{1d7ff}').contains(&one))
}

/// The most emoji in a row, blanks between them left aside; a sequence that is drawn as one is one.
#[must_use]
pub fn longest_emoji_run(text: &str) -> usize {
    // All of them, and the frame of a keycap, are characters of three bytes or more from U+2000 on.
    if text.bytes().all(|byte| byte < 0xe2) {
        return 0;
    }
    let (mut longest, mut run) = (0, 0);
    let mut rest = text.chars().peekable();
    while let Some(first) = rest.next() {
        if takes_emoji(first, &mut rest) {
            run += 1;
            longest = longest.max(run);
        } else if !first.is_whitespace() && !is_modifier(first) {
            run = 0;
        }
    }
    longest
}

/// Whether an emoji begins with `first`; what belongs to it is taken from `rest`.
fn takes_emoji(first: char, rest: &mut Peekable<Chars>) -> bool {
    let flag = is_flag_letter(first);
    let keycap = matches!(first, '0'..='9' | '#' | '*') && {
        let mut ahead = rest.clone();
        ahead.next_if_eq(&'\u{fe0f}');
        ahead.next() == Some('\u{20e3}')
    };
    if !flag && !keycap && !is_pictograph(first) {
        return false;
    }
    if flag {
        rest.next_if(|&next| is_flag_letter(next));
    }
    loop {
        while rest.next_if(|&next| is_modifier(next)).is_some() {}
        // A joiner draws the next emoji into the same picture.
        if rest.next_if_eq(&'\u{200d}').is_none() || rest.next_if(|&next| is_pictograph(next)).is_none() {
            return true;
        }
    }
}

/// Two of them make a flag.
fn is_flag_letter(one: char) -> bool {
    ('\u{1f1e6}'..='\u{1f1ff}').contains(&one)
}

/// Variation selectors, skin tones, the frame of a keycap, tags of regional flags.
fn is_modifier(one: char) -> bool {
    matches!(one, '\u{fe0e}' | '\u{fe0f}' | '\u{1f3fb}'..='\u{1f3ff}' | '\u{20e3}' | '\u{e0020}'..='\u{e007f}')
}

/// Signs that are drawn as pictures, by the blocks of Unicode that hold them.
fn is_pictograph(one: char) -> bool {
    matches!(one,
        '\u{203c}' | '\u{2049}' | '\u{231a}' | '\u{231b}' | '\u{2328}' | '\u{23cf}' | '\u{23e9}'..='\u{23f3}'
        | '\u{23f8}'..='\u{23fa}' | '\u{25aa}' | '\u{25ab}' | '\u{25b6}' | '\u{25c0}' | '\u{25fb}'..='\u{25fe}'
        | '\u{2600}'..='\u{27bf}' | '\u{2934}' | '\u{2935}' | '\u{2b05}'..='\u{2b07}' | '\u{2b1b}' | '\u{2b1c}'
        | '\u{2b50}' | '\u{2b55}' | '\u{1f000}'..='\u{1f0ff}' | '\u{1f170}'..='\u{1f171}' | '\u{1f17e}' | '\u{1f17f}'
        | '\u{1f18e}' | '\u{1f191}'..='\u{1f19a}' | '\u{1f200}'..='\u{1f265}' | '\u{1f300}'..='\u{1f3fa}'
        | '\u{1f400}'..='\u{1faff}')
}
