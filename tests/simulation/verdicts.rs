//! Verdicts of whole reports on two years between which nothing changed.

use bilan::config::Config;
use bilan::model::Account;
use bilan::report::{Change, Report, Scale, Settings, Source, Verdict};
use bilan::stats::random::Random;

use super::chance::{happens, lognormal, mood, poisson, whole};
use super::desk::{DAY, Desk, HOUR, calendar, noon};
use super::record::{claimed, seen};

/// Weeks of an account: a year of running in, two years alike, and some weeks more.
const WEEKS: i64 = 212;
/// The usual week is a median of small whole numbers, compared as if it were a measure.
const STEPPED: &str = "publications-per-week";

/// Whom a week's answers go to.
#[derive(Clone, Copy, PartialEq)]
enum Crowd {
    /// Four hundred people, eight of whom make room for others each week.
    Even,
    /// Half of the answers go to somebody new, half to one who was answered in the last half year, the oftener the
    /// likelier.
    Circle,
}

/// The people of a crowd as weeks go by.
struct People {
    crowd: Crowd,
    present: Vec<usize>,
    all: usize,
    answered: Vec<(i64, usize)>,
}

impl People {
    fn new(crowd: Crowd) -> Self {
        Self { crowd, present: (0..400).collect(), all: 400, answered: Vec::new() }
    }

    fn newcomer(&mut self) -> usize {
        self.all += 1;
        self.all - 1
    }

    fn week_begins(&mut self, random: &mut Random) {
        for _ in 0..8 {
            let place = random.below(self.present.len());
            self.present[place] = self.newcomer();
        }
    }

    fn next(&mut self, random: &mut Random, week: i64) -> usize {
        let recent = self.answered.partition_point(|one| one.0 < week - 26);
        let known = self.answered.len() - recent;
        let person = match self.crowd {
            Crowd::Even => self.present[random.below(self.present.len())],
            Crowd::Circle if known > 0 && happens(random, 0.5) => {
                self.answered[recent + random.below(known)].1
            }
            Crowd::Circle => self.newcomer(),
        };
        self.answered.push((week, person));
        person
    }
}

/// Years alike in everything: weeks are busier or quieter, and a fourth of the people answered write again within
/// the day.
fn account(random: &mut Random, crowd: Crowd) -> Account {
    let mut desk = Desk::new();
    let mut people = People::new(crowd);
    desk.post(noon(2019, 12, 31), 1);
    for week in 0..WEEKS {
        let monday = noon(2020, 1, 6) + week * 7 * DAY;
        let (busy, haste) = (mood(random, 20), 0.2 * random.normal());
        people.week_begins(random);
        for _ in 0..poisson(random, 6.0 * busy) {
            let person = people.next(random, week);
            let when = monday + whole(random.unit() * 6.5 * DAY as f64);
            let latency = |random: &mut Random| whole(lognormal(random, 0.7 + haste, 1.2) * HOUR as f64);
            let asked = when - latency(random);
            desk.reply(when, person, Some(asked));
            if happens(random, 0.25) {
                let again = when + whole(random.unit() * 6.0 * HOUR as f64);
                desk.reply(again + latency(random).min(12 * HOUR), person, Some(again));
            }
        }
        for _ in 0..poisson(random, 4.0 * busy) {
            let mean = lognormal(random, 0.5, 0.6);
            let likes = u32::try_from(poisson(random, mean)).expect("few");
            desk.post(monday + whole(random.unit() * 6.9 * DAY as f64), likes);
        }
    }
    desk.exported(noon(2024, 2, 15))
}

/// The changes between the two years of each report.
fn changes(crowd: Crowd, reports: usize, seed: u64) -> Vec<Vec<Change>> {
    let mut random = Random::new(seed);
    let (calendar, config) = (calendar(), Config::default());
    let settings =
        Settings { config: &config, calendar: &calendar, opening: None, language: "en", year: None };
    let report = |_| {
        let source = Source { account: account(&mut random, crowd), ..Source::default() };
        let mut report = Report::new(&[source], &settings);
        report.changes.retain(|change| change.from == "2021" && change.to == "2022");
        report.changes
    };
    (0..reports).map(report).collect()
}

fn is_word(change: &Change) -> bool {
    !matches!(change.verdict, Verdict::Stable | Verdict::Undetectable)
}

/// The share of the intervals that hold 0, in percent.
fn holding<'a>(changes: impl Iterator<Item = &'a Change>) -> f64 {
    let held: Vec<bool> =
        changes.filter_map(|change| Some(change.low? <= 0.0 && 0.0 <= change.high?)).collect();
    held.iter().filter(|&&held| held).count() as f64 / held.len() as f64 * 100.0
}

#[test]
fn equal_years() {
    let reports = changes(Crowd::Even, 400, 131);
    let all: Vec<&Change> = reports.iter().flatten().collect();
    let told = |scale: Scale| all.iter().copied().filter(move |one| one.scale == scale && one.id != STEPPED);
    claimed(
        "Equal years, whole reports: differences whose interval holds 0",
        93.0..=100.0,
        holding(told(Scale::Difference)),
    );
    claimed(
        "Equal years, whole reports: log ratios whose interval holds 0",
        93.0..=100.0,
        holding(told(Scale::LogRatio)),
    );
    let share = |count: usize, of: usize| count as f64 / of as f64 * 100.0;
    let with_word = |reports: &[Vec<Change>], stepped: bool| {
        let wrong = |one: &&Vec<Change>| one.iter().any(|one| is_word(one) && (stepped || one.id != STEPPED));
        share(reports.iter().filter(wrong).count(), reports.len())
    };
    let each = all.len() / reports.len();
    claimed(
        &format!("Equal years: reports with a false word among their {each} changes, {STEPPED} left out"),
        0.0..=10.0,
        with_word(&reports, false),
    );
    claimed("Equal years: the same with it", 0.0..=10.0, with_word(&reports, true));
    let stepped = || all.iter().copied().filter(|one| one.id == STEPPED);
    let words = share(stepped().filter(|one| is_word(one)).count(), reports.len());
    seen(
        &format!("Equal years: {STEPPED} (a median near 4): intervals that hold 0, false words"),
        &format!("{:.1} %, {words:.1} %", holding(stepped())),
    );
}

/// An effective number is told of the crowd that was there; a crowd that gathers around a few changes by itself.
#[test]
fn equal_years_of_a_circle() {
    let reports = changes(Crowd::Circle, 200, 132);
    for id in ["effective-correspondents", "one-year-retention"] {
        let found = holding(reports.iter().flatten().filter(|one| one.id == id));
        seen(
            &format!("Equal years, answers gather around a few: {id} whose interval holds 0"),
            &format!("{found:.1} %"),
        );
    }
}
