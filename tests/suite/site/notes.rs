//! Notes of the editor: where each goes, in which order, for whom, and everything wrong with them at once.

use std::collections::BTreeMap;
use std::fs;

use bilan::{
    config::Config,
    error::Error,
    report::Report,
    site::{self, markdown},
};

use super::fixture;

type Pages = BTreeMap<String, String>;

/// The pages of a report whose project has these notes.
fn try_pages(report: &Report, notes: &[(&str, &str)]) -> Result<Pages, Error> {
    let folder = tempfile::tempdir().expect("a folder");
    fs::create_dir(folder.path().join("notes")).expect("a folder");
    for (name, text) in notes {
        fs::write(folder.path().join("notes").join(name), text).expect("a note");
    }
    let config = Config { folder: folder.path().to_owned(), ..Config::default() };
    let site = site::build(report, b"{}\n", &config)?;
    let is_html = |page: &site::Page| page.path.rsplit('.').next() == Some("html");
    let text = |bytes| String::from_utf8(bytes).expect("UTF-8");
    Ok(site.pages.into_iter().filter(is_html).map(|page| (page.path, text(page.bytes))).collect())
}

fn pages(notes: &[(&str, &str)]) -> Pages {
    try_pages(&fixture::report(), notes).expect("a site")
}

/// What is wrong with some notes: message, file and line, and the nearest known name.
fn faults(notes: &[(&str, &str)]) -> Vec<String> {
    let error = try_pages(&fixture::report(), notes).expect_err("wrong notes");
    let line = |error: &Error| {
        let detail = |name: &str| error.details.iter().find(|(known, _)| *known == name);
        let told = ["file", "line", "nearest"].into_iter().filter_map(detail);
        let told = told.map(|(_, value)| value.replace("notes/", ""));
        [vec![error.key.to_owned()], told.collect()].concat().join(" ")
    };
    [vec![line(&error)], error.others.iter().map(line).collect()].concat()
}

/// Whether `words` stand in `text` in this order.
fn in_order(text: &str, words: &[&str]) -> bool {
    let mut rest = text;
    words.iter().all(|word| match rest.split_once(word) {
        Some((_, after)) => {
            rest = after;
            true
        }
        None => false,
    })
}

#[test]
fn a_note_without_a_head_stands_where_its_file_says() {
    let pages = pages(&[
        ("contact.md", "Un mot de contact."),
        ("home.md", "Un point à trancher."),
        ("account-cdi.md", "Un mot du CDI."),
    ]);
    assert!(in_order(&pages["contact.html"], &["<h2 id=\"notes\">Notes de la", "Un mot de contact."]));
    assert!(in_order(&pages["index.html"], &["<h2 id=\"decide\">À décider", "Un point à trancher."]));
    assert!(pages["compte-cdi.html"].contains("Un mot du CDI."));
}

#[test]
fn the_parts_of_the_home_page_stand_in_their_order_whatever_the_files() {
    let pages = pages(&[
        ("a.md", "---\nplace: next\n---\nPour la suite."),
        ("b.md", "---\nplace: not-worked\n---\nMoins bien."),
        ("c.md", "---\nplace: worked\n---\nBien."),
        ("d.md", "---\nplace: decide\n---\nÀ trancher."),
        ("e.md", "---\nplace: opening\ntitle: Bienvenue\n---\nUn mot."),
    ]);
    let order = ["class=\"lead\"", "Bienvenue</h3>", "Un mot.", "id=\"story\"", "À trancher."];
    assert!(in_order(&pages["index.html"], &order));
    // The year in hindsight stands with what worked and what did not.
    assert!(in_order(&pages["ce-qui-a-marche.html"], &["Bien.", "Moins", "suite."]));
    let told: Vec<&String> =
        pages.iter().filter(|(_, page)| page.contains("À trancher.")).map(|(path, _)| path).collect();
    assert_eq!(told, ["courriel.html", "index.html"]);
}

#[test]
fn notes_of_one_place_follow_their_order_then_their_files() {
    let pages = pages(&[
        ("a.md", "---\nplace: value\n---\nquatrième"),
        ("b.md", "---\nplace: value\norder: 2\n---\ndeuxième"),
        ("c.md", "---\nplace: value\norder: 2\n---\ntroisième"),
        ("z.md", "---\nplace: value\norder: -1\n---\npremier"),
    ]);
    let order = ["premier", "deuxième", "troisième", "quatrième"];
    assert!(in_order(&pages["circulation.html"], &order));
}

#[test]
fn a_note_is_shown_in_its_year_its_language_and_its_edition_only() {
    let notes = [
        ("a.md", "---\nplace: contact\nyear: 2022\n---\ncette année"),
        ("b.md", "---\nplace: contact\nyear: 2022-2023\n---\naussi cette année"),
        ("c.md", "---\nplace: contact\nyear: 2021\n---\nl’an passé"),
        ("d.md", "---\nplace: contact\nlanguage: en\n---\nin English"),
        ("e.md", "---\nplace: contact\n---\nen français"),
        ("e.en.md", "---\nplace: contact\n---\ntranslated"),
        ("f.md", "---\nplace: contact\nedition: internal\n---\nentre nous"),
    ];
    let seen = |report: &Report, page: &str| {
        let pages = try_pages(report, &notes).expect("a site");
        let all =
            ["cette année", "aussi cette", "passé", "in English", "en français", "translated", "entre nous"];
        all.into_iter().filter(|words| pages[page].contains(words)).collect::<Vec<_>>().join(", ")
    };
    let mut report = fixture::report();
    assert_eq!(seen(&report, "contact.html"), "cette année, aussi cette, en français");
    report.language = "en".into();
    assert_eq!(seen(&report, "contact.html"), "cette année, aussi cette, in English, translated");
    report.language = "fr".into();
    report.edition = "internal".into();
    assert_eq!(seen(&report, "contact.html"), "cette année, aussi cette, en français, entre nous");
}

