//! What lasts: names of files that every system takes, links that need no server, and the data explained.
#![allow(clippy::case_sensitive_file_extension_comparisons, reason = "our own names are in lower case")]

use std::collections::{BTreeMap, BTreeSet};

use bilan::config::Config;
use bilan::report::Report;
use bilan::site::{self, Site, collection};
use serde_json::Value;

use super::fixture;
use crate::context::holding::Schema;

/// Names that Windows keeps for devices, whatever follows the first dot.
const RESERVED: [&str; 6] = ["con", "prn", "aux", "nul", "conin$", "conout$"];

fn build(report: &Report, config: &Config) -> Site {
    site::build(report, b"{}\n", config).expect("builds")
}

/// What is wrong with the names of a site's files.
pub(crate) fn unsafe_names<'p>(paths: impl Iterator<Item = &'p str>) -> Vec<String> {
    let mut seen = BTreeSet::new();
    let mut wrong = Vec::new();
    for path in paths {
        if !seen.insert(path.to_lowercase()) {
            wrong.push(format!("{path}: twice"));
        }
        for part in path.split('/') {
            let stem = part.split('.').next().unwrap_or_default();
            let device = ["com", "lpt"].iter().any(|port| {
                stem.strip_prefix(port)
                    .is_some_and(|rest| rest.len() == 1 && rest.as_bytes()[0].is_ascii_digit())
            });
            let plain = |one: u8| one.is_ascii_lowercase() || one.is_ascii_digit() || b"-.".contains(&one);
            if !part.bytes().all(plain) || !part.starts_with(|one: char| one.is_ascii_alphanumeric()) {
                wrong.push(format!("{path}: letters"));
            }
            if device || RESERVED.contains(&stem) || part.ends_with('.') {
                wrong.push(format!("{path}: reserved"));
            }
            if part.len() > 60 {
                wrong.push(format!("{path}: long"));
            }
        }
        if path.len() > 150 {
            wrong.push(format!("{path}: long path"));
        }
    }
    wrong
}

#[test]
pub(crate) fn unsafe_names_are_seen() {
    let long = format!("{}.html", "a".repeat(60));
    for path in
        ["con.html", "lpt1", "a/Aux.txt", "é.html", "a b", ".hidden", "a.", "_x", long.as_str(), "a//b"]
    {
        assert!(!unsafe_names([path].into_iter()).is_empty(), "{path}");
    }
    assert!(!unsafe_names(["a.html", "A.html"].into_iter()).is_empty());
    assert!(unsafe_names(["contact.html", "compte-con.html", "a/0-lists.csv"].into_iter()).is_empty());
}

#[test]
fn file_names_are_safe_everywhere_in_every_language() {
    for language in ["fr", "en", "de", "es"] {
        for mut report in [fixture::report(), fixture::empty()] {
            report.language = language.into();
            let site = build(&report, &Config::default());
            let wrong = unsafe_names(site.pages.iter().map(|page| page.path.as_str()));
            assert!(wrong.is_empty(), "{language}: {wrong:?}");
        }
    }
}

fn text(site: &Site, path: &str) -> String {
    let page = site.pages.iter().find(|page| page.path == path);
    String::from_utf8(page.unwrap_or_else(|| panic!("no {path}")).bytes.clone()).expect("UTF-8")
}

fn has(site: &Site, path: &str) -> bool {
    site.pages.iter().any(|page| page.path == path)
}

#[test]
fn the_page_for_a_wrong_address_stands_alone_at_any_depth() {
    let mut config = Config::default();
    let page = text(&build(&fixture::report(), &config), "404.html");
    for banned in ["href=", "src=", "<style", "<script", "url("] {
        assert!(!page.contains(banned), "{banned}");
    }
    assert!(
        page.contains("noindex")
            && page.contains("<h1>Page introuvable</h1>")
            && page.contains("lang=\"fr\"")
    );
    for written in [
        "https://house.example/bilan",
        "https://house.example/bilan/",
        "https://house.example/bilan/index.html",
    ] {
        config.site.base_url = Some(written.into());
        let page = text(&build(&fixture::report(), &config), "404.html");
        assert_eq!(page.matches("href=").count(), 1);
        assert!(page.contains("href=\"https://house.example/bilan/index.html\""), "{written}");
    }
}

