//! Figures of invented accounts, each computed a second time with plain loops.

use std::collections::{BTreeMap, BTreeSet};

use bilan::indicator::{House, Outcome, Window};
use bilan::model::{Account, Activity, Client, Kind, Person, Source};
use chrono::{DateTime, Days, NaiveDate};
use proptest::prelude::*;

use super::desk::{DAY, date_source, everything, told};
use crate::naive::world::World;

/// (status, value, n).
type Figure = (&'static str, f64, u64);

const UNAVAILABLE: Figure = ("unavailable", 0.0, 0);

/// An invented account with what the invention lacks: programs, and times of what is passed on.
fn invented(seed: u64, records: usize) -> Account {
    let mut account = World::invent(seed, records, 40).account();
    account.network.fields = everything();
    for (place, (n, activity)) in (0_i64..).zip(&mut account.activities).enumerate() {
        activity.client = [Client::Network, Client::Other, Client::Unknown][place % 3];
        let age = (n * 7 % 90) * DAY + 1;
        if activity.source.is_some() {
            date_source(activity, (n % 10 > 0).then_some(activity.published - age));
        }
    }
    account
}

fn local(instant: i64) -> NaiveDate {
    let utc = DateTime::from_timestamp_millis(instant).expect("an instant");
    utc.with_timezone(&chrono_tz::Europe::Paris).date_naive()
}

fn is_publication(one: &Activity) -> bool {
    one.kind == Kind::Create && one.in_reply_to.is_none()
}

fn shown(values: usize, minimum: usize, value: impl FnOnce() -> f64) -> Figure {
    if values < minimum { ("too-few", 0.0, values as u64) } else { ("value", value(), values as u64) }
}

fn share(units: &[bool], minimum: usize) -> Figure {
    shown(units.len(), minimum, || units.iter().filter(|&&one| one).count() as f64 / units.len() as f64)
}

/// Type 7, by its definition.
#[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "a place in a list")]
fn quantile(values: &[f64], p: f64) -> f64 {
    let mut sorted = values.to_vec();
    sorted.sort_by(f64::total_cmp);
    let rank = (sorted.len() - 1) as f64 * p;
    let (low, high) = (sorted[rank.floor() as usize], sorted[rank.ceil() as usize]);
    low + (rank - rank.floor()) * (high - low)
}

fn mean(values: &[f64]) -> f64 {
    values.iter().sum::<f64>() / values.len() as f64
}

/// |xᵢ − xⱼ| of all pairs, over 2 n² x̄, times n / (n − 1).
fn gini(values: &[f64]) -> f64 {
    let n = values.len() as f64;
    let pairs: f64 = values.iter().flat_map(|a| values.iter().map(move |b| (a - b).abs())).sum();
    pairs / (2.0 * n * n * mean(values)) * n / (n - 1.0)
}

/// The 5 % with the most, by taking a twentieth of a value at a time.
fn top(values: &[f64]) -> f64 {
    let mut pieces: Vec<f64> = values.iter().flat_map(|&value| [value; 20]).collect();
    pieces.sort_by(|a, b| b.total_cmp(a));
    pieces[..values.len()].iter().sum::<f64>() / pieces.iter().sum::<f64>()
}

/// Every figure defined here, between two dates.
#[expect(clippy::too_many_lines, reason = "one plain definition after the other")]
fn figures(account: &Account, first: NaiveDate, last: NaiveDate) -> BTreeMap<&'static str, Figure> {
    let export = account.exports[0].instant.expect("an instant");
    let me = account.people.find("0");
    let inside = |one: &&Activity| (first..=last).contains(&local(one.published));
    let records: Vec<&Activity> = account.activities.iter().filter(inside).collect();
    let publications: Vec<&Activity> = records.iter().copied().filter(|one| is_publication(one)).collect();
    let mature: Vec<&Activity> =
        publications.iter().copied().filter(|one| one.published <= export - 7 * DAY).collect();
    let replies: Vec<&Activity> = records
        .iter()
        .copied()
        .filter(|one| one.in_reply_to.is_some_and(|parent| parent.person.is_none() || parent.person != me))
        .collect();
    let likes: Vec<f64> = mature.iter().filter_map(|one| one.likes.map(f64::from)).collect();
    let reposts: Vec<f64> = mature.iter().filter_map(|one| one.reposts.map(f64::from)).collect();
    let both: Vec<(f64, f64)> =
        mature.iter().filter_map(|one| Some((one.likes?.into(), one.reposts?.into()))).collect();
    let y: Vec<f64> = both.iter().map(|(likes, reposts)| likes + reposts).collect();
    let (liked, passed): (f64, f64) =
        (both.iter().map(|one| one.0).sum(), both.iter().map(|one| one.1).sum());
    let highest = y.iter().copied().fold(0.0, f64::max);
    let mut found = BTreeMap::new();
    found.insert("likes-per-publication", shown(likes.len(), 30, || mean(&likes)));
    found.insert("reposts-per-publication", shown(reposts.len(), 30, || mean(&reposts)));
    found.insert("typical-likes", shown(likes.len(), 30, || quantile(&likes, 0.5)));
    let thrice: Vec<bool> = reposts.iter().map(|&count| count >= 3.0).collect();
    found.insert("reposted-at-least-three-times-share", share(&thrice, 30));
    let enough = if both.len() < 30 { usize::MAX } else { 100 };
    #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "a small count")]
    let interactions = (liked + passed) as usize;
    let counted = if both.len() < 30 { both.len() } else { interactions };
    found.insert("amplification-share", shown(counted, enough, || passed / (liked + passed)));
    let ratios: Vec<f64> = both.iter().filter(|(a, b)| a + b >= 5.0).map(|(a, b)| b / (a + b)).collect();
    found.insert("typical-amplification-share", shown(ratios.len(), 30, || quantile(&ratios, 0.5)));
    found.insert("reception-lower-quartile", shown(y.len(), 20, || quantile(&y, 0.25)));
    found.insert("reception-upper-quartile", shown(y.len(), 20, || quantile(&y, 0.75)));
    let mut sorted = y.clone();
    sorted.sort_by(f64::total_cmp);
    let cut = y.len() / 10;
    found.insert("reception-trimmed-mean", shown(y.len(), 20, || mean(&sorted[cut..y.len() - cut])));
    found.insert("reception-gini", shown(y.len(), 30, || gini(&y)));
    found.insert("reception-top-share", shown(y.len(), 30, || top(&y)));
    let zero: Vec<bool> = y.iter().map(|&received| received == 0.0).collect();
    found.insert("zero-reception-share", share(&zero, 30));
    found.insert("top-publication-share", shown(y.len(), 30, || highest / (liked + passed)));
    let others = y.len().saturating_sub(1) as f64;
    found.insert("reception-without-top", shown(y.len(), 30, || (liked + passed - highest) / others));
    let ripe: Vec<bool> = publications.iter().map(|one| one.published <= export - 7 * DAY).collect();
    found.insert("mature-share", share(&ripe, 30));

    let of = |one: &Activity| -> Option<Option<Person>> {
        match (one.repost(), one.quote()) {
            (Some(repost), _) => Some(repost.person),
            (None, Some(quote)) if one.in_reply_to.is_none() => Some(quote.person),
            _ => None,
        }
    };
    let relayed: Vec<Person> =
        records.iter().filter_map(|one| of(one).flatten()).filter(|&one| Some(one) != me).collect();
    let mut sources: BTreeMap<Person, f64> = BTreeMap::new();
    for &source in &relayed {
        *sources.entry(source).or_default() += 1.0;
    }
    let x: Vec<f64> = sources.values().copied().collect();
    let n = relayed.len() as f64;
    let pairs: f64 = x.iter().map(|x| x * (x - 1.0)).sum();
    let least = if sources.len() < 10 { usize::MAX } else { 50 };
    found.insert("effective-relayed-sources", shown(relayed.len(), least, || n * (n - 1.0) / pairs));
    found.insert("relayed-sources-gini", shown(relayed.len(), least, || gini(&x)));
    let own = |one: &Activity| me.is_some() && of(one) == Some(me);
    let instant = |one: &Activity| one.source.and_then(Source::instant);
    let units: Vec<Option<i64>> = records
        .iter()
        .filter(|one| is_publication(one) || own(one))
        .filter(|one| !own(one) || instant(one).is_some())
        .map(|one| instant(one).filter(|_| own(one)).map(|source| one.published - source))
        .collect();
    let old: Vec<bool> = units.iter().map(|age| age.is_some_and(|age| age > 30 * DAY)).collect();
    let undated = records.iter().filter(|one| own(one) && instant(one).is_none()).count();
    let gate = undated * 2 > records.iter().filter(|one| own(one)).count();
    found.insert("recirculation-share", if gate { UNAVAILABLE } else { share(&old, 30) });
    let ages: Vec<f64> =
        units.iter().flatten().filter(|&&age| age > 30 * DAY).map(|&age| age as f64 / DAY as f64).collect();
    found.insert(
        "recirculated-age",
        if gate { UNAVAILABLE } else { shown(ages.len(), 20, || quantile(&ages, 0.5)) },
    );

    let start = local(account.activities[0].published);
    let (from, to) = (first.max(start), last.min(local(export)));
    let days: Vec<NaiveDate> = from.iter_days().take_while(|day| *day <= to).collect();
    let week = |day: NaiveDate| day.format("%G-%V").to_string();
    let mut lengths: BTreeMap<String, u32> = BTreeMap::new();
    for &day in &days {
        *lengths.entry(week(day)).or_default() += 1;
    }
    for (id, kind) in [("publications-per-week", &publications), ("replies-per-week", &replies)] {
        let count = |name: &String| kind.iter().filter(|one| week(local(one.published)) == *name).count();
        let counts: Vec<f64> =
            lengths.iter().filter(|(_, days)| **days == 7).map(|(name, _)| count(name) as f64).collect();
        found.insert(id, shown(counts.len(), 26, || quantile(&counts, 0.5)));
        let (lower, upper) = match id {
            "replies-per-week" => ("replies-per-week-lower-quartile", "replies-per-week-upper-quartile"),
            _ => ("publications-per-week-lower-quartile", "publications-per-week-upper-quartile"),
        };
        found.insert(lower, shown(counts.len(), 26, || quantile(&counts, 0.25)));
        found.insert(upper, shown(counts.len(), 26, || quantile(&counts, 0.75)));
    }
    let answered: Vec<bool> =
        lengths.keys().map(|name| replies.iter().any(|one| week(local(one.published)) == *name)).collect();
    found.insert("reply-active-weeks-share", share(&answered, 26));
    let authored = account.activities.iter().filter(|one| one.kind == Kind::Create);
    let dates: Vec<NaiveDate> = authored.map(|one| local(one.published)).collect();
    let gaps: Vec<f64> = dates
        .windows(2)
        .filter(|pair| (first..=last).contains(&pair[1]))
        .map(|pair| (pair[1] - pair[0]).num_days() as f64)
        .collect();
    found.insert("longest-silence", shown(lengths.len(), 26, || gaps.iter().copied().fold(0.0, f64::max)));
    found.insert(
        "long-silences",
        shown(lengths.len(), 26, || gaps.iter().filter(|&&gap| gap > 14.0).count() as f64),
    );
    let month = |day: NaiveDate| day.format("%Y-%m").to_string();
    let spanned: BTreeSet<String> = days.iter().map(|&day| month(day)).collect();
    let silent: Vec<bool> =
        spanned.iter().map(|name| records.iter().all(|one| month(local(one.published)) != *name)).collect();
    found.insert("silent-months-share", share(&silent, 1));
    let latencies: Vec<i64> = replies
        .iter()
        .filter_map(|one| {
            Some(one.published - one.in_reply_to?.instant().filter(|&t| t >= 0 && t <= export + 5_000)?)
        })
        .collect();
    let impossible: Vec<bool> = latencies.iter().map(|&latency| latency < -5_000).collect();
    found.insert("impossible-latency-share", share(&impossible, 30));
    let long: Vec<bool> = latencies.iter().map(|&latency| latency > 365 * DAY).collect();
    found.insert("year-long-latency-share", share(&long, 30));
    let programs: Vec<bool> = records
        .iter()
        .filter(|one| one.kind == Kind::Create && one.client != Client::Unknown)
        .map(|one| one.client == Client::Other)
        .collect();
    found.insert("automatic-client-share", share(&programs, 50));
    found
}

