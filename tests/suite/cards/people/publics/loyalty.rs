//! Who comes back from year to year, and how much of the year they fill.

use bilan::calendar::Calendar;
use bilan::config::PeriodKind;
use bilan::dialogue::Dialogue;
use bilan::indicator::publics::cohort::{Cohort, cohorts};
use bilan::indicator::{House, Outcome, Reason, View, Window};
use bilan::model::{Account, Availability};
use bilan::stats::wilson::wilson;

use crate::cards::people::bench::{
    DAY, Draft, assert_few, assert_reason, assert_value, at, calendar, ends, outcome,
};

/// Sixty people of 2019; the first 24 again in 2020, the first 12 in 2021; 50 new ones in 2020.
fn cohort() -> Account {
    let mut draft = Draft::new();
    draft.post(at("2019-01-01 10:00"), "The first word");
    for (year, people) in [("2019", 0..60), ("2020", 0..24), ("2020", 60..110), ("2021", 0..12)] {
        for person in people {
            draft.reply(at(&format!("{year}-03-01 10:00")) + person * DAY, &format!("p{person}"), None);
        }
    }
    draft.exported(at("2021-12-31 23:00"))
}

#[test]
fn the_people_of_a_year_are_looked_for_in_the_next() {
    let mut account = cohort();
    let id = "one-year-retention";
    assert_reason(&outcome(&account, Window::Year(2019), id), Reason::NoPreviousYear);
    let found = outcome(&account, Window::Year(2020), id);
    assert_value(&found, 24.0 / 60.0, 60);
    // Wilson without design effect: the units are people.
    let plain = wilson(0.4, 60.0);
    assert_eq!(ends(&found), (plain.low, plain.high));
    assert_value(&outcome(&account, Window::Year(2021), id), 12.0 / 74.0, 74);
    // The year is told when it is over.
    account.exports[0].instant = Some(at("2021-12-30 10:00"));
    assert_reason(&outcome(&account, Window::Year(2021), id), Reason::Gate);
    account.activities.remove(1);
    for _ in 0..10 {
        account.activities.remove(1);
    }
    assert_few(&outcome(&account, Window::Year(2020), id), 49);
    account.network.fields.people_answered = Availability::No;
    assert_reason(&outcome(&account, Window::Year(2020), id), Reason::FieldNotInExport);
}

#[test]
fn the_matrix_holds_every_pair_of_complete_years() {
    let account = cohort();
    let calendar = calendar();
    let dialogue = Dialogue::new(&account, &std::collections::BTreeSet::new(), &calendar);
    let matrix =
        |window| cohorts(&View { dialogue: &dialogue, calendar: &calendar, house: House::default(), window });
    let expected = vec![
        Cohort { year: 2019, n: 60, again: vec![(2020, 24), (2021, 12)] },
        Cohort { year: 2020, n: 74, again: vec![(2021, 12)] },
    ];
    // The 12 people of 2021 are too few for a cohort; the window makes no difference.
    assert_eq!(matrix(Window::All), Ok(expected.clone()));
    assert_eq!(matrix(Window::Year(2020)), Ok(expected));
    // School years: only 2019-2020 and 2020-2021 are whole, and the first holds the 74 people of spring 2020.
    let school = Calendar::new(chrono_tz::Europe::Paris, PeriodKind::SchoolYear);
    let dialogue = Dialogue::new(&account, &std::collections::BTreeSet::new(), &school);
    let view = View { dialogue: &dialogue, calendar: &school, house: House::default(), window: Window::All };
    assert_eq!(cohorts(&view), Ok(vec![Cohort { year: 2019, n: 74, again: vec![(2020, 12)] }]));
}

