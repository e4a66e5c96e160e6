//! Changes whose word depends on a convention, on one publication or on a few months are told with a caveat.

use bilan::config::Config;
use bilan::model::{Account, Response};
use bilan::report::{Change, Report, Scale, Settings, Source, Trend, Verdict};

use super::desk::{DAY, Desk, HOUR, MONDAY, paris};

/// 1 January 2022, in days after the first Monday.
const SECOND: i64 = 362;

/// The report of an account, told for 2022.
fn report(account: Account) -> Report {
    let (calendar, config) = (paris(), Config::default());
    let settings =
        Settings { config: &config, calendar: &calendar, opening: None, language: "en", year: Some(2022) };
    Report::new(&[Source { account, ..Source::default() }], &settings)
}

#[track_caller]
fn change(report: &Report, id: &str) -> Change {
    let found = report.changes.iter().find(|change| change.id == id && change.to == "2022");
    found.unwrap_or_else(|| panic!("no change of {id}")).clone()
}

fn caveat(report: &Report, id: &str) -> Option<String> {
    let row = report.measures.iter().find(|row| row.id == id && row.period == "2022");
    row.and_then(|row| row.caveat.clone())
}

/// A desk whose records begin before 2021 and whose export is of March 2023.
fn desk() -> Desk {
    let mut desk = Desk::new(800);
    desk.post(-10);
    desk
}

/// An answer to `name`, given an hour after it was asked.
fn answer(desk: &mut Desk, name: &str, published: i64) {
    let person = desk.person(name);
    let parent = 500_000 + desk.account.activities.len() as u64;
    desk.post_at(published).in_reply_to = Some(Response::new(parent, Some(published - HOUR), Some(person)));
}

/// Exchanges of 2021 and 2022, one a person, every day: of ten in 2021 four have a second turn after six hours; of
/// ten in 2022 eight, after `hours`.
fn exchanges(hours: i64) -> Report {
    let mut desk = desk();
    for (year, (from, sustained, apart)) in [(0, 4, 6), (SECOND, 8, hours)].into_iter().enumerate() {
        for n in 0..300 {
            let (name, first) = (format!("{year}-{n}"), MONDAY + (from + n) * DAY);
            answer(&mut desk, &name, first);
            if n % 10 < sustained {
                answer(&mut desk, &name, first + apart * HOUR);
            }
        }
    }
    report(desk.done())
}

#[test]
fn a_rise_that_another_silence_turns_round_carries_a_caveat() {
    for id in ["sustained-exchange-share", "two-turn-exchanges-share"] {
        let safe = change(&exchanges(6), id);
        // The first summer was silent, and nothing else speaks against it.
        assert_eq!((safe.verdict, safe.caveat.as_deref()), (Verdict::UpClear, Some("gap-before")), "{id}");
        // Eighteen hours apart are one exchange under the 24 hours of the catalogue, two under twelve.
        let fragile = change(&exchanges(18), id);
        assert_eq!(
            (fragile.verdict, fragile.caveat.as_deref()),
            (Verdict::UpClear, Some("depends-on-silence"))
        );
    }
}

#[test]
fn a_rise_in_returns_that_another_delay_turns_round_carries_a_caveat() {
    let returns = |days: i64| {
        let mut desk = desk();
        for (year, (from, share, after)) in [(0, 4, 2), (SECOND, 8, days)].into_iter().enumerate() {
            for n in 0..300 {
                let (name, first) = (format!("{year}-{n}"), MONDAY + (from + n) * DAY);
                answer(&mut desk, &name, first);
                if n % 10 < share {
                    answer(&mut desk, &name, first + after * DAY);
                }
            }
        }
        change(&report(desk.done()), "return-turn-rate")
    };
    assert_eq!(returns(2).caveat.as_deref(), Some("gap-before"));
    let fragile = returns(5);
    assert!(fragile.difference > 0.0);
    assert_eq!(fragile.caveat.as_deref(), Some("depends-on-delay"));
}

#[test]
fn a_word_that_young_counters_make_carries_a_caveat() {
    let relays = |young: i64| {
        // The export is of 8 January 2023: the last days of 2022 are between one and two weeks old.
        let mut desk = Desk::new(734);
        desk.post(-10);
        for n in 0..1_700 {
            desk.received(n / 5, 1, u32::from(n % 2 == 0));
            desk.received(SECOND + n / 5, 1, u32::from(n % 2 == 0));
        }
        for n in 0..young {
            desk.received(726 - n % 6, 1, 1);
        }
        change(&report(desk.done()), "reposted-at-least-once-share")
    };
    assert_eq!((relays(0).verdict, relays(0).caveat), (Verdict::Stable, None));
    let fragile = relays(300);
    assert_eq!(fragile.verdict, Verdict::Undetectable);
    assert_eq!(fragile.caveat.as_deref(), Some("depends-on-ripeness"));
}

