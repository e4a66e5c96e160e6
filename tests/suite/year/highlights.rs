//! Highlights: each kind by its rule, against the account's own usual; nobody else in any of them.

use bilan::config::{Config, Edition};
use bilan::model::{Availability, Media};
use bilan::report::{Highlight, Report};

use super::{Desk, report};

fn told(desk: Desk) -> Report {
    report(&[desk.done()], &Config::default(), None)
}

fn card<'r>(report: &'r Report, kind: &str) -> Option<&'r Highlight> {
    report.highlights.iter().find(|one| one.kind == kind)
}

/// Ten publications with two likes and a share each.
fn usual() -> Desk {
    let mut desk = Desk::new("lycee", "2024-02-01");
    for day in 1..=10 {
        received(&mut desk, &format!("2023-03-{day:02}"), "Une publication ordinaire", 2, 1);
    }
    desk
}

fn received(desk: &mut Desk, day: &str, text: &str, likes: u32, reposts: u32) {
    let post = desk.say(day, text);
    (post.likes, post.reposts) = (Some(likes), Some(reposts));
}

#[test]
fn the_best_received_stands_three_times_above_the_usual() {
    let mut desk = usual();
    received(&mut desk, "2023-04-01", "Presque", 6, 2);
    assert!(card(&told(desk), "best-received").is_none());
    let mut desk = usual();
    received(&mut desk, "2023-04-01", "Merci @lycee\u{202f}! Les lauréats du concours", 7, 2);
    received(&mut desk, "2023-05-01", "Autant, mais plus tard", 9, 0);
    received(&mut desk, "2024-01-30", "Trop récente, et d’une autre année", 90, 9);
    let told = told(desk);
    let best = card(&told, "best-received").expect("a best");
    assert_eq!(best.text, "Merci @lycee\u{202f}! Les lauréats du concours");
    assert_eq!(
        (best.counter.as_str(), best.count, best.usual, best.n),
        ("reactions", Some(9), Some(3.0), Some(12))
    );
    assert_eq!(best.post, None);
}

#[test]
fn the_most_useful_is_the_one_passed_on_else_the_one_commented() {
    let mut desk = usual();
    received(&mut desk, "2023-04-01", "Beaucoup de tout", 40, 20);
    received(&mut desk, "2023-04-02", "Utile", 1, 6);
    let found = told(desk);
    assert_eq!(card(&found, "best-received").expect("a best").text, "Beaucoup de tout");
    let useful = card(&found, "most-useful").expect("a useful one");
    assert_eq!((useful.text.as_str(), useful.counter.as_str(), useful.count), ("Utile", "reposts", Some(6)));
    let mut desk = usual();
    for place in 0..10 {
        desk.account.set_aside(place, |aside| aside.comments = Some(u32::from(place == 4) * 3));
    }
    let found = told(desk);
    let useful = card(&found, "most-useful").expect("a useful one");
    assert_eq!(
        (useful.date.as_str(), useful.counter.as_str(), useful.usual),
        ("2023-03-05", "comments", Some(0.0))
    );
}

#[test]
fn of_those_left_alone_the_latest_with_most_work_is_shown_and_all_are_counted() {
    let mut desk = usual();
    received(&mut desk, "2023-04-01", "Avec une image", 0, 0);
    let media = desk.account.attach([(Media::Image, None)]);
    desk.account.activities.last_mut().expect("a post").attachments = media;
    received(&mut desk, "2023-04-02", "Plus tard, sans rien", 0, 0);
    received(&mut desk, "2023-04-04", "https://lycee.example/sans-un-mot", 0, 0);
    received(&mut desk, "2023-04-03", "Une personne a commenté", 0, 0);
    let last = desk.account.activities.len() - 1;
    desk.account.set_aside(last, |aside| aside.comments = Some(1));
    // A link alone has no words to show, whatever it carries.
    let links = desk.account.link(bilan::model::Span::default(), ["lycee.example"]);
    let media = desk.account.attach([(Media::Image, None)]);
    let bare = &mut desk.account.activities[last - 1];
    (bare.tags, bare.attachments) = (links, media);
    let told = told(desk);
    let weakest = card(&told, "weakest").expect("a weak one");
    assert_eq!((weakest.text.as_str(), weakest.count, weakest.n), ("Avec une image", Some(3), Some(14)));
    assert_eq!(weakest.carries, ["media"]);
}

#[test]
fn without_counters_nothing_is_said_of_reception() {
    let mut desk = usual();
    let fields = &mut desk.account.network.fields;
    (fields.likes, fields.reposts) = (Availability::No, Availability::No);
    received(&mut desk, "2023-04-01", "Des compteurs que personne ne connaît", 90, 0);
    assert!(told(desk).highlights.is_empty());
}

