//! The languages: same messages everywhere, French typography, no forbidden word, numbers as people write them.

use std::{
    collections::{BTreeMap, BTreeSet},
    fs,
    path::Path,
};

use bilan::site::{Language, definition};

use super::fixture;

/// The files whose words are about reading and commands, not about the report; the house rules look at them.
const OTHERS: [&str; 4] = ["cli.ftl", "config.ftl", "errors.ftl", "notices.ftl"];

/// All files of a language by name.
fn files(tag: &str) -> BTreeMap<String, String> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("lang").join(tag);
    fs::read_dir(folder)
        .expect("a folder")
        .map(|entry| entry.expect("an entry").path())
        .filter(|path| path.extension().is_some_and(|kind| kind == "ftl"))
        .map(|path| {
            (
                path.file_name().expect("a name").to_string_lossy().into_owned(),
                fs::read_to_string(&path).expect("text"),
            )
        })
        .collect()
}

/// Message and attribute ids of a file.
fn keys(text: &str) -> BTreeSet<String> {
    let mut keys = BTreeSet::new();
    let mut message = String::new();
    for line in text.lines() {
        let Some((left, _)) = line.split_once('=') else { continue };
        let name = left.trim();
        if line.starts_with(|first: char| first.is_ascii_lowercase()) {
            name.clone_into(&mut message);
            assert!(keys.insert(message.clone()), "{message} stands twice");
        } else if line.starts_with("    .") && name.starts_with('.') {
            keys.insert(format!("{message}{name}"));
        }
    }
    keys
}

#[test]
fn every_language_has_the_same_messages() {
    let french = files("fr");
    for tag in Language::known() {
        let other = files(&tag);
        assert_eq!(french.keys().collect::<Vec<_>>(), other.keys().collect::<Vec<_>>(), "files of {tag}");
        for (name, text) in &french {
            let (ours, theirs) = (keys(text), keys(&other[name]));
            assert_eq!(
                ours.symmetric_difference(&theirs).collect::<Vec<_>>(),
                Vec::<&String>::new(),
                "{tag}/{name}"
            );
        }
    }
}

#[test]
fn no_message_stands_in_two_files() {
    let mut seen = BTreeMap::new();
    for (name, text) in files("fr") {
        for key in keys(&text) {
            if let Some(other) = seen.insert(key.clone(), name.clone()) {
                panic!("{key} stands in {other} and {name}");
            }
        }
    }
}

#[test]
fn french_spaces_are_those_of_print() {
    for (name, text) in files("fr").into_iter().filter(|(name, _)| !OTHERS.contains(&name.as_str())) {
        for (number, line) in text.lines().enumerate().filter(|(_, line)| !line.trim_start().starts_with('#'))
        {
            let words: Vec<char> = line.chars().collect();
            for (at, sign) in words.iter().enumerate() {
                let before = at.checked_sub(1).map(|at| words[at]);
                let after = words.get(at + 1).copied();
                let place = format!("fr/{name}:{}: {line}", number + 1);
                match sign {
                    ';' | '!' | '?' => assert!(matches!(before, Some('\u{202f}') | None), "{place}"),
                    ':' if after.is_none_or(|next| next == ' ') => {
                        assert_eq!(before, Some('\u{a0}'), "{place}");
                    }
                    '%' => assert_eq!(before, Some('\u{a0}'), "{place}"),
                    '«' => assert_eq!(after, Some('\u{202f}'), "{place}"),
                    '»' => assert_eq!(before, Some('\u{202f}'), "{place}"),
                    '\'' => panic!("a typewriter apostrophe: {place}"),
                    _ => {}
                }
            }
        }
    }
}

#[test]
fn words_that_promise_too_much_are_absent() {
    let french = [
        "performan",
        "audience",
        "viral",
        "confiance progresse",
        "grâce à",
        "significati",
        "faux abonn",
        "faux-abonn",
        "benchmark",
    ];
    let english = [
        "performan",
        "audience",
        "viral",
        "trust is growing",
        "thanks to",
        "significant",
        "fake follower",
        "benchmark",
    ];
    let spanish = [
        "rendimiento",
        "audiencia",
        "viral",
        "crece la confianza",
        "gracias a",
        "significativ",
        "seguidores falsos",
        "benchmark",
    ];
    for (tag, words) in [("fr", &french[..]), ("en", &english[..]), ("es", &spanish[..])] {
        for (name, text) in files(tag).into_iter().filter(|(name, _)| !OTHERS.contains(&name.as_str())) {
            let text = text.to_lowercase();
            for word in words {
                assert!(!text.contains(word), "{tag}/{name} says {word}");
            }
        }
    }
}

