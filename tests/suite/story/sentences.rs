//! The sentences of every shape in every language: whole, typeset, and true to the verdict.

use std::collections::BTreeSet;

use bilan::config::Config;
use bilan::report::{Report, Verdict};
use bilan::site::{self, Language};

use super::accounts::{all, report};
use super::forbidden::plain;

/// The sentences of a page's story, tags taken off.
fn sentences(report: &Report, page: &str) -> Vec<String> {
    let site = site::build(report, &report.to_json(), &Config::default()).expect("a site");
    let name = Language::load(&report.language).expect("a language").text(&format!("slug-{page}"));
    let Some(page) = site.pages.iter().find(|file| file.path == format!("{name}.html")) else {
        return Vec::new();
    };
    let html = String::from_utf8(page.bytes.clone()).expect("UTF-8");
    let Some(story) = html.split("class=\"story\"").nth(1) else { return Vec::new() };
    let story = story.split("</section>").next().expect("a story").split("</div>").next().expect("a story");
    story.split("<p>").skip(1).map(|text| plain(text.split("</p>").next().expect("a sentence"))).collect()
}

#[test]
fn every_sentence_is_whole_in_every_language() {
    for language in Language::known() {
        for shape in all() {
            let name = shape.name;
            let told = report(shape.source(), &language);
            for page in ["home", "contact", "attention", "interaction", "rhythm", "publics", "value"] {
                let found = sentences(&told, page);
                for text in found {
                    let place = format!("{language}/{name}/{page}: {text}");
                    assert!(text.ends_with(['.', ')']), "{place}");
                    assert!(text.chars().next().is_some_and(|c| !c.is_lowercase()), "{place}");
                    for fault in ["⟦", "  ", " .", " ,", "..", "( ", " )", "{", "$"] {
                        assert!(!text.contains(fault), "{fault:?} in {place}");
                    }
                    if language == "fr" {
                        for sign in [" :", " ;", " %", "« ", " »"] {
                            assert!(!text.contains(sign), "a breakable {sign:?} in {place}");
                        }
                    }
                }
            }
        }
    }
}

#[test]
fn the_home_page_of_every_shape_says_something_and_none_says_a_thing_twice() {
    for shape in all() {
        let name = shape.name;
        let home = sentences(&report(shape.source(), "fr"), "home");
        assert!(!home.is_empty(), "{name}");
        assert_eq!(home.iter().collect::<BTreeSet<_>>().len(), home.len(), "{name}");
    }
}

#[test]
fn a_verdict_changes_its_word_and_nothing_else() {
    let busy = all().into_iter().find(|shape| shape.name == "busy").expect("the busy one");
    let told = report(busy.source(), "fr");
    let language = Language::load("fr").expect("French");
    let fact =
        told.story.iter().find(|fact| fact.fact == "dialogue" || fact.fact == "sustained").expect("a share");
    let place =
        told.changes.iter().position(|one| one.id == fact.measures[0] && one.to == "2023").expect("a change");
    let page = |verdict: Verdict| {
        let mut other = told.clone();
        other.changes[place].verdict = verdict;
        sentences(&other, "interaction")
    };
    let word = |verdict: &str| language.text(&format!("verdict-{verdict}"));
    let stable = page(Verdict::Stable);
    for (verdict, key) in [
        (Verdict::Up, "up"),
        (Verdict::UpClear, "up-clear"),
        (Verdict::Down, "down"),
        (Verdict::DownClear, "down-clear"),
    ] {
        let other = page(verdict);
        assert_eq!(other.len(), stable.len());
        let changed: Vec<_> = stable.iter().zip(&other).filter(|(one, two)| one != two).collect();
        assert_eq!(changed.len(), 1, "{key}");
        let (was, is) = changed[0];
        let (before, after) = was.split_once(&word("stable")).expect("the word");
        assert_eq!(is, &format!("{before}{}{after}", word(key)));
    }
    let undetectable = page(Verdict::Undetectable);
    let changed = stable.iter().zip(&undetectable).filter(|(one, two)| one != two).count();
    assert_eq!(changed, 1);
    assert!(undetectable.iter().any(|text| text.contains(&word("undetectable"))));
}

#[test]
fn few_cases_are_counted_in_words() {
    let school = all().into_iter().find(|shape| shape.name == "school").expect("the school");
    let told = report(school.source(), "fr");
    let attention = sentences(&told, "attention").join(" ");
    assert!(attention.contains(" des quatorze messages datés auxquels nous avons répondu"), "{attention}");
    assert!(attention.contains("De 2021 à 2023\u{a0}:"), "the window speaks too: {attention}");
}
