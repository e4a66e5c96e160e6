//! QUA-6: creation dates of followers, with and without a wave in them.

use bilan::indicator::Window;
use bilan::stats::random::Random;

use super::chance::{mood, poisson, whole};
use super::desk::{DAY, Desk, Figure, look, noon};
use super::record::line;

const WEEKS: i64 = 500;

/// Creation dates of 500 weeks around ten a week, rising from six to fourteen; weeks vary by chance alone, or by
/// moods of variance 1/`shape` too.
fn creations(random: &mut Random, shape: Option<u32>) -> Vec<i64> {
    let begin = noon(2016, 2, 20);
    let mut dates = Vec::new();
    for week in 0..WEEKS {
        let level = 6.0 + 8.0 * week as f64 / WEEKS as f64;
        let mean = level * shape.map_or(1.0, |shape| mood(random, shape));
        for _ in 0..poisson(random, mean) {
            dates.push(begin + week * 7 * DAY + moment(random, 7));
        }
    }
    dates
}

/// A moment of so many days.
fn moment(random: &mut Random, days: i64) -> i64 {
    whole(random.unit() * (days * DAY) as f64)
}

/// Flagged weeks, and the share above the baseline.
fn flagged(dates: &[i64]) -> (f64, f64) {
    let mut desk = Desk::new();
    desk.post(noon(2016, 1, 1), 0);
    let account = desk.followed(noon(2026, 1, 1), dates.iter().map(|&date| Some(date)));
    look(&account, Window::All, |view| {
        (Figure::of(view, "follower-wave-weeks").value, Figure::of(view, "follower-wave-share").value)
    })
}

#[test]
fn false_waves() {
    for (what, shape, seed) in [
        ("weeks vary by chance alone", None, 101),
        ("moods of weeks of variance 1/30", Some(30), 102),
        ("moods of weeks of variance 1/10", Some(10), 103),
    ] {
        let mut random = Random::new(seed);
        let lists = 300;
        let flags: f64 = (0..lists).map(|_| flagged(&creations(&mut random, shape)).0).sum();
        let flags = flags / f64::from(lists);
        assert!(flags < 0.5, "{what}: {flags}");
        line(
            &format!("QUA-6, false flags in 500 weeks, {what}"),
            "0.34 or fewer, at most 0.5",
            &format!("{flags:.2}"),
        );
    }
}

/// Lists of which more weeks are flagged when `people` accounts opened within `days` are added.
fn found(people: usize, days: i64, seed: u64) -> (f64, f64) {
    let lists = 400;
    let mut random = Random::new(seed);
    let (mut found, mut excess) = (0, 0.0);
    for _ in 0..lists {
        let mut dates = creations(&mut random, Some(30));
        let before = flagged(&dates);
        let day = noon(2016, 2, 20) + moment(&mut random, WEEKS * 7 - 14);
        dates.extend((0..people).map(|_| day + moment(&mut random, days)));
        let after = flagged(&dates);
        found += u32::from(after.0 > before.0);
        excess += (after.1 - before.1) * dates.len() as f64 / f64::from(lists);
    }
    (f64::from(found) / f64::from(lists) * 100.0, excess)
}

#[test]
fn true_waves() {
    let (bought, excess) = found(150, 14, 104);
    line(
        "QUA-6, 150 accounts over two weeks, found",
        "100 %",
        &format!("{bought:.1} %, {excess:.0} accounts above the baseline"),
    );
    assert!(bought >= 100.0);
    let (class, _) = found(25, 1, 105);
    line(
        "QUA-6, a class of 25 that opens accounts the same day, flagged",
        "often (89 %), at least 75 %",
        &format!("{class:.1} %"),
    );
    assert!(class >= 75.0, "{class}");
}
