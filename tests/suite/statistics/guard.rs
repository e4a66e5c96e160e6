//! Invented years with a known truth: which intervals hold it, and that the percentile bootstrap does not (INDICATORS 3.2 and 7).

use bilan::stats::Interval;
use bilan::stats::bootstrap::bootstrap;
use bilan::stats::coverage::coverage;
use bilan::stats::diversity::effective_number;
use bilan::stats::gini::gini;
use bilan::stats::jackknife;
use bilan::stats::random::Random;
use bilan::stats::table::table;

const PEOPLE: usize = 2000;
const WEEKS: usize = 52;

/// Weeks of meetings, as people.
type Year = Vec<Vec<usize>>;

/// How likely each person is met: 1/(rank + 10), of sum 1.
fn chances() -> Vec<f64> {
    let weights: Vec<f64> = (0..PEOPLE).map(|rank| 1.0 / (rank as f64 + 10.0)).collect();
    let total: f64 = weights.iter().sum();
    weights.into_iter().map(|weight| weight / total).collect()
}

/// A year of so many meetings, each in a week and with a person of its own.
fn year(meetings: usize, random: &mut Random) -> Year {
    let mut limits = chances();
    for place in 1..PEOPLE {
        limits[place] += limits[place - 1];
    }
    let mut weeks = vec![Vec::new(); WEEKS];
    for _ in 0..meetings {
        let unit = random.unit();
        weeks[random.below(WEEKS)].push(limits.partition_point(|&limit| limit < unit).min(PEOPLE - 1));
    }
    weeks
}

/// How often each person was met in the weeks of these places, people never met left out.
fn met(year: &Year, places: impl Iterator<Item = usize>) -> Vec<u64> {
    let mut counts = vec![0; PEOPLE];
    places.flat_map(|place| &year[place]).for_each(|&person| counts[person] += 1);
    counts.retain(|&count| count > 0);
    counts
}

fn gini_of(counts: &[u64]) -> Option<f64> {
    gini(&table(counts))
}

fn holds(interval: Interval, truth: f64) -> u32 {
    u32::from((interval.low..=interval.high).contains(&truth))
}

/// The true effective number, the part of all chances that the people met in this year have, and the Gini expected
/// of a year of so many meetings.
fn truths(meetings: usize) -> (f64, impl Fn(&Year) -> f64, f64) {
    let squares: f64 = chances().iter().map(|p| p * p).sum();
    let covered = |year: &Year| {
        let mut seen = [false; PEOPLE];
        year.iter().flatten().for_each(|&person| seen[person] = true);
        chances().iter().zip(seen).filter(|one| one.1).map(|one| one.0).sum()
    };
    let mut random = Random::new(77);
    let mean =
        (0..300).filter_map(|_| gini_of(&met(&year(meetings, &mut random), 0..WEEKS))).sum::<f64>() / 300.0;
    (1.0 / squares, covered, mean)
}

#[test]
fn intervals_of_people_hold_the_truth_of_invented_years() {
    let meetings = 600;
    let (number, covered, concentration) = truths(meetings);
    let mut random = Random::new(1);
    let (mut effective, mut coverages, mut ginis) = (0, 0, 0);
    for _ in 0..400 {
        let year = year(meetings, &mut random);
        let counts = met(&year, 0..WEEKS);
        effective += holds(effective_number(&counts).expect("meetings").1, number);
        coverages += holds(coverage(&counts).expect("meetings").1.expect("an error"), covered(&year));
        let without = |left: usize| gini_of(&met(&year, (0..WEEKS).filter(|&week| week != left)));
        let value = gini_of(&counts).expect("people");
        ginis += holds(jackknife::interval(value, WEEKS, without).expect("weeks"), concentration);
    }
    // Of 400 at 95 %, 380 are expected; three standard errors are 13. The jackknife is a little wide.
    assert!((367..=393).contains(&effective), "{effective} of 400");
    assert!((367..=393).contains(&coverages), "{coverages} of 400");
    assert!((380..=400).contains(&ginis), "{ginis} of 400");
}

#[test]
fn the_percentile_bootstrap_of_people_slides_off_the_truth() {
    let meetings = 600;
    let (number, covered, concentration) = truths(meetings);
    let mut random = Random::new(2);
    let mut held = [0; 3];
    for seed in 0..40 {
        let year = year(meetings, &mut random);
        let interval = |statistic: &dyn Fn(&[u64]) -> Option<f64>| {
            let drawn = bootstrap(WEEKS, seed, |places| statistic(&met(&year, places.iter().copied())));
            drawn.expect("weeks").interval()
        };
        held[0] += holds(interval(&|counts| effective_number(counts).map(|one| one.0)), number);
        held[1] += holds(interval(&|counts| coverage(counts).map(|one| one.0)), covered(&year));
        held[2] += holds(interval(&gini_of), concentration);
    }
    assert!(held.iter().all(|&held| held <= 4), "{held:?} of 40");
}
