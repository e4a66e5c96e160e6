//! The weight of pages: what counts in it, that every page of every report keeps to it, and that one that does not is told.

use bilan::config::Config;
use bilan::error::Error;
use bilan::site::{self, Page, Site, weight};

use super::fixture;

fn site(files: &[(&str, &str)]) -> Site {
    let page = |(path, text): &(&str, &str)| Page { path: (*path).into(), bytes: text.as_bytes().to_vec() };
    Site { pages: files.iter().map(page).collect(), remarks: Vec::new() }
}

#[test]
fn a_page_weighs_what_a_browser_fetches_for_it() {
    let weights = site(&[
        ("a.css", "@font-face{src:url(\"letters.woff2\")}.x{background:url(mark.svg)}"),
        ("letters.woff2", "0123456789"),
        ("mark.svg", "01234"),
        ("photo.png", "0123456789012345678901234567890123456789"),
        (
            "2023/page.html",
            "<link rel=\"canonical\" href=\"https://house.example/\"><link rel=\"stylesheet\" href=\"../a.css\">\
             <a href=\"../photo.png\">x</a><img alt=\"\" src=\"../mark.svg\"><img src=\"../mark.svg\">",
        ),
        ("plain.html", "<p>Nothing else</p>"),
    ])
    .weights();
    let paths: Vec<&str> = weights.iter().map(|weight| weight.path.as_str()).collect();
    assert_eq!(paths, ["2023/page.html", "plain.html"], "the heaviest first");
    assert_eq!(weights[0].requests, 4, "page, style, letters, mark");
    assert_eq!(weights[1].requests, 1);
    assert_eq!(weights[1].bytes, 19);
    let page = 172;
    assert_eq!(weights[0].bytes, page + 64 + 10 + 5, "each once, and nothing that is only linked to");
}

#[test]
fn a_page_above_the_budget_is_told_with_its_weight() {
    let long = "x".repeat(weight::BYTES + 1);
    let pictures =
        "<img src=\"1\"><img src=\"2\"><img src=\"3\"><img src=\"4\"><img src=\"5\"><img src=\"6\">";
    let told = site(&[("a.html", &long), ("b.html", pictures), ("c.html", "x")]).heavy();
    let of = |name: &str, error: &Error| {
        error.details.iter().find(|(known, _)| *known == name).map(|(_, value)| value.clone())
    };
    let pages: Vec<_> = told.iter().map(|error| of("page", error)).collect();
    assert_eq!(pages, [Some("a.html".to_owned()), Some("b.html".to_owned())]);
    assert_eq!((of("size", &told[0]), of("count", &told[1])), (Some("151".into()), Some("7".into())));
    assert!(site(&[("a.html", &long[1..])]).heavy().is_empty(), "the budget itself is kept");
}

#[test]
fn every_page_of_a_report_keeps_to_the_budget_in_every_theme() {
    for theme in bilan::site::theme::Folder::built_in() {
        for report in [fixture::report(), fixture::empty()] {
            let mut config = Config::default();
            config.theme.name.clone_from(&theme);
            let site = site::build(&report, b"{}\n", &config).expect("builds");
            let heavy: Vec<_> = site.weights().into_iter().filter(|weight| !weight.is_light()).collect();
            assert!(heavy.is_empty(), "{theme}: {heavy:?}");
        }
    }
}
