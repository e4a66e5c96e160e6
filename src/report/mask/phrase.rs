//! Names and words that are looked for in texts however they are written: in capitals or not, with or without accents, their parts joined or not.

use std::collections::HashMap;
use std::ops::Range;

use super::Masked;
use crate::report::coverage::unaccented;

/// Fewest letters of a name of one word: a shorter one would be found in every text.
const SHORT: usize = 3;
/// Words inside a name.
const PARTICLES: [&str; 18] = [
    "al", "ben", "bin", "d", "da", "de", "del", "der", "des", "di", "dos", "du", "el", "la", "le", "ten",
    "van", "von",
];
/// What parts a name from what people write behind it.
const PARTS: [&str; 4] = [" - ", " – ", " — ", ": "];

/// What becomes of a phrase.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Fate {
    Shown,
    Name,
    Words,
}

/// One phrase.
#[derive(Clone, Debug)]
struct Phrase {
    /// Its words, folded.
    words: Vec<String>,
    fate: Fate,
    /// The spelling of a name of one word: without capitals only what is spelled like it is that name.
    spelled: Option<String>,
}

/// Phrases by their first word.
#[derive(Clone, Debug, Default)]
pub struct Phrases {
    begun: HashMap<String, Vec<Phrase>>,
}

impl Phrases {
    /// Has `name` stay where it stands.
    pub fn show(&mut self, name: &str) {
        self.add(folded(name), Fate::Shown, None);
    }

    /// Has words of the configuration masked wherever they stand.
    pub fn hide_words(&mut self, words: &str) {
        self.add(folded(words), Fate::Words, None);
    }

    /// Has the name of somebody masked, also with its two words turned round; what stands behind a name (a trade,
    /// a town) belongs to it only where it is told as a name is.
    pub fn hide_name(&mut self, name: &str) {
        let mut name = name.to_owned();
        for mark in PARTS {
            name = name.replace(mark, "|");
        }
        let is_joint =
            |c: char| c.is_alphanumeric() || c.is_whitespace() || is_accent(c) || ".'’-_".contains(c);
        let parts = name.split(|c| !is_joint(c)).filter(|part| part.chars().any(char::is_alphanumeric));
        for (place, part) in parts.enumerate() {
            let words = folded(part);
            let capital = |word: &str| word.starts_with(char::is_uppercase);
            match &words[..] {
                [only] if place == 0 && only.chars().count() >= SHORT => {
                    let spelled = tokens(part).next().map(|(range, _)| part[range].to_owned());
                    self.add(words, Fate::Name, spelled);
                }
                [first, last] if place == 0 || part.split_whitespace().all(capital) => {
                    self.add(vec![last.clone(), first.clone()], Fate::Name, None);
                    self.add(words, Fate::Name, None);
                }
                [_, _, ..] if place == 0 || part.split_whitespace().all(capital) => {
                    self.add(words, Fate::Name, None);
                }
                _ => {}
            }
        }
    }

    fn add(&mut self, words: Vec<String>, fate: Fate, spelled: Option<String>) {
        let Some(first) = words.first().cloned() else { return };
        if words.len() > 1 {
            let joined = words.concat();
            let alone = Phrase { words: vec![joined.clone()], fate, spelled: None };
            self.begun.entry(joined).or_default().push(alone);
        }
        self.begun.entry(first).or_default().push(Phrase { words, fate, spelled });
    }

    /// `text` with `…` in place of what is hidden; of phrases that begin at one place the longest counts, and what
    /// is shown before what is not.
    #[must_use]
    pub fn without(&self, text: &str) -> (String, Masked) {
        let words: Vec<(Range<usize>, String)> = tokens(text).collect();
        let (mut kept, mut masked) = (String::with_capacity(text.len()), Masked::default());
        let (mut place, mut copied) = (0, 0);
        while place < words.len() {
            let Some(phrase) = self.at(text, &words[place..]) else {
                place += 1;
                continue;
            };
            let end = place + phrase.words.len();
            if phrase.fate != Fate::Shown {
                kept.push_str(&text[copied..words[place].0.start]);
                kept.push('…');
                copied = words[end - 1].0.end;
                masked.names += u64::from(phrase.fate == Fate::Name);
                masked.words += u64::from(phrase.fate == Fate::Words);
            }
            place = end;
        }
        kept.push_str(&text[copied..]);
        (kept, masked)
    }

