//! Publics, naively.

use std::collections::{BTreeMap, BTreeSet};

use chrono::{Datelike, Days, NaiveDate};

use super::frame::{Seen, answered, complete_years, day, months, reply_days};
use crate::cards::people::crowd::Crowd;
use crate::naive::figures::{
    DAY, Figure, Frame, UNAVAILABLE, contacted, impossible, kind, median, parent_time, share,
};
use crate::naive::world::{Post, World};

fn ratio(k: usize, n: usize, minimum: usize) -> Figure {
    if n < minimum { ("too-few", 0.0, n as u64) } else { ("value", k as f64 / n as f64, n as u64) }
}

/// How many of `seen` are `times`.
fn times(counts: &[usize], times: usize) -> f64 {
    counts.iter().filter(|&&count| count == times).count() as f64
}

/// Good and Turing's coverage in the form of Chao and Jost.
fn coverage(counts: &[usize]) -> f64 {
    let n = counts.iter().sum::<usize>() as f64;
    let (once, twice) = (times(counts, 1), times(counts, 2));
    let part = if twice > 0.0 {
        (n - 1.0) * once / ((n - 1.0) * once + 2.0 * twice)
    } else {
        (n - 1.0) * (once - 1.0).max(0.0) / ((n - 1.0) * (once - 1.0).max(0.0) + 2.0)
    };
    1.0 - once / n * part
}

