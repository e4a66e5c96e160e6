//! Attention, naively.

use std::collections::BTreeSet;

use chrono::{Datelike, NaiveDate, TimeZone, Weekday};
use chrono_tz::Europe::Paris;

use super::frame::{Seen, four_weeks, quantile};
use crate::cards::people::crowd::Crowd;
use crate::naive::figures::{Figure, UNAVAILABLE, impossible, latency, median, parent_time, share};
use crate::naive::world::{Post, World};

/// Opening hours, Monday to Friday.
const SPANS: [(u32, u32); 2] = [(9, 12), (14, 17)];
/// Six hours a day, milliseconds.
const OPENING_DAY: i64 = 6 * 3_600_000;

/// The open stretches of a day, milliseconds.
fn open(day: NaiveDate) -> Vec<(i64, i64)> {
    if matches!(day.weekday(), Weekday::Sat | Weekday::Sun) {
        return Vec::new();
    }
    let at = |hour| {
        let local = day.and_hms_opt(hour, 0, 0).expect("an hour");
        Paris.from_local_datetime(&local).single().expect("no change of clocks by day").timestamp_millis()
    };
    SPANS.iter().map(|&(from, to)| (at(from), at(to))).collect()
}

/// Opening time between two instants.
fn open_time(from: i64, to: i64) -> i64 {
    let (mut day, last) = (World::date(from), World::date(to));
    let mut sum = 0;
    while day <= last {
        sum +=
            open(day).iter().map(|&(opens, closes)| (closes.min(to) - opens.max(from)).max(0)).sum::<i64>();
        day = day.succ_opt().expect("a day");
    }
    sum
}

pub(super) fn figure(crowd: &Crowd, seen: &Seen, id: &str) -> Option<Figure> {
    let world = &crowd.world;
    let replies = seen.replies();
    let known = replies.iter().filter(|post| parent_time(world, post).is_some()).count();
    let strange = replies.iter().filter(|post| impossible(world, post)).count();
    let gate = (replies.len() >= 30 && known * 2 < replies.len())
        || (known >= 30 && strange as f64 / known as f64 > 0.01);
    let timed: Vec<(&Post, i64)> =
        replies.iter().filter_map(|&post| Some((post, latency(world, post)?))).collect();
    let seconds = || timed.iter().map(|(_, latency)| *latency as f64 / 1000.0).collect::<Vec<_>>();
    let of_timed = |success: &dyn Fn(&Post, i64) -> bool| {
        share(&timed.iter().map(|(post, latency)| success(post, *latency)).collect::<Vec<_>>(), 30)
    };
    Some(match id {
        "public-response-rate" => UNAVAILABLE,
        "off-hours-replies-share" => {
            let inside = |post: &&Post| {
                let open = open(World::date(post.t));
                open.iter().any(|&(opens, closes)| opens <= post.t && post.t < closes)
            };
            share(&replies.iter().map(|post| !inside(post)).collect::<Vec<_>>(), 30)
        }
        "response-latency"
        | "answered-within-4h-share"
        | "answered-same-day-share"
        | "opening-hours-latency"
        | "people-answered-within-working-day-rate"
        | "working-day-response-share"
        | "people-answered-within-working-day"
        | "slow-tail-latency"
            if gate =>
        {
            UNAVAILABLE
        }
        "response-latency" => median(seconds(), 20),
        "answered-within-4h-share" => of_timed(&|_, latency| latency <= 14_400_000),
        "answered-same-day-share" => {
            of_timed(&|post, latency| World::date(post.t - latency) == World::date(post.t))
        }
        "opening-hours-latency" => {
            let open =
                timed.iter().map(|(post, latency)| open_time(post.t - latency, post.t) as f64 / 1000.0);
            median(open.collect(), 20)
        }
        "working-day-response-share" => {
            of_timed(&|post, latency| open_time(post.t - latency, post.t) <= OPENING_DAY)
        }
        "people-answered-within-working-day" => {
            let answers: Vec<_> = timed.iter().filter(|(post, _)| post.answered.is_some()).collect();
            let people: BTreeSet<_> = answers.iter().map(|(post, _)| post.answered).collect();
            let quick = answers.iter().filter(|(post, l)| open_time(post.t - l, post.t) <= OPENING_DAY);
            let quick: BTreeSet<_> = quick.map(|(post, _)| post.answered).collect();
            let n = people.len() as u64;
            (if n == 0 { "too-few" } else { "value" }, quick.len() as f64, n)
        }
        "slow-tail-latency" if timed.len() < 40 => ("too-few", 0.0, timed.len() as u64),
        "slow-tail-latency" => ("value", quantile(seconds(), 0.9), timed.len() as u64),
        "people-answered-within-working-day-rate" => {
            let answers: Vec<_> = timed.iter().filter(|(post, _)| post.answered.is_some()).collect();
            let blocks = four_weeks(seen.first.max(seen.start), seen.today());
            let weeks = blocks.len() as u64 * 4;
            if answers.is_empty() || weeks == 0 {
                return Some(("too-few", 0.0, 0));
            }
            let mut sum = 0;
            for (first, last) in blocks {
                let quick = answers.iter().filter(|(post, latency)| {
                    let inside = (first..=last).contains(&World::date(post.t));
                    inside && open_time(post.t - latency, post.t) <= OPENING_DAY
                });
                sum += quick.map(|(post, _)| post.answered).collect::<BTreeSet<_>>().len();
            }
            ("value", sum as f64 / weeks as f64, weeks)
        }
        _ => return None,
    })
}
