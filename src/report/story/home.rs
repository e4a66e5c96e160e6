//! The order of the telling, and what of it stands on the first page: one fact a dimension, fewer when little was done.

use std::cmp::Reverse;

use super::{Fact, Told, telling};

/// The order of the telling (INDICATORS 8): the act, how people came back, what circulated, the limits.
pub const DIMENSIONS: [&str; 7] =
    ["contact", "attention", "interaction", "rhythm", "publics", "value", "quality"];

/// Records of a year that deserve one more sentence, beside the first ones.
const RECORDS: u64 = 6;
/// Sentences that any year deserves.
const LEAST: u64 = 3;

/// Puts facts in order and marks those of the first page.
pub(super) fn arrange(told: &Told, facts: &mut [Fact]) {
    let place = |scope: &str| told.scopes.iter().position(|known| *known == scope);
    let chapter = |fact: &Fact| DIMENSIONS.iter().position(|known| *known == fact.dimension);
    // Who was spoken to opens the report, also where only an account can say it and the institution cannot.
    let opens = |fact: &Fact| fact.fact == telling::OPENING;
    facts.sort_by_key(|fact| {
        (chapter(fact), fact.form, !opens(fact), place(&fact.scope), Reverse(fact.weight))
    });
    let room = LEAST + told.records() / RECORDS;
    let mut chosen: Vec<usize> = Vec::new();
    for (number, fact) in facts.iter().enumerate() {
        if chosen.last().is_none_or(|last| facts[*last].dimension != fact.dimension) {
            chosen.push(number);
        }
    }
    // Where there is less room than dimensions, the lightest give way, and of these the last.
    while chosen.len() as u64 > room {
        let lightest = (0..chosen.len()).rev().min_by_key(|&place| facts[chosen[place]].weight);
        let Some(lightest) = lightest else { break };
        chosen.remove(lightest);
    }
    for number in chosen {
        facts[number].home = true;
    }
}