#[test]
fn search_engines_are_told_of_the_site_only_where_it_has_an_address_and_may_be_listed() {
    let mut config = Config::default();
    let quiet = |config: &Config, edition: &str| {
        let mut report = fixture::report();
        edition.clone_into(&mut report.edition);
        let site = build(&report, config);
        assert!(!has(&site, "sitemap.xml") && !has(&site, "robots.txt"));
        let home = text(&site, "index.html");
        for telling in ["rel=\"canonical\"", "property=\"og:"] {
            assert!(!home.contains(telling), "{edition}: {telling}");
        }
    };
    quiet(&config, "public");
    config.privacy.index = true;
    quiet(&config, "public");
    config.site.base_url = Some("https://house.example/bilan/".into());
    quiet(&config, "internal");
    config.privacy.index = false;
    let site = build(&fixture::report(), &config);
    let home = text(&site, "index.html");
    assert!(!has(&site, "sitemap.xml") && !has(&site, "robots.txt"));
    assert!(!home.contains("canonical") && home.contains("noindex"), "may be shared, not listed");
    config.privacy.index = true;
    let site = build(&fixture::report(), &config);
    let map = text(&site, "sitemap.xml");
    let mut listed = 0;
    for place in map.split("<loc>").skip(1).filter_map(|rest| rest.split("</loc>").next()) {
        let path = place.strip_prefix("https://house.example/bilan/").expect("the address of the site");
        assert!(!text(&site, path).contains("noindex"), "{path}");
        let canonical = format!("<link rel=\"canonical\" href=\"{place}\">");
        assert!(text(&site, path).contains(&canonical), "{path}");
        listed += 1;
    }
    assert!(listed > 10 && !map.contains("404.html") && !map.contains("courriel"), "{map}");
    assert!(text(&site, "robots.txt").contains("Sitemap: https://house.example/bilan/sitemap.xml\n"));
}

/// The years of the fixture as a collection.
fn gathered(config: &Config) -> Site {
    let years = ["2021-2022", "2022-2023"].map(|label| {
        let mut report = fixture::report();
        label.clone_into(&mut report.period.label);
        let site = build(&report, &collection::within(config, label));
        collection::Year { report, site }
    });
    collection::gather(years.into(), config).expect("gathers")
}

#[test]
fn several_years_stand_side_by_side_and_find_each_other() {
    let mut config = Config::default();
    config.privacy.index = true;
    config.site.base_url = Some("https://house.example/bilan/".into());
    let whole = gathered(&config);
    assert!(whole == gathered(&config), "the same bytes twice");
    let files: BTreeMap<&str, String> = whole
        .pages
        .iter()
        .map(|page| (page.path.as_str(), String::from_utf8_lossy(&page.bytes).into_owned()))
        .collect();
    assert!(unsafe_names(files.keys().copied()).is_empty());
    let index = &files["index.html"];
    let (newer, older) = (index.find("2022-2023/index.html"), index.find("2021-2022/index.html"));
    assert!(newer.is_some() && newer < older, "the latest comes first");
    assert!(index.contains("href=\"2022-2023/accessibilite.html\"") && index.contains("non conforme"));
    let mut followed = 0;
    for (path, text) in files.iter().filter(|(path, _)| path.ends_with(".html")) {
        for link in text.split(" href=\"").skip(1).filter_map(|rest| rest.split('"').next()) {
            if let Some(whole) = link.strip_prefix("https://house.example/bilan/") {
                let file = if whole.ends_with('/') { format!("{whole}index.html") } else { whole.to_owned() };
                assert!(files.contains_key(file.as_str()), "{path}: {link}");
                continue;
            }
            let target = link.split('#').next().unwrap_or_default();
            let mut parts: Vec<&str> = path.split('/').collect();
            parts.pop();
            for part in target.split('/') {
                if part == ".." {
                    parts.pop();
                } else {
                    parts.push(part);
                }
            }
            assert!(target.is_empty() || files.contains_key(parts.join("/").as_str()), "{path}: {link}");
            followed += 1;
        }
    }
    assert!(followed > 200 && files["2021-2022/contact.html"].contains("href=\"../index.html\""));
    assert!(!text(&build(&fixture::report(), &config), "contact.html").contains("../"));
    for place in files["sitemap.xml"].split("<loc>").skip(1).filter_map(|rest| rest.split("</loc>").next()) {
        assert!(files.contains_key(place.trim_start_matches("https://house.example/bilan/")), "{place}");
    }
}

