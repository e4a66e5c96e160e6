//! Publications that say again what an earlier one said, and publications of several accounts that say the same within a day (INDICATORS, QUA-8; Broder 1997).
//!
//! Texts of at least eight words (`plain`) are near-identical when they share nine tenths of their 5-grams of letters: the
//! share that `MinHash` estimates is computed itself. Pairs are found by their rarest grams (Bayardo, Ma &
//! Srikant 2007): two sets that share nine tenths share one of the rarest tenth of either, so that
//! nothing is missed and only texts with a rare gram in common are compared.

use std::collections::{BTreeSet, VecDeque};

use crate::model::{Account, Set};

use super::{Dialogue, Record, plain};

/// Fewest words of a text that is compared: shorter ones look alike by chance.
const WORDS: usize = 8;
/// Letters of a gram.
const GRAM: usize = 5;
/// Two copies on two accounts lie at most this far apart, milliseconds.
const APART: i64 = 86_400_000;
/// Slots of the table of how often grams come.
const SLOTS: usize = 1 << 20;

/// Whether a record repeats an earlier publication of its account.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Repeat {
    /// No publication, or too short to be compared.
    Uncompared,
    /// It says something else than all before it.
    New,
    /// Nine tenths of an earlier one.
    Near,
    /// The very words of an earlier one.
    Exact,
}

/// A distinct text of an account.
struct Text {
    /// Where it first stands.
    place: usize,
    outline: Outline,
}

/// What a set of grams looks like from afar.
struct Outline {
    /// How many distinct grams it has.
    size: usize,
    /// One bit for each gram's class: grams in one set only show in one outline only.
    classes: [u64; 4],
}

impl Outline {
    fn of(grams: &[u64]) -> Self {
        let mut classes = [0; 4];
        for &gram in grams {
            classes[slot(gram) / 64 % 4] |= 1 << (slot(gram) % 64);
        }
        Self { size: grams.len(), classes }
    }

    /// Whether nine tenths in common are possible: a and b grams that share c of a + b − c ≥ c / 0.9 differ
    /// in a + b − 2c ≤ (a + b) / 19.
    fn may_share(&self, other: &Self) -> bool {
        let apart: u32 =
            self.classes.iter().zip(other.classes).map(|(one, other)| (one ^ other).count_ones()).sum();
        apart as usize * 19 <= self.size + other.size
    }
}

/// Which publications of an account repeat an earlier one; `records` stand in time order.
pub(super) fn within(account: &Account, records: &[Record]) -> Vec<Repeat> {
    let mut found = vec![Repeat::Uncompared; records.len()];
    let mut met = Set::default();
    let mut distinct = Vec::new();
    let mut frequency = vec![0_u32; SLOTS];
    let publications = records.iter().enumerate().filter(|(_, record)| record.kind.is_publication());
    for (place, _) in publications {
        let Some(letters) = letters(account, place) else { continue };
        found[place] = if met.insert(hash(&letters)) { Repeat::New } else { Repeat::Exact };
        if found[place] == Repeat::New {
            distinct.push(place);
            letters.windows(GRAM).for_each(|gram| frequency[slot(hash(gram))] += 1);
        }
    }
    let mut texts = Vec::with_capacity(distinct.len());
    // (gram, text) of the rarest grams of each text; any order that is one for all texts would do. Of a gram
    // half is kept: texts that meet by chance are compared in vain.
    let mut rare: Vec<(u32, u32)> = Vec::new();
    let mut ranked: Vec<(u32, u64)> = Vec::new();
    for place in distinct {
        let grams = grams(account, place);
        let size = grams.len();
        let number = u32::try_from(texts.len()).unwrap_or(u32::MAX);
        texts.push(Text { place, outline: Outline::of(&grams) });
        let kept = size - (9 * size).div_ceil(10) + 1;
        ranked.clear();
        ranked.extend(grams.iter().map(|&gram| (frequency[slot(gram)], gram)));
        ranked.select_nth_unstable(kept - 1);
        rare.extend(ranked[..kept].iter().map(|&(_, gram)| (half(gram), number)));
    }
    rare.sort_unstable();
    for group in rare.chunk_by(|one, other| one.0 == other.0) {
        for (at, &(_, number)) in group.iter().enumerate().skip(1) {
            let text = &texts[number as usize];
            let earlier = group[..at].iter().rev().map(|&(_, number)| &texts[number as usize]);
            if found[text.place] == Repeat::New
                && earlier
                    .filter(|other| text.outline.may_share(&other.outline))
                    .any(|other| shares(account, text, other))
            {
                found[text.place] = Repeat::Near;
            }
        }
    }
    found
}

