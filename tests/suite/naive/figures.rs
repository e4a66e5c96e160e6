//! The definitions, one plain computation each: (status, value, n).

use std::collections::{BTreeMap, BTreeSet};

use chrono::{Days, Months, NaiveDate};

use super::world::{Post, SELF, World};

pub(crate) type Figure = (&'static str, f64, u64);

pub(crate) const UNAVAILABLE: Figure = ("unavailable", 0.0, 0);
pub(crate) const DAY: i64 = 86_400_000;

pub(crate) fn share(units: &[bool], minimum: usize) -> Figure {
    let k = units.iter().filter(|&&success| success).count();
    if units.len() < minimum {
        ("too-few", 0.0, units.len() as u64)
    } else {
        ("value", k as f64 / units.len() as f64, units.len() as u64)
    }
}

pub(crate) fn median(mut values: Vec<f64>, minimum: usize) -> Figure {
    values.sort_by(f64::total_cmp);
    let n = values.len();
    if n < minimum {
        return ("too-few", 0.0, n as u64);
    }
    ("value", f64::midpoint(values[(n - 1) / 2], values[n / 2]), n as u64)
}

pub(crate) fn kind(post: &Post) -> &'static str {
    if post.repost_of.is_some() {
        "repost"
    } else if post.parent.is_some() {
        if post.answered == Some(SELF) { "reply_self" } else { "reply" }
    } else if post.quote_of.is_some() {
        "quote"
    } else if post.mentions.iter().any(|&person| person != SELF) {
        "mention"
    } else {
        "original"
    }
}

pub(crate) fn is_publication(post: &Post) -> bool {
    ["original", "mention", "quote"].contains(&kind(post))
}

/// The distinct people that a post contacts.
pub(crate) fn contacted(post: &Post) -> BTreeSet<u64> {
    let named: BTreeSet<u64> = post.mentions.iter().copied().filter(|&person| person != SELF).collect();
    match kind(post) {
        "reply" => post.answered.into_iter().collect(),
        "mention" | "quote" if named.len() <= 5 => {
            named.into_iter().chain(post.quote_of.flatten().filter(|&person| person != SELF)).collect()
        }
        _ => BTreeSet::new(),
    }
}

/// τ of a reply, where it is believable.
pub(crate) fn parent_time(world: &World, post: &Post) -> Option<i64> {
    post.parent_time.filter(|&time| kind(post) == "reply" && time >= 0 && time <= world.export + 5_000)
}

pub(crate) fn impossible(world: &World, post: &Post) -> bool {
    parent_time(world, post).is_some_and(|time| post.t - time < -5_000)
}

/// The latency of a reply: only the earliest possible one to a parent has one.
pub(crate) fn latency(world: &World, post: &Post) -> Option<i64> {
    let time = parent_time(world, post)?;
    let possible = |other: &&Post| {
        other.parent == post.parent && parent_time(world, other).is_some() && !impossible(world, other)
    };
    let earliest = world.posts.iter().find(possible)?;
    (earliest.id == post.id).then(|| (post.t - time).max(0))
}

/// Exchanges: for each person, runs of contacts less than a day apart.
pub(crate) fn exchanges(world: &World) -> Vec<Vec<&Post>> {
    let people: BTreeSet<u64> = world.posts.iter().flat_map(contacted).collect();
    let mut all = Vec::new();
    for person in people {
        let mut run: Vec<&Post> = Vec::new();
        for post in world.posts.iter().filter(|post| contacted(post).contains(&person)) {
            if run.last().is_some_and(|last| post.t - last.t >= DAY) {
                all.push(std::mem::take(&mut run));
            }
            run.push(post);
        }
        all.push(run);
    }
    all
}

/// A stretch of dates as the report names it: a calendar year, three of them, or everything.
#[derive(Clone, Copy)]
pub(crate) enum Frame {
    Year(i32),
    Years(i32, i32),
    All,
}

