//! Interaction, naively.

use std::collections::{BTreeMap, BTreeSet};

use chrono::Datelike;

use super::frame::{Seen, months};
use crate::cards::people::crowd::{Crowd, NETWORK};
use crate::naive::figures::{DAY, Figure, contacted, impossible, is_publication, kind, parent_time, share};
use crate::naive::world::{Post, World};

fn mean(values: &[f64], scale: f64, minimum: usize) -> Figure {
    let n = values.len() as u64;
    if values.len() < minimum {
        return ("too-few", 0.0, n);
    }
    ("value", values.iter().sum::<f64>() / n as f64 * scale, n)
}

/// The parent's time of a reply, where it is believable and possible.
fn dated(crowd: &Crowd, post: &Post) -> Option<i64> {
    parent_time(&crowd.world, post).filter(|_| !impossible(&crowd.world, post))
}

pub(super) fn figure(crowd: &Crowd, seen: &Seen, id: &str) -> Option<Figure> {
    let world = &crowd.world;
    let inside = |post: &Post| (seen.first..=seen.last).contains(&World::date(post.t));
    let publications: Vec<&Post> = seen.posts.iter().copied().filter(|post| is_publication(post)).collect();
    let of_publications = |success: &dyn Fn(&Post) -> bool| {
        share(&publications.iter().map(|p| success(p)).collect::<Vec<_>>(), 50)
    };
    let turns = || -> Vec<f64> {
        let turns = |run: &Vec<&Post>| {
            let mut turns = 1;
            for pair in run.windows(2) {
                turns += i32::from(pair[1].t - pair[0].t >= 10 * 60 * 1000);
            }
            f64::from(turns)
        };
        seen.runs.iter().filter(|run| inside(run[0])).map(turns).collect()
    };
    Some(match id {
        "exchange-turns" => mean(&turns(), 1.0, 30),
        "two-turn-exchanges-share" => share(&turns().iter().map(|t| *t >= 2.0).collect::<Vec<_>>(), 30),
        "three-turn-exchanges-share" => share(&turns().iter().map(|t| *t >= 3.0).collect::<Vec<_>>(), 30),
        "return-turn-rate" => return_turns(crowd, seen, &inside),
        "invitations-share" => of_publications(&|post| crowd.of(post).asks || crowd.of(post).poll),
        "questions-share" => of_publications(&|post| crowd.of(post).asks),
        "polls-share" => of_publications(&|post| crowd.of(post).poll),
        "dialogic-loop-share" => {
            let asks = |post: &Post| crowd.of(post).asks || crowd.of(post).poll;
            let authored = seen.posts.iter().filter(|post| kind(post) != "repost");
            let units = authored.map(|post| kind(post) == "reply" || (is_publication(post) && asks(post)));
            share(&units.collect::<Vec<_>>(), 50)
        }
        "useful-information-share" => of_publications(&|post| {
            !post.images.is_empty() || crowd.of(post).hosts.iter().any(|host| *host != NETWORK)
        }),
        "return-visits-share" => {
            let mut weeks: BTreeMap<(i32, &str), BTreeSet<String>> = BTreeMap::new();
            for post in world.posts.iter().filter(|post| is_publication(post)) {
                let date = World::date(post.t);
                for tag in crowd.of(post).tags {
                    weeks.entry((date.year(), tag)).or_default().insert(date.format("%G-%V").to_string());
                }
            }
            of_publications(&|post| {
                let year = World::date(post.t).year();
                crowd.of(post).tags.iter().any(|tag| weeks[&(year, *tag)].len() >= 6)
            })
        }
        "visitor-conservation-share" => {
            let hosts = |post: &&Post| crowd.of(post).hosts.iter().copied().collect::<BTreeSet<_>>();
            let links: Vec<&str> =
                publications.iter().flat_map(hosts).filter(|host| *host != NETWORK).collect();
            let own = |host: &str| host == "house.example" || host.ends_with(".house.example");
            share(&links.iter().map(|host| own(host)).collect::<Vec<_>>(), 50)
        }
        "commented-at-least-once-share" => {
            share(&comments(crowd, &publications).iter().map(|one| *one >= 1.0).collect::<Vec<_>>(), 30)
        }
        "comments-per-publication" => mean(&comments(crowd, &publications), 1.0, 30),
        "comments-per-thousand-followers" => {
            let lately: Vec<&Post> =
                publications.into_iter().filter(|post| World::date(post.t) > months(seen.end, -12)).collect();
            mean(&comments(crowd, &lately), 1000.0 / crowd.followers.len() as f64, 30)
        }
        _ => return None,
    })
}

/// The comments of the publications that are a week old and tell them.
fn comments(crowd: &Crowd, publications: &[&Post]) -> Vec<f64> {
    let settled = publications.iter().filter(|post| crowd.world.export - post.t >= 7 * DAY);
    settled.filter_map(|post| crowd.of(post).comments.map(f64::from)).collect()
}

fn return_turns(crowd: &Crowd, seen: &Seen, inside: &dyn Fn(&Post) -> bool) -> Figure {
    let world = &crowd.world;
    let units: Vec<bool> = seen
        .runs
        .iter()
        .map(|run| run[0])
        .filter(|first| inside(first) && kind(first) == "reply")
        .filter(|first| dated(crowd, first).is_some() && first.t <= world.export - 14 * DAY)
        .map(|first| {
            let later = world.posts.iter().filter(|post| (post.t, post.id) > (first.t, first.id));
            let same = later.filter(|post| kind(post) == "reply" && contacted(post) == contacted(first));
            same.filter_map(|post| dated(crowd, post)).any(|time| time > first.t && time <= first.t + 7 * DAY)
        })
        .collect();
    share(&units, 50)
}
