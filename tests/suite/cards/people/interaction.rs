//! Interaction: the edges of its figures, by hand.

use bilan::dialogue::question::asks;
use bilan::indicator::{Reason, Window};
use bilan::model::{Account, Availability, Follower};

use super::bench::{
    DAY, Draft, HOUR, MINUTE, Told, assert_reason, assert_value, at, ends, outcome, outcome_of,
};

const YEAR: Window = Window::Year(2021);

#[test]
fn ten_minutes_begin_a_new_turn() {
    let mut draft = Draft::new();
    for exchange in 0..30 {
        let begin = at("2021-01-04 10:00") + exchange * 3 * DAY;
        draft.reply(begin, "a", None);
        // One breath: each less than ten minutes after the one before.
        draft.reply(begin + 10 * MINUTE - 1, "a", None);
        draft.reply(begin + 20 * MINUTE - 2, "a", None);
        if exchange < 12 {
            draft.reply(begin + 30 * MINUTE - 2, "a", None);
        }
        if exchange < 3 {
            draft.reply(begin + 23 * HOUR, "a", None);
        }
    }
    let account = draft.exported(at("2021-12-31 23:00"));
    assert_value(&outcome(&account, YEAR, "two-turn-exchanges-share"), 12.0 / 30.0, 30);
    assert_value(&outcome(&account, YEAR, "three-turn-exchanges-share"), 3.0 / 30.0, 30);
    let mean = outcome(&account, YEAR, "exchange-turns");
    assert_value(&mean, 45.0 / 30.0, 30);
    let (low, high) = ends(&mean);
    assert!(1.0 < low && low < 1.5 && 1.5 < high && high < 2.0, "{low} {high}");
    assert_eq!(mean, outcome(&account, YEAR, "exchange-turns"), "the same draws each time");
}

#[test]
fn a_return_is_written_within_seven_days_of_the_first_answer() {
    let begin = |exchange: i64| at("2021-01-04 10:00") + exchange * 5 * DAY;
    let mut draft = Draft::new();
    for exchange in 0..60 {
        let (t, person) = (begin(exchange), format!("p{exchange}"));
        // The first ten answers meet a message of unknown time: nothing could be seen of them.
        draft.reply(t, &person, (exchange >= 10).then_some(t - HOUR));
        match exchange {
            10..20 => drop(draft.reply(t + 20 * DAY, &person, Some(t + 7 * DAY))),
            20..25 => drop(draft.reply(t + 20 * DAY, &person, Some(t + 7 * DAY + 1))),
            // Written before our answer, or of unknown time.
            25..30 => drop(draft.reply(t + HOUR, &person, Some(t))),
            30..35 => drop(draft.reply(t + HOUR, &person, None)),
            35..40 => drop(draft.reply(t + 2 * HOUR, &person, Some(t + HOUR))),
            _ => {}
        }
    }
    // An exchange that we open has no first answer.
    draft.mention(at("2021-01-02 10:00"), &["m"]);
    let export = begin(59) + 14 * DAY;
    let account = draft.exported(export);
    // All replies of 20 days later open exchanges of their own: ten of them and five.
    assert_value(&outcome(&account, YEAR, "return-turn-rate"), 15.0 / 65.0, 65);
    // A millisecond earlier the last of them is too recent.
    let mut younger = account;
    younger.exports[0].instant = Some(export - 1);
    assert_value(&outcome(&younger, YEAR, "return-turn-rate"), 15.0 / 64.0, 64);
    younger.network.fields.parent_times = Availability::No;
    assert_reason(&outcome(&younger, YEAR, "return-turn-rate"), Reason::FieldNotInExport);
}

