//! Contact: the edges of its figures, by hand.

use bilan::indicator::{Reason, Window};
use bilan::model::{Account, Availability, Thread};

use super::bench::{DAY, Draft, HOUR, assert_few, assert_reason, assert_value, at, ends, outcome, value};

const YEAR: Window = Window::Year(2021);

#[test]
fn a_month_counts_when_something_was_written_in_it() {
    let mut draft = Draft::new();
    for (when, person) in [("2021-01-05 10:00", "a"), ("2021-01-06 10:00", "b"), ("2021-01-07 10:00", "a")] {
        draft.reply(at(when), person, None);
    }
    draft.post(at("2021-02-03 10:00"), "Nobody in particular");
    draft.reply(at("2021-04-01 10:00"), "a", None);
    let account = draft.exported(at("2021-12-31 23:00"));
    // Two people in January, none in February, one in April; March is silent.
    assert_value(&outcome(&account, YEAR, "monthly-correspondents"), 1.0, 3);
    assert_value(&outcome(&account, Window::All, "monthly-correspondents"), 1.0, 3);
}

#[test]
fn without_any_contact_thirty_messages_tell_zero() {
    let written = |messages: i64| {
        let mut draft = Draft::new();
        for day in 0..messages {
            draft.post(at("2021-01-05 10:00") + day * DAY, "A word");
        }
        draft.exported(at("2021-12-31 23:00"))
    };
    for id in ["monthly-correspondents", "circulars"] {
        assert_few(&outcome(&written(29), YEAR, id), 29);
        assert!(value(&outcome(&written(30), YEAR, id)).0.abs() < 1e-12, "{id}");
    }
}

#[test]
fn six_people_make_a_circular_and_five_do_not() {
    let mut draft = Draft::new();
    draft.mention(at("2021-01-05 10:00"), &["a", "b", "c", "d", "e", "f"]);
    draft.mention(at("2021-01-06 10:00"), &["a", "b", "c", "d", "e", "us"]);
    draft.post(at("2021-01-07 10:00"), "A word");
    let account = draft.exported(at("2021-12-31 23:00"));
    assert_value(&outcome(&account, YEAR, "circulars"), 1.0, 3);
    assert_value(&outcome(&account, YEAR, "distinct-correspondents"), 5.0, 5);
}

#[test]
fn new_people_a_week_are_counted_behind_the_running_in() {
    let mut draft = Draft::new();
    draft.post(at("2019-01-01 10:00"), "The first word");
    for person in 0..26 {
        draft.reply(at("2020-02-01 10:00") + person * DAY, &format!("p{person}"), None);
    }
    draft.reply(at("2020-06-01 10:00"), "p3", None);
    let account = draft.exported(at("2021-06-30 10:00"));
    let id = "new-correspondents-rate";
    assert_reason(&outcome(&account, Window::Year(2019), id), Reason::RunningIn);
    assert_value(&outcome(&account, Window::Year(2020), id), 26.0 * 7.0 / 366.0, 52);
    // From 1 January 2020 to the export.
    assert_value(&outcome(&account, Window::All, id), 26.0 * 7.0 / 547.0, 78);
    let short = Account {
        exports: vec![bilan::model::Export { instant: Some(at("2020-12-30 10:00")), ..Default::default() }],
        ..account
    };
    assert_reason(&outcome(&short, Window::Year(2020), id), Reason::ArchiveTooShort);
}

/// People with so many contact-days each, met one after the other in 2021.
fn contacts(days: &[i64]) -> Account {
    let mut draft = Draft::new();
    for (person, &days) in (0..).zip(days) {
        for day in 0..days {
            draft.reply(at("2021-01-01 10:00") + (5 * person + day) * DAY, &format!("p{person}"), None);
        }
    }
    draft.exported(at("2021-12-31 23:00"))
}

#[test]
fn equal_attention_has_no_concentration() {
    let account = contacts(&[2; 30]);
    assert_value(&outcome(&account, YEAR, "contact-gini"), 0.0, 30);
    assert_value(&outcome(&account, YEAR, "contact-top-tenth-share"), 0.1, 60);
    assert_value(&outcome(&account, YEAR, "correspondents-shannon-number"), 30.0, 60);
}

#[test]
fn one_partner_concentrates_what_thirty_people_share() {
    let mut days = vec![1; 29];
    days.push(31);
    let account = contacts(&days);
    // 31 and twice 1 of 60; Gini 30/60 over 30 people, times 30/29.
    assert_value(&outcome(&account, YEAR, "contact-top-tenth-share"), 33.0 / 60.0, 60);
    let gini = outcome(&account, YEAR, "contact-gini");
    assert_value(&gini, 0.5 * (29.0 / 30.0) * (30.0 / 29.0), 30);
    let (low, high) = ends(&gini);
    assert!((0.0..0.5).contains(&low) && 0.5 < high && high <= 1.0, "{low} {high}");
    // One person or one day fewer is too little.
    assert_few(&outcome(&contacts(&[3; 29]), YEAR, "contact-gini"), 29);
    let mut days = vec![2; 29];
    days.push(1);
    assert_few(&outcome(&contacts(&days), YEAR, "contact-gini"), 30);
    assert_few(&outcome(&contacts(&days), YEAR, "contact-top-tenth-share"), 59);
}

