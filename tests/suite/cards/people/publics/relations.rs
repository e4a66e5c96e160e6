//! How long relations last, how old they are, and how far the people met stand for those within reach.

use bilan::indicator::{Outcome, Reason, Window};
use bilan::model::{Account, Availability};
use bilan::stats::{chao, coverage};

use crate::cards::people::bench::{
    DAY, Draft, assert_few, assert_reason, assert_value, at, ends, outcome, value,
};

/// Relations that begin from 1 July 2016 on, a day apart, each with its first and last reply so many days apart.
fn relations(lengths: &[i64], export: &str) -> Account {
    let mut draft = Draft::new();
    draft.post(at("2015-01-01 10:00"), "The first word");
    for (person, length) in (0..).zip(lengths) {
        let begin = at("2016-07-01 12:00") + person * DAY;
        draft.reply(begin, &format!("p{person}"), None);
        draft.reply(begin + length * DAY, &format!("p{person}"), None);
    }
    draft.exported(at(export))
}

#[test]
fn half_of_the_relations_outlive_the_median() {
    // Forty of 100 days, thirty of 300, ten of 500, all silent for years.
    let mut lengths = vec![100; 40];
    lengths.extend([300; 30]);
    lengths.extend([500; 10]);
    let account = relations(&lengths, "2020-01-01 12:00");
    for id in ["relation-lifetime", "relation-lifetime-180", "relation-lifetime-540"] {
        let found = outcome(&account, Window::All, id);
        assert_value(&found, 100.0, 80);
        assert_eq!(ends(&found), (100.0, 300.0));
        assert_value(&outcome(&account, Window::Year(2016), id), 100.0, 80);
        assert_few(&outcome(&account, Window::Year(2017), id), 0);
        assert_reason(&outcome(&account, Window::Year(2015), id), Reason::RunningIn);
    }
    // With one more of 300 days the curve falls to a half at 300 only.
    lengths.push(300);
    let account = relations(&lengths, "2020-01-01 12:00");
    assert_value(&outcome(&account, Window::All, "relation-lifetime"), 300.0, 81);
}

#[test]
fn what_the_archive_does_not_show_is_not_estimated() {
    // Twenty have ended, the others go on until shortly before the export.
    let mut lengths = vec![100; 20];
    lengths.extend((20..60).map(|person| 1_200 - person));
    let account = relations(&lengths, "2020-01-01 12:00");
    assert_reason(&outcome(&account, Window::All, "relation-lifetime"), Reason::ArchiveTooShort);
    // One end fewer, or ten people fewer, is too little.
    lengths[0] = 1_200;
    assert_few(&outcome(&relations(&lengths, "2020-01-01 12:00"), Window::All, "relation-lifetime"), 60);
    lengths.truncate(49);
    assert_few(&outcome(&relations(&lengths, "2020-01-01 12:00"), Window::All, "relation-lifetime"), 49);
}

#[test]
fn a_relation_ends_after_a_silence() {
    // The last reply of each lies 365 days before the export of the first one, a day less for each other.
    let lengths: Vec<i64> = (0..60).map(|person| 400 - person).collect();
    let ended = |export: &str, id: &str| outcome(&relations(&lengths, export), Window::All, id);
    // All last replies fall on 5 August 2017.
    assert_value(&ended("2018-08-05 12:00", "relation-lifetime"), 370.0, 60);
    assert_few(&ended("2018-08-04 12:00", "relation-lifetime"), 60);
    assert_value(&ended("2018-08-04 12:00", "relation-lifetime-180"), 370.0, 60);
    assert_few(&ended("2018-08-05 12:00", "relation-lifetime-540"), 60);
}

