//! Lists of followers against the people answered, and by the year in which they came.

use bilan::indicator::{Reason, Window};
use bilan::model::{Account, Availability, Export, Follower};

use crate::cards::people::bench::{DAY, Draft, assert_few, assert_reason, assert_value, at, ends, outcome};

fn follower(identity: &str, since: Option<i64>, created: Option<i64>) -> Follower {
    Follower { identity: identity.to_owned(), since, created }
}

/// Sixty people answered in the last year, p0 to p59, and one answered before it.
fn answered() -> Account {
    let mut draft = Draft::new();
    let export = at("2021-12-31 12:00");
    draft.reply(export - 400 * DAY, "p100", None);
    for person in 0..60 {
        draft.reply(export - (person + 1) * DAY, &format!("p{person}"), None);
    }
    draft.exported(export)
}

fn people(range: std::ops::Range<u32>) -> Vec<String> {
    range.map(|person| format!("p{person}")).collect()
}

#[test]
fn people_answered_are_looked_for_among_the_followers_of_the_export() {
    let mut account = answered();
    let id = "followers-among-correspondents-share";
    assert_reason(&outcome(&account, Window::All, id), Reason::NoList);
    let list = people(45..110).iter().map(|person| follower(person, None, None)).collect();
    account.exports[0].followers = Some(list);
    assert_value(&outcome(&account, Window::All, id), 15.0 / 60.0, 60);
    // An older list looks at the twelve months before its own date.
    account.exports[0].instant = Some(at("2021-12-12 12:00"));
    assert_few(&outcome(&account, Window::All, id), 42);
    account.network.fields.people_answered = Availability::Partial;
    assert_reason(&outcome(&account, Window::All, id), Reason::FieldNotInExport);
    account.network.fields.people_answered = Availability::Yes;
    account.network.fields.followers = Availability::No;
    assert_reason(&outcome(&account, Window::All, id), Reason::FieldNotInExport);
}

#[test]
fn following_is_compared_with_being_followed() {
    let mut account = answered();
    account.exports[0].followers =
        Some(people(0..200).iter().map(|person| follower(person, None, None)).collect());
    for id in ["follow-back-share", "followed-back-share"] {
        assert_reason(&outcome(&account, Window::All, id), Reason::NoList);
    }
    account.exports[0].following = Some(people(150..250));
    assert_value(&outcome(&account, Window::All, "follow-back-share"), 0.5, 100);
    assert_value(&outcome(&account, Window::All, "followed-back-share"), 0.25, 200);
    // The latest export with both lists counts, not the latest list.
    account.exports.push(Export { instant: Some(at("2022-06-01 12:00")), ..Export::default() });
    account.exports[1].following = Some(people(0..10));
    assert_value(&outcome(&account, Window::All, "follow-back-share"), 0.5, 100);
    account.exports[1].followers = account.exports[0].followers.clone();
    assert_few(&outcome(&account, Window::All, "follow-back-share"), 10);
    account.network.fields.following = Availability::No;
    assert_reason(&outcome(&account, Window::All, "follow-back-share"), Reason::FieldNotInExport);
}

#[test]
fn a_dated_list_is_counted_by_the_year_of_each_date() {
    let mut account = answered();
    let dates = (0..200).map(|number| {
        let since = match number {
            0..30 => at("2020-12-31 23:59"),
            30..100 => at("2021-01-01 00:00"),
            100..190 => at("2021-12-31 11:00"),
            _ => at("2018-05-05 12:00"),
        };
        follower(&number.to_string(), Some(since), None)
    });
    account.exports[0].followers = Some(dates.collect());
    let id = "follower-accrual";
    assert_value(&outcome(&account, Window::Year(2021), id), 160.0, 200);
    assert_value(&outcome(&account, Window::Year(2020), id), 30.0, 200);
    assert_value(&outcome(&account, Window::Year(2019), id), 0.0, 200);
    // A list says nothing of the years behind it.
    assert_reason(&outcome(&account, Window::Year(2022), id), Reason::NoList);
    account.exports[0].followers.as_mut().expect("a list").pop();
    assert_few(&outcome(&account, Window::Year(2021), id), 199);
    account.network.fields.followers = Availability::No;
    assert_reason(&outcome(&account, Window::Year(2021), id), Reason::FieldNotInExport);
}

#[test]
fn an_ordered_list_bounds_its_dates_by_the_accounts_in_it() {
    let mut account = answered();
    // The newest first: each third follower has just opened the account, ten days after the one before.
    let day = |number: i64| at("2017-01-01 12:00") + number / 3 * 10 * DAY;
    let list = (0..480).rev().map(|number| {
        let created = if number % 3 == 0 { day(number) } else { day(number) - 700 * DAY };
        follower(&number.to_string(), None, Some(created))
    });
    account.exports[0].followers = Some(list.collect());
    let id = "follower-accrual";
    let found = outcome(&account, Window::Year(2019), id);
    // 37 accounts of 2019 mark the days 730 to 1090, each with three followers; ten days later 36 or 37 would.
    let of = |shift: i64| {
        let inside = |mark: &i64| (730..1095).contains(&(mark * 10 + shift));
        3.0 * (0..160).filter(inside).count() as f64
    };
    assert_value(&found, of(0), 480);
    assert_eq!(ends(&found), (of(10).min(of(0)), of(10).max(of(0))));
    // Before the first dated account nothing is known.
    assert_reason(&outcome(&account, Window::Year(2017), id), Reason::Gate);
    // A list sorted by the age of the accounts says nothing of when they came.
    let sorted = (0..480).rev().map(|number| follower(&number.to_string(), None, Some(day(3 * number))));
    account.exports[0].followers = Some(sorted.collect());
    assert_reason(&outcome(&account, Window::Year(2019), id), Reason::Gate);
}
