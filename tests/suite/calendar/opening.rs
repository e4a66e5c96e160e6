//! The opening clock against a grid of minutes, written naively.

use bilan::calendar::{Closure, Opening};
use bilan::config::{Config, Document};
use chrono::{Datelike, NaiveDate, TimeZone, Timelike, Utc};
use chrono_tz::Tz;
use proptest::prelude::*;

const MINUTE: i64 = 60_000;

/// Opening hours as the oracle knows them: weekday from Monday, first minute, minute after the last.
type Grid = Vec<(u32, u32, u32)>;

/// Whether one minute is open: local weekday and minute in the grid, local date not closed.
fn open_minute(instant: i64, grid: &Grid, closed: &[NaiveDate], zone: Tz) -> bool {
    let local = Utc.timestamp_millis_opt(instant).unwrap().with_timezone(&zone);
    let (day, minute) = (local.weekday().num_days_from_monday(), local.hour() * 60 + local.minute());
    !closed.contains(&local.date_naive())
        && grid.iter().any(|(weekday, from, to)| *weekday == day && (*from..*to).contains(&minute))
}

fn minutes_between(from: i64, to: i64, grid: &Grid, closed: &[NaiveDate], zone: Tz) -> i64 {
    (from..to)
        .step_by(60_000)
        .filter(|minute| open_minute(*minute, grid, closed, zone))
        .count()
        .try_into()
        .unwrap()
}

fn instant(text: &str) -> i64 {
    chrono::DateTime::parse_from_rfc3339(text).unwrap().timestamp_millis()
}

fn weekdays(from: u32, to: u32) -> Grid {
    (0..5).map(|day| (day, from, to)).collect()
}

fn office() -> Opening {
    Opening::new("mon-fri 09:00-17:00", Vec::new(), chrono_tz::Europe::Paris).unwrap()
}

#[test]
fn a_week_of_office_hours_is_forty_hours() {
    let monday = instant("2023-10-02T00:00:00+02:00");
    assert_eq!(office().open_between(monday, monday + 7 * 24 * 60 * MINUTE), 40 * 60 * MINUTE);
    assert!((office().day_ms() - 8.0 * 3_600_000.0).abs() < 1e-9);
}

#[test]
fn h_is_the_week_over_its_opening_days() {
    let hours = "mon-fri 09:00-12:00 13:30-17:00, sat 09:00-12:00";
    let opening = Opening::new(hours, Vec::new(), chrono_tz::Europe::Paris).unwrap();
    assert!((opening.day_ms() - (5.0 * 6.5 + 3.0) / 6.0 * 3_600_000.0).abs() < 1e-6);
}

#[test]
fn instants_outside_opening_hours_have_the_value_of_the_next_opening() {
    let clock = office();
    let friday_evening = instant("2023-10-06T19:00:00+02:00");
    let monday_morning = instant("2023-10-09T09:00:00+02:00");
    assert_eq!(clock.clock(friday_evening), clock.clock(monday_morning));
    assert_eq!(clock.open_between(friday_evening, monday_morning + 5 * MINUTE), 5 * MINUTE);
    assert!(!clock.is_open(friday_evening) && clock.is_open(monday_morning));
    assert!(!clock.is_open(instant("2023-10-09T17:00:00+02:00")));
}

#[test]
fn an_empty_or_backward_stretch_has_no_opening_time() {
    let noon = instant("2023-10-04T12:00:00+02:00");
    assert_eq!(office().open_between(noon, noon), 0);
    assert_eq!(office().open_between(noon, noon - 60 * MINUTE), 0);
}

#[test]
fn a_closed_day_stops_the_clock() {
    let day = NaiveDate::from_ymd_opt(2023, 11, 1).unwrap();
    let opening =
        Opening::new("mon-fri 09:00-17:00", vec![Closure::days(day, day)], chrono_tz::Europe::Paris);
    let (from, to) = (instant("2023-10-31T16:30:00+01:00"), instant("2023-11-02T09:30:00+01:00"));
    assert_eq!(opening.unwrap().open_between(from, to), 60 * MINUTE);
}

#[test]
fn hours_around_a_change_of_the_clock_follow_the_local_time() {
    let all_night = Opening::new("mon-sun 00:00-24:00", Vec::new(), chrono_tz::Europe::Paris).unwrap();
    let day = |from, to| all_night.open_between(instant(from), instant(to)) / MINUTE / 60;
    assert_eq!(day("2024-03-31T00:00:00+01:00", "2024-04-01T00:00:00+02:00"), 23);
    assert_eq!(day("2024-10-27T00:00:00+02:00", "2024-10-28T00:00:00+01:00"), 25);
    assert_eq!(day("2024-06-01T00:00:00+02:00", "2024-06-02T00:00:00+02:00"), 24);
}

