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

/// What becomes of a phrase; of two that fit, the later one counts.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Fate {
    Name,
    Words,
    Shown,
}

/// What a phrase is.
#[derive(Clone, Debug, PartialEq, Eq)]
struct Meaning {
    fate: Fate,
    /// The spelling of a name of one word: without capitals only what is spelled like it is that name.
    spelled: Option<String>,
}

/// Phrases by their folded words.
#[derive(Clone, Debug, Default)]
pub struct Phrases {
    meanings: HashMap<Vec<String>, Vec<Meaning>>,
    /// How many words the longest phrase has that begins with a word.
    longest: HashMap<String, usize>,
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
        let Some(first) = words.first() else { return };
        if words.len() > 1 {
            self.add(vec![words.concat()], fate, None);
        }
        let longest = self.longest.entry(first.clone()).or_default();
        *longest = words.len().max(*longest);
        let meanings = self.meanings.entry(words).or_default();
        let meaning = Meaning { fate, spelled };
        // Accounts of one house name the same people.
        if !meanings.contains(&meaning) {
            meanings.push(meaning);
        }
    }

    /// `text` with `…` in place of what is hidden; of phrases that begin at one place the longest counts, and what
    /// is shown before what is not.
    #[must_use]
    pub fn without(&self, text: &str) -> (String, Masked) {
        let words = Words::of(text);
        let (mut kept, mut masked) = (String::with_capacity(text.len()), Masked::default());
        let (mut place, mut copied) = (0, 0);
        while place < words.folded.len() {
            let Some((length, fate)) = self.at(&words, place) else {
                place += 1;
                continue;
            };
            let end = place + length;
            if fate != Fate::Shown {
                kept.push_str(&text[copied..words.places[place].start]);
                kept.push('…');
                copied = words.places[end - 1].end;
                masked.names += u64::from(fate == Fate::Name);
                masked.words += u64::from(fate == Fate::Words);
            }
            place = end;
        }
        kept.push_str(&text[copied..]);
        (kept, masked)
    }

    /// How many pairs of capitalised words are not what is known to be shown: `Prénom Nom`, `Prénom de Nom`.
    #[must_use]
    pub fn pairs(&self, text: &str) -> u64 {
        let words = Words::of(text);
        let count = words.folded.len();
        let (mut place, mut pairs) = (0, 0);
        while place < count {
            if let Some((length, _)) = self.at(&words, place) {
                place += length;
                continue;
            }
            let known = |next: &usize| self.at(&words, *next).is_some();
            let next = (place + 1..count.min(place + 3)).find(known).unwrap_or(count);
            pairs += u64::from(is_pair(text, &words.places[place..next]));
            place += 1;
        }
        pairs
    }

    /// How many words the phrase has that begins at `place`, and what becomes of it.
    fn at(&self, words: &Words<'_>, place: usize) -> Option<(usize, Fate)> {
        let rest = &words.folded[place..];
        let longest = (*self.longest.get(rest.first()?)?).min(rest.len());
        let word = &words.text[words.places[place].clone()];
        let fits = |meaning: &&Meaning| {
            let spelled = meaning.spelled.as_ref();
            spelled.is_none_or(|name| word.starts_with(char::is_uppercase) || word == name)
        };
        let fate = |length: &usize| {
            let meanings = self.meanings.get(&rest[..*length])?;
            meanings.iter().filter(fits).map(|meaning| meaning.fate).max()
        };
        (1..=longest).rev().find_map(|length| Some((length, fate(&length)?)))
    }
}

/// The words of a text.
struct Words<'t> {
    text: &'t str,
    /// Where each stands.
    places: Vec<Range<usize>>,
    /// Each one folded.
    folded: Vec<String>,
}

impl<'t> Words<'t> {
    fn of(text: &'t str) -> Self {
        let (places, folded) = tokens(text).unzip();
        Self { text, places, folded }
    }
}

/// Whether the first of the words at `places` and the next are capitalised, with a particle between at most.
fn is_pair(text: &str, places: &[Range<usize>]) -> bool {
    let word = |place: usize| places.get(place).map(|place| &text[place.clone()]);
    let capital = |place: usize| {
        word(place).is_some_and(|word| word.starts_with(char::is_uppercase) && word.chars().nth(1).is_some())
    };
    let joins = |place: usize| {
        let between = places.get(place + 1).map(|next| &text[places[place].end..next.start]);
        between.is_some_and(|between| between.chars().all(|c| c.is_whitespace() || "-‑'’".contains(c)))
    };
    let particle = |place: usize| word(place).is_some_and(|word| PARTICLES.contains(&word));
    let tagged = places.first().is_some_and(|place| text[..place.start].ends_with(['#', '＃']));
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
