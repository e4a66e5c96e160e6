//! What must hold of figures about people whatever the account (INDICATORS 7).

use std::collections::{BTreeMap, BTreeSet};

use bilan::calendar::{Calendar, Opening};
use bilan::config::{Config, PeriodKind};
use bilan::dialogue::Dialogue;
use bilan::indicator::{House, INDICATORS, Outcome, View, Window};
use bilan::model::{Account, Activity, Network, PostId, Response};
use bilan::report::{Report, Settings, Source};
use chrono_tz::Tz;

use super::bench::{DAY, Draft, HOUR, at, ends, outcome, value};
use super::crowd::Crowd;
use crate::naive::world::Dice;

/// Figures that look at whole days and weeks only, neither at months nor at years.
const OF_WEEKS: [&str; 32] = [
    "circulars",
    "correspondents-shannon-number",
    "contact-gini",
    "contact-top-tenth-share",
    "outward-reply-share",
    "likes-given",
    "likes-given-rate",
    "people-liked",
    "fresh-likes-share",
    "exchange-turns",
    "two-turn-exchanges-share",
    "three-turn-exchanges-share",
    "return-turn-rate",
    "invitations-share",
    "questions-share",
    "polls-share",
    "dialogic-loop-share",
    "useful-information-share",
    "visitor-conservation-share",
    "commented-at-least-once-share",
    "comments-per-publication",
    "response-latency",
    "answered-within-4h-share",
    "answered-same-day-share",
    "opening-hours-latency",
    "people-answered-within-working-day-rate",
    "slow-tail-latency",
    "off-hours-replies-share",
    "correspondent-coverage",
    "follow-back-share",
    "followed-back-share",
    "beyond-habitual-share",
];

/// Every figure about people in these windows, in `zone`.
fn all(account: &Account, zone: Tz, windows: &[Window]) -> BTreeMap<(&'static str, usize), Outcome> {
    let calendar = Calendar::new(zone, PeriodKind::CalendarYear);
    let opening = Opening::new("mon-fri 09:00-17:00", Vec::new(), zone).expect("opening hours");
    let mut config = Config::default();
    config.institution.team_size = Some(5);
    config.institution.domains = vec!["house.example".to_owned()];
    config.publics.habitual = vec!["1*".to_owned()];
    let dialogue = Dialogue::new(account, &BTreeSet::new(), &calendar);
    let mut found = BTreeMap::new();
    for (place, window) in windows.iter().enumerate() {
        let house = House::of(&config, Some(&opening));
        let view = View { dialogue: &dialogue, calendar: &calendar, house, window: window.clone() };
        for indicator in INDICATORS {
            let card = indicator.card.unwrap_or_default();
            if ["CON", "INT", "ATT", "PUB"].iter().any(|dimension| card.starts_with(dimension)) {
                found.insert((indicator.id, place), indicator.outcome((indicator.measure)(&view)));
            }
        }
    }
    found
}

#[test]
fn the_order_of_posts_changes_nothing() {
    let windows = [Window::Year(2021), Window::Years(2019, 2021), Window::All];
    let account = Crowd::invent(21, 700, 120).account();
    let mut other = account.clone();
    let mut dice = Dice(3);
    for place in (1..other.activities.len()).rev() {
        let with = usize::try_from(dice.below(place as u64 + 1)).expect("small");
        other.activities.swap(place, with);
    }
    other.sort();
    let found = all(&account, chrono_tz::Europe::Paris, &windows);
    assert_eq!(found, all(&other, chrono_tz::Europe::Paris, &windows));
    let values = found.values().filter(|outcome| matches!(outcome, Outcome::Value { .. })).count();
    assert!(values > 100, "only {values} values");
}

/// The account, everything in it `later`, milliseconds.
fn moved(account: &Account, later: i64) -> Account {
    let mut account = account.clone();
    for activity in &mut account.activities {
        activity.published += later;
        activity.in_reply_to = activity.in_reply_to.map(|response| {
            Response::new(response.parent, response.instant().map(|instant| instant + later), response.person)
        });
    }
    for like in &mut account.likes_given {
        like.published += later;
        like.object = like.object.map(|written| written + later);
    }
    for export in &mut account.exports {
        export.instant = export.instant.map(|instant| instant + later);
        for follower in export.followers.iter_mut().flatten() {
            follower.since = follower.since.map(|since| since + later);
        }
    }
    account
}

#[test]
fn fifty_two_weeks_later_everything_is_the_same() {
    let account = Crowd::invent(22, 900, 150).account();
    // Where clocks never change.
    let found = all(&account, Tz::UTC, &[Window::All]);
    let later = all(&moved(&account, 364 * DAY), Tz::UTC, &[Window::All]);
    for id in OF_WEEKS {
        assert_eq!(found[&(id, 0)], later[&(id, 0)], "{id}");
        assert!(matches!(found[&(id, 0)], Outcome::Value { .. }), "{id}: {:?}", found[&(id, 0)]);
    }
}