    /// How many pairs of capitalised words are not what is known to be shown: `Prénom Nom`, `Prénom de Nom`.
    #[must_use]
    pub fn pairs(&self, text: &str) -> u64 {
        let words: Vec<(Range<usize>, String)> = tokens(text).collect();
        let (mut place, mut pairs) = (0, 0);
        while place < words.len() {
            if let Some(phrase) = self.at(text, &words[place..]) {
                place += phrase.words.len();
                continue;
            }
            let known = |next: &usize| self.at(text, &words[*next..]).is_some();
            let next = (place + 1..words.len().min(place + 3)).find(known).unwrap_or(words.len());
            pairs += u64::from(is_pair(text, &words[place..next]));
            place += 1;
        }
        pairs
    }

    /// The phrase that begins with the first of `words`.
    fn at(&self, text: &str, words: &[(Range<usize>, String)]) -> Option<&Phrase> {
        let (range, first) = words.first()?;
        let is_there = |phrase: &&Phrase| {
            let told = words.get(..phrase.words.len());
            let same =
                told.is_some_and(|told| told.iter().zip(&phrase.words).all(|((_, one), other)| one == other));
            let word = &text[range.clone()];
            let spelled = phrase.spelled.as_ref();
            same && spelled.is_none_or(|name| word.starts_with(char::is_uppercase) || word == name)
        };
        let order =
            |phrase: &&Phrase| (phrase.words.len(), phrase.fate == Fate::Shown, phrase.fate == Fate::Words);
        self.begun.get(first)?.iter().filter(is_there).max_by_key(order)
    }
}

/// Whether the first of `words` and the next are capitalised, with a particle between at most.
fn is_pair(text: &str, words: &[(Range<usize>, String)]) -> bool {
    let word = |place: usize| words.get(place).map(|(range, _)| &text[range.clone()]);
    let capital = |place: usize| {
        word(place).is_some_and(|word| word.starts_with(char::is_uppercase) && word.chars().nth(1).is_some())
    };
    let joins = |place: usize| {
        let between = words.get(place + 1).map(|(next, _)| &text[words[place].0.end..next.start]);
        between.is_some_and(|between| between.chars().all(|c| c.is_whitespace() || "-‑'’".contains(c)))
    };
    let particle = |place: usize| word(place).is_some_and(|word| PARTICLES.contains(&word));
    let tagged = words.first().is_some_and(|(range, _)| text[..range.start].ends_with(['#', '＃']));
    !tagged && capital(0) && joins(0) && (capital(1) || (particle(1) && joins(1) && capital(2)))
}

/// The words of a text, folded.
fn folded(text: &str) -> Vec<String> {
    tokens(text).map(|(_, word)| word).collect()
}

/// The words of a text with their places: letters and digits, folded to small letters without accents.
fn tokens(text: &str) -> impl Iterator<Item = (Range<usize>, String)> {
    let mut rest = 0;
    std::iter::from_fn(move || {
        let start = rest + text[rest..].find(char::is_alphanumeric)?;
        let inside = |c: char| c.is_alphanumeric() || is_accent(c);
        let end = text[start..].find(|c| !inside(c)).map_or(text.len(), |length| start + length);
        rest = end;
        let letters = text[start..end].chars().filter(|&c| !is_accent(c));
        Some((start..end, letters.flat_map(unaccented).flat_map(char::to_lowercase).collect()))
    })
}

/// Whether a character is the accent of the letter before it.
fn is_accent(c: char) -> bool {
    ('\u{300}'..='\u{36f}').contains(&c)
}