#[test]
fn heads_are_read_as_people_write_them() {
    let head = "\u{feff}---\r\n# une remarque\r\n\r\nPlace\u{a0}: Contact\r\ntitle: \"Juin : le bac\"\r\n---\r\nLe texte.\r\n";
    let page = &pages(&[("brouillon.md", head)])["contact.html"];
    assert!(in_order(page, &["<h3>Juin : le bac</h3>", "Le texte."]));
    assert!(!page.contains("remarque"));
}

#[test]
fn everything_wrong_in_all_notes_is_told_at_once_with_file_line_and_nearest_name() {
    let found = faults(&[
        ("a.md", "---\nplace: contacts\nplase: b\nplace: value\n---\n"),
        ("b.md", "---\nplace: month\nmonth: 2024-13\norder: first\nyear: 24\n---\n"),
        ("c.md", "---\nplace: month\n---\n"),
        ("d.md", "---\nplace: highlight\nkind: best-recieved\naccount: CDl\n---\n"),
        ("e.md", "---\nplace: contact\nmonth: 2024-01\nedition: intern\n---\n"),
        ("f.md", "---\nplace: contact\nLe texte commence sans ligne\n---\n"),
        ("g.md", "---\nplace: contact\n\nLe texte.\n"),
        ("publcs.md", "Sans en-tête."),
        ("h.md", "---\nplace: contact\ntitle:\n---\n"),
        ("contact.md", "bien"),
    ]);
    let expected = [
        "note-unknown-key a.md 3 place",
        "note-twice a.md 4",
        "note-unknown-place a.md 2 contact",
        "note-form b.md 3",
        "note-form b.md 4",
        "note-form b.md 5",
        "note-needs c.md 2",
        "note-choice d.md 3 best-received",
        "note-choice d.md 4 CDI",
        "note-belongs e.md 3",
        "note-choice e.md 4 internal",
        "note-line f.md 3",
        "note-unclosed g.md 1",
        "note-empty h.md 3",
        "note-file-place publcs.md 1 publics",
    ];
    assert_eq!(found, expected);
}

#[test]
fn every_fault_has_words_in_every_language() {
    let notes = [("a.md", "---\nplace: month\nmonth: x\nyear: y\norder: z\nplase: b\n---\n"), ("bad.md", "")];
    let error = try_pages(&fixture::report(), &notes).expect_err("wrong notes");
    for tag in site::Language::known() {
        let language = site::Language::load(&tag).expect("a language");
        for one in std::iter::once(&error).chain(&error.others) {
            let args: Vec<_> =
                one.details.iter().map(|(name, value)| (*name, site::Arg::from(value))).collect();
            let words = language.message(one.key, &args);
            assert!(!words.contains('⟦') && words.contains("notes/"), "{tag}: {words}");
        }
    }
}

#[test]
fn a_months_note_stands_on_no_page_of_its_own() {
    let pages = pages(&[("a.md", "---\nplace: month\nmonth: 2023-01\n---\nJanvier en un mot.")]);
    let elsewhere =
        |(path, text): (&String, &String)| path != "annee.html" && text.contains("Janvier en un mot.");
    assert!(!pages.iter().any(elsewhere));
}

#[test]
fn a_note_cannot_bring_scripts_images_or_headings_above_its_place() {
    let text = "# Un\n\n### Deux\n\n<script>x()</script><h1 onclick=\"x()\">trois</h1>\n\n![un dessin](https://a.example/b.png) [lien](javascript:x)\n";
    let html = markdown::render(text, 4);
    assert!(in_order(&html, &["<h4>Un</h4>", "<h5>Deux</h5>", "trois", "un dessin"]), "{html}");
    for banned in ["script", "onclick", "<h1", "<img", "b.png", "javascript"] {
        assert!(!html.contains(banned), "{banned}: {html}");
    }
}

#[test]
fn the_spaces_that_the_editor_set_stay_as_they_are() {
    let text =
        "Ceci\u{a0}: «\u{202f}oui\u{202f}» et 12\u{a0}000\u{202f}; cela : non. Le code `&nbsp;` aussi.";
    let html = markdown::render(text, 3);
    let expected = text.replace('`', "").replace("&nbsp;", "<code>&amp;nbsp;</code>");
    assert_eq!(html.trim(), format!("<p>{expected}</p>"));
}

#[test]
fn headings_of_notes_go_down_one_level_at_a_time() {
    let page = &pages(&[("contact.md", "---\ntitle: Titre\n---\n## Un\n\n#### Deux\n")])["contact.html"];
    assert!(in_order(page, &["<h2 id=\"notes\"", "<h3>Titre</h3>", "<h4>Un</h4>", "<h5>Deux</h5>"]));
}