#[test]
fn an_account_that_knows_nothing_changes_no_other() {
    let calendar = Calendar::new(chrono_tz::Europe::Paris, PeriodKind::CalendarYear);
    let config = Config::default();
    let settings =
        Settings { config: &config, calendar: &calendar, opening: None, language: "en", year: Some(2021) };
    let source = || Source { account: Crowd::invent(23, 300, 60).account(), ..Source::default() };
    let alone = Report::new(&[source()], &settings);
    let mut silent =
        Account { network: Network { id: "silent", ..Network::default() }, ..Account::default() };
    silent.activities.push(Activity {
        id: PostId::Number(1),
        published: at("2021-05-05 10:00"),
        ..Activity::default()
    });
    let with = Report::new(&[source(), Source { account: silent, ..Source::default() }], &settings);
    let rows = |report: &Report| {
        let rows = report.measures.iter().filter(|row| row.scope == "invented/0");
        rows.map(|row| (row.id.clone(), row.period.clone(), row.outcome.clone())).collect::<Vec<_>>()
    };
    let (alone, with) = (rows(&alone), rows(&with));
    assert_eq!(alone.len(), with.len());
    for (one, two) in alone.iter().zip(&with) {
        assert_eq!(one, two);
    }
}

#[test]
fn a_second_answer_to_the_same_message_is_no_second_latency() {
    let account = Crowd::invent(24, 900, 150).account();
    let mut double = account.clone();
    for activity in &account.activities {
        if activity.in_reply_to.is_some() {
            let PostId::Number(id) = activity.id else { unreachable!() };
            let published = activity.published + 1;
            double.activities.push(Activity { id: PostId::Number(id + 1_000_000), published, ..*activity });
        }
    }
    double.sort();
    let windows = [Window::Year(2020), Window::All];
    let (one, two) = (all(&account, Tz::UTC, &windows), all(&double, Tz::UTC, &windows));
    for id in
        ["response-latency", "answered-within-4h-share", "answered-same-day-share", "opening-hours-latency"]
            .into_iter()
            .chain(["slow-tail-latency", "people-answered-within-working-day-rate"])
    {
        for window in 0..windows.len() {
            assert_eq!(one[&(id, window)], two[&(id, window)], "{id}");
            assert!(matches!(one[&(id, window)], Outcome::Value { .. }), "{id}");
        }
    }
}

#[test]
fn ten_times_the_comments_are_the_same_publications_commented() {
    let account = Crowd::invent(25, 600, 60).account();
    let mut more = account.clone();
    for place in 0..more.activities.len() {
        more.set_aside(place, |aside| aside.comments = aside.comments.map(|comments| 10 * comments));
    }
    let (one, ten) = (all(&account, Tz::UTC, &[Window::All]), all(&more, Tz::UTC, &[Window::All]));
    let id = "commented-at-least-once-share";
    assert_eq!(one[&(id, 0)], ten[&(id, 0)]);
    let id = "comments-per-publication";
    assert!((value(&one[&(id, 0)]).0 * 10.0 - value(&ten[&(id, 0)]).0).abs() < 1e-9);
    assert!((ends(&one[&(id, 0)]).1 * 10.0 - ends(&ten[&(id, 0)]).1).abs() < 1e-9);
}

#[test]
fn the_intervals_of_estimates_hold_what_a_simulation_puts_in() {
    let mut dice = Dice(9);
    let begin = at("2018-01-02 10:00");
    let (mut held, mut returned) = (0, 0);
    for _ in 0..60 {
        let mut draft = Draft::new();
        draft.post(at("2016-06-01 10:00"), "The first word");
        // Each person comes back after a waiting time of median 180 days, unless the export comes first; 3 of
        // 10 write again within the week.
        for person in 0..150 {
            let name = format!("p{person}");
            let first = begin + dice.milliseconds(900 * DAY.unsigned_abs());
            draft.reply(first, &name, Some(first - HOUR));
            let unit = (dice.below(1 << 20) as f64 + 0.5) / f64::from(1 << 20);
            #[expect(clippy::cast_possible_truncation, reason = "some milliseconds")]
            let back = first + DAY + (-unit.log2() * 179.0 * DAY as f64) as i64;
            if back < begin + 1_000 * DAY {
                draft.reply(back, &name, Some(back - HOUR));
            }
        }
        for person in 0..100 {
            let name = format!("q{person}");
            let first = begin + dice.milliseconds(900 * DAY.unsigned_abs());
            draft.reply(first, &name, Some(first - HOUR));
            if dice.below(10) < 3 {
                let again = first + 2 * HOUR + dice.milliseconds(6 * DAY.unsigned_abs());
                draft.reply(again + 1, &name, Some(again));
            }
        }
        let account = draft.exported(begin + 1_000 * DAY);
        let people = |letter: char| {
            let mut account = account.clone();
            let names = account.people.clone();
            account.activities.retain(|one| {
                let person = one.in_reply_to.and_then(|it| it.person);
                person.is_none_or(|person| names.get(person).starts_with(letter))
            });
            account
        };
        let (low, high) = ends(&outcome(&people('p'), Window::All, "six-month-return"));
        held += u32::from(low <= 0.5 && 0.5 <= high);
        let (low, high) = ends(&outcome(&people('q'), Window::All, "return-turn-rate"));
        // Of the 3 in 10, those answered again a day later or more (122 hours of 144) opened one more exchange
        // each, which nobody came back to.
        let truth = 0.3 / (1.0 + 0.3 * 122.0 / 144.0);
        returned += u32::from(low <= truth && truth <= high);
    }
    assert!(held >= 53, "the interval holds the truth in {held} of 60 accounts");
    assert!(returned >= 53, "the interval holds the truth in {returned} of 60 accounts");
}