#[expect(clippy::too_many_lines, reason = "one plain definition after the other")]
pub(super) fn figure(crowd: &Crowd, seen: &Seen, id: &str) -> Option<Figure> {
    let year = match seen.frame {
        Frame::Year(year) => year,
        _ => 0,
    };
    let in_year = |year: i32| answered(crowd, day(year, 1, 1), day(year, 12, 31));
    let ago = |length: i32| months(seen.today(), -length);
    let current = || answered(crowd, ago(12) + Days::new(1), seen.today());
    let all = reply_days(crowd, seen.start, seen.end);
    let first_reply = |person: u64| all.iter().find(|one| one.0 == person).expect("a reply").1;
    let here = || reply_days(crowd, seen.first, seen.last);
    let per_person = |days: &BTreeSet<(u64, NaiveDate)>| -> Vec<usize> {
        let people: BTreeSet<u64> = days.iter().map(|one| one.0).collect();
        people.into_iter().map(|person| days.iter().filter(|one| one.0 == person).count()).collect()
    };
    Some(match id {
        "known-correspondents-share-12-months" => {
            let Some(from) = seen.after(12) else { return Some(UNAVAILABLE) };
            let units: Vec<bool> = all
                .iter()
                .filter(|(_, date)| *date >= from && *date <= seen.last)
                .map(|(person, date)| {
                    all.iter().any(|(who, then)| who == person && then < date && *then >= months(*date, -12))
                })
                .collect();
            share(&units, 50)
        }
        "correspondent-coverage" => {
            let counts = per_person(&here());
            let n: usize = counts.iter().sum();
            if n < 50 { ("too-few", 0.0, n as u64) } else { ("value", coverage(&counts), n as u64) }
        }
        "correspondent-coverage-rarefied" => {
            let counts = per_person(&here());
            let n: usize = counts.iter().sum();
            let years = complete_years(seen);
            let sizes = years.iter().map(|&year| reply_days(crowd, day(year, 1, 1), day(year, 12, 31)).len());
            match sizes.filter(|&size| size >= 50).min() {
                Some(m) if m <= n => ("value", rarefied(&counts, m), m as u64),
                _ if n >= 50 => UNAVAILABLE,
                _ => ("too-few", 0.0, n as u64),
            }
        }
        "six-month-return" => {
            seen.after(12).map_or(UNAVAILABLE, |from| returns(crowd, from, seen.last, 180 * DAY))
        }
        "one-year-retention" if day(year - 1, 1, 1) < seen.start || day(year, 12, 31) > seen.end => {
            UNAVAILABLE
        }
        "one-year-retention" => {
            let (before, now) = (in_year(year - 1), in_year(year));
            ratio(before.intersection(&now).count(), before.len(), 50)
        }
        "relation-lifetime" => lifetime(crowd, seen, 365),
        "relation-lifetime-180" => lifetime(crowd, seen, 180),
        "relation-lifetime-540" => lifetime(crowd, seen, 540),
        "relation-seniority" => {
            let age = |person: u64| (seen.today() - first_reply(person)).num_days() as f64 / 365.25;
            median(current().into_iter().map(age).collect(), 30)
        }
        "relations-over-2-years-share" | "relations-over-5-years-share" => {
            let limit = ago(if id.contains('2') { 24 } else { 60 });
            if seen.start >= limit {
                return Some(UNAVAILABLE);
            }
            let people = current();
            ratio(people.iter().filter(|&&person| first_reply(person) < limit).count(), people.len(), 30)
        }
        "loyal-core-share" if day(year - 3, 1, 1) < seen.start => UNAVAILABLE,
        "loyal-core-share" => {
            let years: Vec<_> = (year - 3..=year).map(in_year).collect();
            let loyal = |person: &u64| years.iter().filter(|people| people.contains(person)).count() >= 3;
            let days = here();
            ratio(days.iter().filter(|(person, _)| loyal(person)).count(), days.len(), 30)
        }
        "quarterly-core" if seen.first < seen.start || seen.last > seen.end => UNAVAILABLE,
        "quarterly-core" => {
            let quarter = |month: u32| {
                answered(crowd, day(year, month, 1), months(day(year, month, 1), 3) - Days::new(1))
            };
            let quarters: Vec<_> = [1, 4, 7, 10].into_iter().map(quarter).collect();
            let people: BTreeSet<u64> = quarters.iter().flatten().copied().collect();
            let core =
                people.iter().filter(|person| quarters.iter().filter(|q| q.contains(person)).count() >= 3);
            count(core.count(), people.len())
        }
        "frequent-recent-correspondents" if seen.start > ago(12) + Days::new(1) => UNAVAILABLE,
        "frequent-recent-correspondents" => {
            let days = reply_days(crowd, ago(12) + Days::new(1), seen.today());
            let people: BTreeSet<u64> = days.iter().map(|one| one.0).collect();
            let recent = answered(crowd, seen.today() - Days::new(90), seen.today());
            let often = |person: &&u64| days.iter().filter(|one| one.0 == **person).count() >= 4;
            count(people.iter().filter(often).filter(|person| recent.contains(person)).count(), people.len())
        }
        "unseen-correspondents" => unseen(seen),
        "followers-among-correspondents-share" => {
            let people = answered(crowd, months(seen.end, -12) + Days::new(1), seen.end);
            let followers: BTreeSet<u64> = crowd.followers.iter().map(|one| one.0).collect();
            ratio(people.intersection(&followers).count(), people.len(), 50)
        }
        "follow-back-share" | "followed-back-share" => {
            let both = crowd.followers.iter().filter(|one| crowd.following.contains(&one.0)).count();
            let n = if id == "follow-back-share" { crowd.following.len() } else { crowd.followers.len() };
            ratio(both, n, 50)
        }
        "beyond-habitual-share" => {
            let days = seen
                .contact_days()
                .into_iter()
                .flat_map(|(person, days)| vec![!habitual(person); days.len()]);
            share(&days.collect::<Vec<_>>(), 50)
        }
        "new-beyond-habitual-share" => {
            let from = seen.after(12).filter(|_| seen.end >= months(seen.start, 24));
            let Some(from) = from else { return Some(UNAVAILABLE) };
            let mut first: BTreeMap<u64, NaiveDate> = BTreeMap::new();
            for post in &crowd.world.posts {
                for person in contacted(post) {
                    first.entry(person).or_insert(World::date(post.t));
                }
            }
            let new = first.into_iter().filter(|(_, date)| *date >= from && *date <= seen.last);
            share(&new.map(|(person, _)| !habitual(person)).collect::<Vec<_>>(), 50)
        }
        "follower-accrual" => {
            let came = crowd.followers.iter().filter(|one| World::date(one.1).year() == year).count();
            let n = crowd.followers.len();
            if n < 200 { ("too-few", 0.0, n as u64) } else { ("value", came as f64, n as u64) }
        }
        _ => return None,
    })
}

/// A count of people among people.
fn count(k: usize, n: usize) -> Figure {
    if n == 0 { ("too-few", 0.0, 0) } else { ("value", k as f64, n as u64) }
}

/// The list of habitual partners: `1*` and `@5`.
fn habitual(person: u64) -> bool {
    person == 5 || person.to_string().starts_with('1')
}

/// The coverage of m of n, by the share of draws that miss each person, as a product.
fn rarefied(counts: &[usize], m: usize) -> f64 {
    let n: usize = counts.iter().sum();
    if m == n {
        return coverage(counts);
    }
    let missed = |x: usize| -> f64 {
        // C(n − x, m) / C(n − 1, m), one factor for each of the m places.
        (0..m).map(|place| (n - x).saturating_sub(place) as f64 / (n - 1 - place) as f64).product()
    };
    1.0 - counts.iter().map(|&x| x as f64 / n as f64 * missed(x)).sum::<f64>()
}