#[test]
fn every_column_of_every_table_is_explained() {
    for edition in ["public", "internal"] {
        let mut report = fixture::report();
        edition.clone_into(&mut report.edition);
        let site = build(&report, &Config::default());
        let dictionary = text(&site, "tableaux/dictionnaire.csv");
        assert!(!dictionary.contains('⟦'), "{dictionary}");
        for page in site.pages.iter().filter(|page| page.path.starts_with("tableaux/")) {
            let table = String::from_utf8_lossy(&page.bytes).into_owned();
            if page.path.contains("dictionnaire") {
                continue;
            }
            let columns: Vec<&str> = table.lines().next().expect("a head").split(',').collect();
            for column in &columns {
                let row = format!("{},{column},", page.path);
                assert!(dictionary.contains(&row), "{row}");
            }
            let rows = dictionary.lines().filter(|line| line.starts_with(&format!("{},", page.path))).count();
            assert_eq!(rows, columns.len(), "{}", page.path);
        }
        assert_eq!(dictionary.contains("preuves/"), edition == "internal");
        assert!(text(&site, "donnees.html").contains("tableaux/dictionnaire.csv"));
    }
}

#[test]
fn every_field_of_the_report_file_is_described() {
    let schema: Value = serde_json::from_slice(&Report::schema()).expect("JSON");
    assert_eq!(schema["title"], "bilan-report/1");
    let mut described = 0;
    for (name, one) in schema["$defs"].as_object().expect("definitions") {
        for (field, what) in one["properties"].as_object().into_iter().flatten() {
            let told = what["description"].as_str().unwrap_or_default();
            assert!(!told.is_empty() || what.get("const").is_some(), "{name}.{field} is not described");
            described += 1;
        }
    }
    assert!(described > 80, "{described}");
    let report = serde_json::to_value(fixture::report()).expect("JSON");
    assert_eq!(Schema(&schema).breaches(&report), Vec::<String>::new());
}

#[test]
fn a_shared_link_has_a_picture_of_its_own_where_the_site_has_an_address_and_is_public() {
    let mut config = Config::default();
    let pictures = |site: &Site| {
        let found = site.pages.iter().filter(|page| page.path.starts_with("assets/share-"));
        found.map(|page| (page.path.clone(), page.bytes.clone())).collect::<Vec<_>>()
    };
    assert!(pictures(&build(&fixture::report(), &config)).is_empty(), "without an address there is none");
    config.site.base_url = Some("https://house.example/bilan/".into());
    let mut internal = fixture::report();
    "internal".clone_into(&mut internal.edition);
    assert!(pictures(&build(&internal, &config)).is_empty(), "the internal edition is for nobody else");
    let site = build(&fixture::report(), &config);
    let [(path, bytes)] = &pictures(&site)[..] else { panic!("one picture") };
    assert!(bytes.starts_with(b"\x89PNG"));
    let size = |at: usize| u32::from_be_bytes(bytes[at..at + 4].try_into().expect("four bytes"));
    assert_eq!((size(16), size(20)), (1200, 630));
    let tag = format!("<meta property=\"og:image\" content=\"https://house.example/bilan/{path}\">");
    assert!(text(&site, "index.html").contains(&tag));
    let mut foreign = fixture::report();
    "学校".clone_into(&mut foreign.institution.name);
    let site = build(&foreign, &config);
    assert!(
        pictures(&site).is_empty() && !text(&site, "index.html").contains("og:image"),
        "no letters, no picture"
    );
    assert!(text(&site, "index.html").contains("og:title"));
}
