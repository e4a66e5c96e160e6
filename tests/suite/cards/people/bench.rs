//! Small accounts made by hand, and one figure of them.

use std::collections::BTreeSet;

use bilan::calendar::{Calendar, Opening};
use bilan::config::{Config, PeriodKind};
use bilan::dialogue::Dialogue;
use bilan::indicator::{House, Outcome, Reason, View, Window, find};
use bilan::model::{
    Account, Activity, Actor, Aside, Availability, Export, Fields, Network, PostId, Response, Thread,
};
use chrono::{NaiveDateTime, TimeZone};
use chrono_tz::Europe::Paris;

pub(crate) const MINUTE: i64 = 60_000;
pub(crate) const HOUR: i64 = 60 * MINUTE;
pub(crate) const DAY: i64 = 24 * HOUR;

/// The instant of a local time in Paris, `2021-03-01 10:00`.
pub(crate) fn at(text: &str) -> i64 {
    let local = NaiveDateTime::parse_from_str(text, "%Y-%m-%d %H:%M").expect("a time");
    Paris.from_local_datetime(&local).earliest().expect("an existing hour").timestamp_millis()
}

pub(crate) fn calendar() -> Calendar {
    Calendar::new(Paris, PeriodKind::CalendarYear)
}

/// An account under construction; every field is known unless a test says otherwise.
pub(crate) struct Draft {
    pub(crate) account: Account,
}

impl Draft {
    pub(crate) fn new() -> Self {
        let fields = Fields {
            posts: Availability::Yes,
            replies: Availability::Yes,
            people_answered: Availability::Yes,
            parent_times: Availability::Yes,
            comments: Availability::Yes,
            mentions: Availability::Yes,
            links: Availability::Yes,
            threads: Availability::Yes,
            likes_given: Availability::Yes,
            polls: Availability::Yes,
            followers: Availability::Yes,
            following: Availability::Yes,
            ..Fields::default()
        };
        let network = Network { id: "invented", fields, maturity_days: 7, ..Network::default() };
        let actor = Actor { identities: vec!["us".to_owned()], ..Actor::default() };
        Self { account: Account { network, actor, ..Account::default() } }
    }

    fn push(&mut self, published: i64) -> &mut Activity {
        let id = PostId::Number(1 + self.account.activities.len() as u64);
        self.account.activities.push(Activity { id, published, ..Activity::default() });
        self.account.activities.last_mut().expect("just pushed")
    }

    /// A publication with a text.
    pub(crate) fn post(&mut self, when: i64, text: &str) -> &mut Activity {
        let text = self.account.texts.push(text);
        let activity = self.push(when);
        activity.text = text;
        activity
    }

    /// An answer to somebody's message, of a known time or not.
    pub(crate) fn reply(&mut self, when: i64, to: &str, asked: Option<i64>) -> &mut Activity {
        let person = self.account.people.intern(to);
        // Each answer has a parent of its own.
        let parent = 1_000_000 + self.account.activities.len() as u64;
        self.push(when).in_reply_to = Some(Response::new(parent, asked, Some(person)));
        self.aside(|aside| aside.thread = Thread::By(person));
        self.account.activities.last_mut().expect("the answer")
    }

    /// Changes what else is known of the last activity.
    pub(crate) fn aside(&mut self, change: impl FnOnce(&mut Aside)) {
        let last = self.account.activities.len() - 1;
        self.account.set_aside(last, change);
    }

    /// A publication that names people.
    pub(crate) fn mention(&mut self, when: i64, people: &[&str]) -> &mut Activity {
        let people: Vec<u32> = people.iter().map(|person| self.account.people.intern(person)).collect();
        let mentions = self.account.mention(people);
        let activity = self.push(when);
        activity.mentions = mentions;
        activity
    }

    /// The account as exported at `export`.
    pub(crate) fn exported(mut self, export: i64) -> Account {
        self.account.sort();
        self.account.exports.push(Export { instant: Some(export), ..Export::default() });
        self.account
    }
}

/// What the house told, as a configuration holds it.
#[derive(Default)]
pub(crate) struct Told {
    pub(crate) config: Config,
    pub(crate) opening: Option<Opening>,
}

impl Told {
    pub(crate) fn hours(hours: &str) -> Self {
        let opening = Opening::new(hours, Vec::new(), Paris).expect("opening hours");
        Self { opening: Some(opening), ..Self::default() }
    }

    pub(crate) fn habitual(entries: &[&str]) -> Self {
        let mut told = Self::default();
        told.config.publics.habitual = entries.iter().map(|&entry| entry.to_owned()).collect();
        told
    }
}

/// The outcome of the figure `id` of `account` in `window`.
pub(crate) fn outcome_of(account: &Account, told: &Told, window: Window, id: &str) -> Outcome {
    let calendar = calendar();
    let dialogue = Dialogue::new(account, &BTreeSet::from(["sister".to_owned()]), &calendar);
    let house = House::of(&told.config, told.opening.as_ref());
    let view = View { dialogue: &dialogue, calendar: &calendar, house, window };
    let indicator = find(id).expect("a figure");
    indicator.outcome((indicator.measure)(&view))
}

/// As [`outcome_of`], for a house that told nothing.
pub(crate) fn outcome(account: &Account, window: Window, id: &str) -> Outcome {
    outcome_of(account, &Told::default(), window, id)
}

/// A value and its n.
pub(crate) fn value(outcome: &Outcome) -> (f64, u64) {
    match *outcome {
        Outcome::Value { value, n, .. } => (value, n),
        ref other => panic!("no value: {other:?}"),
    }
}

/// The ends of an interval.
pub(crate) fn ends(outcome: &Outcome) -> (f64, f64) {
    match *outcome {
        Outcome::Value { low: Some(low), high: Some(high), .. } => (low, high),
        ref other => panic!("no interval: {other:?}"),
    }
}

#[track_caller]
pub(crate) fn assert_value(outcome: &Outcome, expected: f64, n: u64) {
    let found = value(outcome);
    assert!((found.0 - expected).abs() < 1e-9 && found.1 == n, "{found:?} is not {expected} of {n}");
}

#[track_caller]
pub(crate) fn assert_reason(outcome: &Outcome, reason: Reason) {
    assert_eq!(*outcome, Outcome::Unavailable { reason });
}

/// Too few units, and how many.
#[track_caller]
pub(crate) fn assert_few(outcome: &Outcome, units: u64) {
    assert!(
        matches!(outcome, Outcome::TooFew { n, .. } if *n == units),
        "{outcome:?} is not too few, {units}"
    );
}
