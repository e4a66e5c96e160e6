//! The declared list of the habitual public, against everything that an export knows somebody by.

use bilan::indicator::{Reason, Window};
use bilan::model::Availability;

use crate::cards::people::bench::{
    DAY, Draft, Told, assert_few, assert_reason, assert_value, at, outcome, outcome_of,
};

const YEAR: Window = Window::Year(2021);
const ID: &str = "beyond-habitual-share";

/// How many of a hundred contact-days with `identity` and with strangers the list leaves to strangers.
fn beyond(identity: &str, handle: Option<&str>, entries: &[&str]) -> f64 {
    let mut draft = Draft::new();
    if let Some(handle) = handle {
        let person = draft.account.people.intern(identity);
        let handle = draft.account.people.intern(handle);
        draft.account.learn(handle, at("2021-01-01 10:00"), 1, person);
    }
    for day in 0..50 {
        draft.reply(at("2021-01-04 10:00") + day * DAY, identity, None);
        draft.reply(at("2021-01-04 11:00") + day * DAY, "stranger", None);
    }
    let account = draft.exported(at("2021-12-31 23:00"));
    match outcome_of(&account, &Told::habitual(entries), YEAR, ID) {
        bilan::indicator::Outcome::Value { value, n: 100, .. } => value,
        other => panic!("{other:?}"),
    }
}

#[test]
fn somebody_is_known_by_identity_handle_and_host() {
    let uri = "https://social.ac-vallonne.example/users/Mairie";
    for (identity, handle, entry) in [
        ("1234567", None, "1234567"),
        ("1234567", Some("@mairie_ex"), "@Mairie_Ex"),
        ("1234567", Some("@mairie_ex"), "mairie_ex"),
        ("1234567", Some("@mairie_ex"), " @mairie_* "),
        ("did:plc:abc", None, "did:plc:abc"),
        (uri, None, uri),
        (uri, None, "https://social.ac-vallonne.example/users/mairie"),
        (uri, None, "@mairie"),
        (uri, None, "@mairie@social.ac-vallonne.example"),
        (uri, None, "social.ac-vallonne.example"),
        (uri, None, "*.ac-*.example"),
        (uri, None, "*@*.ac-vallonne.example"),
        ("https://social.example/@mairie", None, "mairie@social.example"),
        ("@mairie_ex", None, "mairie_ex"),
    ] {
        let found = beyond(identity, handle, &["nobody", entry]);
        assert!((found - 0.5).abs() < 1e-12, "{identity} {handle:?} is not {entry}");
    }
}

#[test]
fn a_part_of_a_name_is_not_the_name() {
    let uri = "https://social.ac-vallonne.example/users/Mairie";
    for (identity, handle, entry) in [
        ("1234567", Some("@mairie_ex"), "mairie"),
        ("1234567", None, "123456"),
        (uri, None, "ac-vallonne.example"),
        (uri, None, "*.ac-vallonne"),
        (uri, None, "mairi"),
        (uri, None, "mairie@other.example"),
        (uri, None, "@"),
    ] {
        let found = beyond(identity, handle, &["nobody", entry]);
        assert!((found - 1.0).abs() < 1e-12, "{identity} {handle:?} is {entry}");
    }
}

#[test]
fn without_a_list_nothing_is_beyond_it() {
    let mut draft = Draft::new();
    for day in 0..60 {
        draft.reply(at("2021-01-04 10:00") + day * DAY, "a", None);
    }
    let mut account = draft.exported(at("2021-12-31 23:00"));
    for told in [Told::default(), Told::habitual(&["", " @"])] {
        for id in [ID, "new-beyond-habitual-share"] {
            assert_reason(&outcome_of(&account, &told, YEAR, id), Reason::NoList);
        }
    }
    let told = Told::habitual(&["b"]);
    assert_value(&outcome_of(&account, &told, YEAR, ID), 1.0, 60);
    account.activities.truncate(49);
    assert_few(&outcome_of(&account, &told, YEAR, ID), 49);
    account.network.fields.people_answered = Availability::No;
    account.network.fields.mentions = Availability::No;
    assert_reason(&outcome_of(&account, &told, YEAR, ID), Reason::FieldNotInExport);
    assert_reason(&outcome(&account, YEAR, ID), Reason::FieldNotInExport);
}

#[test]
fn new_people_are_judged_once() {
    let mut draft = Draft::new();
    draft.reply(at("2019-01-01 10:00"), "old", None);
    for person in 0..60 {
        let when = at("2020-02-01 10:00") + person * DAY;
        let name = if person < 15 { format!("partner{person}") } else { format!("p{person}") };
        draft.reply(when, &name, None);
        draft.reply(when + 30 * DAY, &name, None);
        draft.reply(when + 30 * DAY, "old", None);
    }
    let mut account = draft.exported(at("2021-01-01 10:00"));
    let told = Told::habitual(&["partner*"]);
    let id = "new-beyond-habitual-share";
    assert_value(&outcome_of(&account, &told, Window::Year(2020), id), 45.0 / 60.0, 60);
    assert_value(&outcome_of(&account, &told, Window::All, id), 45.0 / 60.0, 60);
    assert_reason(&outcome_of(&account, &told, Window::Year(2019), id), Reason::RunningIn);
    account.exports[0].instant = Some(at("2020-12-31 10:00"));
    assert_reason(&outcome_of(&account, &told, Window::Year(2020), id), Reason::ArchiveTooShort);
}