#[test]
fn relations_are_as_old_as_their_first_answer() {
    let mut draft = Draft::new();
    let today = at("2021-12-31 12:00");
    draft.post(at("2016-12-30 12:00"), "The first word");
    // Ten first answered 732 days ago, ten 731, ten within the year; two years with 2020 in them are 731 days.
    for person in 0..30 {
        let first = match person / 10 {
            0 => 732,
            1 => 731,
            _ => 0,
        };
        draft.reply(today - first * DAY, &format!("p{person}"), None);
        draft.reply(today - 364 * DAY, &format!("p{person}"), None);
    }
    // A year ago is no longer current.
    draft.reply(today - 365 * DAY, "gone", None);
    let mut account = draft.exported(today);
    assert_value(&outcome(&account, Window::All, "relation-seniority"), 731.0 / 365.25, 30);
    let share = outcome(&account, Window::Year(2021), "relations-over-2-years-share");
    assert_value(&share, 10.0 / 30.0, 30);
    assert!(matches!(share, Outcome::Value { low: Some(_), .. }));
    assert_value(&outcome(&account, Window::All, "relations-over-5-years-share"), 0.0, 30);
    // The archive must reach further back than five years.
    account.activities[0].published += 2 * DAY;
    assert_reason(&outcome(&account, Window::All, "relations-over-5-years-share"), Reason::ArchiveTooShort);
    account.activities.retain(|one| one.in_reply_to.and_then(|it| it.person) != Some(0));
    assert_few(&outcome(&account, Window::All, "relation-seniority"), 29);
}

/// For each year from 2019 on, people with so many reply-days each; another set of people every year.
fn years(years: &[&[i64]]) -> Account {
    let mut draft = Draft::new();
    draft.post(at("2019-01-01 10:00"), "The first word");
    for (year, days) in (2019..).zip(years) {
        for (person, &days) in (0..).zip(*days) {
            for day in 0..days {
                let when = at(&format!("{year}-01-10 10:00")) + (person + day) * DAY;
                draft.reply(when, &format!("p{year}-{person}"), None);
            }
        }
    }
    draft.exported(at("2022-06-30 12:00"))
}

#[test]
fn coverage_is_compared_at_equal_numbers() {
    let busy = [&[1; 40][..], &[2; 20], &[5; 8]].concat();
    let calm = [&[1; 25][..], &[3; 10]].concat();
    let account = years(&[&busy, &calm, &[1; 49], &[2; 40]]);
    let known = |days: &[i64]| days.iter().map(|&days| days.unsigned_abs()).collect::<Vec<u64>>();
    let (value, interval) = coverage::coverage(&known(&busy)).expect("a value");
    let found = outcome(&account, Window::Year(2019), "correspondent-coverage");
    assert_value(&found, value, 120);
    assert_eq!(ends(&found), interval.map(|ends| (ends.low, ends.high)).expect("an interval"));
    assert_few(&outcome(&account, Window::Year(2021), "correspondent-coverage"), 49);
    // N₀ = 55, the calm year: 2021 is too small, 2022 is not over.
    let rarefied = "correspondent-coverage-rarefied";
    let calm = outcome(&account, Window::Year(2020), rarefied);
    assert_eq!(calm, outcome(&account, Window::Year(2020), "correspondent-coverage"));
    let busy_at_55 = coverage::rarefied(&known(&busy), 55).expect("a value");
    assert_value(&outcome(&account, Window::Year(2019), rarefied), busy_at_55, 55);
    assert!(busy_at_55 < value, "coverage grows with the number of answers");
    assert_few(&outcome(&account, Window::Year(2021), rarefied), 49);
    assert_value(
        &outcome(&account, Window::Year(2022), rarefied),
        coverage::rarefied(&[2; 40], 55).expect("a value"),
        55,
    );
    // Nobody is left out for the small year alone.
    let mut partial = years(&[&[1; 49]]);
    assert_few(&outcome(&partial, Window::All, rarefied), 49);
    partial.network.fields.people_answered = Availability::Partial;
    assert_reason(&outcome(&partial, Window::All, rarefied), Reason::FieldNotInExport);
}