#[test]
fn people_met_once_only_have_no_effective_number() {
    let account = contacts(&[1; 60]);
    assert_reason(&outcome(&account, YEAR, "correspondents-shannon-number"), Reason::NoRepeatedContact);
    assert_few(&outcome(&contacts(&[7; 7]), YEAR, "correspondents-shannon-number"), 49);
    assert_value(&outcome(&contacts(&[25; 2]), YEAR, "correspondents-shannon-number"), 2.0, 50);
}

#[test]
fn a_conversation_of_a_sister_account_is_our_own_ground() {
    let mut draft = Draft::new();
    let sister = draft.account.people.intern("sister");
    let us = draft.account.people.intern("us");
    for day in 0..40 {
        draft.reply(at("2021-01-01 10:00") + day * DAY, "a", None);
        draft.aside(|aside| match day {
            0..10 => aside.thread = Thread::By(sister),
            10..15 => aside.thread = Thread::By(us),
            15..20 => aside.thread = Thread::Unknown,
            20..25 => aside.thread = Thread::Elsewhere,
            _ => {}
        });
    }
    let mut account = draft.exported(at("2021-12-31 23:00"));
    // 5 elsewhere and 15 of the person answered, of 35 known.
    assert_value(&outcome(&account, YEAR, "outward-reply-share"), 20.0 / 35.0, 35);
    account.network.fields.threads = Availability::No;
    assert_reason(&outcome(&account, YEAR, "outward-reply-share"), Reason::FieldNotInExport);
}

/// An account with posts from January 2021 and likes, a day apart, from `first` on.
fn likes(first: &str, given: &[(Option<&str>, Option<i64>)]) -> Account {
    let mut draft = Draft::new();
    draft.post(at("2021-01-01 10:00"), "The first word");
    let likes = given.iter().zip(0..).map(|(&(person, age), day)| {
        let when = at(first) + day * DAY;
        (when, person, age.map(|age| when - age))
    });
    let likes: Vec<_> = likes.collect();
    draft.account.like(likes);
    draft.exported(at("2021-12-31 23:00"))
}

#[test]
fn likes_to_the_house_and_impossible_ages_are_left_out() {
    let mut given = vec![(Some("us"), Some(HOUR)); 5];
    given.extend(vec![(Some("a"), Some(HOUR)); 20]);
    given.extend(vec![(Some("b"), Some(DAY)); 8]);
    given.extend(vec![(None, Some(-4_000)); 4]);
    given.extend(vec![(Some("c"), Some(-6_000)); 3]);
    let account = likes("2021-03-01 10:00", &given);
    assert_value(&outcome(&account, YEAR, "likes-given"), 35.0, 35);
    assert_value(&outcome(&account, YEAR, "people-liked"), 3.0, 31);
    // Exactly a day is no longer fresh; four seconds before the post are, six are impossible.
    assert_value(&outcome(&account, YEAR, "fresh-likes-share"), 24.0 / 32.0, 32);
    assert_few(&outcome(&account, Window::Year(2022), "likes-given"), 0);
}

#[test]
fn what_likes_never_tell_is_not_in_the_export() {
    let mut account = likes("2021-03-01 10:00", &[(None, None); 40]);
    assert_value(&outcome(&account, YEAR, "likes-given"), 40.0, 40);
    assert_reason(&outcome(&account, YEAR, "people-liked"), Reason::FieldNotInExport);
    assert_reason(&outcome(&account, YEAR, "fresh-likes-share"), Reason::FieldNotInExport);
    account.network.fields.likes_given = Availability::No;
    for id in ["likes-given", "likes-given-rate", "people-liked", "fresh-likes-share"] {
        assert_reason(&outcome(&account, YEAR, id), Reason::FieldNotInExport);
    }
}

#[test]
fn likes_a_week_are_a_median_of_whole_blocks() {
    // A like a day from 1 March to 9 April: 13 whole blocks from 1 January, likes in the third and fourth.
    let account = likes("2021-03-01 10:00", &[(Some("a"), None); 40]);
    assert_value(&outcome(&account, YEAR, "likes-given-rate"), 0.0, 40);
    // A like a day all year: 28 in each block.
    let account = likes("2021-01-01 10:00", &[(Some("a"), None); 360]);
    assert_value(&outcome(&account, YEAR, "likes-given-rate"), 7.0, 360);
    // Four blocks are too short a time for their median to have an interval.
    let window = Window::Days(day("2021-01-01"), day("2021-05-01"));
    assert_reason(&outcome(&account, window, "likes-given-rate"), Reason::ArchiveTooShort);
    assert_few(
        &outcome(&account, Window::Days(day("2021-01-01"), day("2021-01-29")), "likes-given-rate"),
        29,
    );
    // Likes from before the first post widen the whole archive, not the year.
    let account = likes("2020-11-01 10:00", &[(Some("a"), None); 400]);
    assert_value(&outcome(&account, Window::All, "likes-given-rate"), 7.0, 400);
}

fn day(text: &str) -> chrono::NaiveDate {
    text.parse().expect("a date")
}
