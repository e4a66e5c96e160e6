//! What every page must hold: links, headings, titles, no inline style, no missing word.
#![allow(clippy::case_sensitive_file_extension_comparisons, reason = "our own names are in lower case")]

use std::collections::{BTreeMap, BTreeSet};

use bilan::{config::Config, report::Report, site};

use super::fixture;

fn html(report: &Report) -> BTreeMap<String, String> {
    let site = site::build(report, b"{}\n", &Config::default()).expect("builds");
    site.pages
        .into_iter()
        // The e-mail edition and the page for a wrong address stand alone: `editions` and `durable` hold them.
        .filter(|page| page.path.ends_with(".html") && !stands_alone(&page.path))
        .map(|page| (page.path, String::from_utf8(page.bytes).expect("UTF-8")))
        .collect()
}

fn stands_alone(path: &str) -> bool {
    ["404.html", "courriel.html", "email.html"].contains(&path)
}

fn attributes<'h>(html: &'h str, name: &str) -> Vec<&'h str> {
    let open = format!(" {name}=\"");
    html.split(&open).skip(1).filter_map(|rest| rest.split('"').next()).collect()
}

fn reports() -> Vec<Report> {
    let mut english = fixture::report();
    english.language = "en".into();
    vec![fixture::report(), fixture::empty(), english]
}

#[test]
fn links_and_fragments_lead_somewhere() {
    for report in reports() {
        let site = site::build(&report, b"{}\n", &Config::default()).expect("builds");
        let paths: BTreeSet<&str> = site.pages.iter().map(|page| page.path.as_str()).collect();
        let pages = html(&report);
        for (path, text) in &pages {
            let mut seen = BTreeSet::new();
            for id in attributes(text, "id") {
                assert!(seen.insert(id), "{path}: id {id} stands twice");
            }
            for named in attributes(text, "aria-labelledby") {
                for id in named.split(' ') {
                    assert!(seen.contains(id), "{path}: nothing is called {id}");
                }
            }
            for link in attributes(text, "href") {
                assert!(
                    !link.starts_with('/') && !link.ends_with('/') && !link.contains("://"),
                    "{path}: {link}"
                );
                let (file, fragment) = link.split_once('#').unwrap_or((link, ""));
                let file = if file.is_empty() { path } else { file };
                assert!(paths.contains(file), "{path}: {link} leads nowhere");
                if !fragment.is_empty() {
                    assert!(
                        attributes(&pages[file], "id").contains(&fragment),
                        "{path}: {link} has no such fragment"
                    );
                }
            }
        }
    }
}

#[test]
fn headings_go_down_one_level_at_a_time_from_one_first() {
    for report in reports() {
        for (path, text) in html(&report) {
            let levels: Vec<u32> = text
                .match_indices("<h")
                .filter_map(|(at, _)| text[at + 2..].chars().next()?.to_digit(10))
                .collect();
            assert_eq!(levels.iter().filter(|level| **level == 1).count(), 1, "{path}");
            assert_eq!(levels.first(), Some(&1), "{path}");
            for pair in levels.windows(2) {
                assert!(pair[1] <= pair[0] + 1, "{path}: h{} follows h{}", pair[1], pair[0]);
            }
        }
    }
}

#[test]
fn titles_are_unique_and_the_frame_is_whole() {
    for report in reports() {
        let mut titles = BTreeSet::new();
        for (path, text) in html(&report) {
            let title =
                text.split("<title>").nth(1).and_then(|rest| rest.split('<').next()).unwrap_or_default();
            assert!(titles.insert(title.to_owned()), "{path}: {title} is not unique");
            for piece in [
                "class=\"skip\" href=\"#content\"",
                "<main id=\"content\"",
                "<header",
                "<footer",
                "<nav aria-label",
                "Content-Security-Policy",
                "noindex",
            ] {
                assert!(text.contains(piece), "{path}: no {piece}");
            }
            assert!(text.contains(&format!("<html lang=\"{}\"", report.language)), "{path}");
        }
    }
}

#[test]
fn no_word_is_missing_and_nothing_breaks_the_security_policy() {
    for report in reports() {
        for (path, text) in html(&report) {
            assert!(
                !text.contains('⟦'),
                "{path}: {}",
                text.split('⟦').nth(1).unwrap_or_default().split('⟧').next().unwrap_or_default()
            );
            for banned in [" style=", "<style", "<script", "javascript:", "http://", "https://", " onclick"] {
                assert!(!text.contains(banned), "{path}: {banned}");
            }
            assert!(!text.contains("<secondes>"), "{path}: an event's words are not escaped");
        }
    }
}

#[test]
fn an_account_without_posts_makes_a_short_site_that_says_so() {
    let pages = html(&fixture::empty());
    let names: Vec<&str> = pages.keys().map(String::as_str).collect();
    assert_eq!(
        names,
        [
            "accessibilite.html",
            "compte-cdi.html",
            "compte-principal.html",
            "donnees-personnelles.html",
            "donnees.html",
            "index.html",
            "mentions-legales.html",
            "plan.html",
            "reseaux.html"
        ]
    );
    assert!(pages["index.html"].contains("aucune publication"));
}

#[test]
fn two_builds_give_the_same_bytes() {
    let build = || site::build(&fixture::report(), b"{}\n", &Config::default()).expect("builds");
    assert_eq!(build(), build());
}

#[test]
fn an_unknown_is_never_written_as_zero() {
    let pages = html(&fixture::report());
    let value = pages["circulation.html"].split("id=\"alt-text-coverage\"").nth(1).expect("the measure");
    assert!(value.contains("non disponible"));
    assert!(
        value.split("</section>").next().unwrap_or_default().contains("l’archive fournie par la plateforme")
    );
}

#[test]
fn figures_carry_their_doubt_and_small_ones_are_counts() {
    let pages = html(&fixture::report());
    let home = &pages["index.html"];
    for told in [
        "72\u{a0}% (entre\u{a0}67\u{a0}et\u{a0}77) ont reçu une réponse sous un jour ouvré",
        "que l’archive ne contient pas",
        "41 sur 72 (entre\u{a0}46\u{a0}et\u{a0}68\u{a0}%)",
        "un écart de moins de 13\u{a0}points aurait pu nous échapper",
        "seule ne suffit pas pour le dire",
        "Accessibilité\u{a0}: non conforme",
        "la confiance, qui appartient au public",
    ] {
        assert!(home.contains(told), "the home page does not say {told}");
    }
    let dialogue = &pages["dialogue.html"];
    assert!(dialogue.contains("9 <span class=\"unit\">sur 14 "));
    assert!(dialogue.contains("De 2020\u{2060}–\u{2060}2021 à"));
    assert!(dialogue.contains("qu’une borne"));
}
