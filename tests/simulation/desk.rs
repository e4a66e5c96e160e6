//! Invented accounts under construction, and one figure of them by the program's own path.

use std::collections::BTreeSet;

use bilan::calendar::Calendar;
use bilan::config::{Config, PeriodKind};
use bilan::dialogue::Dialogue;
use bilan::indicator::{House, Outcome, View, Window, find};
use bilan::model::{
    Account, Activity, Actor, Availability, Export, Fields, Follower, Network, PostId, Response,
};
use chrono::{NaiveDate, NaiveTime};
use chrono_tz::Europe::Paris;

pub(crate) const HOUR: i64 = 3_600_000;
pub(crate) const DAY: i64 = 24 * HOUR;

/// Noon of a date, UTC, milliseconds.
pub(crate) fn noon(year: i32, month: u32, day: u32) -> i64 {
    let date = NaiveDate::from_ymd_opt(year, month, day).expect("a date");
    date.and_time(NaiveTime::MIN).and_utc().timestamp_millis() + DAY / 2
}

pub(crate) fn calendar() -> Calendar {
    Calendar::new(Paris, PeriodKind::CalendarYear)
}

/// An account that knows whom it answers and when they wrote.
pub(crate) struct Desk {
    account: Account,
}

impl Desk {
    pub(crate) fn new() -> Self {
        let fields = Fields {
            posts: Availability::Yes,
            replies: Availability::Yes,
            people_answered: Availability::Yes,
            parent_times: Availability::Yes,
            mentions: Availability::Yes,
            likes: Availability::Yes,
            followers: Availability::Yes,
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

    /// A publication that was liked so often.
    pub(crate) fn post(&mut self, when: i64, likes: u32) {
        self.push(when).likes = Some(likes);
    }

    /// An answer to a message of a person, of its own number, written at a known time or not.
    pub(crate) fn answer(&mut self, when: i64, person: usize, message: u64, written: Option<i64>) {
        let person = self.account.people.intern(&format!("p{person}"));
        self.push(when).in_reply_to = Some(Response::new(1_000_000 + message, written, Some(person)));
    }

    /// The same, to a message that nothing else answers.
    pub(crate) fn reply(&mut self, when: i64, person: usize, written: Option<i64>) {
        let message = 1_000_000 + self.account.activities.len() as u64;
        self.answer(when, person, message, written);
    }

    /// The account as exported at that time.
    pub(crate) fn exported(mut self, export: i64) -> Account {
        self.account.sort();
        self.account.exports.push(Export { instant: Some(export), ..Export::default() });
        self.account
    }

    /// The same, with the creation dates of its followers, in the order of the list.
    pub(crate) fn followed(self, export: i64, created: impl IntoIterator<Item = Option<i64>>) -> Account {
        let mut account = self.exported(export);
        let follower = |(number, created): (usize, Option<i64>)| Follower {
            identity: number.to_string(),
            since: None,
            created,
        };
        account.exports[0].followers = Some(created.into_iter().enumerate().map(follower).collect());
        account
    }
}

/// Looks at an account in a window.
pub(crate) fn look<T>(account: &Account, window: Window, see: impl FnOnce(&View) -> T) -> T {
    let calendar = calendar();
    let dialogue = Dialogue::new(account, &BTreeSet::new(), &calendar);
    let config = Config::default();
    see(&View { dialogue: &dialogue, calendar: &calendar, house: House::of(&config, None), window })
}

/// A figure that must be there.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Figure {
    pub(crate) value: f64,
    pub(crate) k: Option<u64>,
    pub(crate) n: u64,
    pub(crate) low: f64,
    pub(crate) high: f64,
}

impl Figure {
    /// The figure `id` of a view.
    pub(crate) fn of(view: &View, id: &str) -> Self {
        let indicator = find(id).expect("a figure");
        match indicator.outcome((indicator.measure)(view)) {
            Outcome::Value { value, k, n, low, high, .. } => {
                Self { value, k, n, low: low.unwrap_or(f64::NAN), high: high.unwrap_or(f64::NAN) }
            }
            other => panic!("{id}: {other:?}"),
        }
    }

    /// Whether its interval holds the truth.
    pub(crate) fn holds(self, truth: f64) -> bool {
        self.low <= truth && truth <= self.high
    }
}
