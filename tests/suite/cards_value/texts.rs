//! Texts for everybody: hashtags, letters that are none, rows of emoji.

use bilan::dialogue::writing::{has_pseudo_letters, hashtags, is_run_together, longest_emoji_run};
use bilan::indicator::Outcome;

use super::desk::{Desk, all, figure};

#[test]
fn hashtags_are_read_as_they_were_written() {
    let tags = |text| hashtags(text).collect::<Vec<_>>();
    assert_eq!(tags("#PortesOuvertes et (#Lycée2024), #a_b!"), ["PortesOuvertes", "Lycée2024", "a_b"]);
    assert_eq!(tags("https://a.example/#section n°#5 a#b &#39; ## #2024"), Vec::<&str>::new());
    assert_eq!(tags("＃Rentrée #un#deux"), ["Rentrée", "un"]);
}

#[test]
fn words_run_together_are_seen_by_their_length_and_their_capitals() {
    for tag in [
        "portesouvert",
        "portesouvertes",
        "Portesouvertes",
        "journéeportesouvertes2024",
        "semainedelorientation_lycee",
    ] {
        assert!(is_run_together(tag), "{tag}");
    }
    for tag in [
        "PortesOuvertes",
        "orientation",
        "lespetitsmo",
        "portes_ouvertes_lycee",
        "EDUCATIONNATIONALE",
        "開かれた学校の日は今日です明日",
    ] {
        assert!(!is_run_together(tag), "{tag}");
    }
}

#[test]
fn letters_of_mathematics_are_pseudo_letters() {
    assert!(has_pseudo_letters("Venez à nos 𝗽𝗼𝗿𝘁𝗲𝘀 ouvertes"));
    assert!(!has_pseudo_letters("Venez à nos portes ouvertes 🎉 ∑ ℃ ™"));
}

#[test]
fn emoji_in_a_row_are_counted_as_they_are_drawn() {
    for (text, run) in [
        ("rien", 0),
        ("été, Noël… « ouvert »", 0),
        ("🎉", 1),
        ("🎉🎊 🥳\n🎈", 4),
        ("🎉 oui 🎊🥳", 2),
        ("👩‍👩‍👧‍👦", 1),
        ("👍🏽👍🏽", 2),
        ("🇫🇷🇪🇺", 2),
        ("1️⃣2️⃣3️⃣4️⃣", 4),
        ("❤️✅☀️", 3),
        ("1 2 3 4 # *", 0),
        ("🏴󠁧󠁢󠁳󠁣󠁴󠁿🏴󠁧󠁢󠁳󠁣󠁴󠁿", 2),
    ] {
        assert_eq!(longest_emoji_run(text), run, "{text}");
    }
}

#[test]
fn each_hindrance_has_its_share_and_the_readable_ones_have_none() {
    let mut desk = Desk::new(400);
    for day in 0..50 {
        desk.say(day, "Nos portes ouvertes, samedi. #PortesOuvertes");
    }
    for day in 50..60 {
        desk.say(day, "#journeeportesouvertes");
    }
    for day in 60..65 {
        desk.say(day, "𝗩𝗲𝗻𝗲𝘇");
    }
    for day in 65..80 {
        desk.say(day, "Bravo 🎉🎉🎉🎉 #journeeportesouvertes");
    }
    for day in 80..100 {
        desk.say(day, "#Un #Deux #Trois #Quatre #Cinq #Six");
    }
    // Without words there is nothing to read.
    for day in 100..120 {
        desk.say(day, " ");
    }
    let account = desk.done();
    for (id, k) in [
        ("readable-text-share", 50_u32),
        ("unreadable-hashtags-share", 25),
        ("pseudo-letters-share", 5),
        ("emoji-runs-share", 15),
        ("many-hashtags-share", 20),
    ] {
        assert_eq!(figure(&account, id), (f64::from(k) / 100.0, Some(u64::from(k)), 100), "{id}");
    }
}

#[test]
fn under_fifty_texts_there_is_no_share() {
    let mut desk = Desk::new(400);
    for day in 0..49 {
        desk.say(day, "Bonjour");
    }
    assert_eq!(all(&desk.done(), "readable-text-share"), Outcome::TooFew { k: Some(49), n: 49 });
}