#[test]
fn every_headline_measure_is_defined_in_full() {
    for tag in Language::known() {
        let language = Language::load(&tag).expect("loads");
        for row in fixture::report().measures {
            let words =
                definition(&language, &row.id).unwrap_or_else(|| panic!("{tag}: no words for {}", row.id));
            for part in [
                &words.definition,
                &words.formula,
                &words.exclusions,
                &words.unit,
                &words.minimum,
                &words.interval,
                &words.source,
                &words.pitfalls,
            ] {
                assert!(!part.is_empty(), "{tag}: {} is not whole", row.id);
            }
        }
    }
}

#[test]
fn numbers_dates_and_durations_are_those_of_the_language() {
    let french = Language::load("fr").expect("loads");
    assert_eq!(french.count(1_214), "1\u{202f}214");
    assert_eq!(french.percent(0.74, 0), "74\u{a0}%");
    assert_eq!(french.number(-4.1, 1), "−4,1");
    assert_eq!(french.signed(6.0, 0), "+6");
    assert_eq!(french.signed(0.2, 0), "0");
    assert_eq!(french.date("2022-09-01T07:00:00Z"), "1er\u{a0}septembre 2022");
    assert_eq!(french.date("2023-08-31"), "31\u{a0}août 2023");
    assert_eq!(french.month_short("2023-09"), "sept.");
    assert_eq!(french.month_initial("2023-08"), "A");
    assert_eq!(french.duration(2_400.0), "40\u{a0}min");
    assert_eq!(french.duration(20_880.0), "5,8\u{a0}h");
    assert_eq!(french.duration(50_400.0), "14\u{a0}h");
    assert_eq!(french.duration(276_480.0), "3,2\u{a0}jours");
    assert_eq!(french.message("k-of-n", &[("k", 7.into()), ("n", 10.into())]), "7 sur 10");
    let english = Language::load("en").expect("loads");
    assert_eq!(english.count(1_214), "1,214");
    assert_eq!(english.percent(0.74, 0), "74%");
    assert_eq!(english.date("2026-01-01"), "1\u{a0}January 2026");
    assert_eq!(english.span("2025-12-24", "2026-01-02").1, "2\u{a0}January 2026");
    assert_eq!(english.span("2026-01-02", "2026-12-24").0, "2\u{a0}January");
    let spanish = Language::load("es").expect("loads");
    assert_eq!(spanish.percent(0.74, 0), "74\u{a0}%");
    assert_eq!(spanish.number(-4.1, 1), "−4,1");
    assert_eq!(spanish.date("2022-09-01"), "1\u{a0}de septiembre de 2022");
    assert_eq!(spanish.duration(276_480.0), "3,2\u{a0}días");
    let networks = |last: &str| spanish.list(&["Bluesky".to_owned(), last.to_owned()]);
    assert_eq!(
        (networks("X").as_str(), networks("Instagram").as_str()),
        ("Bluesky y X", "Bluesky e Instagram")
    );
}

#[test]
fn german_is_set_and_worded_as_german_is() {
    let promises = [
        "performan",
        "viral",
        "vertrauen wächst",
        " dank ",
        "signifikan",
        "fake-follower",
        "benchmark",
        "rangliste",
    ];
    for (name, text) in files("de").into_iter().filter(|(name, _)| !OTHERS.contains(&name.as_str())) {
        let lower = text.to_lowercase();
        for word in promises {
            assert!(!lower.contains(word), "de/{name} says {word}");
        }
        for line in text.lines().filter(|line| !line.starts_with('#')) {
            assert!(!line.contains(['«', '»', '\'']), "de/{name}: {line}");
            assert_eq!(line.matches('„').count(), line.matches('“').count(), "de/{name}: {line}");
            let words: Vec<char> = line.chars().collect();
            for (at, _) in words.iter().enumerate().filter(|(_, sign)| **sign == '%') {
                let before = at.checked_sub(1).map(|at| words[at]);
                assert!(matches!(before, Some('\u{a0}' | '-')), "de/{name}: {line}");
            }
        }
    }
    let german = Language::load("de").expect("loads");
    assert_eq!(german.count(1_214), "1.214");
    assert_eq!(german.percent(0.74, 0), "74\u{a0}%");
    assert_eq!(german.number(-4.1, 1), "−4,1");
    assert_eq!(german.date("2022-09-01T07:00:00Z"), "1.\u{a0}September 2022");
    assert_eq!(german.duration(276_480.0), "3,2\u{a0}Tage");
    assert_eq!(german.duration(86_400.0 * 3.0), "3\u{a0}Tage");
    assert_eq!(german.message("k-of-n", &[("k", 7.into()), ("n", 10.into())]), "7 von 10");
}

#[test]
fn a_missing_message_shows() {
    let french = Language::load("fr").expect("loads");
    assert_eq!(french.text("no-such-message"), "⟦no-such-message⟧");
    assert!(Language::load("zz").is_err());
}
