//! What each edition shows, the summary for e-mail, and the way from each figure to its method.

use std::collections::BTreeMap;

use bilan::config::Config;
use bilan::report::{Evidence, Post, Relation, Report};
use bilan::site;

use super::fixture::{self, MAIN};

/// An identifier that stands nowhere else in the fixture.
const POST: &str = "77001122334455";

/// The files of a site as texts.
fn built(report: &Report, config: &Config) -> BTreeMap<String, String> {
    let site = site::build(report, &report.to_json(), config).expect("builds");
    let texts = site.pages.into_iter().filter(|page| !page.path.starts_with("assets/"));
    texts.map(|page| (page.path, String::from_utf8(page.bytes).expect("UTF-8"))).collect()
}

/// The report with one list behind two figures, told for the readers of `edition`.
fn proven(edition: &str, posts: usize) -> Report {
    let mut report = fixture::report();
    edition.clone_into(&mut report.edition);
    let post = |place: usize| Post { id: format!("{POST}{place}"), date: "2023-03-18".into() };
    report.evidence = vec![Evidence {
        scope: MAIN.into(),
        period: "2022-2023".into(),
        kind: "replies-with-delay".into(),
        measures: [
            ("answered-within-24h-share".to_owned(), Relation::Each),
            ("people-answered-within-working-day".to_owned(), Relation::Among),
        ]
        .into(),
        posts: (0..posts).map(post).collect(),
    }];
    report
}

fn is_page(path: &str) -> bool {
    std::path::Path::new(path).extension().is_some_and(|kind| kind == "html")
}

#[test]
fn the_internal_edition_says_so_on_every_page_and_is_never_listed() {
    let mut config = Config::default();
    config.privacy.index = true;
    let internal = built(&proven("internal", 3), &config);
    for (path, text) in internal.iter().filter(|(path, _)| is_page(path)) {
        assert!(text.contains("Édition interne"), "{path} does not say that it is internal");
        assert!(text.contains("content=\"noindex\""), "{path} may be listed");
    }
    assert!(internal["courriel.txt"].starts_with("Édition interne"));
    for (path, text) in built(&proven("public", 3), &config) {
        assert!(!text.contains("Édition interne"), "{path}");
        // Nobody is to find the page for a wrong address.
        let listed = is_page(&path) && path != "404.html";
        assert!(!listed || !text.contains("noindex"), "{path} was to be listed");
    }
}

#[test]
fn posts_are_listed_in_the_internal_edition_only_whatever_the_report_holds() {
    let internal = built(&proven("internal", 3), &Config::default());
    let page = &internal["preuves-attention.html"];
    assert!(page.contains(POST) && internal["preuves/0-replies-with-delay.csv"].contains(POST));
    assert!(internal["attention.html"].contains("preuves-attention.html#m-answered-within-24h-share"));
    assert!(internal["plan.html"].contains("preuves-attention.html"));
    assert!(!internal["index.html"].contains(POST) && !internal["attention.html"].contains(POST));
    for (path, text) in built(&proven("public", 3), &Config::default()) {
        assert!(!path.starts_with("preuves"), "{path}");
        assert!(!text.contains(POST), "{path} shows a post");
        assert!(!text.contains("preuves"), "{path} leads to posts");
    }
    let named = |word: &str| bilan::report::Edition::named(word).shows_evidence();
    assert!(named("internal") && !named("public") && !named("anything else"));
}

#[test]
fn a_long_list_is_a_file_and_the_page_stays_light() {
    let site = built(&proven("internal", 5_000), &Config::default());
    let page = &site["preuves-attention.html"];
    assert!(!page.contains(POST) && page.contains("preuves/0-replies-with-delay.csv"));
    assert!(page.len() < 50_000, "{}", page.len());
    assert_eq!(site["preuves/0-replies-with-delay.csv"].lines().count(), 5_001);
    let site = built(&proven("internal", 400), &Config::default());
    let page = &site["preuves-attention.html"];
    assert!(page.contains(POST) && page.len() < 140 * 1024, "{}", page.len());
}

#[test]
fn every_figure_leads_to_its_method() {
    let site = built(&fixture::report(), &Config::default());
    let mut seen = 0;
    for (path, text) in site.iter().filter(|(path, _)| is_page(path)) {
        let figures: Vec<&str> = text.split("<div class=\"figure ").skip(1).collect();
        seen += figures.len();
        for figure in figures {
            let figure = figure.split("</div>").next().unwrap_or_default();
            let link = figure.split("href=\"methode-").nth(1).and_then(|rest| rest.split('"').next());
            assert!(link.is_some_and(|link| link.contains(".html#m-")), "{path}: {figure}");
        }
    }
    assert!(site["index.html"].contains("methode-contact.html#m-") && seen > 20, "{seen}");
}

#[test]
fn the_summary_for_e_mail_stands_alone_on_one_screen() {
    let mut english = fixture::report();
    english.language = "en".into();
    for (report, slug) in
        [(fixture::report(), "courriel"), (fixture::empty(), "courriel"), (english, "email")]
    {
        let mut config = Config::default();
        let site = built(&report, &config);
        let (html, plain) = (&site[&format!("{slug}.html")], &site[&format!("{slug}.txt")]);
        assert!(html.len() < 30_000, "{}", html.len());
        for banned in ["<img", "<script", " style=", "<link", "url(", "@import", "src=", "href="] {
            assert!(!html.contains(banned), "{banned}");
        }
        for mark in ["⟦", "&amp;", "&#", "</", "  \n"] {
            assert!(!plain.contains(mark), "{mark:?} in:\n{plain}");
        }
        assert!(!html.contains('⟦'));
        assert!(html.matches("<h1>").count() == 1 && html.contains("<main>") && html.contains("noindex"));
        let box_ = if slug == "email" { "trust" } else { "confiance" };
        assert!(html.contains(box_) && plain.contains(box_), "the standing box");
        let figures = html.matches("<tr>").count();
        assert_eq!(figures, if report.story.is_empty() { 0 } else { 4 });
        assert!(html.matches("<p>").count() <= 13, "more than one screen");
        config.site.base_url = Some("https://house.example/bilan/".into());
        let site = built(&report, &config);
        let html = &site[&format!("{slug}.html")];
        assert!(html.contains("href=\"https://house.example/bilan/\""));
        assert_eq!(html.matches("href=").count(), 1);
        assert!(site[&format!("{slug}.txt")].contains("https://house.example/bilan/"));
        let data = if slug == "email" { "data.html" } else { "donnees.html" };
        assert!(site[data].contains(&format!("{slug}.html")) && site[data].contains(&format!("{slug}.txt")));
    }
}
