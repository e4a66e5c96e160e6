//! Identifiers read with a wrong epoch trip the gate of impossible latencies, through real readers.

use std::fmt::Write as _;

use bilan::calendar::{Calendar, Opening};
use bilan::config::{Config, PeriodKind};
use bilan::indicator::INDICATORS;
use bilan::model::Account;
use bilan::report::{Outcome, Reason, Report, Settings, Source};
use chrono::DateTime;
use chrono_tz::Europe::Paris;

use super::DAY;
use crate::reading::samples::{Sample, export, instant, snowflake, tweet};

const HOUR: u64 = 3_600_000;
/// Answers of the invented archives, each to a message of its own, a day apart.
const ANSWERS: u64 = 240;

/// When each answer is written, milliseconds after the start of 2020: at ten, noon or two.
fn answered(number: u64) -> u64 {
    (number + 1) * DAY.unsigned_abs() + (10 + 2 * (number % 3)) * HOUR
}

/// An archive of answers, an hour after their questions, whose parents' clock is `ahead` of what readers know.
fn snowflakes(ahead: u64) -> Account {
    let mut posts: Vec<String> = (0..ANSWERS)
        .map(|number| {
            let written = answered(number);
            let parent = snowflake(written - HOUR + ahead) + number;
            let more = format!(
                r#""in_reply_to_status_id_str" : "{parent}", "in_reply_to_user_id_str" : "{}",
                "in_reply_to_screen_name" : "someone{number}""#,
                900 + number
            );
            tweet(snowflake(written), "@someone bonjour", &more)
        })
        .collect();
    posts.push(tweet(snowflake(300 * DAY.unsigned_abs()), "the last one", ""));
    export(&posts, &[]).reading().account
}

/// The same as an outbox: ids of other servers are milliseconds above 16 bits.
fn statuses(ahead: u64) -> Account {
    const ME: &str = "https://social.example/users/musee";
    const PUBLIC: &str = "https://www.w3.org/ns/activitystreams#Public";
    let mut items = String::new();
    for number in 0..=ANSWERS {
        let written = if number == ANSWERS { 300 * DAY.unsigned_abs() } else { answered(number) };
        let date =
            |later: u64| DateTime::from_timestamp_millis(instant(i64::try_from(later).expect("small")));
        let parent = u64::try_from(instant(0)).expect("after 1970") + written + ahead - HOUR;
        let other = format!("https://other.example/users/someone{number}");
        let reply = if number == ANSWERS {
            String::new()
        } else {
            format!(
                r#","inReplyTo":"{other}/statuses/{}","tag":[{{"type":"Mention","href":"{other}","name":"@x"}}]"#,
                parent << 16
            )
        };
        let _ = write!(
            items,
            r#"{}{{"id":"{ME}/statuses/{number}/activity","type":"Create","actor":"{ME}","published":"{date}",
            "to":["{PUBLIC}"],"cc":[],"object":{{"id":"{ME}/statuses/{number}","type":"Note","summary":null,
            "published":"{date}","to":["{PUBLIC}"],"cc":[],"content":"<p>bonjour</p>"{reply}}}}}"#,
            if number == 0 { "" } else { "," },
            date = date(written).expect("a date").format("%Y-%m-%dT%H:%M:%SZ"),
        );
    }
    let actor = format!(
        r#"{{"@context":[],"id":"{ME}","type":"Person","preferredUsername":"musee","name":"Le musée"}}"#
    );
    let outbox = format!(
        r#"{{"@context":"https://www.w3.org/ns/activitystreams","id":"outbox.json","type":"OrderedCollection",
        "totalItems":1,"orderedItems":[{items}]}}"#
    );
    Sample::tar_gz(&[("actor.json", actor.as_str()), ("outbox.json", outbox.as_str())]).reading().account
}

fn report(account: Account) -> Report {
    let calendar = Calendar::new(Paris, PeriodKind::CalendarYear);
    let opening = Opening::new("mon-fri 09:00-17:00", Vec::new(), Paris).expect("opening hours");
    let mut config = Config::default();
    config.institution.team_size = Some(5);
    let opening = Some(&opening);
    let settings =
        Settings { config: &config, calendar: &calendar, opening, language: "en", year: Some(2020) };
    Report::new(&[Source { account, ..Source::default() }], &settings)
}

fn outcome(report: &Report, id: &str) -> Outcome {
    let row = report.measures.iter().find(|row| row.id == id && row.period == "all").expect("a row");
    row.outcome.clone()
}

fn share(report: &Report) -> f64 {
    match outcome(report, "impossible-latency-share") {
        Outcome::Value { value, n: ANSWERS, .. } => value,
        other => panic!("{other:?}"),
    }
}

/// Every figure made of answer times.
fn timed() -> impl Iterator<Item = &'static str> {
    let cards = ["ATT-1", "ATT-2", "ATT-3", "ATT-4", "ATT-5"];
    let timed = INDICATORS.into_iter().filter(move |one| one.card.is_some_and(|card| cards.contains(&card)));
    timed.map(|one| one.id).chain(["rhythm-overlap", "rhythm-shift"])
}

#[test]
fn a_wrong_epoch_trips_the_gate_and_withholds_every_answer_time() {
    let late = 3 * DAY.unsigned_abs();
    let archives =
        [("snowflakes", snowflakes(0), snowflakes(late)), ("statuses", statuses(0), statuses(late))];
    for (name, right, wrong) in archives {
        let right = report(right);
        assert!(share(&right) < 1e-9, "{name}");
        for id in timed() {
            assert!(
                matches!(outcome(&right, id), Outcome::Value { .. }),
                "{name}, {id}: {:?}",
                outcome(&right, id)
            );
        }
        let wrong = report(wrong);
        assert!(share(&wrong) > 0.9, "{name}: {}", share(&wrong));
        for id in timed() {
            let reason = Reason::ImpossibleLatencies;
            assert_eq!(outcome(&wrong, id), Outcome::Unavailable { reason }, "{name}: {id}");
        }
        let told = wrong.story.iter().any(|fact| timed().any(|id| format!("{fact:?}").contains(id)));
        assert!(!told && wrong.changes.iter().all(|change| timed().all(|id| id != change.id)));
    }
}
