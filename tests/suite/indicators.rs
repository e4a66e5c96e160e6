//! The catalogue and its words: each figure is defined in every language, as its file declares it.

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

use bilan::indicator::{INDICATORS, find};
use bilan::site::definition;
use bilan::site::language::Language;

/// The first lines of all files under `src/indicator`.
fn heads() -> Vec<String> {
    let mut folders = vec![Path::new(env!("CARGO_MANIFEST_DIR")).join("src/indicator")];
    let mut heads = Vec::new();
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(folder).expect("a folder of sources") {
            let path = entry.expect("an entry").path();
            if path.is_dir() {
                folders.push(path);
            } else {
                let text = fs::read_to_string(path).expect("a source");
                heads.push(text.lines().next().unwrap_or_default().to_owned());
            }
        }
    }
    heads
}

#[test]
fn every_figure_is_defined_in_every_language() {
    for tag in Language::known() {
        let language = Language::load(&tag).expect("a built-in language");
        for indicator in INDICATORS {
            let words = definition(&language, indicator.id)
                .unwrap_or_else(|| panic!("{tag}: no words for {}", indicator.id));
            for (part, text) in [
                ("name", &words.name),
                ("definition", &words.definition),
                ("formula", &words.formula),
                ("exclusions", &words.exclusions),
                ("unit", &words.unit),
                ("minimum", &words.minimum),
                ("interval", &words.interval),
                ("source", &words.source),
                ("pitfalls", &words.pitfalls),
            ] {
                assert!(text.len() > 2, "{tag}: {} has no {part}", indicator.id);
            }
        }
    }
}

#[test]
fn the_minimum_in_words_is_the_minimum_in_code() {
    for tag in Language::known() {
        let language = Language::load(&tag).expect("a built-in language");
        for indicator in INDICATORS.into_iter().filter(|indicator| indicator.minimum > 1) {
            let words = definition(&language, indicator.id).expect("words").minimum;
            assert!(
                words.split(|c: char| !c.is_ascii_digit()).any(|n| n == indicator.minimum.to_string()),
                "{tag}: {} has a minimum of {}, its words say: {words}",
                indicator.id,
                indicator.minimum
            );
        }
    }
}

#[test]
fn every_file_names_its_figure_and_card() {
    let heads = heads();
    for indicator in INDICATORS {
        let told = heads.iter().any(|head| {
            head.contains(&format!("`{}`", indicator.id))
                && indicator.card.is_none_or(|card| head.contains(card))
        });
        assert!(told, "no file begins with `{}` ({:?})", indicator.id, indicator.card);
    }
}

#[test]
fn identifiers_are_unique_and_found() {
    let ids: BTreeSet<&str> = INDICATORS.iter().map(|indicator| indicator.id).collect();
    assert_eq!(ids.len(), INDICATORS.len());
    assert!(ids.iter().all(|id| find(id).is_some_and(|found| found.id == *id)));
    assert!(find("trust").is_none());
}
