//! The page of the two ideas: own figures where there are some, and a page that stands without them.

use bilan::{config::Config, report::Report, site};

use super::fixture;

/// The page's words, paragraph by paragraph, and how many of them carry own figures.
fn page(report: &Report) -> (String, usize) {
    let site = site::build(report, b"{}\n", &Config::default()).expect("a site");
    let name = if report.language == "fr" { "idees.html" } else { "ideas.html" };
    let page = site.pages.into_iter().find(|page| page.path == name).expect("the page");
    let text = String::from_utf8(page.bytes).expect("UTF-8");
    let main = text.split("<main").nth(1).and_then(|rest| rest.split("</main>").next()).expect("a main part");
    (main.to_owned(), main.matches("class=\"own\"").count())
}

/// A report of three posts in one year, nobody answered.
fn three_posts() -> Report {
    let mut report = fixture::report();
    let year = report.period.label.clone();
    report.accounts.truncate(1);
    report.coverage.truncate(1);
    let account = &mut report.accounts[0];
    account.records.retain(|label, _| *label == year);
    let records = account.records.get_mut(&year).expect("the year");
    *records = bilan::report::Records { original: 3, ..Default::default() };
    account.first = Some("2022-11-02T09:00:00Z".into());
    report.measures.clear();
    report.changes.clear();
    report.story.clear();
    report.commitments.clear();
    report
}

#[test]
fn a_rich_account_is_its_own_example_in_natural_frequencies() {
    let (text, own) = page(&fixture::report());
    assert!(own >= 6, "{own}");
    assert!(text.contains("Sur 100 personnes"), "{text}");
    for id in ["fast", "standing", "followers", "figures"] {
        assert!(text.contains(&format!("id=\"idea-{id}\"")), "{id}");
    }
}

#[test]
fn without_any_figure_every_paragraph_still_stands() {
    let (text, own) = page(&three_posts());
    assert_eq!(own, 2, "{text}");
    assert!(text.contains("moins d’un an"), "{text}");
    assert!(text.contains("ne contiennent pas la liste"), "{text}");
    assert_eq!(text.matches("<h2").count(), 4);
}

#[test]
fn without_replies_nothing_is_said_of_people_answered() {
    let mut report = fixture::report();
    report.measures.retain(|row| !matches!(&*row.id, "twelve-month-return" | "known-correspondents-share"));
    for row in report.measures.iter_mut().filter(|row| row.id.ends_with("-correspondents")) {
        row.outcome = bilan::report::Outcome::Value {
            value: 0.0,
            unit: bilan::report::Unit::People,
            k: None,
            n: 0,
            low: None,
            high: None,
        };
    }
    let (text, _) = page(&report);
    assert!(!text.contains("pour la première fois"), "{text}");
}

#[test]
fn the_length_of_a_list_of_followers_is_never_told() {
    let mut report = fixture::report();
    report.coverage[0].followers = Some(48_213);
    for tag in ["fr", "en"] {
        report.language = tag.into();
        let digits: String = page(&report).0.chars().filter(char::is_ascii_digit).collect();
        assert!(!digits.contains("48213"));
    }
}

#[test]
fn no_word_is_missing_and_an_empty_archive_has_no_such_page() {
    for report in [fixture::report(), three_posts()] {
        for tag in ["fr", "en"] {
            let report = Report { language: tag.into(), ..report.clone() };
            let text = page(&report).0;
            assert!(!text.contains('⟦'), "{text}");
        }
    }
    let site = site::build(&fixture::empty(), b"{}\n", &Config::default()).expect("a site");
    assert!(site.pages.iter().all(|page| page.path != "idees.html"));
}