/// For each account the places of its publications that say the same as one of another account at most a day
/// before or after; `None` where no other account has a text to compare with.
#[must_use]
pub fn across(accounts: &[&Dialogue]) -> Vec<Option<BTreeSet<u32>>> {
    if accounts.len() < 2 {
        return vec![None; accounts.len()];
    }
    let mut all: Vec<(i64, usize, u32)> = Vec::new();
    for (owner, dialogue) in accounts.iter().enumerate() {
        for (place, record) in (0_u32..).zip(&dialogue.records) {
            if record.kind.is_publication() && letters(dialogue.account, place as usize).is_some() {
                all.push((dialogue.activity(place).published, owner, place));
            }
        }
    }
    all.sort_unstable();
    let mut owners: Vec<usize> = all.iter().map(|&(_, owner, _)| owner).collect();
    owners.sort_unstable();
    owners.dedup();
    let mut twins: Vec<Option<BTreeSet<u32>>> = (0..accounts.len())
        .map(|account| owners.iter().any(|&owner| owner != account).then(BTreeSet::new))
        .collect();
    let mut insert = |owner: usize, place: u32| twins[owner].get_or_insert_default().insert(place);
    // The grams of the last day's texts: all texts at once would take more room than the posts themselves.
    let mut lately: VecDeque<(i64, usize, u32, Outline, Vec<u64>)> = VecDeque::new();
    for (published, owner, place) in all {
        while lately.front().is_some_and(|earliest| earliest.0 < published - APART) {
            lately.pop_front();
        }
        let grams = grams(accounts[owner].account, place as usize);
        let outline = Outline::of(&grams);
        for (_, other, earlier, seen, others) in lately.iter().filter(|one| one.1 != owner) {
            if outline.may_share(seen) && is_same(&grams, others) {
                insert(owner, place);
                insert(*other, *earlier);
            }
        }
        lately.push_back((published, owner, place, outline, grams));
    }
    twins
}

fn shares(account: &Account, one: &Text, other: &Text) -> bool {
    is_same(&grams(account, one.place), &grams(account, other.place))
}

/// Whether two sorted sets share nine tenths of all that they hold.
fn is_same(one: &[u64], other: &[u64]) -> bool {
    if one.len() * 10 < other.len() * 9 || other.len() * 10 < one.len() * 9 {
        return false;
    }
    let (mut rest, mut common) = (other, 0);
    for gram in one {
        while rest.first().is_some_and(|next| next < gram) {
            rest = &rest[1..];
        }
        common += usize::from(rest.first() == Some(gram));
    }
    common * 10 >= (one.len() + other.len() - common) * 9
}

/// The letters of a text without its blanks; `None` for one that is too short to be compared.
fn letters(account: &Account, place: usize) -> Option<Vec<char>> {
    let mut letters = Vec::new();
    let words = plain::spell(account.text(&account.activities[place]), &mut letters);
    (words >= WORDS).then_some(letters)
}

/// The distinct 5-grams of a text, hashed and sorted; a text of fewer letters is one gram.
fn grams(account: &Account, place: usize) -> Vec<u64> {
    let letters = letters(account, place).unwrap_or_default();
    let mut grams: Vec<u64> = letters.windows(GRAM.min(letters.len().max(1))).map(hash).collect();
    grams.sort_unstable();
    grams.dedup();
    grams
}

/// FNV-1a with 64 bits, a letter at a time: the same on every machine.
fn hash(letters: &[char]) -> u64 {
    let step =
        |hash: u64, &letter: &char| (hash ^ u64::from(u32::from(letter))).wrapping_mul(0x0000_0100_0000_01b3);
    letters.iter().fold(0xcbf2_9ce4_8422_2325, step)
}

/// A gram times the golden ratio: its high bits differ where the low ones of the hash are alike.
fn mixed(gram: u64) -> u64 {
    gram.wrapping_mul(0x9e37_79b9_7f4a_7c15)
}

/// The higher half of a gram.
fn half(gram: u64) -> u32 {
    u32::try_from(mixed(gram) >> 32).unwrap_or_default()
}

/// The place of a gram in the table.
fn slot(gram: u64) -> usize {
    usize::try_from(mixed(gram) >> 44).unwrap_or_default() % SLOTS
}
