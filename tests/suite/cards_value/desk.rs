//! A desk to write accounts on: posts by their day, and what figures say of them.

use std::collections::BTreeSet;

use bilan::calendar::Calendar;
use bilan::config::PeriodKind;
use bilan::dialogue::Dialogue;
use bilan::indicator::{House, Outcome, Reason, View, Window, find};
use bilan::model::{
    Account, Activity, Actor, Aside, Availability, Export, Fields, Kind, Network, Person, PostId, Response,
    Source,
};
use chrono::NaiveDate;

pub(super) const DAY: i64 = 86_400_000;
pub(super) const HOUR: i64 = 3_600_000;
/// 2021-01-04T11:00:00Z, a Monday at noon in Paris.
pub(super) const MONDAY: i64 = 1_609_758_000_000;

/// An account in the writing; itself is the person `me`.
pub(super) struct Desk {
    pub(super) account: Account,
}

impl Desk {
    /// An account whose export tells everything and was made `days` days after the first Monday.
    pub(super) fn new(days: i64) -> Self {
        let mut account = Account {
            network: Network {
                id: "invented",
                fields: everything(),
                hosts: &["network.example"],
                earliest_parent: 1,
                maturity_days: 7,
                loses_parents: true,
                ..Network::default()
            },
            actor: Actor { identities: vec!["me".into()], ..Actor::default() },
            exports: vec![Export { instant: Some(MONDAY + days * DAY), ..Export::default() }],
            ..Account::default()
        };
        account.people.intern("me");
        Self { account }
    }

    pub(super) fn person(&mut self, name: &str) -> Person {
        self.account.people.intern(name)
    }

    /// A publication so many days after the first Monday.
    pub(super) fn post(&mut self, day: i64) -> &mut Activity {
        self.post_at(MONDAY + day * DAY)
    }

    pub(super) fn post_at(&mut self, published: i64) -> &mut Activity {
        let id = PostId::Number(1_000 + self.account.activities.len() as u64);
        self.account.activities.push(Activity { id, published, ..Activity::default() });
        self.account.activities.last_mut().expect("just written")
    }

    /// A publication with a text.
    pub(super) fn say(&mut self, day: i64, text: &str) -> &mut Activity {
        let text = self.account.texts.push(text);
        let post = self.post(day);
        post.text = text;
        post
    }

    /// A publication with these counters.
    pub(super) fn received(&mut self, day: i64, likes: u32, reposts: u32) -> &mut Activity {
        let post = self.post(day);
        (post.likes, post.reposts) = (Some(likes), Some(reposts));
        post
    }

    /// An answer to somebody, written `latency` milliseconds after what it answers.
    pub(super) fn reply(&mut self, published: i64, latency: i64) -> &mut Activity {
        let person = self.person("somebody");
        let parent = 500_000 + self.account.activities.len() as u64;
        let post = self.post_at(published);
        post.in_reply_to = Some(Response::new(parent, Some(published - latency), Some(person)));
        post
    }

    /// A repost of somebody's post.
    pub(super) fn repost(&mut self, day: i64, author: &str) -> &mut Activity {
        let person = Some(self.person(author));
        let post = self.post(day);
        (post.kind, post.source) = (Kind::Announce, Some(Source::new(person, None)));
        post
    }

    /// A quote of somebody's post.
    pub(super) fn quote(&mut self, day: i64, author: &str) -> &mut Activity {
        let person = Some(self.person(author));
        let post = self.post(day);
        post.source = Some(Source::new(person, None));
        post
    }

    /// Changes what else is known of the last record.
    pub(super) fn aside(&mut self, change: impl FnOnce(&mut Aside)) {
        let last = self.account.activities.len() - 1;
        self.account.set_aside(last, change);
    }

    /// A publication that mentions somebody.
    pub(super) fn mention(&mut self, day: i64, text: &str, people: &[&str]) -> &mut Activity {
        let people: Vec<Person> = people.iter().map(|name| self.person(name)).collect();
        let mentions = self.account.mention(people);
        let post = self.say(day, text);
        post.mentions = mentions;
        post
    }

    pub(super) fn done(mut self) -> Account {
        self.account.sort();
        self.account
    }
}

/// Every field told.
/// Lets a post quote or pass on something written then.
pub(super) fn date_source(post: &mut Activity, instant: Option<i64>) {
    post.source = Some(Source::new(post.source.and_then(|source| source.person), instant));
}

pub(super) fn everything() -> Fields {
    let yes = Availability::Yes;
    Fields {
        posts: yes,
        replies: yes,
        people_answered: yes,
        parent_times: yes,
        likes: yes,
        reposts: yes,
        comments: yes,
        mentions: yes,
        reposts_given: yes,
        quotes_given: yes,
        followers: yes,
        descriptions: yes,
        following: yes,
        links: yes,
        threads: yes,
        clients: yes,
        likes_given: yes,
        polls: yes,
    }
}

pub(super) fn paris() -> Calendar {
    Calendar::new(chrono_tz::Europe::Paris, PeriodKind::CalendarYear)
}

/// Looks at an account through a window.
pub(super) fn viewed<T>(account: &Account, window: Window, house: House, look: impl FnOnce(&View) -> T) -> T {
    let calendar = paris();
    let dialogue = Dialogue::new(account, &BTreeSet::new(), &calendar);
    look(&View { dialogue: &dialogue, calendar: &calendar, house, window })
}

/// What a figure says of an account whose institution told `house`.
pub(super) fn told(account: &Account, window: Window, house: House, id: &str) -> Outcome {
    let indicator = find(id).unwrap_or_else(|| panic!("no figure {id}"));
    viewed(account, window, house, |view| indicator.outcome((indicator.measure)(view)))
}

/// What a figure says of the whole archive.
pub(super) fn all(account: &Account, id: &str) -> Outcome {
    told(account, Window::All, House::default(), id)
}

/// The value, k and n of a figure of the whole archive.
#[track_caller]
pub(super) fn figure(account: &Account, id: &str) -> (f64, Option<u64>, u64) {
    number(id, &all(account, id))
}

#[track_caller]
pub(super) fn number(id: &str, outcome: &Outcome) -> (f64, Option<u64>, u64) {
    match *outcome {
        Outcome::Value { value, k, n, .. } => (value, k, n),
        ref other => panic!("{id}: {other:?}"),
    }
}

/// The two ends of a figure's interval.
#[track_caller]
pub(super) fn ends(outcome: &Outcome) -> (f64, f64) {
    match *outcome {
        Outcome::Value { low: Some(low), high: Some(high), .. } => (low, high),
        ref other => panic!("no interval: {other:?}"),
    }
}

#[track_caller]
pub(super) fn assert_is(found: f64, expected: f64) {
    assert!((found - expected).abs() <= 1e-9 * expected.abs().max(1.0), "{found} is not {expected}");
}

pub(super) fn unavailable(reason: Reason) -> Outcome {
    Outcome::Unavailable { reason }
}

pub(super) fn date(year: i32, month: u32, day: u32) -> NaiveDate {
    NaiveDate::from_ymd_opt(year, month, day).expect("a date")
}
