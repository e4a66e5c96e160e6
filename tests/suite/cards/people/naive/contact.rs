//! Contact, naively.

use std::collections::{BTreeMap, BTreeSet};

use chrono::{Datelike, NaiveDate};

use super::frame::{Seen, four_weeks, months};
use crate::cards::people::crowd::{Crowd, Opener};
use crate::naive::figures::{
    DAY, Figure, Frame, UNAVAILABLE, contacted, is_publication, kind, median, share,
};
use crate::naive::world::{SELF, World};

pub(super) fn figure(crowd: &Crowd, seen: &Seen, id: &str) -> Option<Figure> {
    let days = seen.contact_days();
    let n: usize = days.values().map(BTreeSet::len).sum();
    let counts: Vec<f64> = days.values().map(|days| days.len() as f64).collect();
    Some(match id {
        "monthly-correspondents" if days.is_empty() => seen.nobody(),
        "monthly-correspondents" => {
            let month = |date: NaiveDate| (date.year(), date.month());
            let active: BTreeSet<_> = seen
                .posts
                .iter()
                .filter(|post| kind(post) != "repost")
                .map(|post| month(World::date(post.t)))
                .collect();
            let met: BTreeSet<_> = seen
                .posts
                .iter()
                .flat_map(|post| {
                    contacted(post).into_iter().map(|person| (month(World::date(post.t)), person))
                })
                .collect();
            ("value", met.len() as f64 / active.len() as f64, active.len() as u64)
        }
        "circulars" => {
            let named =
                |mentions: &[u64]| mentions.iter().filter(|&&p| p != SELF).collect::<BTreeSet<_>>().len();
            let publications: Vec<_> = seen.posts.iter().filter(|post| is_publication(post)).collect();
            let circulars = publications.iter().filter(|post| named(&post.mentions) > 5).count();
            let few = circulars == 0 && seen.authored() < 30;
            let n = if few { seen.authored() } else { publications.len() };
            (if few { "too-few" } else { "value" }, circulars as f64, n as u64)
        }
        "new-correspondents-rate" => {
            let from = seen.after(12).filter(|_| seen.end >= months(seen.start, 24));
            let Some(from) = from else { return Some(UNAVAILABLE) };
            let people = |keep: &dyn Fn(NaiveDate) -> bool| -> BTreeSet<u64> {
                let kept = crowd.world.posts.iter().filter(|post| keep(World::date(post.t)));
                kept.flat_map(contacted).collect()
            };
            let (before, now) = (people(&|d| d < from), people(&|d| d >= from && d <= seen.last));
            let days = (seen.today() - from).num_days() + 1;
            let weeks = u64::try_from(days / 7).expect("days");
            let written = crowd.world.posts.iter().filter(|post| {
                let date = World::date(post.t);
                kind(post) != "repost" && date >= from && date <= seen.last
            });
            match written.count() as u64 {
                _ if days == 0 => return Some(("too-few", 0.0, weeks)),
                few if now.is_empty() && few < 30 => return Some(("too-few", 0.0, few)),
                _ if weeks < 4 => return Some(("too-few", 0.0, weeks)),
                _ => {}
            }
            ("value", now.difference(&before).count() as f64 / (days as f64 / 7.0), weeks)
        }
        "correspondents-shannon-number" if n < 50 => ("too-few", 0.0, n as u64),
        "correspondents-shannon-number" if counts.iter().all(|&x| x < 2.0) => UNAVAILABLE,
        "correspondents-shannon-number" => {
            let entropy: f64 = counts.iter().map(|x| -(x / n as f64) * (x / n as f64).log2()).sum();
            ("value", 2_f64.powf(entropy), n as u64)
        }
        "contact-gini" if counts.len() < 30 || n < 60 => ("too-few", 0.0, counts.len() as u64),
        "contact-gini" => {
            let people = counts.len() as f64;
            let mut apart = 0.0;
            for x in &counts {
                for y in &counts {
                    apart += (x - y).abs();
                }
            }
            let gini = apart / (2.0 * people * n as f64);
            ("value", gini * people / (people - 1.0), counts.len() as u64)
        }
        "contact-top-tenth-share" if counts.len() < 30 || n < 60 => ("too-few", 0.0, n as u64),
        "contact-top-tenth-share" => {
            // The Lorenz curve at nine tenths of the people, from those with the fewest days.
            let mut sorted = counts.clone();
            sorted.sort_by(f64::total_cmp);
            let place = 0.9 * sorted.len() as f64;
            let mut below = 0.0;
            for (rank, x) in sorted.iter().enumerate() {
                below += x * (place - rank as f64).clamp(0.0, 1.0);
            }
            ("value", 1.0 - below / n as f64, n as u64)
        }
        "outward-reply-share" => {
            let known = seen.replies().into_iter().map(|post| crowd.of(post).opener);
            let known = known.filter(|opener| *opener != Opener::Unknown);
            share(&known.map(|opener| opener != Opener::By(SELF)).collect::<Vec<_>>(), 30)
        }
        "likes-given" | "likes-given-rate" | "people-liked" | "fresh-likes-share" => likes(crowd, seen, id),
        _ => return None,
    })
}

fn likes(crowd: &Crowd, seen: &Seen, id: &str) -> Figure {
    let all = matches!(seen.frame, Frame::All);
    let others: Vec<_> = crowd.likes.iter().filter(|like| like.1 != Some(SELF)).collect();
    let given: Vec<_> = others
        .into_iter()
        .filter(|like| all || (seen.first..=seen.last).contains(&World::date(like.0)))
        .collect();
    let few = |n: usize| ("too-few", 0.0, n as u64);
    match id {
        "likes-given" if given.len() < 30 => few(given.len()),
        "likes-given" => ("value", given.len() as f64, given.len() as u64),
        "people-liked" => {
            let known: Vec<u64> = given.iter().filter_map(|like| like.1).collect();
            let people: BTreeSet<u64> = known.iter().copied().collect();
            if known.len() < 30 {
                few(known.len())
            } else {
                ("value", people.len() as f64, known.len() as u64)
            }
        }
        "fresh-likes-share" => {
            let ages = given.iter().filter_map(|like| Some(like.0 - like.2?)).filter(|age| *age >= -5_000);
            share(&ages.map(|age| age < DAY).collect::<Vec<_>>(), 30)
        }
        _ if given.len() < 30 => few(given.len()),
        _ => {
            let begin = seen.start.min(World::date(crowd.likes[0].0));
            let from = if all { begin } else { begin.max(seen.first) };
            let mut counts: BTreeMap<(NaiveDate, NaiveDate), f64> =
                four_weeks(from, seen.today()).into_iter().map(|block| (block, 0.0)).collect();
            for (block, count) in &mut counts {
                let inside =
                    |like: &&&super::super::crowd::Given| (block.0..=block.1).contains(&World::date(like.0));
                *count = given.iter().filter(inside).count() as f64;
            }
            if counts.len() < 6 {
                return UNAVAILABLE;
            }
            let (state, value, _) = median(counts.into_values().map(|count| count / 4.0).collect(), 6);
            (state, value, given.len() as u64)
        }
    }
}