#[test]
fn the_loyal_fill_a_part_of_the_year() {
    let mut draft = Draft::new();
    draft.post(at("2018-01-01 10:00"), "The first word");
    // Three of the four years until 2021, on 15 days of it; two of them; the year alone.
    for (person, year, days) in [
        ("three", "2018", 1),
        ("three", "2020", 1),
        ("three", "2021", 15),
        ("two", "2020", 1),
        ("two", "2021", 10),
        ("one", "2021", 10),
    ] {
        for day in 0..days {
            draft.reply(at(&format!("{year}-03-01 10:00")) + day * DAY, person, None);
        }
    }
    let account = draft.exported(at("2021-12-31 23:00"));
    assert_value(&outcome(&account, Window::Year(2021), "loyal-core-share"), 15.0 / 35.0, 35);
    assert_value(&outcome(&account, Window::Year(2021), "loyal-core"), 1.0, 3);
    assert!(matches!(
        outcome(&account, Window::Year(2021), "loyal-core-share"),
        Outcome::Value { k: Some(15), low: None, high: None, .. }
    ));
    assert_reason(&outcome(&account, Window::Year(2020), "loyal-core-share"), Reason::ArchiveTooShort);
    let fewer =
        Account { activities: account.activities[..account.activities.len() - 6].to_vec(), ..account };
    assert_few(&outcome(&fewer, Window::Year(2021), "loyal-core-share"), 29);
}

#[test]
fn three_quarters_of_a_year_make_a_regular() {
    let mut draft = Draft::new();
    draft.post(at("2021-01-01 00:10"), "The first word");
    for (person, dates) in [
        ("first and last days", ["2021-01-01 10:00", "2021-06-30 23:00", "2021-12-31 10:00"].as_slice()),
        ("two quarters", &["2021-01-01 10:00", "2021-03-31 10:00", "2021-04-01 10:00"]),
        ("all four", &["2021-02-01 10:00", "2021-05-01 10:00", "2021-08-01 10:00", "2021-11-01 10:00"]),
    ] {
        for date in dates {
            draft.reply(at(date), person, None);
        }
    }
    let mut account = draft.exported(at("2021-12-31 23:00"));
    assert_value(&outcome(&account, Window::Year(2021), "quarterly-core"), 2.0, 3);
    account.activities.pop();
    account.exports[0].instant = Some(at("2021-12-30 23:00"));
    assert_reason(&outcome(&account, Window::Year(2021), "quarterly-core"), Reason::ArchiveTooShort);
    account.activities.drain(..3);
    assert_reason(&outcome(&account, Window::Year(2021), "quarterly-core"), Reason::ArchiveTooShort);
}

#[test]
fn recent_is_ninety_days_and_frequent_four() {
    let mut draft = Draft::new();
    draft.post(at("2020-01-01 10:00"), "The first word");
    let export = at("2021-12-31 12:00");
    for (person, days) in [
        ("just recent", [90, 91, 92, 93].as_slice()),
        ("no longer", &[91, 92, 93, 94]),
        ("three days", &[1, 2, 3]),
        ("a year ago", &[1, 2, 3, 365]),
        ("within the year", &[1, 2, 3, 364]),
    ] {
        for day in days {
            draft.reply(export - day * DAY, person, None);
        }
    }
    let mut account = draft.exported(export);
    let id = "frequent-recent-correspondents";
    assert_value(&outcome(&account, Window::All, id), 2.0, 5);
    assert_value(&outcome(&account, Window::Year(2021), id), 2.0, 5);
    // On the last day of 2020 one person was answered, once.
    assert_value(&outcome(&account, Window::Year(2020), id), 0.0, 1);
    account.activities.remove(0);
    assert_reason(&outcome(&account, Window::Year(2020), id), Reason::ArchiveTooShort);
}

#[test]
fn a_year_of_looking_back_needs_a_year_of_archive() {
    let mut draft = Draft::new();
    draft.post(at("2020-01-01 10:00"), "The first word");
    for day in 0..50 {
        // Twenty people come back on the last day of their year, the others a day later.
        let person = format!("p{day}");
        let back = at("2021-02-10 10:00") + day * DAY;
        draft.reply(back - if day < 20 { 365 } else { 366 } * DAY, &person, None);
        draft.reply(back, &person, None);
    }
    let account = draft.exported(at("2021-12-31 12:00"));
    let id = "known-correspondents-share-12-months";
    assert_reason(&outcome(&account, Window::Year(2020), id), Reason::RunningIn);
    assert_value(&outcome(&account, Window::Year(2021), id), 20.0 / 50.0, 50);
    assert_reason(&outcome(&account, Window::Year(2021), "known-correspondents-share"), Reason::RunningIn);
}