#[test]
fn every_minute_of_the_days_of_change_agrees_with_the_grid() {
    let grid: Grid = vec![(6, 90, 150), (6, 170, 300), (0, 540, 1020)];
    let hours = "sun 01:30-02:30 02:50-05:00, mon 09:00-17:00";
    let zones = [chrono_tz::Europe::Paris, chrono_tz::America::New_York, chrono_tz::Australia::Lord_Howe];
    for zone in zones {
        let opening = Opening::new(hours, Vec::new(), zone).unwrap();
        for start in ["2024-03-10", "2024-03-31", "2024-04-07", "2024-10-06", "2024-10-27", "2024-11-03"] {
            let start = instant(&format!("{start}T00:00:00Z")) - 14 * 60 * MINUTE;
            let mut open = 0;
            for minute in (start..start + 52 * 60 * MINUTE).step_by(60_000) {
                assert_eq!(opening.open_between(start, minute), open * MINUTE, "{zone} {minute}");
                open += i64::from(open_minute(minute, &grid, &[], zone));
            }
        }
    }
}

#[test]
fn a_midnight_that_does_not_exist_takes_its_hour_along() {
    // Asuncion went from 00:00 to 01:00 on 1 October 2023, a Sunday.
    let zone = chrono_tz::America::Asuncion;
    let opening = Opening::new("sat-sun 00:00-24:00", Vec::new(), zone).unwrap();
    let (from, to) = (instant("2023-09-30T00:00:00-04:00"), instant("2023-10-02T00:00:00-03:00"));
    assert_eq!(opening.open_between(from, to), 47 * 60 * MINUTE);
}

#[test]
fn a_reading_of_the_clock_is_a_search_and_not_a_scan() {
    let opening = office();
    let start = instant("2018-09-01T00:00:00+02:00");
    let begun = std::time::Instant::now();
    let sum: i64 = (0..1_000_000).map(|n| opening.clock(start + n * 180_000)).sum();
    assert!(sum > 0);
    // Unoptimised, on a busy machine: a scan would take many minutes.
    assert!(begun.elapsed().as_secs() < 30, "{:?}", begun.elapsed());
}

#[test]
fn opening_hours_come_from_the_configuration_or_are_absent() {
    assert!(Opening::load(&Config::default()).unwrap().is_none());
    let text = "[opening]\nhours = \"lun-ven 09:00-17:00\"\n".to_owned();
    let config = Config::read(Document { text, ..Document::default() }).unwrap();
    assert!((Opening::load(&config).unwrap().unwrap().day_ms() - 28_800_000.0).abs() < 1e-9);
}

#[test]
fn a_closure_file_that_is_absent_is_an_error_that_names_it() {
    let text = "[opening]\nhours = \"mon 09:00-17:00\"\nclosures = [\"absent.ics\"]\n".to_owned();
    let config = Config::read(Document { text, ..Document::default() }).unwrap();
    let error = Opening::load(&config).unwrap_err();
    assert_eq!((error.key, error.exit as i32), ("closures-unreadable", 2));
    assert_eq!(error.details, [("file", "absent.ics".to_owned())]);
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    #[test]
    fn the_clock_agrees_with_a_grid_of_minutes(
        first in 0_u32..700, length in 1_u32..700,
        start in 0_i64..3_000, minutes in 0_i64..(12 * 24 * 60),
        closed_day in 0_i64..3_000, closed_length in 0_i64..9,
        zone in prop::sample::select(vec![
            chrono_tz::Europe::Paris, chrono_tz::Pacific::Noumea, chrono_tz::America::Cayenne,
            chrono_tz::America::St_Johns, chrono_tz::Indian::Reunion, chrono_tz::UTC,
        ]),
    ) {
        let from = instant("2016-01-01T00:00:00Z") + start * 24 * 60 * MINUTE + 7 * MINUTE;
        let to = from + minutes * MINUTE;
        let base = NaiveDate::from_ymd_opt(2016, 1, 1).unwrap();
        // The closure often falls into the stretch, because half of its days are taken from there.
        let day = if closed_day % 2 == 0 { start + closed_day % 12 } else { closed_day };
        let day = base + chrono::Days::new(day.unsigned_abs());
        let last = day + chrono::Days::new(closed_length.unsigned_abs());
        let closed: Vec<_> = day.iter_days().take_while(|day| *day <= last).collect();
        let clock = |minute: u32| format!("{:02}:{:02}", minute / 60, minute % 60);
        let hours = format!("mon-fri {}-{}", clock(first), clock(first + length));
        let opening = Opening::new(&hours, vec![Closure::days(day, last)], zone).unwrap();
        let expected = minutes_between(from, to, &weekdays(first, first + length), &closed, zone);
        prop_assert_eq!(opening.open_between(from, to), expected * MINUTE);
    }

    #[test]
    fn the_clock_never_goes_back_and_never_outruns_the_wall(a in 0_i64..2_000_000_000_000, step in 0_i64..90_000_000) {
        let opening = office();
        let passed = opening.clock(a + step) - opening.clock(a);
        prop_assert!((0..=step).contains(&passed));
        prop_assert_eq!(opening.open_between(a, a + step), passed);
    }
}
