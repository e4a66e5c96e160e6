//! The same message on several networks is one message, whose reception stands side by side.

use std::collections::BTreeSet;

use bilan::calendar::Calendar;
use bilan::config::{Config, PeriodKind};
use bilan::model::{Account, Activity, Network, PostId};
use bilan::report::{Report, Settings, Source};
use bilan::stats::minhash::{grams, jaccard, signature};

/// 2023-06-01T10:00:00Z.
const NOON: i64 = 1_685_613_600_000;
const HOUR: i64 = 3_600_000;

const OPEN: &str =
    "Samedi, le lycée ouvre ses portes : ateliers, visites et rencontres avec les équipes de 9 h à 13 h.";
const LINKED: &str = "Samedi, le lycée ouvre ses portes: ateliers, visites et rencontres avec les équipes de 9h à 13h! https://lycee.example/po @rectorat #PortesOuvertes";

fn source(network: &'static str, handle: &str, posts: &[(i64, &str)]) -> Source {
    let mut account =
        Account { network: Network { id: network, ..Network::default() }, ..Account::default() };
    account.actor.handle = Some(handle.to_owned());
    for (number, (published, text)) in (1..).zip(posts) {
        let text = account.texts.push(text);
        account.activities.push(Activity {
            id: PostId::Number(number),
            published: *published,
            text,
            likes: Some(3),
            ..Activity::default()
        });
    }
    account.sort();
    Source { account, ..Source::default() }
}

fn report(sources: &[Source]) -> Report {
    let calendar = Calendar::new(chrono_tz::Europe::Paris, PeriodKind::CalendarYear);
    let config = Config::default();
    let settings =
        Settings { config: &config, calendar: &calendar, opening: None, language: "fr", year: Some(2023) };
    Report::new(sources, &settings)
}

#[test]
fn copies_within_a_day_are_one_message() {
    let told = report(&[
        source("a", "lycee", &[(NOON, OPEN), (NOON + 20 * HOUR, OPEN)]),
        source("b", "lycee", &[(NOON + 2 * HOUR, LINKED)]),
        source("c", "lycee", &[(NOON + 5 * HOUR, OPEN), (NOON + 50 * HOUR, "Trop court pour être reconnu")]),
    ]);
    let [first] = &told.highlights[..] else { panic!("{:?}", told.highlights) };
    let scopes: Vec<&str> = first.copies.iter().map(|copy| copy.scope.as_str()).collect();
    assert_eq!(scopes, ["a/lycee", "b/lycee", "c/lycee"]);
    assert_eq!(first.copies[0].likes, Some(3));
    assert_eq!(first.copies[0].reposts, None);
}

#[test]
fn other_messages_other_days_and_repetitions_of_one_account_are_none() {
    let other = "Samedi, le collège ferme ses portes : aucun atelier, ni visite, ni rencontre avec les équipes avant lundi.";
    for sources in [
        [source("a", "l", &[(NOON, OPEN)]), source("b", "l", &[(NOON + 25 * HOUR, OPEN)])],
        [source("a", "l", &[(NOON, OPEN)]), source("b", "l", &[(NOON, other)])],
        [source("a", "l", &[(NOON, OPEN), (NOON + HOUR, OPEN)]), source("b", "l", &[])],
        [
            source("a", "l", &[(NOON, "Bonne rentrée à tous !")]),
            source("b", "l", &[(NOON, "Bonne rentrée à tous !")]),
        ],
    ] {
        assert!(report(&sources).highlights.is_empty());
    }
}

#[test]
fn the_opening_names_nobody_else() {
    let text = "Merci @quelquun et @lycee, écrivez à vie.scolaire@lycee.example pour les ateliers du samedi matin au lycée";
    let told = report(&[source("a", "lycee", &[(NOON, text)]), source("b", "lycee", &[(NOON, text)])]);
    let shown = &told.highlights[0].text;
    assert!(
        shown.contains("@lycee,") && !shown.contains("quelquun") && !shown.contains("vie.scolaire"),
        "{shown}"
    );
}

#[test]
fn the_estimate_is_near_the_exact_resemblance() {
    let words: Vec<String> = (0..400).map(|n| format!("mot{}", n * 7919 % 1000)).collect();
    for common in [0, 100, 200, 300, 360, 400] {
        let one = grams(&words.join(" "));
        let changed: Vec<String> = words
            .iter()
            .enumerate()
            .map(|(n, word)| if n < common { word.clone() } else { format!("autre{n}") })
            .collect();
        let two = grams(&changed.join(" "));
        let (exact, estimate) = (jaccard(&one, &two), signature(&one).resemblance(&signature(&two)));
        // Four standard errors of 128 functions.
        assert!(
            (exact - estimate).abs() <= 4.0 * (exact * (1.0 - exact) / 128.0).sqrt() + 1e-9,
            "{exact} {estimate}"
        );
    }
    assert_eq!(grams("abc").len(), 1);
    assert_eq!(grams("abcdefg").len(), 3);
    let (a, b) = (BTreeSet::from([1, 2, 3]), BTreeSet::from([2, 3, 4, 5]));
    assert!((jaccard(&a, &b) - 0.4).abs() < 1e-12);
}
