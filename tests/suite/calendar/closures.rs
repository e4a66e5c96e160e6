//! Closures as calendars write them.

use bilan::calendar::closures::{Closure, parse};

/// The closures of a calendar with the given lines in one event.
fn event(lines: &str) -> Result<Vec<Closure>, bilan::error::Error> {
    let event =
        format!("BEGIN:VCALENDAR\nVERSION:2.0\nBEGIN:VEVENT\nUID:1\n{lines}\nEND:VEVENT\nEND:VCALENDAR\n");
    parse(&event.replace('\n', "\r\n"), chrono_tz::Europe::Paris)
}

fn stretch(lines: &str) -> (String, String) {
    let closures = event(lines).unwrap();
    assert_eq!(closures.len(), 1, "{closures:?}");
    (closures[0].from.to_string(), closures[0].to.to_string())
}

fn refusal(lines: &str) -> bilan::error::Error {
    event(lines).unwrap_err()
}

fn days(first: &str, after: &str) -> (String, String) {
    (format!("{first} 00:00:00"), format!("{after} 00:00:00"))
}

#[test]
fn the_end_of_whole_days_is_the_first_day_open_again() {
    let holidays = "DTSTART;VALUE=DATE:20231021\nDTEND;VALUE=DATE:20231106\nSUMMARY:Toussaint\\, zone C";
    assert_eq!(stretch(holidays), days("2023-10-21", "2023-11-06"));
    assert_eq!(event(holidays).unwrap()[0].name, "Toussaint, zone C");
}

#[test]
fn without_an_end_a_whole_day_lasts_one_day() {
    assert_eq!(stretch("DTSTART;VALUE=DATE:20240509"), days("2024-05-09", "2024-05-10"));
    assert_eq!(stretch("DTSTART:20240509\nDTEND:20240509"), days("2024-05-09", "2024-05-10"));
}

#[test]
fn a_duration_stands_for_an_end() {
    assert_eq!(stretch("DTSTART;VALUE=DATE:20240509\nDURATION:P2D"), days("2024-05-09", "2024-05-11"));
    assert_eq!(stretch("DTSTART;VALUE=DATE:20240509\nDURATION:P1W"), days("2024-05-09", "2024-05-16"));
    let (from, to) = stretch("DTSTART:20240509T140000\nDURATION:PT2H30M");
    assert_eq!((from.as_str(), to.as_str()), ("2024-05-09 14:00:00", "2024-05-09 16:30:00"));
}

#[test]
fn an_event_with_hours_closes_these_hours_in_the_institutions_zone() {
    let closed = ("2024-05-14 14:00:00".to_owned(), "2024-05-14 16:00:00".to_owned());
    assert_eq!(stretch("DTSTART:20240514T140000\nDTEND:20240514T160000"), closed);
    assert_eq!(stretch("DTSTART:20240514T120000Z\nDTEND:20240514T140000Z"), closed);
    let elsewhere =
        "DTSTART;TZID=Indian/Reunion:20240514T160000\nDTEND;TZID=\"Indian/Reunion\":20240514T180000";
    assert_eq!(stretch(elsewhere), closed);
    assert!(event("DTSTART:20240514T140000").unwrap().is_empty());
}

#[test]
fn a_public_holiday_comes_back_every_year() {
    let closures = event("DTSTART;VALUE=DATE:20180501\nRRULE:FREQ=YEARLY;BYMONTH=5;BYMONTHDAY=1").unwrap();
    assert_eq!(closures.len(), 43);
    assert_eq!(closures[5].from.to_string(), "2023-05-01 00:00:00");
}

#[test]
fn interval_count_until_and_exceptions_bound_a_repetition() {
    let years = |lines: &str| -> Vec<String> {
        let closures = event(&format!("DTSTART;VALUE=DATE:20180714\n{lines}")).unwrap();
        closures.iter().map(|closure| closure.from.format("%Y").to_string()).collect()
    };
    assert_eq!(years("RRULE:FREQ=YEARLY;INTERVAL=2;COUNT=3"), ["2018", "2020", "2022"]);
    assert_eq!(years("RRULE:FREQ=YEARLY;UNTIL=20200714"), ["2018", "2019", "2020"]);
    assert_eq!(years("RRULE:FREQ=YEARLY;UNTIL=20200713T220000Z"), ["2018", "2019", "2020"]);
    assert_eq!(years("RRULE:FREQ=YEARLY;COUNT=3\nEXDATE;VALUE=DATE:20190714"), ["2018", "2020"]);
}

#[test]
fn the_29th_of_february_only_comes_in_leap_years() {
    let closures = event("DTSTART;VALUE=DATE:20200229\nRRULE:FREQ=YEARLY;UNTIL=20280301").unwrap();
    assert_eq!(closures.len(), 3);
}

#[test]
fn a_cancelled_event_closes_nothing() {
    assert!(event("DTSTART;VALUE=DATE:20240509\nSTATUS:CANCELLED").unwrap().is_empty());
}

#[test]
fn other_repetitions_are_refused_with_their_rule() {
    for rule in ["FREQ=WEEKLY", "FREQ=YEARLY;BYDAY=1MO", "FREQ=YEARLY;BYMONTH=6", "INTERVAL=2"] {
        let error = refusal(&format!("DTSTART;VALUE=DATE:20240509\nRRULE:{rule}"));
        assert_eq!(error.key, "closures-rule");
        assert!(error.details.contains(&("rule", rule.to_owned())), "{error}");
        assert!(error.details.contains(&("start", "20240509".to_owned())), "{error}");
    }
    assert_eq!(refusal("DTSTART;VALUE=DATE:20240509\nRDATE;VALUE=DATE:20240510").key, "closures-rule");
}

#[test]
fn an_event_that_cannot_be_dated_is_refused() {
    for lines in [
        "SUMMARY:sans date",
        "DTSTART;VALUE=DATE:20241301",
        "DTSTART:20240509T140000\nDTEND:20240509T120000",
        "DTSTART;TZID=Mars/Olympus:20240509T140000",
        "DTSTART;VALUE=DATE:20240509\nDURATION:P1X",
    ] {
        assert_eq!(refusal(lines).key, "closures-event", "{lines}");
    }
}

#[test]
fn a_file_that_is_no_calendar_is_refused() {
    for text in ["", "bonjour", "BEGIN:VEVENT\nDTSTART:20240509\nEND:VEVENT\n", "<html></html>"] {
        assert_eq!(parse(text, chrono_tz::UTC).unwrap_err().key, "closures-no-calendar", "{text}");
    }
}

#[test]
fn folded_lines_and_a_byte_order_mark_are_understood() {
    let text = "\u{feff}BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\nDTSTART;VALUE=DA\r\n TE:20240509\r\n\
                SUMMARY:Pont de l’As\r\n cension\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n";
    let closures = parse(text, chrono_tz::Europe::Paris).unwrap();
    assert_eq!(closures[0].name, "Pont de l’Ascension");
}
