//! The notation of weekly opening hours.

use bilan::config::Week;
use bilan::config::hours::Span;

fn span(start: u32, end: u32) -> Span {
    Span { start: start * 60, end: end * 60 }
}

#[test]
fn groups_give_each_day_its_spans() {
    let week = Week::parse("mon-fri 09:00-12:00 14:00-17:00, sat 9:00-12:00").unwrap();
    assert_eq!(week.days[0], [span(9, 12), span(14, 17)]);
    assert_eq!(week.days[4], week.days[0]);
    assert_eq!(week.days[5], [span(9, 12)]);
    assert!(week.days[6].is_empty());
    assert_eq!((week.minutes(), week.open_days()), ((5 * 6 + 3) * 60, 6));
}

#[test]
fn several_days_may_share_their_spans() {
    let week = Week::parse("mon tue thu-fri 08:00-18:00, wed 08:00-12:00").unwrap();
    assert_eq!((week.days[2][0].end, week.days[3][0].end), (12 * 60, 18 * 60));
}

#[test]
fn days_may_be_french_and_go_over_the_end_of_the_week() {
    assert_eq!(Week::parse("Lun-Ven 09:00-17:00"), Week::parse("mon-fri 09:00-17:00"));
    let week = Week::parse("sam-lun 10:00-12:00").unwrap();
    let open: Vec<_> = (0..7).filter(|day| !week.days[*day].is_empty()).collect();
    assert_eq!(open, [0, 5, 6]);
}

#[test]
fn spans_come_in_order_whatever_the_writing() {
    let week = Week::parse("mon 14:00-17:00 09:00-12:00, mon 18:00-24:00").unwrap();
    assert_eq!(week.days[0], [span(9, 12), span(14, 17), span(18, 24)]);
}

#[test]
fn what_cannot_be_meant_is_refused_with_its_part() {
    for (text, key, part) in [
        ("", "hours-day", ""),
        ("monday 09:00-17:00", "hours-day", "monday"),
        ("09:00-17:00", "hours-day", "09:00-17:00"),
        ("mon-fri", "hours-span", "mon-fri"),
        ("mon 09:00-17:00,", "hours-day", ""),
        ("mon 09:00", "hours-span", "09:00"),
        ("mon 17:00-09:00", "hours-span", "17:00-09:00"),
        ("mon 09:00-09:00", "hours-span", "09:00-09:00"),
        ("mon 09:60-10:00", "hours-span", "09:60-10:00"),
        ("mon 09:00-24:01", "hours-span", "09:00-24:01"),
        ("mon 09:00-+9:30", "hours-span", "09:00-+9:30"),
        ("mon 09:00-12:00 11:00-13:00", "hours-overlap", "11:00-13:00"),
    ] {
        let error = Week::parse(text).unwrap_err();
        assert_eq!((error.key, error.details), (key, vec![("part", part.to_owned())]), "{text}");
    }
}
