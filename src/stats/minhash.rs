//! Resemblance of texts: shares of common 5-grams, estimated by minima of hash functions (Broder 1997).

use std::collections::BTreeSet;

/// Letters of a gram.
const GRAM: usize = 5;
/// Hash functions of a signature: the estimate's standard error is at most 1/(2√128), 4.4 points.
pub const FUNCTIONS: usize = 128;

/// The minima of a text's grams under [`FUNCTIONS`] hash functions.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Signature([u64; FUNCTIONS]);

/// The 5-grams of letters of `text`, hashed; a shorter text is one gram.
#[must_use]
pub fn grams(text: &str) -> BTreeSet<u64> {
    let letters: Vec<char> = text.chars().collect();
    let hash = |gram: &[char]| {
        // FNV-1a of 64 bits over letters instead of bytes: the same on every machine.
        let step = |hash: u64, &letter: &char| {
            (hash ^ u64::from(u32::from(letter))).wrapping_mul(0x0000_0100_0000_01b3)
        };
        gram.iter().fold(0xcbf2_9ce4_8422_2325, step)
    };
    if letters.len() < GRAM {
        return BTreeSet::from([hash(&letters)]);
    }
    letters.windows(GRAM).map(hash).collect()
}

/// |A ∩ B| / |A ∪ B|; 1 for two empty sets.
#[must_use]
pub fn jaccard(one: &BTreeSet<u64>, other: &BTreeSet<u64>) -> f64 {
    let common = one.intersection(other).count();
    let all = one.len() + other.len() - common;
    if all == 0 { 1.0 } else { common as f64 / all as f64 }
}

/// The signature of a set of grams.
#[must_use]
pub fn signature(grams: &BTreeSet<u64>) -> Signature {
    let mut minima = [u64::MAX; FUNCTIONS];
    for &gram in grams {
        for (seed, least) in (1..).zip(&mut minima) {
            *least = mixed(gram ^ mixed(seed)).min(*least);
        }
    }
    Signature(minima)
}

impl Signature {
    /// The share of equal minima: an unbiased estimate of [`jaccard`].
    #[must_use]
    pub fn resemblance(&self, other: &Self) -> f64 {
        let equal = self.0.iter().zip(&other.0).filter(|(one, other)| one == other).count();
        equal as f64 / FUNCTIONS as f64
    }
}

/// The finaliser of `SplitMix64` (Steele, Lea & Flood 2014), a permutation of 64-bit numbers.
fn mixed(mut number: u64) -> u64 {
    number = number.wrapping_add(0x9e37_79b9_7f4a_7c15);
    number = (number ^ (number >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
    number = (number ^ (number >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
    number ^ (number >> 31)
}
