//! Lists of followers: two exports are set arithmetic, one list is dated only when its order is proven.

use std::collections::BTreeSet;

use bilan::calendar::Calendar;
use bilan::config::{Config, PeriodKind};
use bilan::model::{Account, Activity, Availability, Export, Fields, Follower, Network, PostId};
use bilan::report::{Outcome, Reason, Report, Settings, Source};
use bilan::stats::records::records;
use bilan::stats::waves::waves;

const DAY: i64 = 86_400_000;
/// 2024-01-01T00:00:00Z.
const MADE: i64 = 1_704_067_200_000;

/// A small generator (Knuth's MMIX constants), the same numbers each time.
struct Chance(u64);

impl Chance {
    fn below(&mut self, bound: u64) -> u64 {
        self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        (self.0 >> 33) % bound
    }

    /// A millisecond of the last `days` days before the export.
    fn lately(&mut self, days: i64) -> i64 {
        MADE - i64::try_from(self.below(days.unsigned_abs() * 86_400)).expect("small") * 1000
    }
}

fn follower(number: usize, since: Option<i64>, created: Option<i64>) -> Follower {
    Follower { identity: number.to_string(), since, created }
}

fn account(lists: Vec<(i64, Vec<Follower>)>) -> Account {
    let exports = lists.into_iter().map(|(instant, list)| Export {
        instant: Some(instant),
        followers: Some(list),
        ..Export::default()
    });
    let activity = Activity { id: PostId::Number(1), published: MADE - 400 * DAY, ..Activity::default() };
    let fields = Fields { followers: Availability::Yes, ..Fields::default() };
    let network = Network { fields, ..Network::default() };
    Account { network, exports: exports.collect(), activities: vec![activity], ..Account::default() }
}

fn outcome(account: Account, id: &str) -> Outcome {
    let calendar = Calendar::new(chrono_tz::Europe::Paris, PeriodKind::CalendarYear);
    let config = Config::default();
    let settings =
        Settings { config: &config, calendar: &calendar, opening: None, language: "en", year: None };
    let report = Report::new(&[Source { account, ..Source::default() }], &settings);
    report.measures.into_iter().find(|row| row.id == id && row.period == "all").expect("a row").outcome
}

fn value(account: Account, id: &str) -> f64 {
    match outcome(account, id) {
        Outcome::Value { value, .. } => value,
        other => panic!("{id}: {other:?}"),
    }
}

/// Equal but for rounding.
fn assert_is(found: f64, expected: f64) {
    assert!((found - expected).abs() < 1e-12, "{found} is not {expected}");
}

#[test]
fn two_lists_are_set_arithmetic() {
    let list =
        |numbers: &BTreeSet<usize>| numbers.iter().map(|&n| follower(n, None, None)).collect::<Vec<_>>();
    let mut chance = Chance(1);
    for _ in 0..20 {
        let mut draw = |from: usize| -> BTreeSet<usize> {
            (0..60).map(|_| from + usize::try_from(chance.below(80)).expect("small")).collect()
        };
        let (earlier, later) = (draw(0), draw(30));
        let made = || account(vec![(MADE - 100 * DAY, list(&earlier)), (MADE, list(&later))]);
        let kept = earlier.intersection(&later).count() as f64;
        assert_is(value(made(), "follower-retention"), kept / earlier.len() as f64);
        assert_is(value(made(), "follower-arrivals"), later.difference(&earlier).count() as f64);
        assert_is(value(made(), "follower-departures"), earlier.difference(&later).count() as f64);
    }
}

#[test]
fn a_dated_list_is_a_census() {
    let mut chance = Chance(2);
    let list: Vec<Follower> = (0..400).map(|n| follower(n, Some(chance.lately(3000)), None)).collect();
    let long =
        |days: i64| list.iter().filter(|f| f.since.is_some_and(|since| since < MADE - days * DAY)).count();
    let made = || account(vec![(MADE, list.clone())]);
    assert_is(value(made(), "followers-over-1-year-share"), long(365) as f64 / 400.0);
    assert_is(value(made(), "followers-over-3-years-share"), long(1095) as f64 / 400.0);
}