/// From which day on units count when `months` must lie before them: none for a year that begins
/// too early, what remains for the longer frames.
pub(crate) fn remaining(
    frame: Frame,
    first: NaiveDate,
    last: NaiveDate,
    start: NaiveDate,
    months: u32,
) -> Option<NaiveDate> {
    let known = start + Months::new(months);
    match frame {
        Frame::Year(_) => (first >= known).then_some(first),
        _ => (known <= last).then(|| first.max(known)),
    }
}

/// The figure called `id` in a frame; `None` for figures that this file does not define.
#[expect(clippy::too_many_lines, clippy::match_same_arms, reason = "one plain definition after the other")]
pub(super) fn figure(world: &World, id: &str, frame: Frame) -> Option<Figure> {
    let january = |year: i32| NaiveDate::from_ymd_opt(year, 1, 1);
    let december = |year: i32| NaiveDate::from_ymd_opt(year, 12, 31);
    let (first, last, before) = match frame {
        Frame::Year(year) => (january(year)?, december(year)?, january(year - 1)?),
        Frame::Years(from, to) => (january(from)?, december(to)?, january(from - 3)?),
        Frame::All => {
            let start = World::date(world.posts[0].t);
            (start, World::date(world.export), start)
        }
    };
    let in_year = |post: &&Post| (first..=last).contains(&World::date(post.t));
    let posts: Vec<&Post> = world.posts.iter().filter(in_year).collect();
    let replies: Vec<&Post> = posts.iter().copied().filter(|post| kind(post) == "reply").collect();
    let start = World::date(world.posts[0].t);
    let end = World::date(world.export);
    let seen = |months: u32| remaining(frame, first, last.min(end), start, months);
    let authored = posts.iter().filter(|post| kind(post) != "repost").count() as u64;
    let mut days: BTreeMap<u64, BTreeSet<NaiveDate>> = BTreeMap::new();
    for post in &posts {
        for person in contacted(post) {
            days.entry(person).or_default().insert(World::date(post.t));
        }
    }
    let contact_days: u64 = days.values().map(|days| days.len() as u64).sum();
    let nobody = if authored >= 30 { ("value", 0.0, 0) } else { ("too-few", 0.0, authored) };
    let dated = replies.iter().filter(|post| parent_time(world, post).is_some()).count();
    let strange = replies.iter().filter(|post| impossible(world, post)).count();
    let gate = (replies.len() >= 30 && dated * 2 < replies.len())
        || (dated >= 30 && strange as f64 / dated as f64 > 0.01);
    let timed = || replies.iter().filter_map(|post| latency(world, post));
    let within = |limit: i64| {
        if gate { UNAVAILABLE } else { share(&timed().map(|l| l <= limit).collect::<Vec<_>>(), 30) }
    };
    let mature = || posts.iter().filter(|post| is_publication(post) && world.export - post.t >= 7 * DAY);
    let answered_in = |from: NaiveDate, to: NaiveDate| -> BTreeSet<u64> {
        let dates = from..=to;
        world
            .posts
            .iter()
            .filter(|post| kind(post) == "reply" && dates.contains(&World::date(post.t)))
            .filter_map(|post| post.answered)
            .collect()
    };
    Some(match id {
        "distinct-correspondents" if days.is_empty() => nobody,
        "distinct-correspondents" => ("value", days.len() as f64, contact_days),
        "new-correspondents" if seen(12).is_none() || end < start + Months::new(24) => UNAVAILABLE,
        "new-correspondents" => {
            let from = seen(12)?;
            let people = |keep: &dyn Fn(NaiveDate) -> bool| -> BTreeSet<u64> {
                let kept = world.posts.iter().filter(|post| keep(World::date(post.t)));
                kept.flat_map(contacted).collect()
            };
            let (earlier, now) = (people(&|day| day < from), people(&|day| day >= from && day <= last));
            let new = now.difference(&earlier).count();
            if now.is_empty() { nobody } else { ("value", new as f64, now.len() as u64) }
        }
        "spontaneous-outreach-share" => {
            let units: Vec<bool> = posts
                .iter()
                .filter(|post| kind(post) == "reply" || (is_publication(post) && !contacted(post).is_empty()))
                .map(|post| kind(post) != "reply")
                .collect();
            share(&units, 30)
        }
        "effective-correspondents" if contact_days < 50 => ("too-few", 0.0, contact_days),
        "effective-correspondents" => {
            let pairs: usize = days.values().map(|days| days.len() * (days.len() - 1)).sum();
            let n = contact_days as f64;
            if pairs == 0 { UNAVAILABLE } else { ("value", n * (n - 1.0) / pairs as f64, contact_days) }
        }
        "dialogue-share" => {
            let units: Vec<bool> = posts
                .iter()
                .filter(|post| kind(post) == "reply" || is_publication(post))
                .map(|post| kind(post) == "reply")
                .collect();
            share(&units, 50)
        }
        "sustained-exchange-share" => {
            let units: Vec<bool> = exchanges(world)
                .iter()
                .filter(|run| in_year(&run[0]))
                .filter_map(|run| {
                    let known =
                        |post: &&&Post| parent_time(world, post).is_some() && !impossible(world, post);
                    run.iter().find(known)?;
                    let opened = run[0].t;
                    Some(run[1..].iter().filter(known).any(|post| parent_time(world, post) > Some(opened)))
                })
                .collect();
            share(&units, 30)
        }
        "dateable-parents-share" => {
            share(&replies.iter().map(|post| parent_time(world, post).is_some()).collect::<Vec<_>>(), 30)
        }
        "first-response-latency" if gate => UNAVAILABLE,
        "first-response-latency" => {
            let seconds = exchanges(world)
                .iter()
                .filter(|run| in_year(&run[0]))
                .filter_map(|run| latency(world, run[0]))
                .map(|ms| ms as f64 / 1000.0)
                .collect();
            median(seconds, 20)
        }
        "answered-within-1h-share" => within(3_600_000),
        "answered-within-24h-share" => within(DAY),
        "slow-tail-share" if gate => UNAVAILABLE,
        "slow-tail-share" => share(&timed().map(|l| l > 7 * DAY).collect::<Vec<_>>(), 30),
        "liked-at-least-once-share" => {
            share(&mature().filter_map(|post| Some(post.likes? >= 1)).collect::<Vec<_>>(), 30)
        }
        "reposted-at-least-once-share" => {
            share(&mature().filter_map(|post| Some(post.reposts? >= 1)).collect::<Vec<_>>(), 30)
        }
        "typical-reception" => {
            median(mature().filter_map(|post| Some(f64::from(post.likes? + post.reposts?))).collect(), 20)
        }
        "relay-share" => {
            let mut units = Vec::new();
            for post in &posts {
                match (post.repost_of, post.quote_of) {
                    (Some(Some(SELF)), _) => {}
                    (Some(_), _) => units.push(true),
                    (None, Some(author)) if kind(post) == "quote" => units.push(author != Some(SELF)),
                    _ if is_publication(post) => units.push(false),
                    _ => {}
                }
            }
            share(&units, 50)
        }
        "alt-text-coverage" => {
            let images: Vec<bool> = posts
                .iter()
                .filter(|post| kind(post) != "repost")
                .flat_map(|post| post.images.iter().copied())
                .collect();
            share(&images, 20)
        }
        "active-weeks-share" => {
            let mut weeks: BTreeMap<String, bool> = BTreeMap::new();
            let mut day = first.max(start);
            while day <= last.min(end) {
                let active = posts.iter().any(|post| kind(post) != "repost" && World::date(post.t) == day);
                *weeks.entry(day.format("%G-%V").to_string()).or_default() |= active;
                day = day + Days::new(1);
            }
            share(&weeks.into_values().collect::<Vec<_>>(), 26)
        }
        "known-correspondents-share" if seen(24).is_none() => UNAVAILABLE,
        "known-correspondents-share" => {
            let from = seen(24)?;
            let all: BTreeSet<(u64, NaiveDate)> = world
                .posts
                .iter()
                .filter(|post| kind(post) == "reply")
                .filter_map(|post| Some((post.answered?, World::date(post.t))))
                .collect();
            let units: Vec<bool> = all
                .iter()
                .filter(|(_, day)| *day >= from && *day <= last)
                .map(|(person, day)| {
                    all.iter().any(|(other, before)| {
                        other == person && before < day && *before >= *day - Months::new(24)
                    })
                })
                .collect();
            share(&units, 50)
        }
        "renewal" if first <= start || matches!(frame, Frame::All) => UNAVAILABLE,
        "renewal" => {
            let now = answered_in(first, last);
            let then = answered_in(before, first - Days::new(1));
            let n = now.len().min(then.len());
            if n < 50 {
                return Some(("too-few", 0.0, n as u64));
            }
            let both = now.intersection(&then).count();
            ("value", 1.0 - 2.0 * both as f64 / (now.len() + then.len()) as f64, n as u64)
        }
        "loyal-core" => {
            let Frame::Year(year) = frame else { return None };
            if january(year - 3)? < start {
                return Some(UNAVAILABLE);
            }
            let years: Vec<BTreeSet<u64>> =
                (year - 3..=year).filter_map(|y| Some(answered_in(january(y)?, december(y)?))).collect();
            let people: BTreeSet<u64> = years.iter().flatten().copied().collect();
            let loyal =
                people.iter().filter(|person| years.iter().filter(|y| y.contains(person)).count() >= 3);
            if people.is_empty() {
                return Some(("too-few", 0.0, 0));
            }
            ("value", loyal.count() as f64, people.len() as u64)
        }
        "twelve-month-return" if seen(12).is_none() => UNAVAILABLE,
        "twelve-month-return" => returns(world, seen(12)?, last),
        "working-day-response-share" | "people-answered-within-working-day" | "burstiness" => UNAVAILABLE,
        _ => return None,
    })
}