#[test]
fn the_interval_at_equal_numbers_holds_what_a_like_year_would_show() {
    let mut dice = crate::naive::world::Dice(7);
    let (m, mut held) = (60, 0);
    // A community of 300 people, those of low numbers met more often; the truth by many draws of m.
    let draw = |dice: &mut crate::naive::world::Dice, n: usize| -> Vec<u64> {
        let mut counts = vec![0; 300];
        for _ in 0..n {
            let place = dice.below(300).min(dice.below(300)).min(dice.below(300));
            counts[usize::try_from(place).expect("small")] += 1;
        }
        counts
    };
    let chance = |person: u64| {
        let above = |person: u64| ((300 - person) as f64 / 300.0).powi(3);
        above(person) - above(person + 1)
    };
    let covered = |counts: &[u64]| -> f64 {
        (0..).zip(counts).filter(|(_, count)| **count > 0).map(|(person, _)| chance(person)).sum()
    };
    let truth = (0..400).map(|_| covered(&draw(&mut dice, m))).sum::<f64>() / 400.0;
    for _ in 0..400 {
        let year = draw(&mut dice, 240);
        let interval = coverage::rarefied_interval(&year, m as u64).expect("an interval");
        held += u32::from((interval.low..=interval.high).contains(&truth));
    }
    assert!(held >= 380, "the interval holds the truth in {held} of 400 years");
}

#[test]
fn unseen_people_are_a_lower_bound() {
    let mut draft = Draft::new();
    draft.post(at("2021-01-01 10:00"), "The first word");
    // Twenty people in one month, six in two, ten in five; each month twice.
    for person in 0..36 {
        let months = match person {
            0..20 => 1,
            20..26 => 2,
            _ => 5,
        };
        for month in 1..=months {
            for day in [3, 17] {
                draft.reply(at(&format!("2021-{month:02}-{day:02} 10:00")), &format!("p{person}"), None);
            }
        }
    }
    let mut account = draft.exported(at("2021-12-31 23:00"));
    let id = "unseen-correspondents";
    let found = outcome(&account, Window::Year(2021), id);
    assert_value(&found, 36.0 + 11.0 / 12.0 * 20.0 * 19.0 / 14.0, 36);
    let incidences = [&[1; 20][..], &[2; 6], &[5; 10]].concat();
    let bound = chao::chao2(&incidences, 12).expect("a bound");
    assert_eq!(ends(&found), bound.interval.map(|ends| (ends.low, ends.high)).expect("an interval"));
    assert!(ends(&found).0 >= 36.0, "never below the people met");
    // Eleven months are too short, four people met twice too few.
    account.exports[0].instant = Some(at("2021-11-30 23:00"));
    assert_reason(&outcome(&account, Window::Year(2021), id), Reason::ArchiveTooShort);
    account.exports[0].instant = Some(at("2021-12-31 23:00"));
    let without = |people: std::ops::Range<u32>| {
        let mut account = account.clone();
        account.activities.retain(|one| {
            let person = one.in_reply_to.and_then(|it| it.person);
            person.is_none_or(|person| !people.contains(&person))
        });
        account
    };
    assert_few(&outcome(&without(20..22), Window::Year(2021), id), 4);
    // Everybody met on one day only: half of what comes next would be somebody new.
    let mut once = account.clone();
    once.activities.retain({
        let mut met = std::collections::BTreeSet::new();
        move |one| {
            let person = one.in_reply_to.and_then(|it| it.person);
            person.is_none_or(|person| (20..26).contains(&person) || met.insert(person))
        }
    });
    assert!(value(&outcome(&account, Window::Year(2021), "correspondent-coverage")).0 > 0.5);
    once.activities.retain({
        let mut days = std::collections::BTreeMap::new();
        move |one| {
            let Some(person) = one.in_reply_to.and_then(|it| it.person) else { return true };
            let seen: &mut u32 = days.entry(person).or_default();
            *seen += 1;
            // Those of two months: once in each.
            *seen % 2 == 1
        }
    });
    assert_reason(&outcome(&once, Window::Year(2021), id), Reason::Gate);
}