/// Survival at each event time, with Greenwood's sum.
fn curve(lives: &[(i64, bool)]) -> Vec<(i64, f64, f64)> {
    let times: BTreeSet<i64> = lives.iter().filter(|life| life.1).map(|life| life.0).collect();
    let (mut survival, mut sum) = (1.0, 0.0);
    let mut curve = Vec::new();
    for time in times {
        let at_risk = lives.iter().filter(|life| life.0 >= time).count() as f64;
        let events = lives.iter().filter(|life| life.0 == time && life.1).count() as f64;
        survival *= 1.0 - events / at_risk;
        sum += events / (at_risk * (at_risk - events));
        curve.push((time, survival, sum));
    }
    curve
}

fn returns(crowd: &Crowd, from: NaiveDate, last: NaiveDate, limit: i64) -> Figure {
    let world = &crowd.world;
    let replies: Vec<&Post> =
        world.posts.iter().filter(|post| kind(post) == "reply" && post.answered.is_some()).collect();
    let people: BTreeSet<Option<u64>> = replies.iter().map(|post| post.answered).collect();
    let mut lives = Vec::new();
    for person in people {
        let own: Vec<&&Post> = replies.iter().filter(|post| post.answered == person).collect();
        if !(from..=last).contains(&World::date(own[0].t)) {
            continue;
        }
        let time =
            |post: &&&Post| parent_time(world, post).filter(|_| !impossible(world, post)).unwrap_or(post.t);
        let back = own[1..].iter().map(time).filter(|&time| time > own[0].t + DAY).min();
        lives.push((back.unwrap_or(world.export) - own[0].t, back.is_some()));
    }
    if lives.len() < 50 || lives.iter().filter(|life| life.0 >= limit).count() < 10 {
        return ("too-few", 0.0, lives.len() as u64);
    }
    let survival = curve(&lives).iter().rfind(|step| step.0 <= limit).map_or(1.0, |step| step.1);
    ("value", 1.0 - survival, lives.len() as u64)
}

fn lifetime(crowd: &Crowd, seen: &Seen, silence: i64) -> Figure {
    let Some(from) = seen.after(12) else { return UNAVAILABLE };
    let mut dates: BTreeMap<u64, Vec<NaiveDate>> = BTreeMap::new();
    for (person, date) in reply_days(crowd, seen.start, seen.end) {
        dates.entry(person).or_default().push(date);
    }
    let lives: Vec<(i64, bool)> = dates
        .into_values()
        .filter(|dates| dates.len() >= 2 && (from..=seen.last).contains(&dates[0]))
        .map(|dates| {
            let last = dates[dates.len() - 1];
            ((last - dates[0]).num_days(), (seen.end - last).num_days() >= silence)
        })
        .collect();
    let n = lives.len() as u64;
    if n < 50 || lives.iter().filter(|life| life.1).count() < 20 {
        return ("too-few", 0.0, n);
    }
    let curve = curve(&lives);
    // Where Ŝ, and the ends of its log-log interval, first lie at or below one half.
    let end = |sign: f64| {
        curve.iter().find(|(_, survival, sum)| {
            let spread = sign * 1.959_963_984_540_054 * sum.sqrt() / -survival.ln();
            *survival > 0.0 && survival.powf(spread.exp()) <= 0.5
        })
    };
    let median = curve.iter().find(|step| step.1 <= 0.5 + 1e-12);
    match (median, end(1.0), end(-1.0)) {
        (Some(step), Some(_), Some(_)) => ("value", step.0 as f64, n),
        _ => UNAVAILABLE,
    }
}

fn unseen(seen: &Seen) -> Figure {
    let month = |date: NaiveDate| i64::from(date.year()) * 12 + i64::from(date.month());
    let occasions = month(seen.today()) - month(seen.first.max(seen.start)) + 1;
    if occasions < 12 {
        return UNAVAILABLE;
    }
    let days = seen.contact_days();
    let counts: Vec<usize> =
        days.values().map(|days| days.iter().map(|day| month(*day)).collect::<BTreeSet<_>>().len()).collect();
    let n = counts.len() as u64;
    let (once, twice) = (times(&counts, 1), times(&counts, 2));
    if twice < 5.0 {
        return ("too-few", 0.0, counts.iter().filter(|&&months| months == 2).count() as u64);
    }
    if coverage(&days.values().map(BTreeSet::len).collect::<Vec<_>>()) < 0.5 {
        return UNAVAILABLE;
    }
    let part = (occasions - 1) as f64 / occasions as f64;
    ("value", n as f64 + part * once * (once - 1.0) / (2.0 * (twice + 1.0)), n)
}
