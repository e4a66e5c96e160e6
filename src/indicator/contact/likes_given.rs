//! `likes-given`, `likes-given-rate`, `people-liked` and `fresh-likes-share` (CON-7): the posts of others that the account liked in public (no standard definition; practice of platforms).
//!
//! Likes to posts of the house are left out of all four. Decides: the rate is the median over the whole blocks of
//! four weeks of the window that the archive covers (its first record or first like to its export), divided by
//! four, blocks without a like included; under six blocks it is `archive-too-short`. People are those whose post was liked,
//! where the record names them; a like is fresh when its post was written less than 24 hours before (up to
//! 5 seconds behind counts as 0, further behind is impossible and left out). Exports that never name the
//! author, or the time of what was liked, have no such figure. n: likes; of the people and the fresh ones, likes with
//! an author, with a time.

use std::collections::BTreeSet;

use crate::indicator::view::{Blocks, WEEKS};
use crate::indicator::{Comparison, Indicator, Reason, Sample, Standing, Unit, View};
use crate::model::Like;
use crate::stats::quantile;

/// How many.
pub static LIKES: Indicator = Indicator {
    id: "likes-given",
    card: Some("CON-7"),
    unit: Unit::Interactions,
    minimum: MINIMUM,
    standing: Standing::Headline,
    comparison: Comparison::Count,
    trend: true,
    measure: |view| {
        let likes = view.likes()?.count() as u64;
        Ok(Sample::exact(likes, likes))
    },
    ..Indicator::BASE
};

/// How many a week.
pub static RATE: Indicator = Indicator {
    id: "likes-given-rate",
    card: Some("CON-7"),
    unit: Unit::PerWeek,
    minimum: MINIMUM,
    measure: rate,
    ..Indicator::BASE
};

/// To how many people.
pub static PEOPLE: Indicator = Indicator {
    id: "people-liked",
    card: Some("CON-7"),
    unit: Unit::People,
    minimum: MINIMUM,
    measure: people,
    ..Indicator::BASE
};

/// How soon.
pub static FRESH: Indicator = Indicator {
    id: "fresh-likes-share",
    card: Some("CON-7"),
    unit: Unit::Share,
    minimum: MINIMUM,
    measure: fresh,
    ..Indicator::BASE
};

/// Fewest blocks of four weeks: under six their median has no interval.
const BLOCKS: usize = 6;
/// Fewest likes.
const MINIMUM: u64 = 30;
/// A day, milliseconds.
const DAY: i64 = 86_400_000;
/// How far clocks may differ, milliseconds.
const TOLERANCE: i64 = 5_000;

fn rate(view: &View) -> Result<Sample, Reason> {
    let likes: Vec<&Like> = view.likes()?.collect();
    let n = likes.len() as u64;
    if n < MINIMUM {
        return Ok(Sample::TooFew { k: None, n });
    }
    let date = |like: &Like| view.calendar.date(like.published);
    let first = view.dialogue.account.likes_given.first().map(date).into_iter().chain(view.dialogue.start);
    let from = first.min().ok_or(Reason::NoPosts)?.max(view.earliest_day());
    let blocks = Blocks::between(from, view.reference_day());
    let mut counts = vec![0_u64; blocks.count];
    for place in likes.into_iter().filter_map(|like| blocks.place(date(like))) {
        counts[place] += 1;
    }
    if blocks.count < BLOCKS {
        return Err(Reason::ArchiveTooShort);
    }
    let mut weekly: Vec<f64> = counts.into_iter().map(|count| count as f64 / WEEKS as f64).collect();
    weekly.sort_by(f64::total_cmp);
    let interval = quantile::median_interval(&weekly).map(|ends| (ends.low, ends.high));
    let value = quantile::median(&weekly).ok_or(Reason::ArchiveTooShort)?;
    Ok(Sample::Estimate { value, k: None, n, interval })
}

fn people(view: &View) -> Result<Sample, Reason> {
    let likes = view.likes()?;
    known(view, |like| like.person.is_some())?;
    let (mut n, mut people) = (0, BTreeSet::new());
    for person in likes.filter_map(|like| like.person) {
        n += 1;
        people.insert(view.dialogue.who(person));
    }
    Ok(Sample::exact(people.len() as u64, n))
}

fn fresh(view: &View) -> Result<Sample, Reason> {
    let likes = view.likes()?;
    known(view, |like| like.object.is_some())?;
    let believable = view.dialogue.account.network.earliest_parent;
    Ok(Sample::Share(
        likes
            .filter_map(|like| {
                let age = like.published - like.object.filter(|&written| written >= believable)?;
                (age >= -TOLERANCE).then(|| (view.calendar.date(like.published), age < DAY))
            })
            .collect(),
    ))
}

/// Fails when none of the account's likes tells a fact: the export does not know it.
fn known(view: &View, fact: fn(&Like) -> bool) -> Result<(), Reason> {
    let likes = &view.dialogue.account.likes_given;
    if likes.is_empty() || likes.iter().any(fact) { Ok(()) } else { Err(Reason::FieldNotInExport) }
}
