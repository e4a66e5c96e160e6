//! The told year of invented accounts: its months, and what worked in it.

mod highlights;
mod months;

use bilan::calendar::{Calendar, Closure, Opening};
use bilan::config::{Campaign, Config, Event, PeriodKind};
use bilan::model::{Account, Activity, Availability, Export, Fields, Network, PostId, Response};
use bilan::report::{Report, Settings, Source};
use chrono::NaiveDate;

/// An account in the writing, on a network that tells everything and whose counters settle in a week.
struct Desk {
    account: Account,
}

impl Desk {
    /// An account whose export was made on a day.
    fn new(handle: &str, exported: &str) -> Self {
        let yes = Availability::Yes;
        let fields = Fields {
            posts: yes,
            replies: yes,
            people_answered: yes,
            likes: yes,
            reposts: yes,
            comments: yes,
            ..Fields::default()
        };
        let mut account = Account {
            network: Network { id: "invented", fields, maturity_days: 7, ..Network::default() },
            exports: vec![Export { instant: Some(noon(exported)), ..Export::default() }],
            ..Account::default()
        };
        account.actor.handle = Some(handle.to_owned());
        account.actor.stable_id = Some(handle.to_owned());
        Self { account }
    }

    /// A publication of a day.
    fn say(&mut self, day: &str, text: &str) -> &mut Activity {
        let text = self.account.texts.push(text);
        let number = self.account.activities.len();
        self.account.activities.push(Activity {
            id: PostId::Number(7_001_000 + number as u64),
            // A minute apart, so that records of one day have an order.
            published: noon(day) + i64::try_from(number).expect("few") * 60_000,
            text,
            ..Activity::default()
        });
        self.account.activities.last_mut().expect("just written")
    }

    /// Some publications of a month.
    fn posts(&mut self, month: &str, count: usize) {
        for number in 0..count {
            self.say(&format!("{month}-{:02}", number % 28 + 1), "");
        }
    }

    /// Answers to so many people in turn.
    fn replies(&mut self, month: &str, count: usize, people: usize) {
        for number in 0..count {
            self.answer(&format!("{month}-{:02}", number % 28 + 1), &format!("person {}", number % people));
        }
    }

    fn answer(&mut self, day: &str, person: &str) -> &mut Activity {
        let person = self.account.people.intern(person);
        let parent = self.account.activities.len() as u64 + 1;
        let post = self.say(day, "Leur nom et leurs mots");
        post.in_reply_to = Some(Response::new(parent, None, Some(person)));
        post
    }

    fn done(mut self) -> Source {
        self.account.sort();
        Source { account: self.account, ..Source::default() }
    }
}

/// The instant of noon in Paris, in winter.
fn noon(day: &str) -> i64 {
    day.parse::<NaiveDate>()
        .expect("a day")
        .and_hms_opt(11, 0, 0)
        .expect("a time")
        .and_utc()
        .timestamp_millis()
}

fn event(date: &str, label: &str) -> Event {
    Event { date: date.parse().expect("a day"), label: label.to_owned(), breaks: false }
}

fn campaign(name: &str, from: &str, to: &str) -> Campaign {
    let day = |day: &str| Some(day.parse().expect("a day"));
    Campaign { name: name.to_owned(), hashtags: Vec::new(), from: day(from), to: day(to) }
}

/// An institution open from Monday to Friday, closed on these days.
fn opening(closures: &[(&str, &str)]) -> Opening {
    let day = |day: &str| day.parse::<NaiveDate>().expect("a day");
    let closures = closures.iter().map(|(from, to)| Closure::days(day(from), day(to))).collect();
    Opening::new("mon-fri 09:00-17:00", closures, chrono_tz::Europe::Paris).expect("opening hours")
}

/// The report of the calendar year 2023, or of the school year that begins in it.
fn report(sources: &[Source], config: &Config, opening: Option<&Opening>) -> Report {
    let kind = config.report.period;
    let calendar = Calendar::new(chrono_tz::Europe::Paris, kind);
    Report::new(sources, &Settings { config, calendar: &calendar, opening, language: "fr", year: Some(2023) })
}

fn school_year() -> Config {
    let mut config = Config::default();
    config.report.period = PeriodKind::SchoolYear;
    config
}
