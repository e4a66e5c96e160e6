//! What a public report may quote of an own text: handles and names of others, e-mail addresses and telephone numbers are masked, links dropped.

pub mod phrase;

use std::ops::AddAssign;

use phrase::Phrases;

/// Fewest digits of a telephone number.
const PHONE: usize = 9;
/// Spaces at which no line breaks.
const BOUND: [char; 3] = ['\u{a0}', '\u{2007}', '\u{202f}'];
/// What stands between the digits of a telephone number.
const BETWEEN: &str = "+ .-()/_·•–‐‑\u{a0}\u{202f}\u{2009}";
/// How people write the sign of an e-mail address for machines not to read it.
const SPELLED_AT: [&str; 5] = ["(at)", "[at]", "{at}", "(arobase)", "[arobase]"];

/// How much of a text was masked, by kind.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Masked {
    /// Handles of others.
    pub handles: u64,
    /// E-mail addresses.
    pub addresses: u64,
    /// Telephone numbers and other long numbers.
    pub phones: u64,
    /// Names that archives attach to others.
    pub names: u64,
    /// Words that the configuration hides.
    pub words: u64,
    /// Links that were dropped.
    pub links: u64,
    /// Pairs of capitalised words that stayed: each may be the name of somebody.
    pub pairs: u64,
}

impl AddAssign for Masked {
    fn add_assign(&mut self, other: Self) {
        self.handles += other.handles;
        self.addresses += other.addresses;
        self.phones += other.phones;
        self.names += other.names;
        self.words += other.words;
        self.links += other.links;
        self.pairs += other.pairs;
    }
}

/// The opening of `text`, at most `length` characters, cut between words; `own` are handles in lower case.
#[must_use]
pub fn excerpt(text: &str, own: &[String], phrases: &Phrases, length: usize) -> (String, Masked) {
    let mut masked = Masked::default();
    let words = text.split(is_blank).map(|word| {
        let (kept, links) = without_links(word);
        masked.links += links;
        kept
    });
    let words: Vec<String> = words.filter(|word| !word.is_empty()).collect();
    let (text, addresses) = without_addresses(&words.join(" "), own);
    // Masked before it is cut: a cut in the middle of hidden words would show their beginning.
    let (text, names) = phrases.without(&text);
    masked += addresses;
    masked += names;
    let text = opening(text, length);
    masked.pairs = phrases.pairs(&text);
    (text, masked)
}

/// At most `length` characters of a text, cut between words.
fn opening(text: String, length: usize) -> String {
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

/// A word without the links that no-break spaces join to it, and how many those were.
fn without_links(word: &str) -> (String, u64) {
    let links = word.split_inclusive(BOUND).filter(|part| is_link(part)).count() as u64;
    if links == 0 {
        return (word.to_owned(), 0);
    }
    let kept = word.split_inclusive(BOUND).filter(|part| !is_link(part)).collect::<String>();
    (kept.trim_end_matches(BOUND).to_owned(), links)
}

/// Whether a word is an address of the web, also one without its scheme: `exemple.fr/page`.
#[must_use]
pub fn is_link(word: &str) -> bool {
    let word = word.trim_start_matches(|c: char| "(«\"“[<".contains(c)).to_ascii_lowercase();
    if ["http://", "https://", "www."].iter().any(|start| word.starts_with(start)) {
        return true;
    }
    let Some((host, _)) = word.split_once('/') else { return false };
    let Some((name, top)) = host.rsplit_once('.') else { return false };
    let is_label = |c: char| c.is_ascii_alphanumeric() || c == '-' || c == '.';
    !name.is_empty()
        && name.chars().all(is_label)
        && top.len() > 1
        && top.bytes().all(|letter| letter.is_ascii_alphabetic())
}

/// `text` with other people's handles, e-mail addresses and telephone numbers as `…`.
#[must_use]
pub fn without_addresses(text: &str, own: &[String]) -> (String, Masked) {
    let mut masked = Masked::default();
    let text = with_signs(text);
    let words = text.split(' ').map(|word| without_signs(word, own, &mut masked)).collect::<Vec<_>>();
    let text = without_phones(&words.join(" "), &mut masked);
    (text, masked)
}

/// `text` with its `@` where somebody spelled it between two words: `prenom.nom (at) exemple.fr`.
fn with_signs(text: &str) -> String {
    let mut text = text.to_owned();
    for spelled in SPELLED_AT {
        let mut from = 0;
        while let Some(at) = text[from..].to_ascii_lowercase().find(spelled).map(|at| from + at) {
            let (before, behind) = (text[..at].trim_end(), text[at + spelled.len()..].trim_start());
            from = at + spelled.len();
            if before.ends_with(is_local) && behind.starts_with(is_local) {
                from = before.len() + 1;
                text = format!("{before}@{behind}");
            }
        }
    }
    text
}

/// One word: whatever stands around an `@` that is not ours is masked.
fn without_signs(word: &str, own: &[String], masked: &mut Masked) -> String {
    let Some(at) = word.find(['@', '＠']) else { return word.to_owned() };
    let start = word[..at]
        .rfind(|c: char| !is_local(c))
        .map_or(0, |place| place + word[place..].chars().next().map_or(0, char::len_utf8));
    let behind = at + word[at..].chars().next().map_or(0, char::len_utf8);
    let end =
        word[behind..].find(|c: char| !is_local(c) && c != '@').map_or(word.len(), |place| behind + place);
    let handle = word[behind..end].trim_end_matches(['.', '-', '+']);
    let rest = without_signs(&word[behind + handle.len()..], own, masked);
    let named = handle.to_lowercase();
    let ours = start == at && own.contains(&named);
    if handle.is_empty() {
        return format!("{}{rest}", &word[..behind]);
    }
    if ours {
        return format!("{}{rest}", &word[..behind + handle.len()]);
    }
    masked.handles += u64::from(start == at);
    masked.addresses += u64::from(start < at);
    format!("{}@…{rest}", &word[..start])
}

/// The characters of handles and of both halves of an e-mail address.
fn is_local(c: char) -> bool {
    c.is_alphanumeric() || matches!(c, '_' | '.' | '-' | '+')
}

/// Runs of digits, blanks, dots, hyphens and brackets with as many digits as a telephone number.
fn without_phones(text: &str, count: &mut Masked) -> String {
    let mut masked = String::with_capacity(text.len());
    let mut rest = text;
    while let Some(start) = rest.find(|c: char| c.is_ascii_digit() || c == '+') {
        masked.push_str(&rest[..start]);
        rest = &rest[start..];
        let inside = |c: char| c.is_ascii_digit() || BETWEEN.contains(c);
        let end = rest.find(|c| !inside(c)).unwrap_or(rest.len());
        let run = rest[..end].trim_end_matches(|c: char| !c.is_ascii_digit() && c != '+');
        let run = if run.is_empty() { &rest[..1] } else { run };
        let is_phone = run.bytes().filter(u8::is_ascii_digit).count() >= PHONE;
        count.phones += u64::from(is_phone);
        masked.push_str(if is_phone { "…" } else { run });
        rest = &rest[run.len()..];
    }
    masked.push_str(rest);
    masked
}