/// Compares all figures in the years and the whole archive of an account; returns how many had a value.
fn agree(seed: u64, records: usize) -> usize {
    let account = invented(seed, records);
    let (january, december) = ((1, 1), (12, 31));
    let mut frames: Vec<(Window, NaiveDate, NaiveDate)> = (2018..=2024)
        .map(|year| {
            let day = |(month, day)| NaiveDate::from_ymd_opt(year, month, day).expect("a day");
            (Window::Year(year), day(january), day(december))
        })
        .collect();
    frames.push((Window::Years(2019, 2021), frames[1].1, frames[3].2));
    frames.push((Window::All, NaiveDate::MIN + Days::new(1), NaiveDate::MAX - Days::new(1)));
    let mut values = 0;
    for (window, first, last) in frames {
        let years = account.activities.iter().any(|one| (first..=last).contains(&local(one.published)));
        if !years {
            continue;
        }
        for (id, expected) in figures(&account, first, last) {
            let found = match told(&account, window.clone(), House::default(), id) {
                Outcome::Value { value, n, .. } => ("value", value, n),
                Outcome::TooFew { n, .. } => ("too-few", 0.0, n),
                Outcome::Unavailable { .. } => ("unavailable", 0.0, 0),
            };
            let near = (found.1 - expected.1).abs() <= 1e-9 * expected.1.abs().max(1.0);
            assert!(
                found.0 == expected.0 && found.2 == expected.2 && near,
                "seed {seed}: {id} of {window:?} is {found:?}, naively {expected:?}"
            );
            values += usize::from(found.0 == "value");
        }
    }
    values
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 3, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn each_figure_agrees_with_its_naive_definition(seed in any::<u64>(), records in 300_usize..500) {
        agree(seed, records);
    }
}

#[test]
fn a_busy_account_has_a_value_for_most_figures() {
    let values = agree(11, 1500);
    assert!(values >= 200, "{values}");
}