#[test]
fn questions_are_told_from_addresses_and_quotations() {
    for text in [
        "Vous venez ?",
        "Vous venez\u{a0}?",
        "Vous venez\u{202f}?\u{202f}!",
        "Vous venez?",
        "Inscrits ?) La suite demain",
        "Où et quand ?\nhttps://exemple.example/",
        "Avez-vous lu «\u{202f}Le Horla\u{202f}»\u{202f}?",
        "Le guillemet « s’est perdu, non ?",
        "5\" ou 7 ?",
        "来ますか？",
        "هل تأتي؟",
        "Et/ou ?",
        "(Qui?)",
    ] {
        assert!(asks(text), "{text}");
    }
    for text in [
        "Venez.",
        "https://exemple.example/?id=3",
        "Voir exemple.example/page?id=3 demain",
        "Voir www.exemple.example/?",
        "(https://exemple.example/a?b)",
        "Elle demande «\u{202f}Qui vient\u{202f}?\u{202f}» et sort",
        "“Who comes?” they said",
        "\"Who comes?\" they said",
        "„Wer kommt?“, hieß es",
        "> Vous venez ?\nOui.",
        "",
    ] {
        assert!(!asks(text), "{text}");
    }
}

#[test]
fn polls_are_known_where_the_export_tells_them() {
    let mut draft = Draft::new();
    for day in 0..60 {
        draft.post(at("2021-01-04 10:00") + day * DAY, if day < 6 { "Qui vient ?" } else { "Bonjour" });
    }
    let mut account = draft.exported(at("2021-12-31 23:00"));
    assert_value(&outcome(&account, YEAR, "polls-share"), 0.0, 60);
    assert_value(&outcome(&account, YEAR, "invitations-share"), 6.0 / 60.0, 60);
    account.network.fields.polls = Availability::No;
    assert_reason(&outcome(&account, YEAR, "polls-share"), Reason::FieldNotInExport);
    assert_value(&outcome(&account, YEAR, "invitations-share"), 6.0 / 60.0, 60);
    account.network.fields.polls = Availability::Yes;
    for place in 5..10 {
        account.set_aside(place, |aside| aside.poll = true);
    }
    assert_value(&outcome(&account, YEAR, "polls-share"), 5.0 / 60.0, 60);
    assert_value(&outcome(&account, YEAR, "questions-share"), 6.0 / 60.0, 60);
    assert_value(&outcome(&account, YEAR, "invitations-share"), 10.0 / 60.0, 60);
    assert_value(&outcome(&account, YEAR, "dialogic-loop-share"), 10.0 / 60.0, 60);
}