#[test]
fn three_posts_make_no_highlight() {
    let mut desk = Desk::new("lycee", "2024-02-01");
    for (day, likes) in [("2023-03-01", 0), ("2023-03-02", 90), ("2023-03-03", 1)] {
        received(&mut desk, day, "Un mot", likes, 0);
    }
    assert!(told(desk).highlights.is_empty());
}

#[test]
fn what_others_wrote_is_never_shown() {
    let mut desk = usual();
    received(&mut desk, "2023-04-01", "RT @quelquun: les mots d’une autre personne", 90, 9);
    received(&mut desk, "2023-04-02", "Bravo à Camille Durand (@quelquun)", 80, 8);
    received(&mut desk, "2023-04-03", "Les nôtres", 9, 2);
    let told = told(desk);
    assert_eq!(card(&told, "best-received").expect("a best").text, "Les nôtres");
    assert!(
        told.highlights
            .iter()
            .all(|one| !one.text.contains("autre personne") && !one.text.contains("Durand"))
    );
}

#[test]
fn hidden_words_and_ids_stay_inside() {
    let desk = || {
        let mut desk = usual();
        received(&mut desk, "2023-04-01", "Bravo à camille\u{a0}Durand, et aux Camillettes", 9, 2);
        desk.done()
    };
    let mut config = Config::default();
    config.privacy.mask = vec!["Camille".to_owned()];
    let told = report(&[desk()], &config, None);
    assert_eq!(
        card(&told, "best-received").expect("a best").text,
        "Bravo à …\u{a0}Durand, et aux Camillettes"
    );
    assert!(!String::from_utf8(told.to_json()).expect("UTF-8").contains("7001010"));
    config.report.edition = Edition::Internal;
    let told = report(&[desk()], &config, None);
    assert_eq!(card(&told, "best-received").expect("a best").post.as_deref(), Some("7001010"));
}

#[test]
fn the_longest_conversation_is_counts_and_dates_alone() {
    let mut desk = Desk::new("lycee", "2024-02-01");
    for (day, person) in [
        ("2023-02-01", "one"),
        ("2023-02-01", "one"),
        ("2023-02-01", "two"),
        ("2023-05-09", "two"),
        ("2023-05-10", "two"),
        ("2023-05-10", "two"),
    ] {
        // The day after, an hour earlier: less than twenty-four hours.
        let earlier = if day == "2023-05-10" { 3_600_000 } else { 0 };
        desk.answer(day, person).published -= earlier;
    }
    let told = told(desk);
    let longest = card(&told, "longest-conversation").expect("a conversation");
    assert_eq!((longest.date.as_str(), longest.until.as_deref()), ("2023-05-09", Some("2023-05-10")));
    assert_eq!((longest.count, longest.text.as_str()), (Some(3), ""));
}

/// The n-th Wednesday of 2023.
fn wednesday(number: i64) -> String {
    let first: chrono::NaiveDate = "2023-01-04".parse().expect("a day");
    (first + chrono::Duration::weeks(number)).to_string()
}

/// An account with a hashtag on so many Wednesdays and as many Fridays as told.
fn tagged(wednesdays: i64, fridays: i64) -> Report {
    let mut desk = Desk::new("lycee", "2024-02-01");
    desk.say("2022-12-20", "");
    for number in 0..wednesdays.max(fridays) {
        let friday: chrono::NaiveDate = wednesday(number).parse().expect("a day");
        let friday = (friday + chrono::Duration::days(2)).to_string();
        let days = [(number < wednesdays, wednesday(number)), (number < fridays, friday)];
        for (_, day) in days.into_iter().filter(|(wanted, _)| *wanted) {
            let tags = desk.account.tag(["motdujour"]);
            desk.say(&day, &format!("Mot {number}")).tags = tags;
        }
    }
    told(desk)
}

#[test]
fn a_rendezvous_is_kept_in_half_of_the_weeks_on_one_weekday() {
    assert!(card(&tagged(25, 0), "rendezvous").is_none());
    // A hashtag of all days is none.
    assert!(card(&tagged(30, 30), "rendezvous").is_none());
    let told = tagged(31, 3);
    let kept = card(&told, "rendezvous").expect("a rendezvous");
    assert_eq!((kept.weekday, kept.count, kept.n), (Some(2), Some(31), Some(53)));
    assert_eq!((kept.hashtag.as_deref(), kept.text.as_str()), (Some("motdujour"), "Mot 30"));
    assert_eq!(kept.date, wednesday(30));
}

#[test]
fn a_rendezvous_may_be_known_by_its_first_words() {
    let mut desk = Desk::new("lycee", "2024-02-01");
    desk.say("2022-12-20", "");
    for number in 0..28 {
        desk.say(&wednesday(number), &format!("Le livre de la semaine\u{a0}: numéro {number}"));
    }
    let told = told(desk);
    let kept = card(&told, "rendezvous").expect("a rendezvous");
    assert_eq!((kept.hashtag.as_deref(), kept.count), (None, Some(28)));
    assert_eq!(kept.text, "Le livre de la semaine\u{a0}: numéro 27");
}