/// Followers who came over six years, each with an account opened at some time before, newest first; and the
/// share of them that really came more than a year ago.
fn arrivals(seed: u64, people: usize) -> (Vec<Follower>, f64) {
    let mut chance = Chance(seed);
    let mut came: Vec<i64> = (0..people).map(|_| chance.lately(6 * 365)).collect();
    came.sort_unstable();
    let dated: Vec<(i64, i64)> = came
        .iter()
        .map(|&came| {
            // Some open an account to follow, most had one for long.
            let age = if chance.below(5) == 0 { chance.below(20) } else { chance.below(2500) };
            (came, came - i64::try_from(age).expect("small") * DAY)
        })
        .collect();
    let long = dated.iter().filter(|(came, _)| *came < MADE - 365 * DAY).count() as f64 / people as f64;
    let list = dated.iter().rev().enumerate().map(|(n, (_, created))| follower(n, None, Some(*created)));
    (list.collect(), long)
}

#[test]
fn a_list_in_the_order_of_following_recovers_the_known_dates() {
    for seed in 1..9 {
        let (list, truth) = arrivals(seed, 3000);
        let Outcome::Value { value, low: Some(low), high: Some(high), .. } =
            outcome(account(vec![(MADE, list)]), "followers-over-1-year-share")
        else {
            panic!("a value with its bounds")
        };
        assert!((value - truth).abs() < 0.03, "seed {seed}: {value} is far from {truth}");
        assert!(low <= value && value <= high);
    }
}

#[test]
fn a_list_whose_order_tells_nothing_is_not_dated() {
    let gate = Outcome::Unavailable { reason: Reason::Gate };
    let (mut list, _) = arrivals(3, 3000);
    list.sort_by_key(|one| one.created);
    assert_eq!(outcome(account(vec![(MADE, list.clone())]), "followers-over-1-year-share"), gate);
    let mut chance = Chance(4);
    for place in (1..list.len()).rev() {
        let other = usize::try_from(chance.below(place as u64 + 1)).expect("small");
        list.swap(place, other);
    }
    assert_eq!(outcome(account(vec![(MADE, list)]), "followers-over-1-year-share"), gate);
}

#[test]
fn records_of_a_random_order_follow_their_law() {
    // H(5000) = 9.1, standard deviation 2.7 (INDICATORS, PUB-12).
    let mut chance = Chance(5);
    let counts: Vec<f64> = (0..200)
        .map(|_| {
            let values: Vec<i64> =
                (0..5000).map(|_| i64::try_from(chance.below(1 << 31)).expect("small")).collect();
            records(values).expect("values").count as f64
        })
        .collect();
    let mean = counts.iter().sum::<f64>() / 200.0;
    assert!((mean - 9.1).abs() < 0.8, "{mean}");
    let all = records(1..=100).expect("values");
    assert_eq!((all.n, all.count), (100, 100));
    // (100 - H) / sqrt(H - sum 1/i2), H(100) = 5.187377518, sum = 1.634983900.
    assert!(
        (all.z
            - (100.0 - 5.187_377_517_639_621) / (5.187_377_517_639_621_f64 - 1.634_983_900_184_892).sqrt())
        .abs()
            < 1e-9
    );
    assert_eq!(records([1]), None);
}

#[test]
fn a_wave_of_new_accounts_is_seen_and_an_even_flow_is_none() {
    let mut chance = Chance(6);
    let mut even: Vec<u64> = (0..500).map(|_| 3 + chance.below(4) + chance.below(4)).collect();
    assert!(waves(&even).len() <= 1, "{:?}", waves(&even));
    even[250] += 75;
    even[251] += 75;
    let found: Vec<usize> = waves(&even).iter().map(|wave| wave.week).collect();
    assert!(found.contains(&250) && found.contains(&251), "{found:?}");
    let wave = waves(&even).into_iter().find(|wave| wave.week == 250).expect("a wave");
    assert!((wave.excess - 75.0).abs() < 8.0);
    assert!(waves(&[0; 60]).is_empty() && waves(&[]).is_empty());
}
