//! Accounts of every shape: a school that answers thirty people a year, three posts, one year, no reply, a channel, eleven years.

use bilan::calendar::{Calendar, Opening};
use bilan::config::{Config, PeriodKind};
use bilan::model::{
    Account, Activity, Actor, Availability, Export, Fields, Media, Network, PostId, Response,
};
use bilan::report::{Report, Settings, Source};
use chrono::NaiveDate;
use chrono_tz::Europe::Paris;

const HOUR: i64 = 3_600_000;
const DAY: i64 = 24 * HOUR;

/// An account in the writing, day by day from 1 January 2013.
pub(super) struct Shape {
    pub(super) name: &'static str,
    account: Account,
}

/// Noon in Paris on a day of a year, counted from 0.
fn noon(year: i32, day: i64) -> i64 {
    let first = NaiveDate::from_ymd_opt(year, 1, 1).expect("a day").and_hms_opt(11, 0, 0).expect("noon");
    first.and_utc().timestamp_millis() + day * DAY
}

impl Shape {
    fn new(name: &'static str, network: Network, exported: i64) -> Self {
        let account = Account {
            network,
            actor: Actor {
                stable_id: Some(name.to_owned()),
                handle: Some(name.to_owned()),
                identities: vec!["me".into()],
                ..Actor::default()
            },
            exports: vec![Export { instant: Some(exported), ..Export::default() }],
            ..Account::default()
        };
        Self { name, account }
    }

    fn post(&mut self, instant: i64) -> &mut Activity {
        let number = self.account.activities.len() as u64;
        let text = format!("Publication numéro {number} de la maison pour son public");
        let text = self.account.texts.push(&text);
        let id = PostId::Number(1_000 + number);
        let (likes, reposts) = if self.account.network.fields.likes == Availability::Yes {
            (Some(u32::from(!number.is_multiple_of(3))), Some(u32::from(number.is_multiple_of(4))))
        } else {
            (None, None)
        };
        let post = Activity { id, published: instant, text, likes, reposts, ..Activity::default() };
        self.account.activities.push(post);
        self.account.activities.last_mut().expect("just written")
    }

    fn image(&mut self, instant: i64, description: Option<&str>) {
        let attachments = self.account.attach(vec![(Media::Image, description)]);
        self.post(instant).attachments = attachments;
    }

    fn answer(&mut self, person: &str, instant: i64, after: i64) {
        let who = self.account.people.intern(person);
        let parent = 500_000 + self.account.activities.len() as u64;
        self.post(instant).in_reply_to = Some(Response::new(parent, Some(instant - after), Some(who)));
    }

    /// The account as a source of a report.
    pub(super) fn source(mut self) -> Source {
        self.account.sort();
        Source { account: self.account, ..Source::default() }
    }
}

/// A network that tells everything a small account has.
fn open() -> Network {
    let yes = Availability::Yes;
    let fields = Fields {
        posts: yes,
        replies: yes,
        people_answered: yes,
        parent_times: yes,
        likes: yes,
        reposts: yes,
        mentions: yes,
        reposts_given: yes,
        quotes_given: yes,
        descriptions: yes,
        links: yes,
        ..Fields::default()
    };
    Network { id: "mastodon", fields, earliest_parent: 1, maturity_days: 7, ..Network::default() }
}

/// A network of which only the publications are known.
fn closed() -> Network {
    Network {
        id: "youtube",
        fields: Fields { posts: Availability::Yes, ..Fields::default() },
        ..Network::default()
    }
}

/// A school that publishes thirty times a year and answers fourteen people, over `years` years up to 2023.
fn school(name: &'static str, years: i32) -> Shape {
    let mut shape = Shape::new(name, open(), noon(2024, 20));
    for year in 2024 - years..2024 {
        for n in 0..30 {
            let instant = noon(year, 12 * n);
            if n % 6 == 0 {
                shape.image(instant, (n % 4 == 0).then_some("La cour"));
            } else {
                shape.post(instant);
            }
        }
        for n in 0..14 {
            let person = if n < 5 { format!("known-{n}") } else { format!("{year}-{n}") };
            let late = if n % 5 == 0 { 3 * DAY } else { 2 * HOUR };
            shape.answer(&person, noon(year, 8 + 25 * n) + HOUR, late);
        }
    }
    shape
}

/// All shapes.
pub(super) fn all() -> Vec<Shape> {
    let mut three = Shape::new("three-posts", open(), noon(2024, 20));
    for day in [40, 120, 300] {
        three.post(noon(2023, day));
    }
    let mut silent = Shape::new("no-reply", open(), noon(2024, 20));
    for day in 0..150 {
        silent.post(noon(2022 + i32::from(day >= 70), 4 * (day % 70)));
    }
    let mut channel = Shape::new("channel", closed(), noon(2024, 20));
    for n in 0..11 {
        channel.post(noon(2023, 30 * n));
    }
    let mut outlier = Shape::new("one-post", open(), noon(2024, 20));
    for year in 2022..2024 {
        for day in 0..120 {
            outlier.post(noon(year, 3 * day));
        }
    }
    let top = outlier.post(noon(2023, 100) + HOUR);
    (top.likes, top.reposts) = (Some(400), Some(90));
    let mut busy = Shape::new("busy", open(), noon(2024, 20));
    for year in 2019..2024 {
        for n in 0..360 {
            busy.post(noon(year, n));
            for turn in 0..2 {
                let person =
                    format!("p{}", (n * 7 + i64::from(turn) * 3 + i64::from(year - 2019) * 40) % 160);
                // Quicker from year to year.
                busy.answer(&person, noon(year, n) + HOUR, (2024 - i64::from(year)) * 5 * HOUR);
            }
        }
    }
    vec![
        three,
        school("one-year", 1),
        school("school", 4),
        silent,
        channel,
        school("eleven-years", 11),
        outlier,
        busy,
    ]
}

/// The report of one shape for 2023.
pub(super) fn report(source: Source, language: &str) -> Report {
    let calendar = Calendar::new(Paris, PeriodKind::CalendarYear);
    let opening = Opening::new("mon-fri 09:00-17:00", Vec::new(), Paris).expect("opening hours");
    let config = Config::default();
    let settings = Settings {
        config: &config,
        calendar: &calendar,
        opening: Some(&opening),
        language,
        year: Some(2023),
    };
    Report::new(&[source], &settings)
}
