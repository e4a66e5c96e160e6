//! Publications that come again: word for word, nearly, on another account; against the comparison of all pairs.

use std::collections::BTreeSet;

use bilan::dialogue::{Dialogue, Repeat, plain, repeat};
use bilan::indicator::quality::duplicates::CROSS_POSTED;
use bilan::indicator::{House, Outcome, Reason, View, Window};
use bilan::model::Account;
use bilan::stats::minhash::{grams, jaccard};
use proptest::prelude::*;

use super::desk::{Desk, HOUR, MONDAY, all, figure, paris};

const TEXT: &str = "Les inscriptions au concours général sont ouvertes jusqu’au vendredi 12 février à midi";

#[test]
fn texts_are_compared_by_their_words() {
    let words = plain::words(
        "Les PORTES, ouvertes : https://a.example (www.b.example) @lycee #Orientation 2024 #Portes #Ouvertes",
    );
    assert_eq!(words, ["les", "portes", "ouvertes", "orientation", "2024"]);
    assert!(plain::words("… @deux https://trois.example #un").is_empty());
}

#[test]
fn near_and_exact_copies_are_told_apart_and_short_texts_are_not_compared() {
    let mut desk = Desk::new(400);
    desk.say(0, TEXT);
    // The very words, with another link and other signs.
    desk.say(10, &format!("{} ! https://a.example #Concours", TEXT.to_uppercase()));
    // A few letters more.
    desk.say(300, &format!("{TEXT} pile"));
    desk.say(301, "Trop court pour être comparé à rien");
    desk.say(302, "Trop court pour être comparé à rien");
    // An answer repeats nothing.
    let text = desk.account.texts.push(TEXT);
    desk.reply(MONDAY + 303 * 24 * HOUR, HOUR).text = text;
    for (day, letters) in (0_i64..60).zip(1..) {
        desk.say(
            20 + day,
            &format!(
                "Message {0} du jour {0}, {1} à propos de {2} et de {3}",
                day,
                "a".repeat(letters),
                "b".repeat(71 - letters),
                day * day
            ),
        );
    }
    let account = desk.done();
    assert_eq!(figure(&account, "exact-duplicates-share"), (1.0 / 63.0, Some(1), 63));
    assert_eq!(figure(&account, "recycled-share"), (2.0 / 63.0, Some(2), 63));
    let mut few = account.clone();
    few.activities.truncate(49);
    assert!(matches!(all(&few, "recycled-share"), Outcome::TooFew { .. }));
}

/// Words of which invented texts are made.
const WORDS: [&str; 24] = [
    "rentrée",
    "lycée",
    "élèves",
    "concours",
    "inscriptions",
    "vendredi",
    "réunion",
    "parents",
    "professeurs",
    "orientation",
    "théâtre",
    "sortie",
    "bibliothèque",
    "examen",
    "résultats",
    "journée",
    "portes",
    "ouvertes",
    "classe",
    "projet",
    "semaine",
    "santé",
    "sport",
    "musique",
];

/// Texts that resemble each other more or less: copies of a few with some words exchanged.
fn texts() -> impl Strategy<Value = Vec<String>> {
    let one = (0..4_usize, prop::collection::vec((0..16_usize, 0..WORDS.len()), 0..4), 6..16_usize);
    prop::collection::vec(one, 1..60).prop_map(|all| {
        all.into_iter()
            .map(|(kind, exchanged, length)| {
                let mut words: Vec<&str> =
                    (0..16).map(|place| WORDS[(place * (2 * kind + 1) + kind * 5) % WORDS.len()]).collect();
                for (place, word) in exchanged {
                    words[place] = WORDS[word];
                }
                words[..if length < 8 { length } else { 16 }].join(" ")
            })
            .collect()
    })
}

/// Each publication against all before it.
fn naive(account: &Account) -> Vec<Repeat> {
    let words: Vec<Vec<String>> =
        account.activities.iter().map(|one| plain::words(account.text(one))).collect();
    let kind = |place: usize| {
        let own = &words[place];
        let earlier = || words[..place].iter().filter(|other| other.len() >= 8);
        if own.len() < 8 {
            Repeat::Uncompared
        } else if earlier().any(|other| other.concat() == own.concat()) {
            Repeat::Exact
        } else if earlier().any(|other| jaccard(&grams(&other.concat()), &grams(&own.concat())) >= 0.9) {
            Repeat::Near
        } else {
            Repeat::New
        }
    };
    (0..words.len()).map(kind).collect()
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 48, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn the_rarest_grams_miss_nothing(texts in texts()) {
        let mut desk = Desk::new(900);
        for (day, text) in (0..).zip(&texts) {
            desk.say(day, text);
        }
        let account = desk.done();
        let calendar = paris();
        let dialogue = Dialogue::new(&account, &BTreeSet::new(), &calendar);
        prop_assert_eq!(&dialogue.repeats, &naive(&account));
    }
}

#[test]
fn a_copy_on_another_account_counts_within_a_day() {
    let write = |hours: &[i64]| {
        let mut desk = Desk::new(900);
        for &hour in hours {
            let text = desk.account.texts.push(&format!("{TEXT} @{hour}"));
            desk.post_at(MONDAY + hour * HOUR).text = text;
        }
        let text = desk.account.texts.push("bref");
        desk.post_at(MONDAY).text = text;
        desk.done()
    };
    let (one, two, three) = (write(&[0, 1_000, 2_000]), write(&[24, 1_030, 3_000]), write(&[5_000]));
    let calendar = paris();
    let [mut one, two, three] =
        [&one, &two, &three].map(|account| Dialogue::new(account, &BTreeSet::new(), &calendar));
    let twins = repeat::across(&[&one, &two, &three]);
    // Places: “bref” comes before or behind the text of its instant, the others in order.
    let told = |dialogue: &Dialogue, twins: &Option<BTreeSet<u32>>| -> Vec<i64> {
        twins.iter().flatten().map(|&place| (dialogue.activity(place).published - MONDAY) / HOUR).collect()
    };
    assert_eq!(told(&one, &twins[0]), [0]);
    assert_eq!(told(&two, &twins[1]), [24]);
    assert_eq!(twins[2], Some(BTreeSet::new()));
    let share = |dialogue: &Dialogue| {
        let view = View { dialogue, calendar: &calendar, house: House::default(), window: Window::All };
        (CROSS_POSTED.measure)(&view)
    };
    assert!(matches!(share(&one), Err(Reason::NotRequested)));
    one.twins.clone_from(&twins[0]);
    let Ok(bilan::indicator::Sample::Share(weeks)) = share(&one) else { panic!("a share") };
    assert_eq!((weeks.k(), weeks.n()), (1, 3));
}