/// Kaplan–Meier by its definition: at each event time, the product of (1 − d/n).
fn returns(world: &World, from: NaiveDate, last: NaiveDate) -> Figure {
    let answered: Vec<&Post> =
        world.posts.iter().filter(|post| kind(post) == "reply" && post.answered.is_some()).collect();
    let people: BTreeSet<Option<u64>> = answered.iter().map(|post| post.answered).collect();
    let mut lives: Vec<(i64, bool)> = Vec::new();
    for person in people {
        let own: Vec<&&Post> = answered.iter().filter(|post| post.answered == person).collect();
        if !(from..=last).contains(&World::date(own[0].t)) {
            continue;
        }
        let back = own[1..]
            .iter()
            .map(|post| parent_time(world, post).filter(|_| !impossible(world, post)).unwrap_or(post.t))
            .filter(|&time| time > own[0].t + DAY)
            .min();
        lives.push((back.unwrap_or(world.export) - own[0].t, back.is_some()));
    }
    let n = lives.len() as u64;
    if n < 50 || lives.iter().filter(|(time, _)| *time >= 365 * DAY).count() < 10 {
        return ("too-few", 0.0, n);
    }
    let times: BTreeSet<i64> = lives.iter().filter(|life| life.1).map(|life| life.0).collect();
    let mut survival = 1.0;
    for time in times.into_iter().filter(|&time| time <= 365 * DAY) {
        let at_risk = lives.iter().filter(|life| life.0 >= time).count() as f64;
        let events = lives.iter().filter(|life| life.0 == time && life.1).count() as f64;
        survival *= 1.0 - events / at_risk;
    }
    ("value", 1.0 - survival, n)
}