/// A post every third day of 2021 and 2022 with these tags and hosts, by the number of the post.
fn series(tag: fn(i64) -> Option<&'static str>, hosts: fn(i64) -> &'static [&'static str]) -> Account {
    let mut draft = Draft::new();
    for post in 0..240 {
        let tags = draft.account.tag(tag(post));
        let tags = draft.account.link(tags, hosts(post).iter().copied());
        draft.post(at("2021-01-04 10:00") + post * 3 * DAY, "A word").tags = tags;
    }
    draft.exported(at("2022-12-31 23:00"))
}

#[test]
fn a_series_is_met_in_six_weeks_of_its_year() {
    // Posts 0, 7, 14, 21, 28 and 35 stand in six weeks of 2021, posts 130 to 151 in four of 2022.
    let account = series(
        |post| match post {
            0..=35 if post % 7 == 0 => Some("#Lundi"),
            130..=151 if post % 7 == 4 => Some("#lundi"),
            60..=63 => Some("#Fete"),
            _ => None,
        },
        |_| &[],
    );
    assert_value(&outcome(&account, YEAR, "return-visits-share"), 6.0 / 121.0, 121);
    assert_value(&outcome(&account, Window::Year(2022), "return-visits-share"), 0.0, 119);
    // Each publication is judged by its own year, whatever the window.
    assert_value(&outcome(&account, Window::All, "return-visits-share"), 6.0 / 240.0, 240);
    let days = Window::Days("2021-02-01".parse().expect("a date"), "2021-08-31".parse().expect("a date"));
    assert_value(&outcome(&account, days, "return-visits-share"), 4.0 / 70.0, 70);
}

#[test]
fn own_sites_are_told_by_the_house() {
    let mut account = series(
        |_| None,
        |post| match post % 4 {
            0 => &["www.House.example", "house.example", "news.example"],
            1 => &["network.example", "video.network.example"],
            2 => &["blog.house.example"],
            _ => &["warehouse.example"],
        },
    );
    account.network.hosts = &["network.example"];
    assert_reason(&outcome(&account, YEAR, "visitor-conservation-share"), Reason::NoList);
    let mut told = Told::default();
    told.config.institution.url = Some("https://www.House.example/accueil?x=1".to_owned());
    // Of the 121 posts of the year 31, 30, 30 and 30: own, other; none; own; other.
    assert_value(&outcome_of(&account, &told, YEAR, "visitor-conservation-share"), 61.0 / 122.0, 122);
    told.config.institution.domains = vec!["warehouse.example".to_owned()];
    assert_value(&outcome_of(&account, &told, YEAR, "visitor-conservation-share"), 91.0 / 122.0, 122);
    assert_value(&outcome(&account, YEAR, "useful-information-share"), 91.0 / 121.0, 121);
    account.network.fields.links = Availability::No;
    for id in ["visitor-conservation-share", "useful-information-share"] {
        assert_reason(&outcome_of(&account, &told, YEAR, id), Reason::FieldNotInExport);
    }
}

#[test]
fn comments_are_those_of_settled_publications() {
    let mut draft = Draft::new();
    for post in 0..36 {
        let comments = match post {
            0..=9 => Some(3),
            10..=33 => Some(0),
            _ => None,
        };
        draft.post(at("2021-02-01 10:00") + post * DAY, "A word");
        draft.aside(|aside| aside.comments = comments);
    }
    // Too recent, and too old for the followers of the export.
    for (when, comments) in [("2021-12-30 10:00", 90), ("2019-12-30 10:00", 9)] {
        draft.post(at(when), "A word");
        draft.aside(|aside| aside.comments = Some(comments));
    }
    let mut account = draft.exported(at("2021-12-31 23:00"));
    assert_value(&outcome(&account, YEAR, "commented-at-least-once-share"), 10.0 / 34.0, 34);
    assert_value(&outcome(&account, YEAR, "comments-per-publication"), 30.0 / 34.0, 34);
    assert_value(&outcome(&account, Window::All, "comments-per-publication"), 39.0 / 35.0, 35);
    let id = "comments-per-thousand-followers";
    assert_reason(&outcome(&account, Window::All, id), Reason::NoList);
    let follower = |number: u32| Follower { identity: number.to_string(), since: None, created: None };
    account.exports[0].followers = Some((0..500).map(follower).collect());
    assert_value(&outcome(&account, Window::All, id), 2.0 * 30.0 / 34.0, 34);
    account.exports[0].followers = Some(Vec::new());
    assert_reason(&outcome(&account, Window::All, id), Reason::Gate);
    account.network.fields.comments = Availability::No;
    for id in [id, "comments-per-publication", "commented-at-least-once-share"] {
        assert_reason(&outcome(&account, Window::All, id), Reason::FieldNotInExport);
    }
}

#[test]
fn the_host_on_which_an_account_lives_is_the_network_unless_it_is_the_house() {
    let mut account =
        series(|_| None, |post| if post % 2 == 0 { &["social.house.example"] } else { &["a.example"] });
    account.actor.identities.push("https://social.house.example/users/us".to_owned());
    let mut told = Told::default();
    told.config.institution.domains = vec!["lycee.example".to_owned()];
    // 61 of the 121 posts of the year link to the account's own host only.
    assert_value(&outcome_of(&account, &told, YEAR, "visitor-conservation-share"), 0.0, 60);
    assert_value(&outcome_of(&account, &told, YEAR, "useful-information-share"), 60.0 / 121.0, 121);
    told.config.institution.domains = vec!["https://www.House.example:8080/a".to_owned()];
    assert_value(&outcome_of(&account, &told, YEAR, "visitor-conservation-share"), 61.0 / 121.0, 121);
}
