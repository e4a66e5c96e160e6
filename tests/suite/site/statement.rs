//! What the law asks for: the state of accessibility follows from a declared audit, and missing fields are named.

use bilan::config::{Audit, Config};
use bilan::report::Report;
use bilan::site::{self, duty};

use super::fixture;

fn audited(date: Option<&str>, rate: f64) -> Config {
    let mut config = Config::default();
    config.accessibility.audit = Some(Audit {
        date: date.map(|date| date.parse().expect("a day")),
        rate,
        auditor: "Cabinet Essai".into(),
        failures: vec!["Un titre manque".into()],
        exemptions: Vec::new(),
        burdens: Vec::new(),
        environment: vec!["Firefox et NVDA".into()],
        tools: Vec::new(),
        pages: vec!["index.html".into()],
    });
    config
}

fn page(report: &Report, config: &Config, path: &str) -> String {
    let site = site::build(report, b"{}\n", config).expect("builds");
    let page = site.pages.into_iter().find(|page| page.path == path).expect("the page");
    String::from_utf8(page.bytes).expect("UTF-8")
}

/// What the home page says, and the keys of what `check` would say of the audit.
fn state(config: &Config) -> (String, Vec<&'static str>) {
    let report = fixture::report();
    let home = page(&report, config, "index.html");
    let link = home.split("<p class=\"state\">").nth(1).and_then(|rest| rest.split("</a>").next());
    let words = link.and_then(|link| link.rsplit('>').next()).expect("a mention").to_owned();
    assert!(
        link.is_some_and(|link| link.contains("href=\"accessibilite.html\"")),
        "it leads to the statement"
    );
    let told = duty::missing(&report, config).into_iter().map(|error| error.key);
    (words, told.filter(|key| key.starts_with("accessibility")).collect())
}

#[test]
fn the_state_follows_from_the_audit_and_falls_back_when_it_is_old_or_undated() {
    let none = "Accessibilité\u{a0}: non conforme".to_owned();
    assert_eq!(state(&Config::default()), (none.clone(), vec![]));
    // The data of the report end on 12 September 2023.
    let partly = "Accessibilité\u{a0}: partiellement conforme".to_owned();
    assert_eq!(state(&audited(Some("2023-01-10"), 0.8)), (partly.clone(), vec![]));
    assert_eq!(state(&audited(Some("2020-09-12"), 0.8)), (partly, vec![]));
    assert_eq!(state(&audited(Some("2020-09-11"), 0.8)), (none.clone(), vec!["accessibility-audit-old"]));
    assert_eq!(state(&audited(None, 1.0)), (none.clone(), vec!["accessibility-audit-undated"]));
    assert_eq!(state(&audited(Some("2023-01-10"), 0.49)), (none, vec![]));
    let fully = "Accessibilité\u{a0}: totalement conforme".to_owned();
    assert_eq!(state(&audited(Some("2023-01-10"), 1.0)), (fully, vec![]));
}

#[test]
fn a_later_export_makes_an_audit_older() {
    let mut report = fixture::report();
    let config = audited(Some("2021-05-01"), 0.8);
    assert!(page(&report, &config, "index.html").contains("partiellement conforme"));
    report.accounts[0].exports[0].date = Some("2024-05-02".into());
    assert!(page(&report, &config, "index.html").contains("non conforme"));
}

#[test]
fn the_statement_shows_what_the_audit_found_while_it_counts() {
    let mut config = audited(Some("2023-01-10"), 0.8);
    config.accessibility.established = Some("2023-02-01".parse().expect("a day"));
    config.accessibility.plan = Some("schéma à l’accueil".into());
    let shown = page(&fixture::report(), &config, "accessibilite.html");
    for told in [
        "80\u{a0}%",
        "Cabinet Essai",
        "<li>Un titre manque</li>",
        "<li>Firefox et NVDA</li>",
        "<li>index.html</li>",
        "Date de la déclaration\u{a0}: 1er\u{a0}février 2023",
        "schéma à l’accueil",
        "Contenus exemptés\u{a0}: aucun.",
    ] {
        assert!(shown.contains(told), "{told} in {shown}");
    }
    assert!(!shown.contains("Aucun audit"));
    let old = page(&fixture::report(), &audited(Some("2019-01-10"), 0.8), "accessibilite.html");
    assert!(!old.contains("Un titre manque") && old.contains("plus de trois ans"));
}

#[test]
fn every_field_that_a_page_of_the_law_lacks_is_named() {
    let keys = |config: &Config| -> Vec<&'static str> {
        duty::missing(&fixture::report(), config).into_iter().map(|error| error.key).collect()
    };
    let none = keys(&Config::default());
    assert_eq!(none.len(), 11, "{none:?}");
    for language in ["fr", "en", "de", "es"] {
        let words = site::Language::load(language).expect("a language");
        for key in &none {
            let sentence = words.find(key, &[]).expect("a sentence");
            assert!(sentence.contains("bilan.toml") && sentence.contains('.'), "{sentence}");
        }
    }
    let mut config = Config::default();
    config.institution.host = Some("Hébergeur".into());
    assert!(!keys(&config).contains(&"duty-host") && keys(&config).contains(&"duty-phone"));
    assert!(page(&fixture::report(), &config, "mentions-legales.html").contains("Hébergeur"));
}
