//! Storage that keeps a million short texts small: one arena of characters and an interner of repeated ones.

use std::collections::{HashMap, HashSet};

use foldhash::fast::RandomState;
use indexmap::IndexSet;

/// A map that is asked a million times: its hash is seeded anew in each run, so that no archive can be made to fill one
/// slot; what iterates over it must not depend on the order.
pub type Map<K, V> = HashMap<K, V, RandomState>;

/// A set that is asked a million times (see [`Map`]).
pub type Set<K> = HashSet<K, RandomState>;

/// A stretch of a pool: where it starts and how long it is.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Span {
    start: u32,
    length: u32,
}

impl Span {
    /// The stretch that the last `pool_length - start` elements of a pool fill.
    ///
    /// # Panics
    /// When a pool outgrows `u32`, four thousand million elements.
    #[must_use]
    pub fn since(start: usize, pool_length: usize) -> Self {
        if start == pool_length {
            // Nothing is the same wherever it was asked for.
            return Self::default();
        }
        let small = |n: usize| u32::try_from(n).expect("a pool holds less than 2^32 elements");
        Self { start: small(start), length: small(pool_length - start) }
    }

    /// The stretch as indices.
    #[must_use]
    pub fn range(self) -> std::ops::Range<usize> {
        self.start as usize..self.start as usize + self.length as usize
    }

    /// How many elements.
    #[must_use]
    pub fn len(self) -> usize {
        self.length as usize
    }

    /// Whether nothing is there.
    #[must_use]
    pub fn is_empty(self) -> bool {
        self.length == 0
    }
}

/// All texts of an account, one after the other.
#[derive(Clone, Debug, Default)]
pub struct Texts {
    characters: String,
}

impl Texts {
    /// Keeps `text` and tells where.
    pub fn push(&mut self, text: &str) -> Span {
        let start = self.characters.len();
        self.characters.push_str(text);
        Span::since(start, self.characters.len())
    }

    /// The text of `span`.
    #[must_use]
    pub fn get(&self, span: Span) -> &str {
        &self.characters[span.range()]
    }

    /// Bytes kept.
    #[must_use]
    pub fn len(&self) -> usize {
        self.characters.len()
    }

    /// Whether no text was kept.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.characters.is_empty()
    }
}

/// Each distinct text once, by number in order of first appearance.
#[derive(Clone, Debug, Default)]
pub struct Interner {
    texts: IndexSet<Box<str>, RandomState>,
}

impl Interner {
    /// The number of `text`, new or known.
    ///
    /// # Panics
    /// When more than 2^32 distinct texts come.
    pub fn intern(&mut self, text: &str) -> u32 {
        let number = match self.texts.get_index_of(text) {
            Some(known) => known,
            None => self.texts.insert_full(text.into()).0,
        };
        u32::try_from(number).expect("less than 2^32 distinct texts")
    }

    /// The number of `text` if it is known.
    #[must_use]
    pub fn find(&self, text: &str) -> Option<u32> {
        self.texts.get_index_of(text).and_then(|number| u32::try_from(number).ok())
    }

    /// The text of `number`.
    #[must_use]
    pub fn get(&self, number: u32) -> &str {
        &self.texts[number as usize]
    }

    /// How many distinct texts.
    #[must_use]
    pub fn len(&self) -> usize {
        self.texts.len()
    }

    /// Whether none came yet.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.texts.is_empty()
    }

    /// Bytes kept: the texts, and a fat pointer, a hash and a slot for each.
    #[must_use]
    pub fn footprint(&self) -> usize {
        self.texts.iter().map(|text| text.len() + 32).sum()
    }
}
