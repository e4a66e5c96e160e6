//! What a window holds, by plain loops over everything.

use std::collections::{BTreeMap, BTreeSet};

use chrono::{Datelike, Days, Months, NaiveDate};

use crate::cards::people::crowd::Crowd;
use crate::naive::figures::{Frame, contacted, kind, remaining};
use crate::naive::world::{Post, World};

/// A window of an invented account.
pub(super) struct Seen<'a> {
    pub(super) frame: Frame,
    /// First and last day of the window.
    pub(super) first: NaiveDate,
    pub(super) last: NaiveDate,
    /// First day of the archive, day of the export.
    pub(super) start: NaiveDate,
    pub(super) end: NaiveDate,
    /// The posts of the window.
    pub(super) posts: Vec<&'a Post>,
    /// The exchanges of the whole account.
    pub(super) runs: &'a [Vec<&'a Post>],
}

impl<'a> Seen<'a> {
    pub(super) fn new(crowd: &'a Crowd, runs: &'a [Vec<&'a Post>], frame: Frame) -> Self {
        let world = &crowd.world;
        let (start, end) = (World::date(world.posts[0].t), World::date(world.export));
        let (first, last) = match frame {
            Frame::Year(year) => (day(year, 1, 1), day(year, 12, 31)),
            Frame::Years(from, to) => (day(from, 1, 1), day(to, 12, 31)),
            Frame::All => (start, end),
        };
        let posts = world.posts.iter().filter(|post| (first..=last).contains(&World::date(post.t))).collect();
        Self { frame, first, last, start, end, posts, runs }
    }

    /// The last day of the window that the archive knows.
    pub(super) fn today(&self) -> NaiveDate {
        self.last.min(self.end)
    }

    /// The first day that counts when months must lie before it.
    pub(super) fn after(&self, months: u32) -> Option<NaiveDate> {
        remaining(self.frame, self.first, self.today(), self.start, months)
    }

    pub(super) fn authored(&self) -> usize {
        self.posts.iter().filter(|post| kind(post) != "repost").count()
    }

    pub(super) fn replies(&self) -> Vec<&'a Post> {
        self.posts.iter().copied().filter(|post| kind(post) == "reply").collect()
    }

    /// Dates of contact by person.
    pub(super) fn contact_days(&self) -> BTreeMap<u64, BTreeSet<NaiveDate>> {
        let mut days: BTreeMap<u64, BTreeSet<NaiveDate>> = BTreeMap::new();
        for post in &self.posts {
            for person in contacted(post) {
                days.entry(person).or_default().insert(World::date(post.t));
            }
        }
        days
    }

    /// A count of people without any contact.
    pub(super) fn nobody(&self) -> (&'static str, f64, u64) {
        let authored = self.authored();
        if authored >= 30 { ("value", 0.0, 0) } else { ("too-few", 0.0, authored as u64) }
    }
}

pub(super) fn day(year: i32, month: u32, day: u32) -> NaiveDate {
    NaiveDate::from_ymd_opt(year, month, day).expect("a date")
}

/// (person, date) of all replies to somebody known, between two dates.
pub(super) fn reply_days(crowd: &Crowd, from: NaiveDate, to: NaiveDate) -> BTreeSet<(u64, NaiveDate)> {
    crowd
        .world
        .posts
        .iter()
        .filter(|post| kind(post) == "reply")
        .filter_map(|post| Some((post.answered?, World::date(post.t))))
        .filter(|(_, date)| *date >= from && *date <= to)
        .collect()
}

/// The people answered between two dates.
pub(super) fn answered(crowd: &Crowd, from: NaiveDate, to: NaiveDate) -> BTreeSet<u64> {
    reply_days(crowd, from, to).into_iter().map(|(person, _)| person).collect()
}

/// The calendar years wholly between the first record and the export.
pub(super) fn complete_years(seen: &Seen) -> Vec<i32> {
    (seen.start.year()..=seen.end.year())
        .filter(|&year| day(year, 1, 1) >= seen.start && day(year, 12, 31) <= seen.end)
        .collect()
}

pub(super) fn months(date: NaiveDate, months: i32) -> NaiveDate {
    let size = Months::new(months.unsigned_abs());
    if months < 0 { date - size } else { date + size }
}

/// The whole stretches of 28 days from one date to another, as first and last days.
pub(super) fn four_weeks(from: NaiveDate, to: NaiveDate) -> Vec<(NaiveDate, NaiveDate)> {
    let mut stretches = Vec::new();
    let mut first = from;
    while first + Days::new(27) <= to {
        stretches.push((first, first + Days::new(27)));
        first = first + Days::new(28);
    }
    stretches
}

/// The quantile by linear interpolation between the two nearest ranks.
pub(super) fn quantile(mut values: Vec<f64>, p: f64) -> f64 {
    values.sort_by(f64::total_cmp);
    let place = p * (values.len() - 1) as f64;
    let below = (0..values.len()).rev().find(|&rank| rank as f64 <= place).expect("a rank");
    let above = (below + 1).min(values.len() - 1);
    values[below] * (1.0 - (place - below as f64)) + values[above] * (place - below as f64)
}