#[test]
fn totals_that_one_publication_makes_carry_a_caveat() {
    let received = |top: u32| {
        let mut desk = desk();
        for n in 0..100 {
            desk.received(SECOND + 3 * n, 2 + u32::from(n % 3 == 0), 1);
        }
        desk.received(SECOND + 301, top, 1);
        report(desk.done())
    };
    for id in ["likes-per-publication", "amplification-share", "reception-gini"] {
        assert_eq!(caveat(&received(3), id), None, "{id}");
        assert_eq!(caveat(&received(400), id).as_deref(), Some("one-post"), "{id}");
    }
    assert_eq!(caveat(&received(400), "typical-reception"), None);
}

#[test]
fn a_year_that_few_months_make_carries_a_caveat() {
    let year = |busy: i64| {
        let mut desk = desk();
        for month in 0..12 {
            for n in 0..8 {
                let day = SECOND + 30 * month + n;
                answer(&mut desk, "somebody", MONDAY + day * DAY);
                desk.post_at(MONDAY + day * DAY + HOUR);
            }
        }
        for n in 0..busy {
            desk.post_at(MONDAY + (SECOND + 150) * DAY + n * 60_000);
        }
        report(desk.done())
    };
    assert_eq!(caveat(&year(0), "dialogue-share"), None);
    // Half of every month's words are answers; two hundred messages of one day hide it.
    assert_eq!(caveat(&year(200), "dialogue-share").as_deref(), Some("eventful-months"));
}

/// The trend of the dialogue share over six years of which the first `sparse` hold messages in March only.
fn trend(sparse: i64) -> Option<Trend> {
    let mut desk = Desk::new(6 * 365 + 200);
    desk.post(-10);
    for year in 0..6 {
        for month in 0..12 {
            if year < sparse && month != 2 {
                continue;
            }
            for n in 0..20 {
                let instant = MONDAY + (365 * year + 30 * month + n) * DAY;
                desk.post_at(instant + HOUR);
                if n % 6 <= year {
                    answer(&mut desk, "somebody", instant);
                }
            }
        }
    }
    of_six_years(desk, "dialogue-share")
}

fn of_six_years(desk: Desk, id: &str) -> Option<Trend> {
    let (calendar, config) = (paris(), Config::default());
    let settings =
        Settings { config: &config, calendar: &calendar, opening: None, language: "en", year: Some(2026) };
    let report = Report::new(&[Source { account: desk.done(), ..Source::default() }], &settings);
    report.trends.into_iter().find(|trend| trend.id == id)
}

#[test]
fn a_level_that_starts_from_nothing_is_told_in_its_own_unit() {
    // One publication a day, then one more each year; none in the first `idle` days.
    let rate = |idle: i64| {
        let mut desk = Desk::new(6 * 365 + 200);
        desk.post(-10);
        for day in idle..6 * 365 {
            for n in 0..=day / 365 {
                desk.post_at(MONDAY + day * DAY + HOUR * (8 + n));
            }
        }
        of_six_years(desk, "publications-per-week").expect("six whole years")
    };
    let from_nothing = rate(90);
    assert_eq!((from_nothing.scale, from_nothing.from.as_str()), (Scale::Difference, "2021"));
    assert!((from_nothing.slope - 7.0).abs() < 0.3, "{}", from_nothing.slope);
    assert_eq!((from_nothing.verdict, from_nothing.monthly), (Verdict::UpClear, false));
    let always = rate(0);
    assert_eq!(always.scale, Scale::LogRatio);
    assert!((0.2..0.5).contains(&always.slope), "{}", always.slope);
}

#[test]
fn a_trend_needs_five_years_that_are_known_in_half_of_their_seasons() {
    let whole = trend(0).expect("six whole years");
    assert!(whole.slope > 0.0);
    assert_eq!(whole.from, "2021");
    assert_eq!(trend(1).expect("five whole years").from, "2022");
    assert_eq!(trend(2), None);
}

#[test]
fn years_with_fewer_units_than_the_figure_needs_make_no_trend() {
    // Two messages and an answer each quarter of the first years: twelve a year, where thirty are needed.
    let told = |thin: i64| {
        let mut desk = Desk::new(6 * 365 + 200);
        desk.post(-10);
        for year in 0..6 {
            for month in 0..12 {
                let messages = if year >= thin { 20 } else { i64::from(month % 3 == 0) };
                for n in 0..messages {
                    let instant = MONDAY + (365 * year + 30 * month + n) * DAY;
                    desk.post_at(instant + HOUR);
                    desk.post_at(instant + 2 * HOUR);
                    if n % 6 <= year {
                        answer(&mut desk, "somebody", instant);
                    }
                }
            }
        }
        of_six_years(desk, "dialogue-share")
    };
    assert!(told(0).is_some());
    assert_eq!(told(1).expect("five years").from, "2022");
    assert_eq!(told(3), None);
}
