//! What a public report may quote of an own text: handles of others, e-mail addresses and telephone numbers are masked, links dropped.

/// Fewest digits of a telephone number.
const PHONE: usize = 9;
/// Spaces at which no line breaks.
const BOUND: [char; 3] = ['\u{a0}', '\u{2007}', '\u{202f}'];

/// The opening of `text`, at most `length` characters, cut between words; `own` are handles in lower case.
#[must_use]
pub fn excerpt(text: &str, own: &[String], length: usize) -> String {
    let words = text.split(is_blank).map(without_links).filter(|word| !word.is_empty());
    let text = masked(&words.collect::<Vec<_>>().join(" "), own);
    if text.chars().count() <= length {
        return text;
    }
    let cut: String = text.chars().take(length).collect();
    let whole = cut.rfind(' ').map_or(cut.as_str(), |space| &cut[..space]);
    format!("{}…", whole.trim_end_matches([' ', ',', ';', ':']))
}

/// Whether a line may break here: the no-break spaces of French stay between the words that they join.
fn is_blank(c: char) -> bool {
    c.is_whitespace() && !BOUND.contains(&c)
}

/// A word without the links that no-break spaces join to it.
fn without_links(word: &str) -> String {
    let kept = word.split_inclusive(BOUND).filter(|part| !is_link(part)).collect::<String>();
    if kept.len() == word.len() { kept } else { kept.trim_end_matches(BOUND).to_owned() }
}

/// `text` with `…` in place of each of the `words`, in capitals or not, where it stands as a word.
#[must_use]
pub fn without_words(text: &str, words: &[String]) -> String {
    let mut text = text.to_owned();
    for word in words.iter().map(|word| word.trim().to_lowercase()).filter(|word| !word.is_empty()) {
        let mut kept = String::with_capacity(text.len());
        let mut rest = text.as_str();
        while let Some((start, end)) = found(rest, &word) {
            kept.push_str(&rest[..start]);
            kept.push('…');
            rest = &rest[end..];
        }
        kept.push_str(rest);
        text = kept;
    }
    text
}

/// Where `word` (in lower case) first stands in `text` between letters of no word.
fn found(text: &str, word: &str) -> Option<(usize, usize)> {
    let starts = text.char_indices().map(|(at, _)| at);
    starts.filter(|&at| !text[..at].ends_with(char::is_alphanumeric)).find_map(|at| {
        let mut spelled = String::new();
        for (place, letter) in text[at..].char_indices() {
            spelled.extend(letter.to_lowercase());
            if !word.starts_with(spelled.as_str()) {
                return None;
            }
            let end = at + place + letter.len_utf8();
            if spelled == word {
                return (!text[end..].starts_with(char::is_alphanumeric)).then_some((at, end));
            }
        }
        None
    })
}

/// Whether a word is an address of the web.
#[must_use]
pub fn is_link(word: &str) -> bool {
    let word = word.trim_start_matches(['(', '«', '"']).to_ascii_lowercase();
    ["http://", "https://", "www."].iter().any(|start| word.starts_with(start))
}

/// `text` with other people's handles, e-mail addresses and telephone numbers as `…`.
#[must_use]
pub fn masked(text: &str, own: &[String]) -> String {
    without_phones(&text.split(' ').map(|word| without_addresses(word, own)).collect::<Vec<_>>().join(" "))
}

/// One word: whatever stands around an `@` that is not ours is masked.
fn without_addresses(word: &str, own: &[String]) -> String {
    let Some(at) = word.find(['@', '＠']) else { return word.to_owned() };
    let start = word[..at]
        .rfind(|c: char| !is_local(c))
        .map_or(0, |place| place + word[place..].chars().next().map_or(0, char::len_utf8));
    let behind = at + word[at..].chars().next().map_or(0, char::len_utf8);
    let end =
        word[behind..].find(|c: char| !is_local(c) && c != '@').map_or(word.len(), |place| behind + place);
    let handle = word[behind..end].trim_end_matches(['.', '-', '+']);
    let rest = without_addresses(&word[behind + handle.len()..], own);
    let named = handle.to_lowercase();
    let ours = start == at && own.contains(&named);
    match (handle.is_empty(), ours) {
        (true, _) => format!("{}{rest}", &word[..behind]),
        (_, true) => format!("{}{rest}", &word[..behind + handle.len()]),
        _ => format!("{}@…{rest}", &word[..start]),
    }
}

/// The characters of handles and of both halves of an e-mail address.
fn is_local(c: char) -> bool {
    c.is_alphanumeric() || matches!(c, '_' | '.' | '-' | '+')
}

/// Runs of digits, blanks, dots, hyphens and brackets with as many digits as a telephone number.
fn without_phones(text: &str) -> String {
    let mut masked = String::with_capacity(text.len());
    let mut rest = text;
    while let Some(start) = rest.find(|c: char| c.is_ascii_digit() || c == '+') {
        masked.push_str(&rest[..start]);
        rest = &rest[start..];
        let inside = |c: char| {
            c.is_ascii_digit() || matches!(c, '+' | ' ' | '\u{a0}' | '\u{202f}' | '.' | '-' | '(' | ')' | '/')
        };
        let end = rest.find(|c| !inside(c)).unwrap_or(rest.len());
        let run = rest[..end].trim_end_matches(|c: char| !c.is_ascii_digit() && c != '+');
        let run = if run.is_empty() { &rest[..1] } else { run };
        let digits = run.bytes().filter(u8::is_ascii_digit).count();
        masked.push_str(if digits >= PHONE { "…" } else { run });
        rest = &rest[run.len()..];
    }
    masked.push_str(rest);
    masked
}
